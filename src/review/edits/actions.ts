import { readMarkdown, type TextChange } from '../../language';
import { cellsOf, type ActionItem } from '../actions/action';
import { readEmptyRow, type Cells } from '../actions/row';
import { readNames, readRow, tableOf } from '../blocks/units';
import type { Review } from '../review';
import { sectionsOf } from '../sections-of';
import type { ActionType } from '../actions/words';
import { addBlock } from './add';
import { firstThat, keepsAll, keepsButOne, without, type Held } from './again';
import { eolAt, lineEnd, lineStart } from '../writing/line-ending';
import { blockAt, topBlocks } from '../writing/place';
import { insertAt, oneLine } from '../text/text';
import { trimEnd } from '../text/trim';

/** What a new action item says; a field that is not given becomes a slot. */
export interface NewAction {
  readonly text: string;
  readonly owner?: string;
  readonly due?: string;
  readonly type?: ActionType;
  readonly ticket?: string;
}

/** An action item as a task of a list. */
export function writeAction({ text, owner, due, type, ticket }: NewAction): string {
  const fields = [
    `owner: ${owner ?? '[@name]'}`,
    `due: ${due ?? '[date]'}`,
    `type: ${type ?? '[prevent/detect/mitigate/learn]'}`,
  ];
  return `- [ ] ${oneLine(text)} (${[...fields, ...(ticket ? [`ticket: ${ticket}`] : [])].join(', ')})`;
}

/**
 * Adds an action item behind the last one, as a task or as a row; a missing section is added. No changes where it would not be read as one
 * that begins with the same words. `whole`: nothing of the words may be read as something else, such as its state.
 */
export function addAction(review: Review, action: NewAction, whole = false): readonly TextChange[] {
  const plain = (words: string): string => words.replaceAll('\\|', '|');
  const said = plain(oneLine(action.text));
  const wanted = whole ? trimEnd(said, /[\s.!;:,]/) : said.slice(0, 20);
  const holds = (before: Held, after: Held): boolean =>
    after.review.actions.length === review.actions.length + 1 &&
    without(after.actions, before.actions).some((each) => plain(each).startsWith(wanted));
  const added = firstThat(
    review,
    besideLast(review, action),
    (before, after) => keepsAll(before, after) && holds(before, after),
  );
  if (added.length > 0) return added;
  const filled = firstThat(
    review,
    inEmptyRow(review, action),
    (before, after) => keepsButOne(before, after) && holds(before, after),
  );
  if (filled.length > 0) return filled;
  return addBlock(review, { kind: 'actions', title: 'Action items', block: writeAction(action) }, holds);
}

/** Behind the last item of a section of that kind, else behind the last at all. */
function* besideLast(review: Review, action: NewAction) {
  const { text } = review;
  const sections = sectionsOf(review).filter(({ within, state }) => within === 'actions' && state !== 'missing');
  const isInside = ({ start }: ActionItem): boolean =>
    sections.some((each) => start >= each.start && start < each.body.end);
  const inside = sections.length > 0 ? review.actions.filter(isInside) : review.actions;
  const last = inside.findLast(({ depth, form }) => depth === 0 && (form === 'item' || form === 'row'));
  const eol = eolAt(text, last?.start ?? 0);
  if (last?.form === 'row')
    yield [insertAt(lineEnd(text, last.start), eol + writeRow(text, last.start, cellsOf(last), action))];
  else if (last) yield [insertAt(last.end, eol + writeBeside(text, last, writeAction(action)))];
  const prose = inside.findLast(({ form }) => form === 'paragraph');
  if (!last && prose) yield [blockAt(text, lineEnd(text, prose.end), writeAction(action).slice('- [ ] '.length))];
}

/** In place of a row that nobody has filled in: the first of the table that the section brings. */
function* inEmptyRow(review: Review, action: NewAction) {
  const { text } = review;
  const section = sectionsOf(review).find(({ kind, state }) => kind === 'actions' && state !== 'missing');
  for (const node of section ? topBlocks(readMarkdown(text).tree) : []) {
    if (node.from < section!.body.start || node.to > section!.body.end) continue;
    const table = tableOf(node, text);
    if (!table) continue;
    const names = readNames(table.head);
    for (const row of table.rows) {
      const { start, end, cells: all = [] } = readRow(text, row, table.head, names, 'actions', 0);
      const cells = readEmptyRow(text, all);
      if (cells) yield [{ start, end, insert: writeRow(text, start, cells, action) }];
    }
  }
}

/** An item with the indent and the mark of another one of its list. */
function writeBeside(text: string, like: ActionItem, task: string): string {
  const indent = text.slice(lineStart(text, like.start), like.start).replace(/[^\t]/g, ' ');
  const mark = /^(?:[-*+]|(\d+)([.)]))/.exec(text.slice(like.start, like.start + 12));
  const bullet = mark?.[1] === undefined ? (mark?.[0] ?? '-') : `${Number(mark[1]) + 1}${mark[2]}`;
  return indent + bullet + task.slice(1);
}

/** A row with the columns of the one that holds an offset. */
function writeRow(text: string, like: number, places: Cells, action: NewAction): string {
  const start = lineStart(text, like);
  let at = start;
  // What is given and has no column of its own stands beside the text.
  const elsewhere = (['owner', 'due', 'type', 'ticket'] as const).flatMap((field) =>
    action[field] !== undefined && !places[field] ? [`${field}: ${action[field]}`] : [],
  );
  const cells = text.slice(start, lineEnd(text, like)).split(/(?<!\\)\|/);
  return cells
    .map((cell, i) => {
      const from = at;
      at += cell.length + 1;
      if ((i === 0 || i === cells.length - 1) && cell.trim() === '') return cell;
      const role = Object.entries(places).find(([, span]) => span.start >= from && span.end <= from + cell.length)?.[0];
      const said: Readonly<Record<string, string>> = {
        what: oneLine(action.text) + (elsewhere.length > 0 ? ` (${elsewhere.join(', ')})` : ''),
        owner: action.owner ?? '[@name]',
        due: action.due ?? '[date]',
        type: action.type ?? '[prevent/detect/mitigate/learn]',
        ticket: action.ticket ?? '',
        status: 'open',
      };
      return ` ${(role === undefined ? '' : (said[role] ?? '')).replace(/(?<!\\)\|/g, '\\|')} `;
    })
    .join('|');
}
