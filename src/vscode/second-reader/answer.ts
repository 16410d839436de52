import { none, onOneLine } from './prompt';

/** The most that is read of an answer, in UTF-16 units: what is longer is not one sentence in place of the other. */
export const longestAnswer = (sentence: string): number => 2 * sentence.length + 100;

/** What is no text: controls, marks of writing direction, what is not seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
/** A list, a heading, a quotation, a table. */
const block = /^(?:[-*+>#|]+|\d+[.)])(?:\s|$)|^\|/;
const stop = /[.!?…](?=["”’')\]*_~`]*$)/;

/** What a model said: words that may stand in for the sentence, that there are none, or something else. */
export type Answer = { readonly text: string } | 'none' | 'unfit';

/** Reads an answer: one line that ends as the sentence does. */
export function readAnswer(sentence: string, answer: string): Answer {
  const said = answer.trim();
  if (said === none || said === `${none}.` || said === onOneLine(sentence)) return 'none';
  if (said === '' || said.length > longestAnswer(sentence) || unseen.test(said) || block.test(said)) return 'unfit';
  const [was, is] = [stop.exec(sentence)?.[0], stop.exec(said)];
  if ((was === '?') !== (is?.[0] === '?') || (was && !is)) return 'unfit';
  // A list item without a full stop stays without one.
  return { text: !was && is?.[0] === '.' ? said.slice(0, is.index) + said.slice(is.index + 1) : said };
}
