import type { Draft, Match, Rule, RuleInfo } from '../rule';
import { compileRow, type ClauseRow, type CompiledRow, type Hit } from './clause-row';
import { firstWords } from './words';

/** A rule as a table: who, with which verb, and what to say of it. */
export interface ClauseRuleTable extends RuleInfo {
  /** The first row that fits a clause counts. */
  readonly says: readonly ClauseRow[];
  /** What a finding says; `{mark}` stands for the words underlined. */
  readonly message: string;
  /** What can be said instead; nothing where it is not understood well enough. */
  readonly instead?: (hit: Hit) => readonly Draft[];
}

/** Makes a rule of a table. Rows are compiled when a text is first read, and throw where a class is unknown or a pattern makes no sense. */
export function clauseRule({ says, message, instead, ...info }: ClauseRuleTable): Rule {
  let compiled: readonly CompiledRow[] | undefined;
  const rows = () => (compiled ??= says.map(compileRow));
  return {
    ...info,
    get triggers() {
      return [...new Set(rows().flatMap(({ words, row }) => [...(firstWords(words) ?? wordless(row))]))];
    },
    *find(sentence) {
      for (const clause of sentence.clauses) {
        for (const { match } of rows()) {
          const hit = match(sentence, clause);
          if (typeof hit === 'string') continue;
          yield toMatch(hit, message, instead);
          break;
        }
      }
    },
  };
}

function toMatch(hit: Hit, message: string, instead: ClauseRuleTable['instead']): Match {
  const { mark, sentence, row } = hit;
  return {
    mark,
    message: message.replace('{mark}', () => sentence.source.slice(mark.start, mark.end)),
    drafts: (row.instead ?? instead)?.(hit) ?? [],
    ...(row.severity ? { severity: row.severity } : {}),
  };
}

function wordless(row: ClauseRow): never {
  throw new Error(`No word has to be there for a row to fit: ${JSON.stringify(row)}.`);
}
