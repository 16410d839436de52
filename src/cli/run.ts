import type { Readable } from 'node:stream';
import { help, readCommand, type Command } from './command';
import { lintText, ruleIds } from './lint';
import { colourful, formatPretty, plain } from './pretty';
import { attempt } from './problem';
import { makeRadiator } from './radiator';
import { readText } from './read-text';
import { formatJson, reportFile, type FileReport } from './report';
import { readSettingsFile } from './settings-file';
import { version } from '../../package.json';

/** The world of a run, so that tests can bring their own. */
export interface Surroundings {
  readonly input: Readable;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Whether what is printed goes to a terminal that wants colours. */
  readonly colours: boolean;
}

/** Runs a command line (without `node` and the script). Returns the exit code: 0, or 2 when some input could not be used. */
export async function run(args: readonly string[], world: Surroundings): Promise<0 | 2> {
  const command = readCommand(args);
  switch (command.run) {
    case 'help':
      world.print(help);
      return 0;
    case 'version':
      world.print(`${version}\n`);
      return 0;
    case 'refuse':
      world.complain(`${command.problem} See learning-review --help.\n`);
      return 2;
    case 'lint':
      return lint(command, world);
    case 'radiator':
      return makeRadiator(command, world);
  }
}

async function lint(command: Command & { run: 'lint' }, world: Surroundings): Promise<0 | 2> {
  const reports: FileReport[] = [];
  const problems: string[] = [];
  const read = await attempt(problems, () => readSettingsFile(command.settings, ruleIds));
  if (read) {
    problems.push(...read.problems);
    for (const path of command.files) {
      const text = await attempt(problems, () => readText(path, world.input));
      if (text !== undefined) reports.push(reportFile(path, text, lintText(text, read.settings)));
    }
    if (command.format === 'json') world.print(formatJson(reports));
    else if (reports.length > 0) world.print(formatPretty(reports, world.colours ? colourful : plain));
  }
  for (const problem of problems) world.complain(`${problem}\n`);
  return problems.length > 0 ? 2 : 0;
}
