import { reportFile, type Report } from '../review/index';
import type { LintPrinter, Look } from './checked-file';
import { createJsonPrinter } from './json';
import { createPrettyPrinter } from './pretty';
import { createReviewPrinter } from './pretty-review';
import type { Printer } from './printer';
import { reviewSchema, type ReviewData } from './review-schema';

/** A way to print, with a line about it for the help. */
interface Format<Make> {
  readonly about: string;
  readonly make: Make;
}

/** How findings are printed, by the name after --format; the first is the default. */
export const lintFormats = {
  pretty: { about: 'for people', make: createPrettyPrinter },
  json: { about: 'all that is known of the findings', make: createLintJsonPrinter },
} satisfies Readonly<Record<string, Format<(look: Look) => LintPrinter>>>;

/** How `read` prints what a review says; the first is the default. */
export const readFormats = {
  pretty: { about: 'for people', make: createReviewPrinter },
  json: { about: 'for programs', make: () => createJsonPrinter(reviewSchema.properties.version.const) },
} satisfies Readonly<Record<string, Format<() => Printer<ReviewData>>>>;

export type LintFormat = keyof typeof lintFormats;
export type ReadFormat = keyof typeof readFormats;

function createLintJsonPrinter(): LintPrinter {
  const { begin, file, end } = createJsonPrinter(1 satisfies Report['version']);
  return { begin, file: (checked) => file(reportFile(checked.path, checked.text, checked)), end: () => end() };
}
