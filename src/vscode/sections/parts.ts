import type { ActionItem, Review, Section, TimelineEntry } from '../../review';

/** What starts in a section's heading or own text. */
export interface Parts {
  readonly entries: readonly TimelineEntry[];
  readonly actions: readonly ActionItem[];
  /** Questions without an answer. */
  readonly unanswered: number;
}

/** Of a section that holds none of them. */
export const noParts: Parts = { entries: [], actions: [], unanswered: 0 };

/** Assigns everything in the review to its section, in one pass, because this runs after each pause in typing. */
export function readParts(review: Review): (section: Section) => Parts {
  const sections: Section[] = [];
  const walk = (section: Section): void => {
    if (section.state !== 'missing') sections.push(section);
    section.children.forEach(walk);
  };
  review.sections.forEach(walk);
  const entries = group(sections, review.timeline);
  const actions = group(sections, review.actions);
  const questions = group(
    sections,
    review.questions.filter(({ answered }) => !answered),
  );
  return (section) => {
    const [own, items, open] = [entries.get(section), actions.get(section), questions.get(section)];
    return own || items || open ? { entries: own ?? [], actions: items ?? [], unanswered: open?.length ?? 0 } : noParts;
  };
}

/** Both are in the order of the document, so that one walk along both will do. */
function group<T extends { readonly start: number }>(
  sections: readonly Section[],
  all: readonly T[],
): ReadonlyMap<Section, readonly T[]> {
  const groups = new Map<Section, T[]>();
  let at = 0;
  for (const each of all) {
    while (at < sections.length && each.start >= (sections[at]?.body.end ?? 0)) at++;
    const section = sections[at];
    if (!section || each.start < section.heading.start) continue;
    const group = groups.get(section) ?? [];
    group.push(each);
    groups.set(section, group);
  }
  return groups;
}
