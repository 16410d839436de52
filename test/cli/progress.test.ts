import assert from 'node:assert/strict';
import { createTerminal, runHere, withFiles } from './command-line';

const flagged = 'The outage was due to human error.\n';
const calm = 'The pump ran dry.\n';

/** What stands on a screen after each write: `[...]` is the line about progress. */
async function watch(args: readonly string[], isShared = true): Promise<readonly string[]> {
  const events: string[] = [];
  await runHere(args, '', {
    print: async (text) => void (isShared && events.push(text)),
    printError: async (line) => void events.push(`! ${line}\n`),
    statusLine: { isShared, write: (text) => void events.push(`[${text}]`) },
  });
  return events;
}

describe('command line, progress', () => {
  const withThree = (use: (...args: string[]) => Promise<void>): Promise<void> =>
    withFiles({ 'a.md': calm, 'b.md': flagged, 'c.md': calm }, (path) => use(path('a.md'), path('b.md'), path('c.md')));

  it('counts the files, and is gone before anything else is printed', () =>
    withThree(async (...files) => {
      const events = await watch(['lint', ...files]);
      assert.equal(events.length, 6);
      const [one, clear, finding, two, clearAgain, total] = events;
      assert.deepEqual([one, clear, two, clearAgain], ['[1 file read]', '[]', '[2 files read]', '[]']);
      assert.match(finding!, /human-error/);
      assert.match(total!, /^1 finding in 3 files/);
    }));

  it('is gone at the end where nothing is printed, and before a problem', () =>
    withThree(async (a, _, c) => {
      assert.deepEqual(await watch(['lint', '--quiet', a!, c!]), ['[1 file read]', '[]']);
      const [, clear, problem] = await watch(['lint', '--quiet', a!, `${c}x`, c!]);
      assert.equal(clear, '[]');
      assert.match(problem!, /^! .*c\.mdx: there is no such file/);
    }));

  it('does not write into a line that has not ended, unless that is elsewhere', () =>
    withThree(async (...files) => {
      const lint = ['lint', '--format', 'json', ...files];
      assert.deepEqual(
        (await watch(lint)).filter((each) => each.startsWith('[')),
        [],
      );
      assert.deepEqual(await watch(lint, false), ['[1 file read]', '[]', '[2 files read]', '[]']);
    }));

  it('says nothing of one file, or where nobody looks', () =>
    withThree(async (a, ...others) => {
      assert.deepEqual(await watch(['lint', '--quiet', a!]), []);
      const { terminal, kept } = createTerminal();
      assert.equal(terminal.statusLine, undefined);
      assert.deepEqual({ ...(await runHere(['lint', '--quiet', a!, others[1]!])), exit: 0 }, { ...kept, exit: 0 });
    }));
});
