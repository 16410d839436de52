import { clauseAt } from '../grammar/about';
import { openingOf } from '../grammar/clause';
import type { Clause } from '../grammar/clauses';
import { opensQuestion } from '../grammar/asking';
import { isOnlyMentioned, readDemand } from './demand';
import type { Sentence } from '../grammar/sentence';
import { isObjectAt } from '../grammar/token';
import type { Token } from '../grammar/tokens';
import { guardOf } from './guards';
import { compileLater, fitsBehind, type Fit, type Matcher, type Part } from './match';
import { mark, parsePattern, type Sequence } from './parse';
import { compileOptional, spanOf, type CompiledRow, type Hit, type Refusal, type RowOptions } from './row';
import { isAbout, type Who } from './who';
import { anchorsOf } from './anchors';

/** How the clause is told that a phrase stands in. */
export type Telling =
  /** What was: "the test was sloppy", "has been sloppy". */
  | 'past'
  /** The same, or without a clause, as in notes: "obvious risk, not raised". */
  | 'past or note'
  /** What was done, by the one it is about: "she deleted it", not "she was told". */
  | 'deed'
  /** What is or was, and neither asked for nor possible. */
  | 'fact'
  /** Not told, but asked: the words open a question, or what is to be found out. */
  | 'question';

/** Words, wherever they stand in a sentence. The notation is told in `parse.ts`. */
export interface PhraseRow extends RowOptions {
  /** Underlined as a whole, or what is in `[ ]`. A pattern, or one that was parsed. */
  readonly phrase: string | readonly Sequence[];
  /** Whom the clause has to be about that the phrase stands in. */
  readonly about?: Who;
  /** How that clause has to be told. Words without a clause, as in notes, are told as a fact. */
  readonly tells?: Telling;
}

/** What people are asked to do: words that begin with a base verb, asked for as in "we need to ...", "please ...", "Action: ...". */
export interface DemandRow extends RowOptions {
  readonly asked: string;
  /** Only where nothing is told or asked in front of it: "improve it", not "split it and improve it". */
  readonly opens?: true;
  /** Whom it is asked of; anybody if it does not say, also where nobody is named. */
  readonly about?: Who;
}

const isPast = ({ past, perfect, modal }: Clause): boolean => (past || perfect) && (modal === undefined || perfect);
const tellings: Readonly<Record<Exclude<Telling, 'question'>, (clause: Clause) => boolean>> = {
  past: isPast,
  'past or note': isPast,
  deed: (clause) => isPast(clause) && clause.modal === undefined && !clause.passive && !clause.negated,
  fact: (clause) => clause.modal === undefined || clause.perfect,
};

/** Compiles a row of words. Throws where a class is unknown, a pattern makes no sense, or no word has to be there. */
export function compilePhraseRow(row: PhraseRow): CompiledRow<PhraseRow> {
  const { about, tells } = row;
  const check: Check = (sentence, clause, fit) => {
    if (about && !(clause && isAbout(about, clause, sentence))) return 'who';
    if (tells === 'question') return opensQuestion(sentence, spanOf(sentence, fit)) ? undefined : 'tells';
    if (tells && !(clause ? tellings[tells](clause) : tells === 'fact' || tells === 'past or note')) return 'tells';
    return undefined;
  };
  return compileWords(row, row.phrase, check, tells === 'question' ? [...(row.even ?? []), 'asked'] : row.even);
}

/** Compiles a row about what is asked for. Throws as `compilePhraseRow` does. */
export function compileDemandRow(row: DemandRow): CompiledRow<DemandRow> {
  const { about, opens } = row;
  return compileWords(row, row.asked, (sentence, clause, { first, end }) => {
    if (about && !(clause && isAbout(about, clause, sentence))) return 'who';
    const { verb, start } = sentence.tokens[first]!;
    // "Tool or document made it harder": what is told within is not asked.
    const isTold = sentence.tokens.slice(first + 1, end).some(tellsOfSomething);
    const demand = (verb && !verb.base) || isTold ? undefined : readDemand(sentence, start);
    if (!demand || isOnlyMentioned(sentence, spanOf(sentence, { first, end }))) return 'asked for';
    return opens && sentence.tokens.some((token) => token.part === 'verb' && token.end <= demand.span.start)
      ? 'opens'
      : undefined;
  });
}

const tellsOfSomething = ({ part, verb }: Token, at: number, tokens: readonly Token[]): boolean =>
  part === 'verb' && verb?.past === true && isObjectAt(tokens, at + 1);

/** What keeps a phrase from being found, but for its words and the guards. */
type Check = (sentence: Sentence, clause: Clause | undefined, fit: Fit) => Refusal | undefined;

interface Wanted {
  readonly check: Check;
  readonly spoils: Matcher | undefined;
  readonly behind: Matcher | undefined;
}

function compileWords<Row extends RowOptions>(
  row: Row,
  pattern: PhraseRow['phrase'],
  check: Check,
  even = row.even,
): CompiledRow<Row> {
  const sequences = typeof pattern === 'string' ? parsePattern(pattern) : pattern;
  const anchors = anchorsOf(sequences);
  if (!anchors) throw new Error(`No word has to be there for a row to fit: ${JSON.stringify(row)}.`);
  const matcher = compileLater(() => sequences);
  const wanted = { check, spoils: compileOptional(row.unless), behind: compileOptional(row.unlessBehind) };
  return {
    row,
    where: row.where,
    anchors,
    look(sentence, places) {
      const { tokens } = sentence;
      const said: (Hit | Refusal)[] = [];
      let behind = 0;
      for (const at of places) {
        const fit = at < behind ? undefined : matcher(tokens, at, tokens.length);
        if (!fit || fit.end === at) continue;
        const found = hitOf(sentence, fit, wanted, even);
        said.push(found);
        if (typeof found !== 'string') behind = fit.end;
      }
      return said;
    },
  };
}

function hitOf(
  sentence: Sentence,
  fit: Fit,
  { check, spoils, behind }: Wanted,
  even: RowOptions['even'],
): Hit | Refusal {
  const span = spanOf(sentence, fit.parts.get(mark) ?? fit);
  const clause =
    clauseAt(sentence, span.start) ??
    clauseOpenedBy(sentence, fit) ??
    clauseOpenedBy(sentence, fit.parts.get(mark) ?? fit);
  if (behind && fitsBehind(behind, sentence.tokens, fit.parts.get(mark)?.first ?? fit.first)) return 'unlessBehind';
  if (spoils?.(sentence.tokens, fit.end, sentence.tokens.length)) return 'unless';
  const hit = { sentence, clause, mark: span, parts: fit.parts };
  return check(sentence, clause, fit) ?? guardOf(hit, even) ?? hit;
}

/** "Once again, the team ...": words that open a clause belong to it. */
const clauseOpenedBy = ({ clauses, tokens }: Sentence, { end }: Part): Clause | undefined =>
  clauses.find((clause) => {
    const start = openingOf(clause);
    return start === end || (start === end + 1 && tokens[end]!.lower === ',');
  });
