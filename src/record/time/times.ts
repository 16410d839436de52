import { isMonthFirstIn, readDay, writeDay, writeTime } from '../../review';
import type { Day, Draft, Instant, WrittenTime } from '../model/draft';
import type { Message } from '../model/message';
import { nextHalf } from './half';
import { tellOffset, type Wall, type Zones } from './zones';

/** When a message was, as it is told to others. */
export type Told = Pick<Message, 'at' | 'time' | 'date' | 'zone'>;

const untold: Told = { at: null, time: null, date: null, zone: null };

/** Follows a record from its first message to its last, because a time may only be clear from the one before. */
export class Clock {
  readonly #zones: Zones;
  readonly #today: number | undefined;
  readonly #zone: string | undefined;
  /** Whether 03/04 is the third of April. */
  readonly #dayFirst: boolean;
  /** Where times are written in several zones, all are told in UTC. */
  readonly #isMixed: boolean;
  readonly #isTwelve: boolean;
  /** Of the first message, where those below tell which half of the day it was in. */
  readonly #first: number | undefined;
  /** How many days before that of the copy the first message was, where those below tell. */
  readonly #ago: number;
  #day: number | undefined;
  #minutes: number | undefined;
  /** The last day that is told by its date, where it is not before that of the copy: then it is no copy of that day, but of a later one. */
  #later: number | undefined;

  /** `today`: the day on which the record was copied, or that of its first message. `zone`: of times that tell none. */
  constructor(zones: Zones, today: number | undefined, zone: string | undefined, drafts: readonly Draft[]) {
    this.#zones = zones;
    this.#today = today;
    this.#zone = zone;
    let isTwelve = false;
    const first = new FirstHalf();
    const firstDay = new FirstDay();
    const order = new DayOrder(zone);
    const written = new Set<string>();
    // Once over all of them, and nothing made for each: there may be thousands.
    for (const { when } of drafts) {
      if (!when) continue;
      if ('instant' in when) written.add(when.zone ?? 'UTC');
      else {
        if (when.zone !== undefined) written.add(tellOffset(when.zone));
        if (when.hasHalf) isTwelve = true;
        first.see(when);
        firstDay.see(when);
        order.see(when);
      }
    }
    this.#dayFirst = order.isDayFirst;
    this.#isTwelve = isTwelve;
    this.#first = first.minutes;
    this.#ago = firstDay.ago;
    this.#isMixed = written.size > 1;
  }

  tell(when: Draft['when']): Told {
    if (!when) return untold;
    if ('instant' in when) {
      const { told, wall } = this.#tellInstant(when) ?? {};
      if (!told) return untold;
      this.#day = wall?.days;
      this.#minutes = wall?.minutes;
      return told;
    }
    const minutes = this.#readMinutes(when);
    const day = this.#readToday(when.day, minutes);
    this.#minutes = minutes;
    const zone = (when.zone === undefined ? this.#zone : tellOffset(when.zone)) ?? null;
    const instant =
      day === undefined || zone === null ? undefined : this.#zones.toInstant({ days: day, minutes }, zone);
    // One with a zone of its own is an instant like others; what is below it goes by its own clock all the same.
    const isElsewhere = when.zone !== undefined && (this.#isMixed || this.#zone !== undefined);
    const moved = isElsewhere && instant !== undefined ? this.#tellInstant({ instant, seconds: true }) : undefined;
    if (moved) return moved.told;
    return {
      at: instant === undefined ? null : writeInstant(instant),
      time: writeTime(wholeSeconds(minutes)),
      date: day === undefined ? null : (writeDay(day) ?? null),
      zone,
    };
  }

  #tellInstant({ instant, zone: own, seconds }: Instant): { readonly told: Told; readonly wall: Wall } | undefined {
    const zone = this.#zone ?? (this.#isMixed ? undefined : own) ?? 'UTC';
    const wall = this.#zones.toWall(instant, zone);
    const time = wall && writeTime(seconds ? wholeSeconds(wall.minutes) : Math.floor(wall.minutes));
    return (
      wall && { told: { at: writeInstant(instant), time: time ?? null, date: writeDay(wall.days) ?? null, zone }, wall }
    );
  }

  #readMinutes({ minutes, hasHalf }: WrittenTime): number {
    const isOpen = this.#isTwelve && hasHalf === false && minutes < 13 * 60;
    if (!isOpen) return minutes;
    return this.#minutes === undefined ? (this.#first ?? minutes) : nextHalf(minutes, this.#minutes);
  }

  #readToday(day: Day | undefined, minutes: number): number | undefined {
    const told = day === undefined ? undefined : this.#readDay(day);
    if (told !== undefined) return (this.#day = told);
    // A day that there is not is not that of the message before; nor is one that is told by a day of the copy that nobody knows.
    if (typeof day === 'object') {
      if (!('written' in day)) this.#day = undefined;
      return undefined;
    }
    const isNext = this.#minutes !== undefined && minutes < this.#minutes - 12 * 60;
    this.#day ??= this.#today === undefined ? undefined : this.#today - this.#ago;
    if (isNext && this.#day !== undefined) this.#day++;
    return this.#day;
  }

  #readDay(day: Day): number | undefined {
    if (typeof day === 'number') return day;
    if ('written' in day) {
      const near = this.#day ?? this.#today;
      if (day.written.year === undefined && near === undefined) return undefined;
      const told = readDay(day.written, near, this.#dayFirst);
      this.#later = told !== undefined && this.#today !== undefined && told >= this.#today ? told : undefined;
      return told;
    }
    if (this.#today === undefined) return undefined;
    if ('ago' in day) {
      this.#later = undefined;
      return this.#today - day.ago;
    }
    // 1970-01-01 was a Thursday.
    const weekday = (((this.#today + 4) % 7) + 7) % 7;
    const ago = (weekday - day.weekday + 7) % 7;
    if (day.orToday) return this.#today - ago;
    // No chat tells its own day so, but the day that is given may be another one; and no message is of the week before the one above it.
    const isOwn = ago === 0 && this.#day !== undefined && this.#day > this.#today - 7;
    const told = isOwn ? this.#today : this.#today - (ago || 7);
    // Chats tell older messages by their date, and the last ones by their weekday: below such a date it is the next one.
    const above = this.#later;
    return above === undefined || told >= above ? told : told + 7 * Math.ceil((above - told) / 7);
  }
}

/**
 * Whether the day comes first in a date such as 03/04: as another date of the record tells, else so that its days lie closer together.
 * Where both are as close, the month comes first in zones that write it so, and beside a clock with AM or PM in capitals.
 */
class DayOrder {
  readonly #days = { dm: new Range(), md: new Range() };
  #isTold: 'dm' | 'md' | undefined;
  #isMonthFirst: boolean;

  constructor(zone: string | undefined) {
    this.#isMonthFirst = isMonthFirstIn(zone);
  }

  see({ day, isCapital }: WrittenTime): void {
    if (typeof day !== 'object' || !('written' in day)) return;
    const { written } = day;
    if (written.tells && written.order === 'dm') this.#isTold = 'dm';
    else if (written.tells) this.#isTold ??= 'md';
    this.#isMonthFirst ||= isCapital === true;
    this.#days.dm.add(readDay(written, undefined, true));
    this.#days.md.add(readDay(written, undefined, false));
  }

  get isDayFirst(): boolean {
    if (this.#isTold) return this.#isTold === 'dm';
    const { dm, md } = this.#days;
    return dm.length === md.length ? !this.#isMonthFirst : dm.length < md.length;
  }
}

/** A copy may start with times of which only a later one tells the half of the day: they are as shortly before it as can be. */
class FirstHalf {
  #open: number[] | undefined = [];
  minutes: number | undefined;

  see({ minutes, hasHalf }: WrittenTime): void {
    const open = this.#open;
    if (!open) return;
    if (hasHalf === false && minutes >= 60 && minutes < 13 * 60) open.push(minutes);
    else {
      this.#open = undefined;
      const before = (next: number, each: number): number => next - ((((next - each) % 720) + 720) % 720);
      if (hasHalf && open.length > 0) this.minutes = ((open.reduceRight(before, minutes) % 1440) + 1440) % 1440;
    }
  }
}

/** A copy may start with times without a day, above “Today” and an earlier time: they are of the days before. */
const longestThread = 240;

class FirstDay {
  #last: WrittenTime | undefined;
  #isTold = false;
  #nights = 0;
  ago = 0;

  see(when: WrittenTime): void {
    if (this.#isTold) return;
    const { day, minutes } = when;
    const last = this.#last;
    this.#last = when;
    if (day === undefined) {
      if (last && minutes < last.minutes - 12 * 60) this.#nights++;
      return;
    }
    this.#isTold = true;
    // Not a thread, which stands below the channel that it started in.
    const isLater = last !== undefined && last.hasHalf === when.hasHalf && last.minutes > minutes + longestThread;
    if (isLater && typeof day === 'object' && 'ago' in day) this.ago = day.ago + this.#nights + 1;
  }
}

/** From the least of some numbers to the greatest. */
class Range {
  #least = Infinity;
  #most = -Infinity;

  add(value: number | undefined): void {
    if (value === undefined) return;
    this.#least = Math.min(this.#least, value);
    this.#most = Math.max(this.#most, value);
  }

  get length(): number {
    return Math.max(0, this.#most - this.#least);
  }
}

/** Fractions of a second are dropped; those of a minute are not exact. */
const wholeSeconds = (minutes: number): number => Math.floor(minutes * 60 + 0.000_1) / 60;

/** `2031-03-15T11:50:00Z`. */
function writeInstant(instant: number): string | null {
  const date = new Date(Math.floor(instant / 1000) * 1000);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace('.000Z', 'Z');
}
