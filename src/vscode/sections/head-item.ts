import { MarkdownString, ThemeIcon, TreeItem, l10n } from 'vscode';
import { countFindings } from '../core/count-findings';
import { escapeMarkdown } from '../core/escape-markdown';
import type { HeadNode } from './nodes';

/** What stands above the first section: under the title of the review, with how much was found there. */
export function toHeadItem({ id, title, findings }: HeadNode): TreeItem {
  const place = l10n.t('Above the first section');
  const count = countFindings(findings);
  const said = title === undefined ? [place, count] : [title, place, count];
  const item = new TreeItem(title ?? place);
  item.id = id;
  item.iconPath = new ThemeIcon('file');
  item.description = count;
  item.tooltip = new MarkdownString(escapeMarkdown(said.join(' · ')));
  item.accessibilityInformation = { label: said.join(', ') };
  item.contextValue = 'head';
  item.command = { title: l10n.t('Go to Section'), command: 'learningReview.goToSection', arguments: [id] };
  return item;
}
