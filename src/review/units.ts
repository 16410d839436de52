import type { SyntaxNode, Tree } from '@lezer/common';
import { sectionKind, type SectionKind, type Span } from '../language';
import { readLooseRows, splitCells } from './table';

/** A cell of a table's row under the name of its column (lower case; empty where the head has none). */
export interface Cell extends Span {
  readonly column: string;
}

/** One thing said: a list item, a table's row, or a paragraph. Offsets are relative to the section's own text. */
export interface Unit extends Span {
  readonly form: 'item' | 'row' | 'paragraph';
  /** The section's kind, or that of the bold label above it ("**Impact**:"). */
  readonly within: SectionKind;
  /** The text alone: no list mark, no checkbox, no nested lists. */
  readonly text: Span;
  /** 0 for an item of an outermost list, 1 inside one of its items, ... */
  readonly depth: number;
  /** Which list, table or run of paragraphs it belongs to: where that one starts. */
  readonly group: number;
  /** `-`, `*`, `1.`, ...: only of an item. */
  readonly mark?: Span;
  /** The `[ ]` or `[x]` of a task. */
  readonly checkbox?: Span;
  readonly cells?: readonly Cell[];
  /** A paragraph behind a bold label of its own ("**Action item:** ..."). */
  readonly labelled?: true;
}

const label = /^[ \t]*(?:\*\*|__)([^*_\r\n]{3,60}?)(?::(?:\*\*|__)|(?:\*\*|__)[ \t]*(?::|(?=\r?\n|$)))[ \t]*/;

/** Reads the blocks between `from` and `to` of the document; a block that merely reaches in is left out. */
export function readUnits(tree: Tree, text: string, from: number, to: number, kind: SectionKind): readonly Unit[] {
  const units: Unit[] = [];
  let within = kind;
  // The parser counts the first half of a CRLF to the line.
  const relative = (start: number, end: number): Span => ({
    start: start - from,
    end: (text[end - 1] === '\r' && end > start ? end - 1 : end) - from,
  });
  // Where headings tell what a section is, a bold phrase is but a bold phrase; "Action item:" is meant everywhere.
  const enterLabel = (start: number, end: number): number => {
    const match = label.exec(text.slice(start, end));
    const told = match ? sectionKind(match[1] ?? '') : 'other';
    if (told === 'other' || !match || (kind !== 'other' && !/^action items?$/i.test(match[1]?.trim() ?? '')))
      return start;
    within = told;
    return start + match[0].length;
  };
  const readBlock = (node: SyntaxNode, depth: number, group: number): void => {
    const loose = node.name === 'Paragraph' ? readLooseRows(text, { start: node.from, end: node.to }) : undefined;
    if (loose) readRows(loose, node.from - from);
    else if (node.name === 'Paragraph') {
      const start = enterLabel(node.from, node.to);
      if (start < node.to)
        units.push({
          form: 'paragraph',
          within,
          ...relative(node.from, node.to),
          text: relative(start, node.to),
          depth,
          group,
          ...(start > node.from ? { labelled: true as const } : {}),
        });
    } else if (node.name === 'BulletList' || node.name === 'OrderedList') {
      const outer = within;
      for (let item = node.firstChild; item; item = item.nextSibling)
        if (item.name === 'ListItem') readItem(item, depth, node.from);
      // A label in a list of facts ("- **Impact**: ...") rules what follows it; inside ordinary items it ends with the list.
      if (depth > 0) within = outer;
    } else if (node.name === 'Table') readTable(node);
  };
  const readItem = (item: SyntaxNode, depth: number, group: number): void => {
    const mark = item.getChild('ListMark');
    const task = item.getChild('Task');
    const first = task ?? item.getChild('Paragraph');
    const box = task?.getChild('TaskMarker');
    const begin = box ? box.to : (first?.from ?? mark?.to ?? item.from);
    const start = enterLabel(
      begin + (/^[ \t]*/.exec(text.slice(begin, item.to))?.[0].length ?? 0),
      first?.to ?? item.to,
    );
    const end = first?.to ?? item.to;
    if (first && start < end) {
      units.push({
        form: 'item',
        within,
        ...relative(item.from, item.to),
        text: relative(start, end),
        depth,
        group: group - from,
        ...(mark ? { mark: relative(mark.from, mark.to) } : {}),
        ...(box ? { checkbox: relative(box.from, box.to) } : {}),
      });
    }
    for (let child = first ? first.nextSibling : item.firstChild; child; child = child.nextSibling)
      readBlock(child, depth + 1, child.from - from);
  };
  const readRows = ([head, ...rows]: readonly Span[], group: number): void => {
    const names = head ? splitCells(text, head).map((cell) => plainName(text.slice(cell.start, cell.end))) : [];
    for (const row of rows) {
      const cells = splitCells(text, row).map((cell, i) => ({
        column: names[i] ?? '',
        ...relative(cell.start, cell.end),
      }));
      const span = relative(row.start, row.end);
      units.push({ form: 'row', within, ...span, text: span, depth: 0, group, cells });
    }
  };
  const readTable = (table: SyntaxNode): void => {
    const rows = [...table.getChildren('TableHeader'), ...table.getChildren('TableRow')];
    readRows(
      rows.map((row) => ({ start: row.from, end: row.to })),
      table.from - from,
    );
  };
  for (let node = tree.topNode.childAfter(from); node && node.from < to; node = node.nextSibling) {
    if (node.from >= from && node.to <= to) readBlock(node, 0, 0);
  }
  return units;
}

const plainName = (text: string): string =>
  text
    .replace(/[*_`~\\]|<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
