import type { Draft, Findings } from '../model/draft';
import type { Head } from './line-format';
import { chatMarkdown, writeInline } from '../markup/inline';
import { findColumns, fitColumns, isDash, isLeft, makeDraft, OtherColumns, type Columns } from './table';
import { readHumanTime, readMachineTime, readTimeFirst } from './timed-line';

/** The cells of a row of Markdown: `\\|` is a bar in one of them. */
function splitCells(line: string): readonly string[] {
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
function readCells(columns: Columns, cellOf: (name: string) => string): (name: string) => string {
  const { who, time, day, zone, link, others = [] } = columns;
  const bare = new Set([who, time, day, zone, ...others]);
  return (name) => {
    if (name === link) return addressIn(cellOf(name));
    return bare.has(name) ? withoutMarks(cellOf(name)) : useBreaks(cellOf(name));
  };
}

/** What a row says. */
interface Row {
  readonly draft: Draft;
  /** The columns that nothing was made of see what they hold. */
  readonly tell: (others: OtherColumns) => void;
}

/**
 * Reads a row, which people wrote to be seen as a whole: what stands in columns that nobody knows is put behind the text. Nothing without
 * a time. `isSure`: it has bars around it, and so is a row whatever stands behind its time.
 */
export function readMarkdownRow(
  names: readonly string[],
  columns: Columns,
  cellOf: (name: string) => string,
  isSure: boolean,
): Row | undefined {
  const get = readCells(columns, cellOf);
  const these = fitColumns(columns, get);
  const draft = makeDraft(these, get) ?? (isSure ? makeDraft(these, splitTime(these, get)) : undefined);
  if (!draft) return undefined;
  const left = names.filter((name) => isLeft(name, get(name), these));
  const more = left
    .map((name) =>
      [name, get(name)]
        .map((part) => writeInline(part, chatMarkdown))
        .filter(Boolean)
        .join(': '),
    )
    .join('; ');
  return {
    draft: more === '' ? draft : { ...draft, text: `${draft.text} (${more})`.trim() },
    tell: (others) => {
      for (const name of names) if (!left.includes(name) && !isDash(get(name))) others.see(name, get(name), these);
    },
  };
}

/** The cells, with what stands behind a time in its cell in front of the text: `11:50 (= 12:50 CET)`, `11:50 onward`. */
function splitTime({ time = '', what }: Columns, get: (name: string) => string): (name: string) => string {
  const cell = get(time);
  const length = (readMachineTime(cell) ?? readHumanTime(cell))?.length ?? cell.length;
  return (name) => {
    if (name === time) return cell.slice(0, length);
    return name === what ? `${cell.slice(length).trim()} ${get(name)}`.trim() : get(name);
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
    const head = isRow && table.columns ? this.#readRow(table, table.columns, raw) : undefined;
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
    const isRead = rows.some((row) => found && readRow(names, found, row));
    const columns = isRead ? found : undefined;
    // Any other table is a part of what is said above.
    const isOurs =
      names.length === splitCells(rule).length && (columns !== undefined || readTimeFirst(rows[0] ?? '') !== undefined);
    this.#table = isOurs ? { names, columns, hasBar: raw.trimStart().startsWith('|') } : undefined;
    if (!isOurs) return undefined;
    this.#told.push({ line: count, others: new OtherColumns() });
    return columns ? 'aside' : 'unread';
  }

  #readRow({ names }: Table, columns: Columns, row: string): Head | undefined {
    const read = readRow(names, columns, row);
    if (!read) return undefined;
    const { draft, tell } = read;
    const told = this.#told.at(-1);
    if (told) tell(told.others);
    return { when: draft.when, who: draft.who, text: draft.text, draft };
  }
}

function readRow(names: readonly string[], columns: Columns, row: string): Row | undefined {
  const cells = joinLast(splitCells(row), names.length, columns.what === names.at(-1));
  return (
    cells &&
    readMarkdownRow(names, columns, (name) => cells[names.indexOf(name)] ?? '', row.trimStart().startsWith('|'))
  );
}

/** More cells than columns: a bar in the last one, or nobody can tell. */
function joinLast(row: readonly string[], count: number, isText: boolean): readonly string[] | undefined {
  if (row.slice(count).every((cell) => cell === '')) return row;
  return isText ? [...row.slice(0, count - 1), row.slice(count - 1).join(' | ')] : undefined;
}
