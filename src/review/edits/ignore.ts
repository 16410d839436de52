import type { SyntaxNode } from '@lezer/common';
import {
  readMarkdown,
  type Markdown,
  type Finding,
  type IgnoreScope,
  type Span,
  type TextChange,
} from '../../language';
import type { Review } from '../review';
import { firstThat, ignoresOf, without, type Held } from './again';
import { eolAt, lineEnd, lineStart } from '../writing/line-ending';
import { blockAt, topOf } from '../writing/place';
import { insertAt, oneLine } from '../text/text';

/**
 * The edit that ignores a finding's rule on its line, in its section or in the whole file, as an HTML comment. Joins an ignore
 * comment for the line that is there already. What lies in the front matter, which holds no such comment, is ignored in the
 * file. No changes where a comment would become text, or would change what the review says.
 */
export function ignoreChange(review: Review, finding: Finding, scope: IgnoreScope, reason = ''): readonly TextChange[] {
  const analysis = readMarkdown(review.text);
  const { mark, ruleId } = finding;
  const wanted = mark.start < topOf(review.text, analysis.tree) ? 'file' : scope;
  const comment = `<!-- learning-review-ignore-${wanted} ${ruleId}${writeReason(reason)} -->`;
  return firstThat(review, candidates(analysis, finding, wanted, comment), (before, after, changes) => {
    const by = changes.reduce((sum, { start, insert }) => sum + (start <= mark.start ? insert.length : 0), 0);
    const isCovered = ignoresOf(after.analysis).some(
      ({ ruleIds, area }) => ruleIds.includes(ruleId) && mark.start + by < area.end && mark.end + by > area.start,
    );
    return isCovered && saysTheSame(before, after);
  });
}

/** A reason that ends neither the comment nor, in a table, the cell, and opens no code. */
function writeReason(reason: string): string {
  const why = oneLine(reason.replace(/--+>?/g, ' ').replaceAll('`', "'").replaceAll('|', '/'));
  return why ? `: ${why}` : '';
}

// A blank may stand now in front of a hard break.
const words = ({ blocks }: Held): readonly string[] => blocks.map((each) => each.replace(/\s/g, ''));

function saysTheSame(before: Held, after: Held): boolean {
  const same = (part: 'sections' | 'entries' | 'actions') => before[part].join('\n') === after[part].join('\n');
  return (
    same('sections') &&
    same('entries') &&
    same('actions') &&
    without(words(before), words(after)).length === 0 &&
    without(words(after), words(before)).every((each) => each.includes('CommentBlock'))
  );
}

function* candidates(analysis: Markdown, finding: Finding, scope: IgnoreScope, comment: string) {
  if (scope === 'line') yield* onLine(analysis, finding, comment);
  else if (scope === 'section') yield* inSection(analysis, finding, comment);
  if (scope !== 'line') yield [blockAt(analysis.text, topOf(analysis.text, analysis.tree), comment)];
}

function* onLine(analysis: Markdown, { mark, ruleId }: Finding, comment: string) {
  const { text } = analysis;
  const last = Math.max(mark.start, mark.end - 1);
  const line = { start: lineStart(text, mark.start), end: lineEnd(text, last) };
  const there = ignoresOf(analysis).find(
    ({ scope, start, end, ruleIds }) =>
      scope === 'line' && start >= line.start && end <= line.end && ruleIds.length > 0,
  );
  if (there) yield [insertAt(there.idsAt, `${ruleId}, `)];
  for (let node: SyntaxNode | null = analysis.tree.resolveInner(mark.start, 1); node; node = node.parent) {
    // In a table row the comment has to stand inside a cell.
    if (node.name === 'TableCell') yield [insertAt(node.to, ` ${comment}`)];
    // Marks that close a heading have to stay at its end.
    const closing = node.name.startsWith('ATXHeading') ? node.lastChild : null;
    if (closing?.name === 'HeaderMark' && closing.from > node.from) yield [insertAt(closing.from, `${comment} `)];
  }
  yield [atEnd(text, line, comment)];
  yield [atEnd(text, { start: line.start, end: lineEnd(text, mark.start) }, comment)];
  const indent = /^[ \t]*/.exec(text.slice(line.start, line.end))?.[0] ?? '';
  yield [insertAt(line.start, indent + comment + eolAt(text, line.start))];
}

/** At the end of a line, in front of a hard break, or of the bar that closes a row. */
function atEnd(text: string, { start, end }: Span, comment: string): TextChange {
  let at = end;
  while (at > start && /[ \t]/.test(text[at - 1] ?? '')) at--;
  const isBreak = at === end && text[at - 1] === '\\';
  return insertAt(isBreak ? at - 1 : at, ` ${comment}`);
}

function* inSection({ text, tree, headings }: Markdown, { mark }: Finding, comment: string) {
  const above = headings.filter(({ start }) => start <= mark.start);
  const isOuter = ({ start }: Span): boolean => tree.topNode.childAfter(start)?.from === start;
  for (const heading of [above.at(-1), above.findLast(isOuter)]) {
    if (!heading) continue;
    const end = text[heading.end - 1] === '\r' ? heading.end - 1 : heading.end;
    const eol = eolAt(text, heading.start);
    const indent = ' '.repeat(heading.start - lineStart(text, heading.start));
    yield [isOuter(heading) ? blockAt(text, end, comment) : insertAt(end, eol + eol + indent + comment)];
  }
}
