import { startOfWords } from '../../../text/ends';
import { clauseAt, isPeople, tokenBefore } from '../../../grammar/about';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import type { Pattern } from '../../../text/matches';
import { near } from '../../../text/near';
import { atStart, dropWords } from '../../../rephrase';
import { dropAdjective, putWords } from '../../../rephrase/words';
import type { Draft } from '../../../rule';
import { isAimed } from './aimed';

type Retell = (sentence: Sentence, span: Span) => Draft[];

/** A way of speaking that tells how it felt. */
export interface Remark {
  readonly pattern: Pattern;
  readonly of?: (sentence: Sentence, span: Span) => boolean;
  readonly draft: Retell;
}

const measure: Retell = (sentence, span) => {
  const { source } = sentence;
  const after = source.slice(span.end, sentence.end);
  // "It is shocking that we had no backups": the fact comes after.
  const that = /^\s+that\s+/i.exec(after);
  if (that) {
    const before = source.slice(sentence.start, span.start);
    const head = before.slice(0, startOfWords(before, /^(?:[a-z]+ly|so|just|quite)$/i, 4));
    const it = /\b(?:it|this)\s+(?:is|was)\s+$/i.exec(head);
    const start = sentence.start + (it?.index ?? head.length);
    return [dropWords(sentence, { start, end: span.end + that[0].trimEnd().length })];
  }
  // "a ridiculous 40 minutes": the number stays, its article goes.
  const article = /\ban?\s+$/i.exec(source.slice(sentence.start, span.start));
  if (article && /^\s+(?:\d|one\b|two\b|three\b|four\b|five\b|ten\b)/i.test(after))
    return [dropWords(sentence, { start: sentence.start + article.index, end: span.end })];
  if (
    /^\s+\p{L}/u.test(after) &&
    !/^\s+(?:that|when|how|if|and|but|because|to|for|in|on|at|by|with|as)\b/iu.test(after)
  )
    return [dropAdjective(sentence, span)];
  if (
    /\b(?:is|was|are|were|be|been|seems?|felt|feels|as)\s+(?:\p{L}+ly\s+|so\s+|quite\s+|just\s+)*$/iu.test(
      source.slice(sentence.start, span.start),
    )
  )
    return [putWords(sentence, span, '[how long, how many, compared with what?]')];
  return [];
};
const dropped: Retell = (sentence, span) => [dropWords(sentence, span)];
const plainEnd: Retell = (sentence, span) => {
  const start = sentence.source.slice(0, span.start).trimEnd().length;
  return [
    {
      start,
      end: span.end,
      kind: 'fact',
      text: /\?/.test(sentence.source.slice(span.start, span.end)) ? '?' : '.',
      ...({ safe: true } as const),
    },
  ];
};
const noun: Retell = (sentence, span) => {
  if (
    /\bwhat\s+(?:an?\s+)?$/i.test(sentence.source.slice(sentence.start, span.start)) ||
    /^what\b/i.test(sentence.source.slice(span.start))
  )
    return [];
  const start = startOfWords(
    sentence.source.slice(sentence.start, span.start),
    /^(?:an?|the|our|their|this|such|complete|total|utter|absolute|real)$/i,
    4,
  );
  return [putWords(sentence, { start: sentence.start + start, end: span.end }, '[what happened, and for how long?]')];
};

export const remarks: readonly Remark[] = [
  {
    pattern:
      /(?<=^ ?(?:\p{L}+, )?(?:this|that|it) (?:is|was) (?:\p{L}+ly |just |so )?)(?:insane|crazy|nuts|madness|lunacy|bonkers)(?= ?(?:[.!]+ ?)?$)/giu,
    draft: measure,
  },
  {
    pattern: near(
      /\b(?:well done|congratulations|congrats|hats off|bravo)\b/giu,
      /\bfor (?:breaking|deleting|taking down|ignoring|not)\b/iu,
      { most: 80, without: /[.!?]/u },
    ),
    draft: () => [],
  },
  {
    pattern:
      /\b(?:yet )?another (?:brilliant|genius|great|fantastic|stellar|wonderful) (?:decision|idea|move|choice|example)\b/giu,
    draft: () => [],
  },
  {
    pattern:
      /\b(?:ridiculous|laughable|ludicrous|absurd|preposterous|appalling|inexcusable|unforgivable|disgraceful|shameful|pathetic|atrocious|outrageous|egregious|scandalous|infuriating|harrowing|farcical|unbelievable|horrendous|abysmal)\b/giu,
    // "As absurd as it sounds", "seen as absurd": granted, or somebody else's opinion.
    of: (sentence, span) => tokenBefore(sentence, span)?.lower !== 'as',
    draft: measure,
  },
  {
    pattern: /\bmind-?(?:boggling|numbing|blowing)\b/giu,
    of: isAimed,
    draft: measure,
  },
  {
    pattern:
      /\b(?:ridiculously|appallingly|shockingly|absurdly|egregiously|embarrassingly|unbelievably|insanely|laughably)\b/giu,
    of: isAimed,
    draft: dropped,
  },
  {
    // "insane traffic" is a figure of speech; "it is insane that nobody ..." is not.
    pattern:
      /\b(?:insane|crazy|shocking|embarrassing|disappointing|unacceptable|dreadful)\b(?= (?:that|how|this)\b)/giu,
    draft: measure,
  },
  {
    pattern: /\bunacceptable\b/giu,
    of: (sentence, span) =>
      /^(?:response|handling|behaviou?r|conduct|attitude|communication|management|effort|performance)$/.test(
        clauseAt(sentence, span.start)?.subject?.head.lower ?? '',
      ),
    draft: measure,
  },
  {
    pattern:
      /\b(?:fiasco|debacle|travesty|farce|shit-?show|cluster-?fuck|train-?wreck|train wreck|dumpster fire|facepalm|(?:a|complete|total|utter|absolute) (?:joke|circus|shambles|disgrace)|(?:epic|total|complete) fail(?:ure)?)\b/giu,
    draft: noun,
  },
  {
    pattern:
      /\b(?:what a (?:mess|joke|disaster|shambles|nightmare)|(?:disaster|mess|nightmare) of (?:our|their|his|her|your|its) own making|(?:complete|total|utter|absolute) (?:disaster|nightmare|mess|chaos))\b/giu,
    draft: noun,
  },
  {
    pattern:
      /\b(?:fuck\w*|shit(?:ty|s)?|bullshit|crap(?:py)?|goddamn(?:ed)?|damn(?:ed)?|wtf|bloody|(?:what|why|how|who) the hell|for fuck['’]?s sake)\b/giu,
    of: isAimed,
    draft: dropped,
  },
  {
    pattern:
      /\b(?:no excuses? for|so much for(?! (?:today|now|this (?:week|sprint|round))\b)|for crying out loud|of all (?:things|people|places|days|times)|(?:I|we) (?:can ?not|can['’]t|cannot) believe|(?:is|are|was) beyond (?:me|us|belief)|you can['’]?t make this up|words fail (?:me|us))\b/giu,
    draft: () => [],
  },
  {
    pattern:
      /\b(?:(?:stunning|brilliant|impressive|spectacular|fine|textbook|masterful) (?:display|example|piece|bit|feat) of|that['’]s a (?:great|brilliant|fantastic|nice) way|(?:stroke|act) of genius|(?:great|nice|good|brilliant) (?:job|work)(?:,? \p{L}+,?)? (?:on )?(?:breaking|deleting|testing|taking down|reviewing|on breaking))\b/giu,
    draft: () => [],
  },
  { pattern: /^ ?seriously ?[?!,]|\bseriously ?\?/giu, draft: dropped },
  {
    // What a file "somehow" did is not known yet; what people "somehow" did is a raised eyebrow.
    pattern: /\bsomehow\b(?: managed to\b)?/giu,
    of: (sentence, span) => {
      const clause = clauseAt(sentence, span.end + 1) ?? clauseAt(sentence, span.start);
      return isPeople(clause) && Boolean(clause?.past) && !clause?.passive;
    },
    draft: dropped,
  },
  {
    pattern: /!{2,}|\?!+[?!]*|!+\?+[?!]*/gu,
    of: (sentence, span) =>
      isAimed(sentence, span) &&
      !/\p{Lu}{2}$/u.test(sentence.prose.slice(sentence.start, span.start).trimEnd()) &&
      /[\p{L}\p{N}\]”"')\s]$/u.test(sentence.prose.slice(sentence.start, span.start)) &&
      !/^[\p{L}\p{N}(=]/u.test(sentence.prose.slice(span.end)),
    draft: plainEnd,
  },
  {
    // A whole sentence in capitals.
    pattern: /^ ?(?:[\p{Lu}'’]{2,}[\s,]+){3,}[\p{Lu}'’]{2,}[.!?]+ ?$/gu,
    of: (sentence, span) =>
      atStart(sentence, span.start) &&
      /\b(?:THE|THIS|NOT|NEVER|YOU|WE|WHO|WHY|DID|WAS|IS|AND|DO)\b/.test(sentence.text),
    draft: (sentence, span) => {
      const text = sentence.source.slice(span.start, span.end).trim().toLowerCase();
      return [
        putWords(
          sentence,
          span,
          text
            .replace(/^\p{Ll}/u, (c) => c.toUpperCase())
            .replace(/\bi\b/g, 'I')
            .replace(/!{1,9}$/, '.'),
        ),
      ];
    },
  },
];
