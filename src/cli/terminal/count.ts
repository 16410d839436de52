/** “1 finding”, “2 findings”. */
export const count = (howMany: number, word: string): string => `${howMany} ${word}${howMany === 1 ? '' : 's'}`;
