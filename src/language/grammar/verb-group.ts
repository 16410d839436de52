import type { Token } from './tokens';

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
  /** Base form of the lexical verb. */
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

/** Reads the verb group that begins at token `at`, if one does. */
export function readVerbGroup(tokens: readonly Token[], at: number): VerbGroup | undefined {
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
      modal = (modals.get(t.lower) ?? t.lower.replace(/'ve$/, '')) || t.lower;
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
  const perfect =
    before.includes('have') ||
    (modal !== undefined && helpers.includes('have') && isLexical) ||
    (modal === 'should' && passive && tokens.slice(at, verb).some((t) => t.lower === 'been'));
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
export function isInvertedSubject(tokens: readonly Token[], at: number, i: number): boolean {
  const t = tokens[i]!;
  if (t.part !== 'pronoun' && t.part !== 'determiner' && t.part !== 'word') return false;
  // "and did nothing": an object.
  if (/^(?:nothing|something|anything|everything)$/.test(t.lower)) return false;
  let k = at - 1;
  while (k >= 0 && tokens[k]!.part === 'adverb') k--;
  const before = tokens[k];
  const fronted =
    !before ||
    before.part === 'punctuation' ||
    before.part === 'coordinator' ||
    /^(?:why|how|when|where|what|which|whom|if|had|never|nor)$/.test(before.lower);
  const auxiliary = tokens[i - 1]!;
  const pronoun = /^(?:i|we|he|she|they|you)$/.test(t.lower);
  // "time to divert had he called": a pronoun after "had" is its subject wherever it stands.
  if (auxiliary.lower === 'had' && pronoun) return true;
  // "and had little oversight", ", had a bug": after a joint "had" has an object.
  if (
    /^(?:has|have|had)$/.test(auxiliary.lower) &&
    !pronoun &&
    (before?.part === 'coordinator' || before?.lower === ',')
  )
    return false;
  return (
    fronted &&
    (auxiliary.part !== 'auxiliary' ||
      /^(?:do|does|did|have|has|had|is|are|was|were|n't)$/.test(auxiliary.lower) ||
      auxiliary.part === 'auxiliary')
  );
}

/** The last token of the noun phrase that begins at token `i`. */
export function endOfNounPhrase(tokens: readonly Token[], i: number): number {
  if (tokens[i]!.part === 'pronoun') return i;
  let k = i;
  while (
    k + 1 < tokens.length &&
    (tokens[k + 1]!.part === 'word' || tokens[k + 1]!.part === 'determiner' || tokens[k + 1]!.part === 'number')
  )
    k++;
  return k;
}
