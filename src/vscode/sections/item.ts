import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, l10n } from 'vscode';
import type { Section } from '../../review';
import { escapeMarkdown } from '../escape-markdown';
import { nameKind } from '../kind-names';
import { countFindings } from '../count-findings';
import type { Node } from './nodes';

type Look = 'missing' | 'empty' | 'written';

const icons: Readonly<Record<Look, ThemeIcon>> = {
  missing: new ThemeIcon('circle-slash', new ThemeColor('disabledForeground')),
  empty: new ThemeIcon('circle-large-outline', new ThemeColor('disabledForeground')),
  written: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
};

/** How a section shows in the tree. Icon, description and the label for screen readers tell the same. */
export function toItem({ id, section, template, children }: Node): TreeItem {
  const state = children.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None;
  const item = new TreeItem(section.title, state);
  const look = lookOf(section);
  const facts = [template ? '' : nameOf(section), nameLook(look), ...tellFindings(section)].filter(
    (fact) => fact !== '',
  );
  item.id = id;
  item.iconPath = icons[look];
  item.description = facts.filter((fact) => look !== 'written' || fact !== nameLook(look)).join(' · ');
  item.tooltip = new MarkdownString(escapeMarkdown([section.title, ...facts].join(' · ')));
  const questions = look === 'written' ? [] : (template?.guidance ?? []);
  for (const question of questions) item.tooltip.appendMarkdown(`\n\n${escapeMarkdown(question)}`);
  item.accessibilityInformation = { label: [section.title, ...facts].join(', ') };
  item.contextValue = `section.${look}`;
  item.command = { title: l10n.t('Go to Section'), command: 'learningReview.goToSection', arguments: [id] };
  return item;
}

function lookOf({ state }: Section): Look {
  return state === 'placeholder' ? 'empty' : state;
}

function nameLook(look: Look): string {
  if (look === 'missing') return l10n.t('missing');
  return look === 'empty' ? l10n.t('empty') : l10n.t('written');
}

// "Timeline: timeline" says nothing; "Root cause: contributing factors" does.
function nameOf({ kind, title }: Section): string {
  const name = nameKind(kind);
  return title.toLowerCase().includes(name) || name.includes(title.toLowerCase()) ? '' : name;
}

function tellFindings({ findings }: Section): readonly string[] {
  return findings.length > 0 ? [countFindings(findings.length)] : [];
}
