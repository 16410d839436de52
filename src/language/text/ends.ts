/**
 * The text without the blanks and the given marks that it ends with: `trimMarks('Why? ', '?')` is "Why". A pattern that
 * is tied to the end only (`[\s?]+$`) would be tried from every blank, and read on from each.
 */
export function trimMarks(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && (marks.includes(text[end - 1]!) || !text[end - 1]!.trim())) end--;
  return text.slice(0, end);
}

/**
 * Where the words begin that a text ends in, `most` of them, if each is one of a kind and a blank stands behind it; the
 * end of the text where there is none. A pattern that is tied to the end only is tried from every word.
 */
export function startOfWords(text: string, kind: RegExp, most: number): number {
  let start = text.length;
  for (let words = 0; words < most; words++) {
    const before = text.slice(0, start).trimEnd();
    const word = afterLast(before, /[^\p{L}'’-]/u);
    if (before.length === start || !kind.test(word)) break;
    start = before.length - word.length;
  }
  return start;
}

/** What stands behind the last match of a pattern; the whole text where there is none. */
export function afterLast(text: string, pattern: RegExp): string {
  return text.split(pattern).at(-1)!;
}
