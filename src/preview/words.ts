import type { ActionItem, Duration, Milestone } from '../review';

/** Every word of ours in a preview. `{0}` stands for a number. */
export interface Words {
  readonly timeline: string;
  readonly entries: string;
  readonly more: string;
  /** A day of which only its place in the timeline is known. */
  readonly day: string;
  readonly milestones: Readonly<Record<Milestone, string>>;
  readonly durations: Readonly<Record<Duration['name'], string>>;
  readonly states: Readonly<Record<ActionItem['state'], string>>;
}

export const english: Words = {
  timeline: 'Timeline, to scale',
  entries: '{0} entries',
  more: '{0} more',
  day: 'day {0}',
  milestones: {
    start: 'Start',
    detected: 'Detected',
    responded: 'Responded',
    mitigated: 'Mitigated',
    resolved: 'Resolved',
  },
  durations: {
    detect: 'to detect',
    respond: 'to respond',
    mitigate: 'to mitigate',
    resolve: 'to resolve',
  },
  states: { open: 'open', done: 'done', cancelled: 'cancelled' },
};

/** Fills in the number of a text. */
export const fill = (text: string, value: number): string => text.replace('{0}', String(value));
