import { define, named, refuse } from '../define';
import { guess, oneOf } from '../option';

const shells = named(['bash', 'zsh', 'fish']);

export type Shell = keyof typeof shells;

/** A shell that is to complete what is typed. */
export interface CompletionCommand {
  readonly run: 'completion';
  readonly shell: Shell;
}

const isShell = (word: string | undefined): word is Shell => word !== undefined && Object.hasOwn(shells, word);

export const completion = define(
  {},
  {
    usage: Object.keys(shells).join('|'),
    about: ['prints a script that completes commands, options and their values in a shell.'],
    words: shells,
    nothingNamed: `Name your shell: ${oneOf(shells)}.`,
  },
  ([shell, ...others]) => {
    if (others.length > 0) return refuse(`Name one shell: ${oneOf(shells)}.`);
    if (!isShell(shell)) return refuse(`"${shell}" is not a shell${guess(shell!, shells)}; use ${oneOf(shells)}.`);
    return { run: 'completion', shell } satisfies CompletionCommand;
  },
);
