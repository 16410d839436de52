/** A set of words: "a b c". */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
