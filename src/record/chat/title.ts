import { readDayLine, useBlanks } from './chat-time';
import type { Day } from '../model/draft';
import { readZone } from '../time/zones';

const start = String.raw`(?:^|[^\p{L}\s] ?|\b(?:all|the) )`;
/** What stands in front of a zone. */
const zoneAhead = [
  // `All times in CET`, `Time zone: Europe/Berlin`
  String.raw`${start}(?:times|timestamps?|time ?zone)(?: (?:are|is|shown|given|written|in)){0,3}(?: ?[:=(] ?| )`,
  // `Timeline (UTC)`, `| Time (UTC) | What |`
  String.raw`${start}time(?:line)? ?[:=(] ?`,
].map((shape) => new RegExp(shape, 'giu'));
/** And what behind: the line or a part of it ends there; else it is a sentence about something else. */
const zoneEnd = /^\s{0,3}(?:$|[^\p{L}\d\s]|unless\b|except\b)/u;

/** `Date: 15 March 2031`, `Incident date: 15 March 2031`, `Date of incident: 15 March 2031` */
const field = /^(?:(?:incident|outage)(?:[ _-]date)?|(?:date|day)(?: of (?:the )?(?:incident|outage))?|when)$/i;
/** `Outage of 15 March 2031` */
const outage = /^(?:incident|outage) (?:of|on) (?=\S)/i;
/** `Pump 7, 15 March 2031`, `2031-03-15 – pump 7` */
const joint = /[,;:|·]|\s[-–—](?=\s)/g;
/** `# Pump 7 (15 March 2031)` */
const jointInHeading = /[,;:|·(]|\s[-–—](?=\s)/g;
const heading = /^\s{0,3}(?:#|\*\*|__)/;

/** Words that make a sentence, which may be about any day. */
const sentence =
  /[.!?](?:\s|$)|\b(?:i|we|you|he|she|it|they|is|are|was|were|has|have|had|will|can|same|like|as|before|after|see|saw)\b/i;
/** A day of something else than the incident, or of nobody knows what. */
const otherDays = [
  /\b(?:created|updated|edited|exported|generated|written|printed|published|saved|copied|draft|due)\b/i,
  /\b(?:review(?:ed)?|meeting|post-?mortem|retro(?:spective)?|standup|since|until|by|next|last)\b/i,
  /\b(?:release[sd]?|version|v\d{1,4}|roll(?:ed )?out|launch(?:ed)?|deploy(?:s|ed|ment)?|upgraded?|migrat(?:ed|ion)|installed)\b/i,
  /\b(?:contracts?|certificates?|licen[cs]es?|expir(?:y|es|ed)|valid|deadline|ends?|runs out|planned|scheduled)\b/i,
];
const mostWords = 12;
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
    const other = findZone(line)?.zone ?? (heading.test(line) ? findInHeading(line) : undefined);
    if (other !== undefined) this.#zones.add(other);
  }

  get day(): Day | undefined {
    return this.#days.size === 1 ? [...this.#days.values()][0] : undefined;
  }

  get zone(): string | undefined {
    return this.#zones.size === 1 ? [...this.#zones][0] : undefined;
  }
}

/** A whole date at the start or the end of a title, or in a field. */
function findDay(line: string): Day | undefined {
  const said = trimMarks(line);
  if (otherDays.some((each) => each.test(said))) return undefined;
  const [ahead] = outage.exec(said) ?? [];
  if (ahead !== undefined) return readWholeDay(said.slice(ahead.length));
  for (const { index, 0: mark } of said.matchAll(heading.test(line) ? jointInHeading : joint)) {
    const [front, behind] = [trimMarks(said.slice(0, index)), trimMarks(said.slice(index + mark.length))];
    const isBeside = mark === ':' ? field.test(front) : isTitle(front);
    const day = isBeside ? readWholeDay(behind) : mark !== ':' && isTitle(behind) ? readWholeDay(front) : undefined;
    if (day !== undefined) return day;
  }
  // "Notes of the call, Sat 15 March 2031, all times CET"
  const [first = '', middle = '', last = '', ...more] = said.split(joint).map(trimMarks);
  return more.length === 0 && isTitle(first) && isTitle(last) ? readWholeDay(middle) : undefined;
}

const trimMarks = (text: string): string => text.replace(/^[\s*_#|]{1,8}/, '').replace(/[\s)*_:#.|]{1,8}$/, '');

function readWholeDay(text: string): Day | undefined {
  const day = readDayLine(text);
  return typeof day === 'object' && 'written' in day && day.written.year !== undefined ? day : undefined;
}

/** Whether a text is a title, and tells no other day. */
const isTitle = (text: string): boolean =>
  text !== '' &&
  text.split(/\s+/).length <= mostWords &&
  !sentence.test(text) &&
  text.split(joint).every((part) => readDayLine(part.trim()) === undefined);

const besideZone =
  /^(?:day \d{1,2}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|times?|timeline|log)$/i;

/** `## 5 May (CEST)`, `**Day 2, PDT**`: a heading that says nothing else than a day. */
function findInHeading(line: string): string | undefined {
  const parts = line.split(/[(),:*#_–]/).map((part) => part.trim());
  const others = parts.filter((part) => part !== '' && readZone(part)?.length !== part.length);
  const zones = parts.filter((part) => part !== '' && !others.includes(part));
  const isOfTimes = others.every((part) => besideZone.test(part) || readDayLine(part) !== undefined);
  return zones.length === 1 && isOfTimes ? readZone(zones[0] ?? '')?.zone : undefined;
}

/** The zone of all times. Nothing where the line names a second one. */
function findZone(line: string): { readonly zone: string; readonly isAll: boolean } | undefined {
  for (const { index, 0: ahead } of zoneAhead.flatMap((each) => [...line.matchAll(each)])) {
    const behind = line.slice(index + ahead.length);
    const found = readZone(behind);
    const rest = behind.slice(found?.length ?? 0);
    if (!found || !zoneEnd.test(rest) || namesZone(rest)) continue;
    return { zone: found.zone, isAll: !/[\p{L}\d]/u.test(line.slice(0, index) + rest) };
  }
  return undefined;
}

/** Whether a text names a zone in capitals, but for one in brackets at its start, which explains the one in front: `CET (UTC+1)`. */
const namesZone = (text: string): boolean =>
  text
    .replace(/^ ?\([^()]{1,20}\)/, '')
    .split(/[^\p{L}\d+:/_-]/u)
    .some((word) => /^[A-Z]{2,5}(?![a-z])/.test(word) && readZone(word)?.length === word.length);
