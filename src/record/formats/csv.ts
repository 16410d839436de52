import Papa from 'papaparse';
import type { Findings } from '../model/draft';
import type { Format } from '../source/format';
import { RecordProblem, say } from '../model/problem';
import { linesOf } from '../source/lines';
import { firstLines } from '../source/source';
import {
  findColumns,
  fitColumns,
  OtherColumns,
  readComment,
  readRow,
  tellsTime,
  type Columns,
  type Guess,
} from '../shapes/table';
import { isRule, readMarkdownRow } from '../shapes/markdown-table';

const needed = say(
  'a header for the time (time, date, created at …) and one for the text (message, text, description …)',
);

/** A table with a head. */
export const csv = {
  id: 'csv',
  name: 'a table',
  about: 'CSV with a line of headers: one for the time, one for the text; more for who and a link',
  needs: needed.english,
  detect: ({ documents }) => {
    const text = documents.find(({ json, text: said }) => json === undefined && said.trim() !== '')?.text ?? '';
    const head = findHead(text);
    if (!head || head.names.length < 2 || isInMarkdown(text, head)) return 0;
    // A table without these columns is still a table: its message names the headers.
    return columnsOf(text, head) ? 0.8 : isTable(text, head) ? 0.1 : 0;
  },
  *read(source, findings) {
    for (const { text, json } of source.documents)
      if (json === undefined && text.trim() !== '') yield* readTable(text, findings);
  },
} as const satisfies Format;

const delimiters = [',', ';', '\t', '|'] as const;
/** Of a line of headers. */
const widest = 20_000;

/** The names of the columns, what parts them, and where they stand. */
interface TableHead {
  readonly names: readonly string[];
  readonly delimiter: string;
  readonly at: number;
  readonly line: number;
}

/** Whether a table is one of Markdown, which has a rule below its head. */
const isMarkdown = (text: string, { at, delimiter }: Pick<TableHead, 'at' | 'delimiter'>): boolean =>
  delimiter === '|' && isRule(firstLines(text.slice(at, at + widest), 2)[1] ?? '');

/** Whether a table stands among other lines of Markdown, such as headings with the day of what is below: these are read line by line. */
function isInMarkdown(text: string, head: TableHead): boolean {
  if (!isMarkdown(text, head) || !findColumns(head.names)) return false;
  if (text.slice(0, head.at).trim() !== '') return true;
  const lines = firstLines(text.slice(head.at), mostSeen);
  const isRow = (line: string): boolean =>
    text.startsWith('|', head.at) ? line.trimStart().startsWith('|') : line.includes('|');
  return lines.filter(isRule).length > 1 || !lines.every(isRow);
}
const mostSeen = 300;

/** Cells of Markdown, in which a bar has a backslash in front. */
const joinBars = (row: readonly string[]): readonly string[] =>
  row.reduce<readonly string[]>((cells, cell) => {
    const last = cells.at(-1);
    return last?.endsWith('\\') ? [...cells.slice(0, -1), `${last.slice(0, -1)}|${cell}`] : [...cells, cell];
  }, []);

/** Whether the rows below a head have as many fields as it has, and it has no sentences. */
function isTable(text: string, { names, delimiter, at }: TableHead): boolean {
  const [, ...rows] = firstRows(text, at, delimiter, 4);
  const isSame = rows.every((row) => row.length === names.length);
  // “What happened?” With one comma in it, a line may as well ask somebody.
  const sentence = names.length > 2 || delimiter !== ',' ? /[.!]$|\d:\d\d/ : /[.!?]$|\d:\d\d/;
  return rows.length > 0 && isSame && names.every((name) => name.length <= 40 && !sentence.test(name));
}

/** Its columns; where rows surely are below, also those that only show by what stands in them. */
function columnsOf(text: string, head: TableHead): Columns | undefined {
  const known = findColumns(head.names);
  if (known || !isTable(text, head)) return known;
  const [, ...cells] = firstRows(text, head.at, head.delimiter, mostRead);
  const rows = cells.map((row) => (name: string) => row[head.names.indexOf(name)] ?? '');
  const columns = findColumns(head.names, guess(head.names, rows));
  if (!columns) return undefined;
  return rows.some((get) => /\p{L}{2}/u.test(get(columns.what ?? '')) && tellsTime(columns, get)) ? columns : undefined;
}

/** Rows, with the head. */
const mostRead = 8;

/** The first rows that say something, with their head; a cell may have several lines. */
function firstRows(text: string, at: number, delimiter: string, count: number): readonly (readonly string[])[] {
  const { rows: found } = rowsOf(text.slice(at, at + widest), delimiter, at + widest < text.length);
  const rows = isMarkdown(text, { at, delimiter }) ? found.map(joinBars) : found;
  return rows.filter((row, i) => i === 0 || row.some((cell) => cell.trim() !== '')).slice(0, count);
}

/** Which column tells the time, and which have words, by the first rows. */
function guess(names: readonly string[], rows: readonly ((name: string) => string)[]): Guess {
  const cellsOf = (name: string): readonly string[] =>
    rows.map((get) => get(name).trim()).filter((cell) => cell !== '');
  const isTime = (name: string): boolean =>
    cellsOf(name).length > 0 && cellsOf(name).every((cell) => tellsTime({ time: name }, () => cell));
  const countWords = (name: string): number =>
    cellsOf(name)
      .join(' ')
      .match(/\p{L}{2,}/gu)?.length ?? 0;
  return {
    time: names.find(isTime),
    texts: names
      .filter((name) => countWords(name) >= rows.length * 2)
      .toSorted((one, other) => countWords(other) - countWords(one)),
  };
}

/** What Excel reads above a table: `sep=;`. */
const isSeparator = (line: string): boolean => /^"?sep=.?"?\s*$/i.test(line);
const mostAbove = 4;

/** The first line that is a head, below a title or not; else the first one, whatever it is. A table of Markdown may stand anywhere. */
function findHead(text: string): TableHead | undefined {
  let first: TableHead | undefined;
  let [at, count] = [0, 0];
  for (const [line, raw] of linesOf(text)) {
    at = text.indexOf(raw, at);
    if (raw.trim() !== '' && !isSeparator(raw)) {
      const head = nameLast(text, { ...readNames(raw), at: at + raw.search(/\S/), line });
      first ??= head;
      if (findColumns(head.names) && (head === first || (!raw.trimStart().startsWith('|') && isTable(text, head))))
        return head;
      if (++count > mostAbove) break;
    }
    at += raw.length;
  }
  return first;
}

/** What a last column without a name is called where it has the texts: so Windows writes its events. */
const lastName = 'Description';

/** A head with a name for its last column, where no name tells the text, and each row has one cell more, mostly of some words. */
function nameLast(text: string, head: TableHead): TableHead {
  const { names, delimiter, at } = head;
  if (names.length < 2 || names.includes('') || findColumns(names)) return head;
  const [, ...rows] = firstRows(text, at, delimiter, mostRead);
  const isText = (row: readonly string[]): boolean => (row.at(-1)?.match(/\p{L}{2,}/gu)?.length ?? 0) > 2;
  const isLonger = rows.length > 0 && rows.every((row) => row.length === names.length + 1);
  if (!isLonger || rows.filter(isText).length * 2 <= rows.length) return head;
  const named = { ...head, names: [...names, lastName] };
  return columnsOf(text, named)?.what === lastName ? named : head;
}

function readNames(line: string): Pick<TableHead, 'names' | 'delimiter'> {
  let best: Pick<TableHead, 'names' | 'delimiter'> = { names: [], delimiter: ',' };
  for (const delimiter of delimiters) {
    const names = (rowsOf(line.slice(0, widest), delimiter, false).rows[0] ?? []).map((name) => name.trim());
    if (names.length > best.names.length) best = { names, delimiter };
  }
  return best;
}

/**
 * Rows of a piece of a table. `isPart`: the last row may go on behind it, and is left out; `end` is where it starts. `isOpen`: a quote in
 * the last row has no end, so that the rows below are in it.
 */
function rowsOf(
  text: string,
  delimiter: string,
  isPart: boolean,
): { readonly rows: readonly (readonly string[])[]; readonly end: number; readonly isOpen: boolean } {
  const newline = /\r\n|\r|\n/.exec(text)?.[0] === '\r' ? '\r' : '\n';
  const parser = new Papa.Parser({ delimiter, newline } as never) as unknown as {
    parse(
      input: string,
      base: number,
      ignoreLastRow: boolean,
    ): { data: string[][]; errors: { code: string }[]; meta: { cursor: number } };
  };
  const { data, errors, meta } = parser.parse(text, 0, isPart);
  return { rows: data, end: meta.cursor, isOpen: errors.some(({ code }) => code === 'MissingQuotes') };
}

const piece = 8_000;

function* readTable(text: string, findings: Findings): Generator<void> {
  const head = findHead(text);
  const columns = head && columnsOf(text, head);
  if (!head || !columns) throw refuse(head?.names ?? []);
  const { names, delimiter } = head;
  const places = new Map(names.map((name, i) => [name, i]));
  const others = new OtherColumns();
  const isMarked = isMarkdown(text, head);
  let { at, line } = head;
  const readMarked = (get: (name: string) => string): boolean => {
    const marked = readMarkdownRow(names, columns, get, text.startsWith('|', head.at));
    if (marked) findings.drafts.push(marked.draft);
    marked?.tell(others);
    return marked !== undefined;
  };
  const readPlain = (cells: readonly string[], get: (name: string) => string): boolean => {
    const these = fitColumns(columns, get);
    if (!readRow(these, get, findings)) return false;
    for (const [i, name] of names.entries()) {
      const cell = cells[i] ?? '';
      const isComment = name !== these.what && readComment(cell, columns, findings);
      others.see(name, isComment ? '' : cell, these);
    }
    return true;
  };
  const read = (found: readonly string[]): boolean => {
    if (isMarked && isRule(found.join(delimiter))) {
      findings.noise.push({ line, text: found.join(delimiter) });
      return true;
    }
    const row = isMarked ? joinBars(found) : found;
    const cells = row.length === 1 ? undefined : joinLast(row, names.length, delimiter, columns.what === names.at(-1));
    if (cells === undefined) return false;
    const get = (name: string): string => (cells[places.get(name) ?? -1] ?? '').replace(/\r$/, '');
    return isMarked ? readMarked(get) : readPlain(cells, get);
  };
  tellAbove(text.slice(0, head.at), findings);
  let isHead = true;
  const first = line;
  let size = piece;
  while (at < text.length) {
    const isPart = at + size < text.length;
    const { rows, end, isOpen } = rowsOf(text.slice(at, at + size), delimiter, isPart);
    // A row that is longer than the piece.
    if (isPart && end === 0) {
      size *= 2;
      continue;
    }
    for (const row of rows) {
      const isBlank = row.length === 1 && !row[0]?.trim();
      if (isOpen && row === rows.at(-1)) {
        tellLines(row.join(delimiter), line, findings);
        return others.tell(first, findings);
      }
      if (!isBlank && !isHead && !read(row)) findings.unread.push({ line, text: row.join(delimiter) });
      if (!isBlank) isHead = false;
      line += 1 + row.reduce((count, field) => count + countBreaks(field), 0);
    }
    if (!isPart) return others.tell(first, findings);
    at += end;
    size = piece;
    yield;
  }
}

function refuse(names: readonly string[]): RecordProblem {
  const told = names.slice(0, 20).map((name) => name.slice(0, 40) || '(empty)');
  return new RecordProblem(
    say('This table needs {0}. Its headers are {1}. Rename them, and import it again.', needed, told.join(', ')),
  );
}

/** The lines above a table. */
function tellAbove(text: string, { unread, noise }: Findings): void {
  for (const [line, said] of linesOf(text))
    if (said.trim() !== '') (isSeparator(said) ? noise : unread).push({ line, text: said });
}

/** Lines that could not be read, from one on. */
function tellLines(text: string, from: number, { unread }: Findings): void {
  for (const [i, each] of text.split('\n').entries()) unread.push({ line: from + i, text: each });
}

/** A row with more cells than headers: the text, if it is the last column, was not quoted. Otherwise nobody can tell. */
function joinLast(
  row: readonly string[],
  count: number,
  delimiter: string,
  isText: boolean,
): readonly string[] | undefined {
  const more = row.slice(count);
  if (more.every((cell) => cell.trim() === '')) return row;
  return isText ? [...row.slice(0, count - 1), row.slice(count - 1).join(delimiter)] : undefined;
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
