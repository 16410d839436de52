import type { Clause } from '../grammar/clauses';
import type { Sentence } from '../grammar/sentence';
import type { Span, Suggestion } from '../finding';
import type { Draft } from '../rule';
import { wholeEnd } from './action';
import { readReach } from './reach';
import { again } from './subject';

/** Makes a draft of a kind with a text. */
export type MakeDraft = (kind: Suggestion['kind'], text: string) => Draft;

/** Where a clause's statement stands: from its subject (or its verb, when the subject is carried over) to its reach. */
export function clauseSpan(sentence: Sentence, clause: Clause): Span {
  const { tokens } = sentence;
  const { subject } = clause;
  let first = subject && !subject.carried && subject.first < clause.first ? subject.first : clause.first;
  while (first === clause.first && tokens[first - 1]?.part === 'adverb') first--;
  const last = Math.max(clause.verb, readReach(sentence, clause).end - 1);
  // "[Name] broke it": a bracket that closes inside the clause belongs to it.
  if (tokens[first - 1]?.lower === '[' && tokens.slice(first, clause.first).some((t) => t.lower === ']')) first--;
  return { start: tokens[first]!.start, end: wholeEnd(sentence, tokens[last]!.end) };
}

/**
 * Facts stand in for the clause; questions and action items for the whole sentence. A later verb that shared the
 * clause's subject gets it back ("we forgot to tag it and went on" -> "it was not tagged and we went on").
 */
export function draftFor(sentence: Sentence, clause: Clause): MakeDraft {
  const span = clauseSpan(sentence, clause);
  const { orphan } = readReach(sentence, clause);
  return (kind, text) => {
    if (kind !== 'fact') return whole(sentence, kind, text);
    // Who begins with a small letter ("09:40 operator opens the gate") goes on like that.
    const isSmall = /^\p{Ll}/u.test(sentence.source.slice(span.start));
    const fact = atStart(sentence, span.start) && !isSmall ? capital(text) : text;
    if (orphan === undefined) return { ...span, kind, text: fact };
    const at = sentence.tokens[orphan]!.start;
    const who = again(sentence, clause) ?? 'they';
    return { start: span.start, end: at, kind, text: `${fact}${sentence.source.slice(span.end, at)}${who} ` };
  };
}

const label = /^[^*_]*?(?:[:.]\s*(?:\*\*|__)|(?:\*\*|__)\s*[:.–—-])\s*/;

/** A draft for the whole sentence, with a capital and an end mark of its own; a bold label that ends in it stays. */
export function whole(sentence: Sentence, kind: Suggestion['kind'], text: string): Draft {
  const source = sentence.source.slice(sentence.start, sentence.end);
  // A bold label that began before the sentence ("**Lessons:** we should ...") closes inside it: begin after it.
  const closes = (source.match(/\*\*|__/g)?.length ?? 0) % 2 ? label.exec(source) : null;
  const kept = closes?.[0] ?? '';
  // A text made of the whole sentence brings the label along: once is enough.
  if (kept && text.startsWith(kept)) text = text.slice(kept.length);
  const ended = /[.!?]\s*$/.test(sentence.text);
  const mark = kind === 'question' ? '?' : ended ? '.' : '';
  return {
    start: sentence.start + kept.length,
    end: sentence.end,
    kind,
    text: capital(text) + (/[?.!]$/.test(text) ? '' : mark),
  };
}

/** Does the sentence begin at `at`, but for marks and spaces? */
export function atStart(sentence: Sentence, at: number): boolean {
  return !/\p{L}/u.test(sentence.prose.slice(sentence.start, at));
}

/** Gives the first letter a capital, unless code or an address comes first. */
export function capital(text: string): string {
  return text.replace(/^(\P{L}*)(\p{Ll})/u, (all, before: string, letter: string) =>
    /[`@\d]/.test(before) || /^\P{L}*https?:/u.test(all) ? all : before + letter.toUpperCase(),
  );
}

const joins = new Set(['however', 'also', 'still']);

/** Drops words, one space beside them and the commas around them; what then begins the sentence gets a capital. */
export function dropWords(sentence: Sentence, span: Span, kind: Suggestion['kind'] = 'fact'): Draft {
  const { source } = sentence;
  let { start, end } = span;
  const comma = /^\s*,/.exec(source.slice(end, sentence.end));
  const before = source.slice(sentence.start, start).trimEnd();
  const opened = /(?<!\p{L})(\p{L}{0,30}),$/u.exec(before);
  const isJoined = /\b(?:and|but|or|so)$/i.test(before);
  if (comma && (opened || isJoined || atStart(sentence, start))) end += comma[0].length;
  // "However, in retrospect, it ...": a comma behind the first word stays.
  if (comma && opened && !joins.has(opened[1]!.toLowerCase()))
    return { start: sentence.start + opened.index + opened[1]!.length, end, kind, text: '' };
  // "It was hard to read, in hindsight.": the comma goes along.
  if (before.endsWith(',') && /^\s*(?:[.!?;:)\]]|$)/.test(source.slice(end, sentence.end)))
    return { start: sentence.start + before.length - 1, end, kind, text: '' };
  const space = /^\s+/.exec(source.slice(end, sentence.end));
  if (space) end += space[0].length;
  else if (/\s/.test(source[start - 1] ?? '')) start--;
  if (!atStart(sentence, start)) return { start, end, kind, text: '' };
  const letter = /^[*_]*\p{Ll}/u.exec(source.slice(end, sentence.end))?.[0] ?? '';
  return { start, end: end + letter.length, kind, text: letter.toUpperCase() };
}
