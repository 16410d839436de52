import { CodeAction, CodeActionKind, l10n, type TextDocument } from 'vscode';
import type { Finding } from '../../language';
import type { Review } from '../../review';
import type { Engine } from '../core/engine';
import { toEdit } from '../core/positions';

const titles = (): Readonly<Record<string, string>> => ({
  'Add the missing sections': l10n.t('Add the missing sections'),
  'Sort the timeline': l10n.t('Sort the timeline'),
  'Add a preventive action item': l10n.t('Add a preventive action item'),
  'Add placeholders for the missing fields': l10n.t('Add placeholders for the missing fields'),
});

/** Edits of the review that close the gap a finding tells of. */
export function closeGap(
  engine: Engine,
  document: TextDocument,
  review: Review,
  finding: Finding,
): readonly CodeAction[] {
  const fix = engine.fixGap(review, finding);
  if (!fix) return [];
  const action = new CodeAction(titles()[fix.title] ?? fix.title, CodeActionKind.QuickFix);
  action.edit = toEdit(document, fix.changes);
  action.isPreferred = finding.suggestions.length === 0;
  return [action];
}
