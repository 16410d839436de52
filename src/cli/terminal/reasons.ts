const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  ENOTDIR: 'a part of the path is not a folder',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'the file would be too large',
  EROFS: 'the disk is read-only',
  EIO: 'the disk failed',
  EMFILE: 'too many files are open',
  ERR_INVALID_ARG_VALUE: 'this is not a file name',
};

/** Why the system would not do something, in words. `special`: what a code means here. */
export function giveReason(error: unknown, special: Readonly<Record<string, string>> = {}): string {
  const code = errorCode(error);
  return special[code] ?? reasons[code] ?? `the system says ${code || String(error)}`;
}

/** The code of an error of Node.js or the system, such as `ENOENT`; empty where there is none. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
