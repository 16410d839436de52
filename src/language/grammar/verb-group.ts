import { chunkAt, isSubjectLike, type Chunk } from './noun-phrase';
import type { Token } from './token';

const modals: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['cannot', 'can'],
  ["'d", 'would'],
]);

const compound = /^(?:rate|load|stress|code|unit|smoke|peer|cross|beta|pen|canary|double|dry|soak|chaos|pair)$/;

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
  if (t.part !== 'auxiliary' || /^(?:being|having|been)$/.test(t.lower)) return false;
  // "Let it be"
  return !(t.lower === 'be' && before && /^(?:pronoun|word)$/.test(before.part));
}

/** Reads the verb group that begins at token `at`, if one does. */
export function readVerbGroup(tokens: readonly Token[], at: number): FoundGroup | undefined {
  const start = tokens[at];
  if (!start || !begins(tokens, at)) return undefined;
  let modal: string | undefined;
  let inverted: Chunk | undefined;
  let verb = -1;
  const helpers: string[] = [];
  const adverbs: Token[] = [];
  let i = at;
  for (; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.part === 'modal' && modal === undefined && !helpers.length) {
      modal = modals.get(t.lower) ?? t.lower.replace(/'ve$/, '');
      if (t.lower.endsWith("'ve")) helpers.push('have');
    } else if (t.part === 'negation' || (t.part === 'adverb' && isNoLonger(tokens, i))) continue;
    else if (t.part === 'adverb') adverbs.push(t);
    else if (t.part === 'auxiliary') {
      // "had a", "did the": the auxiliary is the verb itself.
      helpers.push(auxiliaryLemma(t.lower));
      verb = i;
    } else if (t.part === 'to' && modal === 'ought') continue;
    else if (t.lower === 'no' && tokens[i + 1]?.lower === 'longer') continue;
    // "Let's slow down"
    else if (t.lower === "'s" && t.part === 'pronoun' && i === at + 1) modal ??= 'let';
    // "had load tested", "had rate limited": the noun belongs to the verb.
    else if (t.part === 'word' && helpers.at(-1) === 'have' && tokens[i + 1]?.part === 'verb' && compound.test(t.lower))
      continue;
    else if (t.part === 'verb' && !(t.verb!.gerund && !helpers.includes('be'))) {
      // "got signed": as "was signed".
      const isGot = t.verb!.lemma === 'get' && tokens[i + 1]?.part === 'verb' && tokens[i + 1]!.verb!.participle;
      if (isGot) helpers.push('be');
      if (isGot || (t.lower === 'let' && tokens[i + 1]?.lower === "'s")) continue;
      verb = i++;
      break;
    } else if (!inverted && (helpers.length || modal)) {
      inverted = invertedSubject(tokens, at, i);
      if (!inverted) break;
      i = inverted.last;
    } else break;
  }
  if (verb < 0 && modal === undefined) return undefined;
  if (verb < 0) verb = lastOfGroup(tokens, at, i);
  return { ...describe(tokens, at, verb, modal, helpers, adverbs), inverted };
}

const isNoLonger = (tokens: readonly Token[], i: number) =>
  tokens[i]!.lower === 'longer' && tokens[i - 1]?.lower === 'no';

function describe(
  tokens: readonly Token[],
  at: number,
  verb: number,
  modal: string | undefined,
  helpers: readonly string[],
  adverbs: readonly Token[],
): VerbGroup {
  const last = tokens[verb]!;
  const isLexical = last.part === 'verb';
  const before = isLexical || last.part === 'modal' ? helpers : helpers.slice(0, -1);
  const auxiliary = helpers.length > 0;
  // "someone's left the door open": has, where an object follows.
  const isHas =
    isLexical && tokens[at]!.lower === "'s" && /^(?:determiner|pronoun)$/.test(tokens[verb + 1]?.part ?? '');
  const passive = isLexical && before.includes('be') && last.verb!.participle && !isHas;
  const inside = tokens.slice(at, tokens[verb + 1]?.part === 'negation' && !isLexical ? verb + 2 : verb + 1);
  const says = (word: string) => inside.some((t) => t.lower === word);
  // "should have": the verb is left out.
  const isLast = !tokens[verb + 1] || /^(?:punctuation|coordinator|subordinator|to)$/.test(tokens[verb + 1]!.part);
  const isElided = last.part === 'modal' || (modal !== undefined && /^(?:have|'ve|of)$/.test(last.lower) && isLast);
  const finite = tokens[at]!;
  const leading = leadingWords(tokens, at);
  return {
    first: leading.first,
    verb,
    lemma: isElided ? '' : isLexical ? last.verb!.lemma : auxiliaryLemma(last.lower),
    modal: modal === 'let' ? undefined : modal,
    negated:
      leading.negated ||
      says('cannot') ||
      inside.some((t, k) => t.part === 'negation' && !/^(?:only|just)$/.test(inside[k + 1]?.lower ?? '')) ||
      (says('no') && says('longer')),
    perfect:
      before.includes('have') ||
      (isHas && last.verb!.participle) ||
      (finite.lower === "'s" && says('been')) ||
      (isElided && auxiliary) ||
      (modal === 'should' && passive && says('been')),
    passive,
    past:
      /^(?:was|were|had|did)$/.test(finite.lower) ||
      (finite.lower === "'d" && modal === undefined) ||
      (!modal && finite.part === 'verb' && finite.verb!.past),
    auxiliary,
    adverbs: [...leading.adverbs, ...adverbs],
  };
}

/** Adverbs right before a group; "never", "no longer", "neither" and "nor" belong to it. */
function leadingWords(tokens: readonly Token[], at: number): { first: number; negated: boolean; adverbs: Token[] } {
  let first = at;
  let negated = false;
  const adverbs: Token[] = [];
  for (let k = at - 1; k >= 0; k--) {
    const t = tokens[k]!;
    if (isNoLonger(tokens, k)) k--;
    else if (t.part === 'adverb' && t.lower !== 'neither') {
      adverbs.unshift(t);
      continue;
    } else if (!/^(?:never|neither|nor)$/.test(t.lower) || t.part === 'determiner') break;
    negated = true;
    first = k;
  }
  return { first, negated, adverbs };
}

function lastOfGroup(tokens: readonly Token[], at: number, end: number): number {
  let last = at;
  for (let k = at; k < end; k++) if (/^(?:modal|auxiliary)$/.test(tokens[k]!.part)) last = k;
  return last;
}

function auxiliaryLemma(lower: string): string {
  if (/^(?:be|am|is|are|was|were|been|being|'re|'m|'s)$/.test(lower)) return 'be';
  return /^d[oi]/.test(lower) ? 'do' : 'have';
}

/**
 * The subject at token `i`, where it follows the auxiliary or modal at `at`: in questions, behind "never", "so", "as", "nor", and in
 * "had we known". What could as well be an object or a predicate ("had a bug", "was asleep") is one, unless a verb waits for it.
 */
function invertedSubject(tokens: readonly Token[], at: number, i: number): Chunk | undefined {
  const chunk = chunkAt(tokens, i);
  if (!chunk || /^(?:nothing|something|anything|everything)$/.test(tokens[i]!.lower)) return undefined;
  let k = at - 1;
  while (k >= 0 && tokens[k]!.part === 'adverb' && tokens[k]!.lower !== 'there') k--;
  const before = tokens[k];
  const auxiliary = tokens[at]!;
  const isPronoun = /^(?:i|we|he|she|they|you|it|anyone|anybody)$/.test(tokens[i]!.lower);
  // "time to divert had he called"
  if (auxiliary.lower === 'had' && isPronoun && tokens[i]!.lower !== 'it') return chunk;
  const asks = !before || /^(?:why|how|when|where|what|whom)$/.test(before.lower) || before.part === 'wh';
  const fronts = /^(?:so|as|nor|neither|never|than|only)$/.test(before?.lower ?? '');
  if (!asks && !fronts && before.part !== 'punctuation' && before.part !== 'coordinator' && before.part !== 'word')
    return undefined;
  const shortest = personPrefix(tokens, chunk) ?? chunk;
  const behind = nextWord(tokens, chunk.last + 1);
  const waits =
    auxiliary.part === 'modal' || auxiliary.verb?.lemma === 'do'
      ? (behind?.part === 'verb' && behind.verb!.base) || behind?.part === 'auxiliary'
      : (behind?.part === 'verb' && (behind.verb!.participle || behind.verb!.gerund)) || behind?.lower === 'been';
  if (before?.part === 'word') return waits && isPronoun ? chunk : undefined;
  if (fronts || (waits && (asks || isPronoun || before?.part !== 'coordinator'))) return chunk;
  const isQuestion = tokens.at(-1)!.lower === '?' || tokens.at(-2)?.lower === '?';
  if (isPronoun && auxiliary.verb?.lemma !== 'have' && (asks || isQuestion)) return chunk;
  if (!isSubjectLike(tokens, chunk) || auxiliary.verb?.lemma === 'have' || (!isQuestion && !(asks && before)))
    return undefined;
  return auxiliary.verb?.lemma === 'be' ? shortest : chunk;
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
