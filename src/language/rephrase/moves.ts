import type { Draft } from '../rule';
import { toBase, toPassive, type Action } from './action';
import type { MakeDraft } from './drafts';

// The moves of a rephrasing: time, object and numbers stay; the person or the norm goes; what the author has not said is asked
// beside it. Source of the moves: Allspaw, PagerDuty, Etsy, Google's good and bad post-mortem.

/** Knowing is no step that a tool prompts: ask what there was to see. */
const knowing = /^(?:know|reali[sz]e|understand|think|expect|guess|foresee|remember|care|bother)$/;

/** A fact, a question and an action item about something that was not done. */
export function omitted(a: Action, draft: MakeDraft): Draft[] {
  if (a.lemma === 'be' || a.lemma === 'have' || knowing.test(a.lemma)) return [];
  const passive = toPassive(a, { negated: true });
  return [
    ...(passive ? [draft('fact', passive)] : []),
    draft('question', `what would have made it easier to ${toBase(a)}`),
    draft('action', `add a check or prompt to ${toBase(a)}`),
  ];
}

/** A fact and a question about something that was done. */
export function done(a: Action, draft: MakeDraft): Draft[] {
  const passive = toPassive(a, { negated: false });
  return [
    ...(passive ? [draft('fact', passive)] : []),
    draft('question', `what made it look right at the time to ${toBase(a)}`),
  ];
}
