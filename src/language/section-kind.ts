/** What a section of a review is for. `other` is a heading that we do not know. */
export const sectionKinds = [
  'summary',
  'impact',
  'background',
  'timeline',
  'detection',
  'response',
  'factors',
  'analysis',
  'went-well',
  'went-poorly',
  'lucky',
  'lessons',
  'actions',
  'questions',
  'roles',
  'appreciation',
  'evidence',
  'hypothesis',
  'experiment',
  'observations',
  'other',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** Names the kind of section that a heading (its plain text) opens. */
export function sectionKind(title: string): SectionKind {
  const t = title.toLowerCase();
  if (/action items?|follow-?ups?|corrective|to-?dos?|next steps/.test(t)) return 'actions';
  if (/timeline|chronology|what happened/.test(t)) return 'timeline';
  if (/summary/.test(t)) return 'summary';
  return 'other';
}
