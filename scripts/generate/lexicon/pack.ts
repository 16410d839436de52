/** Writes a list of words as src/language/lexicon/pack.ts reads it. */
export function pack(words: Iterable<string>): string {
  let last = '';
  return [...new Set(words)]
    .sort()
    .map((word) => {
      const shared = Math.min(sharedLength(last, word), 25);
      last = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
