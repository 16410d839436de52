import { codeLetter } from '../markdown/mask';
import { is, isNoun, looksPlural } from '../lexicon';
import { departments } from '../lexicon/lists/roles';
import { startsCapital } from '../text/letters';
import { wordSet } from '../text/word-set';
import { arePeople, nameOf, nounOf, pronounWho, type Who } from './people';
import { hasTime, isPart, isPossessive, lowerAt, partAt, quotes, type Token } from './token';

/** Who does it. Token indexes are into the sentence; `first..last` is the noun phrase. */
export interface Subject {
  readonly who: Who;
  /** `name` when a name or handle, `maybe` when it could as well be a product or a company. */
  readonly name?: 'person' | 'maybe';
  readonly head: Token;
  readonly first: number;
  readonly last: number;
  /** True when carried over from the clause before ("... but failed to"). */
  readonly carried: boolean;
}

/** The words of a noun phrase without what hangs on it, as token indexes. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
}

/** "2024-05" */
const date = /^\d{4}-\d\d/;

/** "last night", "Monday": in front of a subject they are none. */
export const isTime = (tokens: readonly Token[], { last }: Chunk): boolean =>
  tokens[last]!.lower === 'time' || isNoun('time-noun', tokens[last]!.lower) || is('weekday', tokens[last]!.lower);

/** The noun phrase that begins at token `at`, read from left to right up to its last noun. */
export function chunkAt(tokens: readonly Token[], at: number): Chunk | undefined {
  return isBehindNoun(tokens, at) ? undefined : new ChunkReader(tokens, at).read();
}

/** "responsible for it": an adjective that stands behind its noun. */
const isBehindNoun = (tokens: readonly Token[], i: number): boolean =>
  is('behind-noun', lowerAt(tokens, i)) && isPart(tokens[i + 1], 'preposition', 'to');

const counting = wordSet('one ones none');

class ChunkReader {
  #last = -1;

  constructor(
    readonly tokens: readonly Token[],
    readonly at: number,
  ) {}

  read(): Chunk | undefined {
    const { at, tokens } = this;
    for (let k = at; k >= 0 && k < tokens.length;) k = this.#take(k);
    if (this.#last >= at && isPossessive(tokens[this.#last]!)) this.#last--;
    return this.#last < at ? undefined : { first: at, last: this.#last };
  }

  /** Where to go on behind a token that belongs to the phrase; -1 where the phrase ends. */
  #take(k: number): number {
    const { lower, part } = this.tokens[k]!;
    if (quotes.has(lower) && k > this.at && partAt(this.tokens, k - 1) !== 'word') return this.#quotation(k);
    if (lower === "'" && partAt(this.tokens, k + 1) === 'word' && lowerAt(this.tokens, k - 1).endsWith('s'))
      return this.#word(k);
    switch (part) {
      case 'pronoun':
        return this.#pronoun(k);
      case 'word':
        return this.#word(k);
      case 'number':
        return hasTime(this.tokens[k]!) || date.test(lower) ? -1 : this.#add(k);
      case 'determiner':
        return this.#determiner(k);
      case 'adverb':
      case 'negation':
        return this.#isInside(k) ? k + 1 : -1;
      default:
        return -1;
    }
  }

  #add(k: number): number {
    this.#last = k;
    return k + 1;
  }

  /** 'the "keep left" sign' */
  #quotation(k: number): number {
    const mark = quotes.get(this.tokens[k]!.lower);
    const close = this.tokens.findIndex((c, n) => n > k && n < k + 8 && c.lower === mark);
    if (close < 0) return -1;
    this.#last = close - 1;
    return close + 1;
  }

  /** "anyone", "no one", "the other one": nothing follows but what they own. */
  #pronoun(k: number): number {
    // "not one clerk": a number, where a noun follows.
    const mayGoOn = this.tokens[k]!.lower === 'one' || lowerAt(this.tokens, k + 1) === "'s";
    if (mayGoOn && partAt(this.tokens, k + 1) === 'word') return this.#add(k);
    const isOne = counting.has(this.tokens[k]!.lower) || this.tokens[this.at]!.part !== 'determiner';
    if (k === this.at || (this.#last < 0 && isOne)) this.#last = k;
    return -1;
  }

  #word(k: number): number {
    const { tokens, at } = this;
    const last = this.#last;
    // "10:05 UTC Marta ...": the zone belongs to the time.
    if (k > 0 && hasTime(tokens[k - 1]!) && isZone(tokens[k]!)) return -1;
    // "by noon Marta", "at a quarter past nine Bob"
    const isBehindTime = () => tokens[k - 1]!.part === 'number' || isTime(tokens, { first: at, last });
    if (last >= 0 && (isBehindNoun(tokens, k) || (isName(tokens[k]!) && isBehindTime()))) return -1;
    return this.#add(k);
  }

  #determiner(k: number): number {
    if (this.#last >= 0 && !isPart(this.tokens[k - 1], 'determiner', 'adverb')) return -1;
    if (isRanked(this.tokens, k)) {
      this.#last = k;
      return -1;
    }
    return isAlone(this.tokens[k]!, this.tokens[k + 1]) ? this.#add(k) : k + 1;
  }

  /** "a very old node", "hardly anyone", "not a single engineer" */
  #isInside(k: number): boolean {
    const next = this.tokens[k + 1];
    if (!next || !isPart(next, 'word', 'determiner', 'pronoun')) return false;
    if (k === this.at) return leads(this.tokens[k]!, next);
    return this.#last < 0 || this.tokens[k - 1]!.part === 'determiner';
  }
}

/** "First of all the driver": "all" says nothing of the driver. */
const isRanked = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]!.lower === 'all' && lowerAt(tokens, k - 1) === 'of' && ranks.has(lowerAt(tokens, k - 2));
const ranks = wordSet('first best worst last');

/** "Those were sent", "all agreed": a determiner for itself. */
const isAlone = (t: Token, next: Token | undefined) => !is('before-noun', t.lower) && !isPart(next, 'word', 'number');

const leads = (t: Token, next: Token) =>
  t.part === 'negation' ? t.lower === 'not' && denied.has(next.lower) : is('short-of', t.lower);

/** "not all engineers": "not" belongs to the phrase. */
const denied = wordSet('a an all any every each one');

/** Can a phrase be a subject where it could as well be a predicate ("asleep", "careless")? With `asPeople` one of people alone. */
export function isSubjectLike(tokens: readonly Token[], { first, last }: Chunk, asPeople = false): boolean {
  const { who, name } = typed(tokens, first, last, tokens[last]!);
  if (arePeople(who) || name) return true;
  return !asPeople && (isPart(tokens[first], 'determiner', 'pronoun') || looksPlural(tokens[last]!.lower));
}

/** A chunk with what is meant by it; `end` is the last token of what hangs on it. "One of the engineers" is one of them. */
export function readPhrase(tokens: readonly Token[], chunk: Chunk, end = chunk.last): Subject {
  const { first, last } = chunk;
  const head = tokens[last]!;
  const inner = tokens[last + 1]?.lower === 'of' && partitives.has(head.lower) ? chunkAt(tokens, last + 2) : undefined;
  if (inner) {
    const of = readPhrase(tokens, inner);
    if (of.who !== 'thing') return { ...of, who: is('one-of', head.lower) ? 'person' : 'group', first, last: end };
  }
  const isPronoun = head.part === 'pronoun' || head.part === 'determiner';
  return { ...(isPronoun ? pronounPhrase(tokens, last) : typed(tokens, first, last, head)), first, last: end };
}

/**
 * The noun phrase that ends at token `last` and begins at `floor` or later: its head, read from right to left over "of"- and other
 * phrases.
 */
export function readNounPhrase(tokens: readonly Token[], last: number, floor = 0): Subject | undefined {
  const end = tokens[last];
  if (!end) return undefined;
  if (end.part === 'pronoun' || is('for-noun', end.lower)) return pronounPhrase(tokens, last);
  if (!isPart(end, 'word', 'verb', 'number')) return undefined;
  const first = firstOf(tokens, last, floor);
  const phrase = typed(tokens, first, last, end);
  // "the operator of the cluster": go on to what the preposition hangs on.
  const isInner = partAt(tokens, first - 1) === 'preposition' && first - 2 >= floor;
  const outer = isInner ? readNounPhrase(tokens, first - 2, floor) : undefined;
  if (!outer) return phrase;
  if (lowerAt(tokens, first - 1) !== 'of' || !partitives.has(outer.head.lower)) return { ...outer, last };
  const isOne = phrase.who === 'group' && is('one-of', outer.head.lower);
  return { ...phrase, who: isOne ? 'person' : phrase.who, first: outer.first };
}

/** Where the phrase begins that ends at token `last`, without what it hangs on. */
function firstOf(tokens: readonly Token[], last: number, floor: number): number {
  let first = last;
  const goesOn = (joins: (t: Token, next: Token) => boolean) =>
    first - 1 >= floor && joins(tokens[first - 1]!, tokens[first]!);
  if (isName(tokens[last]!)) while (goesOn(isName)) first--;
  else {
    while (goesOn(isModifier)) first--;
    while (goesOn(isDeterminer)) first--;
  }
  return first;
}

const partitives = new Set(
  (
    'one two three four five some many most none all few several any each both half either neither member members part number ' +
    'majority person group couple handful dozen dozens pair rest'
  ).split(' '),
);

const these = wordSet('us them you');

function pronounPhrase(tokens: readonly Token[], at: number): Subject {
  const head = tokens[at]!;
  let first = at;
  // "none of us", "one of them": the whole of it is spoken of.
  const part = tokens[at - 2];
  if (these.has(head.lower) && tokens[at - 1]?.lower === 'of' && part && partitives.has(part.lower)) {
    first = tokens[at - 3]?.lower === 'no' ? at - 3 : at - 2;
    return { who: part.lower === 'one' ? 'person' : 'group', head, first, last: at, carried: false };
  }
  if (head.lower === 'one' && tokens[at - 1]?.lower === 'no') {
    first = at - 1;
    return { who: 'group', head, first, last: at, carried: false };
  }
  const who = pronounWho(head.lower) ?? 'thing';
  return { who: head.lower === 'none' || head.lower === 'one' ? 'thing' : who, head, first, last: at, carried: false };
}

const grading = wordSet('more most very newly recently only other');

function isModifier(t: Token, next: Token): boolean {
  if (t.part === 'word') return !(isName(t) && !isName(next) && next.part === 'determiner');
  if (t.part === 'verb') return Boolean(t.verb?.participle && !t.verb.base) || Boolean(t.verb?.gerund);
  if (isPossessive(t)) return true;
  return t.part === 'adverb' && grading.has(t.lower);
}

/** "that the network team": before another determiner "that" joins. */
function isDeterminer(t: Token, next: Token): boolean {
  // "10:20 The engineer ...": a time stands before the phrase, not in it.
  return (
    (t.part === 'number' && !hasTime(t) && next.part !== 'determiner') ||
    (t.part === 'determiner' && !(t.lower === 'that' && next.part === 'determiner'))
  );
}

const isZone = ({ text, lower }: Token): boolean => is('zone', lower) && text === text.toUpperCase();

function isName(t: Token): boolean {
  const name = t.part === 'word' ? nameOf(t) : undefined;
  return name !== undefined && name !== 'thing';
}

/** "Marta", "Marta Kowalska", "Captain Lindqvist": a person where one of the words is a given name or a title. */
function nameOfPhrase(tokens: readonly Token[], first: number, last: number): ReturnType<typeof nameOf> {
  const names = tokens.slice(first, last + 1).map(nameOf);
  // "[name]" stands for somebody; "a bad name" does not.
  if (first < last && tokens[last]!.lower === 'name') return undefined;
  const known = names.at(-1);
  if (known !== 'maybe' || first === last || names.includes(undefined)) return known;
  const titled = tokens.slice(first, last).some((t) => is('title', t.lower.replace('.', '')) || initials.test(t.text));
  return titled || names.includes('person') ? 'person' : known;
}

/** "Engineer X", "Developer 1", "Employee #2": somebody who is not named; "Ariane 5" is a thing. */
const counter = /^(?:\p{Lu}\d?|#?\d{1,3})$/u;

const initials = /^(?:\p{Lu}\.){1,3}$/u;

/** Words that say which, and nothing about what it is. */
const isPointing = (word: string): boolean => is('article', word) || word === 'no';

function typed(tokens: readonly Token[], first: number, last: number, head: Token): Subject {
  const as = (who: Who): Subject => ({ who, head, first, last, carried: false });
  if (head.text.includes(codeLetter)) return as('thing');
  const counted = first < last && counter.test(head.text) ? countedPeople(tokens, first, last) : undefined;
  if (counted) return counted;
  const before = tokens.slice(first, last);
  const noun = nounOf(
    head,
    before.filter(({ lower }) => !isPointing(lower)),
  );
  const opening = before[0]?.lower;
  if (noun !== 'thing') return as(noun === 'person' && (opening === 'no' || opening === 'not') ? 'group' : noun);
  if (head.taught === 'thing') return as('thing');
  if (first < last && teams.has(tokens[first]!.lower)) return as('group');
  const { who, name } = named(tokens, first, last);
  return name ? { ...as(who), name } : as(who);
}

/** "team Falcon" */
const teams = wordSet('squad team');

function countedPeople(tokens: readonly Token[], first: number, last: number): Subject | undefined {
  const counted = typed(tokens, first, last - 1, tokens[last - 1]!);
  const isRole = arePeople(counted.who) && !counted.name;
  return isRole && !departments.has(counted.head.lower) ? { ...counted, last } : undefined;
}

/** "Largest Gap Closure (LGC)": what has initials behind it is a term. */
function isSpelled(tokens: readonly Token[], first: number, last: number): boolean {
  let end = last + 1;
  while (tokens[end]?.part === 'word' && startsCapital(tokens[end]!.text)) end++;
  const written = tokens.slice(first, end).map(({ text }) => text[0]);
  return end > first + 1 && lowerAt(tokens, end) === '(' && tokens[end + 1]?.text === written.join('').toUpperCase();
}

/** Whom a phrase names. */
function named(tokens: readonly Token[], first: number, last: number): Pick<Subject, 'who' | 'name'> {
  const isNumber = tokens[last]!.part === 'number';
  const name = isNumber || isSpelled(tokens, first, last) ? undefined : nameOfPhrase(tokens, first, last);
  if (!name) return { who: 'thing' };
  // "flight engineer Duarte"
  const role = first < last ? tokens[last - 1]! : undefined;
  if (role && !isName(role) && typed(tokens, first, last - 1, role).who === 'person')
    return { who: 'person', name: 'person' };
  if (first < last && tokens[first]!.part === 'determiner') return { who: 'thing' };
  if (name === 'person') return { who: 'person', name };
  return name === 'maybe' && first === last ? { who: 'none', name } : { who: 'thing' };
}
