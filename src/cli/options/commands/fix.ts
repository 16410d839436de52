import { define } from '../define';
import { choice, inputs, readChoice, readInputs, type Choice, type Inputs } from '../shared';

/** Reviews to be changed. */
export interface FixCommand extends Inputs, Choice {
  readonly run: 'fix';
  /** Show the changes, and write nothing. */
  readonly dryRun: boolean;
}

export const fix = define(
  { 'dry-run': { about: 'show what would change, and write nothing' }, ...choice, ...inputs },
  {
    usage: '[FILE|FOLDER|GLOB...] [options]',
    about: [
      'makes the changes of "Fix All" in the editor: those that cannot change what is said.',
      'Of standard input, it prints the text that comes out.',
    ],
  },
  (paths, chosen) => {
    const read = readInputs(paths, chosen);
    return 'problem' in read
      ? read
      : ({ run: 'fix', ...read, ...readChoice(chosen), dryRun: chosen['dry-run'] ?? false } satisfies FixCommand);
  },
);
