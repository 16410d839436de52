import { cutText } from '../language';
import { runToEnd, writeDay, writeTime } from '../review';
import type { Draft, Findings } from './model/draft';
import { escapeStart, escapeText, readLink } from './markup/escape';
import type { Format } from './source/format';
import { guessKind } from './model/kinds';
import { isOfLog } from './shapes/log-line';
import type { Line, Message, Person } from './model/message';
import { gatherPeople } from './people/people';
import { RecordProblem, say } from './model/problem';
import { formats, type FormatId } from './registry';
import { firstLines, openSource, type RecordSource, type Source } from './source/source';
import { Clock, type Told } from './time/times';
import { isFields, listOf } from './source/values';
import { Zones } from './time/zones';

/** What a record was read as. Plain data. */
export interface RecordReading {
  readonly format: FormatId;
  /** In the order of time, as far as it is known. */
  readonly messages: readonly Message[];
  /** What could not be read. */
  readonly unread: readonly Line[];
  /** What was read, and says nothing: reactions, counts of replies, page headers. */
  readonly noise: readonly Line[];
  readonly people: readonly Person[];
  /** What the source does not say and somebody has to: the day of the first message (or of the copy), the zone of its times. */
  readonly needs: readonly ('day' | 'zone')[];
}

/** What is known beside the source. */
export interface RecordOptions {
  /** The format, where it is not to be found out. */
  readonly from?: FormatId;
  /** ISO date: the day on which the record was copied, which for records without days is that of their first message. */
  readonly day?: string;
  /** Of times that tell none, and for those that are told as instants. A name such as `Europe/Berlin`, or an abbreviation or offset. */
  readonly zone?: string;
  /** Codes of emoji that mark a message as one to keep, such as `pushpin`. */
  readonly keepEmoji?: readonly string[];
}

/** Reads a record. Throws a `RecordProblem` where it cannot be read at all. */
export function readRecord(source: RecordSource, options: RecordOptions = {}): RecordReading {
  return runToEnd(readRecordInSteps(source, options));
}

/** The same in small steps, for windows that must not be held up. */
export function* readRecordInSteps(given: RecordSource, options: RecordOptions = {}): Generator<void, RecordReading> {
  const zones = new Zones();
  const { zone } = options;
  if (zone !== undefined && !zones.knows(zone))
    throw new RecordProblem(
      `“${zone}” is not a time zone; use a name such as Europe/Berlin, or an offset such as UTC+2.`,
    );
  const today = options.day === undefined ? undefined : readOptionDay(options.day);
  const source = yield* openSource(given);
  if (source.documents.every(({ text }) => text.trim() === '') && !source.html?.trim())
    throw new RecordProblem(say('There is nothing to import: the text is empty.'));
  const format = yield* chooseFormat(source, options.from);
  const unread = source.documents.flatMap((document) => document.unread);
  const findings: Findings = { drafts: [], unread, noise: [], people: new Map() };
  yield* format.read(source, findings, { today });
  if (findings.drafts.length === 0 && options.from !== undefined && format.detect(source) === 0)
    throw new RecordProblem(`This is not ${format.name}: it needs ${format.needs}. ${describe(source)}`);
  const clock = new Clock(zones, today, zone, findings.drafts);
  yield;
  const messages = yield* makeMessages(findings, clock, options.keepEmoji ?? []);
  const isMissing = (part: 'date' | 'zone') => messages.some((each) => each.time !== null && each[part] === null);
  return {
    format: format.id,
    messages,
    unread: findings.unread,
    noise: findings.noise,
    people: yield* gatherPeople(messages, findings.people),
    needs: [...(isMissing('date') ? (['day'] as const) : []), ...(isMissing('zone') ? (['zone'] as const) : [])],
  };
}

/**
 * Messages in the order of time: only where every instant is known it is certain, and those of the same instant stay as they are. Those
 * without a time cannot be entries of a timeline: they are told as well.
 */
function* makeMessages(
  { drafts, unread }: Findings,
  clock: Clock,
  keepEmoji: readonly string[],
): Generator<void, readonly Message[]> {
  const made: { readonly message: Message; readonly instant: number }[] = [];
  let last = -Infinity;
  let isSorted = true;
  for (const draft of drafts) {
    const message = makeMessage(draft, clock, keepEmoji);
    if (message.time === null && message.kind !== 'noise')
      unread.push({
        line: draft.line ?? 1,
        text: [message.who ?? [], message.text].flat().join(': '),
      });
    const instant = message.at === null ? NaN : Date.parse(message.at);
    if (instant < last) isSorted = false;
    last = instant;
    made.push({ message, instant });
    if (made.length % 50 === 0) yield;
  }
  yield;
  if (!isSorted && !made.some(({ instant }) => Number.isNaN(instant))) made.sort((a, b) => a.instant - b.instant);
  yield;
  return made.map(({ message }) => message);
}

function makeMessage(draft: Draft, clock: Clock, keepEmoji: readonly string[]): Message {
  const told = clock.tell(draft.when);
  const text = escapeStart(`${draft.text}${tellExtent(draft, told)}`);
  return {
    ...told,
    who: draft.who ? draft.who : null,
    kind: draft.kind ?? (draft.who === undefined && isOfLog(draft.text) ? 'observation' : guessKind(draft.text)),
    text,
    link: readLink(draft.link) ?? null,
    keep: draft.keep === true || (draft.reactions ?? []).some((code) => keepEmoji.includes(code)),
    id: draft.id ?? null,
  };
}

/** Where a time is about so, or has an end: in words, and with the zone, as an entry may be told in another. */
function tellExtent({ when, text }: Draft, { time, zone }: Told): string {
  if (!when || !('minutes' in when) || time === null || text === '') return '';
  const { length, isAgain = false, isAbout = false } = when;
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const end = length === undefined ? undefined : writeTime((hours * 60 + minutes + seconds / 60 + length) % 1440);
  const last = end === undefined ? '' : `${isAgain ? 'and' : 'until'} ${end}`;
  const said = [isAbout ? `about ${time}` : '', last].filter(Boolean).join(' ');
  return said === '' ? '' : ` (${said}${zone === null ? '' : ` ${escapeText(zone)}`})`;
}

function readOptionDay(day: string): number {
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) / 86_400_000 : NaN;
  if (writeDay(at) !== day) throw new RecordProblem(`“${day}” is not a day; write it as 2031-03-15.`);
  return at;
}

function* chooseFormat(source: Source, from: string | undefined): Generator<void, Format & { readonly id: FormatId }> {
  if (from !== undefined) {
    const chosen = formats.find(({ id }) => id === from);
    if (!chosen)
      throw new RecordProblem(`“${from}” is not a format; use one of ${formats.map(({ id }) => id).join(', ')}.`);
    return chosen;
  }
  const part = takePart(source);
  let best: { readonly format: (typeof formats)[number]; readonly score: number } | undefined;
  for (const format of formats) {
    const score = format.detect(part);
    if (score > (best?.score ?? 0)) best = { format, score };
    yield;
  }
  if (best) return best.format;
  // What is on a clipboard may be a password, and a notification is seen by others.
  throw new RecordProblem(
    say(
      'This is no chat, log or export that can be read. What can: chats of Slack, Teams, Discord and others, and logs, tables and JSON with times.',
    ),
    `No known format fits. ${describe(source)} The formats are ${formats.map(({ id }) => id).join(', ')}.`,
  );
}

const most = 300;

/** Enough of a source to know its shape: of long lists some records from everywhere. */
const takePart = ({ html, documents }: Source): Source => ({
  html,
  documents: documents.map((document) => ({ ...document, json: thin(document.json, 0) })),
});

function thin(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) {
    const step = Math.ceil(value.length / most);
    return value.length <= most ? value : value.filter((_, i) => i % step === 0);
  }
  if (depth > 0 || !isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, thin(each, depth + 1)]));
}

/** What is there instead of what was expected, for the command line. */
function describe({ documents, html }: Source): string {
  const document = documents.find(({ text }) => text.trim() !== '');
  if (!document) return html === undefined ? 'There is nothing.' : 'There is HTML without messages.';
  const value = document.json;
  if (value !== undefined) {
    const first = Array.isArray(value) ? listOf(value)[0] : value;
    if (!isFields(first)) return describeValue(value);
    const names = Object.keys(first).slice(0, 12).join(', ') || 'nothing in it';
    return `There is JSON: ${Array.isArray(value) ? 'a list of objects' : 'an object'} with ${names}.`;
  }
  const line = firstLines(document.text, 1)[0] ?? '';
  return `The first line is “${cutText(line, 80)}${line.length > 80 ? '…' : ''}”.`;
}

function describeValue(value: unknown): string {
  if (!Array.isArray(value)) return 'There is JSON: an object.';
  return value.length === 0 ? 'There is JSON: a list that is empty.' : 'There is JSON: a list.';
}
