import assert from 'node:assert/strict';
import { rules } from '../../src/language/index';

// What the examples of each rule have to be, all of them together. That each is found, and said otherwise as it says, is tested one by one
// in rules.test.ts.

const wordsIn = (text: string): number => text.replaceAll(/\[\[|\]\]/g, '').split(/\s+/u).length;
/** As long as most sentences are in which reviews tell what happened. */
const isUsual = ({ text }: { readonly text: string }): boolean => wordsIn(text) >= 12 && wordsIn(text) <= 30;

describe('the examples of', () => {
  for (const { id, examples } of rules)
    describe(id, () => {
      it('tell of two sentences at least that nothing is put in place of', () => {
        const refused = examples.flags.filter(({ to }) => to === '');
        assert.ok(refused.length >= 2, `only ${refused.length} with \`to: ''\``);
      });

      it('have 12 to 30 words in half of the sentences that are flagged', () => {
        const usual = examples.flags.filter(isUsual);
        assert.ok(2 * usual.length >= examples.flags.length, `only ${usual.length} of ${examples.flags.length}`);
      });
    });
});
