import type { Token } from '../../grammar/tokens';
import { is } from '../../lexicon';
import type { ClauseHit } from '../../patterns/clause-row';
import { spanOf, type Hit } from '../../patterns/row';
import { keysOf } from '../../patterns/words';
import { readDeed } from '../../rephrase/deed';
import { clauseSpan, done, draftFor, dropWords, isPlural, readAction, toPassive } from '../../rephrase';
import { goesOnAbout } from '../../rephrase/agent';
import { articleOf, putWords } from '../../rephrase/words';
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

/**
 * "introduced by Lena": introduced; "caused by Omar running it twice": caused by it being run twice. Nothing for "caused by Lena's
 * decision".
 */
export function offerWithout({ sentence, parts }: Hit): readonly Draft[] {
  const them = parts.get('them')!;
  const by = sentence.tokens[them.first]!.lower === 'by' ? 1 : 0;
  const deed = readDeed(sentence, them.end);
  const start = sentence.tokens[them.first + by]!.start;
  if (deed) return deed.text === undefined ? [] : [putWords(sentence, { start, end: deed.end }, deed.text)];
  return goesOnAbout(sentence, them) ? [] : [dropWords(sentence, spanOf(sentence, them))];
}

/** "It was Marta who disabled the check": the check was disabled. */
export function offerPointed({ sentence, mark }: Hit): readonly Draft[] {
  const clause = sentence.clauses.find(({ verb }) => sentence.tokens[verb]!.end === mark.end);
  const passive = clause && toPassive(readAction(sentence, clause), { negated: false });
  if (!passive) return [];
  return [putWords(sentence, { start: mark.start, end: clauseSpan(sentence, clause).end }, passive)];
}

/**
 * "Lena's change broke the login": a change broke the login. Nothing for "my change", for "Lena's decision", which without her would be
 * nobody's, for "Lena's second change", where nobody would know which, and where it goes on about what Lena did.
 */
export function offerChange({ sentence, parts }: Hit): readonly Draft[] {
  const { tokens } = sentence;
  const whose = parts.get('whose')!;
  const words = tokens.slice(whose.end, whose.end + 2);
  const isA = (name: 'change' | 'choice' | 'which-one') => (word: Token) => keysOf(word).some((key) => is(name, key));
  const noun = words.findLast(isA('change'));
  const isDoing = tokens.some(({ verb }, k) => verb?.gerund === true && tokens[k - 1]?.part === 'preposition');
  const isUnclear = words.some(isA('choice')) || words.some(isA('which-one')) || uncounted.has(noun?.lower ?? '');
  if (tokens[whose.first]!.lower === 'my' || !noun || isDoing || isUnclear) return [];
  const span = spanOf(sentence, whose);
  return [isPlural(noun) ? dropWords(sentence, span) : putWords(sentence, span, articleOf(words[0]!.lower))];
}
const uncounted = wordSet('code config configuration');
