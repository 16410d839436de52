import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findMutants, type Mutant } from './find-mutants';

/** The TypeScript files below these folders, or files. */
export function listFiles(places: readonly string[]): readonly string[] {
  return places
    .flatMap((place) =>
      place.endsWith('.ts')
        ? [place]
        : readdirSync(place, { recursive: true, encoding: 'utf8' })
            .filter((file) => file.endsWith('.ts'))
            .map((file) => join(place, file).replaceAll('\\', '/')),
    )
    .sort();
}

/** `count` of all mutants of these files, the same for the same seed and code; none lies inside another. Numbered from 1. */
export function chooseMutants(files: readonly string[], count: number, seed: number): readonly Mutant[] {
  const waiting = files.flatMap(findMutants);
  const next = randomNumbers(seed);
  const chosen: Mutant[] = [];
  while (chosen.length < count && waiting.length > 0) {
    const [mutant] = waiting.splice(Math.floor(next() * waiting.length), 1);
    if (mutant && !chosen.some((other) => overlap(mutant, other))) chosen.push(mutant);
  }
  return chosen
    .sort((a, b) => a.file.localeCompare(b.file) || a.start - b.start)
    .map((mutant, i) => ({ ...mutant, id: i + 1 }));
}

const overlap = (a: Mutant, b: Mutant): boolean => a.file === b.file && a.start < b.end && b.start < a.end;

/** Numbers from 0 to 1 (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
