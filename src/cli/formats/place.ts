import { isAbsolute, resolve } from 'node:path';
import { pathWithin, toSlashes } from '../files/paths';

/** The path that a report names: from the current folder, with slashes; a whole one if it is outside of it. */
export function reportedPath(path: string): string {
  if (path === '-') return 'stdin';
  return toSlashes(pathWithin('', path) ?? resolve(path));
}

/** The same as a URI: a relative one, if it is in the current folder. */
export function reportedUri(path: string): string {
  const reported = reportedPath(path);
  const uri = reported.split('/').map(encode).join('/');
  if (isAbsolute(reported)) return `file://${uri.startsWith('/') ? '' : '/'}${uri}`;
  return uri;
}

// A name on disk may have half a surrogate pair, which has no code in a URI.
const encode = (part: string): string => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'));
