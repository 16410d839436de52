import { isPeople } from '../../../grammar/about';
import type { Clause } from '../../../grammar/clauses';
import { statementAfter, statementBefore } from '../../../grammar/statement';
import { is } from '../../../lexicon';
import { isConduct } from '../../../lexicon/lists/conduct';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';

const cheer =
  /\b(?:thank|thanks|kudos|congrat\w*|welcome|hooray|yay|well done|awesome|hello|hi|cheers|(?:great|nice|good) (?:work|job|catch|find|point|idea|one))\b/i;
const others = /\b(?:you|your|yours|yourself|he|she|his|her|who|whoever|somebody['’]s|someone['’]s)\b/iu;
/** What people say and do, as a noun. */
const talk =
  /\b(?:arguments?|excuses?|claims?|opinions?|proposals?|reasoning|ideas?|decisions?|behaviou?r|attitude|conduct|management|policy|procedures?)\b/iu;

const made = /^(?:crap(?:py)?|shit(?:ty)?|bullshit)$/iu;
/** "is just horrible ...", "was a pile of ...", "this ...". */
const filler = String.raw`(?:an?|utter|(?:load|pile|piece|bunch) of|\p{L}+ly|just|so|total|and|pure|complete|\p{L}+(?:ible|ful|ous|us))`;
const judging = new RegExp(
  String.raw`(?:\b(?:is|are|was|were)|['’]s)\s+(?:${filler}\s+){0,6}$|\b(?:this|that|these|those)\s+$`,
  'iu',
);

/**
 * Is what is shouted or cursed aimed at people, or at what they did? At a slow disk, in cheer or in surprise at oneself
 * it hurts nobody.
 */
export function isAimed(sentence: Sentence, span: Span): boolean {
  const before = statementBefore(sentence, span.start).split('(').at(-1)!;
  const statement = before + sentence.prose.slice(span.start, span.end) + statementAfter(sentence, span.end);
  if (cheer.test(statement)) return false;
  if (others.test(statement) || talk.test(statement)) return true;
  // "The new format is crap": a verdict on what somebody made, not a sigh.
  if (made.test(sentence.prose.slice(span.start, span.end)) && judging.test(before)) return true;
  const start = span.start - before.length;
  const end = span.end + statementAfter(sentence, span.end).length;
  const { tokens } = sentence;
  const within = tokens.filter((t) => start <= t.start && t.end <= end);
  if (within.some((t) => is('harsh', t.lower) || is('insult', t.lower.replace(/s$/, '')))) return true;
  const clauses = sentence.clauses.filter((c) => start <= tokens[c.first]!.start && tokens[c.verb]!.end <= end);
  return clauses.some((c) => isOfOthers(c) || isDone(c)) || isOrder(sentence, start);
}

const isOfOthers = (clause: Clause) => isPeople(clause) && !/^(?:i|we)$/.test(clause.subject!.head.lower);

/** "It was merged on a Friday!!!", "doing this is crap": what somebody did. */
const isDone = ({ passive, past, lemma, subject }: Clause) =>
  (passive && past && isConduct(lemma)) || Boolean(subject?.head.verb?.gerund && isConduct(subject.head.verb.lemma));

/** "Just fix the damn thing", "please don't send me crap": an order is given to somebody. */
function isOrder(sentence: Sentence, start: number): boolean {
  const words = sentence.tokens.filter((t) => t.start >= start && t.part !== 'adverb');
  return words.some((t, i) => {
    const before = words[i - 1];
    if (before && before.part !== 'punctuation' && !/^(?:please|pls|so|and|but)$/.test(before.lower)) return false;
    const denied = t.lower === 'do' && words[i + 1]?.part === 'negation';
    return denied ? Boolean(words[i + 2]?.verb?.base) : i < 2 && t.part === 'verb' && Boolean(t.verb?.base);
  });
}
