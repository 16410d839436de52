import { reportFile, type FileReport, type Report } from '../../review/index';
import type { CheckedFile, LintPrinter, Look } from './checked-file';
import { createCodeQualityPrinter } from './codequality';
import { createGithubPrinter } from './github';
import { createJsonPrinter } from './json';
import { createJunitPrinter } from './junit';
import { createMarkdownPrinter } from './markdown';
import { createPrettyPrinter } from './pretty';
import { createReviewPrinter } from './pretty-review';
import type { Printer } from './printer';
import { createRdjsonPrinter } from './rdjson';
import { createSarifPrinter } from './sarif';
import { reviewSchema, type ReviewData } from '../review-data/review-schema';

/** A way to print, with a line about it for the help. */
interface Format<Make> {
  readonly about: string;
  readonly make: Make;
}

/** How findings are printed, by the name after --format; the first is the default. */
export const lintFormats = {
  pretty: {
    about: 'for people: the line with the words underlined, and the first suggestion',
    make: createPrettyPrinter,
  },
  json: { about: 'all that is known of the findings', make: createLintJsonPrinter },
  github: { about: 'annotations of a workflow on GitHub', make: createGithubPrinter },
  sarif: { about: 'SARIF 2.1.0, for code scanning', make: createSarifPrinter },
  rdjson: { about: 'for reviewdog, with suggested changes', make: createRdjsonPrinter },
  codequality: { about: 'the code quality report of GitLab', make: createCodeQualityPrinter },
  junit: { about: 'JUnit XML, a test for each finding', make: createJunitPrinter },
  markdown: { about: 'a short comment for a pull request', make: createMarkdownPrinter },
} satisfies Readonly<Record<string, Format<(look: Look) => LintPrinter | Promise<LintPrinter>>>>;

/** How `read` prints what a review says; the first is the default. */
export const readFormats = {
  pretty: { about: 'for people', make: createReviewPrinter },
  json: { about: 'for programs', make: () => createJsonPrinter(reviewSchema.properties.version.const) },
} satisfies Readonly<Record<string, Format<() => Printer<ReviewData>>>>;

export type LintFormat = keyof typeof lintFormats;
export type ReadFormat = keyof typeof readFormats;

function createLintJsonPrinter(): LintPrinter {
  const { begin, file, end } = createJsonPrinter(1 satisfies Report['version']);
  const report = (checked: CheckedFile): FileReport => {
    const { path, text, findings: found, known } = checked;
    const { findings, ...rest } = reportFile(path, text, checked);
    if (!known) return { ...rest, findings };
    return { ...rest, findings: findings.map((each, i) => ({ ...each, known: known.has(found[i]!) })) };
  };
  return { begin, file: (checked) => file(report(checked)), end: () => end() };
}
