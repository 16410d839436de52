import type { Span } from '../finding';
import type { Sentence } from './sentence';
import { endsAsking } from '../text/ends';
import { squeeze } from '../text/squeeze';
import { wordSet } from '../text/word-set';
import { is } from '../lexicon';
import { dashes, stops, type Token } from './token';

const label =
  '(?:[[(]?\\d{1,2}[:.]\\d{2}\\S* )?(?:(?:so|and|but|ok|okay|well|q|qn|question|first|then|also|now|@[\\w-]+)[,:]? ){0,4}';
const verbs =
  "(?:(?:find|figure|finding|figuring|work|working) out|identify|identifying|determine|determining|establish|establishing|clarify|clarifying|ask|asks|asked|asking|wonder|wonders|wondering|question (?:is|was|remains)|curious|investigate|investigating|(?<!(?:not|n[’']t|never) )know|track down|tell us|explain)";
/** "Mr Okoye, why ...", "After the fire, who ...": what stands in front, but for "the guard, who ...". */
const front = '^(?<front>(?!(?:the|an?|our|my|one) )(?:[^\\s,]{1,20} ){0,3}[^\\s,]{1,20}, )';
const opening = `(?:${front}|^[^\\p{L}\\p{N}@[(]*${label}|[?:;—–] |\\(|(?<joined>,? (?:so|and|but) )|\\b${verbs} (?:exactly )?(?:when and|how and)?)`;

const opened = new RegExp(`${opening}$`, 'iu');

/** Do the words open a question, rather than tell something: "Who did it?", "find out who did it"? */
export function opensQuestion(sentence: Sentence, { start, end }: Span): boolean {
  const before = opened.exec(squeeze(sentence.prose.slice(sentence.start, start)).text);
  return before !== null && isQuestion(sentence, { start, end, groups: before.groups ?? {} });
}

/** Does it ask ("Who did it?", "Who did it" as an item of its own), rather than tell? */
function isQuestion(sentence: Sentence, at: Span & Partial<Pick<RegExpExecArray, 'groups'>>): boolean {
  const rest = sentence.prose.slice(at.start, sentence.end);
  // "... and who did it" goes on with what is told, unless it asks.
  const isJoined = at.groups?.['joined'] !== undefined || at.groups?.['front'] !== undefined;
  if (isJoined && !rest.includes('?')) return false;
  if (isEmbedded(sentence, at)) return true;
  if (endsAsking(sentence.text)) return true;
  return !/[.!:…]\s*$/.test(rest) && rest.trim().split(/\s+/).length <= 12;
}

const embedding = new RegExp(`\\b${verbs} (?:exactly )?$`, 'iu');

/** Does the question hang on a verb ("find out who ...")? */
export function isEmbedded(sentence: Sentence, { start }: Span): boolean {
  return embedding.test(squeeze(sentence.prose.slice(sentence.start, start)).text);
}

/** Where a question that begins at `from` ends: before another question that is joined to it, or the end mark. */
export function endOfQuestion({ tokens, prose, end }: Sentence, from: number): Span {
  const at = tokens.findIndex(({ start }, k) => start >= from && endsAt(tokens, k));
  if (at < 0) return { start: from, end: from + prose.slice(from, end).trimEnd().length };
  if (stops.has(tokens[at]!.lower)) return { start: from, end: tokens[at]!.start };
  const isParted = tokens[at]!.part === 'coordinator' && parting.has(tokens[at - 1]?.lower ?? '');
  const last = tokens[isParted ? at - 2 : at - 1];
  return { start: from, end: Math.max(from, last?.end ?? from) };
}

/** Does a question end before a token: a mark, or an "and" with another question? */
function endsAt(tokens: readonly Token[], k: number): boolean {
  const { lower } = tokens[k]!;
  if (lower === '.') return k === tokens.length - 1;
  if (stops.has(lower) || lower === ';' || dashes.has(lower)) return true;
  const next = tokens[k + 1]?.lower ?? '';
  return (lower === 'but' || is('series', lower)) && (is('question-word', next) || asking.has(next));
}

const parting = wordSet(', ; – — -');
const asking = wordSet('whether did does is was were could can should');
