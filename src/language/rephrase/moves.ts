import { is } from '../lexicon';
import type { Draft } from '../rule';
import { toPassive, toShortBase, type Action } from './action';
import type { MakeDraft } from './drafts';

// The moves of a rephrasing: time, object and numbers stay; the person or the norm goes; what the author has not said is asked
// beside it. Source of the moves: Allspaw, PagerDuty, Etsy, Google's good and bad post-mortem.

/** Knowing is no step that a tool prompts: ask what there was to see. */
const knowing = /^(?:know|reali[sz]e|understand|think|expect|guess|foresee|remember|care|bother)$/;

/** What would do of itself what people are to do, by what that is. */
const controls: Readonly<Record<string, string>> = {
  test: 'a test',
  retest: 'a test',
  check: 'an automatic check',
  verify: 'an automatic check',
  validate: 'an automatic check',
  'double-check': 'an automatic check',
  monitor: 'an alert',
  watch: 'an alert',
  rehearse: 'a regular rehearsal',
  review: 'a required review',
};

/** A fact, a question, and an action item if a control could do it, about something that was not done. */
export function omitted(a: Action, draft: MakeDraft): Draft[] {
  if (a.lemma === 'be' || a.lemma === 'have' || knowing.test(a.lemma)) return [];
  // "Attention was not paid" judges as much.
  const passive = a.head && is('care', a.head.lower) ? undefined : toPassive(a, { negated: true });
  const act = toShortBase(a);
  const control = a.object === undefined || act === undefined ? undefined : controls[a.lemma];
  return [
    ...(passive ? [draft('fact', passive)] : []),
    ...(act ? [draft('question', `what would have made it easier to ${act}`)] : []),
    ...(control ? [draft('action', `add ${control} of ${a.object}`)] : []),
  ];
}

/** A fact and a question about something that was done. */
export function done(a: Action, draft: MakeDraft): Draft[] {
  // "An outage was caused", "it was done": by what, is all that the sentence had to say.
  const passive = a.lemma === 'do' || is('bring-about', a.lemma) ? undefined : toPassive(a, { negated: false });
  const act = toShortBase(a);
  return [
    ...(passive ? [draft('fact', passive)] : []),
    ...(act ? [draft('question', `what made it look right at the time to ${act}`)] : []),
  ];
}
