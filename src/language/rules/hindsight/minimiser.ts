import { clauseAt, isPeople } from '../../english/about';
import type { Sentence } from '../../english/sentence';
import type { Span } from '../../finding';
import { dropWords, whole } from '../../rewrite';
import { dropAdjective, putWords } from '../../rewrite/words';
import type { Draft, Rule } from '../../rule';

export const minimiser: Rule = {
  id: 'minimiser',
  group: 'hindsight',
  category: 'blame',
  severity: 'information',
  title: 'Minimisers',
  why: '“Just” and “simple” shrink what people faced. The step, where it stood, and what it cost at the time say why it did not happen by itself.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’',
    'Bergstrom, Three analytical traps in accident investigation',
  ],
  examples: {
    flags: [
      { text: 'The responder [[only had to]] read the banner.' },
      { text: '[[All we had to do was]] flip the switch.' },
      { text: 'It was a [[trivial slip]] in the config.' },
      { text: 'The outage came from a [[silly typo]].' },
      { text: 'A [[quick look]] at the dashboard would have shown it.' },
      { text: 'The engineer [[just needed to]] tick the box.' },
    ],
    allows: [
      'We just deployed the fix.',
      'Just after 10:00 the alert fired.',
      'The fix is to simply restart the worker.',
      'Only two pods were healthy.',
      'The change was a simple version bump.',
      'A simple health check was added.',
      'The job only needs to read the bucket.',
      'Every item has an owner, even a small one.',
    ],
  },
  triggers:
    'just simply merely only intern junior child beginner novice trainee toddler year all simple trivial silly basic easy obvious elementary dumb stupid quick cursory minute rookie schoolboy single straightforward mere'.split(
      ' ',
    ),
  *find(sentence, place) {
    if (place.section === 'actions') return;
    for (const { pattern, of, draft } of ways) {
      for (const m of sentence.matches(pattern)) {
        if (of && !of(sentence, m)) continue;
        yield {
          mark: { start: m.start, end: m.end },
          message: `“${m.text}” makes it small. What did it take at that point, and what would have prompted it?`,
          drafts: [
            draft(sentence, m),
            whole(sentence, 'question', 'what did it take at that point, and what would have prompted it'),
          ],
          question: 'What did it take at that point, and what would have prompted it?',
        };
        return;
      }
    }
  },
};

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

const ways: readonly Way[] = [
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
];
