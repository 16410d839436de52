import type { Pattern } from '../../../text/matches';
import type { Facet } from '../../../rephrase/facets';

/** A turn of phrase that judges how somebody is or works. */
export interface Turn {
  readonly pattern: Pattern;
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
  /\b(?:deliberate(?:ly)?|intentional(?:ly)?|wilful(?:ly)?|willful(?:ly)?|knowingly|purposely) (?:\p{L}+ ){0,3}?(?:obfuscat\p{L}+|mislead\p{L}*|misled|deceiv\p{L}+|decepti\p{L}+|conceal\p{L}*|withheld|withholding|sabotag\p{L}+|lied|hid|hiding)\b/giu;
export const attackers =
  /\b(?:attack\p{L}*|malicious\p{L}*|malware|payload|exploit\p{L}*|hack\p{L}*|adversar\p{L}+|phish\p{L}*)\b/iu;

const able =
  /\b(?:(?:am|is|are|was|were|['’](?:m|re|s))(?: not|n['’]t) (?:(?:so|very|that|really|particularly) )?(?:good|great) at|(?:am|is|are|was|were|['’](?:m|re|s)) (?:(?:so|very|really|notoriously) )?(?:bad|terrible|hopeless|useless|lousy) at)\b/giu;

export const turns: readonly Turn[] = [
  { pattern: motive, facet: 'trust', of: 'idiom' },
  { pattern: /\bpanicked\b/giu, facet: 'signals' },
  { pattern: /\bfroze\b(?! (?:the|all|every|our|deploy|release|change|merge))/giu, facet: 'signals', of: 'other' },
  {
    pattern:
      /(?<!\b(?:felt|feel|feeling) )\brushed\b(?! to (?:re|mitig|fix|help|bring|contain|stop|get)| (?:(?:out )?(?:an?|the|this|our) )?(?:\p{L}+ )?(?:hot)?(?:fix|patch|mitigation|rollback)\b)/giu,
    facet: 'pace',
    of: 'work',
    then: 'pace',
  },
  { pattern: /\b(?:cut|cuts|cutting) corners\b/giu, facet: 'ease', of: 'idiom' },
  { pattern: /\bshrugged (?:it|this|that|them|off)\b/giu, facet: 'signals', then: 'object' },
  { pattern: /\b(?:lack(?:s|ed)? (?:of )?|no )common sense\b/giu, facet: 'guidance', of: 'idiom' },
  { pattern: /\bamateur hour\b/giu, facet: 'guidance', of: 'idiom' },
  { pattern: /\b(?:botched|bungled|fumbled|muffed)\b/giu, facet: 'care', then: 'object' },
  { pattern: /\bdropped the ball\b/giu, facet: 'care', of: 'idiom' },
  { pattern: /\b(?:asleep|sleeping|slept) at the (?:wheel|switch)\b/giu, facet: 'signals', of: 'idiom' },
  { pattern: /\b(?:couldn['’]t|could not) be bothered\b/giu, facet: 'ease', of: 'idiom' },
  {
    pattern: /\bno (?:idea|clue) what (?:they|he|she|you) (?:was|were|is|are) doing\b/giu,
    facet: 'guidance',
    of: 'idiom',
  },
  {
    pattern: /\b(?:had|has|have) no (?:idea|clue) (?:(?:what|how) (?:they|he|she|to|the)|about)\b/giu,
    facet: 'guidance',
    of: 'insider',
  },
  {
    pattern: /\b(?:did|does|do)(?: not|n['’]t) (?:even |really |seem to )?care\b/giu,
    facet: 'ease',
    of: 'insider',
  },
  {
    pattern: /\b(?:does|do)(?: not|n['’]t) (?:\p{L}+ly |even )?understand\b/giu,
    facet: 'guidance',
    of: 'insider',
    then: 'object',
  },
  { pattern: /\b(?:is|was|are|were) known for\b/giu, facet: 'ease', of: 'other', then: 'gerund' },
  {
    pattern: /\b(?:has|had) a (?:history|habit|reputation) (?:of|for)\b/giu,
    facet: 'ease',
    of: 'other',
    then: 'gerund',
  },
  {
    pattern: /\bstruggles to\b|\btends to\b|\b(?:is|was) prone to\b/giu,
    facet: 'guidance',
    of: 'other',
    then: 'infinitive',
  },
  { pattern: able, facet: 'guidance', then: 'skill' },
  {
    pattern: /\bbad habits\b|\b(?:our|their|his|her) bad practices?\b/giu,
    facet: 'ease',
    of: 'idiom',
    then: 'habit',
  },
];
