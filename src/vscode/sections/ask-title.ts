import { l10n, window, type QuickPickItem } from 'vscode';
import type { SectionKind } from '../../language';
import type { Review, Section } from '../../review';
import { loadEngine } from '../core/engine';
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

/** Asks for a section's title in a box that holds it as it is: one types another one, or takes one of those that sections have most often. */
export async function askForTitle(review: Review, section: Section): Promise<string | undefined> {
  const { sectionsOf } = await loadEngine();
  const offered = offerTitles(review, sectionsOf(review));
  const pick = window.createQuickPick();
  // While the box holds what the section is called, all are shown. Then they are those that fit what is typed.
  const show = (typed: string): void => {
    const isOffered = offered.some(({ label }) => label === typed);
    const own = typed.trim() === '' || isOffered ? [] : [{ label: typed, alwaysShow: true }];
    pick.items = [...own, ...offered.map((item) => ({ ...item, alwaysShow: typed === section.title }))];
  };
  pick.title = l10n.t('Rename “{0}”', section.title);
  pick.placeholder = l10n.t('The new title');
  pick.value = section.title;
  show(section.title);
  const answered = new Promise<string | undefined>((answer) => {
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => answer(pick.selectedItems[0]?.label.trim()));
    pick.onDidHide(() => answer(undefined));
    pick.show();
  });
  return answered.finally(() => pick.dispose());
}

/** Titles that are missing, and those that a section has most often, without those that the review has already. */
function offerTitles({ missing, template }: Review, sections: readonly Section[]): readonly QuickPickItem[] {
  const there = new Set(sections.flatMap(({ state, title }) => (state === 'missing' ? [] : [title])));
  const titles = new Set<string>([
    ...missing.map(({ title }) => title),
    ...template.sections.map(({ title }) => title),
    ...common.map((kind) => kindTitles[kind]),
  ]);
  const isMissing = (title: string) => missing.some((each) => each.title === title);
  return [...titles]
    .filter((title) => !there.has(title))
    .map((label) => ({ label, description: isMissing(label) ? l10n.t('missing') : '' }));
}
