import { CodeAction, CodeActionKind, l10n, type TextDocument } from 'vscode';
import type { Finding, TextChange } from '../../language';
import type { Review } from '../../review';
import type { Engine } from '../core/engine';
import { toEdit } from '../core/positions';
import { fillCells } from './fill-cells';

type Fix = (engine: Engine, review: Review, finding: Finding) => readonly TextChange[];

/** Fixes for gaps that need an edit elsewhere in the review instead of a rephrasing, by rule. */
const fixes: Readonly<Record<string, { readonly title: () => string; readonly fix: Fix }>> = {
  'missing-section': {
    title: () => l10n.t('Add the missing sections'),
    fix: (engine, review) => engine.addMissingSections(review),
  },
  'timeline-order': { title: () => l10n.t('Sort the timeline'), fix: (engine, review) => engine.sortTimeline(review) },
  'mitigation-only': {
    title: () => l10n.t('Add a preventive action item'),
    fix: (engine, review) =>
      engine.addAction(review, { text: '[what makes this impossible, or harmless]', type: 'prevent' }),
  },
  'incomplete-action': {
    title: () => l10n.t('Add placeholders for the missing fields'),
    fix: (_, review, finding) => fillCells(review, finding),
  },
};

/** Edits of the review that close the gap a finding tells of. */
export function closeGap(
  engine: Engine,
  document: TextDocument,
  review: Review,
  finding: Finding,
): readonly CodeAction[] {
  const known = fixes[finding.ruleId];
  const changes = known?.fix(engine, review, finding) ?? [];
  if (!known || changes.length === 0) return [];
  const action = new CodeAction(known.title(), CodeActionKind.QuickFix);
  action.edit = toEdit(document, changes);
  action.isPreferred = finding.suggestions.length === 0;
  return [action];
}
