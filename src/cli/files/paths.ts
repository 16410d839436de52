import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A path as reports, patterns and project files have it. */
export const toSlashes = (path: string): string => path.split(sep).join('/');

/** A path from a folder on; nothing where it is outside of it, or the folder itself. */
export function pathWithin(folder: string, path: string): string | undefined {
  const inner = relative(folder, resolve(path));
  return inner === '' || isAbsolute(inner) || inner === '..' || inner.startsWith(`..${sep}`) ? undefined : inner;
}
