import { normalize } from 'node:path';
import { toSlashes } from './paths';

/** Files that a pattern may fit, and which of them it does. */
export interface Glob {
  readonly folder: string;
  /** How many folders deep they are. */
  readonly depth: number;
  readonly fits: (path: string) => boolean;
}

/** Whether a path has a mark of a pattern, for shells that do not expand it. */
export const isGlob = (path: string): boolean => ['*', '?', '[', '{', '('].some((mark) => path.includes(mark));

/** Reads a pattern; nothing where it cannot be read. */
export async function readGlob(path: string): Promise<Glob | undefined> {
  // Loaded where there is a pattern.
  const { default: picomatch } = await import('picomatch');
  try {
    const { base, glob } = picomatch.scan(toSlashes(path));
    const pattern = toSlashes(normalize(base === '' ? glob : `${base}/${glob}`));
    // Which hidden folders are looked at is said where files are found.
    const fits = picomatch(pattern, { dot: true });
    return {
      folder: base === '' ? '.' : base,
      depth: glob.includes('**') ? Infinity : glob.split('/').length,
      fits: (file) => fits(toSlashes(normalize(file))),
    };
  } catch {
    return undefined;
  }
}
