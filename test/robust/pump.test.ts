import assert from 'node:assert/strict';
import { fragments, places } from './fragments';
import { pump } from './pump';

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
  ];
  for (const [name, fragment] of found)
    it(`takes no more than its share: ${name}, ${JSON.stringify(fragment)}`, () => {
      assert.deepEqual(
        pump((times) => places[name]!(fragment, times), 4000),
        [],
      );
    }).timeout(0);
});
