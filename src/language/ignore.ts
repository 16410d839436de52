import type { Analysis, TextChange } from './analysis';
import type { Finding, IgnoreScope } from './finding';
import { readIgnores } from './suppress';

/**
 * The edit that ignores a finding's rule on its line, in its section or in the whole file, as an HTML comment. Joins an
 * ignore comment for the line that is there already.
 */
export function ignoreChange(analysis: Analysis, finding: Finding, scope: IgnoreScope, reason = ''): TextChange {
  const { text } = analysis;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const why = reason.replace(/-->|[\r\n]+/g, ' ').trim();
  const comment = `<!-- learning-review-ignore-${scope} ${finding.ruleId}${why ? `: ${why}` : ''} -->`;
  if (scope === 'line') return ignoreLine(analysis, finding, comment);
  if (scope === 'section') {
    const heading = analysis.headings.findLast((h) => h.start <= finding.mark.start);
    if (heading) return insertion(heading.end, eol + eol + comment);
  }
  const matter = analysis.tree.topNode.firstChild;
  const start = matter?.name === 'FrontMatter' ? matter.to : text.startsWith('\uFEFF') ? 1 : 0;
  return matter?.name === 'FrontMatter' ? insertion(start, eol + eol + comment) : insertion(start, comment + eol + eol);
}

function ignoreLine(analysis: Analysis, finding: Finding, comment: string): TextChange {
  const { text } = analysis;
  const newline = text.indexOf('\n', finding.mark.end);
  let end = newline < 0 ? text.length : newline;
  if (text[end - 1] === '\r') end--;
  const start = text.lastIndexOf('\n', finding.mark.start - 1) + 1;
  const there = readIgnores(text, analysis.comments, analysis.headings).find(
    (i) => i.scope === 'line' && i.start >= start && i.end <= end && i.ruleIds.length,
  );
  if (there) return insertion(there.start + text.slice(there.start).indexOf(there.ruleIds[0]!), `${finding.ruleId}, `);
  // In a table row the comment has to stand inside the last cell.
  const row = analysis.tree.resolveInner(finding.mark.start, 1);
  for (let node: typeof row | null = row; node; node = node.parent) {
    if (node.name !== 'TableCell') continue;
    return insertion(node.to, ` ${comment}`);
  }
  return insertion(end, ` ${comment}`);
}

function insertion(at: number, insert: string): TextChange {
  return { start: at, end: at, insert };
}
