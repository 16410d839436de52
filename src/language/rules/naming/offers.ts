import type { Token } from '../../grammar/tokens';
import { is } from '../../lexicon';
import type { ClauseHit } from '../../patterns/clause-row';
import { spanOf, type Hit } from '../../patterns/row';
import { clauseSpan, done, draftFor, dropWords, readAction, toPassive } from '../../rephrase';
import { putWords } from '../../rephrase/words';
import type { Draft } from '../../rule';
import { wordSet } from '../../text/word-set';

// What is offered for an act that somebody is named for: the same, without them.

/** "Marta deployed a faulty config": a faulty config was deployed. Nothing beside "sorry", which is the writer's own to say. */
export function offerDone({ sentence, clause }: ClauseHit): readonly Draft[] {
  if (clause.subject?.head.lower === 'i' && sentence.tokens.some(isApology)) return [];
  const drafts = done(readAction(sentence, clause), draftFor(sentence, clause));
  return clause.relative ? drafts.filter(({ kind }) => kind === 'question') : drafts;
}

/** "sorry", "my bad" */
const isApology = ({ lower, verb }: Token, k: number, tokens: readonly Token[]): boolean =>
  is('apology', verb?.lemma ?? lower) || (lower === 'bad' && tokens[k - 1]?.lower === 'my');

/** "introduced by Lena", "caused by Omar running it": the same without them. */
export const offerWithout = ({ sentence, parts }: Hit): readonly Draft[] => [
  dropWords(sentence, spanOf(sentence, parts.get('them')!)),
];

/** "It was Marta who disabled the check": the check was disabled. */
export function offerPointed({ sentence, mark }: Hit): readonly Draft[] {
  const clause = sentence.clauses.find(({ verb }) => sentence.tokens[verb]!.end === mark.end);
  const passive = clause && toPassive(readAction(sentence, clause), { negated: false });
  if (!passive) return [];
  return [putWords(sentence, { start: mark.start, end: clauseSpan(sentence, clause).end }, passive)];
}

const uncounted = wordSet('code work config configuration data feedback testing');

/** "Lena's change broke the login": a change broke the login. */
export function offerChange({ sentence, parts }: Hit): readonly Draft[] {
  const whose = parts.get('whose')!;
  // "my code": no "a code".
  if (uncounted.has(sentence.tokens[whose.end]!.lower)) return [];
  const article = /^[aeio]/.test(sentence.tokens[whose.end]!.lower) ? 'an' : 'a';
  return [putWords(sentence, spanOf(sentence, whose), article)];
}
