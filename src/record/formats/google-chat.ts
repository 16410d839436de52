import { readDay } from '../../review';
import { inPast, justNow, placeToday, readChatTime, readDayLine, readNextTime, useBlanks } from '../chat/chat-time';
import type { Draft, Findings, WrittenTime } from '../model/draft';
import { withoutEditedHead } from '../chat/edited';
import { writeLink } from '../markup/escape';
import { plain, writeInline, type Dialect } from '../markup/inline';
import { readInstant, toMinute } from '../time/instants';
import { addPerson, eachOf, makeJsonFormat } from '../shapes/json-format';
import { readLines, type Head, type LineReader, type More } from '../shapes/line-format';
import { countNotes } from '../shapes/timed-line';
import { isSentence, isSomebody, isWord, looksLikeName } from '../chat/name-line';
import { readReactions } from '../chat/reactions';
import { findGluedEnd, splitAtEnd } from './google-chat/quotes';
import { isCountOfReplies, isLastReply } from './google-chat/replies';
import { detectWeb, readWeb } from './google-chat/web';
import { orNameLines } from './slack';
import { linesOf } from '../source/lines';
import { firstLines, LineFinder, type Source } from '../source/source';
import { fieldsOf, firstText, has, listOf, recordsOf, textOf, type Fields } from '../source/values';

/** `messages.json` of Google Takeout, or an answer of the Chat API. */
const exported = makeJsonFormat(
  {
    id: 'google-chat',
    name: 'a chat from Google Chat',
    about: 'messages.json of Google Takeout, messages of the Google Chat API, or messages copied from the page',
    needs: 'JSON with messages that have "created_date" or "createTime", or lines such as “Name, 2:03 PM”',
  },
  (value) =>
    messagesOf(value).some(
      (each) =>
        has(each, 'created_date') ||
        has(each, 'creator', 'previous_message_versions') ||
        has(each, 'createTime', 'sender'),
    ),
  (value, add, findings) =>
    eachOf(messagesOf(value), (message) => {
      const person = fieldsOf(message['creator'] ?? message['sender']);
      const name = textOf(person['name']);
      const who = firstText(person['displayName'], name, person['email']);
      const isGone = message['deleteTime'] !== undefined || message['message_state'] === 'DELETED';
      const text = isGone ? 'This message was deleted.' : readText(message);
      addPerson(
        findings,
        who,
        [name, textOf(person['email'])],
        /bot/i.test(firstText(person['user_type'], person['type']) ?? ''),
      );
      add(
        {
          when: toMinute(readInstant(message['createTime']) ?? readCreated(findCreated(message) ?? '')),
          who,
          text,
          id: firstText(message['message_id'], message['name']),
          reactions: [],
          kind: isGone || text === '' ? 'noise' : undefined,
        },
        message,
      );
    }),
);

/** The text; what a card says where there is none; then the names of files. */
function readText(message: Fields): string {
  const said = textOf(message['text']) ?? '';
  const cards = [...recordsOf(message['cardsV2']).map(({ card }) => fieldsOf(card)), ...recordsOf(message['cards'])];
  const files = [...recordsOf(message['attached_files']), ...recordsOf(message['attachment'])];
  return [
    ...(said === '' ? cards.flatMap(textsOfCard) : [said]),
    ...files.flatMap((each) => firstText(each['original_name'], each['contentName'], each['export_name']) ?? []),
  ]
    .map((each) => writeInline(each, dialect))
    .join(' ');
}

function textsOfCard({ header, sections }: Fields): readonly string[] {
  const { title, subtitle } = fieldsOf(header);
  const widgets = recordsOf(sections).flatMap((section) => recordsOf(section['widgets']));
  const said = widgets.flatMap(({ textParagraph, decoratedText, keyValue }) => [
    fieldsOf(textParagraph)['text'],
    fieldsOf(decoratedText)['text'],
    fieldsOf(keyValue)['content'],
  ]);
  return [title, subtitle, ...said].flatMap((each) => textOf(each) ?? []);
}

/** Messages selected on the page and copied: a head with a name above the text, and a time alone above the next message of the same person. */
export const googleChat = orNameLines(
  inPast({
    ...exported,
    detect: (source) => Math.max(exported.detect(source), detectWeb(source), detectCopy(source)),
    *read(source, findings, options) {
      if (detectWeb(source) > 0) for (const { text } of source.documents) yield* readWeb(text, findings);
      else if (detectCopy(source) === 0) yield* exported.read(source, findings, options);
      else for (const { text } of source.documents) yield* readCopy(joinCommas(text), findings);
    },
  }),
);

/**
 * Surely one where it starts with a head, and some head tells a time: only the head of a group of messages stands alone with its comma. So do
 * several lines that start with a comma and hold nothing but a time.
 */
function detectCopy({ documents }: Source): number {
  if (documents.some(({ json }) => json !== undefined)) return 0;
  const lines = firstLines(joinCommas((documents[0]?.text ?? '').slice(0, 20_000)), 100);
  const heads = lines.map((line) => readCopiedHead(line));
  const first = lines.findIndex((line) => readDayLine(line) === undefined);
  const isBelow = (head: CopiedHead | undefined): boolean => head?.isBelowName === true;
  const isOurs =
    heads[first] ??
    (heads.slice(first, first + 3).some(isBelow) ||
      heads.filter(isBelow).length > 1 ||
      (isTitled(heads, first) && countNotes(lines) <= heads.filter((head) => head).length));
  return isOurs && heads.some((head) => head?.when) ? 0.8 : 0;
}

/** What stands above the first head has no more lines: the title of a thread, and what the page says of the space. */
const mostAbove = 8;

/**
 * Whether what stands above the first head is a title: most heads are of somebody, some with something said below. “Fixed, 2:05 PM” is a note.
 */
function isTitled(heads: readonly (CopiedHead | undefined)[], first: number): boolean {
  if (!heads.slice(first, first + mostAbove + 1).some((head) => head)) return false;
  const named = heads.flatMap((head, i) => (head?.who === undefined ? [] : { head, isAbove: !heads[i + 1] }));
  const sure = named.filter(({ head, isAbove }) => isAbove && isOfSomebody(head));
  const notes = named.filter(({ head }) => !isOfSomebody(head));
  return sure.length > 1 && sure.length > notes.length;
}

const isOfSomebody = ({ who = '', isBot, when }: CopiedHead): boolean =>
  isBot === true || who === you || isSomebody(who) || (when?.day !== undefined && !isWord(who));

/** Whoever made the copy. */
const you = 'You';

/** A comma alone goes down to the time below it. */
const joinCommas = (text: string): string => text.replace(/^, ?\n(?=[^\n]{3,40}$)/gm, '\n, ');

function* readCopy(text: string, findings: Findings): Generator<void> {
  const drafts: Draft[] = [];
  const undated: string[] = [];
  const quotes: string[] = [];
  const reader = makeCopyReader(yield* readAllHeads(text), undated, quotes);
  yield* readLines(text, reader, plain, { ...findings, drafts });
  const lines = new LineFinder(text);
  for (const draft of drafts) {
    const head = draft.when ? undefined : undated.shift();
    if (head === undefined) findings.drafts.push(draft);
    else findings.unread.push({ line: lines.find(head), text: `${head.trim()}: ${draft.text}` });
  }
  const places = new LineFinder(text);
  for (const quote of quotes) findings.noise.push({ line: places.find(quote), text: quote });
}

/** What the heads of a copy tell together. */
interface AllHeads {
  /** Whoever stands in more than one. */
  readonly names: ReadonlySet<string>;
  /** The line of the last one that tells its day. */
  readonly lastDated: number;
}

function* readAllHeads(text: string): Generator<void, AllHeads> {
  const seen = new Set<string>();
  const names = new Set<string>();
  let lastDated = 0;
  for (const [line, raw] of linesOf(text)) {
    if (line % 500 === 0) yield;
    const { who, when } = readCopiedHead(raw) ?? {};
    if (when?.day !== undefined) lastDated = line;
    if (who !== undefined) (seen.has(who) ? names : seen).add(who);
  }
  return { names, lastDated };
}

/** `undated`: takes the heads that tell no time that could be known. `quotes`: takes what was cut from lines, as what an answer is to. */
function makeCopyReader(all: AllHeads, undated: string[], quotes: string[]): LineReader['readHead'] {
  let last: WrittenTime | undefined;
  // Of the last head with a name, where no line told the day since.
  let named: WrittenTime | undefined;
  let isSaid = false;
  // Lines that are known to say nothing.
  let skip = 0;
  const names = new Set<string>();
  const readQuote = makeQuoteReader(quotes);
  const noteHead = (head: CopiedHead, raw: string): void => {
    last = head.when && { ...head.when, day: head.when.day ?? last?.day };
    if (head.who !== undefined) names.add(head.who);
    if (!head.isSame) named = head.when ?? named;
    if (!head.when) undated.push(raw);
  };
  return (raw, ahead, line) => {
    const quoted = skip === 0 ? readQuote(raw.trim(), ahead) : undefined;
    if (quoted) {
      isSaid = true;
      return quoted;
    }
    if (skip === 0 && isSaid) skip = countAside(raw.trim(), ahead);
    if (skip > 0) {
      skip--;
      return 'aside';
    }
    const below = readNextTime(raw.slice(0, 30), last, false);
    const found = below ? ({ when: below, isSame: true, text: '' } as const) : readCopiedHead(raw, named);
    const isKnown = (who: string): boolean => names.has(who) || all.names.has(who);
    const isWhole = (): boolean => !isSaid && readCopiedHead(ahead[0] ?? '') !== undefined;
    // A line with a day parts what is below it from what is above.
    const above = named && last && { ...last, isBetween: line < all.lastDated };
    const head = found && isSaidWord(raw, above, isKnown, isWhole) ? undefined : found;
    isSaid = head === undefined;
    if (head) noteHead(head, raw);
    else if (readDayLine(raw) !== undefined) named = undefined;
    return head;
  };
}

/** Takes quotes out of what was said, where their marks run into it. */
function makeQuoteReader(quotes: string[]): (line: string, ahead: readonly string[]) => More | 'aside' | undefined {
  // Lines to that in which a quote ends.
  let toEnd: number | undefined;
  return (line, ahead) => {
    toEnd ??= findGluedEnd(line, ahead);
    if (toEnd === undefined) return undefined;
    const isLast = toEnd === 0;
    toEnd = isLast ? undefined : toEnd - 1;
    if (!isLast) return 'aside';
    const { quote, said } = splitAtEnd(line);
    if (said === '') return 'aside';
    quotes.push(quote);
    return { said };
  };
}

/**
 * Whether what looks like a head is said: “Detected, 1:50 PM” below a head of 2:03 PM, or between heads that tell their days. In a thread
 * somebody who is known may be earlier, too; “You, 1:50 PM” is only said where it is the whole of a message.
 */
function isSaidWord(
  raw: string,
  above: (WrittenTime & { readonly isBetween: boolean }) | undefined,
  isKnown: (who: string) => boolean,
  isWhole: () => boolean,
): boolean {
  const { who, when, isBot } = readCopiedHead(raw) ?? {};
  if (who === undefined || isBot || !isWord(who) || !when || when.day !== undefined || !above) return false;
  const { day, minutes, isBetween } = above;
  const isToday = day === undefined || (typeof day === 'object' && 'ago' in day && day.ago === 0);
  const back = minutes - when.minutes;
  // More is the next day.
  const isEarlier = isToday && back > 0 && back < 720;
  return who === you ? isEarlier && isWhole() : (isEarlier || (!isToday && isBetween)) && !isKnown(who);
}

type CopiedHead = Omit<Head, 'when'> & { readonly when: WrittenTime | undefined };

/** How many lines here say nothing: reactions, and counts of replies, which end a message. */
function countAside(line: string, ahead: readonly string[]): number {
  const [next = '', ...below] = ahead;
  const reactions = readReactions(line, next)?.lines;
  if (reactions !== undefined) return reactions;
  if (isLastReply(line)) return 1;
  if (!isCountOfReplies(line) && !/^reply in thread$/i.test(line)) return 0;
  if (isLastReply(next)) return 2;
  const isLast =
    next === '' || readCopiedHead(next) !== undefined || below.some((each) => readCopiedHead(each)?.isBelowName);
  return isLast ? 1 : 0;
}

/**
 * `Name, 2:03 PM`, `Name, Nov 21, 2:03 PM, Edited`, `, 2:03 PM` below a name, and `Name, 5 min`, which tells no time. `last`: when the head
 * above is of.
 */
function readCopiedHead(raw: string, last?: WrittenTime): CopiedHead | undefined {
  if (raw.length > 160 || isLastReply(raw)) return undefined;
  const line = withoutEditedHead(useBlanks(raw).trim());
  if (line.startsWith(', ')) {
    const when = readChatTime(line.slice(2));
    return when || justNow.test(line.slice(2))
      ? { when: when && placeToday(when, last), isBelowName: true, text: '' }
      : undefined;
  }
  for (let comma = line.indexOf(', '); comma > 0; comma = line.indexOf(', ', comma + 1)) {
    const [who, written] = [line.slice(0, comma), line.slice(comma + 2)];
    const when = readChatTime(written);
    if (!when && !justNow.test(written)) continue;
    const name = who.replace(/, App$/, '');
    const isBot = name !== who;
    // An app may be called as no person is.
    const isCalled = looksLikeName(name) || (isBot && !/:\s/.test(name) && !isSentence(name));
    const isName = isCalled && readDayLine(name) === undefined;
    return isName ? { when: when && placeToday(when, last), who: name, isBot, text: '' } : undefined;
  }
  return undefined;
}

const dialect: Dialect = {
  marks: { '*': '**', _: '_', '~': '~~' },
  hasLinks: false,
  readTag: (tag) => {
    const [address = '', label] = tag.split('|');
    return /^https?:/.test(address) ? writeLink(address, label) : undefined;
  },
};

const messagesOf = (value: unknown): readonly Fields[] =>
  recordsOf(Array.isArray(value) ? value : listOf(fieldsOf(value)['messages']));

/** Of a message that was changed, Takeout may tell when it was written only beside what it said at first. */
const findCreated = (message: Fields): string | undefined =>
  firstText(
    message['created_date'],
    ...recordsOf(message['previous_message_versions']).map((each) => each['created_date']),
  );

/** `Tuesday, March 26, 2019 at 3:20:06 PM UTC`. */
function readCreated(written: string): Draft['when'] {
  const time = readChatTime(written);
  if (typeof time?.day !== 'object' || !('written' in time.day)) return undefined;
  const { written: day } = time.day;
  const days = time.zone === 'UTC' && day.year !== undefined ? readDay(day, undefined, true) : undefined;
  // As an instant it keeps its seconds. Where the month may come first, other dates of the record tell.
  return days === undefined || days !== readDay(day, undefined, false)
    ? { ...time, minutes: Math.floor(time.minutes) }
    : { instant: days * 86_400_000 + Math.round(time.minutes * 60) * 1000, zone: time.zone, seconds: true };
}
