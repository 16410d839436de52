import assert from 'node:assert/strict';
import { safeChanges, type Finding, type Suggestion } from '../../src/language/index';
import { checkMade, tellCounts } from './check-made';
import { findingsOf, keepsAll, takeSuggestion } from './kept';
import { offering, safelyOffering } from './offers';

const mine = ({ ruleId }: Finding) => ruleId !== 'unused-ignore';

describe('suggestions keep what the text has to keep', function () {
  this.timeout(3_600_000);

  it('each for itself', () => {
    const taken: Record<Suggestion['kind'], number> = { fact: 0, question: 0, action: 0 };
    let refused = 0;
    checkMade(50, 71, 0, offering, ({ text, isOpen }) => {
      let count = 0;
      for (const finding of findingsOf(text).filter(mine)) {
        assert.equal(finding.text, text.slice(finding.start, finding.end));
        for (const each of finding.suggestions) {
          if (takeSuggestion(text, finding, each) === 'done') {
            taken[each.kind]++;
            count++;
          } else if (!isOpen) refused++;
        }
      }
      return count > 0 ? 'done' : 'none';
    });
    tellCounts(`${JSON.stringify(taken)}, ${refused} refused`);
    assert.ok(
      Object.values(taken).every((count) => count > 0),
      JSON.stringify(taken),
    );
    assert.ok(refused <= 0.02 * (taken.action + refused), `${refused} are refused, ${taken.action} are added`);
  });

  it('and the safe ones all at once', () =>
    checkMade(80, 72, 0, safelyOffering, ({ text }) => {
      const changes = safeChanges(text, findingsOf(text).filter(mine));
      if (changes.length === 0) return 'none';
      keepsAll(text, changes, 'all safe ones');
      return 'done';
    }));
});
