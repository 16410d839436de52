import * as fs from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { Problem } from '../terminal/problem';
import { errorCode, giveReason } from '../terminal/reasons';

/** The file functions used here, so that tests can simulate a full disk. */
export type Disk = Pick<
  typeof fs,
  'openSync' | 'writeFileSync' | 'fsyncSync' | 'closeSync' | 'renameSync' | 'linkSync'
>;

/**
 * Writes or replaces a file, completely or not at all. The text goes to a temporary file in the same folder, which is
 * then renamed and gets the permissions of the old file. If this throws a `Problem`, the old file is unchanged.
 * @param whyNot tells from the first characters of an old file why it may not be replaced; an empty one always may
 */
export function replaceFile(
  path: string,
  text: string,
  whyNot: (start: string) => string | undefined = () => undefined,
  disk: Disk = fs,
): void {
  safely(path, () => {
    const old = checkOld(path, whyNot);
    writeBeside(path, text, old, disk, (temporary) => disk.renameSync(temporary, path));
  });
}

/**
 * Writes a file that is not there yet, completely or not at all, as `replaceFile` does. If this throws a `Problem`, nothing was
 * written.
 */
export function createFile(path: string, text: string, disk: Disk = fs): void {
  safely(path, () => {
    if (fs.lstatSync(path, { throwIfNoEntry: false })) throw new Problem(`${path}: ${codes.EEXIST}.`);
    writeBeside(path, text, undefined, disk, (temporary) => {
      try {
        // Where somebody was faster, this fails, and a new name would not.
        disk.linkSync(temporary, path);
      } catch (error) {
        if (errorCode(error) === 'EEXIST') throw error;
        // Not every disk has links.
        disk.renameSync(temporary, path);
      }
    });
  });
}

/** Errors become a `Problem` with the path, and signals wait. */
function safely(path: string, step: () => void): void {
  holdSignals();
  try {
    step();
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(`${path}: ${giveReason(error, codes)}.`);
  }
}

/** Writes a temporary file in the same folder for `use`, and leaves none behind. */
function writeBeside(
  path: string,
  text: string,
  old: fs.Stats | undefined,
  disk: Disk,
  use: (temporary: string) => void,
): void {
  const temporary = join(dirname(path), `.learning-review-${randomUUID()}.tmp`);
  try {
    write(temporary, text, old, disk);
    use(temporary);
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}

const codes = {
  EEXIST: 'there is such a file already, and it stays as it is; choose another name',
  ENOENT: 'there is no such folder',
  EACCES: 'no permission to write it',
  EPERM: 'no permission to write it',
};

function checkOld(path: string, whyNot: (start: string) => string | undefined): fs.Stats | undefined {
  const old = fs.lstatSync(path, { throwIfNoEntry: false });
  if (!old) return undefined;
  const refuse = (why: string) => new Problem(`${path}: ${why}.`);
  // A link is not followed: what it leads to may be a review.
  if (old.isSymbolicLink()) throw refuse('this is a link; name the file itself');
  if (old.isDirectory()) throw refuse('this is a folder; name a file in it');
  if (!old.isFile()) throw refuse('this is a pipe or a device, and not a file');
  const why = old.size > 0 ? whyNot(readStart(path)) : undefined;
  if (why !== undefined) throw refuse(why);
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
      // Not every user may change a file's owner. Keeping the text matters more.
    }
  fs.fchmodSync(file, old.mode & 0o777);
}

let areHeld = false;

/**
 * Ctrl+C waits for the few milliseconds that writing takes, so that a file is never half written: where there is a listener, Node.js hands
 * over a signal between two steps. The listeners stay, because that is later, and then end the process as the signal would have.
 */
function holdSignals(): void {
  if (areHeld) return;
  areHeld = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.kill(process.pid, signal));
}
