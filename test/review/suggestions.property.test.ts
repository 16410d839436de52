import assert from 'node:assert/strict';
import fc from 'fast-check';
import { safeChanges, type Finding } from '../../src/language/index';
import { propertyOptions } from '../property';
import { findingsOf, keepsAll } from './kept';
import { offering } from './offers';

const mine = ({ ruleId }: Finding) => ruleId !== 'unused-ignore';

describe('suggestions keep what the text has to keep', function () {
  this.timeout(3_600_000);

  it('each for itself', () => {
    fc.assert(
      fc.property(offering, (text) => {
        for (const { ruleId, start, end, text: quoted, suggestions } of findingsOf(text).filter(mine)) {
          assert.equal(quoted, text.slice(start, end));
          for (const each of suggestions)
            if (each.kind === 'fact')
              keepsAll(text, [{ start, end, insert: each.replacement }], `${ruleId}: ${each.title}`);
        }
      }),
      propertyOptions(50, 71),
    );
  });

  it('and the safe ones all at once', () => {
    fc.assert(
      fc.property(offering, (text) => {
        const changes = safeChanges(text, findingsOf(text));
        if (changes.length) keepsAll(text, changes, 'all safe ones');
      }),
      propertyOptions(80, 72),
    );
  });
});
