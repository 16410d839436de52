import type { TimelineEntry } from '../review';

/** Tells the times of a timeline as its author wrote them: in its zone, or in UTC where it has several. */
export interface Clock {
  readonly zone: string | undefined;
  /** Minutes since 1970 by this clock; since midnight of the first day where no day is told. */
  local(at: number): number;
  /** `21:04`, or `21:04:30` where seconds are told. */
  time(at: number): string;
  /** The time of an entry, with `~` where it is approximate. */
  tell(entry: TimelineEntry): string;
  /** `2026-01-20`; nothing where no entry tells a day. */
  date(at: number): string | undefined;
}

/** @param entries of one timeline, in the order of time */
export function makeClock(entries: readonly TimelineEntry[]): Clock {
  const [first] = entries;
  const isMixed = new Set(entries.map((entry) => entry.zone)).size > 1;
  const shift = isMixed || !first ? 0 : readLocal(first) - first.at;
  const hasDate = entries.some((entry) => entry.date !== undefined);
  const local = (at: number): number => at + shift;
  const time = (at: number): string => writeTime(local(at) - dayOf(local(at)) * 1440);
  return {
    zone: isMixed ? 'UTC' : first?.zone,
    local,
    time,
    tell: (entry) => `${entry.approximate ? '~' : ''}${(isMixed ? undefined : entry.time) ?? time(entry.at)}`,
    date: (at) => (hasDate ? writeDate(dayOf(local(at))) : undefined),
  };
}

/** The number of the day that these local minutes fall on; consecutive days differ by one. */
export const dayOf = (local: number): number => Math.floor(local / 1440);

function readLocal({ date, time = '', at }: TimelineEntry): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const clock = hours * 60 + minutes + seconds / 60;
  const day = date === undefined ? Math.round((at - clock) / 1440) : Date.parse(date) / 86_400_000;
  return (Number.isFinite(day) ? day : 0) * 1440 + clock;
}

function writeTime(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const told = parts[2] === 0 ? parts.slice(0, 2) : parts;
  return told.map((part) => String(part).padStart(2, '0')).join(':');
}

function writeDate(day: number): string | undefined {
  const date = new Date(day * 86_400_000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
