import { readCommand, type Command } from './options/command';
import { writeHelp } from './options/help';
import { checkConfig } from './commands/check-config';
import { writeCompletion } from './commands/completion';
import { explain } from './commands/explain';
import { fixFiles } from './commands/fix';
import { importRecord } from './commands/import';
import { lintFiles } from './commands/lint';
import { startReview } from './commands/new';
import { serveEditor } from './commands/lsp';
import { makeRadiator } from './commands/radiator';
import { readReviews } from './commands/read';
import { tellRules } from './commands/rules';
import { Problem, Problems } from './terminal/problem';
import { errorCode, giveReason } from './terminal/reasons';
import { withProgress } from './terminal/progress';
import type { Terminal } from './terminal/terminal';
import { version } from '../../package.json';

/**
 * Runs a command line (without `node` and the script). Returns the exit code: 0, 1 where findings count as a failure, or
 * 2 when something could not be used, and when the output could not be printed. If the reader closes the output, as `head` does,
 * that is not a failure. Never throws.
 */
export async function run(args: readonly string[], plain: Terminal): Promise<0 | 1 | 2> {
  let failed = false;
  const terminal = withProgress(plain);
  const problems = new Problems(terminal);
  try {
    failed = await perform(readCommand(args), { ...terminal, print: (text) => print(text, terminal) }, problems);
  } catch (error) {
    if (error instanceof Problem) await problems.tell(error.message);
    else if (!(error instanceof PrintError)) await problems.tellOurs('learning-review', error);
    else if (!hasClosed(error)) await problems.tell(`standard output: ${giveReason(error.cause)}.`);
  }
  terminal.showProgress?.('');
  return problems.exitCode || (failed ? 1 : 0);
}

/** Returns whether findings count as a failure. */
async function perform(command: Command, terminal: Terminal, problems: Problems): Promise<boolean> {
  if (command.run === 'lint') return lintFiles(command, terminal, problems);
  await performOther(command, terminal, problems);
  return false;
}

function performOther(
  command: Exclude<Command, { run: 'lint' }>,
  terminal: Terminal,
  problems: Problems,
): Promise<void> {
  switch (command.run) {
    case 'help':
      return terminal.print(writeHelp(command.of));
    case 'version':
      return terminal.print(`${version}\n`);
    case 'refuse':
      return problems.tell(`${command.problem} See learning-review --help.`);
    case 'fix':
      return fixFiles(command, terminal, problems);
    case 'new':
      return startReview(command, terminal, problems);
    case 'rules':
      return terminal.print(tellRules(command, terminal));
    case 'explain':
      return explain(command, terminal, problems);
    case 'completion':
      return terminal.print(writeCompletion(command));
    case 'radiator':
      return makeRadiator(command, terminal, problems);
    case 'read':
      return readReviews(command, terminal, problems);
    case 'check-config':
      return checkConfig(command, terminal, problems);
    case 'lsp':
      return serveEditor();
    case 'import':
      return importRecord(command, terminal, problems);
  }
}

/** Printing has failed, so the run ends. */
class PrintError extends Error {}

async function print(text: string, terminal: Terminal): Promise<void> {
  if (text === '') return;
  await terminal.print(text).catch((cause: unknown) => {
    throw new PrintError('', { cause });
  });
}

const hasClosed = ({ cause }: PrintError): boolean =>
  ['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED'].includes(errorCode(cause));
