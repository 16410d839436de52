import type { FileReport, Report } from '../review/index';
import { createJsonPrinter } from './json';
import { createPrettyPrinter } from './pretty';
import { createReviewPrinter } from './pretty-review';
import type { Printer } from './printer';
import { reviewSchema, type ReviewData } from './review-schema';

/** Makes the printer of one run. `colours`: whether the terminal shows them. */
type MakePrinter<Report> = (colours: boolean) => Printer<Report>;

/** How findings are printed, by the name after --format; the first is the default. */
export const lintFormats = {
  pretty: createPrettyPrinter,
  json: () => createJsonPrinter(1 satisfies Report['version']),
} satisfies Readonly<Record<string, MakePrinter<FileReport>>>;

/** How `read` prints what a review says; the first is the default. */
export const readFormats = {
  pretty: createReviewPrinter,
  json: () => createJsonPrinter(reviewSchema.properties.version.const),
} satisfies Readonly<Record<string, MakePrinter<ReviewData>>>;

export type LintFormat = keyof typeof lintFormats;
export type ReadFormat = keyof typeof readFormats;
