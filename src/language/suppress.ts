import type { Heading } from './analysis';
import { unusedIgnore } from './document/unused-ignore';
import type { Finding, IgnoreScope, Severity, Span } from './finding';

/** An ignore comment: `<!-- learning-review-ignore-line rule-id, other-id: reason -->`. No ids means every rule. */
export interface Ignore extends Span {
  readonly scope: IgnoreScope;
  readonly ruleIds: readonly string[];
  readonly reason: string;
  /** Where it holds. */
  readonly area: Span;
}

const directive =
  /^<!--\s*learning-review-ignore-(line|section|file)\b\s*([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)?\s*(?::\s*([\s\S]*?))?\s*-->\s*$/;

/** Reads the ignore comments among all comments of a document. */
export function readIgnores(text: string, comments: readonly Span[], headings: readonly Heading[]): Ignore[] {
  const ignores: Ignore[] = [];
  for (const { start, end } of comments) {
    const m = directive.exec(text.slice(start, end));
    if (!m) continue;
    const scope = m[1] as IgnoreScope;
    const ruleIds = m[2]?.split(',').map((id) => id.trim()) ?? [];
    ignores.push({
      start,
      end,
      scope,
      ruleIds,
      reason: m[3]?.trim() ?? '',
      area: areaOf(scope, start, end, text, headings),
    });
  }
  return ignores;
}

function areaOf(scope: IgnoreScope, start: number, end: number, text: string, headings: readonly Heading[]): Span {
  if (scope === 'file') return { start: 0, end: text.length };
  if (scope === 'section') {
    const own = headings.findLast((h) => h.start <= start);
    const next = headings.find((h) => h.start > start && (!own || h.level <= own.level));
    return { start: own?.start ?? 0, end: next?.start ?? text.length };
  }
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = endOfLine(text, end);
  if (text.slice(lineStart, start).trim() || text.slice(end, lineEnd).trim()) return { start: lineStart, end: lineEnd };
  // Alone on its line: it speaks of the next line that holds something.
  const after = /\S/.exec(text.slice(lineEnd));
  return after ? { start: lineEnd, end: endOfLine(text, lineEnd + after.index) } : { start, end };
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/**
 * Leaves out the findings that an ignore comment covers, and reports the comments that cover none; `off` are the ids of
 * rules that are turned off: a comment for one of them is not called unused.
 */
export function applyIgnores(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
  text: string,
  off: ReadonlySet<string>,
  severity: Severity | 'off',
): Finding[] {
  if (!ignores.length) return [...findings];
  const used = new Set<Ignore>();
  const kept = findings.filter((f) => {
    const covering = ignores.filter(
      (i) => f.mark.start < i.area.end && f.mark.end > i.area.start && names(i, f.ruleId),
    );
    covering.forEach((i) => used.add(i));
    return !covering.length;
  });
  if (severity === 'off') return kept;
  const unused = ignores.filter((i) => !used.has(i) && !i.ruleIds.some((id) => off.has(id)));
  return [...kept, ...unused.map((i) => reportUnused(i, text, severity))];
}

function names(ignore: Ignore, ruleId: string): boolean {
  return !ignore.ruleIds.length || ignore.ruleIds.includes(ruleId);
}

function reportUnused(ignore: Ignore, text: string, severity: Severity): Finding {
  const { start, end } = ignore;
  const what = ignore.ruleIds.length ? `“${ignore.ruleIds.join(', ')}”` : 'any rule';
  return {
    ruleId: unusedIgnore.id,
    category: unusedIgnore.category,
    group: unusedIgnore.group,
    severity,
    message: `This comment ignores ${what}, and nothing here matches any more. Remove it?`,
    start,
    end,
    text: text.slice(start, end),
    mark: { start, end },
    suggestions: [{ title: 'Remove this ignore comment', replacement: '', kind: 'fact', safe: true }],
  };
}
