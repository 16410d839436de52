import { trimMarks } from '../text/ends';
import { gerundOf, participleOf, readVerb } from '../grammar/verbs';

import { endOfQuestion, isEmbedded } from '../grammar/asking';
import { openingOf, type Clause } from '../grammar/clause';
import { Sentence } from '../grammar/sentence';
import { hasTime, isPart, type Token } from '../grammar/token';
import type { Span } from '../finding';
import { is } from '../lexicon';
import type { Draft } from '../rule';
import { startsCapital } from '../text/letters';
import { wordSet } from '../text/word-set';
import { atStart, capital } from './drafts';

// Questions that open what a question about people closes. Sources: PagerDuty's and Etsy's guides to asking, and the talk
// "Who Broke Prod?" for the first of them.

/** "What are the factors that contributed to the outage?" Nothing where what it is about is no thing. */
export function askFactors(text: string): string | undefined {
  const topic = readTopic(text);
  return topic && `what are the factors that contributed to ${topic}`;
}

/**
 * What a question is about, ready to be asked about anew; "the failure" where it only points ("this", "it"). Nothing where it is told
 * in a clause ("the ferry left without them"), which cannot stand behind a preposition.
 */
export function readTopic(text: string): string | undefined {
  const words = trimMarks(text, '?!.…,;:')
    .trimStart()
    .replace(
      /\s{1,9}(?:(?:to )?(?:happen|occur|fail|go wrong|go down|break)|happening|exactly|really|anyway|then|in the first place)$/iu,
      (tail) => (/go down|fail|break/i.test(tail) ? tail : ''),
    );
  if (/^(?:(?:all|any) of )?(?:this|that|it|these|them|all this|everything|what happened)?$/iu.test(words))
    return 'the failure';
  if (/^(?:this|that|it) to /iu.test(words)) return 'the failure';
  const topic = toNoun(words);
  const { tokens, clauses } = new Sentence(topic);
  // "after three reviews", "in a hospital": no thing stands in front; in "over 200 errors" one does.
  if (isPart(tokens[0], 'preposition', 'subordinator') && !isAmount(tokens)) return undefined;
  const pointed = readPointed(topic, tokens);
  if (pointed) return pointed;
  // "this mess"
  const isOne = !clauses.some((each) => !isAside(tokens, each)) && !tokens.some(({ lower }) => scorned.has(lower));
  return isOne ? topic : undefined;
}

/** "about 40 errors", "up to 2h of downtime", "at least €5", "over an hour of it"; not "around 10:05". */
function isAmount([first, second, ...others]: readonly Token[]): boolean {
  if (!first || !second) return false;
  const isTwo = roughly.has(`${first.lower} ${second.lower}`);
  if (!isTwo && !roughly.has(first.lower)) return false;
  const words = isTwo ? others : [second, ...others];
  const isA = any.has(words[0]?.lower ?? '');
  const [count, of] = isA ? words.slice(1) : words;
  if (!count || hasTime(count)) return false;
  return count.part === 'number' || /^[\d\p{Sc}]/u.test(count.text) || (isA && of?.lower === 'of');
}
const roughly = new Set([...wordSet('about around below beyond between over under'), 'at least', 'at most', 'up to']);
const any = wordSet('a an');

const pointing = wordSet('this that it');

/** "it on Friday", "this happen in production": the failure on Friday, in production. */
function readPointed(topic: string, [first, second, third]: readonly Token[]): string | undefined {
  if (!first || !second || !pointing.has(first.lower)) return undefined;
  const [last, next] = second.verb && is('ensue', second.verb.lemma) ? [second, third] : [first, second];
  return isPart(next, 'preposition') ? `the failure${topic.slice(last.end)}` : undefined;
}

const scorned = wordSet('circus debacle farce fiasco mess shambles');

const joints: ReadonlySet<string> = new Set(['subordinator', 'wh']);

/** "the pump that failed", "the fact that it failed", "the flood when it failed" */
function isAside(tokens: readonly Token[], clause: Clause): boolean {
  const joint = openingOf(clause) - 1;
  return clause.relative || (joint > 0 && joints.has(tokens[joint]!.part));
}

/** "the pods to restart" -> "the pods restarting". */
function toNoun(words: string): string {
  const m = /^((?:(?!\bto\b).)+?) to (be |have )?(\p{Ll}[\p{L}-]+)(.*)$/su.exec(words);
  if (!m || !isBase(m[3]!)) return words;
  const [, who, auxiliary, verb, rest] = m;
  if (auxiliary) return `${who} ${auxiliary === 'be ' ? 'being' : 'having'} ${verb}${rest}`;
  return `${who} ${gerundOf(verb!)}${rest}`;
}

const isBase = (word: string) => readVerb(word)?.base ?? false;

/** "the change", "deployed" -> "the change being deployed". */
export const beingDone = (object: string, lemma: string) => `${object} being ${participleOf(lemma)}`;

/** A question in place of the one that begins at `start`, up to its end. One that hangs on "find out" keeps its order and has no mark. */
export function askAnew(sentence: Sentence, { start, end }: Span, text: string | undefined): readonly Draft[] {
  if (text === undefined) return [];
  const { source } = sentence;
  const close = endOfQuestion(sentence, end).end;
  if (isEmbedded(sentence, { start, end })) return [{ start, end: close, kind: 'question', text: embed(text) }];
  const asked = atStart(sentence, start) || startsCapital(source.slice(start)) ? capital(text) : text;
  const marks = /^[?!.]*/.exec(source.slice(close, sentence.end))![0].length;
  const goesOn = source.slice(close + marks, sentence.end).trim() !== '' && marks === 0;
  return [{ start, end: close + marks, kind: 'question', text: goesOn ? asked : `${asked}?` }];
}

const embed = (text: string) => text.replace(/^what (?:are the )?factors that/, 'which factors');
