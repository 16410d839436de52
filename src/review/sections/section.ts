import type { Finding, SectionKind, Span } from '../../language';
import type { SectionLabel } from '../blocks/section-label';

/** `missing`: expected, not there. `empty`: nothing but comments. `placeholder`: nothing but slots and the template's own words. */
export const sectionStates = ['missing', 'empty', 'placeholder', 'written'] as const;
export type SectionState = (typeof sectionStates)[number];

/** A heading and what stands under it; `start..end` takes in the sub-sections. A missing section is an empty span where it belongs. */
export interface Section extends Span {
  readonly kind: SectionKind;
  /** What governs the text: its own kind or, where that is `other`, the kind of the section around it. */
  readonly within: SectionKind;
  readonly title: string;
  /** 1 to 6. */
  readonly level: number;
  /** The heading's line or lines, without the line break. */
  readonly heading: Span;
  /** Its own text: from below the heading to the first sub-heading. */
  readonly body: Span;
  /** Of the section with its sub-sections: `written` when any of them is. */
  readonly state: SectionState;
  /** Those that start in its heading or own text; the children have theirs. */
  readonly findings: readonly Finding[];
  readonly children: readonly Section[];
  /** Where a label opens it in place of a heading ("**Impact**", "2. Impact"); of a missing section, the one that it would be written like. */
  readonly label?: SectionLabel;
  /** Only of a missing section: what the template has below its heading, in Markdown. */
  readonly guide?: string;
}
