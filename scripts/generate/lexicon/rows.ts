// Reads what is written by hand: lines of `name: words`, with comments.
import { readFileSync } from 'node:fs';

export type Rows = ReadonlyMap<string, readonly string[]>;

/** The words of each name, in the order of the file. Throws where a line is something else. */
export function readRows(path: string): Rows {
  return parseRows(readFileSync(path, 'utf8'), path);
}

export function parseRows(text: string, path: string): Rows {
  const rows = new Map<string, string[]>();
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (!line.trim() || line.startsWith('#')) continue;
    const [, name, words] =
      /^([a-z][a-z-]*): (.+)$/.exec(line) ?? fail(`${path}:${i + 1}: not a line of "name: words"`);
    rows.set(name!, [...(rows.get(name!) ?? []), ...words!.trim().split(/\s+/)]);
  }
  return rows;
}

/** Throws for what no word looks like, and for words that stand twice in a list. */
export function checkWords(list: string, words: readonly string[]): void {
  const seen = new Set<string>();
  for (const word of words) {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word)) fail(`${list}: "${word}" is no word in lower case`);
    if (seen.has(word)) fail(`${list}: "${word}" stands there twice`);
    seen.add(word);
  }
}

export function fail(problem: string): never {
  throw new Error(problem);
}
