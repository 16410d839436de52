import { readStamp } from '../review';
import { readDayLine, useBlanks } from './chat-time';
import type { Day } from './draft';

const zoneAhead =
  /(?:^|[^\p{L}\s] ?|\b(?:all|the) )(?:(?:times|timestamps?|time ?zone)(?: (?:are|is|shown|given|written|in)){0,3}(?: ?[:=(] ?| )|time(?:line)? ?[:=(] ?)/giu;
/** What stands in front of a day that is no part of a sentence. */
const dayAhead =
  /(?:^(?:[\s#*_-]{0,8}(?:(?:incident|outage)(?:[ _-]date)?|(?:date|day)(?: of incident)?|when)[*_]{0,2}:)?|[,;(|·]|\s[-–—]|\bof)[\s*_]{0,4}(?=[\p{L}\d])/giu;
/** A day of something else than the incident, or of nobody knows what. */
const otherDays = [
  /\b(?:created|updated|edited|exported|generated|written|printed|published|saved|copied|draft|due)\b/i,
  /\b(?:review(?:ed)?|meeting|post-?mortem|retro(?:spective)?|since|until|by|next|last)\b/i,
];
const longest = 160;

/** What the lines above notes say of all that is below: the day of the first, and the zone. Nothing where they say several. */
export class Title {
  readonly #days = new Map<string, Day>();
  readonly #zones = new Set<string>();
  readonly #hasDay: boolean;

  /** `hasDay`: whether its day is wanted, which it is not where somebody gave one. */
  constructor(hasDay: boolean) {
    this.#hasDay = hasDay;
  }

  /** Reads a line. Whether it says nothing but the zone. */
  see(raw: string): boolean {
    if (raw.length > longest) return false;
    const line = useBlanks(raw);
    const day = this.#hasDay ? findDay(line) : undefined;
    if (day !== undefined) this.#days.set(JSON.stringify(day), day);
    const found = findZone(line);
    if (found) this.#zones.add(found.zone);
    return found?.isAll === true && this.#zones.size === 1;
  }

  /** Reads a line further below. Where it names another zone, none holds from there on. */
  pass(raw: string): void {
    const { zone } = this;
    if (zone === undefined || raw.length > longest) return;
    const line = useBlanks(raw);
    const other = findZone(line)?.zone ?? (/^\s*(?:#|\*\*|__)/.test(line) ? findInHeading(line) : undefined);
    if (other !== undefined) this.#zones.add(other);
  }

  get day(): Day | undefined {
    return this.#days.size === 1 ? [...this.#days.values()][0] : undefined;
  }

  get zone(): string | undefined {
    return this.#zones.size === 1 ? [...this.#zones][0] : undefined;
  }
}

/** A whole date at the end of a part of the line: `Incident 7 (all times CET), Tue 4 March 2031`. */
function findDay(line: string): Day | undefined {
  if (otherDays.some((each) => each.test(line))) return undefined;
  for (const { index, 0: ahead } of line.matchAll(dayAhead)) {
    const day = readDayLine(line.slice(index + ahead.length).replace(/[\s)*_:#.|]{1,8}$/, ''));
    if (typeof day === 'object' && 'written' in day && day.written.year !== undefined) return day;
  }
  return undefined;
}

/** `## 5 May (CEST)`, `**Day 2, PDT**`. */
const findInHeading = (line: string): string | undefined =>
  line
    .split(/[(),:*#_–]/)
    .map((part) => `10:00 ${part.trim()}`)
    .map((part) => ({ part, stamp: readStamp(part) }))
    .find(({ part, stamp }) => stamp?.zone !== undefined && stamp.length >= part.length)?.stamp?.zone;

/** `All times in CET`, `Timeline (UTC)`, `Time zone: Europe/Berlin`. */
function findZone(line: string): { readonly zone: string; readonly isAll: boolean } | undefined {
  for (const { index, 0: ahead } of line.matchAll(zoneAhead)) {
    const behind = line.slice(index + ahead.length);
    const stamp = readStamp(`10:00 ${behind.slice(0, 40)}`);
    if (stamp?.zone === undefined) continue;
    const rest = behind.slice(Math.max(0, stamp.length - '10:00 '.length));
    // “UTC and CET”
    if (readStamp(`10:00 ${rest.replace(/^[\s,;/&]{0,3}(?:(?:and|or) )?/, '').slice(0, 40)}`)?.zone !== undefined)
      continue;
    const around = line.slice(0, index) + rest;
    return { zone: stamp.zone, isAll: !/[\p{L}\d]/u.test(around) };
  }
  return undefined;
}
