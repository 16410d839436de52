import type { Draft } from '../rule';
import { toBase, toPassive, type Action } from './action';
import type { Placer } from './place';

// The moves of a rephrasing: time, object and numbers stay; the person or the norm goes; what the author has not said
// becomes a visible slot. Source of the moves: Allspaw, PagerDuty, Etsy, Google's good and bad post-mortem.

/** Knowing is no step that a tool prompts: ask what there was to see. */
const knowing = /^(?:know|reali[sz]e|understand|think|expect|guess|foresee|remember|care|bother)$/;

/**
 * A fact, a question and an action item about something that was not done. `ourselves`: the text speaks as "we", so the
 * rephrasing may, too.
 */
export function omitted(a: Action, place: Placer, { ourselves = false }: { ourselves?: boolean } = {}): Draft[] {
  if (a.lemma === 'be' || a.lemma === 'have') {
    return [
      place('fact', '[what did the situation look like at that point?]'),
      place('question', 'what did the situation look like at that point'),
    ];
  }
  if (knowing.test(a.lemma)) {
    const what = /^\s+(?:that|how|why|whether|which|what)\b/.exec(a.rest);
    return [
      ...(what ? [place('fact', `nothing in [the tool, alert or runbook] showed${a.rest}`)] : []),
      place('fact', '[what was known at that point, and from where?]'),
      place('question', 'what was known at that point, and from where'),
    ];
  }
  const passive = toPassive(a, { negated: true });
  return [
    ...(passive ? [place('fact', `${passive} [what would have prompted it at that point?]`)] : []),
    place('fact', `nothing in [the tool, alert or runbook] prompted ${ourselves ? 'us' : 'anyone'} to ${toBase(a)}`),
    place('question', `what would have made it easier to ${toBase(a)}`),
    place('action', `add [a check or prompt] to ${toBase(a)} (owner: , due: )`),
  ];
}

/** Facts and a question about something that was done. */
export function done(a: Action, place: Placer): Draft[] {
  const passive = toPassive(a, { negated: false });
  return [
    ...(passive ? [place('fact', `${passive} [through which tool, and what made it look right?]`)] : []),
    place('fact', `it was possible to ${toBase(a)} [with which tool, and what made it look right?]`),
    place('question', `what made it look right at the time to ${toBase(a)}`),
  ];
}
