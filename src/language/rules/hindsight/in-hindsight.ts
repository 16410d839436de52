import type { Sentence } from '../../grammar/sentence';
import type { Span } from '../../finding';
import { capital, dropWords, whole } from '../../rephrase';
import type { Draft, Rule } from '../../rule';

export const inHindsight: Rule = {
  id: 'in-hindsight',
  group: 'hindsight',
  category: 'blame',
  severity: 'information',
  title: 'In hindsight',
  why: 'It is an honest marker, and it mixes what is known now with what was known then. Told apart, both can be used.',
  sources: ['PagerDuty, Postmortems: hindsight bias', 'Microsoft Learn, Common traps to avoid'],
  examples: {
    flags: [
      {
        text: '[[In hindsight]], the timeout was too long.',
        to: 'The timeout was too long.',
      },
      { text: 'The rollout was, [[in retrospect]], too fast.' },
      { text: '[[Looking back]], we relied on one replica for too long.' },
      { text: '[[With the benefit of hindsight]], the alert was noise.' },
      { text: '[[Knowing what we know now]], we would wait.' },
    ],
    allows: [
      'With the hindsight of this incident, we recommend two changes.',
      'When looking back at the logs, we found the first retry.',
      'This retrospective is blameless.',
      'The retrospective took an hour.',
      'Hindsight makes every choice look plain.',
      'The job restores data retrospectively.',
    ],
  },
  triggers: ['hindsight', 'retrospect', 'looking', 'knowing', 'know', 'easy'],
  *find(sentence, context) {
    if (context.section === 'actions') return;
    for (const m of sentence.matches(
      /\b(?:in|with|through) (?:(?:the )?(?:full )?benefit of |perfect |20[/-]20 |the lens of )?(?:hindsight|retrospect)\b(?! (?:of|from|bias|meetings?|sessions?|notes?|docs?|documents?)\b)|\blooking back\b(?= ?,| (?:on (?:it|this|that)\b|now\b|it\b|we\b|I\b))|\b(?:it is|it['’]s) easy to (?:see|say) now\b|\bknowing what (?:we|I) know (?:now|today)\b|\bwith what (?:we|I) (?:now know|know (?:now|today))\b/giu,
    )) {
      if (
        /^looking/i.test(m.text) &&
        /\b(?:when|while|by|from|after)\s+$/i.test(sentence.prose.slice(sentence.start, m.start))
      )
        continue;
      // A remark about hindsight itself ("obvious with hindsight") is the caution that we would ask for.
      if (/\b(?:obvious|clear|easy|easier|simple)\s+$/i.test(sentence.prose.slice(sentence.start, m.start))) continue;
      const drop = dropAside(sentence, m);
      const rest =
        sentence.source.slice(sentence.start, drop.start) + drop.text + sentence.source.slice(drop.end, sentence.end);
      const clear = rest
        .replace(/^\s*(?:but|however|and|so)\b,?\s+/i, '')
        .trim()
        .replace(/[.!]$/, '')
        .trimEnd();
      // The drop gave the sentence a capital; where it had one before, it may be a name's.
      const ours =
        drop.text.length > 0 ||
        /^(?:the|an?|this|that|it|we|they|our|these|those|there|some|all|one|every|each)\b/i.test(clear);
      const now =
        ours && !/^(?:I\b|\p{Lu}{2})/u.test(clear) ? clear[0]!.toLowerCase() + clear.slice(1) : capital(clear);
      yield {
        mark: { start: m.start, end: m.end },
        message: `“${m.text}” looks from now. What was known then, and from where?`,
        drafts: [
          whole(sentence, 'fact', `what we know now: ${now}. What we knew then: [which signals, and where?]`),
          { ...drop },
          whole(sentence, 'question', 'what was known at that point, and from where'),
        ],
        question: 'What was known at that point, and from where?',
      };
      return;
    }
  },
};

/** Drops the words with the commas around them; a comma after the first word stays ("However, in retrospect, ..."). */
function dropAside(sentence: Sentence, m: Span): Draft {
  const { source } = sentence;
  const before = /(\p{L}{0,20}),$/u.exec(source.slice(sentence.start, m.start).trimEnd());
  const after = /^\s*,\s*/.exec(source.slice(m.end, sentence.end));
  if (!before || !after || /^(?:however|but|and|so|also|still)$/i.test(before[1]!)) return dropWords(sentence, m);
  return {
    start: sentence.start + before.index + before[1]!.length,
    end: m.end + after[0].length,
    kind: 'fact',
    text: ' ',
  };
}
