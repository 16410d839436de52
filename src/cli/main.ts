import { createReadStream, fstatSync } from 'node:fs';
import { Problems } from './problem';
import { run } from './run';

const { env, stderr, stdout } = process;

// The caller of a write gets its error. Without a listener, Node.js would throw it as well.
const ignore = (): void => {};
stdout.on('error', ignore);
stderr.on('error', ignore);

const write = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));
const printError = (line: string): Promise<void> => write(stderr, `learning-review: ${line}\n`).catch(ignore);
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
  colours: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
  debug,
});
process.exit(exitCode);
