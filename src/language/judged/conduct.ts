import { clauseAt, isAudience, isOther, isPeople } from '../english/about';
import type { Sentence } from '../english/sentence';
import { isOurselves, whole } from '../rewrite';
import { circumstances, tellCircumstance, type Facet } from '../rewrite/facets';
import { putWords } from '../rewrite/words';
import type { Match } from '../rule';

interface Conduct {
  readonly pattern: RegExp;
  readonly facet: Facet;
  /** Which subjects it judges; all people unless told. An idiom is said of nothing else. */
  readonly of?: 'other' | 'insider' | 'idiom';
}

/** A motive that is read into what was done. */
const motive =
  /\b(?:deliberate(?:ly)?|intentional(?:ly)?|wilful(?:ly)?|willful(?:ly)?|knowingly|purposely)\s+(?:\p{L}+\s+){0,3}?(?:obfuscat\p{L}+|mislead\p{L}*|misled|deceiv\p{L}+|decepti\p{L}+|conceal\p{L}*|withheld|withholding|sabotag\p{L}+|lied|hid|hiding)\b/giu;
const attackers =
  /\b(?:attack\p{L}*|malicious\p{L}*|malware|payload|exploit\p{L}*|hack\p{L}*|adversar\p{L}+|phish\p{L}*)\b/iu;

/** Turns of phrase that judge how somebody is or works. */
const conduct: readonly Conduct[] = [
  {
    pattern: /\bno\s+idea\s+what\s+(?:they|he|she|you)\s+(?:was|were|is|are)\s+doing\b/giu,
    facet: 'guidance',
    of: 'idiom',
  },
  { pattern: motive, facet: 'trust', of: 'idiom' },
  { pattern: /\bpanicked\b/giu, facet: 'signals' },
  { pattern: /\bfroze\b(?!\s+(?:the|all|every|our|deploy|release|change|merge))/giu, facet: 'signals', of: 'other' },
  { pattern: /\brushed\b(?!\s+to\s+(?:re|mitig|fix|help|bring|contain|stop|get))/giu, facet: 'pace' },
  { pattern: /\b(?:cut|cuts|cutting)\s+corners\b/giu, facet: 'ease', of: 'idiom' },
  { pattern: /\bshrugged\s+(?:it|this|that|them|off)\b/giu, facet: 'signals' },
  { pattern: /\bdropped\s+the\s+ball\b/giu, facet: 'care', of: 'idiom' },
  { pattern: /\b(?:asleep|sleeping|slept)\s+at\s+the\s+(?:wheel|switch)\b/giu, facet: 'signals', of: 'idiom' },
  {
    pattern: /\b(?:had|has|have)\s+no\s+idea\s+(?:what|how)\s+(?:they|he|she|to)\b/giu,
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
  },
  { pattern: /\b(?:is|was|are|were)\s+known\s+for\b/giu, facet: 'ease', of: 'other' },
  { pattern: /\b(?:has|had)\s+a\s+(?:history|habit|reputation)\s+(?:of|for)\b/giu, facet: 'ease', of: 'other' },
  { pattern: /\b(?:struggles\s+(?:to|with)|tends\s+to|(?:is|was)\s+prone\s+to)\b/giu, facet: 'guidance', of: 'other' },
  {
    pattern:
      /\b(?:(?:am|is|are|was|were|['’]m|['’]re)\s+(?:not\s+(?:(?:so|very|that|really|particularly)\s+)?(?:good|great)|(?:(?:so|very|really|notoriously)\s+)?(?:bad|terrible|hopeless|useless|lousy))\s+at)\b/giu,
    facet: 'guidance',
  },
];

/** Matches of the turns of phrase above, where the clause is about people. */
export function* judgedConduct(sentence: Sentence): Generator<Match> {
  for (const { pattern, facet, of } of conduct) {
    for (const { start, end, text } of sentence.matches(pattern)) {
      const clause = clauseAt(sentence, start);
      if (pattern === motive && attackers.test(sentence.text)) continue;
      const passive = clause?.passive && /rushed/i.test(text);
      if (of === 'other' ? !isOther(clause, sentence) : of !== 'idiom' && !(isPeople(clause) || passive)) continue;
      if (of === 'insider' && (isAudience(clause) || (clause && isOurselves(clause)))) continue;
      const { question } = circumstances[facet];
      yield {
        mark: { start, end },
        message: `“${sentence.source.slice(start, end)}” tells how somebody is, not what they had before them. ${question}`,
        drafts: clause
          ? tellCircumstance(sentence, clause, facet)
          : [whole(sentence, 'fact', circumstances[facet].fact())],
        question,
      };
    }
  }
  for (const { start, end } of sentence.matches(/\bbad\s+habits\b|\b(?:our|their|his|her)\s+bad\s+practices?\b/giu)) {
    const { question } = circumstances.ease;
    yield {
      mark: { start, end },
      message: `“${sentence.source.slice(start, end)}” judges a way of working. ${question}`,
      drafts: [
        putWords(sentence, { start, end }, 'familiar ways of working [which ones, and what makes them the easiest?]'),
        whole(sentence, 'question', question),
      ],
      question,
    };
  }
}
