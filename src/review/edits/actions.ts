import type { TextChange } from '../../language';
import type { ActionItem } from '../action';
import { addition } from '../expected';
import type { Review } from '../review';
import type { Section } from '../section';
import type { ActionType } from '../words';
import { findEol, insertAt, lineEnd, lineStart, oneLine } from './text';

/** Turns an open item into a done one, or back: its checkbox, its status cell, or a check mark in front. */
export function toggleAction(review: Review, action: ActionItem): readonly TextChange[] {
  const { text } = review;
  const done = action.state === 'done';
  if (action.checkbox) return [{ ...spanOf(action.checkbox), insert: done ? '[ ]' : '[x]' }];
  if (action.status) {
    const { start, end } = action.status;
    const gap = start === end && text[start - 1] === '|' ? ' ' : '';
    return [{ start, end, insert: `${gap}${done ? 'open' : 'done'}` }];
  }
  const said = text.slice(action.what.start, action.what.end);
  const mark = /^(?:(?:✅|☑️?|✔️?)[ \t]*)|[ \t]*\((?:done|completed|fixed|closed)\)|^\**done\**:?\**[ \t]*/iu.exec(
    said,
  );
  const struck = /^~~([\s\S]+)~~$/.exec(said.trim());
  if (done && struck) return [{ ...spanOf(action.what), insert: said.replace(/~~/g, '') }];
  if (done && mark)
    return [
      { start: action.what.start + mark.index, end: action.what.start + mark.index + mark[0].length, insert: '' },
    ];
  if (done) return [];
  // A plain list item becomes a task; elsewhere Markdown has no box to tick.
  return [insertAt(action.what.start, action.form === 'item' ? '[x] ' : '✅ ')];
}

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });

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

/** Adds an action item behind the last one, as a task or as a row; a missing section is added. */
export function addAction(review: Review, action: NewAction): readonly TextChange[] {
  const { text } = review;
  const eol = findEol(text);
  const last = review.actions.findLast((each) => each.depth === 0 && (each.form === 'item' || each.form === 'row'));
  if (last?.form === 'row') return [insertAt(lineEnd(text, last.start), eol + writeRow(text, last, action))];
  if (last) {
    const indent = text.slice(lineStart(text, last.start), last.start);
    const mark = /^(?:[-*+]|(\d+)([.)]))/.exec(text.slice(last.start));
    const bullet = mark?.[1] === undefined ? (mark?.[0] ?? '-') : `${Number(mark[1]) + 1}${mark[2]}`;
    return [insertAt(last.end, `${eol}${indent}${bullet}${writeAction(action).slice(1)}`)];
  }
  const prose = review.actions.findLast((each) => each.form === 'paragraph');
  if (prose) return [insertAt(prose.end, eol + eol + writeAction(action).slice('- [ ] '.length))];
  const find = (sections: readonly Section[]): Section | undefined =>
    sections
      .flatMap((each) => [each.kind === 'actions' ? each : find(each.children)])
      .find((each) => each !== undefined);
  const section = find(review.sections);
  const line = writeAction(action);
  if (!section) return [addition(text, text.length, review.sections[0]?.level ?? 2, 'Action items', line)];
  if (section.add)
    return [{ ...section.add, insert: section.add.insert.replace(/^- .*$/m, line.replace(/\$/g, '$$$$')) }];
  const body = text.slice(section.body.start, section.body.end);
  const slot = /^[-*+] [^\r\n]*\[[^\r\n]*\][^\r\n]*$/m.exec(body);
  if (slot && section.state !== 'written') {
    const start = section.body.start + slot.index;
    return [{ start, end: start + slot[0].length, insert: line }];
  }
  const end = lineEnd(text, Math.max(section.body.start + body.trimEnd().length, section.heading.end));
  return [insertAt(end, eol + eol + line)];
}

function writeRow(text: string, like: ActionItem, action: NewAction): string {
  const start = lineStart(text, like.start);
  let at = start;
  const cells = text.slice(start, lineEnd(text, like.start)).split(/(?<!\\)\|/);
  return cells
    .map((cell, i) => {
      const from = at;
      at += cell.length + 1;
      if ((i === 0 || i === cells.length - 1) && cell.trim() === '') return cell;
      const role = Object.entries(like.cells ?? {}).find(
        ([, span]) => span.start >= from && span.end <= from + cell.length,
      )?.[0];
      const said: Readonly<Record<string, string>> = {
        what: oneLine(action.text),
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
