import type { Clause } from '../../grammar/clauses';
import { chunkAt } from '../../grammar/noun-phrase';
import type { Sentence } from '../../grammar/sentence';
import type { Token } from '../../grammar/tokens';
import { participleOf } from '../../grammar/verbs';
import { is } from '../../lexicon';
import type { Hit } from '../../patterns/row';
import { keysOf } from '../../patterns/words';
import { askOmitted, draftFor, readAction, readReach, toPassive, undergone, whole, type Action } from '../../rephrase';
import { speaksOfThem } from '../../rephrase/action';
import type { Draft } from '../../rule';
import { wordSet } from '../../text/word-set';

// What is offered for a sign that was missed or ignored, and a routine that was skipped.

/** "was not followed": what would have made it easier to follow it? */
export const askUndergone = ({ sentence, clause }: Hit): readonly Draft[] =>
  clause?.passive && clause.negated ? undergone(sentence, clause) : [];

/** What is said of a sign that was there, and of a routine, when nobody saw to it. */
const unseen: Readonly<Record<string, string>> = { miss: 'notice', overlook: 'notice' };
const unheeded = wordSet('ignore disregard dismiss');
const undone: Readonly<Record<string, string>> = { miss: 'do', skip: 'do', bypass: 'do' };

/** "missed the page": the page was not noticed; "ignored the warning": it led to no action; "skipped the dry run": was not done. */
function notOf(verb: string, of: Token | undefined): string | undefined {
  if (!of) return undefined;
  if (verb === 'overlook') return 'notice';
  const says = (name: 'sign' | 'routine') => keysOf(of).some((key) => is(name, key));
  if (says('sign')) return unheeded.has(verb) ? 'heed' : unseen[verb];
  return says('routine') && !(verb === 'miss' && !keysOf(of).some((key) => is('appointed', key)))
    ? undone[verb]
    : undefined;
}

/** "missed the page": the page was not noticed; "missed that it had run out": it was not noticed that it had. */
export function offerUnseen({ sentence, clause }: Hit): readonly Draft[] {
  if (!clause || clause.negated || clause.relative) return [];
  const action = readAction(sentence, clause);
  const draft = draftFor(sentence, clause);
  if (action.rest.startsWith(' that ') && unseen[action.lemma]) return offerThat(sentence, clause, action);
  // "skipped the check to leave early": that was no aim of what was not done.
  const lemma = action.after.startsWith(' to ') ? undefined : notOf(action.lemma, action.head);
  const passive = lemma && toPassive({ ...action, lemma }, { negated: true });
  // "explicitly dismissed it", "ignores it": how that was done, and that it is so, has no place in what it led to.
  const text = passive?.replace(/\b(?:was|were) not heeded\b/, noAction);
  const asked = lemma === 'notice' ? ask(sentence, { ...action, lemma }) : [];
  return text === undefined || (lemma === 'heed' && text === passive) ? asked : [...draft('fact', text), ...asked];
}
const noAction = 'led to no action';

/** "missed that it had run out": it was not noticed that it had; nobody could notice that it would. */
function offerThat(sentence: Sentence, clause: Clause, action: Action): readonly Draft[] {
  // "missed that it was empty, thinking of the other one": who was thinking of it would be gone.
  if (sentence.tokens.slice(clause.verb, readReach(sentence, clause).end).some(speaksOfThem)) return [];
  return [
    ...(clause.past ? draftFor(sentence, clause)('fact', `it was not noticed${action.rest}`) : []),
    ...ask(sentence, { ...action, lemma: 'notice' }),
  ];
}

function ask(sentence: Sentence, action: Action): readonly Draft[] {
  const question = askOmitted(action);
  return question === undefined ? [] : [whole(sentence, 'question', question)];
}

/** "was overlooked in the list": was not in the list. */
function offerAbsent({
  sentence: { tokens, source },
  clause,
  mark,
}: Pick<Hit, 'sentence' | 'clause' | 'mark'>): readonly Draft[] {
  const { first, verb } = clause!;
  const chunk = tokens[verb + 1]!.lower === 'in' ? chunkAt(tokens, verb + 2) : undefined;
  if (verb !== first + 1 || !chunk || !is('record', tokens[chunk.last]!.lower)) return [];
  const be = source.slice(tokens[first]!.start, tokens[first]!.end);
  return [{ start: mark.start, end: tokens[verb]!.end, kind: 'fact', text: `${be} not` }];
}

/** "was missed": was not noticed; "was skipped": was not done. */
export function offerUnseenPassive({ sentence, clause, mark }: Hit): readonly Draft[] {
  if (!clause?.subject || clause.negated) return [];
  const { tokens } = sentence;
  const { subject, first, verb, lemma } = clause;
  if (subject.head.lower === 'it' && tokens[verb + 1]?.lower === 'that' && unseen[lemma])
    return offerThat(sentence, clause, readAction(sentence, clause));
  const isElsewhere = lemma === 'overlook' && tokens[verb + 1]?.part === 'preposition';
  if (isElsewhere) return offerAbsent({ sentence, clause, mark });
  const said = notOf(lemma, subject.head);
  const auxiliaries = tokens.slice(first, verb);
  if (!said || auxiliaries.some(({ part }) => part !== 'auxiliary')) return [];
  const [be, ...others] = auxiliaries.map(({ text }) => text);
  if (said === 'heed' && (others.length || !clause.past)) return [];
  const text = said === 'heed' ? noAction : [be, 'not', ...others, participleOf(said)].join(' ');
  const fact: Draft = { start: mark.start, end: tokens[verb]!.end, kind: 'fact', text };
  return said === 'notice' ? [fact, ...undergone(sentence, clause, said)] : [fact];
}
