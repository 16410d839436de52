import type { Heading } from '../markdown/blocks';
import { Areas } from './areas';
import { copy } from '../text/copy';
import { unusedIgnore } from './document/unused-ignore';
import type { Finding, IgnoreScope, Severity, Span } from '../finding';
import { anyRule, SpansByRule } from './spans-by-rule';

/** An ignore comment: `<!-- learning-review-ignore-line rule-id, other-id: reason -->`. No ids means every rule. */
export interface Ignore extends Span {
  /** Nothing where it names no scope that we know. */
  readonly scope: IgnoreScope | 'next-line' | undefined;
  /** Lower case. */
  readonly ruleIds: readonly string[];
  /** Where the ids start, or would. */
  readonly idsAt: number;
  readonly reason: string;
  /** Where it holds. */
  readonly area: Span;
}

const directive = /^(?:<!--|\{\/\*)\s*learning-review-((?:ignore|disable)[\w-]*)\s*/i;
const scopes = new Map<string, IgnoreScope | 'next-line'>([
  ['ignore-line', 'line'],
  ['ignore-next-line', 'next-line'],
  ['ignore-section', 'section'],
  ['ignore-file', 'file'],
]);
/** What stands in front of a reason. */
const because = /:|\s--?\s|\s[–—]\s|\(/;

/** Reads the ignore comments among all comments of a document; comments and headings are in its order. */
export function readIgnores(text: string, comments: readonly Span[], headings: readonly Heading[]): Ignore[] {
  const areas = new Areas(text, headings);
  return comments.flatMap(({ start, end }) => {
    const said = readDirective(text.slice(start, end));
    if (!said) return [];
    const area = said.scope ? areas.of(said.scope, start, end) : { start, end: start };
    return [{ start, end, ...said, idsAt: start + said.idsAt, area }];
  });
}

function readDirective(comment: string): Omit<Ignore, 'area' | keyof Span> | undefined {
  const head = directive.exec(comment);
  const said = comment.trimEnd();
  if (!head || !(said.endsWith('-->') || said.endsWith('*/}'))) return undefined;
  const rest = said.slice(head[0].length, -3);
  const [ids = '', reason = ''] = splitAt(rest, because.exec(rest));
  return {
    scope: scopes.get(head[1]!.toLowerCase()),
    ruleIds: ids.toLowerCase().replaceAll(',', ' ').split(/\s+/).filter(Boolean),
    idsAt: head[0].length,
    reason: reason.trim(),
  };
}

const splitAt = (text: string, match: RegExpExecArray | null): readonly string[] =>
  match ? [text.slice(0, match.index), text.slice(match.index + match[0].length)] : [text];

/**
 * Leaves out the findings that an ignore comment covers, and reports the comments that cover none; `off` are the ids of
 * rules of which not all is shown: a comment for one of them is not called unused.
 */
export function applyIgnores(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
  text: string,
  off: ReadonlySet<string>,
  severity: Severity | 'off',
): Finding[] {
  if (!ignores.length) return [...findings];
  const areas = new SpansByRule();
  for (const { scope, ruleIds, area } of ignores)
    if (scope) for (const id of ruleIds.length ? ruleIds : [anyRule]) areas.add(id, area);
  const kept = findings.filter(
    ({ ruleId, mark }) => !areas.overlapWith(anyRule, mark) && !areas.overlapWith(ruleId, mark),
  );
  if (severity === 'off') return kept;
  const marks = new SpansByRule();
  for (const { ruleId, mark } of findings) for (const id of [anyRule, ruleId]) marks.add(id, mark);
  const unused = ignores.filter(
    ({ scope, ruleIds, area }) =>
      !scope || !(ruleIds.length ? ruleIds : [anyRule]).some((id) => off.has(id) || marks.overlapWith(id, area)),
  );
  return [...kept, ...unused.map((ignore) => reportUnused(ignore, text, severity))];
}

function reportUnused(ignore: Ignore, text: string, severity: Severity): Finding {
  const { start, end } = ignore;
  const what = ignore.ruleIds.length ? `“${ignore.ruleIds.join(', ')}”` : 'any rule';
  return {
    ruleId: unusedIgnore.id,
    category: unusedIgnore.category,
    group: unusedIgnore.group,
    severity,
    message: ignore.scope
      ? `This comment ignores ${what}, but nothing here matches any more. Remove it?`
      : 'This comment does nothing. Comments that ignore a rule begin with learning-review-ignore-line, -next-line, -section or -file.',
    start,
    end,
    text: copy(text.slice(start, end)),
    mark: { start, end },
    suggestions: [{ title: 'Remove this ignore comment', replacement: '', kind: 'fact', applicability: 'as-is' }],
  };
}
