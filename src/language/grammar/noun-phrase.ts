import { codeLetter } from '../markdown/mask';
import { departments } from '../lexicon/lists/roles';
import { nameWho, nounWho, pronounWho, titles, type Who } from './people';
import type { Token } from './token';

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

const clock = /\d[:.]\d\d|^\d{4}-\d\d/;
/** Nouns that tell when: in front of a subject they are none. */
const times =
  /^(?:night|morning|(?:after)?noon|evening|(?:day|week|weekend|month|year|hour|minute|second)s?|time|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/;

/** Adjectives that may stand behind their noun: "the team responsible for it". */
const postposed =
  /^(?:(?:ir)?responsible|(?:un)?(?:aware|available|able|familiar)|present|involved|concerned|affected|close|next|prior)$/;

export const isTime = (tokens: readonly Token[], { last }: Chunk): boolean => times.test(tokens[last]!.lower);

/** The noun phrase that begins at token `at`, read from left to right up to its last noun. */
export function chunkAt(tokens: readonly Token[], at: number): Chunk | undefined {
  let last = -1;
  const isBehind = (k: number) =>
    postposed.test(tokens[k]?.lower ?? '') && /^(?:preposition|to)$/.test(tokens[k + 1]?.part ?? '');
  if (isBehind(at)) return undefined;
  for (let k = at; k < tokens.length; k++) {
    const t = tokens[k]!;
    const next = tokens[k + 1];
    if (/^["“]$/.test(t.lower) && k > at && tokens[k - 1]!.part !== 'word') {
      // 'the "keep left" sign'
      const close = tokens.findIndex((c, n) => n > k && n < k + 8 && /^["”]$/.test(c.lower));
      if (close < 0) break;
      last = close - 1;
      k = close;
    } else if (t.part === 'pronoun') {
      // "anyone", "no one", "the other one"
      if (k === at || (last < 0 && (/^(?:ones?|none)$/.test(t.lower) || tokens[at]!.part !== 'determiner'))) last = k;
      break;
    } else if (
      t.part === 'word' ||
      (t.lower === "'" && next?.part === 'word' && (tokens[k - 1]?.lower ?? '').endsWith('s'))
    ) {
      // "by noon Marta", "at a quarter past nine Bob"
      if (last >= 0 && tokens[k - 1]!.part === 'number' && isName(t)) break;
      if (last >= 0 && isBehind(k)) break;
      if (last >= 0 && isTime(tokens, { first: at, last }) && isName(t)) break;
      last = k;
    } else if (t.part === 'number') {
      if (clock.test(t.lower)) break;
      last = k;
    } else if (t.part === 'determiner') {
      if (last >= 0 && tokens[k - 1]!.part !== 'determiner' && tokens[k - 1]!.part !== 'adverb') break;
      if (isAlone(t, next)) last = k;
    } else if (t.part === 'adverb' || t.part === 'negation') {
      // "a very old node", "hardly anyone", "not a single engineer"
      const isInside =
        next && (last < 0 || tokens[k - 1]!.part === 'determiner') && /^(?:word|determiner|pronoun)$/.test(next.part);
      if (!isInside || (k === at && !leads(t, next))) break;
    } else break;
  }
  if (/^'s?$/.test(tokens[last]?.lower ?? '')) last--;
  return last < at ? undefined : { first: at, last };
}

/** "Those were sent", "all agreed": a determiner for itself. */
const isAlone = (t: Token, next: Token | undefined) =>
  !/^(?:a|an|the|my|your|its|our|their|every|no|other's)$/.test(t.lower) &&
  !(next && /^(?:word|number)$/.test(next.part));

const leads = (t: Token, next: Token) =>
  t.part === 'negation'
    ? t.lower === 'not' && /^(?:an?|all|any|every|each)$/.test(next.lower)
    : /^(?:hardly|almost|nearly|barely|scarcely)$/.test(t.lower);

/** Can a phrase be a subject where it could as well be a predicate ("asleep", "careless")? With `asPeople` one of people alone. */
export function isSubjectLike(tokens: readonly Token[], { first, last }: Chunk, asPeople = false): boolean {
  const { who, name } = typed(tokens, first, last, tokens[last]!);
  if (who === 'person' || who === 'group' || name) return true;
  return !asPeople && (/^(?:determiner|pronoun)$/.test(tokens[first]!.part) || /[^s]s$/.test(tokens[last]!.lower));
}

/** A chunk with what is meant by it; `end` is the last token of what hangs on it. "One of the engineers" is one of them. */
export function readPhrase(tokens: readonly Token[], chunk: Chunk, end = chunk.last): Subject {
  const { first, last } = chunk;
  const head = tokens[last]!;
  const inner = tokens[last + 1]?.lower === 'of' && partitives.test(head.lower) ? chunkAt(tokens, last + 2) : undefined;
  if (inner) {
    const of = readPhrase(tokens, inner);
    if (of.who !== 'thing')
      return { ...of, who: /^(?:one|each|member|person)$/.test(head.lower) ? 'person' : 'group', first, last: end };
  }
  const isPronoun = head.part === 'pronoun' || head.part === 'determiner';
  return { ...(isPronoun ? pronounPhrase(tokens, last) : typed(tokens, first, last, head)), first, last: end };
}

/** The noun phrase that ends at token `last` and begins at `floor` or later: its head, read from right to left over "of"- and other phrases. */
export function readNounPhrase(tokens: readonly Token[], last: number, floor = 0): Subject | undefined {
  const end = tokens[last];
  if (!end) return undefined;
  if (end.part === 'pronoun' || /^(?:this|that|these|those|all|both|most|some|several|many|few)$/.test(end.lower))
    return pronounPhrase(tokens, last);
  if (end.part !== 'word' && end.part !== 'verb' && end.part !== 'number') return undefined;
  let first = last;
  if (!isName(end)) {
    while (first - 1 >= floor && isModifier(tokens[first - 1]!, tokens[first]!)) first--;
    while (first - 1 >= floor && isDeterminer(tokens[first - 1]!, tokens[first]!)) first--;
  } else {
    while (first - 1 >= floor && isName(tokens[first - 1]!)) first--;
  }
  const before = tokens[first - 1];
  // "the operator of the cluster": go on to what the preposition hangs on.
  if (before?.part === 'preposition' && first - 2 >= floor) {
    const outer = readNounPhrase(tokens, first - 2, floor);
    if (outer) {
      const partitive = partitives.test(outer.head.lower) && before.lower === 'of';
      if (!partitive) return { ...outer, last };
      return {
        ...typed(tokens, first, last, end),
        who:
          /^(?:one|each|member|person)$/.test(outer.head.lower) && typed(tokens, first, last, end).who === 'group'
            ? 'person'
            : typed(tokens, first, last, end).who,
        first: outer.first,
      };
    }
  }
  return typed(tokens, first, last, end);
}

const partitives =
  /^(?:one|two|three|four|five|some|many|most|none|all|few|several|any|each|both|half|either|neither|members?|part|number|majority|person|group|couple|handful|dozens?|pair|rest)$/;

function pronounPhrase(tokens: readonly Token[], at: number): Subject {
  const head = tokens[at]!;
  let first = at;
  // "none of us", "one of them": the whole of it is spoken of.
  const part = tokens[at - 2];
  if (/^(?:us|them|you)$/.test(head.lower) && tokens[at - 1]?.lower === 'of' && part && partitives.test(part.lower)) {
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

function isModifier(t: Token, next: Token): boolean {
  if (t.part === 'word') return !(isName(t) && !isName(next) && next.part === 'determiner');
  if (t.part === 'verb') return Boolean(t.verb?.participle && !t.verb.base) || Boolean(t.verb?.gerund);
  if (t.lower === "'s" || t.lower === "'") return true;
  return t.part === 'adverb' && /^(?:more|most|very|newly|recently|only|other)$/.test(t.lower);
}

/** "that the network team": before another determiner "that" joins. */
function isDeterminer(t: Token, next: Token): boolean {
  // "10:20 The engineer ...": a time stands before the phrase, not in it.
  return (
    (t.part === 'number' && !/\d[:.]\d\d/.test(t.lower) && next.part !== 'determiner') ||
    (t.part === 'determiner' && !(t.lower === 'that' && next.part === 'determiner'))
  );
}

function isName(t: Token): boolean {
  return t.part === 'word' && nameWho(t.text) !== undefined && nameWho(t.text) !== 'thing';
}

/** "Marta", "Marta Kowalska", "Captain Lindqvist": a person where one of the words is a given name or a title. */
function nameOf(tokens: readonly Token[], first: number, last: number): ReturnType<typeof nameWho> {
  const names = tokens.slice(first, last + 1).map((t) => nameWho(t.text));
  const known = names.at(-1);
  if (known !== 'maybe' || first === last || names.includes(undefined)) return known;
  const titled = tokens.slice(first, last).some((t) => titles.test(t.lower.replace('.', '')) || initials.test(t.text));
  return titled || names.includes('person') ? 'person' : known;
}

/** "Engineer X", "Developer 1", "Employee #2": somebody who is not named. */
const counter = /^(?:\p{Lu}\d?|#?\d{1,3})$/u;

const initials = /^(?:\p{Lu}\.){1,3}$/u;

function typed(tokens: readonly Token[], first: number, last: number, head: Token): Subject {
  const base = { head, first, last, carried: false };
  if (head.text.includes(codeLetter)) return { ...base, who: 'thing' };
  if (first < last && counter.test(head.text)) {
    const counted = typed(tokens, first, last - 1, tokens[last - 1]!);
    const isPeople = counted.who === 'person' || counted.who === 'group';
    if (isPeople && !departments.has(counted.head.lower)) return { ...counted, last };
  }
  const before = tokens.slice(first, last).map((t) => t.lower);
  const noun = nounWho(
    head.lower,
    before.filter(
      (w) => !/^(?:the|a|an|our|their|his|her|my|your|its|this|that|all|both|some|any|every|each|no)$/.test(w),
    ),
    head.text,
  );
  if (noun !== 'thing') return { ...base, who: before.includes('no') && noun === 'person' ? 'group' : noun };
  if (/^(?:team|squad)$/.test(tokens[first]!.lower) && first < last) return { ...base, who: 'group' };
  const name = head.part === 'number' ? undefined : nameOf(tokens, first, last);
  const determined = first < last && tokens[first]!.part === 'determiner';
  // "flight engineer Duarte"
  const isRole =
    name &&
    first < last &&
    !isName(tokens[last - 1]!) &&
    typed(tokens, first, last - 1, tokens[last - 1]!).who === 'person';
  if (isRole) return { ...base, who: 'person', name: 'person' };
  if (name === 'person' && !determined) return { ...base, who: 'person', name };
  if (name === 'maybe' && !determined && first === last) return { ...base, who: 'none', name };
  return { ...base, who: 'thing' };
}
