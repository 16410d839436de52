import { MarkdownString, TreeItem, TreeItemCheckboxState, l10n } from 'vscode';
import type { ActionItem } from '../../review';
import { countFindings } from '../core/count-findings';
import { escapeMarkdown } from '../core/escape-markdown';
import type { ActionNode } from './nodes';

/** An action item: a box to tick, and who does it by when. */
export function toActionItem({ id, action, findings }: ActionNode): TreeItem {
  const { text, state, owner, due, type, ticket, gaps } = action;
  const isClosed = state !== 'open';
  const lacks = (['owner', 'due'] as const).filter((gap) => !isClosed && !ticket && gaps.includes(gap));
  const others = [
    type ?? '',
    ticket ?? '',
    lacks.includes('owner') ? l10n.t('no owner') : '',
    lacks.includes('due') ? l10n.t('no date') : '',
    findings > 0 ? countFindings(findings) : '',
  ];
  const facts = tellOnly(owner ?? '', due ?? '', ...others);
  const [said, tip] = describeState(state);
  const item = new TreeItem(text);
  item.id = id;
  item.checkboxState = {
    state: isClosed ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
    tooltip: tip,
    accessibilityInformation: { label: said, role: 'checkbox' },
  };
  item.description = facts.join(' · ');
  item.tooltip = new MarkdownString(escapeMarkdown([text, said, ...facts].join(' · ')));
  const whose = owner === undefined ? '' : l10n.t('owner: {0}', owner);
  const until = due === undefined ? '' : l10n.t('due: {0}', due);
  const told = tellOnly(text, l10n.t('action item'), said, whose, until, ...others);
  item.accessibilityInformation = { label: told.join(', ') };
  item.contextValue = `action.${state}`;
  item.command = { title: l10n.t('Go to Action Item'), command: 'learningReview.goToSection', arguments: [id] };
  return item;
}

const tellOnly = (...facts: readonly string[]): readonly string[] => facts.filter((fact) => fact !== '');

function describeState(state: ActionItem['state']): readonly [name: string, tip: string] {
  if (state === 'done') return [l10n.t('done'), l10n.t('Done. Untick to reopen it')];
  if (state === 'cancelled') return [l10n.t('cancelled'), l10n.t('Cancelled. Untick to reopen it')];
  return [l10n.t({ message: 'open', comment: ['State of an action item'] }), l10n.t('Open. Tick when it is done')];
}
