import { clauseAt } from '../../../grammar/about';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import { near } from '../../../text/near';
import { whole } from '../../../rephrase';
import type { Draft } from '../../../rule';

// Too late, or in spite of what was known: both are seen from the end.

const reacting =
  '(?:react(?:ed)?|respond(?:ed)?|act(?:ed)?|escalat(?:e|ed)|intervened?|notic(?:e|ed)|call(?:ed)?|communicat(?:e|ed)|roll(?:ed)? back|tell|told|inform(?:ed)?|page|paged|declare|acknowledge|answer|join|wake|realise|realize)';
const late: readonly RegExp[] = [
  new RegExp(`\\b${reacting} (?:far |much |way )?too (?:late|slowly)\\b`, 'giu'),
  new RegExp(
    `\\b(?:was|were) (?:far |much |way )?(?:too )?(?:slow|late) (?:to|in) (?!reali[sz]e|notice)(?:${reacting}|\\p{L}+ing)\\b`,
    'giu',
  ),
  new RegExp(
    `\\b(?:took|needed) (?:over |more than |almost |nearly )?(?:\\d+|an?|two|three|four|five|ten|eleven|several|many) (?:\\p{L}+ )?(?:minutes|hours?|days?|weeks?|months?) to (?!realise|realize|notice)${reacting}\\b`,
    'giu',
  ),
  /\bwaited (?:too long|(?:(?:over|more than|almost|nearly) )?(?:\d+|an?|two|three|four|five|several|many) (?:hours?|days?|weeks?|months?)) (?:before (?:telling|informing|notifying|disclosing|escalating|acting|calling|paging|asking)|to (?:tell|inform|notify|disclose|escalate|act|call|page|ask))\b|\bwaited (?:far |much )?too long\b/giu,
];
const knowingly = near(
  /\b(?:merged|deployed|went ahead|pushed|shipped|released|proceeded|continued|carried on|launched|approved|signed off|flew|sailed|departed|started)\b/giu,
  /,? (?:even though|although|though|despite knowing(?: that)?|knowing(?: full well)?(?: that)?)\b/iu,
  { most: 40, without: /[.,;]/u },
);
/** What they went on in spite of. */
const alarming =
  /^[^.]*\b(?:red|failing|failed|fail|warn\w*|open|objection\w*|not (?:\p{L}+ )?(?:ready|tested|finished|approved|reviewed|safe|complete)|unfinished|untested|risk\w*|broken|asked|told|freeze|forbid\w*|incomplete|missing)\b/iu;

/** Finds them where people are spoken of. */
export function* findLate(
  sentence: Sentence,
): Generator<Span & { readonly text: string; readonly drafts: readonly Draft[] }> {
  if (!/\b(?:late|slow|slowly|long|took|needed|waited|though|although|knowing)\b/iu.test(sentence.text)) return;
  for (const pattern of [...late, knowingly])
    for (const m of sentence.matches(pattern)) {
      if (pattern === knowingly && !alarming.test(sentence.after(m.end))) continue;
      const subject = clauseAt(sentence, m.start)?.subject;
      const people = subject && (subject.who === 'person' || subject.who === 'group' || subject.name === 'person');
      if (!people || /^(?:users?|customers?|clients?|attackers?)$/.test(subject.head.lower)) continue;
      const draft =
        pattern === knowingly
          ? [whole(sentence, 'question', 'what was weighed against what at that point, and what spoke for going on')]
          : [
              whole(
                sentence,
                'question',
                'what was there to see until then, and what would have made it stand out sooner',
              ),
            ];
      yield {
        start: m.start,
        end: m.end,
        text: m.text,
        drafts: [
          whole(
            sentence,
            'fact',
            pattern === knowingly
              ? '[what was weighed against what at that point, and what spoke for going on?]'
              : '[what was there to see until then, and what else was going on?]',
          ),
          ...draft,
        ],
      };
    }
}
