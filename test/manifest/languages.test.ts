import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lintFormats } from '../../src/cli/formats/formats';
import { templates } from '../../src/review';
import { readJson, root } from './manifest';

type Texts = Readonly<Record<string, string>>;

const languages = ['de', 'es', 'fr', 'ja', 'zh-cn'];

const english = readJson<Texts>('package.nls.json');
const bundle = readJson<Texts>('l10n/bundle.l10n.json');
/** What is said of rules is about English, and stays English. */
const manifest = Object.fromEntries(Object.entries(english).filter(([key]) => !key.startsWith('rule.')));

/** What has to be in a translation as it is in the English text. */
const fixed = (text: string): readonly string[] =>
  [...text.matchAll(/\{\d\}|`[^`]+`|\$\([\w-]+\)|\]\([^)]+\)|\n/g)].map(([part]) => part).sort();

/** How much room a text takes: a letter of Japanese or Chinese is as wide as two. */
const widthOf = (text: string): number => [...text].reduce((sum, each) => sum + (each > '\u2fff' ? 2 : 1), 0);

/** What is wrong with a translation, a line each. */
function compare(original: Texts, translated: Texts): readonly string[] {
  const missing = Object.keys(original).filter((key) => translated[key] === undefined);
  const wrong = Object.entries(translated).flatMap(([key, text]) => {
    const from = original[key];
    if (from === undefined) return [`${key}: there is no such text`];
    if (JSON.stringify(fixed(from)) !== JSON.stringify(fixed(text)))
      return [`${key}: should hold ${fixed(from).join(' ') || 'nothing to be filled in'}`];
    // Very short ones have more room than they need.
    return widthOf(text) > Math.max(2 * widthOf(from), widthOf(from) + 20) ? [`${key}: is too long: ${text}`] : [];
  });
  return [...missing.map((key) => `${key}: is missing`), ...wrong];
}

/** Where there is little room, and how many letters fit: buttons, the status bar, titles of views, bars of the preview. */
const narrow: readonly (readonly [most: number, texts: Texts, keys: readonly string[]])[] = [
  [24, manifest, ['view.container', 'view.sections']],
  [
    24,
    bundle,
    ['Send', 'Use it', 'Import', 'Show Them', 'Open File', 'Undo', 'Show Log', 'Show Details', 'Open Settings'],
  ],
  [32, bundle, ['Treat as a Review', 'Do Not Treat as a Review']],
  [32, bundle, ['It’s OK to fail', 'Time for a game day?']],
  [28, bundle, Object.keys(bundle).filter((key) => /^to \w+\/A duration follows/.test(key))],
  [20, bundle, ['Detected', 'Responded', 'Mitigated', 'Resolved', 'done', 'cancelled', 'day {0}', 'missing', 'empty']],
  [36, bundle, ['{0} of {1} written', 'without a day', 'no owner', 'no date']],
];

describe('Languages', () => {
  const find = (folder: string, name: RegExp) =>
    readdirSync(join(root, folder)).flatMap((file) => name.exec(file)?.[1] ?? []);

  it('have all their files', () => {
    assert.deepEqual(find('.', /^package\.nls\.(.+)\.json$/), languages);
    assert.deepEqual(find('l10n', /^bundle\.l10n\.(.+)\.json$/), languages);
    assert.deepEqual(find('media', /^in-ci\.nls\.(.+)\.md$/), languages);
  });

  for (const language of languages) {
    const ofManifest = readJson<Texts>(`package.nls.${language}.json`);
    const ofCode = readJson<Texts>(`l10n/bundle.l10n.${language}.json`);

    describe(language, () => {
      it('has each text of the manifest and the code, and no other, with the same places to fill in', () => {
        assert.deepEqual(compare(manifest, ofManifest), []);
        assert.deepEqual(compare(bundle, ofCode), []);
      });

      it('leaves no sentence in English', () => {
        const same = [...Object.entries(ofManifest), ...Object.entries(ofCode)].filter(
          ([key, text]) => text === (manifest[key] ?? bundle[key]) && /[a-z] [a-z]/.test(text),
        );
        assert.deepEqual(same, []);
      });

      it('fits where there is little room', () => {
        const long = narrow.flatMap(([most, texts, keys]) =>
          keys.flatMap((key) => {
            assert.ok(key in texts, key);
            const text = (texts === manifest ? ofManifest : ofCode)[key] ?? '';
            return widthOf(text.replaceAll(/\{\d\}/g, '9')) > most ? [text] : [];
          }),
        );
        assert.deepEqual(long, []);
      });

      it('calls commands and texts in its settings as they are called', () => {
        const named = Object.entries(manifest).flatMap(([key, text]) =>
          [...text.matchAll(/\*([^*\n]+)\*/g)].flatMap(([, name = '']) => {
            const command = Object.keys(manifest).find((each) => each.startsWith('command.') && english[each] === name);
            const translated = command ? ofManifest[command] : ofCode[name];
            return translated === undefined ? [] : [[key, `*${translated}*`] as const];
          }),
        );
        assert.ok(named.length > 3);
        assert.deepEqual(
          named.filter(([key, name]) => !ofManifest[key]?.includes(name)),
          [],
        );
      });
    });
  }

  it('name each template of ours, in the words that it has itself', () => {
    for (const { name, description } of templates)
      for (const text of [name, description]) assert.ok(text in bundle, text);
  });

  it('name each snippet, as the list behind a slash shows it', () => {
    for (const name of Object.keys(readJson<Texts>('snippets/learning-review.json'))) assert.ok(name in bundle, name);
  });

  it('have a page about CI that names the action, each format and what fails a build, in the same code', () => {
    const codeIn = (file: string) =>
      [...readFileSync(join(root, 'media', file), 'utf8').matchAll(/`+[^`]+`+/g)].map(([code]) => code).sort();
    const page = codeIn('in-ci.md');
    for (const each of ['learning-review', '--fail-on warning', ...Object.keys(lintFormats)])
      assert.ok(page.includes(`\`${each}\``), each);
    for (const language of languages) assert.deepEqual(codeIn(`in-ci.nls.${language}.md`), page, language);
  });

  it('are compared by what is filled in, and by length', () => {
    const texts = { one: '{0} of {1} in `a.md`', two: 'Two' };
    assert.deepEqual(compare(texts, { one: '`a.md`: {1}, {0}', two: 'Zwei' }), []);
    assert.deepEqual(compare(texts, { one: '{0} in `b.md`', two: 'Zwei' }), ['one: should hold `a.md` {0} {1}']);
    assert.deepEqual(compare(texts, { one: texts.one, two: '{0}', three: '' }), [
      'two: should hold nothing to be filled in',
      'three: there is no such text',
    ]);
    assert.deepEqual(compare(texts, { one: texts.one }), ['two: is missing']);
    assert.deepEqual(compare(texts, { one: texts.one, two: '二'.repeat(12) }), [
      `two: is too long: ${'二'.repeat(12)}`,
    ]);
  });
});
