import { fold, is, isGivenName, isListed, isNoun, personKind, singular, withoutAccents } from '../lexicon';
import { capitalisedMachines, products } from '../lexicon/lists/names';
import { codeLetter } from '../markdown/mask';
import { startsCapital } from '../text/letters';
import { oncePerWord } from '../text/once';
import { wordSet } from '../text/word-set';
import { ambiguous, departments, groups, roles, technical } from '../lexicon/lists/roles';
import type { Token } from './token';

export type Who = 'person' | 'group' | 'thing' | 'none';

/** Does it mean people, one or several? */
export const arePeople = (who: Who | undefined): boolean => who === 'person' || who === 'group';

const one = wordSet('i he she he/she she/he s/he me him her someone somebody whoever myself himself herself');
const several = wordSet('we you us everyone everybody nobody anyone anybody who people folks they them');

/** Pronouns that stand for people. "they" is one only with a verb that people do; see `clauses.ts`. */
export function pronounWho(lower: string): Who | undefined {
  if (one.has(lower)) return 'person';
  return several.has(lower) ? 'group' : undefined;
}

/** Is a noun (lowercase, and as written) a person or a group, given the words (lowercase) before it in its noun phrase? */
export function nounWho(head: string, before: readonly string[], written = head): Who {
  const noun = fold(head);
  // What makes a possessive of the word before is nobody by itself; the S of "VPS" makes no plural of it.
  if (!noun || (isAcronymInS(written) && !roles.has(noun) && !groups.has(noun))) return 'thing';
  if (noun === 'staff') return 'group';
  const last = before.at(-1) ?? '';
  if (is('job', noun) && is('job-of', last)) return 'person';
  if (isNoun('job', noun) && is('job-of', last)) return 'group';
  if (is('team-noun', noun) && is('team-of', last)) return 'group';
  if (departments.has(noun)) return before.length ? 'thing' : 'group';
  if (ambiguous.has(noun) || ambiguous.has(singular(noun))) {
    if (before.some((w) => technical.has(w) || products.has(w) || w.includes('\ua78c') || /\d/.test(w))) return 'thing';
    if (is('function', noun)) return before.length && last !== 'the' && last !== 'our' ? 'thing' : 'group';
  }
  if (before.some(isMachine) && !isOnlyPerson(noun)) return 'thing';
  if (roles.has(noun)) return 'person';
  if (groups.has(noun) || groups.has(singular(noun))) return 'group';
  if (roles.has(singular(noun))) return 'group';
  const known = personKind(written);
  if (known?.kind === 'person') return known.plural ? 'group' : 'person';
  if (known?.kind === 'group' || (known?.kind === 'department' && before.length === 0)) return 'group';
  return 'thing';
}

const isAcronymInS = (written: string): boolean =>
  written.endsWith('S') && written.length < 5 && written === written.toUpperCase();

/** Whom a noun means, by itself and as a team says. */
export function kindOf({ text, taught }: Token): ReturnType<typeof personKind> {
  if (taught === undefined || taught === 'name') return personKind(text);
  return taught === 'thing' ? undefined : { kind: 'person', plural: taught === 'people' };
}

/** What a token may name, by itself and as a team says. */
export function nameOf({ text, taught }: Token): ReturnType<typeof nameWho> {
  if (taught === 'name') return 'person';
  return taught === 'thing' ? 'thing' : nameWho(text);
}

/** Whom a noun means behind the words in front of it in its phrase, by itself and as a team says. */
export function nounOf({ lower, text, taught }: Token, before: readonly Token[]): Who {
  if (taught === 'person') return 'person';
  if (taught === 'people') return 'group';
  // A name is read as one; a thing in front makes a machine of what may be one, as code does.
  return taught
    ? 'thing'
    : nounWho(
        lower,
        before.map((token) => (token.taught === 'thing' ? codeLetter : token.lower)),
        text,
      );
}

/** A word that makes a machine of the noun behind it: "controller manager", "scheduler leader". */
export const isMachine = (word: string): boolean =>
  personKind(word)?.kind === 'machine-or-person' || technical.has(word);

/** Nobody calls a machine a nurse; a manager, a leader or an operator may be one. */
const isOnlyPerson = (noun: string): boolean => !isNoun('maybe-machine', noun);

/** What a capitalised word or a handle may name: `maybe` is a name that could be a product's or a company's. */
export const nameWho = oncePerWord((text): 'person' | 'maybe' | 'thing' | undefined => {
  if (/^@[\w.-]+$/.test(text)) return 'person';
  if (/^(?:\[?name\]?|(?:\p{Lu}\.){2,3})$/iu.test(text)) return 'person';
  if (/^(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St)\.$/u.test(text)) return 'maybe';
  if (!/^\p{Lu}[\p{Ll}'’-]+(?:\p{Lu}\p{Ll}+)?$/u.test(text)) return startsCapital(text) ? 'thing' : undefined;
  const lower = withoutAccents(text.toLowerCase());
  if (products.has(lower) || capitalisedMachines.has(lower)) return 'thing';
  if (isGivenName(lower) || isGivenName(lower.split('-')[0]!)) return 'person';
  // A word that we know, or that ends like an ordinary noun, is one that begins a sentence or a heading.
  return (isListed(lower) && !is('title', lower) && !personKind(lower)) ||
    /(?:tion|sion|ment|ing|ity|ness|ance|ence|ware|base|able|ible|ship|ure|age|[^aeiou]s|es)$/.test(lower)
    ? 'thing'
    : 'maybe';
});
