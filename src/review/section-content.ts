import { sectionKind, type SectionKind } from '../language';
import { readState } from './section-state';
import type { SectionState } from './section';

/** What a section's own text holds. Offsets are relative to that text, so that it can be kept while the text moves. */
export interface SectionContent {
  readonly state: Exclude<SectionState, 'missing'>;
  /** Kinds told by bold labels at the start of a line or list item, where a review uses them in place of headings. */
  readonly labels: readonly SectionKind[];
}

const label = /^[ \t]{0,3}(?:[-*+][ \t]+)?(?:\*\*|__)([^*_\r\n]{3,60}?):?(?:\*\*|__):?[ \t]*/gm;

/** The kinds that bold labels in a text tell. */
export const readLabels = (text: string): readonly SectionKind[] =>
  [...text.matchAll(label)].map((match) => sectionKind(match[1] ?? '')).filter((kind) => kind !== 'other');

/** Reads a section's own text. `known`: the template's own lines. */
export function readContent(text: string, known: ReadonlySet<string>): SectionContent {
  return { state: readState(text, known), labels: readLabels(text) };
}
