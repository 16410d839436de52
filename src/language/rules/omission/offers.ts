import type { Hit } from '../../patterns/row';
import { omitted, draftFor, readAction, whole, type MakeDraft } from '../../rephrase';
import type { Draft } from '../../rule';
import { trimMarks } from '../../text/ends';

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

/** "gave no handover", "did nothing": what would have prompted it. */
export function offerPrompt({ sentence, clause, mark }: Hit): readonly Draft[] {
  if (!clause) return [];
  const said = sentence.source.slice(mark.start, mark.end);
  const step = /nothing$/i.test(said) ? 'the next step' : said.replace(/^.*?no\s+/iu, '');
  return [
    draftFor(sentence, clause)('fact', `there was no prompt for ${withArticle(step)} [what was there instead?]`),
    whole(sentence, 'question', `what would have made ${withArticle(step)} part of the path`),
  ];
}

/** "shipped it untested": which checks were there. */
export function offerChecks({ sentence, mark }: Hit): readonly Draft[] {
  return [
    { ...mark, kind: 'fact', text: '[which checks were there at that point?]' },
    whole(sentence, 'question', 'which checks were there at that point, and what would have added one'),
  ];
}

const withArticle = (noun: string) =>
  /(?:s|the next step|testing|attention|heed|thought|care|documentation|notice|reason)$/iu.test(noun)
    ? noun
    : `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** "deployed it without telling anyone": the path had no step for that. */
export function offerPath({ sentence, clause, mark }: Hit): readonly Draft[] {
  if (!clause) return [];
  const { tokens, source } = sentence;
  // Where a slot follows, the whole is said anew.
  const slotted = source.slice(mark.end, sentence.end).includes('[');
  const draft: MakeDraft = slotted ? (kind, text) => whole(sentence, kind, text) : draftFor(sentence, clause);
  const end = tokens[Math.max(clause.verb, clause.end - 1)]!.end;
  const said = source.slice(mark.start, end).replace(/^with(?:out|\s+no)\s+(?:even\s+|ever\s+|actually\s+)?/iu, '');
  const [step = ''] = said.split('[', 1).map((each) => each.trim());
  const gerund = /^(?:\p{L}+ly\s+|first\s+)?[\p{L}-]+ing\b(?!\s+(?:was|is))/u.test(step) && !/^testing$/iu.test(step);
  const verb = tokens[clause.verb]!;
  const act = (verb.verb?.lemma ?? verb.text) + trimMarks(source.slice(verb.end, mark.start).trimEnd(), ',');
  return [
    draft('fact', `the path to ${act} had no step for ${gerund ? step : `[${step}]`} [what was there instead?]`),
    draft('question', `what would have made ${step.replace(/^(?:any|a)\s+/iu, '')} part of the path`),
  ];
}

/** "was never rehearsed": it was not. */
export function offerNot({ sentence, clause }: Hit): readonly Draft[] {
  const never = clause && sentence.tokens.slice(clause.first, clause.verb).find(({ lower }) => lower === 'never');
  return never ? [{ start: never.start, end: never.end, kind: 'fact', text: 'not' }] : [];
}
