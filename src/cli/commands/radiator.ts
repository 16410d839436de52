import { createAnalysis } from '../../language/index';
import {
  describeSource,
  isRadiatorPage,
  isReview,
  readReview,
  renderRadiator,
  summariseReviews,
  type RadiatorSource,
} from '../../review/index';
import type { RadiatorCommand } from '../options/commands/radiator';
import type { FoundFile } from '../files/find-files';
import type { Problems } from '../terminal/problem';
import { readEach } from '../files/read-each';
import { replaceFile } from '../files/replace-file';
import { Projects, type Way } from '../settings/projects';
import type { Terminal } from '../terminal/terminal';

/** Makes a page from all reviews that can be read. Makes none if nothing could be read and there were problems. */
export async function makeRadiator(
  { paths, out, ignore }: RadiatorCommand,
  terminal: Terminal,
  problems: Problems,
): Promise<void> {
  const sources = new Map<string, RadiatorSource>();
  let read = 0;
  const projects = new Projects(problems);
  const look = (file: FoundFile): Promise<Way | undefined> => projects.wayOf(file, ignore);
  await readEach(paths, { terminal, problems, ignore }, look, (file, text, way) => {
    read++;
    const source = readSource(file, text, way);
    if (source) sources.set(file.path, source);
    return source && '';
  });
  if (read === 0 && problems.exitCode !== 0) return;
  const page = renderRadiator(summariseReviews([...sources.values()]), { now: Date.now() });
  if (out === undefined) await terminal.print(page);
  else await problems.attempt(out, () => replaceFile(out, page, whyNotReplaced));
}

/** As in `lint`, a named file counts as a review. For files found in a folder, their names within it and their contents decide. */
function readSource({ path }: FoundFile, text: string, { settings, options }: Way): RadiatorSource | undefined {
  const analysis = createAnalysis(text, settings);
  const { path: inner, named } = options;
  return isReview(analysis, inner, named, options.templates).isReview
    ? describeSource(path, readReview(analysis, undefined, options))
    : undefined;
}

const whyNotReplaced = (start: string): string | undefined =>
  isRadiatorPage(start) ? undefined : 'this file was not made by the radiator, so it is not replaced';
