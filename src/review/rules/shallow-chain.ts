import { eolAt, lineStart } from '../writing/line-ending';
import type { Review } from '../review';
import { isSlot } from '../text/slot';
import type { Chain } from '../notes/statements';
import { firstWords, quote, type ReviewRule } from './rule';

const person =
  /^\W*(?:because |since |due to )?(?:(?:the|an?|our|one|one of the|some|another) )?(?:(?:on-?call|junior|senior|new|release|backend|platform) )*(?:engineer|developer|operator|admin|administrator|sysadmin|intern|contractor|person|colleague|employee|maintainer|reviewer|responder|team|someone|somebody|nobody|no one|he|she|they|i|we|you|@[\w-]+)\b/i;
const error =
  /\b(?:human|operator|user|manual) error\b|\b(?:forgot|careless|mistake|oversight|negligen\w+|inattenti\w+|did(?: not|n't) (?:check|test|read|follow|notice|verify|think))\b/i;

function describe(chain: Chain): string | undefined {
  const last = chain.steps.at(-1)?.answer.text ?? '';
  // An empty answer or a slot: the author is at it.
  if (isSlot(last)) return undefined;
  if (person.test(last) || error.test(last))
    return `This chain ends at a person: ${quote(last)}. Ask once more: what allowed this to have such an effect?`;
  if (chain.steps.length < 2)
    return `This chain stops after one step. Ask once more: what allowed ${quote(last)} to have this effect?`;
  return undefined;
}

function continueChain({ text }: Review, chain: Chain): string {
  const last = chain.steps.at(-1);
  if (!last) return '';
  const eol = eolAt(text, last.start);
  const indent = /^[ \t]*/.exec(text.slice(lineStart(text, last.start)))?.[0] ?? '';
  const mark = /^(?:[-*+]|(\d+)([.)]))[ \t]+/.exec(text.slice(last.start));
  const next = mark?.[1] === undefined ? (mark?.[0] ?? '') : `${Number(mark[1]) + 1}${mark[2]} `;
  return `${text.slice(last.answer.start, last.answer.end)}${mark ? eol : eol + eol}${indent}${next}How did that make sense, and what allowed it to have this effect? [answer]`;
}

export const shallowChain: ReviewRule = {
  id: 'shallow-chain',
  group: 'structure',
  category: 'structure',
  severity: 'information',
  title: 'Chains of “why” that end early',
  why: 'A chain that ends at a person, or after one step, stops just where it gets interesting. What made that step look right, and what let it through?',
  sources: [
    'Google, Site Reliability Engineering, ch. 15',
    'Allspaw, The Infinite Hows',
    'the talk “The blameless post mortem”',
  ],
  examples: {
    flags: [
      {
        text: '## Five whys\n\n1. Why did the site go down? The disk was full.\n2. Why was it full? [[The operator forgot]] to turn on rotation.\n',
      },
      { text: '## Five whys\n\n- Why did the queue stall? [[One message could]] not be parsed.\n' },
    ],
    allows: [
      '## Five whys\n\n1. Why did the site go down? The disk was full.\n2. Why was it full? Rotation is off by default, and nothing shows that it is.\n',
      '## Five whys\n\n1. Why did the site go down? [answer]\n',
    ],
  },
  *find(review) {
    for (const chain of review.chains) {
      const last = chain.steps.at(-1);
      const message = describe(chain);
      if (!last || message === undefined) continue;
      const lead = /^\s*/.exec(review.text.slice(last.answer.start, last.answer.end))?.[0].length ?? 0;
      const span = { start: last.answer.start, end: last.answer.end };
      yield {
        ...span,
        mark: firstWords(review.text, { start: span.start + lead, end: span.end }),
        message,
        suggestions: [
          { title: 'Ask once more', replacement: continueChain(review, chain), kind: 'fact', applicability: 'has-gap' },
        ],
      };
    }
  },
};
