import type { Clause } from '../grammar/clauses';
import { isTime } from '../grammar/noun-phrase';
import type { Sentence } from '../grammar/sentence';
import type { Token } from '../grammar/tokens';
import { is, singular } from '../lexicon';
import { wordSet } from '../text/word-set';
import { readAdverbs, type Adverbs } from './adverbs';
import { aroundOf, hasAim, withoutDoing, type Around } from './doer';
import { readObject, type ObjectPhrase } from './object';
import { readReach, type Reach } from './reach';

/** What was (not) done: a verb with what follows it, ready to be said in another form. */
export interface Action {
  /** "check", "roll back". */
  readonly lemma: string;
  /** Source after the verb (and its particle), with its leading space. */
  readonly rest: string;
  /** Source of the direct object, when there is a plain one. */
  readonly object: string | undefined;
  /** The noun that says what the object is. */
  readonly head: Token | undefined;
  /** Source after the object. */
  readonly after: string;
  readonly plural: boolean;
  /** What "not" says of the object. */
  readonly amount: ObjectPhrase['amount'];
  /** What stands before the verb and has to stay; nothing where it is not certain what becomes of it. */
  readonly adverbs: Adverbs | undefined;
  readonly tense: Tense;
  /** "should", "could": what was to be done, or could be. */
  readonly modal: Clause['modal'];
  /** What stands around it when nobody is said to have done it; nothing where it cannot be said so. */
  readonly around: Around | undefined;
}

/** When it is told of: now, as in a timeline, or before something else ("had failed"). */
type Tense = 'past' | 'present' | 'had' | 'has';

/** Reads the action of a clause whose verb is token `verb` (the clause's own, or that of its infinitive). */
export function readAction(sentence: Sentence, clause: Clause, verb = clause.verb): Action {
  const { tokens, source } = sentence;
  const reach = readReach(sentence, clause);
  const { end, shared } = reach;
  const particle = isParticle(tokens, verb, end) ? 1 : 0;
  const lemma = lemmaOf(tokens[verb]!) + (particle ? ` ${tokens[verb + 1]!.lower}` : '');
  const from = wholeEnd(sentence, tokens[verb + particle]!.end);
  const to = end - 1 > verb + particle ? wholeEnd(sentence, tokens[end - 1]!.end) : from;
  let rest = '';
  let at = from;
  for (const v of shared) {
    const t = tokens[v]!;
    rest += source.slice(at, t.start) + lemmaOf(t);
    at = t.end;
  }
  rest += source.slice(at, to);
  const tense = tenseOf(sentence, clause);
  const adverbs = readAdverbs(sentence, clause, verb);
  const bare: Action = {
    lemma,
    rest,
    object: undefined,
    head: undefined,
    after: rest,
    plural: false,
    amount: undefined,
    adverbs,
    tense,
    around: aroundOf(sentence, clause, { from: verb + particle + 1, end, tail: rest, plural: false, tense, lemma }),
    modal: clause.modal,
  };
  // "had rate limited it": the verb is only a part of what was done.
  const isPart = verb > clause.first && tokens[verb - 1]!.part === 'word';
  if (shared.length || isPart || !takesObject(lemma, tokens[verb + particle + 1])) return bare;
  const read = readObject(tokens, verb + particle + 1, end, lemma);
  const object = read && !isFigure(lemma, tokens[read.head]!) ? withClause(sentence, read, reach, lemma) : undefined;
  if (!object || !goesAlone(sentence, clause, object, reach)) return bare;
  const objectEnd = wholeEnd(sentence, tokens[object.last]!.end);
  const objectStart = wholeStart(sentence, tokens[object.first]!.start);
  const after = source.slice(objectEnd, to);
  const { plural } = object;
  const head = tokens[object.head]!;
  return {
    ...bare,
    object: source.slice(objectStart, objectEnd),
    head,
    after,
    plural,
    // "could have taken several steps": that does not say of any that it was not taken.
    amount: clause.modal !== undefined && object.isSome ? 'some' : object.amount,
    around: aroundOf(sentence, clause, { from: object.last + 1, end, tail: after, plural, tense, lemma, head }),
  };
}

function tenseOf({ tokens }: Sentence, { first, verb, past, perfect, modal }: Clause): Tense {
  if (modal !== undefined) return 'past';
  if (!perfect) return past ? 'past' : 'present';
  return tokens.slice(first, verb).some(({ lower }) => lower === 'had' || lower === "'d") ? 'had' : 'has';
}

const lemmaOf = ({ verb, lower }: Token): string => verb?.lemma ?? lower;

/** Extends the offset over adjacent markup ("**", "](address)"): source that is blank in the prose. */
export function wholeEnd({ prose, source, end }: Sentence, at: number): number {
  let to = at;
  while (to < end && source[to] !== prose[to]) to++;
  return to;
}
export function wholeStart({ prose, source, start }: Sentence, at: number): number {
  let from = at;
  while (from > start && source[from - 1] !== prose[from - 1]) from--;
  return from;
}

const intransitive = wordSet(
  'be have look feel remain sound stay go come wait respond react happen listen act apologise apologize seem become get fall rely care bother think assume ' +
    'realise realize say let make need own help know want talk speak agree work give keep mean expect hope prefer like',
);
/** "gave no handover": a handover was not what was given. */
const takesObject = (lemma: string, next: Token | undefined) =>
  lemma === 'give'
    ? next?.lower === 'no'
    : lemma === 'sound'
      ? next?.part === 'determiner'
      : !intransitive.has(lemma) && lemma !== 'communicate with' && lemma !== 'plan to';
/** "pulled the plug", "took the lead": it was done to nothing. */
const isFigure = (lemma: string, { lower }: Token): boolean =>
  [lower, singular(lower)].some(
    (noun) => (is('figuring', lemma) && is('figure', noun)) || (lemma === 'take' && is('taken', noun)),
  );

const particles = wordSet('away up down out off over back');
/** Verbs that have their object behind a preposition, which stays with them: "was not asked for". */
const governed: Readonly<Record<string, string>> = {
  account: 'for',
  act: 'on',
  ask: 'for',
  attend: 'to',
  check: 'for',
  deal: 'with',
  listen: 'to',
  look: 'at',
  plan: 'for',
  react: 'to',
  respond: 'to',
  test: 'for',
};

function isParticle(tokens: readonly Token[], verb: number, end: number): boolean {
  const next = tokens[verb + 1]?.lower ?? '';
  if (verb + 1 >= end || !(particles.has(next) || governed[lemmaOf(tokens[verb]!)] === next)) return false;
  return verb + 2 >= end || follows.has(tokens[verb + 2]!.part);
}
const follows: ReadonlySet<string> = new Set(['determiner', 'word', 'pronoun', 'number', 'preposition']);

const describing = wordSet('that which who where');

/** "did not test the script that empties the disk": a clause about the object goes along with it, if all ends with that. */
function withClause(
  { tokens, clauses }: Sentence,
  object: ObjectPhrase,
  { end, unclear, orphan }: Reach,
  lemma: string,
): ObjectPhrase | undefined {
  if (!unclear) return object;
  if (orphan !== undefined) return undefined;
  const joint = tokens[object.last + 1]!;
  // "restarts the press without asking the fitter who had stopped it": it stays where it is.
  if (joint.part === 'preposition' || joint.part === 'adverb') return object;
  // "inform the hospitals that ..." is no more about the hospitals.
  if (joint.lower === 'that' && is('address', lemma)) return object;
  const about = clauses.filter(({ first }) => first > object.last && first < end);
  const isOne = about.length === 1 && about[0]!.end === end;
  return isOne && describing.has(joint.lower) && end - object.last < 10 ? { ...object, last: end - 1 } : undefined;
}

const himself = wordSet('he she him his her hers');
const theirs = wordSet('they them their theirs');
const here = wordSet('i we you');
const pronouns = wordSet('i we you he she they');

/** Can what was done be told without the one who did it? Not where they are spoken of again, or where it hangs on another past. */
function goesAlone(sentence: Sentence, clause: Clause, object: ObjectPhrase, { end }: Reach): boolean {
  const { tokens } = sentence;
  const who = clause.subject?.head.lower ?? '';
  const told = tokens.slice(object.first + 1, end);
  const isTheirs = ({ lower }: Token) => theirs.has(lower) && !object.plural;
  if (isCut(tokens, clause) || isStory(sentence, clause) || isBroken(tokens, end)) return false;
  // "yeah, I forgot to remove it": nothing would be left of the answer.
  if (sentence.clauses.length === 1 && tokens[object.first]!.part === 'pronoun' && object.last === end - 1)
    return false;
  if (!clause.past && !clause.perfect && clause.modal === undefined && here.has(who)) return false;
  if (!pronouns.has(who) && (tokens.some(({ lower }) => himself.has(lower)) || told.some(isTheirs))) return false;
  // "The crew did not change it when it had the chance": which of them is "it"?
  if (clause.subject?.who === 'group' && told.some(({ lower }) => lower === 'it')) return false;
  return !tokens.slice(object.last + 1, end).some(speaksOfThem);
}

/** "the closed rows and recently changed ones": the object is not over. */
const goesOnDescribed = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.part === 'coordinator' &&
  tokens[end + 1]?.part === 'adverb' &&
  tokens[end + 2]?.part === 'word' &&
  tokens[end + 2]!.verb?.participle === true;

/** "did not check the spelling or the dates"; "so that the alarm would have rung" goes with what should have been. */
const isBroken = (tokens: readonly Token[], end: number): boolean =>
  goesOnDescribed(tokens, end) ||
  tokens[end]?.lower === 'or' ||
  (tokens[end]?.lower === 'so' && tokens[end + 1]?.lower === 'that');

/** "I was sure that it was closed, and did not look again": the rest would still be told by the one who was there. */
const isStory = ({ clauses }: Sentence, clause: Clause): boolean =>
  clause.subject?.head.lower === 'i' &&
  clauses.some(
    (each, n) =>
      each !== clause &&
      n !== clause.parent &&
      !each.relative &&
      each.parent === undefined &&
      each.subject?.head.lower === 'i',
  );

/** "Second Officer Petridis pulled it", "the 04:00 shift left it": has the clause reader left a title or an article outside? */
function isCut(tokens: readonly Token[], { subject }: Clause): boolean {
  if (!subject || subject.carried) return false;
  const before = tokens[subject.first - 1];
  if (before?.part === 'number' && tokens[subject.first - 2]?.part === 'determiner') return true;
  if (!subject.name || before?.part !== 'word' || before.text === before.lower) return false;
  return before.lower === 'second' || !isTime(tokens, { first: 0, last: subject.first - 1 });
}

/** Does a word speak of the one who did it, or hang on them: "himself", "as we do", ", fixing it now"? */
export function speaksOfThem({ lower, part }: Token, k: number, behind: readonly Token[]): boolean {
  if (is('reflexive', lower)) return true;
  // "ignored it, as we do on most weekends"
  if ((lower === 'as' || lower === 'like') && pronouns.has(behind[k + 1]?.lower ?? '')) return true;
  // "broke the trunk, fixing it now": who is fixing it would be gone.
  const next = behind[k + 1]?.part === 'adverb' ? behind[k + 2] : behind[k + 1];
  return part === 'punctuation' && next?.verb?.gerund === true && !is('entail', next.verb.lemma);
}

/**
 * "failing to close the valve in the yard": the action of a verb that has no subject, up to the token `end`. Nothing is certain of it
 * without an object.
 */
export function readStep(sentence: Sentence, verb: number, end: number): Action | undefined {
  const { tokens, source } = sentence;
  const particle = isParticle(tokens, verb, end) ? 1 : 0;
  const lemma = lemmaOf(tokens[verb]!) + (particle ? ` ${tokens[verb + 1]!.lower}` : '');
  const object = readObject(tokens, verb + particle + 1, end, lemma);
  if (!object || intransitive.has(lemma)) return undefined;
  const told = tokens.slice(object.first, end);
  if (told.some(({ lower }) => himself.has(lower) || theirs.has(lower))) return undefined;
  const at = tokens[object.last]!.end;
  const rest = source.slice(tokens[verb + particle]!.end, tokens[end - 1]!.end);
  const after = source.slice(at, tokens[end - 1]!.end);
  const { plural } = object;
  const head = tokens[object.head]!;
  const behind = { from: object.last + 1, end, tail: after, plural, tense: 'past', lemma, head };
  const tail = withoutDoing(sentence, behind);
  const before = tokens[verb - 1]!;
  return {
    lemma,
    rest,
    object: source.slice(tokens[object.first]!.start, at),
    head,
    after,
    plural,
    amount: object.amount,
    modal: undefined,
    adverbs: { early: [], late: before.part === 'adverb' ? [before.lower] : [] },
    tense: 'past',
    around: tail === undefined ? undefined : { front: '', tail, aim: hasAim(sentence, behind) },
  };
}

const amounts = wordSet('any anybody anyone anything more no nobody none nothing someone somebody something');

const goesOn: ReadonlySet<string> = new Set(['preposition', 'to', 'verb', 'word']);

/** The action of a passive clause: "the runbook had been followed" is about following the runbook. */
export function readUndergone(sentence: Sentence, clause: Clause): Action | undefined {
  const { tokens, source } = sentence;
  const { subject } = clause;
  const { unclear, shared } = readReach(sentence, clause);
  if (!subject || unclear || shared.length || clause.relative || subject.head.part === 'pronoun') return undefined;
  const first = tokens[subject.first]!;
  // "that the header changed from https to http was overlooked", "the order to stop was": it is more than one noun phrase.
  if (goesOn.has(tokens[subject.first - 1]?.part ?? '')) return undefined;
  if (subject.last + 1 !== clause.first) return undefined;
  const action = readAction(sentence, clause);
  if (amounts.has(first.lower) || action.rest.startsWith(' by ')) return undefined;
  const start = wholeStart(sentence, first.start);
  const object = source.slice(start, wholeEnd(sentence, tokens[subject.last]!.end));
  const opens = start === sentence.start && first.text !== first.lower && first.text !== first.text.toUpperCase();
  // "Signals were missed": is it a name?
  if (opens && first.part !== 'determiner') return undefined;
  return {
    ...action,
    object: opens ? first.lower + object.slice(first.lower.length) : object,
    head: subject.head,
    after: action.rest,
    amount: undefined,
  };
}

const pointing = wordSet('it this that them these those');

/** "run the script": the verb and what it was done to, if that is certain; the verb alone where nothing follows. */
export function toShortBase({ lemma, object, rest }: Action): string | undefined {
  if (object !== undefined) return pointing.has(object.toLowerCase()) ? undefined : `${lemma} ${object}`;
  return rest.trim() === '' ? lemma : undefined;
}

/** Pronouns that something is done to, as subjects. */
export const subjectForms: ReadonlyMap<string, string> = new Map(
  Object.entries({ them: 'they', him: 'they', her: 'they', us: 'we', me: 'I' }),
);
