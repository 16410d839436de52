import { readFileSync, writeFileSync } from 'node:fs';

const path = 'scripts/patterns/safe.txt';

/** Keys of the patterns that were found safe. Each is a line, in order, so that two branches seldom meet in it. */
export function readSafe(): ReadonlySet<string> {
  return new Set(readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean));
}

export function writeSafe(keys: Iterable<string>): void {
  writeFileSync(
    path,
    [...keys]
      .sort()
      .map((key) => `${key}\n`)
      .join(''),
  );
}
