/** The start of a text, at most so many UTF-16 units of it, and no half of a character that takes two. */
export const cutText = (text: string, most: number): string =>
  text.length > most ? text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '') : text;
