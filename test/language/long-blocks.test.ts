import assert from 'node:assert/strict';
import { createAnalysis } from '../../src/language';
import { parseDocument } from '../../src/language/markdown/parse';
import { runToEnd } from '../../src/language/text/run-to-end';
import { parseWhole, tell } from '../trees';

const rows = (count: number): string =>
  Array.from({ length: count }, (_, i) => `| 14:${i % 60} | **Row** ${i} \`x|y\` |\n`).join('');
const table = (count: number): string => `| When | What |\n| --- | --- |\n${rows(count)}`;

const below = {
  nothing: '',
  'a blank line': '\n',
  'a paragraph': '\nWords.\n',
  'words, which are a row': 'Words.\n',
  'a heading': '# Impact\n\nWords.\n',
  'a quote': '> Words.\n',
  'an item': '- Words\n',
  'a number': '1. Words\n',
  dashes: '- - -\n\nWords.\n',
  'two dashes': '--\n\nWords.\n',
  'a fence': '```\n| a | b |\n```\n',
  html: '<div>\n\n| a | b |\n',
  'a row with a blank in front': ' | a | b |\n| c | d |\n\nWords.\n',
  'rows far to the right': '     | a | b |\n\t| c | d |\n\nWords.\n',
  'the head of a table': '| a | b |\n| --- | --- |\n| c | d |\n',
  'another table': `\n${table(201)}\nWords.\n`,
  'a row without its end': '| a | b |',
};

const items = (count: number, mark: string): string =>
  Array.from({ length: count }, (_, i) => `${mark} Item **${i}**\n${i % 7 === 0 ? '\n    More.\n\n' : ''}`).join('');

const belowItems = {
  nothing: below.nothing,
  'a paragraph': below['a paragraph'],
  'a heading': below['a heading'],
  'a quote': below['a quote'],
  'an item': below['an item'],
  'a number': below['a number'],
  dashes: below.dashes,
  'an item further to the right': '  - Words\n- Words\n',
  'an item to the right of a blank': ' - Words\n1. Words\n',
  'an item of another kind': '* Words\n* Words\n\nWords.\n',
  'an empty item': '-\n- Words\n',
};

describe('a long list', () => {
  for (const [what, rest] of Object.entries(belowItems))
    it(`is read in parts as it is in one, above ${what}`, () => {
      for (const [count, mark] of [
        [1000, '1.'],
        [1001, '-'],
      ] as const) {
        const text = `Words.\n\n${items(count, mark)}${rest}`.replaceAll('\n', count === 1001 ? '\r\n' : '\n');
        assert.deepEqual(tell(runToEnd(parseDocument(text))), tell(parseWhole(text)), `${count} items`);
      }
    });

  it('has the same tree when somebody has typed in it, or pasted items into it', () => {
    const text = `Words.\n\n${items(2400, '-')}\nWords.\n`;
    for (const [at, insert] of [
      [text.indexOf('- Item **0'), 'x'],
      [text.indexOf('- Item **1200'), 'x'],
      [text.indexOf('- Item **1200'), items(1500, '-')],
      [text.indexOf('- Item **1200'), items(1500, '*')],
      [text.indexOf('- Item **1200'), 'Words.\n\n'],
      [0, '# A heading\n\n'],
    ] as const) {
      const analysis = createAnalysis(text);
      runToEnd(analysis.parse());
      analysis.update([{ start: at, end: at, insert }]);
      runToEnd(analysis.parse());
      assert.deepEqual(tell(analysis.tree), tell(parseWhole(analysis.text)), insert.slice(0, 20));
    }
  });
});

describe('a long table', () => {
  // The parser stops after 200 rows; near there each kind of end is met.
  const counts = [3, 199, 200, 201, 400];
  for (const [what, rest] of Object.entries(below))
    it(`is read with pauses as it is without, above ${what}`, () => {
      for (const count of counts)
        for (const eol of count === 200 ? ['\n', '\r\n'] : ['\n']) {
          const text = `Words.\n\n${table(count)}${rest}`.replaceAll('\n', eol);
          assert.deepEqual(tell(runToEnd(parseDocument(text))), tell(parseWhole(text)), `${count} rows`);
        }
    });

  it('is read as it is in quotes and lists, where there is no pause', () => {
    for (const lead of ['> ', '  ']) {
      const text = `- ${table(500).replaceAll('\n', `\n${lead}`)}\n\nWords.\n`;
      assert.deepEqual(tell(runToEnd(parseDocument(text))), tell(parseWhole(text)));
    }
  });

  it('is read in steps of some hundred rows', () => {
    const steps = parseDocument(table(5000));
    let count = 0;
    while (!steps.next().done) count++;
    assert.ok(count > 5, `${count} steps`);
  });

  it('has the same tree when somebody has typed in its head, or pasted rows into it', () => {
    const text = `Words.\n${table(500)}\nWords.\n`;
    for (const [at, insert] of [
      [text.indexOf('When'), 'x'],
      [text.indexOf('| 14:7'), rows(500)],
      [0, '# A heading\n\n'],
      [text.indexOf('| --- |'), 'x'],
    ] as const) {
      const analysis = createAnalysis(text);
      runToEnd(analysis.parse());
      analysis.update([{ start: at, end: at, insert }]);
      runToEnd(analysis.parse());
      assert.deepEqual(tell(analysis.tree), tell(parseWhole(analysis.text)), insert.slice(0, 20));
    }
  });
});
