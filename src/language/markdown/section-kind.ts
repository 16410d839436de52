/** What a section of a review is for. `facts` are figures and labels of the incident, `other` is a heading we do not know. */
export const sectionKinds = [
  'summary',
  'impact',
  'background',
  'narrative',
  'timeline',
  'detection',
  'response',
  'resolution',
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
  'facts',
  'hypothesis',
  'experiment',
  'observations',
  'other',
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** Headings in the words of a team, by what they open. */
export type SectionNames = Readonly<Partial<Record<SectionKind, readonly string[]>>>;
