/** A value for a message, with “…” for what is more than 40 UTF-16 units. */
export const shorten = (text: string): string => (text.length > 40 ? `${cutText(text, 39)}…` : text);

/** The start of a text, at most so many UTF-16 units of it, and no half of a character that takes two. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? most - 1 : most);
}
