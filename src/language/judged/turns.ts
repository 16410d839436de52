import type { Facet } from '../rewrite/facets';

/** A turn of phrase that judges how somebody is or works. */
export interface Turn {
  readonly pattern: RegExp;
  readonly facet: Facet;
  /**
   * Whose clause it has to be in: `other`: one other person; `insider`: people who work on it, but "we"; `work`: people,
   * or a passive; `idiom`: said of nobody but people. All people unless told.
   */
  readonly of?: 'other' | 'insider' | 'work' | 'idiom';
  /** What goes on after it: what the people did it to, a verb ("to deal with"), a gerund ("merging late"), a skill. */
  readonly then?: 'object' | 'infinitive' | 'gerund' | 'skill' | 'pace' | 'habit';
}

/** A motive that is read into what was done. */
export const motive =
  /\b(?:deliberate(?:ly)?|intentional(?:ly)?|wilful(?:ly)?|willful(?:ly)?|knowingly|purposely)\s+(?:\p{L}+\s+){0,3}?(?:obfuscat\p{L}+|mislead\p{L}*|misled|deceiv\p{L}+|decepti\p{L}+|conceal\p{L}*|withheld|withholding|sabotag\p{L}+|lied|hid|hiding)\b/giu;
export const attackers =
  /\b(?:attack\p{L}*|malicious\p{L}*|malware|payload|exploit\p{L}*|hack\p{L}*|adversar\p{L}+|phish\p{L}*)\b/iu;

const able =
  /\b(?:(?:am|is|are|was|were|['’](?:m|re|s))(?:\s+not|n['’]t)\s+(?:(?:so|very|that|really|particularly)\s+)?(?:good|great)\s+at|(?:am|is|are|was|were|['’](?:m|re|s))\s+(?:(?:so|very|really|notoriously)\s+)?(?:bad|terrible|hopeless|useless|lousy)\s+at)\b/giu;

export const turns: readonly Turn[] = [
  { pattern: motive, facet: 'trust', of: 'idiom' },
  { pattern: /\bpanicked\b/giu, facet: 'signals' },
  { pattern: /\bfroze\b(?!\s+(?:the|all|every|our|deploy|release|change|merge))/giu, facet: 'signals', of: 'other' },
  {
    pattern:
      /(?<!\b(?:felt|feel|feeling)\s+)\brushed\b(?!\s+to\s+(?:re|mitig|fix|help|bring|contain|stop|get)|\s+(?:(?:out\s+)?(?:an?|the|this|our)\s+)?(?:\p{L}+\s+)?(?:hot)?(?:fix|patch|mitigation|rollback)\b)/giu,
    facet: 'pace',
    of: 'work',
    then: 'pace',
  },
  { pattern: /\b(?:cut|cuts|cutting)\s+corners\b/giu, facet: 'ease', of: 'idiom' },
  { pattern: /\bshrugged\s+(?:it|this|that|them|off)\b/giu, facet: 'signals', then: 'object' },
  { pattern: /\b(?:lack(?:s|ed)?\s+(?:of\s+)?|no\s+)common\s+sense\b/giu, facet: 'guidance', of: 'idiom' },
  { pattern: /\bamateur\s+hour\b/giu, facet: 'guidance', of: 'idiom' },
  { pattern: /\b(?:botched|bungled|fumbled|muffed)\b/giu, facet: 'care', then: 'object' },
  { pattern: /\bdropped\s+the\s+ball\b/giu, facet: 'care', of: 'idiom' },
  { pattern: /\b(?:asleep|sleeping|slept)\s+at\s+the\s+(?:wheel|switch)\b/giu, facet: 'signals', of: 'idiom' },
  { pattern: /\b(?:couldn['’]t|could\s+not)\s+be\s+bothered\b/giu, facet: 'ease', of: 'idiom' },
  {
    pattern: /\bno\s+(?:idea|clue)\s+what\s+(?:they|he|she|you)\s+(?:was|were|is|are)\s+doing\b/giu,
    facet: 'guidance',
    of: 'idiom',
  },
  {
    pattern: /\b(?:had|has|have)\s+no\s+(?:idea|clue)\s+(?:(?:what|how)\s+(?:they|he|she|to|the)|about)\b/giu,
    facet: 'guidance',
    of: 'insider',
  },
  {
    pattern: /\b(?:did|does|do)(?:\s+not|n['’]t)\s+(?:even\s+|really\s+|seem\s+to\s+)?care\b/giu,
    facet: 'ease',
    of: 'insider',
  },
  {
    pattern: /\b(?:does|do)(?:\s+not|n['’]t)\s+(?:\p{L}+ly\s+|even\s+)?understand\b/giu,
    facet: 'guidance',
    of: 'insider',
    then: 'object',
  },
  { pattern: /\b(?:is|was|are|were)\s+known\s+for\b/giu, facet: 'ease', of: 'other', then: 'gerund' },
  {
    pattern: /\b(?:has|had)\s+a\s+(?:history|habit|reputation)\s+(?:of|for)\b/giu,
    facet: 'ease',
    of: 'other',
    then: 'gerund',
  },
  {
    pattern: /\bstruggles\s+to\b|\btends\s+to\b|\b(?:is|was)\s+prone\s+to\b/giu,
    facet: 'guidance',
    of: 'other',
    then: 'infinitive',
  },
  { pattern: able, facet: 'guidance', then: 'skill' },
  {
    pattern: /\bbad\s+habits\b|\b(?:our|their|his|her)\s+bad\s+practices?\b/giu,
    facet: 'ease',
    of: 'idiom',
    then: 'habit',
  },
];
