import { MarkdownString, ThemeIcon, TreeItem, l10n } from 'vscode';
import { countFindings } from '../core/count-findings';
import { escapeMarkdown } from '../core/escape-markdown';
import type { EntryNode } from './nodes';

/** A timeline entry: when, what, and what shows it. */
export function toEntryItem({ id, entry, findings }: EntryNode): TreeItem {
  const { date, time, zone, text, evidence, assumed, pair } = entry;
  const when = time ?? date ?? '';
  const proven = evidence.length > 0;
  const facts = [
    assumed ? l10n.t('assumed') : '',
    pair.length > 0 ? l10n.t('pair: {0}', pair.join(', ')) : '',
    findings > 0 ? countFindings(findings) : '',
  ].filter((fact) => fact !== '');
  const item = new TreeItem(when);
  item.id = id;
  item.iconPath = new ThemeIcon(assumed ? 'question' : proven ? 'link' : 'circle-small');
  item.description = [...facts, text].join(' · ');
  const all = [proven ? l10n.t('with evidence') : l10n.t('no evidence'), ...facts];
  const whole = [date, time, zone].filter((part) => part !== undefined).join(' ');
  item.tooltip = new MarkdownString(escapeMarkdown(`${whole} · ${all.join(' · ')}`));
  item.tooltip.appendMarkdown(`\n\n${escapeMarkdown(text)}`);
  item.accessibilityInformation = { label: [whole, text, l10n.t('timeline entry'), ...all].join(', ') };
  item.contextValue = 'entry';
  item.command = { title: l10n.t('Go to Entry'), command: 'learningReview.goToSection', arguments: [id] };
  return item;
}
