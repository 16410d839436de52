import * as fs from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { Problem } from './problem';
import { giveReason } from './reasons';

/** What is needed of a disk, so that tests can bring one that is full. */
export type Disk = Pick<typeof fs, 'openSync' | 'writeFileSync' | 'fsyncSync' | 'closeSync' | 'renameSync'>;

/**
 * Puts a text where a file was, or where none was: all of it or nothing. It is written to a temporary file beside and
 * renamed, with the permissions of the old file. Throws a `Problem`; then the old file is as it was.
 * @param isOurs tells from the first characters of an old file whether it may be replaced; an empty one always may
 */
export function replaceFile(path: string, text: string, isOurs: (start: string) => boolean, disk: Disk = fs): void {
  const restore = holdSignals();
  try {
    const old = checkOld(path, isOurs);
    const temporary = join(dirname(path), `.learning-review-${randomUUID()}.tmp`);
    try {
      write(temporary, text, old, disk);
      disk.renameSync(temporary, path);
    } catch (error) {
      fs.rmSync(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(`${path}: ${giveReason(error, codes)}.`);
  } finally {
    restore();
  }
}

const codes = {
  ENOENT: 'there is no such folder',
  EACCES: 'no permission to write it',
  EPERM: 'no permission to write it',
};

function checkOld(path: string, isOurs: (start: string) => boolean): fs.Stats | undefined {
  const old = fs.lstatSync(path, { throwIfNoEntry: false });
  if (!old) return undefined;
  const refuse = (why: string) => new Problem(`${path}: ${why}.`);
  // A link is not followed: what it leads to may be a review.
  if (old.isSymbolicLink()) throw refuse('this is a link; name the file itself');
  if (old.isDirectory()) throw refuse('this is a folder; name a file in it');
  if (!old.isFile()) throw refuse('this is a pipe or a device; leave out --out to print the page');
  if (old.size > 0 && !isOurs(readStart(path)))
    throw refuse('this file was not made by the radiator, so it is not replaced');
  fs.accessSync(path, fs.constants.W_OK);
  return old;
}

function readStart(path: string): string {
  const file = fs.openSync(path, 'r');
  try {
    const start = Buffer.alloc(1000);
    return start.toString('utf8', 0, fs.readSync(file, start));
  } finally {
    fs.closeSync(file);
  }
}

function write(path: string, text: string, old: fs.Stats | undefined, disk: Disk): void {
  const file = disk.openSync(path, 'wx', 0o666);
  try {
    disk.writeFileSync(file, text);
    if (old) copyPermissions(file, old);
    disk.fsyncSync(file);
  } finally {
    disk.closeSync(file);
  }
}

function copyPermissions(file: number, old: fs.Stats): void {
  const own = fs.fstatSync(file);
  if (own.uid !== old.uid || own.gid !== old.gid)
    try {
      fs.fchownSync(file, old.uid, old.gid);
    } catch {
      // Only some may give files away; the page is worth more than its owner.
    }
  fs.fchmodSync(file, old.mode & 0o777);
}

/** Ctrl+C waits for the few milliseconds that a page takes: nothing else runs meanwhile, so that it is never half done. */
function holdSignals(): () => void {
  const wait = (): void => {};
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, wait);
  return () => {
    for (const signal of signals) process.off(signal, wait);
  };
}
