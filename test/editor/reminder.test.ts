import assert from 'node:assert/strict';
import { findDue, readReminded } from '../../src/vscode/facilitation/reminder-due';

const day = 24 * 60 * 60_000;
const at = Date.parse('2026-03-17T09:00:00Z');

describe('A reminder', () => {
  it('comes at most weekly, in turns', () => {
    assert.equal(findDue(undefined, at), 'ok-to-fail');
    assert.equal(findDue({ reminder: 'ok-to-fail', at }, at + 6.9 * day), undefined);
    assert.equal(findDue({ reminder: 'ok-to-fail', at }, at + 7 * day), 'game-day');
    assert.equal(findDue({ reminder: 'game-day', at }, at + 30 * day), 'ok-to-fail');
    assert.equal(findDue({ reminder: 'game-day', at }, at - 30 * day), undefined);
  });

  it('takes what was kept only where it is what we wrote', () => {
    assert.deepEqual(readReminded({ reminder: 'game-day', at }), { reminder: 'game-day', at });
    for (const kept of [undefined, null, 'x', 7, {}, { reminder: 'x', at }, { reminder: 'game-day', at: NaN }])
      assert.equal(readReminded(kept), undefined);
  });
});
