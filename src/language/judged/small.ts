import { clauseAt, isPeople } from '../english/about';
import type { Sentence } from '../english/sentence';
import type { Span } from '../finding';
import { dropWords, whole } from '../rewrite';
import { dropAdjective, putWords } from '../rewrite/words';
import type { Draft } from '../rule';

interface Way {
  readonly pattern: RegExp;
  readonly of?: (sentence: Sentence, span: Span) => boolean;
  readonly draft: (sentence: Sentence, span: Span) => Draft;
}

const ofPeople = (sentence: Sentence, span: Span) => {
  const clause = clauseAt(sentence, span.start) ?? clauseAt(sentence, span.end - 1);
  return isPeople(clause) && !/^(?:users?|customers?|you|attackers?)$/.test(clause?.subject?.head.lower ?? '');
};

/** The minimising words are those at the beginning. */
const first = (sentence: Sentence, { start }: Span): Span => ({
  start,
  end: start + /^(?:easily\s+)?\S+/.exec(sentence.prose.slice(start))![0].length,
});

/** Ways of making small what people faced. */
export const minimisers: readonly Way[] = [
  {
    pattern: /\b(?:was|would\s+have\s+been|could\s+have\s+been)\s+as\s+(?:simple|easy|trivial)\s+as\b/giu,
    draft: (sentence, { start, end }) => putWords(sentence, { start, end }, 'meant'),
  },
  {
    pattern:
      /\beven\s+an?\s+(?:junior|intern|child|beginner|novice|trainee|toddler|first[- ]year)\b(?=[^.;]*\b(?:would|could|should)\s+have\b)/giu,
    draft: (sentence) => whole(sentence, 'fact', '[what was there to see, and for whom?]'),
  },
  {
    pattern:
      /\ball\s+(?:(?:he|she|they|we|you|I|anyone|someone)|(?:the|our|that)\s+\p{L}+(?:\s+\p{L}+)?)\s+(?:(?:had|needed|have)\s+to\s+do|needed)\s+was\b/giu,
    draft: (sentence, { start, end }) => {
      const rest = sentence.source.slice(end, sentence.end).replace(/^\s*(?:to\s+)?|\s*[.!]?\s*$/g, '');
      const text = `the step was to ${rest} [where did it stand, and what did it take at that point?]`;
      const ended = /[.!]\s*$/.test(sentence.text) ? '.' : '';
      return putWords(sentence, { start, end: sentence.end }, text + ended);
    },
  },
  {
    pattern: /\b(?:just|simply|merely|only)\s+(?:(?:needed|had)\s+to\b|should\s+have\b)/giu,
    of: ofPeople,
    draft: (sentence, m) => dropWords(sentence, first(sentence, m)),
  },
  {
    pattern:
      /\b(?:simple|silly|trivial|basic|dumb|stupid|obvious|elementary|rookie|schoolboy|easily\s+avoidable|avoidable)\s+(?:human\s+|user\s+|copy[- ]paste\s+|configuration\s+|config\s+|coding\s+)?(?:mistake|error|typo|slip|oversight|blunder)s?\b(?!\s+(?:rate|message|code|handling|budget|log|page|response)s?\b)/giu,
    draft: (sentence, m) => dropAdjective(sentence, first(sentence, m)),
  },
  {
    pattern:
      /(?<![^.;]*\bno\s)\b(?:quick|cursory|brief|simple|five[- ]minute|two[- ]minute|thirty[- ]second|basic|trivial)\s+(?:look|glance|check|test|search|read|question|call|sanity\s+check|smoke\s+test)\b(?:(?=[^.;]*\b(?:would|could|should|might)\s+have\b)|(?<=\b(?:would|could|might)\s+have[^.;]*))/giu,
    draft: (sentence, m) => dropAdjective(sentence, first(sentence, m)),
  },
  {
    pattern:
      /\b(?:just|only|merely)\s+an?\s+(?:simple|small|trivial|tiny|one[- ]line|minor)\b(?=[^.;]*\b(?:still|yet|even\s+so|nobody|no\s+one|wrong)\b)/giu,
    draft: (sentence, m) => dropWords(sentence, first(sentence, m)),
  },
  {
    pattern:
      /\bwith\s+(?:just\s+|only\s+)?(?:(?:a\s+(?:bit|little)(?:\s+of)?|some|slightly|even\s+a\s+little)\s+)?(?:more\s+|better\s+|proper\s+|due\s+|basic\s+|any\s+)?(?:patience|care|thought|attention|foresight|planning|diligence|effort|communication|discipline|preparation|imagination|initiative|courage|common\s+sense|vigilance|coordination|curiosity|caution|rigou?r)\b(?=[^.;]*(?:\b(?:would|could|might)\b|['’]d\b))/giu,
    draft: (sentence) => whole(sentence, 'fact', '[what was there to go on at that point, and what set the pace?]'),
  },
  {
    pattern:
      /\b(?:an?\s+(?:moment|minute|second)(?:['’]s)?\s+(?:of\s+)?(?:thought|reflection|attention|consideration)|(?:five|two|ten|a\s+few)\s+minutes\s+of\s+(?:thought|reading|testing|research|googling)|the\s+(?:simplest|least|smallest|slightest|most\s+basic)\s+(?:of\s+)?(?:checks?|tests?|effort|precautions?|review|glance|question|look))\b(?=[^.;]*\b(?:would|could|should)\b)/giu,
    draft: (sentence) =>
      whole(sentence, 'fact', '[which step was it, where did it stand, and what did it take at that point?]'),
  },
  {
    pattern:
      /\b(?:(?:a\s+)?simple\s+(?:matter|case|question)\s+of|(?:was|were)\s+all\s+(?:it|that)\s+(?:would\s+have\s+taken|took|was\s+needed)|all\s+(?:that|it)\s+(?:was|would\s+have\s+been)\s+(?:required|needed|necessary)\s+was|all\s+it\s+(?:took|needed|would\s+have\s+taken)\s+was|only\s+(?:needed|took|required)\s+(?:one|a\s+single|somebody|someone|a\s+(?:phone\s+)?call|an\s+e-?mail)|only\s+had\s+(?:one|a\s+single)\s+(?:thing|job|task|step)|not\s+(?:that|exactly)\s+(?:hard|difficult)\s+to|no\s+(?:great\s+)?(?:feat|effort|magic)\s+to|could(?:\s+not|n['’]t)\s+(?:be|have\s+been)\s+(?:simpler|easier))\b/giu,
    draft: (sentence) =>
      whole(sentence, 'fact', '[which step was it, where did it stand, and what did it take at that point?]'),
  },
  {
    pattern:
      /\b(?:simply|just|merely)\s+(?:reading|checking|asking|looking|running|testing|calling|opening|following|waiting)\b(?=[^.;]*\bwould\s+have\b)|\ba\s+(?:trivial|one-?line|two-?line|five-?minute|ten-?minute|simple|easy)\s+(?:fix|change|check|task|step|job)\s+that\s+(?:nobody|no\s+one)\b/giu,
    draft: (sentence) =>
      whole(sentence, 'fact', '[which step was it, where did it stand, and what did it take at that point?]'),
  },
];
