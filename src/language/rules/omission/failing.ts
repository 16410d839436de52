import { openingOf } from '../../grammar/clause';
import type { Sentence } from '../../grammar/sentence';
import type { Token } from '../../grammar/tokens';
import { is } from '../../lexicon';
import type { Span } from '../../finding';
import type { Hit } from '../../patterns/row';
import { capital, readStep, toNoun, toPassive, type Action } from '../../rephrase';
import type { Draft } from '../../rule';
import { wordSet } from '../../text/word-set';

/** A noun phrase about a step that was not taken: "the crew's failure to close the valve", "failing to close it". */
interface Failing {
  readonly step: Action;
  /** Where it stands, as tokens. */
  readonly first: number;
  readonly end: number;
  readonly isDoing: boolean;
}

/**
 * "due to the crew's failure to close the valve": due to the valve not being closed. Where it opens the sentence, the valve was not
 * closed, which did what the sentence says.
 */
export function offerFailing({ sentence, mark }: Hit): readonly Draft[] {
  const { tokens } = sentence;
  const failing = readFailing(sentence, mark);
  if (!failing) return [];
  const { step, first, end, isDoing } = failing;
  const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
  const before = tokens[first - 1];
  if (!before) return offerSentence(sentence, failing, span);
  const isBehindComma = before.lower === ',' && isDoing;
  // "the cause was the failure to oil the bearings": was that the bearings were not oiled.
  const joint = isBehindComma ? 'and' : before.part === 'auxiliary' ? 'that' : undefined;
  const passive = joint && toPassive(step, { negated: true });
  if (passive) return [{ ...span, kind: 'fact', text: `${joint} ${passive}` }];
  // "because of the failure to": because it was not done.
  const cause =
    before.lower === 'of' && tokens[first - 2]?.lower === 'because' ? toPassive(step, { negated: true }) : undefined;
  if (cause) return [{ start: before.start - 1, end: span.end, kind: 'fact', text: ` ${cause}` }];
  const isIt = step.head?.part === 'pronoun';
  const noun = !isIt && before.part === 'preposition' && tokens[end]?.lower !== ',' ? toNoun(step) : undefined;
  return noun ? [{ ...span, kind: 'fact', text: noun }] : [];
}

/** A sentence that is nothing else, or says what came of it. */
function offerSentence({ tokens, clauses }: Sentence, { step, end }: Failing, span: Span): readonly Draft[] {
  const passive = toPassive(step, { negated: true });
  if (!passive) return [];
  const next = tokens[end]?.lower === ',' ? end + 1 : end;
  if (!tokens[next] || tokens[next].lower === '.') return [{ ...span, kind: 'fact', text: capital(passive) }];
  const result = clauses.find(({ first, verb }) => first === next && verb === next);
  const comesOf = result?.past && (is('entail', result.lemma) || result.lemma === 'contribute');
  return comesOf
    ? [{ start: span.start, end: tokens[next].start, kind: 'fact', text: `${capital(passive)}, which ` }]
    : [];
}

function readFailing(sentence: Sentence, mark: Span): Failing | undefined {
  const { tokens, clauses } = sentence;
  const verb = tokens.findLastIndex(({ end }) => end <= mark.end);
  if (!tokens[verb]?.verb?.base) return undefined;
  const opens = new Set(
    clauses.flatMap((clause) => [clause.first, clause.relative ? clause.first : openingOf(clause)]),
  );
  const next = tokens.findIndex((t, k) => k > verb && (ends.has(t.lower) || opens.has(k)));
  const end = next < 0 ? tokens.length : next;
  // "the code that we had bought", "the code we had bought"
  if (describes.has(tokens[end]?.lower ?? '') || tokens[end]?.part === 'pronoun') return undefined;
  // "to pass the call on left the crew waiting": a verb that the clause reader has not seen.
  const isTold = tokens
    .slice(verb + 1, end)
    .some((t, k) => (t.part === 'verb' && !t.verb?.gerund) || (t.verb?.past && isArticle(tokens[verb + k + 2])));
  const step = isTold ? undefined : readStep(sentence, verb, end);
  let first = tokens.findIndex(({ start }) => start >= mark.start);
  const isDoing = tokens[first]!.verb?.gerund === true;
  while (first > 0 && isOfOwner(tokens[first - 1]!)) first--;
  return step && { step, first, end, isDoing };
}

const describes = wordSet('that which who');
const ends = wordSet(', ; : . ( – — but which who that because when while');
const isArticle = (token: Token | undefined): boolean => token?.part === 'determiner';
const isOfOwner = ({ part, lower }: Token): boolean =>
  part === 'determiner' || part === 'word' || part === 'number' || lower === "'s" || lower === "'";
