import type { Context, Draft, Match, Rule, RuleInfo } from '../rule';
import { overlap } from '../finding';
import { plainWords, type Sentence } from '../grammar/sentence';
import { compileClauseRow, type ClauseHit, type ClauseRow } from './clause-row';
import { compile, fitsIn, type Matcher } from './match';
import { parsePattern } from './parse';
import { compileDemandRow, compilePhraseRow, type DemandRow, type PhraseRow } from './phrase-row';
import type { CompiledRow, Hit, Refusal } from './row';
import { RowIndex, type Candidate } from './row-index';

/** A row of a rule: a clause, words wherever they stand, or what is asked for. */
export type Row = ClauseRow | PhraseRow | DemandRow;

/** A rule as a table of rows. */
export interface Table<R extends Row, H extends Hit> extends RuleInfo {
  /** Which profiles run it; `strict` rules are opt-in elsewhere. */
  readonly profile?: 'strict';
  /** Words in lower case: where one of them stands in the document, it says elsewhere what the rule asks for. */
  readonly answers?: readonly string[];
  /** It is about the whole document: told where it stands first, and not again. */
  readonly once?: true;
  /** Of rows that find the same words the first counts. */
  readonly says: readonly R[];
  /** What a finding says; `{mark}` stands for the words underlined. */
  readonly message: string;
  /** What to ask, where no other question follows from what was found. */
  readonly question?: string;
  /** What can be said instead; nothing where it is not understood well enough. */
  readonly instead?: (hit: H) => readonly Draft[];
  /** Where the rule looks; everywhere if it does not say. */
  readonly where?: (context: Context, sentence: Sentence) => boolean;
  /** What must not come anywhere behind what was found. */
  readonly unless?: string;
}

/** A rule that is a table, which can tell how it comes to what it says. */
export interface TableRule extends Rule {
  readonly rows: readonly Row[];
  /** Each row with what it found in a sentence, or what kept it from finding something. */
  explain(sentence: Sentence): readonly { readonly row: Row; readonly said: Hit | Refusal }[];
}

/** Is a rule a table? */
export const isTable = (rule: Rule): rule is TableRule => 'explain' in rule;

/** Makes a rule of a table of clauses. Rows are compiled when a text is first read, and throw where they make no sense. */
export const clauseRule = (table: Table<ClauseRow, ClauseHit>): TableRule =>
  tableRule(table as unknown as Table<Row, Hit>);

/** Makes a rule of a table of rows of any kind, as `clauseRule` does. `index`: where a table that is not of our own has its rows. */
export function tableRule(table: Table<Row, Hit>, index = ownRows): TableRule {
  const { says, message, question, where, unless, instead, ...info } = table;
  let compiled: CompiledTable | undefined;
  const rows = () => (compiled ??= new CompiledTable(says, unless, index));
  const toMatch = ({ row }: CompiledRow<Row>, hit: Hit): Match => {
    const { mark, sentence } = hit;
    return {
      mark,
      message: (row.message ?? message).replace('{mark}', () => plainWords(sentence, mark)),
      // Made when somebody asks. A row about clauses finds nothing but hits in clauses.
      get drafts() {
        return ((row.instead ?? instead ?? none) as (hit: Hit) => readonly Draft[])(hit);
      },
      ...(question === undefined ? {} : { question }),
      ...(row.severity ? { severity: row.severity } : {}),
    };
  };
  return {
    ...info,
    rows: says,
    get triggers() {
      return rows().triggers;
    },
    find(sentence, context) {
      if (where && !where(context, sentence)) return [];
      const found: Hit[] = [];
      const matches: Match[] = [];
      for (const { row, places } of rows().in(sentence)) {
        if (row.where && !row.where(context)) continue;
        for (const hit of row.look(sentence, places)) {
          // Of what is said of the same words the first counts.
          if (typeof hit === 'string' || found.some((each) => overlap(each.mark, hit.mark))) continue;
          if (rows().isSpoilt(hit)) continue;
          found.push(hit);
          matches.push(toMatch(row, hit));
        }
      }
      return matches;
    },
    explain: (sentence) =>
      rows()
        .in(sentence)
        .flatMap(({ row: { row, look }, places }) => look(sentence, places).map((said) => ({ row, said }))),
  };
}

/** One for all tables of ours. */
const ownRows = new RowIndex<CompiledRow<Row>>();

/** The rows of a table, ready to look at sentences. */
class CompiledTable {
  readonly #rows: readonly CompiledRow<Row>[];
  readonly #spoils: Matcher | undefined;
  readonly #index: typeof ownRows;

  constructor(says: readonly Row[], unless: string | undefined, index: typeof ownRows) {
    this.#index = index;
    this.#rows = says.map(compileRow);
    this.#spoils = unless === undefined ? undefined : compile(parsePattern(unless));
    index.add(this, this.#rows);
  }

  get triggers(): readonly ReadonlySet<string>[] {
    return this.#rows.flatMap(({ anchors }) => anchors.map(({ words }) => words));
  }

  /** Does what must not come anywhere behind it do so? */
  isSpoilt({ sentence: { tokens }, mark }: Hit): boolean {
    const behind = tokens.findIndex(({ start }) => start >= mark.end);
    return this.#spoils !== undefined && behind >= 0 && fitsIn(this.#spoils, tokens, behind, tokens.length);
  }

  /** The rows that can fit a sentence, in the order of the table, and where. */
  in({ tokens }: Sentence): readonly Candidate<CompiledRow<Row>>[] {
    return this.#index.candidates(this, tokens);
  }
}

/** Compiles a row of any kind. Throws where it makes no sense. */
export function compileRow(row: Row): CompiledRow<Row> {
  if ('verb' in row) return compileClauseRow(row);
  return 'asked' in row ? compileDemandRow(row) : compilePhraseRow(row);
}

const none = () => [];
