import type { Sentence } from '../../english/sentence';
import type { Span } from '../../finding';
import { capital, whole } from '../../rewrite';
import { putWords } from '../../rewrite/words';
import type { Draft, Rule } from '../../rule';

export const singleRootCause: Rule = {
  id: 'single-root-cause',
  group: 'causes',
  category: 'quality',
  severity: 'hint',
  title: 'A single root cause',
  why: 'Systems fail when several conditions meet. A text with one cause has one fix; with contributing factors it has choices. Some templates ask for a root cause: then turn this rule off.',
  sources: ['Cook, How Complex Systems Fail', 'PagerDuty, Postmortems', 'Allspaw, The Infinite Hows'],
  examples: {
    flags: [
      {
        text: '[[The root cause was]] an expired certificate.',
        to: 'One of the contributing factors was an expired certificate. [Which others: detection, blast radius, recovery?]',
      },
      {
        text: 'The expired certificate [[was the root cause]].',
        to: 'The expired certificate was one of the contributing factors. [Which others: detection, blast radius, recovery?]',
      },
      { text: 'The outage was [[solely caused by]] a full disk.' },
      { text: 'It all [[boils down to]] a missing index.' },
      { text: 'We [[identified the root cause as]] a full disk.' },
    ],
    allows: [
      { text: 'Root cause', head: 'Root cause' },
      'We started to look for the root cause.',
      'The root causes were a full disk and a silent alert.',
      'The root cause is still unknown.',
      'Three possible root causes were discussed.',
      'A retry is not the root cause.',
      'A run-away query was one of the root causes.',
    ],
  },
  triggers: ['cause', 'causes', 'solely', 'boils', 'boiled', 'sole', 'thing'],
  *find(sentence, place) {
    if (place.kind === 'heading' || /\?\s*$/.test(sentence.text)) return;
    for (const { pattern, draft } of ways) {
      for (const m of sentence.matches(pattern)) {
        const around = sentence.prose.slice(sentence.start, m.start) + sentence.prose.slice(m.end, m.end + 40);
        if (
          /\b(?:not|n['’]t|never|unknown|unclear|undetermined|whether|if|might|may|could|possible|potential|potentially|likely|probably|suspected?|one of|another|other)\b/i.test(
            near(around, m, sentence),
          )
        )
          continue;
        yield {
          mark: { start: m.start, end: m.end },
          message: `“${m.text}” names one cause. Which other conditions had to be there?`,
          drafts: [...draft(sentence, m), whole(sentence, 'question', 'which other conditions had to be there')],
          question: 'Which other conditions had to be there?',
        };
        return;
      }
    }
  },
};

const cause =
  '(?:(?:single|actual|true|real|exact)\\s+)?(?:root|main|real|sole|ultimate|underlying|primary|actual|true)\\s+cause';
const topic = "(?:\\s+(?:of|for|behind)\\s+(?:\\p{L}+[\\s'’-]+){0,7}?\\p{L}+)?";
const others = '[Which others: detection, blast radius, recovery?]';

interface Way {
  readonly pattern: RegExp;
  readonly draft: (sentence: Sentence, span: Span) => Draft[];
}

/** Puts words in place of others, and a slot for the other factors after the sentence. */
const factor =
  (text: (words: string) => string) =>
  (sentence: Sentence, span: Span): Draft[] => {
    const { source } = sentence;
    const end = /\s*$/.exec(source.slice(span.end, sentence.end))!;
    const rest = source.slice(span.end, sentence.end - end[0].length);
    const said = putWords(sentence, span, text(source.slice(span.start, span.end))).text;
    return [
      {
        start: span.start,
        end: sentence.end - end[0].length,
        kind: 'fact',
        text: `${said}${/[.!]$/.test(rest) ? rest : `${rest}.`} ${others}`,
      },
    ];
  };

const ways: readonly Way[] = [
  {
    pattern: new RegExp(
      `\\b(?:the|our|its)\\s+${cause}${topic}\\s+(?:(?:is|was|were|has\\s+been|had\\s+been)(?:\\s+(?:(?:finally|eventually|later|then|quickly)\\s+)?(?:determined|identified|found|confirmed|shown|revealed)\\s+(?:to\\s+be|as))?|turned\\s+out\\s+to\\s+be)\\b(?!\\s+(?:found|identified|determined|not|still|being|later|quickly|addressed|fixed|resolved|discovered|confirmed|known|unknown|unclear|investigated|mitigated|located|established|eventually|finally|difficult|hard|in)\\b)`,
      'giu',
    ),
    draft: factor(
      (words) =>
        `one of the contributing factors${
          /\s+(?:of|for|behind)\s+(.+?)\s+(?:is|was|were|has|had|turned)\b/iu
            .exec(words)?.[0]
            .replace(/\s+(?:is|was|were|has|had|turned)$/iu, '')
            .replace(/^\s+(?:of|behind)\b/i, ' to')
            .replace(/^\s+for\b/i, ' to') ?? ''
        } ${/\bis\b/i.test(words) ? 'is' : 'was'}`,
    ),
  },
  {
    pattern: new RegExp(`\\b(?:is|was|were|as|be|being)\\s+(?:indeed\\s+)?(?:the|its)\\s+${cause}\\b`, 'giu'),
    draft: factor((words) => `${/^\p{L}+/u.exec(words)![0]} one of the contributing factors`),
  },
  {
    pattern: new RegExp(
      `\\b(?:identif(?:y|ied)|determined?|found|confirmed?|traced|isolated)\\s+(?:the|our)\\s+${cause}${topic}\\s+(?:as|to(?:\\s+be)?)\\b`,
      'giu',
    ),
    draft: factor(
      (words) =>
        `${/^\p{L}+/u.exec(words)![0].toLowerCase()} one of the contributing factors ${/\bto\b/i.test(words) ? 'to be' : 'as'}`,
    ),
  },
  {
    pattern:
      /\b(?:solely|entirely|exclusively|only)\s+(?:caused|triggered)\s+by\b|\bsolely\s+(?:due\s+to|because\s+of)\b/giu,
    draft: factor((words) => words.replace(/^\p{L}+\s+/u, '')),
  },
  {
    pattern: /\b(?:boils|boiled|comes|came)\s+down\s+to\b/giu,
    draft: factor(() => 'has as one of its contributing factors'),
  },
  { pattern: new RegExp(`\\bexact\\s+same\\s+${cause}\\b`, 'giu'), draft: factor(() => 'same contributing factor') },
  {
    pattern: /\bhad\s+(?:found|identified)\s+the\s+(?:root|real|true|actual)\s+cause\b/giu,
    draft: factor(() => 'had found one of the contributing factors'),
  },
];

/** The words beside the match: "not the root cause", "may be the root cause". */
function near(_: string, m: Span, sentence: Sentence): string {
  return sentence.prose.slice(Math.max(sentence.start, m.start - 25), Math.min(sentence.end, m.end + 25));
}
void capital;
