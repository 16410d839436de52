import { behaviours } from '../lexicon/lists/behaviour';
import type { Clause } from './clause';
import { readNounPhrase, type Subject } from './noun-phrase';
import type { Token } from './tokens';
import { endOfNounPhrase, isInvertedSubject } from './verb-group';

/** Finds the subject of the verb group that begins at token `first`, looking left; `relative` after "who", "that", "which". */
export function readSubject(
  tokens: readonly Token[],
  first: number,
  previous: Clause | undefined,
  clauses: readonly Clause[],
): { subject: Subject | undefined; relative: boolean } {
  let i = first - 1;
  while (
    i >= 0 &&
    (tokens[i]!.part === 'adverb' ||
      tokens[i]!.part === 'negation' ||
      /^(?:all|both|each|themselves|himself|herself|ourselves|myself|to)$/.test(tokens[i]!.lower))
  )
    i--;
  i = skipParenthesis(tokens, i);
  if (/^["”’']$/.test(tokens[i]?.lower ?? '')) i--;
  const t = tokens[i];
  const inverted = invertedSubject(tokens, first);
  if (inverted) return { subject: inverted, relative: false };
  if (!t) return { subject: undefined, relative: false };
  const outer = outerPeople(tokens, first, clauses);
  if (t.part === 'coordinator' && outer) return { subject: { ...outer, carried: true }, relative: false };
  if (t.part === 'coordinator' || (t.lower === ',' && previous && tokens[i + 1]?.part !== 'word')) {
    return { subject: previous?.subject && { ...previous.subject, carried: true }, relative: false };
  }
  if (/^(?:who|that|which|whom)$/.test(t.lower)) {
    const antecedent = i > 0 && tokens[i - 1]!.lower === ',' ? i - 2 : i - 1;
    const np = antecedent >= 0 ? readNounPhrase(tokens, antecedent, previous ? previous.verb + 1 : 0) : undefined;
    if (np) return { subject: np, relative: true };
    return {
      subject: t.lower === 'who' ? { who: 'person', head: t, first: i, last: i, carried: false } : undefined,
      relative: true,
    };
  }
  // "When preparing the table we made ...": right before its verb a pronoun is the subject.
  if (/^(?:i|we|he|she|they|whoever)$/.test(t.lower)) return { subject: readNounPhrase(tokens, i), relative: false };
  if (t.part === 'subordinator' || t.part === 'punctuation' || t.part === 'to')
    return { subject: undefined, relative: false };
  // "the change that Bob pushed caused ...": what stands before the relative clause is the subject.
  if (previous && i === previous.verb && previous.relative) return { subject: previous.subject, relative: false };
  if (previous && i === previous.verb && previous.subject && !previous.subject.carried) {
    const before = previous.subject.first - 1;
    return {
      subject: readNounPhrase(tokens, /^(?:that|which|who)$/.test(tokens[before]?.lower ?? '') ? before - 1 : before),
      relative: false,
    };
  }
  const np = readNounPhrase(tokens, i, previous ? previous.verb + 1 : 0);
  // The main verb after a relative clause: "the engineer who deployed X did not ...".
  if (np) {
    const relative = clauses.findLast(
      (c) =>
        c.relative &&
        c.subject &&
        c.verb < np.first &&
        !tokens.slice(c.verb, np.first).some((x) => x.part === 'punctuation' && x.lower !== ','),
    );
    if (relative && np.first > relative.verb && relative === previous && isObjectOf(tokens, relative, np))
      return { subject: relative.subject!, relative: false };
  }
  const gerund = gerundSubject(tokens, first, clauses);
  if (gerund) return { subject: gerund, relative: false };
  const anchored = anchoredSubject(tokens, first, clauses);
  if (anchored && (!np || anchored.first < np.first)) return { subject: anchored, relative: false };
  if (np) return { subject: joinedSubject(tokens, np, previous), relative: false };
  // "the person who knew that it had to be applied did not ...": nothing nearer can be the subject.
  const enclosing = clauses.findLast((c) => c.relative && c.subject);
  return { subject: enclosing?.subject, relative: false };
}

/** "We assumed the backup worked and never verified it": what only people do goes back to the people before. */
function outerPeople(tokens: readonly Token[], first: number, clauses: readonly Clause[]): Subject | undefined {
  const inner = clauses.at(-1);
  if (inner?.subject?.who !== 'thing' || inner.subject.carried) return undefined;
  let verb = first;
  while (tokens[verb] && tokens[verb]!.part !== 'verb' && verb < first + 4) verb++;
  if (!behaviours.has(tokens[verb]?.verb?.lemma ?? '')) return undefined;
  const outer = clauses.at(-2);
  const embedded =
    outer?.subject &&
    inner.subject.first > outer.verb &&
    !tokens.slice(outer.verb, inner.first).some((t) => t.part === 'punctuation' || t.part === 'coordinator');
  return embedded && (outer.subject!.who === 'person' || outer.subject!.who === 'group') ? outer.subject : undefined;
}

/** "Appointing a manager could have ...": the act is the subject, not the manager. */
function gerundSubject(tokens: readonly Token[], first: number, clauses: readonly Clause[]): Subject | undefined {
  let i = first - 1;
  while (
    i >= 0 &&
    tokens[i]!.part !== 'coordinator' &&
    tokens[i]!.part !== 'subordinator' &&
    !/^[,;:.()–—]$/.test(tokens[i]!.lower)
  )
    i--;
  const head = tokens[i + 1];
  if (!head || i + 1 >= first - 1 || !head.verb?.gerund || (head.part !== 'verb' && i >= 0)) return undefined;
  if (clauses.some((c) => c.verb > i && c.verb < first)) return undefined;
  // ", saying the firm ignored ...": after a comma a gerund hangs on what came before, unless a modal follows.
  if (tokens[i]?.lower === ',' && tokens[first]!.part !== 'modal') return undefined;
  let last = first - 1;
  while (last > i + 1 && tokens[last]!.part === 'adverb') last--;
  return { who: 'thing', head, first: i + 1, last, carried: false };
}

/**
 * Long phrases read from the left: "the initial analysis for migrating X from Y to Z failed", "an admin known as A made".
 * The head is the last noun before the first preposition or participle.
 */
function anchoredSubject(tokens: readonly Token[], first: number, clauses: readonly Clause[]): Subject | undefined {
  let from = first - 1;
  while (
    from >= 0 &&
    !/^(?:coordinator|subordinator|wh)$/.test(tokens[from]!.part) &&
    !/^(?:[,;:–—]|that|who|which)$/.test(tokens[from]!.lower)
  )
    from--;
  from++;
  if (clauses.some((c) => c.verb >= from)) return undefined;
  while (tokens[from]?.part === 'adverb') from++;
  // "at noon an admin ...": a phrase of time or place comes before the subject.
  if (tokens[from]?.part === 'preposition') {
    const next = tokens.findIndex(
      (t, k) =>
        k > from + 1 &&
        k < first &&
        t.part === 'determiner' &&
        tokens[k - 1]!.part !== 'preposition' &&
        tokens[k - 1]!.part !== 'determiner',
    );
    if (next < 0) return undefined;
    from = next;
  }
  if (!tokens[from] || !/^(?:determiner|word|number)$/.test(tokens[from]!.part)) return undefined;
  let last = from;
  while (
    last + 1 < first &&
    (/^(?:determiner|word|number)$/.test(tokens[last + 1]!.part) || tokens[last + 1]!.lower === "'s")
  )
    last++;
  const stop = tokens[last + 1];
  const opens =
    stop &&
    last + 1 < first &&
    (stop.part === 'preposition' || stop.part === 'to' || (stop.part === 'verb' && stop.verb!.participle));
  if (!opens || stop.lower === 'of') return undefined;
  const head = readNounPhrase(tokens, last, from);
  return head && head.first <= from + 1 ? { ...head, last: first - 1 } : undefined;
}

/** "A and B failed": the phrase begins at A, when nothing but the clause's beginning stands before it. */
function joinedSubject(tokens: readonly Token[], np: Subject, previous: Clause | undefined): Subject {
  const joint = tokens[np.first - 1];
  if (!joint || !/^(?:and|or)$/.test(joint.lower)) return np;
  const left = readNounPhrase(tokens, np.first - 2, previous ? previous.verb + 1 : 0);
  const before = left && tokens[left.first - 1];
  if (
    !left ||
    (before && before.part !== 'punctuation' && before.part !== 'coordinator' && before.part !== 'subordinator')
  )
    return np;
  return { ...np, first: left.first };
}

/** Is the noun phrase what the relative clause's verb acts on, so that the verb after it belongs to the antecedent? */
function isObjectOf(tokens: readonly Token[], relative: Clause, np: Subject): boolean {
  for (let k = relative.verb + 1; k < np.first; k++) {
    const t = tokens[k]!;
    if (t.part === 'coordinator' || t.part === 'subordinator' || (t.part === 'punctuation' && t.lower !== ','))
      return false;
  }
  return true;
}

function skipParenthesis(tokens: readonly Token[], i: number): number {
  const t = tokens[i];
  if (t?.lower === ')') {
    for (let k = i; k >= 0; k--) if (tokens[k]!.lower === '(') return k - 1;
  }
  // ", ..., verb": a parenthetical between the subject and its verb.
  if (t?.lower === ',') {
    for (let k = i - 1; k > 0 && i - k < 10; k--) {
      if (tokens[k]!.part === 'modal' || tokens[k]!.part === 'auxiliary') return i;
      if (tokens[k]!.lower === ',' && tokens[k - 1]!.part === 'word' && tokens[k + 1]!.part !== 'coordinator')
        return k - 1;
    }
  }
  return i;
}

function invertedSubject(tokens: readonly Token[], first: number): Subject | undefined {
  if (tokens[first]!.part === 'verb') return undefined;
  let i = first + 1;
  while (tokens[i]?.part === 'negation' || tokens[i]?.part === 'adverb') i++;
  if (!tokens[i] || !isInvertedSubject(tokens, first, i)) return undefined;
  return readNounPhrase(tokens, endOfNounPhrase(tokens, i));
}
