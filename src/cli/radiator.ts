import { dirname, relative } from 'node:path';
import { createAnalysis } from '../language/index';
import {
  describeSource,
  isRadiatorPage,
  isReview,
  readReview,
  renderRadiator,
  summariseReviews,
  type RadiatorSource,
} from '../review/index';
import type { Command } from './command';
import { findFiles } from './find-files';
import type { Problems } from './problem';
import { readText } from './read-text';
import { replaceFile } from './replace-file';
import type { Terminal } from './terminal';

/** Makes a page from all reviews that can be read. Makes none if nothing could be read and there were problems. */
export async function makeRadiator(
  { paths, out }: Command & { run: 'radiator' },
  terminal: Terminal,
  problems: Problems,
): Promise<void> {
  const sources = new Map<string, RadiatorSource>();
  let read = 0;
  for (const path of paths)
    for await (const { path: file, named } of findFiles(path, problems))
      await problems.attempt(file, async () => {
        const text = await readText(file, terminal.openInput);
        read++;
        const source = readSource(relative(dirname(path), file), file, text, named);
        if (source) sources.set(file, source);
      });
  if (read === 0 && problems.exitCode !== 0) return;
  const page = renderRadiator(summariseReviews([...sources.values()]), { now: Date.now() });
  if (out === undefined) await terminal.print(page);
  else await problems.attempt(out, () => replaceFile(out, page, isRadiatorPage));
}

/** As in `lint`, a named file counts as a review. For files found in a folder, their names within it and their contents decide. */
function readSource(inner: string, path: string, text: string, named: boolean): RadiatorSource | undefined {
  const analysis = createAnalysis(text);
  return isReview(analysis, inner, named).isReview ? describeSource(path, readReview(analysis)) : undefined;
}
