import { showClauses, showTokens } from './notation';
import { sentencesOf } from './sentences';

/** A sentence and how it is to be read, in the notation that test/language/clauses.txt explains. */
export interface Row {
  readonly sentence: string;
  /** Line of the table, from 0. */
  readonly line: number;
  /** Is it known that the reader does not read it so yet? */
  readonly open: boolean;
  readonly expected: readonly string[];
}

/** The rows of a table: lines that are not indented, after the first heading of the second level. */
export function parseTable(table: string): Row[] {
  const lines = table.split(/\r?\n/);
  const isIndented = (line: string | undefined) => line?.startsWith('  ') ?? false;
  return lines.flatMap((text, line) => {
    if (line < lines.findIndex((each) => each.startsWith('## ')) || !text || text.startsWith('#') || isIndented(text))
      return [];
    let end = line + 1;
    while (isIndented(lines[end])) end++;
    const open = text.startsWith('! ');
    const expected = lines.slice(line + 1, end).map((each) => each.trim());
    return [{ sentence: open ? text.slice(2) : text, line, open, expected }];
  });
}

/** How the sentence of a row is read, with its tokens where the row says them. */
export function readRow({ sentence, expected }: Row): string[] {
  const sentences = sentencesOf(sentence);
  const tokens = expected[0]?.startsWith('= ') ? [`= ${sentences.map(showTokens).join(' ')}`] : [];
  return [...tokens, ...showClauses(sentences)];
}

/** The table without the marks of rows that are read right by now. */
export function unmark(table: string): string {
  const lines = table.split('\n');
  for (const row of parseTable(table))
    if (row.open && readRow(row).join('\n') === row.expected.join('\n')) lines[row.line] = lines[row.line]!.slice(2);
  return lines.join('\n');
}
