import { l10n, window, type QuickPickItem } from 'vscode';
import type { SectionKind } from '../../language';
import type { Review, Section } from '../../review';
import { kindTitles } from '../core/kind-names';

/** Kinds that a heading is most often meant as, beside those of the template. */
const common: readonly SectionKind[] = [
  'summary',
  'impact',
  'detection',
  'timeline',
  'factors',
  'response',
  'went-well',
  'went-poorly',
  'lucky',
  'lessons',
  'actions',
  'appreciation',
  'evidence',
];

/** Asks for a section's title: one that is missing, one of a known kind, or another. */
export async function askForTitle({ missing, template }: Review, section: Section): Promise<string | undefined> {
  const known = new Set<string>([
    ...missing.map(({ title }) => title),
    ...template.sections.map(({ title }) => title),
    ...common.map((kind) => kindTitles[kind]),
  ]);
  known.delete(section.title);
  const isMissing = (title: string) => missing.some((each) => each.title === title);
  const another = { label: l10n.t('Another title…'), description: '' };
  const items: readonly QuickPickItem[] = [
    another,
    ...[...known].map((label) => ({ label, description: isMissing(label) ? l10n.t('missing') : '' })),
  ];
  const title = l10n.t('Rename “{0}”', section.title);
  const picked = await window.showQuickPick(items, { title, placeHolder: l10n.t('What is this section?') });
  if (picked?.label !== another.label) return picked?.label;
  return window.showInputBox({ title, value: section.title, prompt: l10n.t('The new title') });
}
