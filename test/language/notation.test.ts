import { deepEqual } from 'node:assert/strict';
import { showClauses } from '../../scripts/read/notation';
import { sentencesOf } from '../../scripts/read/sentences';

const read = (text: string) => showClauses(sentencesOf(text));

describe('notation beyond Markdown', () => {
  it('is no prose: containers, formulas in lines of their own', () => {
    deepEqual(read('::: warning\nWe forgot the key.\n:::'), ['[We | forgot | the key] group: past forget']);
    deepEqual(read('$$\nI = was + did\n$$'), []);
    // Nothing closes it, and a formula has no blank line: what follows is prose.
    deepEqual(read('$$\nI = was + did\n\nWe forgot the key.'), ['[We | forgot | the key] group: past forget']);
  });

  it('leaves prose in braces alone: a template that was filled in', () => {
    deepEqual(read('{{ We forgot the key }}'), ['[We | forgot | the key }}] group: past forget']);
  });

  it('leaves amounts and variables alone', () => {
    deepEqual(read('It cost $5 more and we lost $60.'), [
      '[It | cost | $5 more] thing: past cost',
      '[we | lost | $60] group: past lose',
    ]);
  });
});
