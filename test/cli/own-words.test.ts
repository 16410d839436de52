import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAnalysis, defaultSettings } from '../../src/language/index';
import { lintText } from '../../src/review/index';
import { expandSnippet } from '../snippets/expand';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const listMarkdown = (folder: string): readonly string[] =>
  readdirSync(root + folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => folder + name);

/** Line, rule and words of each finding. */
function tellFindings(text: string): readonly string[] {
  return createAnalysis(text)
    .findings()
    .map(({ ruleId, mark }) => {
      const line = text.slice(0, mark.start).split('\n').length;
      return `${line}: ${ruleId}: ${text.slice(mark.start, mark.end)}`;
    });
}

// A list of the words that a rule is about is full of them.
const isGenerated = (path: string): boolean => read(path).startsWith('<!-- Generated');
const draft = 'examples/2026-01-20-checkout-outage.md';
const documents = ['', 'docs/', 'examples/'].flatMap(listMarkdown);

describe('our own words', () => {
  for (const path of documents.filter((each) => each !== draft && !isGenerated(each)))
    it(`${path} is written without blame`, () => assert.deepEqual(tellFindings(read(path)), []));

  it('pages of rules, which name the words they are about, are no reviews', () => {
    for (const path of listMarkdown('docs/rules/'))
      assert.deepEqual(lintText(read(path), defaultSettings).findings, [], path);
  });

  const snippets = JSON.parse(read('snippets/learning-review.json')) as Record<
    string,
    { prefix: string; body: string[] }
  >;
  for (const { prefix, body } of Object.values(snippets))
    // Ignore comments that ignore nothing are rightly reported.
    if (!prefix.startsWith('review-ignore'))
      it(`snippet ${prefix} is written without blame`, () =>
        assert.deepEqual(tellFindings(expandSnippet(body.join('\n')).text), []));
});
