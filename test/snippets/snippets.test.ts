import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sectionKind, type SectionKind } from '../../src/language/index';
import { expandSnippet } from './expand';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const file = new URL('../../snippets/learning-review.json', import.meta.url);
const snippets: readonly (readonly [string, Snippet])[] = Object.entries(JSON.parse(readFileSync(file, 'utf8')));
const expanded = new Map(snippets.map(([, { prefix, body }]) => [prefix, expandSnippet(body.join('\n'))]));

/** VS Code's own variables that say when, the only ones that suit a review. */
const known = new Set(['YEAR', 'MONTH', 'DATE', 'HOUR', 'MINUTE', 'TIMEZONE_OFFSET'].map((name) => `CURRENT_${name}`));

/** The section that each snippet opens, so that the sections view knows it. */
const opens: Readonly<Record<string, SectionKind>> = {
  'review-summary': 'summary',
  'review-impact': 'impact',
  'review-normal': 'background',
  'review-detection': 'detection',
  'review-response': 'response',
  'review-timeline': 'timeline',
  'review-factors': 'factors',
  'review-hows': 'analysis',
  'review-went-well': 'went-well',
  'review-went-poorly': 'went-poorly',
  'review-lucky': 'lucky',
  'review-lessons': 'lessons',
  'review-actions': 'actions',
  'review-roles': 'roles',
  'review-questions': 'questions',
  'review-evidence': 'evidence',
  'review-appreciation': 'appreciation',
  'review-game-day': 'hypothesis',
};

describe('snippets', () => {
  it('have names, prefixes and descriptions of their own', () => {
    for (const pick of ['prefix', 'description'] as const)
      assert.equal(new Set(snippets.map(([, snippet]) => snippet[pick])).size, snippets.length, pick);
  });

  for (const [name, { prefix, description, body }] of snippets)
    it(`${prefix} is well formed`, () => {
      assert.match(prefix, /^review-[a-z]+(-[a-z]+)*$/);
      assert.ok(name && description && !description.endsWith('.'));
      const { text, stops, variables } = expandSnippet(body.join('\n'));
      const numbers = [...new Set(stops)].sort((a, b) => a - b);
      assert.deepEqual(numbers, [...numbers.keys()], 'tab stops count up from 0');
      assert.equal(stops.at(-1), 0, 'ends where writing goes on');
      assert.deepEqual(
        variables.filter((v) => !known.has(v)),
        [],
      );
      assert.ok(text.endsWith('\n'), 'leaves the next line free');
    });

  for (const [prefix, kind] of Object.entries(opens))
    it(`${prefix} opens a section of kind ${kind}`, () => {
      const heading = /^#+ (.*)$/m.exec(expanded.get(prefix)?.text ?? '')?.[1];
      assert.equal(sectionKind(heading ?? ''), kind);
    });

  for (const prefix of ['review-fishbone', 'review-flow-map'])
    it(`${prefix} draws a flowchart`, () =>
      assert.match(expanded.get(prefix)?.text ?? '', /^```mermaid\nflowchart LR\n( {2}.+\n)+```\n$/));

  it('write the comments that the engine reads', () => {
    const comments = [...expanded].flatMap(([prefix, { text }]) => (/ignore|switch/.test(prefix) ? [text.trim()] : []));
    assert.deepEqual(comments, [
      '<!-- learning-review-ignore-line rule-id: reason -->',
      '<!-- learning-review-ignore-section rule-id: reason -->',
      '<!-- learning-review-ignore-file rule-id: reason -->',
      '<!-- learning-review: on -->',
    ]);
  });
});
