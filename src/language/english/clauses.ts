import { codeLetter } from '../mask';
import { nameWho, nounWho, pronounWho, type Who } from './people';
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

/** A finite verb group with its subject. Source of the idea: shallow parsing; only what the rules ask for is read. */
export interface Clause {
  readonly subject: Subject | undefined;
  /** First token of the verb group (modal, auxiliary or the verb). */
  readonly first: number;
  /** Index of the lexical verb (or of the last auxiliary, when it is all there is). */
  readonly verb: number;
  /** Base form of the lexical verb. */
  readonly lemma: string;
  /** Lowercase, without contraction: should, could, would, might, must, ought, can, will, may. */
  readonly modal: string | undefined;
  readonly negated: boolean;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly past: boolean;
  /** Adverbs inside the verb group, or right before it. */
  readonly adverbs: readonly Token[];
  /** Index after the last token that belongs to this clause. */
  readonly end: number;
  /** True inside "who/that/which ...". */
  readonly relative: boolean;
}

const modals: Readonly<Record<string, string>> = {
  "'ll": 'will',
  wo: 'will',
  ca: 'can',
  sha: 'shall',
  cannot: 'can',
  "'d": 'would',
};

/** Reads the finite clauses of a sentence from left to right. */
export function readClauses(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const group = readVerbGroup(tokens, i);
    if (!group) continue;
    const previous = clauses.at(-1);
    const { subject, relative } = readSubject(tokens, group.first, previous, clauses);
    // "the deployed change", "Fix tests": a participle or base form with nothing before it is no finite verb.
    const finite =
      group.modal ||
      group.auxiliary ||
      subject ||
      group.past ||
      i === 0 ||
      !tokens.slice(0, group.first).some((t) => t.part === 'word');
    if (finite) clauses.push({ ...group, subject, relative, end: tokens.length });
    i = group.verb;
  }
  return clauses.map((c, n) => ({
    ...c,
    subject: c.subject && spareAttackers(tokens, c.subject),
    end: clauseEnd(tokens, c, clauses[n + 1]),
  }));
}

const attackers =
  /^(?:attackers?|hackers?|intruders?|adversar(?:y|ies)|criminals?|scammers?|spammers?|phishers?|fraudsters?|thie(?:f|ves)|malicious|abusers?|bots?|impersonators?)$/;

/** Attackers are not protected by a blameless review; a pronoun after one stands for it (guard X4). */
function spareAttackers(tokens: readonly Token[], subject: Subject): Subject {
  if (subject.who !== 'person' && subject.who !== 'group') return subject;
  const phrase = tokens.slice(subject.first, subject.last + 1).some((t) => attackers.test(t.lower));
  const pronoun =
    /^(?:they|he|she|someone|who)$/.test(subject.head.lower) &&
    tokens.slice(0, subject.first).some((t) => attackers.test(t.lower));
  return phrase || pronoun ? { ...subject, who: 'thing' } : subject;
}

const compound = /^(?:rate|load|stress|code|unit|smoke|peer|cross|beta|pen|canary|double|dry|soak|chaos|pair)$/;

interface VerbGroup {
  readonly first: number;
  readonly verb: number;
  readonly lemma: string;
  readonly modal: string | undefined;
  readonly negated: boolean;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly past: boolean;
  readonly auxiliary: boolean;
  readonly adverbs: readonly Token[];
}

function readVerbGroup(tokens: readonly Token[], at: number): VerbGroup | undefined {
  const start = tokens[at]!;
  if (start.part !== 'modal' && start.part !== 'auxiliary' && start.part !== 'verb') return undefined;
  // Infinitives and gerunds belong to the verb before them; "to" + verb is read by `complement`.
  if (start.part === 'verb') {
    if (tokens[at - 1]?.part === 'to') return undefined;
    if (start.verb!.gerund) return undefined;
  }
  if (start.part === 'auxiliary' && tokens[at - 1]?.part === 'to') return undefined;
  if (start.part === 'auxiliary' && /^(?:being|having|been)$/.test(start.lower)) return undefined;
  let modal: string | undefined;
  let negated = false;
  let auxiliary = false;
  const helpers: string[] = [];
  const adverbs: Token[] = [];
  let i = at;
  let verb = -1;
  let inverted = false;
  for (; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.part === 'modal' && modal === undefined && !helpers.length) {
      modal = (modals[t.lower] ?? t.lower.replace(/'ve$/, '')) || t.lower;
      if (t.lower === 'cannot') negated = true;
      if (t.lower.endsWith("'ve")) helpers.push('have');
    } else if (t.part === 'negation') negated = true;
    else if (t.part === 'adverb') adverbs.push(t);
    else if (t.part === 'auxiliary') {
      const lemma = auxiliaryLemma(t.lower);
      // "had a", "did the": the auxiliary is the verb itself.
      helpers.push(lemma);
      auxiliary = true;
      verb = i;
    } else if (t.part === 'to' && modal === 'ought') continue;
    // "had load tested", "had rate limited": the noun belongs to the verb.
    else if (t.part === 'word' && helpers.at(-1) === 'have' && tokens[i + 1]?.part === 'verb' && compound.test(t.lower))
      continue;
    else if (t.part === 'verb' && !(t.verb!.gerund && !helpers.includes('be'))) {
      verb = i;
      i++;
      break;
    } else if (!inverted && (helpers.length || modal) && isInvertedSubject(tokens, at, i)) {
      // "Why did the engineer deploy", "Had we tested": skip the subject in the middle.
      inverted = true;
      const jump = endOfNounPhrase(tokens, i);
      if (jump < 0) break;
      i = jump;
    } else break;
  }
  if (verb < 0 && modal === undefined) return undefined;
  if (verb < 0) verb = lastIndexOfGroup(tokens, at, i);
  const last = tokens[verb]!;
  const form = last.verb;
  const isLexical = last.part === 'verb';
  const lemma = isLexical ? form!.lemma : auxiliaryLemma(last.lower);
  const before = isLexical ? helpers : helpers.slice(0, -1);
  const passive = isLexical && before.includes('be') && form!.participle;
  const perfect = before.includes('have') || (modal !== undefined && helpers.includes('have') && isLexical);
  const past = /^(?:was|were|had|did)$/.test(tokens[at]!.lower) || (isLexical && !auxiliary && !modal && form!.past);
  const leading: Token[] = [];
  let opening = at;
  for (let k = at - 1; k >= 0 && (tokens[k]!.part === 'adverb' || tokens[k]!.lower === 'never'); k--) {
    if (tokens[k]!.lower === 'never') {
      negated = true;
      opening = k;
    } else leading.unshift(tokens[k]!);
  }
  return {
    first: opening,
    verb,
    lemma,
    modal,
    negated,
    perfect,
    passive,
    past,
    auxiliary,
    adverbs: [...leading, ...adverbs],
  };
}

function lastIndexOfGroup(tokens: readonly Token[], at: number, end: number): number {
  let last = at;
  for (let k = at; k < end; k++) if (tokens[k]!.part === 'modal' || tokens[k]!.part === 'auxiliary') last = k;
  return last;
}

function auxiliaryLemma(lower: string): string {
  if (/^(?:be|am|is|are|was|were|been|being|'re|'m)$/.test(lower)) return 'be';
  return /^do/.test(lower) || lower === 'did' ? 'do' : 'have';
}

/** After a question word or at the start of a sentence the subject may follow the auxiliary. */
function isInvertedSubject(tokens: readonly Token[], at: number, i: number): boolean {
  const t = tokens[i]!;
  if (t.part !== 'pronoun' && t.part !== 'determiner' && t.part !== 'word') return false;
  let k = at - 1;
  while (k >= 0 && tokens[k]!.part === 'adverb') k--;
  const before = tokens[k];
  const fronted =
    !before ||
    before.part === 'punctuation' ||
    before.part === 'coordinator' ||
    /^(?:why|how|when|where|what|which|whom|if|had|never|nor)$/.test(before.lower);
  const auxiliary = tokens[i - 1]!;
  return (
    fronted &&
    (auxiliary.part !== 'auxiliary' ||
      /^(?:do|does|did|have|has|had|is|are|was|were|n't)$/.test(auxiliary.lower) ||
      auxiliary.part === 'auxiliary')
  );
}

function endOfNounPhrase(tokens: readonly Token[], i: number): number {
  if (tokens[i]!.part === 'pronoun') return i;
  let k = i;
  while (
    k + 1 < tokens.length &&
    (tokens[k + 1]!.part === 'word' || tokens[k + 1]!.part === 'determiner' || tokens[k + 1]!.part === 'number')
  )
    k++;
  return k;
}

function readSubject(
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
    while (first - 1 >= floor && (tokens[first - 1]!.part === 'determiner' || tokens[first - 1]!.part === 'number'))
      first--;
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

function pronounPhrase(tokens: readonly Token[], at: number): Subject {
  const head = tokens[at]!;
  let first = at;
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

function isName(t: Token): boolean {
  return t.part === 'word' && nameWho(t.text) !== undefined && nameWho(t.text) !== 'thing';
}

function typed(tokens: readonly Token[], first: number, last: number, head: Token): Subject {
  const base = { head, first, last, carried: false };
  if (head.text.includes(codeLetter)) return { ...base, who: 'thing' };
  const before = tokens.slice(first, last).map((t) => t.lower);
  const noun = nounWho(
    head.lower,
    before.filter((w) => !/^(?:the|a|an|our|their|his|her|my|your|its|this|that)$/.test(w)),
  );
  if (noun !== 'thing') return { ...base, who: before.includes('no') && noun === 'person' ? 'group' : noun };
  const name = head.part === 'number' ? undefined : nameWho(head.text);
  const determined = first < last && tokens[first]!.part === 'determiner';
  if (name === 'person' && !determined) return { ...base, who: 'person', name };
  if (name === 'maybe' && !determined && first === last) return { ...base, who: 'none', name };
  return { ...base, who: 'thing' };
}

function clauseEnd(tokens: readonly Token[], clause: Clause, next: Clause | undefined): number {
  let end = tokens.length;
  while (end > 0 && /^[.!?…]$/.test(tokens[end - 1]!.lower)) end--;
  if (!next) return end;
  // Where the next clause's subject, or what joins it, begins.
  let i = next.subject && !next.subject.carried && next.subject.first > clause.verb ? next.subject.first : next.first;
  const joins = (t: Token | undefined) =>
    t !== undefined &&
    (t.part === 'coordinator' || t.part === 'subordinator' || t.lower === ',' || /^(?:who|that|which)$/.test(t.lower));
  while (i - 1 > clause.verb) {
    let adverbs = i - 1;
    while (adverbs > clause.verb && tokens[adverbs]!.part === 'adverb') adverbs--;
    if (adverbs <= clause.verb || !joins(tokens[adverbs])) break;
    i = adverbs;
  }
  // A dash, a semicolon or a list mark (", (b)") ends what is said here.
  const stop = tokens.findIndex(
    (t, k) =>
      k > clause.verb && k < i && (/^[;–—]$/.test(t.lower) || (t.lower === ',' && tokens[k + 1]?.lower === '(')),
  );
  return stop > 0 ? stop : i;
}
