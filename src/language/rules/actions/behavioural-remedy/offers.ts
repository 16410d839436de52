import type { Span } from '../../../finding';
import type { Sentence } from '../../../grammar/sentence';
import { readDemand } from '../../../patterns/demand';
import type { Hit } from '../../../patterns/row';
import { capital } from '../../../rephrase';
import type { Draft } from '../../../rule';
import { wordSet } from '../../../text/word-set';

/** What a tool could do in place of people, from the words behind those that ask; nothing where a condition in front would be lost. */
export const build =
  (say: (tail: string) => string) =>
  ({ sentence, mark }: Hit): readonly Draft[] => {
    if (isLimited(sentence, mark)) return [];
    const end = readDemand(sentence, mark.start)?.span.end ?? mark.end;
    const text = say(sentence.source.slice(mark.end, Math.max(mark.end, end)));
    return text ? [{ ...mark, kind: 'action', text: capital(text) }] : [];
  };

/** "When the line is down, we need to be more careful": only then, or only there. */
function isLimited({ tokens }: Sentence, { start }: Span): boolean {
  const front = tokens.filter((token) => token.end <= start);
  const isHenceforth = front.some(({ lower }) => henceforth.has(lower));
  return front.some(({ part }) => part === 'subordinator') || (front[0]?.part === 'preposition' && !isHenceforth);
}
const henceforth = wordSet('now future onwards forward');

/** " to the gauge" -> " the gauge": what is asked about. */
export function withoutPreposition(tail: string): string {
  const [first = ''] = tail.trimStart().split(' ', 1);
  return topical.has(first) ? tail.trimStart().slice(first.length) : tail;
}
const topical = wordSet('to of about on around for');
