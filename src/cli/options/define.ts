import type { Chosen, Options } from './option';

/** What was mistyped, in one sentence. */
export interface Refusal {
  readonly run: 'refuse';
  readonly problem: string;
}

export const refuse = (problem: string): Refusal => ({ run: 'refuse', problem });

/** A command: what follows its name, what it is for, its options, and how they are read. */
export interface CommandInfo<C = unknown> {
  readonly usage: string;
  readonly about: readonly string[];
  readonly options: Options;
  /** What is missing if no word follows. */
  readonly nothingNamed?: string;
  /** What to do if a word that follows starts with a hyphen. */
  readonly hyphen?: string;
  /** The words that may follow it, if they are no files. */
  readonly words?: Readonly<Record<string, unknown>>;
  readonly read: (words: readonly string[], chosen: never) => C | Refusal;
}

/** A command with the type of what it reads: `run` is its name. */
export const define = <const O extends Options, C>(
  options: O,
  info: Omit<CommandInfo, 'options' | 'read'>,
  read: (words: readonly string[], chosen: Chosen<O>) => C | Refusal,
) => ({ ...info, options, read });

/** Names as they are kept for options: each is known, and there is nothing to say about it. */
export const named = <const T extends string>(names: readonly T[]): Readonly<Record<T, true>> =>
  Object.fromEntries(names.map((name) => [name, true])) as Record<T, true>;
