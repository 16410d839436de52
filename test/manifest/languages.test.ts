import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, root } from './manifest';

type Texts = Readonly<Record<string, string>>;

/** What has to be in a translation as it is in the English text. */
const fixed = (text: string): readonly string[] =>
  [...text.matchAll(/\{\d\}|`[^`]+`|\$\([\w-]+\)|\]\([^)]+\)/g)].map(([part]) => part).sort();

/** What is wrong with a translation, a line each. A text that is left out is shown in English. */
function compare(english: Texts, translated: Texts): readonly string[] {
  return Object.entries(translated).flatMap(([key, text]) => {
    const original = english[key];
    if (original === undefined) return [`${key}: there is no such text`];
    const same = JSON.stringify(fixed(original)) === JSON.stringify(fixed(text));
    return same ? [] : [`${key}: should hold ${fixed(original).join(' ') || 'nothing to be filled in'}`];
  });
}

describe('Languages', () => {
  const find = (folder: string, name: RegExp) => readdirSync(join(root, folder)).filter((file) => name.test(file));

  it('have texts that there are in English, with the same places to fill in', () => {
    for (const file of find('.', /^package\.nls\..+\.json$/))
      assert.deepEqual(compare(readJson<Texts>('package.nls.json'), readJson<Texts>(file)), [], file);
    for (const file of find('l10n', /^bundle\.l10n\..+\.json$/))
      assert.deepEqual(compare(readJson<Texts>('l10n/bundle.l10n.json'), readJson<Texts>(`l10n/${file}`)), [], file);
  });

  it('are compared by what is filled in', () => {
    const english = { one: '{0} of {1} in `a.md`', two: 'Two' };
    assert.deepEqual(compare(english, { one: '`a.md`: {1}, {0}' }), []);
    assert.deepEqual(compare(english, { one: '{0} in `b.md`' }), ['one: should hold `a.md` {0} {1}']);
    assert.deepEqual(compare(english, { two: '{0}', three: '' }), [
      'two: should hold nothing to be filled in',
      'three: there is no such text',
    ]);
  });
});
