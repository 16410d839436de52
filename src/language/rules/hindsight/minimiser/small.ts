import { clauseAt, isPeople } from '../../../grammar/about';
import type { Sentence } from '../../../grammar/sentence';
import { statementAfter, statementBefore } from '../../../grammar/statement';
import type { Span } from '../../../finding';
import { dropWords, whole } from '../../../rephrase';
import { dropAdjective, putWords } from '../../../rephrase/words';
import type { Draft } from '../../../rule';

interface Way {
  readonly pattern: RegExp;
  readonly of?: (sentence: Sentence, span: Span) => boolean;
  readonly draft: (sentence: Sentence, span: Span) => Draft;
}

const ofPeople = (sentence: Sentence, span: Span) => {
  const clause = clauseAt(sentence, span.start) ?? clauseAt(sentence, span.end - 1);
  return isPeople(clause) && !/^(?:users?|customers?|you|attackers?)$/.test(clause?.subject?.head.lower ?? '');
};

/** Does the statement go on with this? */
const goesOn = (pattern: RegExp) => (sentence: Sentence, span: Span) =>
  pattern.test(statementAfter(sentence, span.end));

/** The minimising words are those at the beginning. */
const first = (sentence: Sentence, { start }: Span): Span => ({
  start,
  end: start + /^(?:easily\s+)?\S+/.exec(sentence.prose.slice(start))![0].length,
});

/** Ways of making small what people faced. */
export const minimisers: readonly Way[] = [
  {
    pattern: /\b(?:was|would have been|could have been) as (?:simple|easy|trivial) as\b/giu,
    draft: (sentence, { start, end }) => putWords(sentence, { start, end }, 'meant'),
  },
  {
    pattern: /\beven an? (?:junior|intern|child|beginner|novice|trainee|toddler|first[- ]year)\b/giu,
    of: goesOn(/\b(?:would|could|should)\s+have\b/iu),
    draft: (sentence) => whole(sentence, 'fact', '[what was there to see, and for whom?]'),
  },
  {
    pattern:
      /\ball (?:(?:he|she|they|we|you|I|anyone|someone)|(?:the|our|that) \p{L}+(?: \p{L}+)?) (?:(?:had|needed|have) to do|needed) was\b/giu,
    draft: (sentence, { start, end }) => {
      const rest = sentence.source.slice(end, sentence.end).replace(/^\s*(?:to\s+)?|\s*[.!]?\s*$/g, '');
      const text = `the step was to ${rest} [where did it stand, and what did it take at that point?]`;
      const ended = /[.!]\s*$/.test(sentence.text) ? '.' : '';
      return putWords(sentence, { start, end: sentence.end }, text + ended);
    },
  },
  {
    pattern: /\b(?:just|simply|merely|only) (?:(?:needed|had) to\b|should have\b)/giu,
    of: ofPeople,
    draft: (sentence, m) => dropWords(sentence, first(sentence, m)),
  },
  {
    pattern:
      /\b(?:simple|silly|trivial|basic|dumb|stupid|obvious|elementary|rookie|schoolboy|easily avoidable|avoidable) (?:human |user |copy[- ]paste |configuration |config |coding )?(?:mistake|error|typo|slip|oversight|blunder)s?\b(?! (?:rate|message|code|handling|budget|log|page|response)s?\b)/giu,
    draft: (sentence, m) => dropAdjective(sentence, first(sentence, m)),
  },
  {
    pattern:
      /\b(?:quick|cursory|brief|simple|five[- ]minute|two[- ]minute|thirty[- ]second|basic|trivial) (?:look|glance|check|test|search|read|question|call|sanity check|smoke test)\b/giu,
    of: (sentence, { start, end }) => {
      const before = statementBefore(sentence, start);
      return (
        !/\bno\s/iu.test(before) &&
        /\b(?:would|could|should|might)\s+have\b/iu.test(before + '; ' + statementAfter(sentence, end))
      );
    },
    draft: (sentence, m) => dropAdjective(sentence, first(sentence, m)),
  },
  {
    pattern: /\b(?:just|only|merely) an? (?:simple|small|trivial|tiny|one[- ]line|minor)\b/giu,
    of: goesOn(/\b(?:still|yet|even\s+so|nobody|no\s+one|wrong)\b/iu),
    draft: (sentence, m) => dropWords(sentence, first(sentence, m)),
  },
  {
    pattern:
      /\bwith (?:just |only )?(?:(?:a (?:bit|little)(?: of)?|some|slightly|even a little) )?(?:more |better |proper |due |basic |any )?(?:patience|care|thought|attention|foresight|planning|diligence|effort|communication|discipline|preparation|imagination|initiative|courage|common sense|vigilance|coordination|curiosity|caution|rigou?r)\b/giu,
    of: goesOn(/\b(?:would|could|might)\b|['’]d\b/iu),
    draft: (sentence) => whole(sentence, 'fact', '[what was there to go on at that point, and what set the pace?]'),
  },
  {
    pattern:
      /\b(?:an? (?:moment|minute|second)(?:['’]s)? (?:of )?(?:thought|reflection|attention|consideration)|(?:five|two|ten|a few) minutes of (?:thought|reading|testing|research|googling)|the (?:simplest|least|smallest|slightest|most basic) (?:of )?(?:checks?|tests?|effort|precautions?|review|glance|question|look))\b/giu,
    of: goesOn(/\b(?:would|could|should)\b/iu),
    draft: (sentence) =>
      whole(sentence, 'fact', '[which step was it, where did it stand, and what did it take at that point?]'),
  },
  {
    pattern:
      /\b(?:(?:a )?simple (?:matter|case|question) of|(?:was|were) all (?:it|that) (?:would have taken|took|was needed)|all (?:that|it) (?:was|would have been) (?:required|needed|necessary) was|all it (?:took|needed|would have taken) was|only (?:needed|took|required) (?:one|a single|somebody|someone|a (?:phone )?call|an e-?mail)|only had (?:one|a single) (?:thing|job|task|step)|not (?:that|exactly) (?:hard|difficult) to|no (?:great )?(?:feat|effort|magic) to|could(?: not|n['’]t) (?:be|have been) (?:simpler|easier))\b/giu,
    draft: (sentence) =>
      whole(sentence, 'fact', '[which step was it, where did it stand, and what did it take at that point?]'),
  },
  {
    pattern:
      /\b(?:simply|just|merely) (?:reading|checking|asking|looking|running|testing|calling|opening|following|waiting)\b/giu,
    of: goesOn(/\bwould\s+have\b/iu),
    draft: (sentence) =>
      whole(sentence, 'fact', '[which step was it, where did it stand, and what did it take at that point?]'),
  },
  {
    pattern:
      /\ba (?:trivial|one-?line|two-?line|five-?minute|ten-?minute|simple|easy) (?:fix|change|check|task|step|job) that (?:nobody|no one)\b/giu,
    draft: (sentence) =>
      whole(sentence, 'fact', '[which step was it, where did it stand, and what did it take at that point?]'),
  },
];
