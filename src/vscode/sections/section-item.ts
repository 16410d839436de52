import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, l10n } from 'vscode';
import type { Section } from '../../review';
import { countFindings } from '../core/count-findings';
import { escapeMarkdown } from '../core/escape-markdown';
import { kindTitles, nameKind } from '../core/kind-names';
import type { Care } from './care';
import type { SectionNode } from './nodes';

type Look = 'missing' | 'empty' | 'written';

const icons: Readonly<Record<Look, ThemeIcon>> = {
  missing: new ThemeIcon('circle-slash', new ThemeColor('disabledForeground')),
  empty: new ThemeIcon('circle-large-outline', new ThemeColor('disabledForeground')),
  written: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
};

/** A section: what it is about, its state, and what is still open. */
export function toSectionItem({ id, section, template, care, children }: SectionNode): TreeItem {
  const item = new TreeItem(section.title, stateOf(section, children.length));
  const look = lookOf(section);
  const facts = [template ? '' : nameOf(section), nameLook(look), ...tellCare(care)].filter((fact) => fact !== '');
  item.id = id;
  item.iconPath = icons[look];
  item.description = facts.filter((fact) => look !== 'written' || fact !== nameLook(look)).join(' · ');
  item.tooltip = new MarkdownString(escapeMarkdown([section.title, ...facts].join(' · ')));
  const questions = look === 'written' ? [] : (template?.guidance ?? []);
  for (const question of questions) item.tooltip.appendMarkdown(`\n\n${escapeMarkdown(question)}`);
  item.accessibilityInformation = { label: [section.title, l10n.t('section'), ...facts].join(', ') };
  item.contextValue = `section.${look}.${section.kind}`;
  item.command = { title: l10n.t('Go to Section'), command: 'learningReview.goToSection', arguments: [id] };
  return item;
}

/** A long timeline would bury the sections below it. */
function stateOf({ kind, children }: Section, count: number): TreeItemCollapsibleState {
  if (count === 0) return TreeItemCollapsibleState.None;
  const isOpen = children.length > 0 || kind !== 'timeline';
  return isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
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
  const [said, known] = [title.toLowerCase(), kindTitles[kind].toLowerCase()];
  return said.includes(known) || known.includes(said) ? '' : nameKind(kind);
}

function tellCare({ findings, unowned, unproven, entries, unanswered }: Care): readonly string[] {
  return [
    findings > 0 ? countFindings(findings) : '',
    unowned > 0 ? l10n.t('{0} without owner', unowned) : '',
    unanswered > 0 ? l10n.t('{0} unanswered', unanswered) : '',
    unproven > 0 ? l10n.t('{0} of {1} without evidence', unproven, entries) : '',
  ];
}
