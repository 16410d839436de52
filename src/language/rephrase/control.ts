import type { Clause } from '../grammar/clauses';
import { nounWho } from '../grammar/people';
import { isEdgeAt } from '../grammar/token';
import { longestSentence, Sentence } from '../grammar/sentence';
import { gerundOf } from '../grammar/verbs';
import { inflect, is, singular } from '../lexicon';
import { trimMarks } from '../text/ends';
import { wordSet } from '../text/word-set';
import { capital } from './drafts';
import { articleOf } from './words';

// From a sentence of the analysis to what could be different. What people are to do or to be is no control, and neither is what a
// sentence tells beside it. Sources: as for the guards in guard.ts.

/** What could be different, and the verb that says how it helps: "detect", "avoid". */
export interface Control {
  readonly text: string;
  readonly helps?: string;
}

/** "A dry run would have caught this" -> "Add a dry run to catch this"; nothing where it is not plain. */
export function readControl(said: string): Control | undefined {
  if (said.length > longestSentence) return undefined;
  const sentence = new Sentence(said);
  for (const read of [readSupposed, readLack, readMain]) {
    const control = read(sentence);
    if (control) return { ...control, text: tidy(control.text) };
  }
  return undefined;
}

type Read = (sentence: Sentence, clause: Clause) => Control | undefined;

/** What the first clause that is not within another one says. */
function readMain(sentence: Sentence): Control | undefined {
  const clause = sentence.clauses[0];
  if (!clause?.subject || clause.mood !== 'statement' || clause.relative || sentence.prose.trimEnd().endsWith('?'))
    return undefined;
  const frames: readonly Read[] = [readHelp, readNone, readMissing, readUnchecked, readUnseen, readDuty, readDemand];
  return frames.map((read) => read(sentence, clause)).find((control) => control !== undefined);
}

/** "If we had had an alert on depth, we would have noticed earlier." */
function readSupposed(sentence: Sentence): Control | undefined {
  const [wish, outcome] = sentence.clauses;
  if (wish?.mood !== 'supposed' || !wish.subject || !wish.perfect || !isHelp(outcome)) return undefined;
  const { tokens } = sentence;
  const head = wish.subject.head.lower;
  const what = head === 'we' && wish.lemma === 'have' ? textOf(sentence, wish.verb + 1, wish.end) : '';
  const isThere = wish.lemma === 'be' && tokens.slice(0, wish.verb).some(({ lower }) => lower === 'there');
  const thing = what || (isThere ? subjectOf(sentence, wish) : '');
  return thing && isThing(thing) ? help(thing, outcome, '') : undefined;
}

/** "Lack of labels on the hoses": what was not there, unless it is how people were. */
function readLack(sentence: Sentence): Control | undefined {
  const { tokens, clauses } = sentence;
  const at = tokens[0]?.part === 'determiner' ? 1 : 0;
  if (!lacks.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'of') return undefined;
  const what = textOf(sentence, at + 2, clauses[0]?.first ?? tokens.length);
  return isThing(what) ? { text: `Add ${withArticle(what)}` } : undefined;
}
const lacks = wordSet('lack absence');

/** "A check would have caught this before the launch", "Rehearsing it might have shown the lock". */
function readHelp(sentence: Sentence, clause: Clause): Control | undefined {
  const what = subjectOf(sentence, clause);
  return isHelp(clause) && clause.subject!.who === 'thing' && isThing(what)
    ? help(what, clause, tail(sentence, clause))
    : undefined;
}

const isHelp = (clause: Clause | undefined): clause is Clause =>
  clause !== undefined &&
  wished.has(clause.modal ?? '') &&
  clause.perfect &&
  !clause.negated &&
  !clause.passive &&
  (['reveal', 'help', 'prevent', 'perceive', 'prove'] as const).some((name) => is(name, clause.lemma));
const wished = wordSet('would could might may');

function help(what: string, { lemma }: Clause, rest: string): Control {
  const isDoing = new Sentence(what).tokens[0]?.verb?.gerund;
  const [first] = new Sentence(rest).tokens;
  const object =
    !first || first.part === 'adverb' || times.has(first.lower) ? ` this${rest && ` ${rest}`}` : ` ${rest}`;
  return { text: `${isDoing ? 'Start' : 'Add'} ${withArticle(what)} to ${lemma}${object}`, helps: lemma };
}
const times = wordSet('before after earlier sooner in at on by within during when while');

/** "There was no alarm on the tank", "We had no list of the keys". */
function readNone(sentence: Sentence, clause: Clause): Control | undefined {
  const { tokens } = sentence;
  const { subject, lemma, verb } = clause;
  const at = tokens.findIndex(({ lower }, k) => k > clause.first && lower === 'no');
  const isThere = lemma === 'be' && tokens[clause.first - 1]?.lower === 'there';
  const isOurs = lemma === 'have' && ours.has(subject!.head.lower);
  // "We did not have a second pump."
  const isNot = clause.negated && isOurs && !clause.perfect;
  if (!(isThere || isOurs) || !(isNot || at === verb + 1)) return undefined;
  const what = textOf(sentence, isNot ? verb + 1 : at + 1, endOf(sentence, clause));
  return isThing(what) ? { text: `Add ${withArticle(what)}` } : undefined;
}
const ours = wordSet('we it');

/** "The label on the third hose was missing." */
function readMissing(sentence: Sentence, clause: Clause): Control | undefined {
  const what = subjectOf(sentence, clause);
  const isMissing = sentence.tokens[clause.verb]!.lower === 'missing' && isEdgeAt(sentence.tokens, clause.verb + 1);
  return isMissing && clause.subject!.who === 'thing' && isThing(what) ? { text: `Add ${lower(what)}` } : undefined;
}

/** "The seal was not checked before the launch." */
function readUnchecked(sentence: Sentence, clause: Clause): Control | undefined {
  const what = subjectOf(sentence, clause);
  const isCheck =
    (['verify', 'eased', 'in-place'] as const).some((name) => is(name, clause.lemma)) || checks.has(clause.lemma);
  if (!clause.passive || !clause.negated || clause.modal || !isCheck || !isThing(what)) return undefined;
  const rest = textOf(sentence, overAdverbs(sentence, clause.verb + 1), endOf(sentence, clause));
  return { text: `${clause.lemma} ${lower(what)}${since.has(rest.split(' ', 1)[0]!) ? '' : ` ${rest}`}` };
}
const checks = wordSet('check cover measure log automate limit protect monitor rehearse');
const overAdverbs = (sentence: Sentence, at: number): number =>
  sentence.tokens[at]?.part === 'adverb' ? overAdverbs(sentence, at + 1) : at;
/** How long it was so is no part of what will be different. */
const since = wordSet('since for until in');

/** "Nobody noticed that the disk was full": a signal, of what was so then. */
function readUnseen(sentence: Sentence, clause: Clause): Control | undefined {
  const { clauses } = sentence;
  const isNobody = ['nobody', 'one', 'no-one', 'none'].includes(clause.subject!.head.lower);
  const isUnseen = isNobody ? !clause.negated : clause.negated && clause.subject!.head.lower === 'we';
  const inner = clauses[1];
  if (!isUnseen || clause.modal || !seen.has(clause.lemma) || !inner?.past || inner.relative) return undefined;
  const { subject, modal, perfect } = inner;
  if (subject?.who !== 'thing' || subject.carried || modal || perfect || !isThing(subjectOf(sentence, inner)))
    return undefined;
  const from = inner.subject!.first;
  const now = inPresent(sentence, inner);
  return now === undefined
    ? undefined
    : {
        helps: 'detect',
        text: `Add a signal that shows when ${textOf(sentence, from, inner.first)} ${now} ${textOf(sentence, inner.first + 1, endOf(sentence, inner))}`,
      };
}
const seen = wordSet('notice see know spot realise realize');

/** The first word of a verb group in the present: "was filling" -> "is". */
function inPresent({ tokens }: Sentence, { first, lemma, negated }: Clause): string | undefined {
  const { lower: word, part } = tokens[first]!;
  if (word === 'was') return 'is';
  if (word === 'were') return 'are';
  if (part !== 'verb' || negated) return undefined;
  return inflect(lemma).third;
}

/** "We should have written the number down", "We need to count the chairs twice." */
function readDuty(sentence: Sentence, clause: Clause): Control | undefined {
  const asked = readAsked(sentence, clause);
  if (!us.has(clause.subject!.head.lower) || clause.negated || clause.passive || !asked) return undefined;
  if (clause.modal === 'could' && !clause.perfect) return undefined;
  const { act, rest } = asked;
  return act === 'be' || isOfPeople(act) || !isThing(rest) ? undefined : { text: `${act} ${rest}` };
}
const us = wordSet('we i one');

/** "The lamp should turn red when the door is open", "The tap must be marked." */
function readDemand(sentence: Sentence, clause: Clause): Control | undefined {
  const asked = readAsked(sentence, clause);
  const what = subjectOf(sentence, clause);
  if (clause.subject!.who !== 'thing' || clause.perfect || clause.modal === 'could' || !asked || !isThing(what))
    return undefined;
  const { act, rest } = asked;
  const thing = lower(what);
  if (!clause.negated) return { text: clause.passive ? `${act} ${thing} ${rest}` : `Make ${thing} ${act} ${rest}` };
  return clause.passive || act === 'be' ? undefined : { text: `Keep ${thing} from ${gerundOf(act)} ${rest}` };
}

interface Asked {
  readonly act: string;
  readonly rest: string;
}

/** "should write it down", "needs to turn red", "could have asked": what is asked for. */
function readAsked(sentence: Sentence, clause: Clause): Asked | undefined {
  const { modal, verb, lemma, past, negated } = clause;
  const isNeed = lemma === 'need' && sentence.tokens[verb + 1]?.part === 'to' && !past && !negated;
  if (!isNeed && !duties.has(modal ?? '')) return undefined;
  const at = isNeed ? verb + 2 : verb;
  const act = isNeed ? sentence.tokens[at]?.verb?.lemma : lemma;
  return act ? { act, rest: textOf(sentence, at + 1, endOf(sentence, clause)) } : undefined;
}
const duties = wordSet('should must ought could');

/** What people do with their minds is no control. */
const isOfPeople = (lemma: string): boolean =>
  (['behave', 'only-people', 'think', 'improve', 'concentrate', 'perceive'] as const).some((name) => is(name, lemma));

/** The words of a clause behind its verb. */
const tail = (sentence: Sentence, clause: Clause): string => textOf(sentence, clause.verb + 1, endOf(sentence, clause));

/** Where a clause ends, with those behind it that say when or on what condition. */
function endOf(sentence: Sentence, { end }: Clause): number {
  const isJoined = joins.has(sentence.tokens[end]?.lower ?? '');
  const next = isJoined ? sentence.clauses.find(({ first }) => first > end) : undefined;
  return next && next.end > end ? endOf(sentence, next) : end;
}
const joins = wordSet('when before after while if until till unless once where that who what which how why whether');

const subjectOf = (sentence: Sentence, { subject }: Clause): string =>
  subject ? textOf(sentence, subject.first, subject.last + 1) : '';

const textOf = ({ source, tokens }: Sentence, from: number, to: number): string =>
  from < to && tokens[from] ? trimMarks(source.slice(tokens[from].start, tokens[to - 1]!.end), ',;:.!').trim() : '';

/** Do words name what can be put somewhere or changed: no person, no care that is taken, nothing that points elsewhere? */
function isThing(words: string): boolean {
  const { tokens } = new Sentence(words);
  const [first] = tokens;
  if (!first || first.part === 'pronoun' || first.part === 'wh') return false;
  const behind = tokens.findIndex(({ part, lower }) => part === 'preposition' || part === 'to' || lower === 'that');
  const head = tokens[(behind < 0 ? tokens.length : behind) - 1];
  return (
    head !== undefined &&
    nounWho(head.lower, []) === 'thing' &&
    !(['care', 'failing', 'vice', 'no-control'] as const).some((name) =>
      [head.lower, singular(head.lower)].some((noun) => is(name, noun)),
    )
  );
}

const tidy = (text: string): string =>
  capital(
    text
      .split(' ')
      .filter((word) => word !== '')
      .join(' '),
  );

/** A name or an abbreviation keeps its capital. */
function lower(text: string): string {
  const behind = text.split(' ', 1)[0]!.slice(1);
  const isName = behind !== '' && (behind !== behind.toLowerCase() || behind === behind.toUpperCase());
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "alarm on the tank" -> "an alarm on the tank"; "any sign" -> "a sign". */
function withArticle(what: string): string {
  const { tokens } = new Sentence(what);
  const [first] = tokens;
  if (!first) return what;
  const plain = first.lower === 'any' ? what.slice(first.end).trimStart() : lower(what);
  const behind = tokens.findIndex(
    ({ part, verb }, k) => k > 0 && part !== 'word' && part !== 'adverb' && !verb?.gerund,
  );
  const head = tokens[(behind < 0 ? tokens.length : behind) - 1]!.lower;
  const isBare =
    (first.part === 'determiner' && first.lower !== 'any') ||
    first.part === 'number' ||
    [first, tokens.find(({ lower: word }) => word === head)].some((token) => token?.verb?.gerund) ||
    singular(head) !== head ||
    is('mass', head);
  return isBare ? plain : `${articleOf(plain)} ${plain}`;
}
