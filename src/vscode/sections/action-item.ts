import { MarkdownString, TreeItem, TreeItemCheckboxState, l10n } from 'vscode';
import { countFindings } from '../count-findings';
import { escapeMarkdown } from '../escape-markdown';
import type { ActionNode } from './nodes';

/** An action item: a box to tick, and who does it by when. */
export function toActionItem({ id, action, findings }: ActionNode): TreeItem {
  const { text, state, owner, due, type, ticket, gaps } = action;
  const isDone = state === 'done';
  const lacks = (['owner', 'due'] as const).filter((gap) => !isDone && !ticket && gaps.includes(gap));
  const facts = [
    owner ?? '',
    due ?? '',
    type ?? '',
    ticket ?? '',
    lacks.includes('owner') ? l10n.t('no owner') : '',
    lacks.includes('due') ? l10n.t('no date') : '',
    findings > 0 ? countFindings(findings) : '',
  ].filter((fact) => fact !== '');
  const said = isDone ? l10n.t('done') : l10n.t('open');
  const item = new TreeItem(text);
  item.id = id;
  item.checkboxState = {
    state: isDone ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
    tooltip: isDone ? l10n.t('Done. Untick to reopen it') : l10n.t('Open. Tick when it is done'),
    accessibilityInformation: { label: said, role: 'checkbox' },
  };
  item.description = facts.join(' · ');
  item.tooltip = new MarkdownString(escapeMarkdown([text, said, ...facts].join(' · ')));
  item.accessibilityInformation = { label: [text, said, ...facts].join(', ') };
  item.contextValue = `action.${state}`;
  item.command = { title: l10n.t('Go to Action Item'), command: 'learningReview.goToSection', arguments: [id] };
  return item;
}
