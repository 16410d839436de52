import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { isFolder, isForbidden, isPipe, isTooLarge, maxBytes, readBytes, type Unreadable } from '../../project/index';
import { Problem } from '../terminal/problem';
import { giveReason } from '../terminal/reasons';

/** A text, and its byte order mark if it has one. */
export interface MarkedText {
  readonly mark: '' | typeof byteOrderMark;
  readonly text: string;
}

const byteOrderMark = '\ufeff';

/** A file that cannot be read. `advice`: what helps on the command line. */
export class UnreadableProblem extends Problem implements Unreadable {
  constructor(
    name: string,
    readonly because: string,
    advice?: string,
  ) {
    super(`${name}: ${because}${advice === undefined ? '' : `; ${advice}`}.`);
  }
}

/** Reads a text as `readMarkedText` does, and leaves out its byte order mark. */
export const readText = async (path: string, openInput: () => Readable, limit?: number): Promise<string> =>
  (await readMarkedText(path, openInput, limit)).text;

/**
 * Reads a file, or standard input for `-`, as UTF-8. Throws a `Problem` that names the path. `limit`: bytes of the largest file.
 */
export async function readMarkedText(path: string, openInput: () => Readable, limit = maxBytes): Promise<MarkedText> {
  const name = path === '-' ? 'standard input' : path;
  try {
    return decode(await (path === '-' ? readAll(openInput(), limit) : readFile(path, limit)));
  } catch (error) {
    const because = error instanceof Problem ? error.message : giveReason(error, codes);
    throw new UnreadableProblem(name, because, advice[because]);
  }
}

const codes = {
  ENOENT: 'there is no such file',
  EISDIR: isFolder.because,
  EACCES: isForbidden.because,
  EPERM: isForbidden.because,
};

const advice: Readonly<Record<string, string>> = {
  [isFolder.because]: 'name the files in it',
  [isPipe.because]: 'use - to read from a pipe',
};

async function readFile(path: string, limit: number): Promise<Uint8Array> {
  const found = await stat(path);
  if (found.isDirectory()) throw new Problem(codes.EISDIR);
  // A pipe or a device may never end, or wait for somebody who writes.
  if (!found.isFile()) throw new Problem(isPipe.because);
  // If it has become a pipe in the meantime, opening it must not wait.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  return readAll(file.createReadStream({ end: limit }), limit);
}

async function readAll(input: Readable, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > limit) throw new Problem(isTooLarge(limit).because);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array): MarkedText {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const text = readBytes(bytes, (each) => decoder.decode(each));
  if (typeof text !== 'string') throw new Problem(text.because);
  return text.startsWith(byteOrderMark) ? { mark: byteOrderMark, text: text.slice(1) } : { mark: '', text };
}
