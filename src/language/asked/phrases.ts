import { gerundOf } from '../english/verbs';
import { askFactors } from '../rewrite/ask';

/** A turn of phrase that asks and answers at once, and the question in its place; the words after it are handed over. */
export interface Phrase {
  readonly pattern: RegExp;
  readonly ask: (after: string) => string;
}

const doingOf = (base: string) => base.replace(/^(\p{L}+)/u, (verb) => gerundOf(verb)).replace(/[\s?]+$/, '');

const someone = '(?:you|they|he|she|anyone|anybody|nobody|no\\s+one|someone|somebody)';
const job = '(?:job|responsibility|task|duty)';

/** Turns of phrase that hold their own answer. */
export const phrases: readonly Phrase[] = [
  {
    pattern:
      /\bwhat\s+(?:the\s+hell\s+|on\s+earth\s+)?(?:were|was)\s+(?:you|they|he|she|people|the\s+(?:\p{L}+\s+)?(?:team|engineer|developer|person))\s+(?:even\s+)?thinking\b(?=\s*[?!]|\s+when\b|,)/giu,
    ask: () => 'what did the situation look like at that point',
  },
  {
    pattern:
      /\bhow\s+(?:is|was|were)\s+(?:this|that|it|something\s+like\s+this|any\s+of\s+this)\s+(?:even|ever|still)\s+(?:possible|allowed|approved|merged|happening)\b/giu,
    ask: () => askFactors('the failure'),
  },
  {
    pattern:
      /\bhow\s+(?:do|does|did|could|can|would)\s+(?:this|that|it|something\s+like\s+(?:this|that)|such\s+a\s+thing|things\s+like\s+this)\s+(?:(?:even|ever|possibly|still)\s+(?:have\s+)?happen(?:ed)?|be\s+allowed\s+to\s+happen|happen\s+(?:again|when|if|with\s+(?:so|all)))\b/giu,
    ask: () => askFactors('the failure'),
  },
  {
    pattern: new RegExp(
      `\\b(?:is|was)n['’]t\\s+(?:it|that|this|checking|testing)\\s+(?:(?:your|their|his|her|somebody['’]s|someone['’]s)\\s+${job}|(?:the\\s+)?(?:[\\p{L}-]+\\s+){0,3}[\\p{L}-]+['’]s\\s+${job})\\b`,
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
      /\b(?:aren|isn|wasn|weren)['’]t\s+(?:these|this|that|it|those|they)\s+(?:just\s+|all\s+|pretty\s+|rather\s+|supposed\s+to\s+be\s+)?(?:basics?|obvious|common\s+sense|trivial|elementary|standard\s+practi[cs]e)\b/giu,
    ask: () => 'what made this hard to see at that point',
  },
  {
    pattern: new RegExp(
      `(?<!\\bhow\\s)\\b(?:did|does|do|has|have)\\s+(?:${someone}|the\\s+(?:\\p{L}+\\s+)?(?:team|engineer|developer|reviewer)s?)\\s+(?:even|bother\\s+to|bothered\\s+to|ever\\s+bother\\s+to|not\\s+(?:think|check|test|read|see|notice|realise|realize|look|know|bother|understand))\\b`,
      'giu',
    ),
    ask: () => 'what did the situation look like at that point',
  },
  { pattern: /\bwhat(?:['’]s|\s+is)\s+up\s+with\s+(?:that|this)\b/giu, ask: () => 'what led to this' },
  {
    pattern:
      /^[^\p{L}]*(?:oh,?\s+)?(?:seriously|really|are\s+you\s+(?:serious|kidding(?:\s+me)?)|is\s+this\s+a\s+joke|you['’]re\s+kidding)(?=\s*\?)/giu,
    ask: () => 'what led to this',
  },
  { pattern: /\b(?:how|what|why)\s+on\s+earth\b/giu, ask: () => 'what led to this' },
];
