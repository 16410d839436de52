import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeText, joinChanges, sortChanges } from '../../src/language/text/change';
import { propertyOptions } from '../property';
import { applyChanges, changesOf, edits } from './edits';
import { startingTexts } from './texts';

describe('changes one after the other', () => {
  it('are the same as those that they are joined to', () => {
    fc.assert(
      fc.property(startingTexts, fc.array(edits, { minLength: 1, maxLength: 6 }), (text, all) => {
        let last = text;
        let joined = sortChanges([]);
        for (const edit of all) {
          const changes = changesOf(edit, last, text);
          last = applyChanges(last, changes);
          joined = joinChanges(joined, changes, last);
          assert.equal(changeText(text, joined), last);
          assert.ok(joined.every(({ start, end }, i) => start <= end && (i === 0 || joined[i - 1]!.end <= start)));
        }
      }),
      propertyOptions(100, 6),
    );
  });

  it('stay apart where they do not touch', () => {
    const first = [{ start: 2, end: 3, insert: 'CC' }];
    const others = [
      { start: 0, end: 1, insert: '' },
      { start: 6, end: 6, insert: '-' },
    ];
    assert.deepEqual(joinChanges(first, others, 'bCCde-f'), [
      { start: 0, end: 1, insert: '' },
      { start: 2, end: 3, insert: 'CC' },
      { start: 5, end: 5, insert: '-' },
    ]);
  });
});
