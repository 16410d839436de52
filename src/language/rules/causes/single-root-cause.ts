import type { Sentence } from '../../grammar/sentence';
import type { Span } from '../../finding';
import { whole } from '../../rephrase';
import { putWords } from '../../rephrase/words';
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
      },
      {
        text: 'The expired certificate [[was the root cause]].',
      },
      { text: '[[The underlying cause of the slow pages was]] a missing index.' },
      { text: 'The outage was [[solely caused by]] a full disk.' },
      { text: '[[It all boils down to]] a missing index.' },
      { text: 'We [[identified the root cause as]] a full disk.' },
    ],
    allows: [
      { text: 'Root cause', head: 'Root cause' },
      'We started to look for the root cause.',
      'The root causes were a full disk and a silent alert.',
      'The root cause is still unknown.',
      'Three possible root causes were discussed.',
      'A retry is not the root cause.',
      'The cold cache may be the root cause.',
      'A run-away query was one of the root causes.',
    ],
  },
  triggers: ['cause', 'solely', 'entirely', 'exclusively', 'boils', 'boiled', 'comes', 'came'],
  *find(sentence, context) {
    if (context.kind === 'heading' || /\?\s*$/.test(sentence.text)) return;
    for (const [pattern, words] of ways) {
      for (const m of sentence.matches(pattern)) {
        const near = sentence.prose.slice(Math.max(sentence.start, m.start - 25), Math.min(sentence.end, m.end + 25));
        if (open.test(near)) continue;
        yield {
          mark: { start: m.start, end: m.end },
          message: `“${m.text}” names one cause. Which other conditions had to be there?`,
          drafts: [
            describeFactor(sentence, m, words(m.text)),
            whole(sentence, 'question', 'which other conditions had to be there'),
          ],
          question: 'Which other conditions had to be there?',
        };
        return;
      }
    }
  },
};

/** Not settled yet, or settled otherwise. */
const open =
  /\b(?:not|n['’]t|never|unknown|unclear|undetermined|whether|if|might|may|could|possible|potential|potentially|likely|probably|suspected?|one of|another|other)\b/i;

const cause =
  '(?:(?:single|actual|true|real|exact) )?(?:root|main|real|sole|ultimate|underlying|primary|actual|true) cause';
const topic = "(?: (?:of|for|behind) (?:\\p{L}+[\\s'’-]+){0,7}?\\p{L}+)?";
const found = '(?:determined|identified|found|confirmed|shown|revealed)';
const adverbs = '(?:(?:finally|eventually|later|then|quickly) )?';

/** Ways of naming one cause, and the words to say instead. */
const ways: readonly (readonly [RegExp, (words: string) => string])[] = [
  [
    new RegExp(
      `\\b(?:the|our|its) ${cause}${topic} (?:(?:is|was|has been)(?: ${adverbs}${found} (?:to be|as))?|turned out to be)\\b(?! (?:${adverbs}${found}|still|being|known|fixed|addressed|resolved|discovered|investigated|mitigated|difficult|hard|in)\\b)`,
      'giu',
    ),
    (words) => {
      const [cause] = words.split(/\s(?:is|was|has|turned)\b/iu, 1);
      const what = /\s(?:of|for|behind)\s(.*)/isu.exec(cause!)?.[1]?.trim();
      return `one of the contributing factors${what ? ` to ${what}` : ''} ${/\bis\b/i.test(words) ? 'is' : 'was'}`;
    },
  ],
  [
    new RegExp(`\\b(?:is|was|were|as|be|being) (?:indeed )?(?:the|its) ${cause}\\b`, 'giu'),
    (words) => `${/^\p{L}+/u.exec(words)![0]} ${/^were/i.test(words) ? 'among' : 'one of'} the contributing factors`,
  ],
  [
    new RegExp(
      `\\b(?:identify|identified|determined?|found|confirmed?|traced|isolated) (?:the|our) ${cause}${topic} (?:as|to(?: be)?)\\b`,
      'giu',
    ),
    (words) =>
      `${/^\p{L}+/u.exec(words)![0]} one of the contributing factors ${/\bto\b/i.test(words) ? 'to be' : 'as'}`,
  ],
  [
    /\b(?:solely|entirely|exclusively) (?:(?:caused|triggered) by|due to|because of)\b/giu,
    (words) => words.replace(/^\p{L}+\s+/u, ''),
  ],
  [
    /\b(?:it|this|everything|that) (?:all )?(?:boils|boiled|comes|came) down to\b/giu,
    () => 'one of the contributing factors is',
  ],
  [
    /\bhad (?:found|identified) the (?:root|real|true|actual) cause\b/giu,
    () => 'had found one of the contributing factors',
  ],
];

/** Puts the words in place, and a slot for the other factors after the sentence. */
function describeFactor(sentence: Sentence, span: Span, text: string): Draft {
  const end = sentence.start + sentence.text.trimEnd().length;
  const rest = sentence.source.slice(span.end, end);
  const { text: said } = putWords(sentence, span, text);
  if (rest.endsWith(':')) return { ...span, kind: 'fact', text: said };
  const others = '[Which others: detection, blast radius, recovery?]';
  return { start: span.start, end, kind: 'fact', text: `${said}${rest}${/[.!]$/.test(rest) ? '' : '.'} ${others}` };
}
