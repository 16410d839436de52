import { is } from '../lexicon';
import { wordSet } from '../text/word-set';
import { chunkAt, isSubjectLike, type Chunk } from './noun-phrase';
import { isBehindNoTime, isEdgeAt, isObjectAt, isPart, lowerAt, partAt, type Token } from './token';
import { readVerb } from './verbs';

const modals: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['cannot', 'can'],
  ["'d", 'would'],
]);

/** The verb of "she's", "we're", "I'm". */
export const shortBe = wordSet("'s 're 'm");

/** A verb with its modal, auxiliaries and adverbs. Numbers are token indexes. */
export interface VerbGroup {
  /** First token of the group (modal, auxiliary or the verb). */
  readonly first: number;
  /** Index of the lexical verb (or of the last auxiliary, when it is all there is). */
  readonly verb: number;
  /** Base form of the lexical verb; empty where a modal stands without one ("should have"). */
  readonly lemma: string;
  /** Lowercase, without contraction: should, could, would, might, must, ought, can, will, may. */
  readonly modal: string | undefined;
  readonly negated: boolean;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly past: boolean;
  /** Is there an auxiliary in the group? */
  readonly auxiliary: boolean;
  /** Adverbs inside the group, or right before it. */
  readonly adverbs: readonly Token[];
}

/** A verb group with the subject that stands within or behind it ("Why did the engineer skip it"). */
export interface FoundGroup extends VerbGroup {
  readonly inverted: Chunk | undefined;
}

/** May a verb group begin with the token? Infinitives and "-ing" belong to the verb before them. */
function begins(tokens: readonly Token[], at: number): boolean {
  const t = tokens[at]!;
  const before = tokens[at - 1];
  if (before?.part === 'to') return false;
  if (t.part === 'verb') {
    let k = at - 1;
    while (tokens[k]?.part === 'adverb' || tokens[k]?.part === 'negation') k--;
    // "to have diverted", "being watched"
    return !t.verb!.gerund && tokens[k]?.part !== 'auxiliary' && tokens[k]?.part !== 'to';
  }
  if (t.part === 'modal') return true;
  if (t.part !== 'auxiliary' || is('not-telling', t.lower)) return false;
  // "Let it be"
  return !(t.lower === 'be' && isPart(before, 'pronoun', 'word'));
}

/** Reads the verb group that begins at token `at`, if one does. */
export function readVerbGroup(tokens: readonly Token[], at: number): FoundGroup | undefined {
  return tokens[at] && begins(tokens, at) ? new GroupReader(tokens, at).read() : undefined;
}

class GroupReader {
  #modal: string | undefined;
  #inverted: Chunk | undefined;
  /** The lexical verb, or the last auxiliary. */
  #verb = -1;
  #isComplete = false;
  readonly #helpers: string[] = [];
  readonly #adverbs: Token[] = [];

  constructor(
    readonly tokens: readonly Token[],
    readonly at: number,
  ) {}

  read(): FoundGroup | undefined {
    const { tokens, at } = this;
    let end = at;
    for (let next = at; next >= 0 && next < tokens.length && !this.#isComplete;) {
      next = this.#take(next);
      if (next >= 0) end = next;
    }
    if (this.#verb < 0 && this.#modal === undefined) return undefined;
    const verb = this.#verb < 0 ? lastOfGroup(tokens, at, end) : this.#verb;
    const parts = { modal: this.#modal, helpers: this.#helpers, adverbs: this.#adverbs };
    return { ...describe(tokens, at, verb, parts), inverted: this.#inverted };
  }

  /** Where to go on behind a token that belongs to the group; -1 where the group ends. */
  #take(i: number): number {
    const t = this.tokens[i]!;
    switch (t.part) {
      case 'modal':
        if (this.#modal !== undefined || this.#helpers.length) break;
        this.#modal = modals.get(t.lower) ?? t.lower.split("'")[0]!;
        if (t.lower.endsWith("'ve")) this.#helpers.push('have');
        return i + 1;
      case 'negation':
        return i + 1;
      case 'adverb':
        if (!isNoLonger(this.tokens, i)) this.#adverbs.push(t);
        return i + 1;
      case 'auxiliary':
        // "had a", "did the": the auxiliary is the verb itself.
        this.#helpers.push(auxiliaryLemma(t.lower));
        this.#verb = i;
        return i + 1;
      case 'verb':
        if (!t.verb!.gerund || this.#helpers.includes('be')) return this.#lexical(i);
    }
    return this.#isWithin(i) ? i + 1 : this.#subject(i);
  }

  #lexical(i: number): number {
    const { lower, verb } = this.tokens[i]!;
    const next = this.tokens[i + 1];
    // "got signed": as "was signed".
    const isGot = verb!.lemma === 'get' && next?.part === 'verb' && next.verb!.participle;
    if (isGot) this.#helpers.push('be');
    if (!isGot && !(lower === 'let' && next?.lower === "'s")) {
      this.#verb = i;
      this.#isComplete = true;
    }
    return i + 1;
  }

  /** Small words within the group, and nouns that belong to the verb: "had load tested". */
  #isWithin(i: number): boolean {
    const { part, lower } = this.tokens[i]!;
    if (part === 'to') return this.#modal === 'ought';
    if (lower === 'no') return lowerAt(this.tokens, i + 1) === 'longer';
    if (lower === "'s" && part === 'pronoun' && i === this.at + 1) {
      // "Let's slow down"
      this.#modal ??= 'let';
      return true;
    }
    // "were all distracted", "are either natively supported or not"
    if (is('floating', lower) && this.#helpers.length > 0) return isForm(nextWord(this.tokens, i + 1));
    // "we should all take": behind its modal
    if (is('floating', lower) && this.#modal && isBase(this.tokens[i + 1])) return true;
    const isBetween = this.#helpers.at(-1) === 'have' && partAt(this.tokens, i + 1) === 'verb';
    return part === 'word' && isBetween && is('compound', lower);
  }

  #subject(i: number): number {
    if (this.#inverted || (this.#helpers.length === 0 && !this.#modal)) return -1;
    this.#inverted = invertedSubject(this.tokens, this.at, i);
    return this.#inverted ? this.#inverted.last + 1 : -1;
  }
}

/** A participle or an "-ing" form. */
const isForm = (t: Token | undefined): boolean =>
  t?.part === 'verb' && (t.verb!.gerund || (t.verb!.participle && !t.verb!.base));

const isBase = (t: Token | undefined): boolean => t?.part === 'verb' && t.verb!.base;

const isNoLonger = (tokens: readonly Token[], i: number) =>
  tokens[i]!.lower === 'longer' && tokens[i - 1]?.lower === 'no';

interface Parts {
  readonly modal: string | undefined;
  readonly helpers: readonly string[];
  readonly adverbs: readonly Token[];
}

function describe(tokens: readonly Token[], at: number, verb: number, parts: Parts): VerbGroup {
  const { modal, helpers, adverbs } = parts;
  const last = tokens[verb]!;
  const isLexical = last.part === 'verb';
  const before = isLexical || last.part === 'modal' ? helpers : helpers.slice(0, -1);
  const isHas = isLexical && isHasBefore(tokens, at, verb);
  const passive = isLexical && before.includes('be') && last.verb!.participle && !isHas;
  const inside = tokens.slice(at, partAt(tokens, verb + 1) === 'negation' && !isLexical ? verb + 2 : verb + 1);
  const isElided = isElidedAt(tokens, verb, modal);
  const leading = leadingWords(tokens, at);
  const hasBeen = inside.some((t) => t.lower === 'been');
  return {
    first: leading.first,
    verb,
    lemma: isElided ? '' : lemmaOf(last),
    modal: modal === 'let' ? undefined : modal,
    negated: leading.negated || isNegated(inside),
    perfect:
      before.includes('have') ||
      (isHas && last.verb!.participle) ||
      (hasBeen && (lowerAt(tokens, at) === "'s" || (modal === 'should' && passive))) ||
      (isElided && helpers.length > 0),
    passive,
    past: isPast(tokens[at]!, modal),
    auxiliary: helpers.length > 0,
    adverbs: [...leading.adverbs, ...adverbs],
  };
}

const lemmaOf = ({ part, lower, verb }: Token): string => (part === 'verb' ? verb!.lemma : auxiliaryLemma(lower));

/** "someone's left the door open": has, where an object follows. */
const isHasBefore = (tokens: readonly Token[], at: number, verb: number): boolean =>
  tokens[at]!.lower === "'s" && isObjectAt(tokens, verb + 1);

/** "should have": the verb is left out. */
function isElidedAt(tokens: readonly Token[], verb: number, modal: string | undefined): boolean {
  const { part, lower } = tokens[verb]!;
  if (part === 'modal') return true;
  const isLast = isEdgeAt(tokens, verb + 1) || isPart(tokens[verb + 1], 'coordinator', 'subordinator');
  return modal !== undefined && isLast && haves.has(lower);
}

/** "should of" is said, too. */
const haves = wordSet("have 've of");
const notOnly = wordSet('only just');
const pasts = wordSet('was were had did');
const nevers = wordSet('never neither nor');

/** "not only" denies nothing. */
const isNegated = (inside: readonly Token[]): boolean =>
  inside.some(
    ({ lower, part }, k) =>
      lower === 'cannot' ||
      (part === 'negation' && !notOnly.has(lowerAt(inside, k + 1))) ||
      (lower === 'no' && inside.some((t) => t.lower === 'longer')),
  );

function isPast({ lower, part, verb }: Token, modal: string | undefined): boolean {
  if (pasts.has(lower)) return true;
  return modal === undefined && (lower === "'d" || (part === 'verb' && verb!.past));
}

/** Adverbs right before a group; "never", "no longer", "neither" and "nor" belong to it. */
function leadingWords(tokens: readonly Token[], at: number): { first: number; negated: boolean; adverbs: Token[] } {
  let first = at;
  let negated = isBehindNoTime(tokens, at);
  const adverbs: Token[] = [];
  for (let k = at - 1; k >= 0; k--) {
    const t = tokens[k]!;
    if (isNoLonger(tokens, k)) k--;
    else if (t.part === 'adverb' && t.lower !== 'neither') {
      adverbs.unshift(t);
      continue;
    } else if (!nevers.has(t.lower) || t.part === 'determiner') break;
    negated = true;
    first = k;
  }
  return { first, negated, adverbs };
}

function lastOfGroup(tokens: readonly Token[], at: number, end: number): number {
  let last = at;
  for (let k = at; k < end; k++) if (isPart(tokens[k], 'modal', 'auxiliary')) last = k;
  return last;
}

const auxiliaryLemma = (lower: string): string => (shortBe.has(lower) ? 'be' : (readVerb(lower)?.lemma ?? 'have'));

const amounts = wordSet('nothing something anything everything');
const pronouns = wordSet('i we he she they you it anyone anybody');
/** Behind them a subject stands behind its verb: "nor did she". */
const inverting = wordSet('so as nor neither never than only');

/**
 * The subject at token `i`, where it follows the auxiliary or modal at `at`: in questions, behind "never", "so", "as", "nor", and in
 * "had we known". What could as well be an object or a predicate ("had a bug", "was asleep") is one, unless a verb waits for it.
 */
function invertedSubject(tokens: readonly Token[], at: number, i: number): Chunk | undefined {
  const chunk = chunkAt(tokens, i);
  const { lower } = tokens[i]!;
  if (!chunk || amounts.has(lower)) return undefined;
  const isPronoun = pronouns.has(lower);
  // "time to divert had he called"
  if (tokens[at]!.lower === 'had' && isPronoun && lower !== 'it') return chunk;
  const front = frontOf(tokens, at);
  if (inverting.has(front?.lower ?? '') || isBehindNoTime(tokens, at)) return chunk;
  const waits = isAwaited(tokens[at]!, nextWord(tokens, chunk.last + 1));
  const asks = !front || isQuestionWord(front);
  if (asks || front.part === 'punctuation')
    return waits ? chunk : askedSubject(tokens, at, chunk, isPronoun, asks && front !== undefined);
  if (waits && isPronoun && isPart(front, 'word', 'coordinator')) return chunk;
  return front.part === 'coordinator' ? askedSubject(tokens, at, chunk, isPronoun, false) : undefined;
}

const isQuestionWord = ({ part, lower }: Token): boolean =>
  part === 'wh' || lower === 'whom' || is('question-adverb', lower);

/** The token in front of a group, over adverbs. */
function frontOf(tokens: readonly Token[], at: number): Token | undefined {
  let k = at - 1;
  while (k >= 0 && tokens[k]!.part === 'adverb' && tokens[k]!.lower !== 'there') k--;
  return tokens[k];
}

/** Does an auxiliary wait for a verb of this form? */
function isAwaited(auxiliary: Token, word: Token | undefined): boolean {
  if (!word) return false;
  const form = word.part === 'verb' ? word.verb : undefined;
  return auxiliary.part === 'modal' || auxiliary.verb?.lemma === 'do'
    ? form?.base === true || word.part === 'auxiliary'
    : form?.participle === true || form?.gerund === true || word.lower === 'been';
}

/** "Is it safe?", "Was the operator careless?": no verb follows. `isFronted` where a question word stands before. */
function askedSubject(
  tokens: readonly Token[],
  at: number,
  chunk: Chunk,
  isPronoun: boolean,
  isFronted: boolean,
): Chunk | undefined {
  const lemma = tokens[at]!.verb?.lemma;
  if (lemma === 'have') return undefined;
  const isQuestion = tokens.at(-1)!.lower === '?' || lowerAt(tokens, tokens.length - 2) === '?';
  const asks = isFronted || frontOf(tokens, at) === undefined;
  if (isPronoun && (asks || isQuestion)) return chunk;
  if (!isSubjectLike(tokens, chunk) || !(isQuestion || isFronted)) return undefined;
  return lemma === 'be' ? (personPrefix(tokens, chunk) ?? chunk) : chunk;
}

/** "Was the operator careless?": the part of a phrase up to a person, where a word is left for what is asked. */
function personPrefix(tokens: readonly Token[], chunk: Chunk): Chunk | undefined {
  for (let last = chunk.last - 1; last > chunk.first; last--) {
    const shorter = { ...chunk, last, head: last };
    if (tokens[last]!.part === 'word' && isSubjectLike(tokens, shorter, true)) return shorter;
  }
  return undefined;
}

function nextWord(tokens: readonly Token[], from: number): Token | undefined {
  let k = from;
  while (tokens[k]?.part === 'adverb' || tokens[k]?.part === 'negation') k++;
  return tokens[k];
}
