import assert from 'node:assert/strict';
import { runInSlices } from '../../src/vscode/core/slice';

/** Work whose every step takes as long as it says, by a clock of its own. */
function makeWork(steps: number, ms: number) {
  const state = { time: 0, done: 0 };
  function* run(): Generator<undefined, string> {
    for (; state.done < steps; state.done++) {
      state.time += ms;
      yield;
    }
    return 'done';
  }
  return { state, run: run(), now: () => state.time };
}

describe('Slices', () => {
  it('come to the result, and let others in between', async () => {
    const { run, now, state } = makeWork(20, 3);
    let turns = 0;
    const isCurrent = () => {
      turns++;
      return true;
    };
    assert.equal(await runInSlices(run, isCurrent, now), 'done');
    assert.equal(state.done, 20);
    assert.equal(turns, 5);
  });

  it('end with the step that reaches their end', async () => {
    const { run, now } = makeWork(20, 5);
    let turns = 0;
    await runInSlices(run, () => ++turns > 0, now);
    assert.equal(turns, 10);
  });

  it('are given up when nobody waits any more', async () => {
    const { run, now, state } = makeWork(20, 3);
    assert.equal(await runInSlices(run, () => false, now), undefined);
    assert.ok(state.done < 20);
  });

  it('are none for what is short', async () => {
    const { run, now } = makeWork(3, 3);
    assert.equal(await runInSlices(run, () => assert.fail('asked in between'), now), 'done');
  });
});
