import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../src/language/index';
import { propertyOptions } from '../property';
import { countCompared } from './compared';
import { replay, steps } from './session';
import { startingTexts } from './texts';

/** Nodes of the tree with their places. */
function nodes({ tree }: Analysis): readonly string[] {
  const all: string[] = [];
  tree.iterate({ enter: ({ name, from, to }) => void all.push(`${name} ${from}-${to}`) });
  return all;
}

describe('a document that is read after an edit', () => {
  const count = countCompared();

  it('is what reading it anew gives: findings, headings, comments and tree', () => {
    fc.assert(
      fc.property(startingTexts, fc.array(steps, { minLength: 1, maxLength: 12 }), (text, all) => {
        const compared = replay(text, all, (analysis, fresh) => {
          assert.deepEqual(nodes(analysis), nodes(fresh));
          assert.deepEqual(analysis.headings, fresh.headings);
          assert.deepEqual(analysis.comments, fresh.comments);
          assert.deepEqual(analysis.findings(), fresh.findings());
        });
        count(compared);
      }),
      propertyOptions(12, 4),
    );
  }).timeout(0);
});
