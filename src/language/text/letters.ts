/** Does a text say anything: is there a letter in it? */
export const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

export const startsSmall = (text: string): boolean => /^\p{Ll}/u.test(text);

export const startsCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** The words and figures of a text, as they are written. */
export const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/** A text with a capital in front, whatever it says. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
