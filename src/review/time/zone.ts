import { copy } from '../../language';

/** Minutes east of UTC of names that mean one offset all year. */
const fixed: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WEST: 60,
  BST: 60,
  CEST: 120,
  MESZ: 120,
  SAST: 120,
  EEST: 180,
  MSK: 180,
  EAT: 180,
  GST: 240,
  PKT: 300,
  IST: 330,
  ICT: 420,
  WIB: 420,
  SGT: 480,
  HKT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  ACST: 570,
  ACDT: 630,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  NST: -210,
  NDT: -150,
  BRT: -180,
  AST: -240,
  ADT: -180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
};

/** Names that are written all year, and names in plain English: the place whose clock they mean. */
const places: Readonly<Record<string, string>> = {
  WET: 'Europe/Lisbon',
  CET: 'Europe/Berlin',
  MET: 'Europe/Berlin',
  MEZ: 'Europe/Berlin',
  EET: 'Europe/Athens',
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  'EST/EDT': 'America/New_York',
  'CST/CDT': 'America/Chicago',
  'MST/MDT': 'America/Denver',
  'PST/PDT': 'America/Los_Angeles',
  'CET/CEST': 'Europe/Berlin',
  EASTERN: 'America/New_York',
  CENTRAL: 'America/Chicago',
  MOUNTAIN: 'America/Denver',
  PACIFIC: 'America/Los_Angeles',
  'CENTRAL EUROPEAN': 'Europe/Berlin',
  'EASTERN EUROPEAN': 'Europe/Athens',
  UK: 'Europe/London',
  BRITISH: 'Europe/London',
  IRISH: 'Europe/Dublin',
  GERMAN: 'Europe/Berlin',
  INDIAN: 'Asia/Kolkata',
  JAPAN: 'Asia/Tokyo',
  'SAN FRANCISCO': 'America/Los_Angeles',
  SEATTLE: 'America/Los_Angeles',
};

/** The abbreviations that stand for a zone wherever they follow a time, longest first. */
export const abbreviations: readonly string[] = [...Object.keys(fixed), ...Object.keys(places)]
  .filter((name) => /^[A-Z]{2,4}(?:\/[A-Z]{3,4})?$/.test(name) && name !== 'UK')
  .sort((a, b) => b.length - a.length);

const dayLength = 1440;

/** A time zone. Times are minutes since 1970; offsets are minutes east of UTC. */
export interface Zone {
  /** The offset, where it is one all year. */
  readonly fixed: number | undefined;
  /** The offset at an instant. */
  at(instant: number): number;
  /**
   * The offset by the clock there, or two where the clocks go back and show a time twice, the earlier first. A time that they skip counts
   * by the clock before.
   */
  atLocal(local: number): readonly number[];
}

class FixedZone implements Zone {
  readonly fixed: number;
  readonly #always: readonly number[];

  constructor(offset: number) {
    this.fixed = offset;
    this.#always = [offset];
  }

  at(): number {
    return this.fixed;
  }

  atLocal(): readonly number[] {
    return this.#always;
  }
}

/** A place whose clock the platform knows. */
class Place implements Zone {
  readonly fixed = undefined;
  readonly #format: Intl.DateTimeFormat;
  /** The offset at the start of a day in UTC: asking the platform is slow, and the days of a review are few. */
  readonly #days = new Map<number, number>();
  /** The day there that was asked for last, if the clocks stay as they are around it, and its offset. */
  #calm: { readonly day: number; readonly offsets: readonly number[] } | undefined;

  constructor(name: string) {
    this.#format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  }

  at(instant: number): number {
    const day = Math.floor(instant / dayLength);
    const offset = this.#startOf(day);
    return offset === this.#startOf(day + 1) ? offset : this.#ask(instant);
  }

  atLocal(local: number): readonly number[] {
    const day = Math.floor(local / dayLength);
    if (this.#calm?.day === day) return this.#calm.offsets;
    const [before, after] = [this.#startOf(day - 1), this.#startOf(day + 2)];
    if (before !== after) {
      const both = [before, after].filter((offset) => this.at(local - offset) === offset);
      return both.length > 0 ? both : [before];
    }
    this.#calm = { day, offsets: [before] };
    return this.#calm.offsets;
  }

  #startOf(day: number): number {
    let offset = this.#days.get(day);
    if (offset === undefined) {
      if (this.#days.size > 1000) this.#days.clear();
      offset = this.#ask(day * dayLength);
      this.#days.set(day, offset);
    }
    return offset;
  }

  #ask(instant: number): number {
    const at = new Date(instant * 60_000);
    if (Number.isNaN(at.getTime())) return 0;
    const said = this.#format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return readFigures(said) ?? 0;
  }
}

// Asking the platform for a place takes longer than reading a page.
const known = new Map<string, Place>();

function findPlace(name: string): Place | undefined {
  const place = known.get(name);
  if (place) return place;
  try {
    const found = new Place(name);
    if (known.size > 600) known.clear();
    known.set(copy(name), found);
    return found;
  } catch {
    return undefined;
  }
}

/** `+02:00`, `UTC-7`, `GMT+5:30`: hours from -12 to 14. */
function readFigures(text: string): number | undefined {
  const match = /^(?:UTC|GMT)? ?([+\-\u2212])(\d{1,2}):?(\d\d)?$/i.exec(text);
  if (!match) return /^(?:UTC|GMT|Z)$/i.test(text) ? 0 : undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  const offset = match[1] === '+' ? minutes : -minutes;
  return offset < -12 * 60 || offset > 14 * 60 || Number(match[3] ?? 0) > 59 ? undefined : offset;
}

const region = /^[A-Za-z]{2,12}\/[A-Za-z]{2,20}(?:[_/+-][A-Za-z0-9]{1,20}){0,4}$/;

/** The zone that a name stands for, as people write it: `UTC+5:30`, `-0800`, `CEST`, `ET`, `Asia/Kolkata`, `UK time`. */
export function findZone(name: string): Zone | undefined {
  const figures = readFigures(name);
  if (figures !== undefined) return new FixedZone(figures);
  const words = name.trim().toUpperCase();
  if (!places[words] && region.test(name)) return findPlace(name);
  const plain = words.replace(/(?: (?:STANDARD|DAYLIGHT|SUMMER))? TIME$/, '');
  const offset = fixed[words];
  if (offset !== undefined) return new FixedZone(offset);
  const place = places[plain] ?? (plain === words ? undefined : cityOf(plain));
  return place === undefined ? undefined : findPlace(place);
}

let cities: ReadonlyMap<string, string> | undefined;

/** The zone of "Berlin", as the platform lists them by their cities. */
function cityOf(name: string): string | undefined {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      zone
        .slice(zone.lastIndexOf('/') + 1)
        .replaceAll('_', ' ')
        .toUpperCase(),
      zone,
    ]),
  );
  return cities.get(name);
}

/** Whether a name stands for a time zone. */
export const isZone = (name: string): boolean => findZone(name) !== undefined;

/** A moment by the clock of a place. */
export interface LocalTime {
  /** `2031-03-04` */
  readonly date: string;
  /** `14:03` or `14:03:22` */
  readonly time: string;
}

/**
 * Minutes east of UTC that a zone has at a local time: `utcOffset('Europe/Berlin', { date: '2031-06-01', time: '14:03' })` is 120. The
 * zone is as people write it: `UTC+5:30`, `-0800`, `CEST`, `ET`, `Asia/Kolkata`, `UK time`. Nothing where it is no zone, or no time.
 */
export function utcOffset(zone: string, { date, time }: LocalTime): number | undefined {
  const local = Date.parse(`${date}T${time}Z`) / 60_000;
  return Number.isNaN(local) ? undefined : findZone(zone)?.atLocal(local)[0];
}

/** The clock of a zone at an instant, in milliseconds since 1970: what `utcOffset` is the way back from. Nothing where it is no zone. */
export function localTime(zone: string, instant: number): (LocalTime & { readonly offsetMinutes: number }) | undefined {
  const offset = findZone(zone)?.at(Math.floor(instant / 60_000));
  const at = new Date(instant + (offset ?? 0) * 60_000);
  if (offset === undefined || Number.isNaN(at.getTime())) return undefined;
  const [date = '', clock = ''] = at.toISOString().split('T');
  const time = clock.slice(0, clock.startsWith(':00', 5) ? 5 : 8);
  return { date, time, offsetMinutes: offset };
}
