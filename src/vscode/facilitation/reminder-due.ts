/** What a reminder is about. Source: the talk "Who Broke Prod?": say it to ourselves and our team, periodically; practise game days. */
export type Reminder = 'ok-to-fail' | 'game-day';

/** The last reminder that was shown, and when: ms since 1970. */
export interface Reminded {
  readonly reminder: Reminder;
  readonly at: number;
}

const week = 7 * 24 * 60 * 60_000;

/** What to remind of now, in turns and at most weekly. A clock that was set back does not bring it sooner. */
export function findDue(last: Reminded | undefined, now: number): Reminder | undefined {
  if (!last) return 'ok-to-fail';
  if (now - last.at < week) return undefined;
  return last.reminder === 'ok-to-fail' ? 'game-day' : 'ok-to-fail';
}

/** What was kept, if it is what we wrote. */
export function readReminded(kept: unknown): Reminded | undefined {
  const { reminder, at } = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Reminded>;
  const isKnown = reminder === 'ok-to-fail' || reminder === 'game-day';
  return isKnown && typeof at === 'number' && Number.isFinite(at) ? { reminder, at } : undefined;
}
