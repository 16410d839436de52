import type { FileReport } from './report';

/** Turns reports into text one by one, so that none is kept: `begin`, the reports in their order, `end`. */
export interface Printer {
  readonly begin: () => string;
  readonly file: (report: FileReport) => string;
  readonly end: () => string;
}
