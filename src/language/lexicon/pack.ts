/**
 * Reads a list of words that is kept short: a capital says how many letters a word shares with the one before it (A none,
 * B one), the rest follows. `AabortFedDve` is "abort", "aborted", "above".
 */
export function unpack(packed: string): readonly string[] {
  let last = '';
  return Array.from(packed.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared, rest]) => {
    last = last.slice(0, shared!.charCodeAt(0) - 65) + rest!;
    return last;
  });
}
