import { pastOf } from '../../grammar/verbs';
import { is } from '../../lexicon';
import type { Hit } from '../../patterns/row';
import { clauseSpan, draftFor, omitted, readAction, readReach, toPassive, whole } from '../../rephrase';
import { speaksOfThem } from '../../rephrase/action';
import { readObject } from '../../rephrase/object';
import { putWords } from '../../rephrase/words';
import type { Draft } from '../../rule';
import { wordSet } from '../../text/word-set';
import { offerUnseen } from './unseen';

// What is offered for a step that was not taken.

/** "did not check it": it was not checked. */
export function offerStep({ sentence, clause, parts }: Hit): readonly Draft[] {
  if (!clause) return [];
  const { subject, first } = clause;
  const act = parts.has('act') ? parts.get('act')!.end - 1 : clause.verb;
  const start = subject && !subject.carried ? subject.first : first;
  const isNeither = [start, start - 1].some((at) => sentence.tokens[at]?.lower === 'neither');
  if (isNeither) return omitted(readAction(sentence, clause, act), (kind, text) => [whole(sentence, kind, text)]);
  return omitted(readAction(sentence, clause, act), draftFor(sentence, clause));
}

/** "failed to check it", where the step is a part of its own, `act`. */
export const offerTodo = (hit: Hit): readonly Draft[] => (hit.parts.has('act') ? offerStep(hit) : []);

/** "gave no handover": no handover was given. "Did nothing" says nothing of what there was to do. */
export function offerPrompt({ sentence, clause, mark }: Hit): readonly Draft[] {
  if (!clause) return [];
  const draft = draftFor(sentence, clause);
  // "The day shift gave no handover to the night shift": who had it to give is a fact.
  const isFromThem = clause.subject?.head.part === 'word' && !clause.subject.name;
  const passive = isFromThem ? undefined : toPassive(readAction(sentence, clause), { negated: false });
  const no = sentence.tokens.find(({ lower, start }) => lower === 'no' && start > mark.start);
  const step = no && sentence.source.slice(no.end, mark.end).trim();
  return [
    ...(passive ? draft('fact', passive) : []),
    ...(step && isRoutine(step) ? draft('question', askRoutine(`a ${step}`)) : []),
  ];
}

/** "shipped it untested": it was shipped untested. */
export function offerChecks({ sentence, clause }: Hit): readonly Draft[] {
  const draft = clause && draftFor(sentence, clause);
  const passive = clause && toPassive(readAction(sentence, clause), { negated: false });
  return draft && passive ? draft('fact', passive) : [];
}

/** "deployed it without telling anyone": it was deployed without telling anyone. */
export function offerPath(hit: Hit): readonly Draft[] {
  const { sentence, clause, mark } = hit;
  if (!clause) return [];
  const { tokens, source } = sentence;
  const end = tokens.findLastIndex(({ end }) => end <= mark.end) + 1;
  const isDoing = tokens[end - 1]?.verb?.gerund === true;
  const to = isDoing ? clause.end : end;
  const from = tokens.findIndex(({ start, lower }) => start >= mark.start && !leaving.has(lower));
  const step = (tokens[from - 1]?.lower === 'no' ? 'a ' : '') + source.slice(tokens[from]!.start, tokens[to - 1]!.end);
  // "without looking" says nothing of what there was to see; "without asking the fitter who had stopped it" goes on.
  const lemma = tokens[from]!.verb?.lemma ?? '';
  const isStep = is('diligence', lemma) || is('cued', lemma) || lemma === 'wait';
  const isNamed = tokens.slice(from, to).every(({ lower }) => !unnamed.has(lower));
  const isOne = isDoing && isStep && isNamed && to > end && !describing.has(tokens[to]?.lower ?? '');
  const isWhole = isDoing ? isOne : isRoutine(step);
  return [...offerChecks(hit), ...(isWhole ? [whole(sentence, 'question', askRoutine(step))] : [])];
}

/** "without even asking", "with no backup" */
const leaving = wordSet('without with no even ever actually any');
const unnamed = wordSet('anybody anyone anything her him it them these this those');
const describing = wordSet('that which who whom whose where');
const isRoutine = (step: string): boolean => is('routine', step.slice(step.lastIndexOf(' ') + 1).toLowerCase());
const askRoutine = (step: string): string => `is ${step} part of the routine, and what prompts it`;

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
  return draftFor(sentence, clause)('fact', `${what} ${pastOf(tokens[act]!.lower)}${rest}`);
}
const lapses = wordSet('expire lapse');

/** "Support took three days to tell them": it took three days. */
function offerTook({ sentence, clause }: Hit): readonly Draft[] {
  if (clause?.lemma !== 'take' || clause.verb !== clause.first || !clause.past || clause.relative) return [];
  // "took two days to tell them, hoping for a quick fix"
  if (sentence.tokens.slice(clause.verb, readReach(sentence, clause).end).some(speaksOfThem)) return [];
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
