import type { Problems } from '../terminal/problem';
import type { Terminal } from '../terminal/terminal';
import { nameFromHere, type FoundFile } from './find-files';
import { readText } from './read-text';

/** Standard input under its name, which says whether it is a review as that of a file in a folder does. */
export function nameInput(file: FoundFile, inputName: string | undefined): FoundFile {
  if (file.path !== '-' || inputName === undefined) return file;
  // Elsewhere its own name counts alone, as with a file that is named: the folders there are not ours.
  return { path: inputName, inner: nameFromHere(inputName), named: false };
}

/** Bytes of the longest list of paths. */
const longestList = 100_000_000;

/** The paths in a file, one a line; none where there is no file. */
export async function listPaths(
  filesFrom: string | undefined,
  { openInput }: Terminal,
  problems: Problems,
): Promise<readonly string[]> {
  if (filesFrom === undefined) return [];
  const list = await problems.attempt(filesFrom, () => readText(filesFrom, openInput, longestList));
  return (list ?? '').split('\n').flatMap((line) => line.trim() || []);
}
