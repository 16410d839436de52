import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../../language';
import { hasTime, readStamp } from '../time/stamp';
import { linesIn } from '../text/lines';

/** A code block that says what it holds, and that this is plain text. */
const plain = /^(?:te?xt|plain(?:text)?|none)$/i;

/** What a log has behind its time. */
const level = /^\W{0,3}(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|CRITICAL)\b/;

interface Line extends Span {
  readonly indent: number;
  /** What stands behind the time that it starts with, or the day that it is. */
  readonly rest: string | undefined;
  readonly hasTime: boolean;
}

/** The entries of a timeline in a code block, each with the lines below it; none where the block holds something else. */
export function readTimedLines(block: SyntaxNode, text: string): readonly Span[] {
  const info = block.getChild('CodeInfo');
  const [fenced, ...others] = block.getChildren('CodeText');
  const code = block.name === indented ? block : fenced;
  // In a quote, each line is a text of its own.
  if (!code || (code === fenced && others.length > 0) || (info && !plain.test(text.slice(info.from, info.to))))
    return [];
  const lines = readLines(text.slice(code.from, code.to), code.from);
  const entries = lines.filter(({ rest }) => rest !== undefined);
  const indent = Math.min(...entries.map((each) => each.indent));
  const timed = entries.filter((each) => each.hasTime);
  const isTimeline =
    entries[0] === lines[0] &&
    timed.length >= 2 &&
    entries.length * 2 >= lines.filter((each) => each.indent <= indent).length &&
    timed.filter(({ rest = '' }) => level.test(rest)).length * 2 < timed.length;
  if (!isTimeline) return [];
  const spans: Span[] = [];
  for (const { start, end, rest } of lines) spans.push({ start: rest === undefined ? spans.pop()!.start : start, end });
  return spans;
}

/** Whether a block is one of code: fenced, or indented. */
export const isCodeBlock = (name: string): boolean => name === 'FencedCode' || name === indented;

/** What Markdown takes for code because all of it is indented. */
export const indented = 'CodeBlock';

/** An item of an indented list: its mark and its box, if it has them, and what it says. */
export interface IndentedItem extends Span {
  readonly mark: Span | undefined;
  readonly checkbox: Span | undefined;
  readonly text: Span;
}

/** What an indented list holds: a line with a mark or a capital starts an item, others go on with what stands above. */
export function readIndentedItems(block: SyntaxNode, text: string): readonly IndentedItem[] {
  const items: IndentedItem[] = [];
  for (const { start, end } of readLines(text.slice(block.from, block.to), block.from)) {
    const said = text.slice(start, end);
    const [, mark = '', box = ''] = itemStart.exec(said) ?? [];
    const last = items.pop();
    if (mark === '' && !(last ? /^[\p{Lu}*_[]/u : /^[*_]{0,2}\p{Lu}\p{Ll}/u).test(said)) {
      // A command, or what a machine said.
      if (!last) return [];
      items.push({ ...last, end, text: { start: last.text.start, end } });
      continue;
    }
    if (last) items.push(last);
    const at = start + mark.length;
    items.push({
      start,
      end,
      mark: mark === '' ? undefined : { start, end: start + mark.trimEnd().length },
      checkbox: box === '' ? undefined : { start: at, end: at + box.trimEnd().length },
      text: { start: at + box.length, end },
    });
  }
  return items;
}

const itemStart = /^((?:[-*+\u2022]|\d{1,2}[.)])\s+)?(\[[ xX]\]\s+)?/u;

/** The lines that say something, without the blanks around. */
function readLines(text: string, by: number): readonly Line[] {
  return [...linesIn(text)].flatMap(({ 0: line, index }) => {
    const said = line.trim();
    if (said === '') return [];
    const indent = line.length - line.trimStart().length;
    const start = by + index + indent;
    return [{ start, end: start + said.length, indent, ...readStart(said) }];
  });
}

function readStart(said: string): Pick<Line, 'rest' | 'hasTime'> {
  const stamp = readStamp(said);
  const rest = stamp && said.slice(stamp.length);
  const isTimed = stamp !== undefined && hasTime(stamp);
  return { rest: isTimed || rest === '' ? rest : undefined, hasTime: isTimed };
}
