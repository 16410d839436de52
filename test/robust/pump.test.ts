import assert from 'node:assert/strict';
import { createAnalysis } from '../../src/language/index';
import { findTickets, readProject } from '../../src/project/index';
import { placeFindings, readReview, runToEnd } from '../../src/review/index';
import { readWhole } from './drive';
import { fragments, places } from './fragments';
import { pump, type Stages } from './pump';

// A fragment or two in each place, but not all; `npm run pump` takes every fragment in every place.

describe('a text that is eight times as long', () => {
  const names = Object.keys(places);
  names.forEach((name, first) => {
    it(`takes no more than its share: ${name}`, () => {
      for (let i = first; i < fragments.length; i += 2 * names.length) {
        const fragment = fragments[i]!;
        const slow = pump((times) => places[name]!(fragment, times), 1000);
        assert.deepEqual(slow, [], JSON.stringify(fragment));
      }
    }).timeout(0);
  });

  // What the large version has found.
  const found: readonly (readonly [string, string])[] = [
    ['notes', ' '],
    ['action item', ' '],
    ['action item', 'due '],
    ['comment', '<!-- learning-review: on '],
    ['cells over dashes', '| '],
    ['cells over as many dashes', '| '],
    ['row of dashes', '|-'],
    ['rows over dashes', '| '],
  ];
  for (const [name, fragment] of found)
    it(`takes no more than its share: ${name}, ${JSON.stringify(fragment)}`, () => {
      assert.deepEqual(
        pump((times) => places[name]!(fragment, times), 4000),
        [],
      );
    }).timeout(0);
});

// Things that are set against each other, thousands of each. One stage alone is measured: the others would take so much longer that it
// could grow with the square unseen.
describe('eight times as many', () => {
  const lines = (line: string) => (times: number) => line.repeat(times);
  const names = (times: number) =>
    Array.from({ length: times }, (_, i) => `"Name${String(i).padStart(6, '0')}"`).join();
  const counts: readonly (readonly [string, (times: number) => string, many: number, Stages])[] = [
    [
      'ignore comments that are used, beside as many findings',
      lines('It was human error. <!-- learning-review-ignore-line human-error -->\n\n'),
      4000,
      {
        ignoring(text) {
          const analysis = createAnalysis(text);
          runToEnd(analysis.lint());
          return () => assert.deepEqual(analysis.findings(), []);
        },
      },
    ],
    [
      'entries of a timeline',
      lines('- 10:05 It was human error\n'),
      5000,
      {
        reading(text) {
          const analysis = createAnalysis(`## Timeline\n\n${text}`);
          return () => assert.equal(readReview(analysis).timeline.length, text.split('\n').length - 1);
        },
        placing(text) {
          const { review, findings } = readWhole(`## Timeline\n\n${text}`);
          assert.ok(findings.length >= review.timeline.length);
          return () => placeFindings(review, findings);
        },
      },
    ],
    [
      'sections with a finding in each',
      lines('## Notes\n\nIt was human error.\n\n'),
      1000,
      {
        placing(text) {
          const { review, findings } = readWhole(text);
          return () => placeFindings(review, findings);
        },
      },
    ],
    [
      'names and titles in a project file',
      names,
      10_000,
      {
        persons: (text) => () => readProject(`{"persons": [${text}], "things": [${text}]}`),
        sections: (text) => () => readProject(`{"sections": {"actions": [${text}], "lessons": [${text}]}}`),
      },
    ],
  ];
  for (const [name, grow, many, stages] of counts)
    it(`take no more than their share: ${name}`, () => {
      assert.deepEqual(pump(grow, (many * grow(100).length) / 100, stages), []);
    }).timeout(0);

  it('build no expression for what is not there: ticket numbers', () => {
    let built = 0;
    const original = globalThis.RegExp;
    globalThis.RegExp = new Proxy(original, {
      construct(target, args: ConstructorParameters<typeof RegExp>) {
        built++;
        return new target(...args);
      },
    });
    try {
      const tickets = Array.from({ length: 1000 }, (_, i) => [`T${i}-`, 'https://tickets.example.com/'] as const);
      assert.deepEqual(
        findTickets('T7-12 and T7-13', tickets).map(({ number }) => number),
        ['T7-12', 'T7-13'],
      );
    } finally {
      globalThis.RegExp = original;
    }
    assert.ok(built < 10, `${built} expressions`);
  });
});
