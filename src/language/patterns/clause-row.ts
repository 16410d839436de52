import type { Clause } from '../grammar/clauses';
import type { Sentence } from '../grammar/sentence';
import { guardOf } from './guards';
import { compile, type Matcher, type Part } from './match';
import { mark, parsePattern } from './parse';
import { spanOf, type CompiledRow, type Hit, type Refusal, type RowOptions } from './row';
import { compileVerb, type WantedVerb } from './verb';
import { whos, type Who } from './who';

/** A clause about somebody, with a verb, and what may follow it. The notation is told in `parse.ts` and `verb.ts`. */
export interface ClauseRow extends RowOptions<ClauseHit> {
  readonly who: Who;
  readonly verb: string;
  /** What has to come behind the verb, in the clause. The verb is underlined, with what is in `[ ]` right behind it; else that alone. */
  readonly then?: string;
}

/** A hit in a clause. */
export interface ClauseHit extends Hit {
  readonly clause: Clause;
}

interface Wanted {
  readonly verb: WantedVerb;
  readonly follows: Matcher | undefined;
  readonly spoils: Matcher | undefined;
}

/** Compiles a row. Throws where a class is unknown, a pattern makes no sense, or no word has to be there. */
export function compileClauseRow(row: ClauseRow): CompiledRow<ClauseRow> {
  const verb = compileVerb(row.verb);
  const then = row.then === undefined ? undefined : parsePattern(row.then);
  const words = verb.words ?? then;
  if (!words) throw new Error(`A row with any verb needs words behind it: ${JSON.stringify(row)}.`);
  const spoils = row.unless === undefined ? undefined : compile(parsePattern(row.unless));
  const wanted: Wanted = { verb, follows: then && compile(then), spoils };
  return {
    row,
    words,
    *look(sentence) {
      for (const clause of sentence.clauses) yield match(row, wanted, sentence, clause);
    },
  };
}

function match(
  row: ClauseRow,
  { verb, follows, spoils }: Wanted,
  sentence: Sentence,
  clause: Clause,
): ClauseHit | Refusal {
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
  return guardOf({ sentence, clause, mark: span }, row.even) ?? { sentence, clause, mark: span, parts };
}
