import { isTime } from '../grammar/noun-phrase';
import type { Token } from '../grammar/tokens';
import { is, isOneWithS, looksPlural, singular as oneOf } from '../lexicon';
import { wordSet } from '../text/word-set';

// Which words are what something was done to. Right or not at all: a subject that is cut short, or takes along what is said of
// the verb, is worse than no rephrasing.

/** What something was done to, as token indexes. */
export interface ObjectPhrase {
  readonly first: number;
  readonly last: number;
  /** The noun that says what it is. */
  readonly head: number;
  readonly plural: boolean;
  /**
   * What "not" says of it: that none was ("any"), not all were ("all"), nothing of any one ("a number of"), or nothing certain ("either",
   * "more", "A or B").
   */
  readonly amount: 'any' | 'all' | 'some' | 'unclear' | undefined;
  /** Is it some of many: "several steps", "one of the pumps"? */
  readonly isSome: boolean;
}

const days = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday overnight today tonight tomorrow yesterday midnight noon',
);
const objectParts = new Set(['determiner', 'word', 'number', 'pronoun']);
const finite = new Set(['verb', 'auxiliary', 'modal', 'wh']);
const speakers = wordSet('i we he she they you it');
const pointing = wordSet(
  'that this how what why whether if other itself himself herself themselves self selves myself ourselves yourself there here who one ' +
    'something anything nothing much upside',
);
/** Not to be denied: "did not run more tests" is not "more tests were not run". */
const unclear = wordSet(
  'more most less fewer enough each both either neither such no none better much few too as or anyone anybody everyone everybody everything',
);
/** Nouns with an infinitive of their own: "requests to transfer it". */
const wanting = wordSet(
  'ability attempt attempts chance chances decision decisions need needs opportunity order orders permission plan plans reason ' +
    'reasons request requests right rights time way ways wish wishes',
);
const places = wordSet('in on at for about behind between from to under');
const seats = wordSet('in on at');
const months = wordSet(
  'january february march april may june july august september october november december spring summer autumn winter',
);
/** "in the end", "on the way": no place. */
const notPlaces = wordSet(
  'beginning end haste heat hurry meantime middle moment point process rush stage start way whole',
);

/** The direct object that begins at token `first`: noun phrases joined by "of" and "and". */
export function readObject(
  tokens: readonly Token[],
  first: number,
  end: number,
  lemma: string,
): ObjectPhrase | undefined {
  const found = findEnd(tokens, first, ofAt(tokens, first, end, lemma));
  const { joined } = found;
  // "left the door open": what it became is said of the verb.
  const isResult = found.to > first + 1 && isResultWord(tokens[found.to - 1]!.lower);
  const headEnd = isResult ? found.to - 1 : found.to;
  // "left the valve half open"
  const isHalf = isResult && tokens[headEnd - 1]!.lower === 'half';
  if (headEnd === first || isHalf || !isNamed(tokens, first, headEnd) || mayBeAct(tokens[first]!, lemma))
    return undefined;
  const isWhole = isResult || tokens[first]!.part === 'pronoun';
  const to = isWhole
    ? headEnd
    : (withAim(tokens, headEnd, end) ?? withMore(tokens, { first, from: headEnd, end }, lemma));
  if (to === undefined || !isCertain(tokens, first, to, end, lemma)) return undefined;
  const of = tokens.findIndex((t, k) => k > first && k < headEnd && t.lower === 'of');
  const nounEnd = of > 0 ? of : headEnd;
  const counted = tokens
    .slice(first, nounEnd - 1)
    .some((t) => t.part === 'number' && t.lower !== 'one' && t.lower !== '1');
  const many = several.has(tokens[first]!.lower);
  return {
    first,
    last: to - 1,
    head: nounEnd - 1,
    plural: joined || counted || many || (isPlural(tokens[nounEnd - 1]!) && !isName(tokens, first, nounEnd)),
    amount: readAmount(tokens, first, to),
    isSome: isSome(tokens, first),
  };
}

/** "inform the tower of the strike": what it is told of is no part of the tower. "Tell the shops of the north" may be either. */
function ofAt(tokens: readonly Token[], first: number, end: number, lemma: string): number {
  const at = is('address', lemma) ? tokens.findIndex(({ lower }, k) => k > first && k < end && lower === 'of') : -1;
  const isTold = tokens.slice(first, end).some(({ lower }) => lower === 'about' || lower === 'that' || lower === 'to');
  return at < 0 || isTold ? end : informing.has(lemma) ? at : first;
}
const informing = wordSet('advise alert assure convince inform notify warn');

/** "did not consider setting new rules": one thing to do; "did not consider missing values": several things. */
const mayBeAct = ({ verb }: Token, lemma: string): boolean => weighing.has(lemma) && verb?.gerund === true;
const weighing = wordSet('consider contemplate discuss mention');

/** "did not upgrade Rails": a name of one thing may end in "s", too. */
const isName = (tokens: readonly Token[], first: number, end: number): boolean =>
  end === first + 1 && first > 0 && tokens[first]!.text !== tokens[first]!.lower;

const several = wordSet('them these those they we you us both all several many');

const some = wordSet('several many one');

const isSome = (tokens: readonly Token[], first: number): boolean =>
  some.has(tokens[first]!.lower) && (tokens[first]!.lower !== 'one' || tokens[first + 1]?.lower === 'of');

/** "a number of things", "plenty of time"; "the number of rows" is one thing. */
export const isQuantity = (tokens: readonly Token[], first: number): boolean => {
  const at = news.has(tokens[first]!.lower) ? first + 1 : first;
  return is('quantity', tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of';
};

function readAmount(tokens: readonly Token[], first: number, to: number): ObjectPhrase['amount'] {
  const { lower } = tokens[first]!;
  const words = tokens.slice(first, to);
  if (words.some((t, k) => unclear.has(t.lower) && (k < 2 || t.lower === 'or'))) return 'unclear';
  if (isQuantity(tokens, first)) return 'some';
  if (lower === 'all' || lower === 'every') return to > first + 1 ? 'all' : 'unclear';
  if (lower === 'any') return words[1]?.part === 'word' ? 'any' : 'unclear';
  return undefined;
}

const isResultWord = (word: string) => is('complement', word) || is('unchecked', word);

/** Where the noun phrases that begin at `first` end, and whether there are several. */
function findEnd(tokens: readonly Token[], first: number, end: number) {
  let to = first;
  let joined = false;
  let isOfMany = false;
  // "rebooted it Sunday": a pronoun is a phrase of its own.
  if (tokens[first]?.part === 'pronoun' && first < end && tokens[first + 1]?.lower !== 'of')
    return { to: first + 1, joined };
  while (to < end) {
    if (!isPart(tokens, to, first, end)) {
      const isOf = tokens[to]!.lower === 'of' && isPart(tokens, to + 1, first, end);
      if (to === first || !(isOf || joins(tokens, to, first, end))) break;
      // "the inspection of the lift and the ramp" is one.
      isOfMany ||= isOf;
      joined ||= !isOf && !isOfMany;
    }
    to++;
  }
  return { to, joined };
}

function isPart(tokens: readonly Token[], k: number, first: number, end: number): boolean {
  const t = tokens[k];
  if (!t || k >= end) return false;
  const before = tokens[k - 1];
  if (k > first && endsBefore(tokens, k)) return false;
  const isOwner = t.lower === "'s" || (t.lower === "'" && k > first && before?.end === t.start);
  const isOnly = t.lower === 'only' && k > first && before?.part === 'determiner';
  return objectParts.has(t.part) || isOwner || isOnly || isDescription(tokens, k, end);
}

/** Does something else begin at token `k`: "left the door open Sunday", "left it ajar overnight"? */
function endsBefore(tokens: readonly Token[], k: number): boolean {
  const { lower, part } = tokens[k]!;
  if (days.has(lower)) return tokens[k - 1]?.part === 'word' && tokens[k + 1]?.part !== 'word';
  return speakers.has(lower) || (part === 'determiner' && opensAnew(tokens[k - 1]));
}

/** "did not tell [the team] [the date]": behind a noun an article opens another phrase. */
const opensAnew = (before: Token | undefined): boolean =>
  (before?.part === 'word' || before?.part === 'number') && before.lower !== 'half';

function joins(tokens: readonly Token[], k: number, first: number, end: number): boolean {
  const isComma = tokens[k]!.lower === ',';
  // "the charts, the manifests, and the scripts": the comma belongs to the "and".
  if (isComma && k + 2 < end && is('series', tokens[k + 1]!.lower)) return joins(tokens, k + 1, first, end);
  return (
    (isComma || is('series', tokens[k]!.lower)) &&
    (isPart(tokens, k + 1, first, end) || isDescribed(tokens, k + 1, end)) &&
    tokens[k + 1]!.part !== 'pronoun' &&
    (!isComma || hasJoint(tokens, k, end))
  );
}

/** In "A, B and C" a comma belongs to the object. */
function hasJoint(tokens: readonly Token[], comma: number, end: number): boolean {
  for (let k = comma + 1; k < end; k++) {
    if (is('series', tokens[k]!.lower)) return true;
    if (!objectParts.has(tokens[k]!.part) && tokens[k]!.lower !== ',') return false;
  }
  return false;
}

/** "failed checks", "recently changed commits": a noun with a participle in front, which is no clause. */
function isDescription(tokens: readonly Token[], i: number, end: number): boolean {
  const form = tokens[i]!.verb;
  return (
    (Boolean(form?.participle || form?.gerund) && i + 1 < end && tokens[i + 1]!.part === 'word') ||
    isDescribed(tokens, i, end)
  );
}

const isDescribed = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 2 < end &&
  tokens[at]!.part === 'adverb' &&
  tokens[at + 1]!.verb?.participle === true &&
  tokens[at + 2]!.part === 'word';

/** "the request to open the gate": all that follows, if it is short and tells nothing of its own. */
function withAim(tokens: readonly Token[], from: number, end: number): number | undefined {
  if (from >= end || end - from > 9 || tokens[from]!.part !== 'to' || !wanting.has(tokens[from - 1]!.lower))
    return undefined;
  const aim = tokens.slice(from + 2, end);
  return aim.some(({ part }) => finite.has(part) || part === 'punctuation' || part === 'subordinator')
    ? undefined
    : end;
}

/** "in the review", "on the way" */
const isNoPlace = ({ lower }: Token): boolean =>
  is('precaution', lower) || is('defence', lower) || notPlaces.has(lower);

/** What is looked for, or what it is good for, is told of the verb: "scan the list for the name". */
const seeking = wordSet(
  'ask book check examine inspect keep leave monitor prepare query research reserve review scan search study use watch weigh',
);

/** "this obstruction in the road": what people see or heed is told with where it was, and that goes along. */
function withPlace(tokens: readonly Token[], from: number, end: number, lemma: string): number | undefined {
  const isSeat = is('address', lemma) || is('in-place', lemma);
  const isKnown = is('perceive', lemma) || is('regard', lemma) ? places : isSeat ? seats : undefined;
  if (from >= end || !isKnown?.has(tokens[from]!.lower)) return from;
  if (tokens[from]!.lower === 'for' && seeking.has(lemma)) return from;
  const { to, joined } = findEnd(tokens, from + 1, end);
  // "told the mill in Graz and the depot in Linz"
  if (joined) return undefined;
  const isNone = tokens.slice(from + 1, to).some(isNoPlace) || is('round', tokens[to - 1]!.lower);
  if (to === from + 1 || isStage(tokens, from) || isNone || isTime(tokens, { first: from + 1, last: to - 1 }))
    return from;
  // "the valve on the line to the second tank": what is told behind a place may belong to it.
  return to < end && belonging.has(tokens[to]!.lower) ? undefined : withPlace(tokens, to, end, lemma);
}
const belonging = wordSet('between by for from of to with');

/** A noun phrase that begins at token `first`, and is read up to `from`. */
interface Phrase {
  readonly first: number;
  readonly from: number;
  readonly end: number;
}

/** Nouns that say what they are on: "the index on the orders table". */
const resting = wordSet(
  'alert alerts ban bans cap caps constraint constraints embargo freeze hold index indexes indices label labels limit limits lock locks ' +
    'quota quotas restriction restrictions tag tags trigger triggers',
);

/** "dropped the index on the orders table in staging": which index it is. Nothing where it is on several. */
function withGround(tokens: readonly Token[], { from, end }: Phrase, lemma: string): number | undefined {
  // "put the wrong label on the box": that is where it went.
  const isOn = from < end && tokens[from]!.lower === 'on' && resting.has(tokens[from - 1]!.lower);
  if (!isOn || is('placing', lemma)) return from;
  const { to, joined } = findEnd(tokens, from + 1, end);
  if (to === from + 1 || isTime(tokens, { first: from + 1, last: to - 1 })) return from;
  return joined ? undefined : to;
}

/**
 * "lock the door to the cellar": which door it is. Nothing for "announced the change to the crew", where it may be said of either; with
 * other nouns it is where the thing goes.
 */
function withGoal(tokens: readonly Token[], { from, end }: Phrase, lemma: string): number | undefined {
  const isLeading = tokens[from]?.lower === 'to' && keysOfNoun(tokens[from - 1]!).some((noun) => is('leading', noun));
  if (from + 1 >= end || !isLeading || tokens[from + 1]!.part !== 'determiner') return from;
  const { to, joined } = findEnd(tokens, from + 1, end);
  return joined || is('directed', lemma) || is('release', lemma) || is('say', lemma) ? undefined : to;
}
const keysOfNoun = ({ lower }: Token): readonly string[] => [lower, oneOf(lower)];

/** With what it is on, what it leads to, what it is for, and where it is. */
function withMore(tokens: readonly Token[], phrase: Phrase, lemma: string): number | undefined {
  const from = withGround(tokens, phrase, lemma);
  const goal = from === undefined ? undefined : withGoal(tokens, { ...phrase, from }, lemma);
  const to = goal === undefined ? undefined : withUse(tokens, { ...phrase, from: goal }, lemma);
  return to === undefined ? undefined : withPlace(tokens, to, phrase.end, lemma);
}

/**
 * "renew the domain for the old shop": which domain it is. "Add a row for the shop" may be said either way, and stays. Nothing where it
 * goes on with more than a time.
 */
function withUse(tokens: readonly Token[], { first, from, end }: Phrase, lemma: string): number | undefined {
  const isOne = tokens[first]!.part === 'determiner' && !news.has(tokens[first]!.lower);
  const isThing = isOne && tokens[from]?.lower === 'for' && tokens[from + 1]?.part === 'determiner';
  if (from >= end || !isThing || seeking.has(lemma)) return from;
  const { to, joined } = findEnd(tokens, from + 1, end);
  if (to === from + 1 || isTime(tokens, { first: from + 1, last: to - 1 })) return from;
  return joined || (to < end && !times.has(tokens[to]!.lower)) ? undefined : to;
}
const times = wordSet('after before by during since till until when while , .');

/** "in staging", "in June" are when; "in pg_stat_activity", "in Graz", "on page 2" are where. */
function isStage(tokens: readonly Token[], at: number): boolean {
  const place = tokens[at]!.lower;
  const where = tokens[at + 1];
  if (!where || place.length !== 2 || place === 'to' || where.part === 'determiner') return false;
  const isName = where.text !== where.lower && !months.has(where.lower);
  return !isName && !/[_.]/.test(where.text) && tokens[at + 2]?.part !== 'number';
}

const owners = wordSet('his her their');

/** A noun without an article, and no name. */
const isBare = ({ part, text, lower }: Token): boolean => part === 'word' && text === lower;

/** Do the words name a thing: no "what", no "their own", no time, no verb without an article? */
function isNamed(tokens: readonly Token[], first: number, to: number): boolean {
  const [opener, last] = [tokens[first]!, tokens[to - 1]!];
  const points = opener.part === 'determiner' && to > first + 1 && tokens[first + 1]!.part === 'word';
  if (last.part === 'determiner' || pointing.has(last.lower)) return false;
  // "Nobody watched their own alerts": whose they are would be gone.
  if (to > first + 1 && owners.has(opener.lower)) return false;
  if (pointing.has(opener.lower) && !points) return false;
  if (to === first + 1 && isBare(opener) && opener.verb?.base && !isPlural(opener)) return false;
  // "left early", "called home": when, how or where.
  if (to === first + 1 && (isResultWord(opener.lower) || is('whereabouts', opener.lower))) return false;
  return !isTime(tokens, { first, last: to - 1 });
}

/** "lock the cage with the spare parts": with what, or which cage? */
const takesWith = (lemma: string): boolean =>
  (['diligence', 'verify', 'release', 'put'] as const).some((name) => is(name, lemma));

const news = wordSet('a an');

/** "used the pump from the old ship": it says which. */
const isOrigin = ({ lower }: Token, lemma: string): boolean => lower === 'from' && originating.has(lemma);
const originating = wordSet('call import load run use');

const joining = wordSet('and or');

/** "the read back mistake", "the charts, the plan ...": what follows may belong to it. */
const mayGoOn = (next: Token, behind: Token): boolean =>
  (next.part === 'adverb' && behind.part === 'word') || (next.lower === ',' && behind.part === 'determiner');

/** Is it certain that the object ends at `to`? */
function isCertain(tokens: readonly Token[], first: number, to: number, end: number, lemma: string): boolean {
  const next = to < end ? tokens[to] : undefined;
  if (!next) return true;
  const behind = tokens[to + 1];
  if (behind && to + 1 < end && mayGoOn(next, behind)) return false;
  if (joining.has(next.lower) || '-–=/\\"“'.includes(next.lower[0]!)) return false;
  // "approved a menu with raw egg": it says which.
  if (next.lower === 'with' && (news.has(tokens[first]!.lower) || !takesWith(lemma))) return false;
  if (speakers.has(next.lower) || isOrigin(next, lemma)) return false;
  if (next.part === 'to' && wanting.has(tokens[to - 1]!.lower)) return false;
  if (isBare(tokens[first]!) && to === first + 1 && next.part === 'determiner') return false;
  // A verb form right after would make the noun a subject of its own ("see the disk fill").
  return !finite.has(next.part) || isResultWord(next.lower);
}

const severalWithoutEnding = wordSet('metrics these those');

/** Does a noun or pronoun speak of several? */
export function isPlural({ part, lower, text }: Token): boolean {
  if (part === 'number' || part === 'pronoun' || severalWithoutEnding.has(lower) || is('plural-without-s', lower))
    return several.has(lower) || part === 'word';
  // "the GPS", "max_connections": what is written in capitals all through has no ending.
  if (text === text.toUpperCase() || text.includes('_') || text.includes('.')) return false;
  return looksPlural(lower) && !isOneWithS(lower);
}
