import { afterLast, trimMarks } from '../text/ends';
import type { Span } from '../finding';
import { clauseAt } from './about';
import { openingOf } from './clause';
import type { Clause } from './clauses';
import type { Subject } from './noun-phrase';
import { nounWho, pronounWho } from './people';
import type { Sentence } from './sentence';
import { squeeze } from '../text/squeeze';

/** Something asked of people: "we need to be more careful", "be more careful", "remember to ...". */
export interface Demand {
  /** From the subject (or the verb, where nobody is named) to the end of what is asked. */
  readonly span: Span;
  readonly clause: Clause | undefined;
  /** Who shall do it, in the source's words; undefined where nobody is named. */
  readonly whom: string | undefined;
}

const asks =
  /(?:\b(?:should|must|shall|will|can|could|may|might)(?:\s+not|n['’]t)?|['’]ll|\b(?:needs?|needed|have|has|had|ought|going|want|wants|try|trying|promise|promised|aim|plan|agreed|learned|learnt|reminder|important|necessary|crucial|essential|up) to|\b(?:got|better)\s+to|\b(?:gotta|gonna|let['’]s|please|always|never|just|also|simply|again|then))$/iu;

/** Reads the demand that a base verb at `at` belongs to; undefined where it is told, not asked, or asked of a thing. */
export function readDemand(sentence: Sentence, at: number): Demand | undefined {
  const { tokens, source } = sentence;
  const trimmed = squeeze(sentence.prose.slice(sentence.start, at))
    .text.trimEnd()
    .replace(
      /(?:\s{1,9}(?:all|both|really|always|never|just|also|simply|definitely|generally|certainly|constantly)){1,4}$/iu,
      '',
    );
  const imperative =
    /(?:^[^\p{L}]*|[:;,–—(.]|\b(?:and|but|or|then|please|so|to\s+do|todo|actions?|lessons?|next\s+time|in\s+(?:the\s+)?future)[,:]?)$/iu.test(
      trimmed,
    );
  const clause = clauseAt(sentence, at) ?? clauseAt(sentence, Math.max(sentence.start, at - 2));
  const subject = clause?.subject;
  const asked =
    asks.test(trimmed.replace(/ for (?:[\p{L}-]+ ){1,5}to$/iu, ' to')) ||
    (isOfPeople(subject) && [' is to', ' are to'].some((end) => trimmed.endsWith(end)));
  // "Whenever staging has a problem take care": a base form does not agree with a thing in the singular, so it is asked.
  const previous = afterLast(trimmed, /[^\p{L}-]/u);
  const fronted =
    /^[^\p{L}]*(?:when|whenever|if|before|after|while)\b/iu.test(sentence.text) &&
    /^\p{Ll}{3,}$/u.test(previous) &&
    !/^(?:been|have|has|had|was|were|are|not|they|who|that|which)$/.test(previous) &&
    !/^\p{L}+ing\b/u.test(sentence.prose.slice(at)) &&
    !/s$/.test(previous) &&
    nounWho(previous, []) === 'thing' &&
    pronounWho(previous) === undefined;
  if (!imperative && !asked && !fronted) return undefined;
  if (
    asked &&
    !/let['’]s$/i.test(trimmed) &&
    subject &&
    subject.who === 'thing' &&
    !/^(?:it|this|that|there|lesson|lessons|item|thing|key|plan|goal|idea|reminder|takeaway|learning|action|solution|fix|what|conclusion|moral|step|need)$/.test(
      subject.head.lower,
    )
  )
    return undefined;
  const named = asked && subject && subject.who !== 'thing' && !subject.carried && tokens[subject.first]!.start < at;
  const start = named
    ? tokens[subject.first]!.start
    : asked && clause && tokens[clause.first]!.start < at && !imperative
      ? startOfVerbs(sentence, clause)
      : at;
  return {
    span: { start, end: endOfDemand(sentence, at) },
    clause,
    whom: named ? source.slice(tokens[subject.first]!.start, tokens[subject.last]!.end) : undefined,
  };
}

/** "All staff are to ...": what people are to do is asked of them; what things are to do is what they are for. */
const isOfPeople = (subject: Subject | undefined): boolean => subject?.who === 'person' || subject?.who === 'group';

const startOfVerbs = ({ tokens }: Sentence, clause: Clause): number => tokens[openingOf(clause)]!.start;

/** Where what is asked ends: before a further statement, or the end mark. */
function endOfDemand(sentence: Sentence, at: number): number {
  const rest = trimMarks(sentence.prose.slice(at, sentence.end), '.!?…');
  const joint =
    /;|\s[—–]\s|,?\s{1,9}(?:but|because|so\s+that|so\s+(?:this|it|we)|since|as\s+we)\b|,\s+(?:and|so|which|as)\b/iu.exec(
      rest,
    );
  return at + (joint ? joint.index : rest.length);
}

/** Is what is asked denied or only spoken of ("telling people to be careful is not enough")? */
export function isOnlyMentioned(sentence: Sentence, at: Span): boolean {
  const before = sentence.prose.slice(sentence.start, at.start);
  const after = sentence.prose.slice(at.end, sentence.end);
  return (
    /\b(?:tell|telling|told|asking|asked|ask|relying|rely|relied|depend|depends|depending|rather\s+than|instead\s+of|not\s+about|without\s+having|no\s+need|not\s+have|n['’]t\s+have|n['’]t\s+need|not\s+need|more\s+than|expect|expecting|hope|hoping|require|requires|requiring|forces?|saying|said|say|forcing|where|like|nobody|no\s+one)\b/iu.test(
      afterLast(before, /[,.;]/),
    ) ||
    /\b(?:(?:is|was|are)(?:\s+not|n['’]t)|(?:do|does|did|will|would|can)(?:\s+not|n['’]t))\s+(?:a\s+|an\s+)?(?:real(?:istic)?\s+|good\s+|reliable\s+)?(?:enough|sufficient|solutions?|answers?|plans?|strateg\w+|controls?|scale|help|work|prevent|fix|fixes|remed\w+|stop|action)/iu.test(
      after,
    )
  );
}
