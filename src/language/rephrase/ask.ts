import { trimMarks } from '../text/ends';
import { gerundOf, participleOf, readVerb } from '../grammar/verbs';

import { endOfQuestion, isEmbedded } from '../grammar/asking';
import type { Sentence } from '../grammar/sentence';
import type { Span } from '../finding';
import type { Draft } from '../rule';
import { atStart, capital } from './drafts';

// Questions that open what a question about people closes. Sources: PagerDuty's and Etsy's guides to asking, and the talk
// "Who Broke Prod?" for the first of them.

/** "What are the factors that contributed to the outage?" */
export const askFactors = (topic: string) => `what are the factors that contributed to ${topic}`;

/** What a question is about, ready to be asked about anew; "the failure" where it only points ("this", "it"). */
export function readTopic(text: string): string {
  const words = trimMarks(text, '?!.…,;:')
    .replace(/^\s+/, '')
    .replace(
      /\s{1,9}(?:(?:to )?(?:happen|occur|fail|go wrong|go down|break)|happening|exactly|really|anyway|then|in the first place)$/iu,
      (tail) => (/go down|fail|break/i.test(tail) ? tail : ''),
    );
  if (/^(?:(?:all|any) of )?(?:this|that|it|these|them|all this|everything|what happened)?$/iu.test(words))
    return 'the failure';
  if (/^(?:this|that|it) to /iu.test(words)) return 'the failure';
  return toNoun(words);
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
export function askAnew(sentence: Sentence, { start, end }: Span, text: string): Draft {
  const { source } = sentence;
  const close = endOfQuestion(sentence, end).end;
  if (isEmbedded(sentence, { start, end })) return { start, end: close, kind: 'question', text: embed(text) };
  const asked = atStart(sentence, start) || /^\p{Lu}/u.test(source.slice(start)) ? capital(text) : text;
  const marks = /^[?!.]*/.exec(source.slice(close, sentence.end))![0].length;
  const goesOn = source.slice(close + marks, sentence.end).trim() !== '' && marks === 0;
  return { start, end: close + marks, kind: 'question', text: goesOn ? asked : `${asked}?` };
}

const embed = (text: string) => text.replace(/^what (?:are the )?factors that/, 'which factors');
