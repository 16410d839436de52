import { dirname, relative } from 'node:path';
import { createAnalysis } from '../language/index';
import { isReview } from '../review/index';
import type { Command } from './command';
import { findFiles } from './find-files';
import { readFormats } from './formats';
import type { Problems } from './problem';
import { readText } from './read-text';
import { describeReview } from './review-data';
import type { ReviewData } from './review-schema';
import type { Terminal } from './terminal';

/** Prints what each review says before the next is read. In a folder, what is no review is left out. */
export async function readReviews(
  { paths, format }: Command & { run: 'read' },
  terminal: Terminal,
  problems: Problems,
): Promise<void> {
  const printer = readFormats[format]();
  await terminal.print(printer.begin());
  for (const path of paths) {
    let isEmpty = true;
    for await (const { path: file, named } of findFiles(path, problems)) {
      const read = await problems.attempt(file, async () => {
        const text = await readText(file, terminal.openInput);
        return { review: readReview(file, relative(dirname(path), file), text, named) };
      });
      if (!read || read.review) isEmpty = false;
      if (read?.review) await terminal.print(printer.file(read.review));
    }
    if (isEmpty) await problems.tell(`${path}: there is no learning review in this folder.`);
  }
  await terminal.print(printer.end());
}

function readReview(path: string, inner: string, text: string, named: boolean): ReviewData | undefined {
  const analysis = createAnalysis(text);
  // As in `lint`, a named file counts as a review, unless it says otherwise; what it is by itself tells more.
  const own = isReview(analysis, inner);
  const verdict = own.isReview ? own : isReview(analysis, inner, named);
  return named || verdict.isReview ? describeReview(path, analysis, verdict) : undefined;
}
