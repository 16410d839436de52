import { trimMarks } from '../../../text/ends';
import { gerundOf } from '../../../grammar/verbs';
import type { Pattern } from '../../../text/matches';
import { askFactors } from '../../../rephrase/ask';

/** A turn of phrase that asks and answers at once, and the question in its place; the words after it are handed over. */
export interface Phrase {
  readonly pattern: Pattern;
  /** Nothing where it does not fit after all. */
  readonly ask: (after: string) => string | undefined;
}

const doingOf = (base: string) =>
  trimMarks(
    base.replace(/^(\p{L}+)/u, (verb) => gerundOf(verb)),
    '?',
  );

const someone = '(?:you|they|he|she|anyone|anybody|nobody|no one|someone|somebody)';
const job = '(?:job|responsibility|task|duty)';

/** Turns of phrase that hold their own answer. */
export const phrases: readonly Phrase[] = [
  {
    pattern:
      /\bwhat (?:the hell |on earth )?(?:were|was) (?:you|they|he|she|people|the (?:\p{L}+ )?(?:team|engineer|developer|person)) (?:even )?thinking\b(?= ?[?!]| when\b|,)/giu,
    ask: () => 'what did the situation look like at that point',
  },
  {
    pattern:
      /\bhow (?:is|was|were) (?:this|that|it|something like this|any of this) (?:even|ever|still) (?:possible|allowed|approved|merged|happening)\b/giu,
    ask: () => askFactors('the failure'),
  },
  {
    pattern:
      /\bhow (?:do|does|did|could|can|would) (?:this|that|it|something like (?:this|that)|such a thing|things like this) (?:(?:even|ever|possibly|still) (?:have )?happen(?:ed)?|be allowed to happen|happen (?:again|when|if|with (?:so|all)))\b/giu,
    ask: () => askFactors('the failure'),
  },
  {
    pattern: new RegExp(
      `\\b(?:is|was)n['’]t (?:it|that|this|checking|testing) (?:(?:your|their|his|her|somebody['’]s|someone['’]s) ${job}|(?:the )?(?:[\\p{L}-]+ ){0,3}[\\p{L}-]{1,40}['’]s ${job})\\b`,
      'giu',
    ),
    ask: (after) => {
      const to = /^\s+to\s+(.+)$/isu.exec(after);
      return to
        ? `which step covers ${doingOf(to[1]!)}, and what prompts it`
        : 'which step covers this, and what prompts it';
    },
  },
  {
    pattern:
      /\b(?:aren|isn|wasn|weren)['’]t (?:these|this|that|it|those|they) (?:just |all |pretty |rather |supposed to be )?(?:basics?|obvious|common sense|trivial|elementary|standard practi[cs]e)\b/giu,
    ask: () => 'what made this hard to see at that point',
  },
  {
    pattern: new RegExp(
      `(?<!\\bhow )\\b(?:did|does|do|has|have) (?:${someone}|the (?:\\p{L}+ )?(?:team|engineer|developer|reviewer)s?) (?:even|bother to|bothered to|ever bother to|not (?:think|check|test|read|see|notice|realise|realize|look|know|bother|understand))\\b`,
      'giu',
    ),
    ask: () => 'what did the situation look like at that point',
  },
  { pattern: /\bwhat(?:['’]s| is) up with (?:that|this)\b/giu, ask: () => 'what led to this' },
  {
    pattern:
      /^[^\p{L}]*(?:oh,? )?(?:seriously|really|are you (?:serious|kidding(?: me)?)|is this a joke|you['’]re kidding)(?= ?\?)/giu,
    ask: () => 'what led to this',
  },
  { pattern: /\b(?:how|what|why) on earth\b/giu, ask: () => 'what led to this' },
];
