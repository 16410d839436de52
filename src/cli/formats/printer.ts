/** Turns reports into text one by one, so that none is kept: `begin`, the reports in their order, `end`. */
export interface Printer<Report, Totals = void> {
  readonly begin: () => string;
  readonly file: (report: Report) => string;
  readonly end: (totals: Totals) => string;
}

/** What was counted while findings were printed. */
export interface Totals {
  readonly files: number;
  readonly findings: number;
  /** Of these, how many are known from a baseline. */
  readonly known: number;
  /** Of these, how many were not printed, because they were too many. */
  readonly left: number;
}
