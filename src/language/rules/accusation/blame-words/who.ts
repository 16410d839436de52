// Who is accused: the questions that decide whether a turn of phrase is about people.
import { afterLast } from '../../../text/ends';
import { clauseAt } from '../../../grammar/about';
import { attack, meansPeople, phraseAt } from '../../../grammar/phrases';
import type { Found, Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';

export type { Found };
export type Fits = (sentence: Sentence, found: Found) => boolean;

export const subjectIsPeople: Fits = (sentence, found) => {
  const clause = clauseAt(sentence, found.start);
  if (clause?.negated || !clause?.subject || /^(?:nobody|none|who|one)$/.test(clause.subject.head.lower)) return false;
  return meansPeople(clause.subject) && !attack.test(sentence.text);
};
export const notUs: Fits = (sentence, found) =>
  subjectIsPeople(sentence, found) && !/^we$/.test(clauseAt(sentence, found.start)!.subject!.head.lower);
export const peopleFollow: Fits = (sentence, found) => {
  const phrase = phraseAt(sentence, found.end);
  return (
    phrase !== undefined && meansPeople(phrase.subject) && !/^(?:users?|customers?)$/.test(phrase.subject.head.lower)
  );
};
export const namedFollow: Fits = (sentence, found) =>
  peopleFollow(sentence, found) && phraseAt(sentence, found.end)!.subject.name !== 'maybe';
export const always: Fits = () => true;

/** "blame Bob", "blames it on a single employee": the first people named after the verb. */
export function namedOrPerson(sentence: Sentence, found: Found): boolean {
  const phrase = phraseAt(sentence, found.end);
  if (!phrase || !meansPeople(phrase.subject)) return false;
  return (
    !/^(?:users?|customers?|people|individuals|others|anyone|anybody|someone|somebody|each|one|everyone|individual)$/.test(
      phrase.subject.head.lower,
    ) || /\bon\s+$/i.test(found.text)
  );
}
export const progressive: Fits = (s, f) =>
  /\b(?:is|was|are|were|am|['’](?:s|re|m))\s+(?:\p{L}+ly\s+)?$/iu.test(s.prose.slice(0, f.start));

/** Is the owner of "…'s fault" or "…'s change" a person or a group? */
export function isOwner(sentence: Sentence, found: Found): boolean {
  const words = sentence.prose.slice(found.start, found.end);
  if (/^(?:(?:entirely|totally|clearly|all|partly)\s+)?(?:my|his|her|their|your)\b/i.test(words))
    return !/^their\b/i.test(words) || true;
  const phrase = phraseAt(
    sentence,
    found.start + (/^(?:entirely|totally|clearly|all|partly)\s+/i.exec(words)?.[0].length ?? 0),
  );
  return phrase !== undefined && meansPeople(phrase.subject);
}

export function onSomebody(sentence: Sentence, found: Found): boolean {
  if (found.groups['who']) return true;
  if (/^(?:me|him|her|them|us|you)\s+to\b/i.test(sentence.prose.slice(found.end))) return false;
  const phrase = phraseAt(sentence, found.end);
  return (
    phrase !== undefined &&
    namedFollow(sentence, found) &&
    !/^\s*(?:['’]|board|side|call|duty)/u.test(sentence.prose.slice(phrase.end)) &&
    !/^(?:board|staff|call|support|group|security)$/.test(phrase.subject.head.lower)
  );
}

export function isDenied(sentence: Sentence, found: Span): boolean {
  const before = sentence.prose.slice(sentence.start, found.start);
  const here = afterLast(before, /[,;:]\s/u);
  if (/\b(?:assum\w+|feel\w*|felt|fear\w*|afraid|worr\w+|nobody['’]s)\b/iu.test(here)) return true;
  if (/^nobody/i.test(sentence.prose.slice(found.start))) return true;
  return /(?:n['’]t|\b(?:not|never|no|nobody|none|neither|nor|without|avoid|instead\s+of|rather\s+than|stop|blameless|wrong\s+to))\b(?:\s+[\p{L}'’-]+){0,5}$/iu.test(
    here.trimEnd(),
  );
}

/** "whoever wrote the script": somebody is meant, whoever it is. */
export const whoeverFollows: Fits = (sentence, found) =>
  /^\s*(?:whoever|the\s+(?:one|person)\s+who)\b/i.test(sentence.prose.slice(found.end));

/** Is what was done something that helped ("the one who pushed the fix")? */
export function isHelpful(sentence: Sentence, at: number): boolean {
  return /^[\p{L}\s-]{0,40}?\b(?:fix|hotfix|patch|revert|rollback|summary|runbook|report|review|post-?mortem|mitigation|workaround|alert|alarm|call|decision\s+to\s+(?:roll|stop|page|revert))\b/iu.test(
    sentence.prose.slice(at, sentence.end),
  );
}
