import { resolve } from 'node:path';
import { findFiles, type FoundFile, type Search } from './find-files';
import { count } from '../terminal/count';
import type { Problems } from '../terminal/problem';
import { readMarkedText, type MarkedText } from './read-text';
import type { Terminal } from '../terminal/terminal';

interface Reading extends Search {
  readonly terminal: Terminal;
  readonly problems: Problems;
  /** Called with a folder in which there is no review. */
  readonly whenNone?: (path: string) => Promise<void>;
}

/** How a file that was found is read, beside its text. */
export type Look<T> = (file: FoundFile) => Promise<T | undefined>;

/**
 * Reads the files that are named and those that are found, one by one; a file that is found again counts once. `look` says how
 * a file is to be read, and nothing where it is left alone. `use` says what to print of it before the next is read, and nothing where it
 * is no review; `mark` is the byte order mark in front of the text.
 */
export async function readEach<T>(
  paths: Iterable<string>,
  { terminal, problems, whenNone, ...search }: Reading,
  look: Look<T>,
  use: (file: FoundFile, text: string, looked: T, mark: MarkedText['mark']) => string | undefined,
): Promise<void> {
  const seen = new Set<string>();
  let read = 0;
  for (const path of paths) {
    let isEmpty = true;
    for await (const file of findFiles(path, problems, search)) {
      const full = resolve(file.path);
      if (!file.named && seen.has(full)) {
        isEmpty = false;
        continue;
      }
      seen.add(full);
      const looked = await look(file);
      if (looked === undefined) continue;
      if (read > 0) terminal.showProgress?.(`${count(read, 'file')} read`);
      read++;
      const used = await problems.attempt(file.path, async () => {
        const { text, mark } = await readMarkedText(file.path, terminal.openInput);
        return { print: use(file, text, looked, mark) };
      });
      if (!used || used.print !== undefined) isEmpty = false;
      if (used?.print) await terminal.print(used.print);
    }
    if (isEmpty) await whenNone?.(path);
  }
}
