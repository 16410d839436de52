import assert from 'node:assert/strict';
import { findFailure, makeText, targets } from './fuzz';

// A few mutated texts of each kind; `npm run fuzz` reads many, and looks at the time.

const counts: Readonly<Record<string, number>> = {
  document: 80,
  project: 200,
  settings: 150,
  template: 300,
  'front matter': 300,
};

describe('mutated texts', () => {
  for (const target of targets)
    it(`are read without an error: ${target.name}`, () => {
      for (let seed = 1; seed <= counts[target.name]!; seed++) {
        const text = makeText(target, seed);
        assert.equal(findFailure(target, text), undefined, JSON.stringify(text));
      }
    }).timeout(0);
});
