import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { bundleCommandLine, readReport, runHere } from '../cli/command-line';

const flagged = 'The outage was due to human error.';

describe('command line as a process', () => {
  const runProcess = bundleCommandLine();
  it('reads standard input, prints JSON and leaves with 0', async () => {
    const outcome = await runProcess(['lint', '--format', 'json', '-'], { input: flagged });
    assert.deepEqual([outcome.exit, outcome.errors], [0, '']);
    const { printed } = await runHere(['lint', '--format', 'json', '-'], flagged);
    assert.equal(outcome.printed, printed);
    assert.equal(readReport(outcome).files[0]?.findings.length, 1);
  });
  it('prints no colours into a pipe, unless they are wanted', async () => {
    const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
    const paints = async (own: NodeJS.ProcessEnv): Promise<boolean> => {
      const { printed } = await runProcess(['lint', '-'], { input: flagged, env: { ...env, ...own } });
      assert.ok(printed.includes('human-error'));
      return printed.includes('\x1b');
    };
    assert.deepEqual(
      [await paints({}), await paints({ FORCE_COLOR: '1' }), await paints({ FORCE_COLOR: '1', NO_COLOR: '1' })],
      [false, true, true],
    );
    assert.deepEqual([await paints({ FORCE_COLOR: '0' }), await paints({ NO_COLOR: '1' })], [false, false]);
  });
  it('tells its version', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    assert.equal((await runProcess(['--version'])).printed, `${manifest.version}\n`);
  });
  it('helps', async () => {
    const { exit, printed } = await runProcess(['--help']);
    assert.equal(exit, 0);
    for (const word of ['lint [FILE|FOLDER|GLOB...]', '--format', '--settings', '--version'])
      assert.ok(printed.includes(word), word);
  });
});
