import { readFileSync, writeFileSync } from 'node:fs';

/** What is remembered of the patterns that recheck was asked about: keys, each on a line, in order, so that branches seldom meet in them. */
const files = {
  /** Found safe. */
  safe: 'scripts/patterns/safe.txt',
  /** Not found safe yet, and known: this list only gets shorter. Each sees one sentence, which has 1,500 characters at most. */
  open: 'scripts/patterns/open.txt',
} as const;

export function readKeys(name: keyof typeof files): ReadonlySet<string> {
  return new Set(readFileSync(files[name], 'utf8').split(/\r?\n/).filter(Boolean));
}

/** Writes the keys. Returns whether the file held others; with `check` it stays as it is. */
export function writeKeys(name: keyof typeof files, keys: Iterable<string>, check = false): boolean {
  const text = [...keys]
    .sort()
    .map((key) => `${key}\n`)
    .join('');
  const differs = [...readKeys(name)].map((key) => `${key}\n`).join('') !== text;
  if (differs && !check) writeFileSync(files[name], text);
  return differs;
}
