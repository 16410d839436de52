import { l10n, type QuickPickItem } from 'vscode';
import type { SectionKind } from '../../language';
import type { Review, Section } from '../../review';
import { loadEngine } from '../core/engine';
import { kindTitles } from '../core/kind-names';
import { pickOrType } from '../core/pick-or-type';

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
  return pickOrType({
    title: l10n.t('Rename “{0}”', section.title),
    placeholder: l10n.t('The new title'),
    value: section.title,
    offered,
  });
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
