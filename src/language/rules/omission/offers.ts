import type { Token } from '../../grammar/tokens';
import { participleOf, pastOf } from '../../grammar/verbs';
import { is } from '../../lexicon';
import type { Hit } from '../../patterns/row';
import { keysOf } from '../../patterns/words';
import { clauseSpan, draftFor, omitted, readAction, toPassive, whole } from '../../rephrase';
import { readObject } from '../../rephrase/object';
import { putWords } from '../../rephrase/words';
import type { Draft } from '../../rule';
import { wordSet } from '../../text/word-set';

// What is offered for a step that was not taken.

/** "did not check it": it was not checked. */
export function offerStep({ sentence, clause, parts }: Hit): readonly Draft[] {
  if (!clause) return [];
  const { subject, first } = clause;
  const act = parts.has('act') ? parts.get('act')!.end - 1 : clause.verb;
  const start = subject && !subject.carried ? subject.first : first;
  const isNeither = [start, start - 1].some((at) => sentence.tokens[at]?.lower === 'neither');
  if (isNeither) return omitted(readAction(sentence, clause, act), (kind, text) => whole(sentence, kind, text));
  return omitted(readAction(sentence, clause, act), draftFor(sentence, clause));
}

/** "failed to check it", where the step is a part of its own, `act`. */
export const offerTodo = (hit: Hit): readonly Draft[] => (hit.parts.has('act') ? offerStep(hit) : []);

/** "gave no handover": no handover was given. "Did nothing" says nothing of what there was to do. */
export function offerPrompt({ sentence, clause, mark }: Hit): readonly Draft[] {
  if (!clause) return [];
  const draft = draftFor(sentence, clause);
  const passive = toPassive(readAction(sentence, clause), { negated: false });
  const no = sentence.tokens.find(({ lower, start }) => lower === 'no' && start > mark.start);
  const step = no && sentence.source.slice(no.end, mark.end).trim();
  return [
    ...(passive ? [draft('fact', passive)] : []),
    ...(step ? [draft('question', `what would have made ${step} part of the path`)] : []),
  ];
}

/** "shipped it untested": it was shipped untested. */
export function offerChecks({ sentence, clause }: Hit): readonly Draft[] {
  const draft = clause && draftFor(sentence, clause);
  const passive = clause && toPassive(readAction(sentence, clause), { negated: false });
  return draft && passive ? [draft('fact', passive)] : [];
}

/** "deployed it without telling anyone": it was deployed without telling anyone. */
export function offerPath(hit: Hit): readonly Draft[] {
  const { sentence, clause, mark } = hit;
  if (!clause) return [];
  const { tokens, source } = sentence;
  const end = tokens[Math.max(clause.verb, clause.end - 1)]!.end;
  const step = source
    .slice(mark.start, end)
    .replace(/^with(?:out|\s+no)\s+(?:even|ever|actually|any|a)?\s*/iu, '')
    .trim();
  return [...offerChecks(hit), whole(sentence, 'question', `what would have made ${step} part of the path`)];
}

/** "was never rehearsed": it was not. */
export function offerNot({ sentence, clause }: Hit): readonly Draft[] {
  const never = clause && sentence.tokens.slice(clause.first, clause.verb).find(({ lower }) => lower === 'never');
  return never ? [{ start: never.start, end: never.end, kind: 'fact', text: 'not' }] : [];
}

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
function offerUnseen({ sentence, clause }: Hit): readonly Draft[] {
  if (!clause || clause.negated || clause.relative) return [];
  const action = readAction(sentence, clause);
  const draft = draftFor(sentence, clause);
  if (action.rest.startsWith(' that ') && unseen[action.lemma] && clause.past)
    return [draft('fact', `it was not noticed${action.rest}`)];
  const lemma = notOf(action.lemma, action.head);
  const passive = lemma && toPassive({ ...action, lemma }, { negated: true });
  // "explicitly dismissed it", "ignores it": how that was done, and that it is so, has no place in what it led to.
  const text = passive?.replace(/\b(?:was|were) not heeded\b/, noAction);
  return text === undefined || (lemma === 'heed' && text === passive) ? [] : [draft('fact', text)];
}
const noAction = 'led to no action';

/** "was missed": was not noticed; "was skipped": was not done. */
export function offerUnseenPassive({ sentence, clause, mark }: Hit): readonly Draft[] {
  if (!clause?.subject || clause.negated) return [];
  const { tokens } = sentence;
  const { subject, first, verb, lemma } = clause;
  const isThat = subject.head.lower === 'it' && tokens[verb + 1]?.lower === 'that';
  // "was overlooked in the list": it was not there.
  if (lemma === 'overlook' && tokens[verb + 1]?.part === 'preposition') return [];
  const said = isThat ? unseen[lemma] : notOf(lemma, subject.head);
  const auxiliaries = tokens.slice(first, verb);
  if (!said || auxiliaries.some(({ part }) => part !== 'auxiliary')) return [];
  const [be, ...others] = auxiliaries.map(({ text }) => text);
  if (said === 'heed' && (others.length || !clause.past)) return [];
  const text = said === 'heed' ? noAction : [be, 'not', ...others, participleOf(said)].join(' ');
  return [{ start: mark.start, end: tokens[verb]!.end, kind: 'fact', text }];
}

/** "let the certificate lapse": the certificate lapsed. */
function offerLet({ sentence, clause }: Hit): readonly Draft[] {
  if (!clause || clause.verb !== clause.first) return [];
  const { tokens, source } = sentence;
  const from = clause.verb + 1;
  const act = tokens.findIndex(({ lower }, k) => k > from && k < clause.end && lapses.has(lower));
  const object = act < 0 ? undefined : readObject(tokens, from, act, 'let');
  if (object?.last !== act - 1 || object.amount) return [];
  const what = source.slice(tokens[object.first]!.start, tokens[object.last]!.end);
  const rest = source.slice(tokens[act]!.end, tokens[clause.end - 1]!.end);
  return [draftFor(sentence, clause)('fact', `${what} ${pastOf(tokens[act]!.lower)}${rest}`)];
}
const lapses = wordSet('expire lapse');

/** "Support took three days to tell them": it took three days. */
function offerTook({ sentence, clause }: Hit): readonly Draft[] {
  if (clause?.lemma !== 'take' || clause.verb !== clause.first || !clause.past || clause.relative) return [];
  const { start } = clauseSpan(sentence, clause);
  return [putWords(sentence, { start, end: sentence.tokens[clause.verb]!.end }, 'it took')];
}

/** "merged it even though two checks were red": it was merged while they were. */
function offerWhile(hit: Hit): readonly Draft[] {
  return offerChecks(hit).map((each) => ({
    ...each,
    text: each.text.replace(/ (?:even though|although|though) /iu, ' while '),
  }));
}

/** For what people missed, ignored, left or let go: by the verb that says so. */
export function offerSeen(hit: Hit): readonly Draft[] {
  const lemma = hit.clause?.lemma ?? '';
  const offer = { leave: offerChecks, let: offerLet, take: offerTook }[lemma];
  if (offer) return offer(hit);
  return is('release', lemma) ? offerWhile(hit) : offerUnseen(hit);
}
