/**
 * The text without the blanks and the given marks that it ends with: `trimMarks('Why? ', '?')` is "Why". A pattern that
 * is tied to the end only (`[\s?]+$`) would be tried from every blank, and read on from each.
 */
export function trimMarks(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && (marks.includes(text[end - 1]!) || !text[end - 1]!.trim())) end--;
  return text.slice(0, end);
}

/** What stands behind the last match of a pattern; the whole text where there is none. */
export function afterLast(text: string, pattern: RegExp): string {
  return text.split(pattern).at(-1)!;
}

/** Does a text end in a question mark, but for what closes behind it? */
export const endsAsking = (text: string): boolean => trimMarks(text, `"”’')*_`).endsWith('?');

/** The word that a text ends in, in lower case, whether or not a comma follows. */
export const lastWord = (text: string): string => afterLast(trimMarks(text, ','), /\P{L}/u).toLowerCase();

/** Does a text end in a blank? */
export const endsBlank = (text: string): boolean => text !== text.trimEnd();

/** Does a bracket close in it that opened in front of it? */
export function closesBracket(text: string): boolean {
  const close = text.indexOf(']');
  const open = text.indexOf('[');
  return close >= 0 && (open < 0 || close < open);
}
