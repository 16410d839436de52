// Text from a document, a path or a setting must not control the terminal: control characters can move the cursor, and
// change colours or the window title; text direction marks can make one text look like another.

const controls = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;
const rawInJson = /[\x7f-\x9f\p{Bidi_Control}\u2028\u2029]/gu;

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16);

/** Control characters, line ends among them, and marks of writing direction are written out, as in `\u{1b}`. */
export const showControls = (text: string): string => text.replace(controls, (each) => `\\u{${hex(each)}}`);

/** As `showControls`, with runs of blanks and line ends as one space. */
export const showOnOneLine = (text: string): string => showControls(text.replace(/\s+/g, ' '));

/** JSON leaves some of these characters as they are. This writes them as JSON escapes, which are parsed to the same text. */
export const escapeJson = (json: string): string =>
  json.replace(rawInJson, (each) => `\\u${hex(each).padStart(4, '0')}`);
