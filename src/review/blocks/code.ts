import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../../language';
import { hasTime, readStamp } from '../time/stamp';

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
  const [code, ...others] = block.getChildren('CodeText');
  // In a quote, each line is a text of its own.
  if (!code || others.length > 0 || (info && !plain.test(text.slice(info.from, info.to)))) return [];
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

/** The lines that say something, without the blanks around. */
function readLines(text: string, by: number): readonly Line[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
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
