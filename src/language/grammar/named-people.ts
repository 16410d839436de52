import type { Span } from '../finding';
import { is, type ClassName } from '../lexicon';
import { wordSet } from '../text/word-set';
import type { Clause } from './clause';
import { nameWho } from './people';
import { cutSentence, findSentences } from './sentence';
import { quotes, type Token } from './token';

/** What handles and mail addresses are made of. */
const letter = /[\p{L}\p{N}._%+-]/u;
const inside = '._%+-';

/** What only people do; the rest a product or a service does as well. */
const acts: readonly ClassName[] = [
  'only-people',
  'human-act',
  'regard',
  'perceive',
  'leave-undone',
  'slip',
  'handle',
  'say',
];

/**
 * The people whom a text names, in its order: given names with the names beside them, names that do what people do, handles and
 * mail addresses. What could as well be a product is left out.
 */
export function namedPeople(text: string): readonly Span[] {
  const found = [...findAddresses(text)];
  for (const { start, end } of findSentences(text)) {
    const { tokens, clauses } = cutSentence(text, text, { start, end });
    const doers = new Set(clauses.filter(isDoer).map(({ subject }) => subject!.head));
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if ((!isNamed(token) && !doers.has(token)) || isOther(tokens, i)) continue;
      const first = i;
      while (isBeside(tokens[i + 1], tokens[i]!)) i++;
      found.push({ start: start + tokens[first]!.start, end: start + tokens[i]!.end });
    }
  }
  return withoutInner(found);
}

const isNamed = ({ text, part }: Token): boolean =>
  part !== 'modal' && !text.startsWith('@') && nameWho(text) === 'person';

const months = wordSet('jan feb mar apr may jun jul aug sep sept oct nov dec');

/** "3 Jan" and "Nov 2" are days, a word in quotes is what something is called, and "Mark the lanes" says what to do. */
function isOther(tokens: readonly Token[], i: number): boolean {
  const { lower, part } = tokens[i]!;
  const next = tokens[i + 1];
  // 'the "Stop" sign'
  if (quotes.get(tokens[i - 1]?.lower ?? '') === next?.lower && next) return true;
  const isDay = months.has(lower) && [tokens[i - 1], next].some((each) => each && /^\d/.test(each.text));
  return isDay || (part === 'verb' && (next?.part === 'determiner' || next?.part === 'number'));
}

/** "Zbigniew forgot": a word that may be a name, and does what a person does. */
const isDoer = ({ subject, lemma }: Clause): boolean =>
  subject?.name === 'maybe' && acts.some((name) => is(name, lemma));

/** "Marta Kowalska": the name that follows a name. */
const isBeside = (next: Token | undefined, { end }: Token): boolean =>
  next?.start === end + 1 && (nameWho(next.text) ?? 'thing') !== 'thing';

function* findAddresses(text: string): Generator<Span> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && letter.test(text[start - 1]!)) start--;
    let end = at + 1;
    while (end < text.length && letter.test(text[end]!)) end++;
    while (inside.includes(text[end - 1]!)) end--;
    if (end === at + 1) continue;
    // "@angular/core" is a package.
    const isAddress = start < at ? text.slice(at, end).includes('.') : text[end] !== '/';
    if (isAddress) yield { start, end };
  }
}

/** In order, each once; what stands within another is part of that. */
function withoutInner(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.end > (kept.at(-1)?.end ?? -1)) kept.push(span);
  return kept;
}
