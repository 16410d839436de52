import { linesOf } from '../source/lines';

/** Emoji alone, as themselves or by their codes. */
export const emojiLine = /^(?::[\p{L}\p{M}\p{N}_+'-]+:|[^\p{L}\p{N}\p{Pd}\s[(@#<"'.,:;!?/\\])+$/u;

/** No “~ 30” and no “> 5”. */
const sureEmoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|:[\p{L}\p{M}\p{N}_+'-]+:/u;

export interface Reactions {
  readonly codes: readonly string[];
  readonly lines: number;
}

/** What Teams has below the emoji: “2 Like reactions.” */
const counted = /^\d{1,4} \w{1,20} reactions?\.?$/i;
/** In languages in which its name stands last: “2 réactions Cœur.” French was seen, the others are likely. */
const countedFirst =
  /^(\d{1,4}) (?:réactions?|reacci(?:ón|ones)|rea(?:ção|ções)|reazion[ei]) \p{Lu}[\p{L}’' -]{0,30}\.$/u;

/** How many reactions such a line tells of. */
export const countOfReactions = (text: string): string | undefined => countedFirst.exec(text)?.[1];

/** Emoji that others gave: one with its count on the line below, or each with its count behind it. */
export function readReactions(line: string, next: string): Reactions | undefined {
  if (line.length > 200) return undefined;
  const words = line.split(/\s+/);
  const isBelow = words.length === 1;
  const emoji = words.filter((_, i) => i % 2 === 0);
  const counts = isBelow ? [next] : words.filter((_, i) => i % 2 === 1);
  const isCount = (text: string): boolean =>
    /^\d{1,4}$/.test(text) || (isBelow && (counted.test(text) || countedFirst.test(text)));
  if (counts.length < emoji.length || !counts.every(isCount)) return undefined;
  if (!emoji.every((each) => emojiLine.test(each) && sureEmoji.test(each))) return undefined;
  const codes = emoji.flatMap((each) => each.split(':')).filter((code) => /^[\p{L}\p{M}\p{N}_+'-]+$/u.test(code));
  return { codes, lines: isBelow ? 2 : 1 };
}

/** What Teams says of reactions in words: “like 1”, “1 heart reaction.” */
export const tellsReaction = (text: string): boolean => inWords.test(text);

const inWords = new RegExp(
  `^(?:(?:WORDS) \\d{1,3}(?: (?:WORDS) \\d{1,3}){0,5}|\\d{1,3} (?:(?:WORDS)|\\w{1,20} reactions?\\.?))$`.replaceAll(
    'WORDS',
    [
      'like|heart|laugh|surprised|sad|angry',
      'gefällt mir|herz|lachen|überrascht|traurig|wütend',
      "j[’']aime|cœur|rire|surpris|triste|en colère",
      'me gusta|corazón|risa|sorprendido|enfadado',
    ].join('|'),
  ),
  'i',
);

/** For one who is given the lines of a text that are not blank, each in its turn: those below it. */
export function makeLookahead(text: string, count: number): () => readonly string[] {
  const lines = linesOf(text);
  const take = (): string => {
    for (let found = lines.next(); !found.done; found = lines.next())
      if (found.value[1].trim() !== '') return found.value[1].trim();
    return '';
  };
  let ahead = Array.from({ length: count }, take);
  return () => (ahead = [...ahead.slice(1), take()]);
}
