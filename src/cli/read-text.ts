import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Problem } from './problem';

const sayings: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder; name the files in it',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOTDIR: 'a part of the path is not a folder',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'it is too large to read',
};

/** Reads a file, or standard input for `-`, as UTF-8 without its byte order mark. Throws a `Problem` that names the path. */
export async function readText(path: string, input: Readable): Promise<string> {
  const name = path === '-' ? 'standard input' : path;
  let bytes: Uint8Array;
  try {
    bytes = path === '-' ? await readAll(input) : await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Problem(`${name}: ${sayings[code] ?? `could not be read (${code || String(error)})`}.`);
  }
  return decode(bytes, name);
}

async function readAll(input: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new Problem(`${name}: it is written in UTF-16; save it as UTF-8.`);
  if (bytes.includes(0)) throw new Problem(`${name}: this looks like a binary file, not Markdown.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(`${name}: it is not valid UTF-8; save it as UTF-8.`);
  }
}
