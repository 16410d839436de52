import { clauseAt } from '../grammar/about';
import { openingOf } from '../grammar/clause';
import type { Clause } from '../grammar/clauses';
import type { Subject } from '../grammar/noun-phrase';
import { arePeople, nounWho, pronounWho } from '../grammar/people';
import type { Sentence } from '../grammar/sentence';
import { dashes, type Token } from '../grammar/token';
import type { Span } from '../finding';
import { isNoun } from '../lexicon';
import { trimMarks } from '../text/ends';
import { hasLetters } from '../text/letters';
import { wordSet } from '../text/word-set';
import { compileLater, fitsBehind, fitsIn } from './match';
import { parsePattern } from './parse';

/** Something asked of people: "we need to be more careful", "be more careful", "remember to ...". */
export interface Demand {
  /** From the subject (or the verb, where nobody is named) to the end of what is asked. */
  readonly span: Span;
  readonly clause: Clause | undefined;
  /** Who shall do it, in the source's words; undefined where nobody is named. */
  readonly whom: string | undefined;
}

const pattern = (...options: readonly string[]) => compileLater(() => parsePattern(options.join(' / ')));

/** What stands in front of a base verb that is asked for. "Wanted to" and "tried to" tell what was. */
const asks = pattern(
  "should|must|shall|will|can|could|may|might not|n't? / 'll|gotta|gonna|please|always|never|just|also|simply|again|then",
  "let 's / START|,|:|so|and|but let us",
  'need|have|ought|going|promise|agreed|learned|learnt|reminder|important|necessary|crucial|essential|(it pays)|up (for ...)? to',
  'lesson|takeaway|moral learned|learnt|here|NOUN? is|was to',
  '!wanted|tried|aimed|planned|plans want|try|aim|plan (for ...)? to / got|better to',
);
/** "All staff are to ...": what people are to do is asked of them; what things are to do is what they are for. */
const asksPeople = pattern('is|are to');
/** Behind these a new statement begins. */
const opens = pattern('and|but|or|then|please|so|todo|action|lesson / to do / next time / in the? future');
/** What stands in brackets says again what is asked, or how. */
const openingMarks = ':;,–—.';
const stress = wordSet('all both really always never just also simply definitely generally certainly constantly');
const fronting = wordSet('when whenever if before after while');
const noNoun = wordSet('been have has had was were are not they who that which');
const itself = wordSet('it this that there what');

/** Reads the demand that a base verb at `at` belongs to; undefined where it is told, not asked, or asked of a thing. */
export function readDemand(sentence: Sentence, at: number): Demand | undefined {
  const { tokens, source } = sentence;
  const end = endOfFront(tokens, at);
  const isImperative = opensAt(tokens, end);
  const clause = clauseAt(sentence, at) ?? clauseAt(sentence, Math.max(sentence.start, at - 2));
  const subject = clause?.subject;
  const isAsked = isAskedAt(tokens, end, clause);
  if (!isImperative && !isAsked && !isFronted(tokens, end)) return undefined;
  const demand = { span: { start: at, end: endOfDemand(sentence, at) }, clause, whom: undefined };
  if (!isAsked) return demand;
  const last = tokens[end - 1]!.lower;
  if (subject?.who === 'thing' && last !== "'s" && !canAsk(subject.head.lower, last)) return undefined;
  const from = (start: number) => ({ start, end: demand.span.end });
  if (subject && subject.who !== 'thing' && !subject.carried && tokens[subject.first]!.start < at) {
    const { start } = tokens[subject.first]!;
    return { ...demand, span: from(start), whom: source.slice(start, tokens[subject.last]!.end) };
  }
  const isInClause = !isImperative && clause && tokens[clause.first]!.start < at;
  return isInClause ? { ...demand, span: from(tokens[openingOf(clause)]!.start) } : demand;
}

function isAskedAt(tokens: readonly Token[], end: number, clause: Clause | undefined): boolean {
  if (clause && isPurpose(tokens, openingOf(clause))) return false;
  return fitsBehind(asks, tokens, end) || (isOfPeople(clause?.subject) && fitsBehind(asksPeople, tokens, end));
}

/** "So that we can look closer" says what something else is for. */
const isPurpose = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'that' && tokens[at - 2]?.lower === 'so';

/** Index behind what stands in front, without "really" and the like. */
function endOfFront(tokens: readonly Token[], at: number): number {
  const index = tokens.findIndex(({ start }) => start >= at);
  let end = index < 0 ? tokens.length : index;
  for (let words = 0; words < 4 && end > 1 && stress.has(tokens[end - 1]!.lower); words++) end--;
  return end;
}

const isOfPeople = (subject: Subject | undefined): boolean => arePeople(subject?.who);

/** "It should be looked at twice" asks; "it will always use it" tells what a thing does. */
const canAsk = (head: string, modal: string): boolean =>
  itself.has(head) ? !telling.has(modal) : isNoun('lesson', head);
const telling = wordSet("will 'll can could may might");

const isWord = ({ text }: Token): boolean => hasLetters(text);

/** Does a statement begin at a token? */
const opensAt = (tokens: readonly Token[], at: number): boolean =>
  !tokens.slice(0, at).some(isWord) ||
  openingMarks.includes(tokens[at - 1]!.text.at(-1)!) ||
  fitsBehind(opens, tokens, at);

/** "Whenever staging has a problem take care": a base form does not agree with a thing in the singular, so it is asked. */
function isFronted(tokens: readonly Token[], at: number): boolean {
  const first = tokens.find(isWord);
  const { text = '', lower = '' } = tokens[at - 1] ?? {};
  return (
    first !== undefined &&
    fronting.has(first.lower) &&
    text === lower &&
    /^\p{Ll}{2,}[^\P{Ll}s]$/u.test(text) &&
    !noNoun.has(lower) &&
    !tokens[at]?.lower.endsWith('ing') &&
    nounWho(lower, []) === 'thing' &&
    pronounWho(lower) === undefined
  );
}

const breaks = pattern('; / ,? but|because|since / ,? so that|this|it|we / ,? as we / , and|so|which|as');

/** Where what is asked ends: before a further statement, or the end mark. */
function endOfDemand({ tokens, prose, end }: Sentence, at: number): number {
  const from = tokens.findIndex(({ start }) => start >= at);
  const joint = tokens.findIndex(
    (token, n) => n > from && (dashes.has(token.lower) || breaks(tokens, n, tokens.length) !== undefined),
  );
  if (from < 0 || joint < 0) return at + trimMarks(prose.slice(at, end), '.!?…').length;
  return tokens[joint]!.part === 'punctuation' && !dashes.has(tokens[joint]!.lower)
    ? tokens[joint]!.start
    : tokens[joint - 1]!.end;
}

const speaks = pattern(
  '!required|expected|forced|hoped tell|ask|rely|depend|expect|hope|hoping|require|force|say|where|like|nobody',
  "rather|more than / instead of / not about / without having / no need|one / not|n't have|need",
);
const doubts = pattern(
  "be|do|will|would|can|wo|ca not|n't a|an? real|realistic|good|reliable? " +
    'enough|sufficient|solution|answer|plan|strategy|control|scale|help|work|prevent|fix|remedy|stop|action',
);

const parting = wordSet(', . ;');

/** Is what is asked denied or only spoken of ("telling people to be careful is not enough")? */
export function isOnlyMentioned({ tokens }: Sentence, at: Span): boolean {
  const first = tokens.findIndex(({ start }) => start >= at.start);
  const open = tokens.findLastIndex(({ lower }, n) => n < first && parting.has(lower)) + 1;
  const behind = tokens.findIndex(({ start }) => start >= at.end);
  return fitsIn(speaks, tokens, open, first) || (behind >= 0 && fitsIn(doubts, tokens, behind, tokens.length));
}
