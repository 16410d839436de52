import { wordSet } from '../text/word-set';
import type { Clause } from './clause';
import { Sentence } from './sentence';

/**
 * What a sentence does: it names a thing, wants something, tells what was done, reports what has been done, says how a thing is,
 * states what else is so, asks, or imagines.
 */
export type Stance = 'names' | 'wants' | 'tells' | 'reports' | 'is' | 'states' | 'asks' | 'imagines';

const asking = wordSet(
  'any who whom whose what when where why how which is are was were do does did can could should shall would will has have had may might',
);
const inverted = wordSet('is are was were');
const aiming = wordSet('need want plan intend hope aim like suggest propose recommend');
const ours = wordSet('we i team');
const pointing = wordSet('this that these it');
const obliging = wordSet('have need');
const none = wordSet('no nobody none nothing');
const will = wordSet('will should must shall ought');

/** Reads what a sentence, without markup, does by its first main clause: "Pin it" wants, "We pinned it" tells, "It is pinned" says how it is. */
export function readStance(said: string): Stance {
  const sentence = new Sentence(said);
  const [first] = sentence.tokens;
  if (!first) return 'names';
  if (asks(sentence)) return 'asks';
  const clauses = sentence.clauses.filter((each) => isMain(sentence, each));
  const clause = mainOf(sentence, clauses);
  if (!clause || first.lower.endsWith('ing')) return 'names';
  const isOurs = ours.has(whoOf(sentence, clause));
  if (clause.modal && (clause.perfect || (clause.modal === 'would' && isOurs))) return 'imagines';
  // "This will help us" says what comes of it.
  if (clause.modal === 'will' && pointing.has(whoOf(sentence, clause))) return 'states';
  if (tells(sentence, clause)) return howTold(clause);
  if (wants(sentence, clause) || clauses.some(({ modal }) => modal && will.has(modal))) return 'wants';
  if (sentence.tokens[clause.verb]!.lower.endsWith('ing')) return clause.auxiliary ? 'wants' : 'names';
  return clause.lemma === 'be' || clause.auxiliary ? 'is' : 'states';
}

/** "Service accounts with keys have been listed": a noun that may be a verb is none where what is told of it follows. */
function mainOf({ tokens }: Sentence, clauses: readonly Clause[]): Clause | undefined {
  const first = clauses.find(({ parent }) => parent === undefined);
  if (first?.mood !== 'demand' || first.verb > 0 || tokens[1]?.part !== 'word') return first;
  const told = clauses.find(({ perfect, passive }) => perfect && passive);
  const isWhole =
    told && tokens.slice(0, told.verb).every(({ part, lower }) => part !== 'punctuation' && lower !== 'that');
  return isWhole ? told : first;
}

/** "It was not closed" says how it is, and "nobody closed it" states what else is so: neither tells of anything that was done. */
function howTold({ negated, auxiliary, perfect }: Clause): Stance {
  if (negated) return auxiliary || perfect ? 'is' : 'states';
  return auxiliary || perfect ? 'reports' : 'tells';
}

/** "Managed" in a name is no verb. */
const isMain = ({ tokens }: Sentence, { relative, mood, verb }: Clause): boolean =>
  !relative && mood !== 'supposed' && (verb === 0 || tokens[verb]!.text === tokens[verb]!.lower);

function asks({ prose, tokens }: Sentence): boolean {
  const [first, second] = tokens.map(({ lower }) => lower);
  const isAsked = prose.trimEnd().endsWith('?') || inverted.has(first!) || second === 'we';
  return isAsked && asking.has(first!);
}

/** The last word of the subject. */
const whoOf = ({ tokens }: Sentence, { subject }: Clause): string => (subject ? tokens[subject.last]!.lower : '');

const agreeing = wordSet('agree ask decide offer plan propose request volunteer');
const beginning = wordSet('begin discuss plan postpone propose start suggest');
const staying = wordSet('be have keep leave remain stay use wait');

/** "Agreed to salt the ramp", "Started salting it": is it only agreed on, or begun? What stays as it is, is done. */
function isAhead({ tokens }: Sentence, { lemma, verb, end }: Clause): boolean {
  const next = tokens[verb + 1]?.verb;
  if (beginning.has(lemma) && next?.gerund) return !staying.has(next.lemma);
  const to = tokens.findIndex(({ part }, k) => k > verb && k < end && part === 'to');
  const act = tokens[to + 1]?.verb;
  const isLast = tokens.slice(end).every(({ part }) => part === 'punctuation');
  const isDenied = tokens.slice(verb, end).some(({ part }) => part === 'negation');
  return agreeing.has(lemma) && to > 0 && act?.base === true && !staying.has(act.lemma) && isLast && !isDenied;
}

/** Is it told as past? "Put" and "set" without a subject are not, and "Alerts configured" is what is left of "were configured". */
function tells(sentence: Sentence, clause: Clause): boolean {
  const { tokens } = sentence;
  const { modal, perfect, past, subject, auxiliary, lemma, verb } = clause;
  const { lower } = tokens[verb]!;
  if (modal || isAhead(sentence, clause)) return false;
  if (perfect || tokens[0]!.lower === 'already') return true;
  if (!subject) return past && (lower !== lemma || auxiliary);
  return past || (!auxiliary && lower !== lemma && !lower.endsWith('s') && !lower.endsWith('ing'));
}

function wants(sentence: Sentence, clause: Clause): boolean {
  const { mood, modal, subject, lemma, verb, passive } = clause;
  const { tokens } = sentence;
  if (isAhead(sentence, clause)) return true;
  // "New maps are needed for the pier"
  if (passive && (lemma === 'need' || lemma === 'require')) return !none.has(tokens[subject?.first ?? 0]!.lower);
  if (mood === 'demand' || modal || !subject || tokens[verb - 1]?.lower === 'to') return true;
  if (obliging.has(lemma) && tokens[verb + 1]?.lower === 'to') return true;
  const who = whoOf(sentence, clause);
  // "It is important to split the list."
  return ours.has(who) ? aiming.has(lemma) : who === 'it' && lemma === 'be' && tokens[verb + 2]?.lower === 'to';
}
