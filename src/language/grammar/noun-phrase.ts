import { codeLetter } from '../markdown/mask';
import { nameWho, nounWho, pronounWho, titles, type Who } from './people';
import type { Token } from './tokens';

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
      const partitive =
        /^(?:one|two|three|four|five|some|many|most|none|all|few|several|member|members|part|each|any|number|majority|person|group|couple)$/.test(
          outer.head.lower,
        ) && before.lower === 'of';
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

const partitives = /^(?:one|two|three|some|many|most|none|all|few|several|any|each|both|half|either|neither)$/;

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
  const titled = tokens.slice(first, last).some((t) => titles.test(t.lower));
  return titled || names.includes('person') ? 'person' : known;
}

function typed(tokens: readonly Token[], first: number, last: number, head: Token): Subject {
  const base = { head, first, last, carried: false };
  if (head.text.includes(codeLetter)) return { ...base, who: 'thing' };
  const before = tokens.slice(first, last).map((t) => t.lower);
  const noun = nounWho(
    head.lower,
    before.filter((w) => !/^(?:the|a|an|our|their|his|her|my|your|its|this|that)$/.test(w)),
    head.text,
  );
  if (noun !== 'thing') return { ...base, who: before.includes('no') && noun === 'person' ? 'group' : noun };
  if (/^(?:team|squad)$/.test(tokens[first]!.lower) && first < last) return { ...base, who: 'group' };
  const name = head.part === 'number' ? undefined : nameOf(tokens, first, last);
  const determined = first < last && tokens[first]!.part === 'determiner';
  if (name === 'person' && !determined) return { ...base, who: 'person', name };
  if (name === 'maybe' && !determined && first === last) return { ...base, who: 'none', name };
  return { ...base, who: 'thing' };
}
