import { anchorsOf, weightOf, type Anchor } from './anchors';
import { openingOf } from '../grammar/clause';
import { isUnreal } from '../grammar/conditional';
import type { Clause } from '../grammar/clauses';
import type { Sentence } from '../grammar/sentence';
import type { Token } from '../grammar/tokens';
import type { Span } from '../finding';
import { guardOf, type Guard } from './guards';
import { compileLater, fitsBehind, fitsIn, type Matcher, type Part } from './match';
import { mark, parsePattern } from './parse';
import { compileOptional, spanOf, type CompiledRow, type Hit, type Refusal, type RowOptions } from './row';
import { compileVerb, type WantedVerb } from './verb';
import { isAbout, type Who } from './who';

/** A clause about somebody, with a verb, and what may follow it. The notation is told in `parse.ts` and `verb.ts`. */
export interface ClauseRow extends RowOptions<ClauseHit> {
  readonly who: Who;
  /** What its subject has to say, somewhere. */
  readonly subject?: string;
  readonly verb: string;
  /** Told as what was not so: "had we tested it", "if we had tested it". The "if" is underlined, too. */
  readonly unreal?: true;
  /** An adverb of the verb, in front of it or right behind it. */
  readonly how?: string;
  /** What has to come behind the verb, in the clause. The verb is underlined, with what is in `[ ]` right behind it; else that alone. */
  readonly then?: string;
  /** Whether the subject is underlined, too ("nobody noticed"), or nothing else; or the adverb, with the verb or alone. */
  readonly marks?: 'subject' | 'subject alone' | 'how' | 'how and verb';
}

/** A hit in a clause. */
export interface ClauseHit extends Hit {
  readonly clause: Clause;
}

interface Wanted {
  readonly verb: WantedVerb;
  readonly subject: Matcher | undefined;
  readonly how: Matcher | undefined;
  readonly follows: Matcher | undefined;
  readonly spoils: Matcher | undefined;
  readonly behind: Matcher | undefined;
  readonly even: readonly Guard[] | undefined;
}

/** Compiles a row. Throws where a class is unknown, a pattern makes no sense, or no word has to be there. */
export function compileClauseRow(row: ClauseRow): CompiledRow<ClauseRow> {
  const verb = compileVerb(row.verb);
  const then = row.then === undefined ? undefined : parsePattern(row.then);
  const how = row.how === undefined ? undefined : parsePattern(row.how);
  const subject = row.subject === undefined ? undefined : parsePattern(row.subject);
  const anchors = rarest([
    verb.anchors,
    row.unreal && unrealAnchors,
    ...[then, how, subject].map((each) => each && anchorsOf(each)),
  ]);
  if (!anchors) throw new Error(`A row with any verb needs words behind it: ${JSON.stringify(row)}.`);
  const wanted: Wanted = {
    verb,
    subject: subject && compileLater(() => subject),
    how: how && compileLater(() => how),
    follows: then && compileLater(() => then),
    spoils: compileOptional(row.unless),
    behind: compileOptional(row.unlessBehind),
    even: row.unreal ? [...unrealGuards, ...(row.even ?? [])] : row.even,
  };
  const isAtVerb = verb.isAnchor && anchors === verb.anchors;
  return {
    row,
    where: row.where,
    anchors,
    look: (sentence, places) =>
      sentence.clauses
        .filter(({ verb }) => !isAtVerb || places.includes(verb))
        .map((clause) => match(row, wanted, sentence, clause)),
  };
}

/** Of a condition: "had we known", "if only". */
const unrealAnchors: readonly Anchor[] = [{ words: new Set(['had', 'if']), min: 0, max: 0 }];

/** Those that hold least often. */
const rarest = (all: readonly (readonly Anchor[] | undefined)[]): readonly Anchor[] | undefined =>
  all.flatMap((each) => (each ? [each] : [])).sort((one, other) => weightOf(one) - weightOf(other))[0];

const isSaidBySubject = (matcher: Matcher, { subject }: Clause, tokens: readonly Token[]): boolean =>
  subject !== undefined && fitsIn(matcher, tokens, subject.first, subject.last + 1);

/** The adverb in "was properly tested" and "was tested properly". */
const adverbOf = (how: Matcher, { adverbs, verb, end }: Clause, tokens: readonly Token[]): Token | undefined =>
  adverbs.find((adverb) => how([adverb], 0, 1)) ?? (how(tokens, verb + 1, end) && tokens[verb + 1]);

function match(row: ClauseRow, wanted: Wanted, sentence: Sentence, clause: Clause): ClauseHit | Refusal {
  const { how, follows, spoils, behind: prefix, even } = wanted;
  const { tokens } = sentence;
  const refusal = refusalOf(row, wanted, sentence, clause);
  if (refusal) return refusal;
  const adverb = how && adverbOf(how, clause, tokens);
  if (how && !adverb) return 'how';
  const behind = clause.verb + 1;
  const fit = follows?.(tokens, behind, clause.end);
  if (follows && !fit) return 'then';
  if (spoils?.(tokens, fit?.end ?? behind, tokens.length)) return 'unless';
  const parts = fit?.parts ?? new Map<string, Part>();
  const marked = parts.get(mark);
  const place = placeOf(row, clause, marked, tokens);
  if (prefix && fitsBehind(prefix, tokens, place.first)) return 'unlessBehind';
  const span = withAdverb(row, spanOf(sentence, place), adverb);
  return guardOf({ sentence, clause, mark: span }, even) ?? { sentence, clause, mark: span, parts };
}

/** Is a clause not one that the row looks for? */
function refusalOf(row: ClauseRow, { verb, subject }: Wanted, sentence: Sentence, clause: Clause): Refusal | undefined {
  if (!verb.fits(clause, sentence.tokens)) return 'verb';
  if (row.unreal && !isUnreal(sentence, clause)) return 'unreal';
  if (!isAbout(row.who, clause, sentence)) return 'who';
  return subject && !isSaidBySubject(subject, clause, sentence.tokens) ? 'subject' : undefined;
}

/** What is told as not so is no supposition of somebody. */
const unrealGuards: readonly Guard[] = ['supposed', 'conditional'];

/** What is underlined where an adverb is. */
function withAdverb({ marks }: ClauseRow, place: Span, adverb: Token | undefined): Span {
  if (!adverb || !marks?.startsWith('how')) return place;
  const { start, end } = marks === 'how' ? adverb : place;
  return { start: Math.min(adverb.start, start), end: Math.max(adverb.end, end) };
}

/** What is underlined. */
function placeOf(
  { then, marks, unreal }: ClauseRow,
  clause: Clause,
  marked: Part | undefined,
  tokens: readonly Token[],
): Part {
  const { subject, first, verb } = clause;
  const opening = openingOf(clause);
  if (unreal) return { first: tokens[opening - 1]?.lower === 'if' ? opening - 1 : opening, end: verb + 1 };
  // A mark that opens what follows goes on from the verb.
  if (marked && !then?.startsWith('[')) return marked;
  // "Neither of us checked it": the "not" stands in the subject.
  const isNeither = tokens[subject?.first ?? first]!.lower === 'neither';
  const from = marks?.startsWith('subject') || isNeither ? opening : first;
  if (marks === 'subject alone' && subject && from < first) return { first: from, end: subject.last + 1 };
  return { first: from, end: marked?.end ?? verb + 1 };
}
