import type { SyntaxNode, Tree } from '@lezer/common';
import { copy, isList, type SectionKind, type Span } from '../../language';
import { readLabel } from './section-label';
import { readStamp } from '../time/stamp';
import { indented, isCodeBlock, readIndentedItems, readTimedLines } from './code';
import { readLooseRows, splitCells } from './table';

/** A cell of a table's row under the name of its column (lower case; empty where the head has none). */
export interface Cell extends Span {
  readonly column: string;
}

/** One thing said: a list item, a table's row, or a paragraph. Offsets are relative to the piece of text that it was read from. */
export interface Unit extends Span {
  readonly form: 'item' | 'row' | 'paragraph';
  /** The section's kind, or that of the bold label above it ("**Impact**:"). */
  readonly within: SectionKind;
  /** The text alone: no list mark, no checkbox, no nested lists. */
  readonly text: Span;
  /** 0 for an item of an outermost list, 1 inside one of its items, ... */
  readonly depth: number;
  /** Which list, table or run of paragraphs it belongs to: where that one starts; 0 for that of the whole piece. */
  readonly group: number;
  /** `-`, `*`, `1.`, ...: only of an item. */
  readonly mark?: Span | undefined;
  /** The `[ ]` or `[x]` of a task. */
  readonly checkbox?: Span | undefined;
  readonly cells?: readonly Cell[];
  /** The table's head as written. */
  readonly head?: string;
  /** What stands in a code block: an entry of a timeline with the lines below it. */
  readonly isCode?: true;
  /** A paragraph behind a bold label of its own ("**Action item:** ..."). */
  readonly labelled?: true;
}

/** What one piece of text says, and which kind a label in it gives to what follows. */
export interface Units {
  readonly units: readonly Unit[];
  readonly within: SectionKind;
}

/** What makes an action item of a paragraph, wherever it stands, and of nothing else. */
const actionLabel = /^[*_]{0,2}(?:action (?:item|point)|follow-up action)[*_]{0,2}:[*_]{0,2}[ \t]+/i;

/** The label or sentence at the end of an item's words that is none of them; `above`: where these end. */
function findLazyLine(
  text: string,
  first: SyntaxNode,
  within: SectionKind,
): (Span & { readonly above: number }) | undefined {
  const said = first.nextSibling ? '' : text.slice(first.from, first.to);
  const found = lazyLabel.exec(said) ?? (within === 'actions' ? lazySentence.exec(said) : null);
  if (!found) return undefined;
  const above = first.from + found.index;
  return { above, start: first.to - found[0].trimStart().length, end: first.to };
}

/** A line of bold that Markdown counts to the item above, because no blank line parts them: it stands above what follows. */
const lazyLabel = /(?:\r\n|\r|\n)(?:\*\*[^*\r\n]{2,60}\*\*:?|__[^_\r\n]{2,60}__:?)$/;

/** The same of a sentence that begins with a word which needs no capital inside of one: "This was all." */
const lazySentence = /(?:\r\n|\r|\n)(?:This|That|These|Those|It|We|Our|There|They|Thanks?) [^\r\n]*$/;

/** Lists deeper than that are taken for noise. */
const deepest = 50;

/** Reads a paragraph, or an item with all below it. `kind`: the section's; `entered`: that of the label that holds here, or the section's. */
export function readUnits(tree: Tree, text: string, kind: SectionKind, entered: SectionKind): Units {
  const units: Unit[] = [];
  let within = entered;
  // The parser counts the first half of a CRLF to the line.
  const trim = (start: number, end: number): Span => ({
    start,
    end: text[end - 1] === '\r' && end > start ? end - 1 : end,
  });
  // Where headings tell what a section is, bold text is only bold text; "Action item:" is meant everywhere.
  const enterLabel = (start: number, end: number): number => {
    const label = readLabel(text.slice(start, end));
    if (
      !label ||
      (kind !== 'other' && !/^(?:action items?|actions? planned|planned actions?)$/i.test(label.title.trim()))
    )
      return start;
    within = label.kind;
    return start + label.length;
  };
  const readBlock = (node: SyntaxNode, depth: number): void => {
    if (depth > deepest) return;
    const table = tableOf(node, text);
    if (table) {
      const names = readNames(table.head);
      for (const row of table.rows) units.push(readRow(text, row, table.head, names, within, node.from));
    } else if (node.name === 'Paragraph') {
      const { end } = trim(node.from, node.to);
      const entered = enterLabel(node.from, end);
      const own = entered > node.from ? 0 : (actionLabel.exec(text.slice(node.from, end))?.[0].length ?? 0);
      const start = entered + own;
      if (start < end)
        units.push({
          form: 'paragraph',
          within: own > 0 ? 'actions' : within,
          ...trim(node.from, node.to),
          text: trim(start, node.to),
          depth,
          group: node.from,
          ...(start > node.from ? { labelled: true as const } : {}),
        });
    } else if (isList(node.name)) {
      const outer = within;
      for (let item = node.firstChild; item; item = item.nextSibling)
        if (item.name === 'ListItem') readItem(item, depth, node.from);
      // A label in a list of facts ("- **Impact**: ...") rules what follows it; inside ordinary items it ends with the list.
      within = outer;
    }
  };
  const readAll = (from: SyntaxNode | null, depth: number): void => {
    for (let node = from; node; node = node.nextSibling) readBlock(node, depth);
  };
  const readItem = (item: SyntaxNode, depth: number, group: number): void => {
    const first = item.getChild('Task') ?? item.getChild('Paragraph');
    const label = first && findLazyLine(text, first, within);
    if (first) readFirst(item, first, label?.above, depth, group);
    readAll(first ? first.nextSibling : item.firstChild, depth + 1);
    if (!label) return;
    const span = trim(label.start, label.end);
    units.push({ form: 'paragraph', within, ...span, text: span, depth, group });
  };
  /** The item's own words. `stop`: where they end, if that is not where their paragraph does. */
  const readFirst = (
    item: SyntaxNode,
    first: SyntaxNode,
    stop: number | undefined,
    depth: number,
    group: number,
  ): void => {
    const mark = item.getChild('ListMark');
    const box = findBox(text, first);
    const begin = box ? box.end : first.from;
    const { end } = trim(item.from, stop ?? first.to);
    const start = enterLabel(begin + (/^[ \t]*/.exec(text.slice(begin, item.to))?.[0].length ?? 0), end);
    if (start >= end) return;
    units.push({
      form: 'item',
      within,
      // The parser counts the indent of an outermost item to it.
      ...trim(mark?.from ?? item.from, stop ?? item.to),
      text: trim(start, end),
      depth,
      group,
      ...(mark ? { mark: trim(mark.from, mark.to) } : {}),
      ...(box ? { checkbox: box } : {}),
    });
  };
  if (tree.type.name === indented && kind === 'actions') {
    const items = readIndentedItems(tree.topNode, text);
    // Among items with a mark, a line without one is a sentence.
    const isMarked = items.some(({ mark }) => mark);
    for (const item of items)
      units.push({ form: item.mark || !isMarked ? 'item' : 'paragraph', within, ...item, depth: 0, group: 0 });
  } else if (isCodeBlock(tree.type.name))
    for (const span of readTimedLines(tree.topNode, text))
      units.push({ form: 'paragraph', within, ...span, text: span, depth: 0, group: 0, isCode: true });
  else if (tree.type.name === 'ListItem') readItem(tree.topNode, 0, 0);
  else readBlock(tree.topNode, 0);
  return { units, within };
}

const looseBox = /\\?\[[ xXvV✓✔√~/-]\\?\](?=[ \t])/uy;

/** The box of an item: the parser's, or one that it does not know: `[-]`, or one whose brackets are escaped. */
function findBox(text: string, first: SyntaxNode): Span | undefined {
  const box = first.getChild('TaskMarker');
  if (box) return { start: box.from, end: box.to };
  looseBox.lastIndex = first.from;
  return looseBox.test(text) ? { start: first.from, end: looseBox.lastIndex } : undefined;
}

/** The rows of a table with the line of its head, which may be empty. */
export interface Table<R extends Span = Span> {
  readonly head: string;
  readonly rows: readonly R[];
}

/** The table that a node is; nothing where it is none. */
export function tableOf(node: SyntaxNode, text: string): Table | undefined {
  const all = rowsOf(node, text);
  return all && withHead(all, text);
}

/** A table of lines, of which the first is its head as long as that does not start with a time. */
export function withHead<R extends Span>(all: readonly R[], text: string): Table<R> | undefined {
  const first = all[0] && text.slice(all[0].start, all[0].end);
  if (first === undefined) return undefined;
  return startsWithTime(first) ? { head: '', rows: all } : { head: copy(first), rows: all.slice(1) };
}

function rowsOf(node: SyntaxNode, text: string): readonly Span[] | undefined {
  if (node.name === 'Paragraph') return readLooseRows(text, { start: node.from, end: node.to }, startsWithTime);
  if (node.name !== 'Table') return undefined;
  const rows = [...node.getChildren('TableHeader'), ...node.getChildren('TableRow')];
  return rows.map((row) => ({ start: row.from, end: row.to }));
}

function startsWithTime(row: string): boolean {
  const [first] = splitCells(row, { start: 0, end: row.length });
  return first !== undefined && readStamp(row.slice(first.start, first.end)) !== undefined;
}

/** The names of a table's columns, as its head tells them. */
export const readNames = (head: string): readonly string[] =>
  splitCells(head, { start: 0, end: head.length }).map((cell) => plainName(head.slice(cell.start, cell.end)));

export function readRow(
  text: string,
  { start, end }: Span,
  head: string,
  names: readonly string[],
  within: SectionKind,
  group: number,
): Unit {
  const trim = (span: Span): Span => ({
    start: span.start,
    end: text[span.end - 1] === '\r' && span.end > span.start ? span.end - 1 : span.end,
  });
  const cells = splitCells(text, { start, end }).map((cell, i) => ({ column: names[i] ?? '', ...trim(cell) }));
  const span = trim({ start, end });
  return { form: 'row', within, ...span, text: span, depth: 0, group, cells, head };
}

const plainName = (text: string): string =>
  text
    .replace(/[*_`~\\]|<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
