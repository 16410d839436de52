import assert from 'node:assert/strict';
import {
  isBoolean,
  isInnerPath,
  isQuestionPlace,
  isRunWhen,
  isStrings,
  staysWithin,
} from '../../src/vscode/core/values';
import { isTickets } from '../../src/project';

describe('The value of a setting', () => {
  for (const [name, isFine, fine, others] of [
    ['a switch', isBoolean, [true, false], ['true', 1, null]],
    ['when to lint', isRunWhen, ['onType', 'onSave'], ['onOpen', '', null]],
    ['where questions go', isQuestionPlace, ['comment', 'openQuestions'], ['', 'Comment', null]],
    ['a list of texts', isStrings, [[], ['a'], ['a', 'b']], [['a', 1], [1], 'a', { 0: 'a' }, null]],
    ['a path', isInnerPath, ['', 'a', 'a/b'], ['/a', '../a', 1, null]],
    [
      'where ticket numbers lead',
      isTickets,
      [
        {},
        { 'OPS-': 'https://t.example/OPS-' },
        { '#': 'http://g.example/', 'A-': 'https://a.example' },
        { 'A{id}': 'https://a.example/{id}' },
      ],
      [
        null,
        'a',
        { '': 'https://t.example' },
        { ' ': 'https://t.example' },
        { 'OPS-': 1 },
        { 'OPS-': 't.example' },
        { 'OPS-': 'javascript:alert(1)' },
        { 'OPS-': 'https://' },
        { 'OPS-': 'https://a b' },
        { 'A-': 'https://a.example', 'B-': 'b' },
        { '{number}': 'https://t.example' },
        { 'A{nr}': 'https://t.example' },
        { 'A{id}-{id}': 'https://t.example' },
      ],
    ],
  ] as const)
    it(`is ${name}, or not`, () => {
      for (const value of fine) assert.equal(isFine(value), true, JSON.stringify(value));
      for (const value of others) assert.equal(isFine(value), false, JSON.stringify(value));
    });

  it('stays within its folder, or not', () => {
    for (const path of ['', 'a', 'a/b', 'a\\b', '..a', 'a..', 'a/..b', '...', './a'])
      assert.ok(staysWithin(path), path);
    for (const path of ['/a', '\\a', '~', '~/a', 'C:', 'c:\\a', '..', '../a', 'a/..', 'a/../b', 'a\\..\\b'])
      assert.ok(!staysWithin(path), path);
  });
});
