import { projectFileName } from '../../project/index';
import type { CheckConfigCommand } from '../options/commands/check-config';
import { Projects } from '../settings/projects';
import type { Problems } from '../terminal/problem';
import type { Terminal } from '../terminal/terminal';

/** Tells what is wrong in a project file and in those that it extends, or that nothing is. */
export async function checkConfig({ path }: CheckConfigCommand, terminal: Terminal, problems: Problems): Promise<void> {
  const files = await new Projects(problems).check(path);
  if (files) {
    if (problems.exitCode === 0) await terminal.print(`${files.join(', ')}: no mistakes.\n`);
  } else if (problems.exitCode === 0)
    await problems.tell(
      path === undefined
        ? `There is no ${projectFileName} in this folder or around it.`
        : `${path}: there is no such file.`,
    );
}
