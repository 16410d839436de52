// What is read of a file as text, in every place, and why another one is not.

/** Bytes of the largest file that is read: some 300,000 words, which still fit into the memory of Node.js, whatever they are. */
export const maxBytes = 2_000_000;

/** Why a file that is there cannot be read: the rest of a sentence about it. */
export interface Unreadable {
  readonly because: string;
}

/** The whole sentence, for where the file is named beside it. */
export const tellUnreadable = ({ because }: Unreadable): string => `This file cannot be read: ${because}.`;

export const isFolder: Unreadable = { because: 'this is a folder' };
export const isPipe: Unreadable = { because: 'this is a pipe or a device' };
export const isForbidden: Unreadable = { because: 'no permission to read it' };
export const isTooLarge = (limit = maxBytes): Unreadable => ({
  because: `it is too large; the limit is ${limit / 1_000_000} MB`,
});

/** The text of a file, which is in UTF-8. `decode` fails for what is not valid. */
export function readBytes(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): string | Unreadable {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { because: 'it is written in UTF-16; save it as UTF-8' };
  if (bytes.includes(0)) return { because: 'this looks like a binary file, not text' };
  try {
    return decode(bytes);
  } catch {
    return { because: 'it is not valid UTF-8; save it as UTF-8' };
  }
}
