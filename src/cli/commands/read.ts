import { createAnalysis } from '../../language/index';
import { isReview } from '../../review/index';
import type { ReadCommand } from '../options/commands/read';
import type { FoundFile } from '../files/find-files';
import { readFormats } from '../formats/formats';
import type { Problems } from '../terminal/problem';
import { readEach } from '../files/read-each';
import { describeReview } from '../review-data/review-data';
import type { ReviewData } from '../review-data/review-schema';
import { Projects, type Way } from '../settings/projects';
import type { Terminal } from '../terminal/terminal';

/** Prints what each review says before the next is read. In a folder, what is no review is left out. */
export async function readReviews(
  { paths, format, ignore }: ReadCommand,
  terminal: Terminal,
  problems: Problems,
): Promise<void> {
  const printer = readFormats[format].make();
  const whenNone = (path: string): Promise<void> =>
    problems.tell(`${path}: there is no learning review in this folder.`);
  await terminal.print(printer.begin());
  const projects = new Projects(problems);
  const look = (file: FoundFile): Promise<Way | undefined> => projects.wayOf(file, ignore);
  await readEach(paths, { terminal, problems, ignore, whenNone }, look, (file, text, way) => {
    const review = readReview(file, text, way);
    return review && printer.file(review);
  });
  await terminal.print(printer.end());
}

function readReview({ path, named }: FoundFile, text: string, { settings, options }: Way): ReviewData | undefined {
  const analysis = createAnalysis(text, settings);
  // As in `lint`, a named file counts as a review, unless it says otherwise; what it is by itself tells more.
  const own = isReview(analysis, options.path);
  const verdict = own.isReview ? own : isReview(analysis, options.path, options.named, options.templates);
  return named || verdict.isReview ? describeReview(path, analysis, verdict, options) : undefined;
}
