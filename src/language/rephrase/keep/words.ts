// What a rephrasing may not change a letter of: it says who, by when, how many, and where to look.

/** The source of a pattern: a field's name with the mark behind it. */
export const field = '(?:owners?|assignees?|assigned to|dri|due(?: date)?|deadline|eta|type|ticket)[ ]*[:=]';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

const patterns: readonly RegExp[] = [
  // A field with its value: "(owner: Kim".
  new RegExp(`(?:^|[(\\[,;|\\r\\n])[ ]?${field}[ ]*(?=[^\\s,;()|[\\]])[^,;()|\\r\\n\\]]+`, 'giu'),
  // A day in words: "by next week", "by end of May".
  new RegExp(`\\bby (?:the )?(?:end of )?(?:next \\w+|q[1-4]|${month})\\b`, 'giu'),
  // Times, dates, versions, tickets and amounts as they are written: "T+5", "OPS-12", "10:05", "40 %".
  /(?:\bT[+-]|[#$€£]|(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]{0,11}-)?\d+(?:[.,:/-]\d+)*(?:\s?(?:[ap]m\b|%))?/giu,
  /https?:\/\/[^\s<>()[\]`]+|\bwww\.[^\s<>()[\]`]+/giu,
  // Footnotes, and brackets that may be a link to an address elsewhere.
  /\[\^[^\]\s[]+\]/gu,
  // A line that begins with a time or a number is an entry of its own.
  /[\r\n][ \t]*[*_`~[(]*\d[\d:.]*/gu,
];
const handle = /(?<![\w/.@])@[\p{L}\p{N}][\p{L}\p{N}_-]*/gu;

const read = (text: string, pattern: RegExp): readonly string[] =>
  (text.match(pattern) ?? []).map((word) => word.trim().replace(/\s+/g, ' '));

/** Fields, numbers, times, addresses and footnotes of a text, each as often as it stands there. */
export const readWords = (text: string): readonly string[] => patterns.flatMap((pattern) => read(text, pattern));

/** `@handles` of a text, each as often as it stands there. */
export const readHandles = (text: string): readonly string[] => read(text, handle);
