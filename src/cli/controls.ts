// What a document, a path or a setting holds must not steer the terminal that it is shown on: control characters move
// the cursor, change colours or the title of the window; marks of writing direction make text look like another one.

const controls = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;
const rawInJson = /[\x7f-\x9f\p{Bidi_Control}\u2028\u2029]/gu;

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16);

/** Control characters, line ends among them, and marks of writing direction are written out, as in `\u{1b}`. */
export const showControls = (text: string): string => text.replace(controls, (each) => `\\u{${hex(each)}}`);

/** As `showControls`, with runs of blanks and line ends as one space. */
export const showOnOneLine = (text: string): string => showControls(text.replace(/\s+/g, ' '));

/** Of the same characters, JSON leaves some as they are: this writes them as its escapes, which read as the same text. */
export const escapeJson = (json: string): string =>
  json.replace(rawInJson, (each) => `\\u${hex(each).padStart(4, '0')}`);
