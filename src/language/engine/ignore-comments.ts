import type { Heading } from '../markdown/blocks';
import { Areas } from './areas';
import { copy } from '../text/copy';
import { unusedIgnore } from './document/unused-ignore';
import type { Finding, IgnoreScope, Severity, Span } from '../finding';
import { anyRule, SpansByRule } from './spans-by-rule';

/** An ignore comment: `<!-- learning-review-ignore-line rule-id, other-id: reason -->`. No ids means every rule. */
export interface Ignore extends Span {
  readonly scope: IgnoreScope;
  readonly ruleIds: readonly string[];
  readonly reason: string;
  /** Where it holds. */
  readonly area: Span;
}

const directive = /^<!--\s*learning-review-ignore-(line|section|file)\b/;
const idList = /^[\w-]+(?:[ \t]*,[ \t]*[\w-]+)*$/;

/** Reads the ignore comments among all comments of a document; comments and headings are in its order. */
export function readIgnores(text: string, comments: readonly Span[], headings: readonly Heading[]): Ignore[] {
  const areas = new Areas(text, headings);
  return comments.flatMap(({ start, end }) => {
    const said = readDirective(text.slice(start, end));
    return said ? [{ start, end, ...said, area: areas.of(said.scope, start, end) }] : [];
  });
}

function readDirective(comment: string): Pick<Ignore, 'scope' | 'ruleIds' | 'reason'> | undefined {
  const head = directive.exec(comment);
  const said = comment.trimEnd();
  if (!head || !said.endsWith('-->')) return undefined;
  const rest = said.slice(head[0].length, -3);
  const colon = rest.indexOf(':');
  const ids = (colon < 0 ? rest : rest.slice(0, colon)).trim();
  if (ids && !idList.test(ids)) return undefined;
  return {
    scope: head[1] as IgnoreScope,
    ruleIds: ids ? ids.split(',').map((id) => id.trim()) : [],
    reason: colon < 0 ? '' : rest.slice(colon + 1).trim(),
  };
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
  const areas = new SpansByRule();
  for (const { ruleIds, area } of ignores) for (const id of ruleIds.length ? ruleIds : [anyRule]) areas.add(id, area);
  const kept = findings.filter(
    ({ ruleId, mark }) => !areas.overlapWith(anyRule, mark) && !areas.overlapWith(ruleId, mark),
  );
  if (severity === 'off') return kept;
  const marks = new SpansByRule();
  for (const { ruleId, mark } of findings) for (const id of [anyRule, ruleId]) marks.add(id, mark);
  const unused = ignores.filter(
    ({ ruleIds, area }) =>
      !(ruleIds.length ? ruleIds : [anyRule]).some((id) => off.has(id) || marks.overlapWith(id, area)),
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
    message: `This comment ignores ${what}, but nothing here matches any more. Remove it?`,
    start,
    end,
    text: copy(text.slice(start, end)),
    mark: { start, end },
    suggestions: [{ title: 'Remove this ignore comment', replacement: '', kind: 'fact', applicability: 'as-is' }],
  };
}
