import assert from 'node:assert/strict';
import { Bars } from '../../scripts/bench/bars';
import { compare } from '../../scripts/bench/start-to-exit';

const node = (code: string, says: RegExp) => ({ file: process.execPath, args: ['-e', code], says });

describe('the bars of a measurement', () => {
  const { log } = console;
  let printed: string[];
  beforeEach(() => {
    printed = [];
    console.log = (line: string) => void printed.push(line);
  });
  afterEach(() => void (console.log = log));

  it('are met', () => {
    const bars = new Bars();
    bars.check('faster', 8, { atLeast: 8 });
    bars.check('longer', 4, { atMost: 4 });
    assert.equal(bars.end(), true);
    assert.deepEqual(printed, ['faster: 8.00 (at least 8)', 'longer: 4.00 (at most 4)']);
  });
  it('are named where they are missed', () => {
    const bars = new Bars();
    bars.check('faster', 7.99, { atLeast: 8 });
    bars.check('longer', 4.01, { atMost: 4 });
    bars.check('memory', NaN, { atMost: 1.2 });
    assert.equal(bars.end(), false);
    assert.equal(
      printed.at(-1),
      'Missed:\n  faster: 7.99, not at least 8\n  longer: 4.01, not at most 4\n  memory: NaN, not at most 1.2',
    );
  });
});

describe('a comparison of programs', () => {
  it('takes no program for fast that has not done its work', async () =>
    assert.rejects(compare({ broken: node('throw new Error("no work")', /^done$/m) }, 1), /no work/));
  it('asks for no certain exit code', async () => {
    const { ours } = await compare({ ours: node('console.log("done"); process.exitCode = 3', /^done$/m) }, 1);
    assert.ok(ours > 0);
  });
});
