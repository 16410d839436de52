import type { Draft } from '../rule';
import { toBase, toPassive, type Action } from './action';
import type { MakeDraft } from './drafts';

// The moves of a rephrasing: time, object and numbers stay; the person or the norm goes; what the author has not said
// becomes a visible slot. Source of the moves: Allspaw, PagerDuty, Etsy, Google's good and bad post-mortem.

/** Knowing is no step that a tool prompts: ask what there was to see. */
const knowing = /^(?:know|reali[sz]e|understand|think|expect|guess|foresee|remember|care|bother)$/;

/**
 * A fact, a question and an action item about something that was not done. `ourselves`: the text speaks as "we", so the
 * rephrasing may, too.
 */
export function omitted(a: Action, draft: MakeDraft, { ourselves = false }: { ourselves?: boolean } = {}): Draft[] {
  if (a.lemma === 'be' || a.lemma === 'have') {
    return [
      draft('fact', '[what did the situation look like at that point?]'),
      draft('question', 'what did the situation look like at that point'),
    ];
  }
  if (knowing.test(a.lemma)) {
    const what = /^\s+(?:that|how|why|whether|which|what)\b/.exec(a.rest);
    return [
      ...(what ? [draft('fact', `nothing in [the tool, alert or runbook] showed${a.rest}`)] : []),
      draft('fact', '[what was known at that point, and from where?]'),
      draft('question', 'what was known at that point, and from where'),
    ];
  }
  const passive = toPassive(a, { negated: true });
  return [
    ...(passive ? [draft('fact', `${passive} [what would have prompted it at that point?]`)] : []),
    draft('fact', `nothing in [the tool, alert or runbook] prompted ${ourselves ? 'us' : 'anyone'} to ${toBase(a)}`),
    draft('question', `what would have made it easier to ${toBase(a)}`),
    draft('action', `add [a check or prompt] to ${toBase(a)} (owner: , due: )`),
  ];
}

/** Facts and a question about something that was done. */
export function done(a: Action, draft: MakeDraft): Draft[] {
  const passive = toPassive(a, { negated: false });
  return [
    ...(passive ? [draft('fact', `${passive} [through which tool, and what made it look right?]`)] : []),
    draft('fact', `it was possible to ${toBase(a)} [with which tool, and what made it look right?]`),
    draft('question', `what made it look right at the time to ${toBase(a)}`),
  ];
}
