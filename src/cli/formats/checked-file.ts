import type { Finding, Severity } from '../../language/index';
import { createLocator, type Linted, type Position } from '../../review/index';
import type { Printer, Totals } from './printer';

/** A file with what was found in it, for printers. */
export interface CheckedFile extends Linted {
  /** As it was named on the command line; `-` for standard input that has no name. */
  readonly path: string;
  readonly text: string;
  readonly locate: (offset: number) => Position;
  /** The findings that are in the baseline; nothing where there is none. */
  readonly known: ReadonlySet<Finding> | undefined;
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

export const checkFile = (path: string, text: string, linted: Linted, known: CheckedFile['known']): CheckedFile => ({
  ...linted,
  known,
  path,
  text,
  locate: createLocator(text),
});

/** What a finding says, with a note where it is known. */
export const messageOf = ({ known }: CheckedFile, finding: Finding): string =>
  known?.has(finding) ? `${finding.message} (known)` : finding.message;

/** How much a finding weighs in a report. What is known does not ask for attention. */
export const weightOf = ({ known }: CheckedFile, finding: Finding): Severity =>
  known?.has(finding) ? 'hint' : finding.severity;
