import type { Clause } from '../grammar/clauses';
import type { Sentence } from '../grammar/sentence';
import type { Severity, Span } from '../finding';
import type { Draft } from '../rule';
import { guardOf, type Guard } from './guards';
import { compile, type Matcher, type Part } from './match';
import { mark, parsePattern, type Sequence } from './parse';
import { compileVerb, type WantedVerb } from './verb';
import { whos, type Who } from './who';

/** One row of a rule's table: a clause about somebody, with a verb, and what may follow it. The notation is told in `parse.ts` and `verb.ts`. */
export interface ClauseRow {
  readonly who: Who;
  readonly verb: string;
  /** What has to come behind the verb, in the clause. The verb is underlined, with what is in `[ ]` right behind it; else that alone. */
  readonly then?: string;
  /** What must not. */
  readonly unless?: string;
  /** Guards that do not hold here. */
  readonly even?: readonly Guard[];
  /** Where this row weighs more or less than its rule. */
  readonly severity?: Severity;
  /** What can be said in place of it, where that is another than for the rest of the table. */
  readonly instead?: (hit: Hit) => readonly Draft[];
}

/** A clause in which a row was found. Offsets are the sentence's. */
export interface Hit {
  readonly row: ClauseRow;
  readonly sentence: Sentence;
  readonly clause: Clause;
  /** What is underlined: the part in `[ ]`, else the verb group. */
  readonly mark: Span;
  /** The named parts of `then`, as tokens. */
  readonly parts: ReadonlyMap<string, Part>;
}

/** What kept a row from matching a clause, for who wants to know. */
export type Refusal = 'who' | 'verb' | 'then' | 'unless' | Guard;

/** A row, ready to look at clauses. */
export interface CompiledRow {
  readonly row: ClauseRow;
  /** Words of which one has to be there: those of the verb, else those that follow. */
  readonly words: readonly Sequence[];
  match(sentence: Sentence, clause: Clause): Hit | Refusal;
}

export function compileRow(row: ClauseRow): CompiledRow {
  const verb: WantedVerb = compileVerb(row.verb);
  const then = row.then === undefined ? undefined : parsePattern(row.then);
  const words = verb.words ?? then;
  if (!words) throw new Error(`A row with any verb needs words behind it: ${JSON.stringify(row)}.`);
  const follows = then && compile(then);
  const spoils = row.unless === undefined ? undefined : compile(parsePattern(row.unless));
  return { row, words, match: (sentence, clause) => match(row, verb, follows, spoils, sentence, clause) };
}

function match(
  row: ClauseRow,
  verb: WantedVerb,
  follows: Matcher | undefined,
  spoils: Matcher | undefined,
  sentence: Sentence,
  clause: Clause,
): Hit | Refusal {
  const { tokens } = sentence;
  if (!verb.fits(clause, tokens)) return 'verb';
  if (!whos[row.who](clause, sentence)) return 'who';
  const behind = clause.verb + 1;
  const fit = follows?.(tokens, behind, clause.end);
  if (follows && !fit) return 'then';
  if (spoils?.(tokens, fit?.end ?? behind, clause.end)) return 'unless';
  const parts = fit?.parts ?? new Map<string, Part>();
  const marked = parts.get(mark);
  // A mark that opens what follows goes on from the verb.
  const first = marked && !row.then?.startsWith('[') ? marked.first : clause.first;
  const span = spanOf(sentence, { first, end: marked?.end ?? behind });
  return guardOf({ sentence, clause, mark: span }, row.even) ?? { row, sentence, clause, mark: span, parts };
}

/** Where tokens stand in the sentence. */
export const spanOf = ({ tokens }: Sentence, { first, end }: Part): Span => ({
  start: tokens[first]!.start,
  end: tokens[end - 1]!.end,
});
