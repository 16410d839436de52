import assert from 'node:assert/strict';
import { changeText, withoutSame } from '../../src/language/index';

describe('an edit without what stays the same', () => {
  const cases = [
    ['one two three', 'one 2 three'],
    ['one two', 'one two three'],
    ['- [ ] \r\nS.', '- [ ] (owner: [@name])\r\nS.'],
    ['one\r\ntwo', 'one\ntwo'],
  ] as const;
  for (const [before, after] of cases)
    it(`of ${JSON.stringify(before)} makes ${JSON.stringify(after)}, and parts no line end`, () => {
      const change = withoutSame(before, { start: 0, end: before.length, insert: after });
      assert.equal(changeText(before, [change]), after);
      const isBetween = (at: number): boolean => before[at - 1] === '\r' && before[at] === '\n';
      assert.deepEqual([isBetween(change.start), isBetween(change.end)], [false, false]);
      assert.doesNotMatch(change.insert, /\r$/);
    });
});
