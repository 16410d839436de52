import { findZone, type Zone } from '../time/zone';
import { remember } from './remember';

/** What a clock goes by. */
interface Habit {
  /** Without a year anywhere days can be compared, but not told. */
  readonly isTold: boolean;
  /** The newest entry stands first: the clock goes backwards from one to the next. */
  readonly isNewestFirst: boolean;
  readonly zoneOf: (name: string) => Zone | undefined;
}

/** The last entry with a time, or that tells a day. */
interface Last {
  /** There was none yet. */
  readonly isNone?: true;
  /** Nothing told another day since. */
  readonly isRunning: boolean;
  readonly minutes: number;
  readonly at: number;
  readonly offset: number | undefined;
}

/** Where a span began that ends on the next day. */
interface Begun {
  readonly day: number;
  readonly minutes: number;
}

const notNone = ({ minutes, at, offset }: Last): Omit<Last, 'isRunning'> => ({ minutes, at, offset });

/** The clock of a timeline, as an entry leaves it. It goes from one entry to the next, and from one day and zone to another. */
export class Clock {
  readonly #habit: Habit;
  readonly #last: Last;
  /** Days since 1970. */
  readonly today: number | undefined;
  /** Minutes since 1970, or since midnight of the first day: in UTC where the offset is known. */
  readonly at: number;
  readonly offset: number | undefined;
  readonly #begun: Begun | undefined;

  private constructor(
    habit: Habit,
    last: Last,
    today: number | undefined,
    at: number,
    offset: number | undefined,
    begun?: Begun,
  ) {
    this.#habit = habit;
    this.#last = last;
    this.today = today;
    this.at = at;
    this.offset = offset;
    this.#begun = begun;
  }

  /**
   * A clock before all entries. `day`: what tells the day above them, which is that of the oldest; `hasYear`: whether one of them tells
   * a year; `midnights`: see `Habits`.
   */
  static start(day: number | undefined, hasYear: boolean, midnights: number | undefined): Clock {
    const habit = {
      isTold: day !== undefined || hasYear,
      isNewestFirst: midnights !== undefined,
      zoneOf: remember(findZone),
    };
    const today = day === undefined ? undefined : day + (midnights ?? 0);
    return new Clock(
      habit,
      { isNone: true, isRunning: false, minutes: 0, at: 0, offset: undefined },
      today,
      0,
      undefined,
    );
  }

  /** Whether the day can be told. */
  get isTold(): boolean {
    return this.#habit.isTold;
  }

  /** Whether both are by the same habit, before all entries. */
  isSame(other: Clock): boolean {
    const isSameWay = this.#habit.isNewestFirst === other.#habit.isNewestFirst;
    return isSameWay && this.isTold === other.isTold && this.isLike(other);
  }

  /** Whether both go on in the same way, if by the same habit. */
  isLike(other: Clock): boolean {
    const [a, b] = [this.#last, other.#last];
    return (
      this === other ||
      (this.today === other.today &&
        a.isNone === b.isNone &&
        a.isRunning === b.isRunning &&
        a.minutes === b.minutes &&
        a.at === b.at &&
        a.offset === b.offset &&
        this.#begun?.day === other.#begun?.day &&
        this.#begun?.minutes === other.#begun?.minutes)
    );
  }

  /** The clock behind a span that ends on another day. What follows an overnight span with a later time than its start is in it. */
  lastingTo(day: number): Clock {
    const { isRunning, minutes } = this.#last;
    const isOvernight = isRunning && this.today === day - 1 && !this.#habit.isNewestFirst;
    const begun = isOvernight ? { day: day - 1, minutes } : undefined;
    return new Clock(
      this.#habit,
      { ...this.#last, isRunning: false },
      day,
      day * 1440 - (this.offset ?? 0),
      this.offset,
      begun,
    );
  }

  /** A day by its name: the one nearest to the day of the review, then the next one, or the last one where the newest stands first. */
  dayNamed(weekday: number | undefined): number | undefined {
    const { today } = this;
    if (weekday === undefined || today === undefined) return undefined;
    const mostAhead = this.#last.isNone ? 3 : this.#habit.isNewestFirst ? 0 : 6;
    // The first day of 1970 was a Thursday.
    const days = (((weekday - today - 4) % 7) + 7) % 7;
    return today + (days > mostAhead ? days - 7 : days);
  }

  /** Reads on: a day if one is told here, and the time of day in a zone, if one is told. */
  read(day: number | undefined, minutes: number | undefined, name: string | undefined): Clock {
    const zone = name === undefined || minutes === undefined ? undefined : this.#habit.zoneOf(name);
    const begun = this.#begun;
    const inside = begun && minutes !== undefined && minutes >= begun.minutes ? begun.day : undefined;
    const today =
      day ?? inside ?? (minutes !== undefined && this.#last.isRunning ? this.#passMidnight(minutes, zone) : this.today);
    const local = (today ?? 0) * 1440 + (minutes ?? 0);
    const offset = zone && this.#offsetOf(zone, local);
    const at = local - (offset ?? 0);
    const last =
      minutes !== undefined
        ? { isRunning: true, minutes, at, offset }
        : day === undefined
          ? this.#last
          : { ...notNone(this.#last), isRunning: false };
    return new Clock(this.#habit, last, today, at, offset);
  }

  /**
   * The day: from late evening to early morning it is the next one, and the one before where the newest stands first; where the zone
   * changes, by the clock of the new one.
   */
  #passMidnight(minutes: number, zone: Zone | undefined): number | undefined {
    const { at, offset } = this.#last;
    let { today } = this;
    let before = this.#last.minutes;
    const here = zone?.fixed ?? (this.isTold ? zone?.at(at) : undefined);
    if (here !== undefined && offset !== undefined && here !== offset) {
      today = Math.floor((at + here) / 1440);
      before = at + here - today * 1440;
      // Told late, and right after midnight. A time that is later by half a day is of the same day, as in one zone.
      if (before + 24 * 60 - minutes <= 3 * 60) today--;
    }
    if (this.#habit.isNewestFirst) return minutes > before + 12 * 60 ? (today ?? 0) - 1 : today;
    return minutes < before - 12 * 60 ? (today ?? 0) + 1 : today;
  }

  /** Where the clocks go back and show a time twice, the one that is not before the last entry. */
  #offsetOf(zone: Zone, local: number): number | undefined {
    if (zone.fixed !== undefined || !this.isTold) return zone.fixed;
    const offsets = zone.atLocal(local);
    const { at, offset } = this.#last;
    if (offsets.length < 2 || offset === undefined) return offsets[0];
    return offsets.find((each) => local - each >= at) ?? offsets[0];
  }
}
