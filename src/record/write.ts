import type { TextChange } from '../language';
import {
  addTimelineEntriesInSteps,
  readStamp,
  runToEnd,
  writeDay,
  writeList,
  writeTime,
  type NewEntry,
  type Review,
  zoneOfNewEntries,
} from '../review';
import { escapeStart, escapeText } from './markup/escape';
import type { Message } from './model/message';
import { Zones } from './time/zones';

/** How entries are written. */
export interface WriteOptions {
  /** The zone of the review's times, where the review does not tell it. */
  readonly zone?: string | undefined;
}

/** Longer messages are cut at their first sentence, if the rest can be read where the link leads. */
const long = 280;

/**
 * Adds messages to the review's timeline: in its zone and format, in order with the entries that are there. What is there already,
 * by its link or by its time and text, is left out. No changes where nothing is new, or where an entry would not be read as one.
 */
export const writeEntries = (
  messages: readonly Message[],
  review: Review,
  options: WriteOptions = {},
): readonly TextChange[] => runToEnd(writeEntriesInSteps(messages, review, options)).changes;

/** What was written, and how many of the messages are new. Without changes there was no place for them. */
export interface Written {
  readonly added: number;
  readonly changes: readonly TextChange[];
}

/** The same in small steps, for windows that must not be held up. */
export function* writeEntriesInSteps(
  messages: readonly Message[],
  review: Review,
  { zone }: WriteOptions = {},
): Generator<void, Written> {
  const zones = new Zones();
  const target = zoneOfNewEntries(review) ?? zone;
  const hasEntries = review.timeline.some(({ time }) => time !== undefined);
  const toMinutes = hasEntries && !review.timeline.some(({ time }) => time?.length === 8);
  const there = new Known(review);
  const shared = target ?? sharedZone(messages);
  const entries: { readonly entry: NewEntry; readonly at: string }[] = [];
  for (const [i, message] of messages.entries()) {
    const entry = makeEntry(moveToZone(message, target, zones), toMinutes, shared);
    if (entry && there.isNew(message, entry))
      entries.push({ entry, at: message.at ?? `${entry.date ?? ''} ${entry.time}` });
    if (i % 50 === 49) yield;
  }
  const isSure = messages.every(({ at }) => at !== null);
  if (isSure) entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  yield;
  const said = review.zone === undefined ? shared : undefined;
  const changes = yield* addTimelineEntriesInSteps(
    review,
    entries.map(({ entry }) => entry),
    said === undefined ? undefined : introduce(said),
  );
  return { added: entries.length, changes };
}

/** Messages as a Markdown list of timeline entries, without a review. */
export function writeMessages(messages: readonly Message[]): string {
  const zone = sharedZone(messages);
  const entries = messages.map((message) => makeEntry(message, false, zone)).filter((entry) => entry !== undefined);
  return `${zone === undefined ? '' : `${introduce(zone)}\n\n`}${writeList(entries)}`;
}

const introduce = (zone: string): string => `All times in ${zone}.`;

/** The zone of all messages that have a time, if there is one. */
function sharedZone(messages: readonly Message[]): string | undefined {
  const first = messages.find(({ time }) => time !== null);
  const isShared = first?.zone != null && messages.every(({ time, zone }) => time === null || zone === first.zone);
  return isShared ? first.zone : undefined;
}

function moveToZone(message: Message, zone: string | undefined, zones: Zones): Message {
  if (message.at === null || zone === undefined || zone === message.zone) return message;
  const wall = zones.toWall(Date.parse(message.at), zone);
  if (!wall) return message;
  const time = writeTime(message.time?.length === 8 ? wall.minutes : Math.floor(wall.minutes));
  return { ...message, time, date: writeDay(wall.days) ?? null, zone };
}

/** `shared`: the zone that is told for all; an entry in another tells its own. */
function makeEntry(message: Message, toMinutes: boolean, shared: string | undefined): NewEntry | undefined {
  const { time, date, zone, who, text, kind, link } = message;
  if (time === null || text === '') return undefined;
  const said = link !== null && text.length > long ? cutAtSentence(text) : text;
  // “Acknowledged by Ana”
  const speaker = who === null ? '' : escapeText(who);
  const isNamed = speaker === '' || [`by ${speaker}`, `by ${speaker}.`].some((end) => said.endsWith(` ${end}`));
  const own = zone === null || zone === shared ? '' : ` (${time} ${zone})`;
  return {
    time: toMinutes ? time.slice(0, 5) : time,
    ...(date === null ? {} : { date }),
    text: standApart(`${isNamed ? '' : `${speaker}: `}${said}${own}`),
    assumed: kind === 'assumption',
    ...(link === null ? {} : { evidence: `[source](${link})` }),
  };
}

/** So that nothing at its start is read as a part of the time in front, such as “UTC”, “- 12:00” or a dash. */
function standApart(text: string): string {
  const isApart = ['11:50 ', '11:50 UTC '].every((time) => readStamp(time + text.slice(0, 60))?.length === time.length);
  if (isApart) return escapeStart(text);
  return /^[\p{P}\p{S}]/u.test(text) && text.charCodeAt(0) < 128 && !text.startsWith('\\') ? `\\${text}` : `· ${text}`;
}

/** The first sentence, if it ends soon enough and nothing is cut in half; else the whole. */
function cutAtSentence(text: string): string {
  for (const { index, 0: end } of text.slice(0, 2000).matchAll(/[.!?](?= )/g)) {
    const first = text.slice(0, index + end.length);
    const marks = ['`', '**', '~~'].every((mark) => first.split(mark).length % 2 === 1);
    const isWhole = marks && first.lastIndexOf('[') <= Math.max(first.lastIndexOf(')'), first.lastIndexOf('\\[') + 1);
    if (first.length > 20 && isWhole) return `${first} …`;
  }
  return text;
}

/** What the review's timeline has already. */
class Known {
  readonly #entries: ReadonlySet<string>;
  readonly #links = new Set<string>();
  readonly #taken = new Set<string>();

  constructor({ text, timeline }: Review) {
    this.#entries = new Set(
      timeline.flatMap(({ time, text: said }) => [
        keyOf(time, said),
        ...linksIn(said).map((link) => keyOf(time, link)),
      ]),
    );
    for (const link of linksIn(text)) this.#links.add(link);
  }

  isNew(message: Message, { time, text = '' }: NewEntry): boolean {
    const { link, id } = message;
    // An address of the message itself says enough; that of a graph may belong to several.
    if (link !== null && (this.#entries.has(keyOf(time, link)) || (isOwnLink(message) && this.#links.has(link))))
      return false;
    const key = id ?? undefined;
    if (key !== undefined && this.#taken.has(key)) return false;
    if (key !== undefined) this.#taken.add(key);
    return !this.#entries.has(keyOf(time, text));
  }
}

const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/https?:\/\/[^\s<>()"]+/g)].map(([link]) => link);

/** Whether the address holds the id of the message. */
function isOwnLink({ link, id }: Message): boolean {
  const digits = id?.replace(/\D/g, '') ?? '';
  return digits.length > 9 && (link ?? '').replace(/\D/g, '').includes(digits);
}

/** Without the marks that tables and titles add, without what is put behind, and with no capitals, which a role has where a sentence starts. */
function keyOf(time: string | undefined, text: string): string {
  const source = text.endsWith(')') ? text.lastIndexOf(' ([source](') : -1;
  const said = source < 0 ? text : text.slice(0, source);
  return `${time?.slice(0, 5)} ${said.replace(' (assumed)', '').replaceAll('\\', '')}`.toLowerCase();
}
