import { readNounPhrase, type Subject } from './clauses';
import { nameWho } from './people';
import type { Sentence } from './sentence';

const inside = new Set(['determiner', 'number', 'word', 'pronoun']);

/** A noun phrase that begins at an offset, with who is meant by it and the span of its words. */
export interface Phrase {
  readonly subject: Subject;
  readonly start: number;
  readonly end: number;
}

/** Reads the noun phrase that begins at an offset: "the team", "Priya", "one of the engineers". */
export function phraseAt(sentence: Sentence, at: number): Phrase | undefined {
  const { tokens } = sentence;
  const first = tokens.findIndex((t) => t.start >= at);
  if (first < 0 || !inside.has(tokens[first]!.part)) return undefined;
  let last = first;
  if (nameWho(tokens[first]!.text) === 'person') while (nameWho(tokens[last + 1]?.text ?? '') !== undefined) last++;
  else if (tokens[first]!.part !== 'pronoun') while (joins(sentence, last + 1)) last++;
  if (
    /^(?:one|some|two|member|members|each|many|all|any)$/.test(tokens[last]!.lower) &&
    tokens[last + 1]?.lower === 'of'
  ) {
    last += 2;
    while (joins(sentence, last + 1)) last++;
  }
  if (!tokens[last]) return undefined;
  const subject = readNounPhrase(tokens.slice(first, last + 1), last - first, undefined);
  return subject && { subject, start: tokens[first]!.start, end: tokens[last]!.end };
}

function joins(sentence: Sentence, i: number): boolean {
  const { tokens } = sentence;
  const t = tokens[i];
  if (!t || /^'s?$/.test(t.lower)) return false;
  if (t.part === 'word' || t.part === 'number' || (t.part === 'determiner' && tokens[i - 1]!.part === 'determiner'))
    return true;
  return Boolean(t.verb?.participle || t.verb?.gerund) && tokens[i + 1]?.part === 'word';
}

/** Is a person or a group meant, or what can only be a name? Attackers are not: they are no colleagues. */
export function meansPeople(subject: Subject | undefined): boolean {
  if (!subject || attackers.test(subject.head.lower)) return false;
  return subject.who === 'person' || subject.who === 'group' || subject.name !== undefined;
}

/** Those whom blameless rules do not protect. */
export const attackers =
  /^(?:attackers?|adversar(?:y|ies)|hackers?|intruders?|scammers?|spammers?|criminals?|thie(?:f|ves)|phishers?|actors?|exploiters?|abusers?|culprits?)$/;
/** Words of an attack: who is behind it is no question about colleagues. */
export const attack =
  /\b(?:attack\w*|malicious\w*|malware|phish\w*|hack(?:ed|er|ers|ing)?|exploit\w*|compromised?|scam\w*|theft|stole|stolen|leaked|intru\w+|fraud\w*|spam\w*)\b/i;
