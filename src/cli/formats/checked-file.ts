import { createLocator, type Linted, type Position } from '../../review/index';
import type { Printer, Totals } from './printer';

/** A file with what was found in it, for printers. */
export interface CheckedFile extends Linted {
  /** As it was named on the command line; `-` for standard input that has no name. */
  readonly path: string;
  readonly text: string;
  readonly locate: (offset: number) => Position;
}

export type LintPrinter = Printer<CheckedFile, Totals>;

/** What a printer of findings may want to know. */
export interface Look {
  /** Whether the terminal shows colours. */
  readonly colours: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether a summary is not wanted. */
  readonly quiet: boolean;
}

export const checkFile = (path: string, text: string, linted: Linted): CheckedFile => ({
  ...linted,
  path,
  text,
  locate: createLocator(text),
});
