import type { Sentence } from '../grammar/sentence';
import type { Span } from '../finding';
import { classTest, keysOf } from './words';

const speaksOfWords = classTest('wording');

/** Are the words only mentioned: in quotation marks, where the sentence speaks of words ("avoid phrases such as ...")? */
export function isMentioned({ prose, tokens, start, end }: Sentence, mark: Span): boolean {
  const isOpen = quotesIn(prose.slice(start, mark.start)) % 2 === 1 && quotesIn(prose.slice(mark.end, end)) > 0;
  return isOpen && tokens.some((token) => speaksOfWords(keysOf(token)));
}

const quotesIn = (text: string): number => [...text].filter((mark) => '"“”'.includes(mark)).length;
