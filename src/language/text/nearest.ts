/** The one of `words` that was probably meant by a mistyped `word`, if any: the same but for case, hyphens and few letters, or longer or shorter by a part. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const typed = word.length > maxLength ? '' : simplify(word);
  if (typed.length < 3) return undefined;
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const known of words) {
    const meant = simplify(known);
    if (typed === meant) return known;
    const isPart = typed.includes(meant) || (meant.includes(typed) && typed.length * 2 >= meant.length);
    const distance = isPart ? 1 : countEdits(typed, meant);
    const allowed = Math.max(1, Math.floor(meant.length / 5));
    if (distance <= allowed && distance < (best?.distance ?? Infinity)) best = { word: known, distance };
  }
  return best?.word;
}

const maxLength = 100;

const simplify = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Letters to put in, take out or replace to make one word of the other. */
function countEdits(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 0; i < from.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const replaced = (previous[j] ?? 0) + (from[i] === to[j] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[to.length] ?? 0;
}
