import { createReadStream, fstatSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { Problems } from './terminal/problem';
import { run } from './run';

const { env, stderr, stdout } = process;

// The caller of a write gets its error. Without a listener, Node.js would throw it as well.
const ignore = (): void => {};
stdout.on('error', ignore);
stderr.on('error', ignore);

const write = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));
const printError = (line: string): Promise<void> => write(stderr, `learning-review: ${line}\n`).catch(ignore);

/** As Node.js decides: FORCE_COLOR has the first word, then NO_COLOR, then what standard output is. */
function wantsColours(): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

/** Logs of a build keep every line, and some terminals cannot go back. */
const hasStatusLine = stderr.isTTY === true && !env['CI'] && env['TERM'] !== 'dumb';

const debug = Boolean(env['LEARNING_REVIEW_DEBUG']);

// The last resort: no stack traces, and none of Node.js' own exit codes.
process.on('uncaughtException', (error: unknown) => {
  void new Problems({ printError, debug }).tellOurs('learning-review', error).then(() => process.exit(2));
});

const exitCode = await run(process.argv.slice(2), {
  // For a folder, Node.js would give an empty text.
  openInput: () => (fstatSync(0).isDirectory() ? createReadStream('', { fd: 0 }) : process.stdin),
  print: (text) => write(stdout, text),
  printError,
  colours: wantsColours(),
  width: stdout.columns || 100,
  debug,
  ...(hasStatusLine && {
    statusLine: {
      write: (text: string) => void stderr.write(`\r\x1b[K${text}`),
      isShared: stdout.isTTY === true,
    },
  }),
});
// A signal that came during the last write is handed over in the next round, and this one may be half over.
await setImmediate();
await setImmediate();
process.exit(exitCode);
