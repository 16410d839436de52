import type { Sentence } from './sentence';
import type { Span } from '../finding';

const speaksOfWords =
  /\b(?:phrases?|words?|wording|terms?|expressions?|sentences?|adjectives?|write|writes|writing|wrote|written|says?|said|instead\s+of|rather\s+than|avoid|warns?|style|label(?:led|ed)?|titled|columns?|field|button|dialog|banner|heading|reads|spelled|called|named|template|replace[sd]?|quotes?|quoted|draft)\b/i;

/** Are the words only mentioned: in quotation marks, where the sentence speaks of words ("avoid phrases such as ...")? */
export function isMentioned(sentence: Sentence, { start, end }: Span): boolean {
  if (!speaksOfWords.test(sentence.text)) return false;
  const before = sentence.prose.slice(sentence.start, start).match(/["“”]/g)?.length ?? 0;
  return before % 2 === 1 && /["“”]/.test(sentence.prose.slice(end, sentence.end));
}
