/** Turns reports into text one by one, so that none is kept: `begin`, the reports in their order, `end`. */
export interface Printer<Report> {
  readonly begin: () => string;
  readonly file: (report: Report) => string;
  readonly end: () => string;
}
