import { phraseAt } from '../../../grammar/phrases';
import { outcome } from '../../../lexicon/lists/outcomes';
import type { Sentence } from '../../../grammar/sentence';
import { atStart, capital, dropWords, whole } from '../../../rephrase';
import { askFactors, readTopic } from '../../../rephrase/ask';
import { timeOf } from '../../../rephrase/time';
import type { Draft } from '../../../rule';
import type { Found } from './who';

// What a sentence that blames can tell instead: the factors, or what we did and what accepted it.

/** What it is about, if the sentence says so: "for the outage". */
export function topicOf(sentence: Sentence, found: Found): string {
  const after = sentence.source.slice(found.end, sentence.end);
  const m =
    /^(?:\s*for)?\s*((?:the|this|that|our|an?|these|all)\s.+?)(?=[.,;!?]|\s(?:and|but|because|so|which|who)\s|$)/isu.exec(
      found.text.match(/for\s*$/i) ? ` for ${after}` : after.match(/^\s*for\b/i) ? after : '',
    );
  if (m) return readTopic(m[1]!.trimEnd());
  const before = sentence.source.slice(sentence.start, found.start);
  const subject = new RegExp(`\\b((?:the|this|our)\\s+(?:[\\p{L}\\p{N}-]+\\s+){0,4}?${outcome})\\b`, 'iu').exec(before);
  return subject
    ? subject[1]!
        .replace(/^The\b/, 'the')
        .replace(/^This\b/, 'this')
        .replace(/^Our\b/, 'our')
    : 'the failure';
}

export function aboutOutcome(sentence: Sentence, found: Found): Draft[] {
  const named = topicOf(sentence, found);
  const time = named === 'the failure' ? timeOf(sentence) : undefined;
  const topic = time && !/^for\b/i.test(time) ? `${named} ${time.replace(/^[A-Z]/, (c) => c.toLowerCase())}` : named;
  return [
    whole(sentence, 'fact', `these factors contributed to ${topic}: [which conditions, tools and checks?]`),
    whole(sentence, 'question', askFactors(topic)),
  ];
}

export function ourselves(sentence: Sentence, found: Found): Draft[] {
  return [
    whole(sentence, 'fact', 'we [did what, when], and [the tool] accepted it without [which guard]'),
    whole(sentence, 'question', askFactors(topicOf(sentence, found))),
  ];
}

/** "If a change broke it, it's their fault" -> "If a change broke it, what let that through?" */
export function ownFault(sentence: Sentence, found: Found): Draft[] {
  const condition = /^\s*((?:if|when|whenever)\s[^,]+),/isu.exec(sentence.source.slice(sentence.start, found.start));
  if (condition) return [whole(sentence, 'question', `${condition[1]!}, what let that happen`)];
  return /^(?:\p{L}+\s+)?(?:my|our)\b/iu.test(found.text) ? ourselves(sentence, found) : aboutOutcome(sentence, found);
}

/** "because of Tom's change" -> "because of a change". */
export function anonymous(sentence: Sentence, found: Found): Draft[] {
  const who = found.groups['who']!;
  const start = found.end - who.length;
  const next = sentence.prose.slice(found.end).trimStart();
  const noun = /^(?:[\p{L}-]+\s+)?([\p{L}-]+)/u.exec(next)?.[1] ?? '';
  const article = /(?:[^s]s|negligence|inaction|behaviou?r|code)$/iu.test(noun)
    ? ''
    : /^[aeiou]/i.test(next)
      ? 'an'
      : 'a';
  const end = article ? found.end : found.end + 1;
  return [
    { start, end, kind: 'fact', text: article },
    whole(sentence, 'question', askFactors(topicOf(sentence, found))),
  ];
}

/** "caused by an engineer" -> "triggered by [which change or step, through which tool]". */
export function byChange(sentence: Sentence, found: Found): Draft[] {
  const verb = /^\p{L}+/u.exec(found.text)![0];
  const rest = /^\s+(?:who|that)\s+/i.exec(sentence.prose.slice(found.end))
    ? sentence.source.slice(sentence.start).trimEnd().length + sentence.start
    : found.end;
  const stop = /[.!]$/.test(sentence.source.slice(0, rest)) ? rest - 1 : rest;
  return [
    { start: found.start, end: stop, kind: 'fact', text: `${verb} by [which change or step, through which tool?]` },
    whole(sentence, 'question', askFactors(topicOf(sentence, found))),
  ];
}

export function dropThanks(sentence: Sentence, found: Found): Draft[] {
  const comma = sentence.source.slice(found.end, found.end + 50).indexOf(',');
  const end = comma < 0 ? (phraseAt(sentence, found.end)?.end ?? found.end) : found.end + comma;
  const all = dropWords(sentence, { start: found.start, end });
  return [
    atStart(sentence, found.start) ? all : { ...all, text: capital(all.text) },
    whole(sentence, 'question', askFactors('the failure')),
  ];
}
