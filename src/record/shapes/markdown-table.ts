import type { Draft, Findings } from '../model/draft';
import type { Head } from './line-format';
import { findColumns, fitColumns, makeDraft, OtherColumns, type Columns } from './table';
import { readTimeFirst } from './timed-line';

/** The cells of a row of Markdown: `\\|` is a bar in one of them. */
export function splitCells(line: string): readonly string[] {
  const row = line.trim();
  const cells: string[] = [];
  let [cell, at] = ['', row.startsWith('|') ? 1 : 0];
  for (; at < row.length; at++) {
    const sign = row[at] ?? '';
    if (sign === '|') {
      cells.push(cell.trim());
      cell = '';
    } else if (sign === '\\' && row[at + 1] === '|') {
      cell += '|';
      at++;
    } else cell += sign;
  }
  return cell.trim() === '' ? cells : [...cells, cell.trim()];
}

/** The line between the names of columns and the rows: `|:---|---:|`. */
export function isRule(line: string): boolean {
  if (line.length > 5000 || !line.includes('|') || !line.includes('-')) return false;
  return splitCells(line).every((cell) => /^:?-{1,200}:?$/.test(cell));
}

/** Breaks in a cell, but for those in code. */
const useBreaks = (cell: string): string =>
  cell.replace(/`[^`]{1,2000}`|<br ?\/?>/gi, (whole) => (whole.startsWith('`') ? whole : '\n'));

const marked = /^(\*\*|__|~~|[*_`])(?=[^\s*_`~])(.{1,200}?)\1$/;
const linked = /^\[([^[\]]{1,200})\]\(([^\s()]{1,2000})\)$/;

/** A name or a time without marks around it. */
function withoutMarks(cell: string): string {
  const said = cell.trim().replace(linked, '$1');
  const inside = marked.exec(said)?.[2];
  return inside === undefined || inside === said ? said : withoutMarks(inside);
}

/** An address without a label in front, or marks around it. */
const addressIn = (cell: string): string =>
  cell
    .trim()
    .replace(linked, '$2')
    .replace(/^<([^<>\s]{1,2000})>$/, '$1');

/** Cells as they are read: texts stay Markdown. `cellOf`: gives that of a column. */
export function readMarkdownCells(columns: Columns, cellOf: (name: string) => string): (name: string) => string {
  const { who, time, day, zone, link, others = [] } = columns;
  const bare = new Set([who, time, day, zone, ...others]);
  return (name) => {
    if (name === link) return addressIn(cellOf(name));
    return bare.has(name) ? withoutMarks(cellOf(name)) : useBreaks(cellOf(name));
  };
}

interface Table {
  readonly names: readonly string[];
  /** Nothing where no name tells the text: then each row is a line with a time. */
  readonly columns: Columns | undefined;
  readonly hasBar: boolean;
}

/** Tables of Markdown between other lines, each with its own columns and zone. */
export class MarkdownTables {
  #table: Table | undefined;
  #told: { readonly line: number; readonly others: OtherColumns }[] = [];

  /** Reads a line, if it is that of such a table. `ahead`: the lines below; `count`: the number of the line. */
  read(raw: string, ahead: readonly string[], count: number): Head | 'aside' | 'unread' | undefined {
    if (raw.includes('|') && isRule(ahead[0] ?? '') && !isRule(raw)) return this.#open(raw, ahead, count);
    const table = this.#table;
    if (!table) return undefined;
    const cells = splitCells(raw);
    const isRow = table.hasBar ? raw.trimStart().startsWith('|') : cells.length === table.names.length;
    if (isRow && isRule(raw)) return 'aside';
    const head = isRow && table.columns ? this.#readRow(table, table.columns, cells) : undefined;
    if (head) return head;
    // Without bars around it, a line may as well be none of the table.
    if (!isRow || !table.hasBar) this.#table = undefined;
    return isRow && table.hasBar && table.columns ? 'unread' : undefined;
  }

  /** Tells the columns that nothing was made of. */
  finish(findings: Findings): void {
    for (const { line, others } of this.#told) others.tell(line, findings);
    this.#told = [];
    this.#table = undefined;
  }

  #open(raw: string, [rule = '', ...rows]: readonly string[], count: number): 'aside' | 'unread' | undefined {
    const names = splitCells(raw);
    const found = findColumns(names);
    const isRead = rows.some((row) => found && readRow(names, found, splitCells(row)));
    const columns = isRead ? found : undefined;
    // Any other table is a part of what is said above.
    const isOurs =
      names.length === splitCells(rule).length && (columns !== undefined || readTimeFirst(rows[0] ?? '') !== undefined);
    this.#table = isOurs ? { names, columns, hasBar: raw.trimStart().startsWith('|') } : undefined;
    if (!isOurs) return undefined;
    this.#told.push({ line: count, others: new OtherColumns() });
    return columns ? 'aside' : 'unread';
  }

  #readRow({ names }: Table, columns: Columns, row: readonly string[]): Head | undefined {
    const read = readRow(names, columns, row);
    if (!read) return undefined;
    const { draft, get, these } = read;
    for (const name of names) this.#told.at(-1)?.others.see(name, get(name), these);
    return { when: draft.when, who: draft.who, text: draft.text, draft };
  }
}

interface Row {
  readonly draft: Draft;
  readonly get: (name: string) => string;
  /** The columns of this row. */
  readonly these: Columns;
}

/** What a row says; nothing where its time cannot be read. */
function readRow(names: readonly string[], columns: Columns, row: readonly string[]): Row | undefined {
  const cells = joinLast(row, names.length, columns.what === names.at(-1));
  if (!cells) return undefined;
  const get = readMarkdownCells(columns, (name) => cells[names.indexOf(name)] ?? '');
  const these = fitColumns(columns, get);
  const draft = makeDraft(these, get);
  return draft && { draft, get, these };
}

/** More cells than columns: a bar in the last one, or nobody can tell. */
function joinLast(row: readonly string[], count: number, isText: boolean): readonly string[] | undefined {
  if (row.slice(count).every((cell) => cell === '')) return row;
  return isText ? [...row.slice(0, count - 1), row.slice(count - 1).join(' | ')] : undefined;
}
