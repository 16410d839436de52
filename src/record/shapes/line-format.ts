import { readDayLine } from '../chat/chat-time';
import type { Day, Draft, Findings } from '../model/draft';
import type { Format } from '../source/format';
import { plain, writeInline, type Dialect } from '../markup/inline';
import { linesOf } from '../source/lines';
import { badgeLine } from '../chat/name-line';
import { makeLookahead } from '../chat/reactions';
import type { Source } from '../source/source';
import { Title } from '../chat/title';

/** The day in the name of a log of one day: `2031-03-15.log`, `#ops_20310315.log`. */
function dayOfFile(name: string): Day | undefined {
  const [, year, month, date] = /(?:^|[^\d-])(20\d\d)-?(\d\d)-?(\d\d)\.(?:weechat)?log$/i.exec(name.slice(-200)) ?? [];
  return year === undefined ? undefined : readDayLine(`${year}-${month}-${date}`);
}

/** What the first line of a message tells. */
export interface Head {
  /** Nothing for a line that belongs to no message and says nothing of its own. */
  readonly when: Draft['when'];
  readonly who?: string | undefined;
  /** As the source has it; the rest may stand on the lines below. */
  readonly text: string;
  readonly kind?: Draft['kind'];
  readonly isBot?: boolean;
  /** The same person as the message above. */
  readonly isSame?: boolean;
  /** The name stands on the line above, with a line for “APP” between. */
  readonly isBelowName?: boolean;
  readonly id?: string | undefined;
  readonly keep?: boolean;
  /** The whole message, with its text in Markdown; no line below belongs to it. */
  readonly draft?: Draft;
}

/** A line that goes on, without what its source has around it. */
export interface More {
  readonly said: string;
}

/** A line that goes on, where a mark is to be cut from it. */
export function readMore(raw: string, cut: (text: string) => string): More | undefined {
  const said = cut(raw);
  return said === raw ? undefined : { said };
}

/** How a format of lines reads them. */
export interface LineReader {
  /**
   * The head of a message, `aside` for a line that says nothing, `unread` for a strange one, or nothing for a line that goes on. `ahead`: what
   * stands below it. `count`: the number of the line.
   */
  readonly readHead: (
    line: string,
    ahead: readonly string[],
    count: number,
  ) => Head | More | 'aside' | 'unread' | undefined;
  readonly dialect?: Dialect;
  /** Whether all lines are its own: some of them in a chat do not make it a log. */
  readonly isLog?: boolean;
  /** Whether the lines above the first head may tell its day, and the zone of all. */
  readonly hasTitle?: boolean;
  /** Tells what is only known at the end of a document. */
  readonly finish?: (findings: Findings) => void;
}

/** A format in which messages start with a head on their first line, and go on until the next. */
export function makeLineFormat<const Id extends string>(
  { id, name, about, needs }: Pick<Format, 'name' | 'about' | 'needs'> & { readonly id: Id },
  /** How sure it is where every line is a head. */
  certainty: number,
  prepare: (lines: readonly string[]) => LineReader,
): Format & { readonly id: Id } {
  return {
    id,
    name,
    about,
    needs,
    detect: (source) => {
      const lines = sample(source);
      const { readHead, isLog = false } = prepare(lines);
      const found = readAll(lines, readHead);
      const heads = found.filter(
        (head) => isHead(head) && (head.when ?? head.id) !== undefined && (head.text !== '' || !!head.who),
      ).length;
      const strange = found.filter((each) => each === 'unread').length;
      if (heads === 0 || strange > lines.length / 2 || (isLog && isChat(lines, found))) return 0;
      return certainty * (0.7 + 0.3 * (heads / lines.length));
    },
    *read(source, findings, { today }) {
      const { readHead, dialect = plain, hasTitle = false, finish } = prepare(sample(source));
      for (const { name: file, text, json } of source.documents) {
        if (json !== undefined) continue;
        yield* readLines(text, readHead, dialect, findings, {
          day: today === undefined ? dayOfFile(file) : undefined,
          title: hasTitle ? new Title(today === undefined) : undefined,
        });
        finish?.(findings);
      }
    },
  };
}

/** Of lines that are not blank. */
export function readAll(lines: readonly string[], readHead: LineReader['readHead']) {
  const said = lines.map((line) => line.trim());
  return lines.map((line, i) => readHead(line, said.slice(i + 1, i + 1 + mostAhead), i + 1));
}

/** A reader sees so many lines below the one that it reads. */
const mostAhead = 3;

const isHead = (found: ReturnType<LineReader['readHead']>): found is Head =>
  typeof found === 'object' && 'when' in found;

const clock = /\b\d{1,2}:\d\d\b/;
/** Of the lines, where no head has a time; a call of the program may stand above its log. */
const mostOthers = 0.3;

/** Whether lines are a chat in which somebody shows a part of a log: others have times as well, or many are of something else. */
function isChat(lines: readonly string[], found: readonly ReturnType<LineReader['readHead']>[]): boolean {
  const others = lines.filter((_, i) => found[i] === undefined || found[i] === 'unread');
  const timed = others.filter((line) => clock.test(line)).length;
  const dated = found.filter((each) => isHead(each) && each.when !== undefined).length;
  return timed > dated / 3 || (dated === 0 && others.length > lines.length * mostOthers);
}

const saidIn = (found: ReturnType<LineReader['readHead']>): string | undefined =>
  typeof found === 'object' && 'said' in found ? found.said : undefined;

function sample({ documents }: Source): readonly string[] {
  const lines: string[] = [];
  for (const { text, json } of documents) {
    if (json !== undefined) continue;
    for (const [, line] of linesOf(text)) {
      if (line.trim() !== '') lines.push(line.slice(0, 2000));
      if (lines.length >= 150) return lines;
    }
  }
  return lines;
}

/** Of the lines above the first head, so many may be a title. */
const mostAbove = 8;

/** A message, to which the lines below may belong. */
interface Open {
  readonly head: Head;
  readonly line: number;
  readonly said: string[];
}

/** Reads the lines of one document. `day`: of the first one, where it tells none. `title`: takes what is above it. */
export function* readLines(
  text: string,
  readHead: LineReader['readHead'],
  dialect: Dialect,
  { drafts, unread, noise, people }: Findings,
  { day: given, title }: { readonly day?: Day | undefined; readonly title?: Title | undefined } = {},
): Generator<void> {
  let open: Open | undefined;
  let who: string | undefined;
  // A line with a day holds for what is below it.
  let day: Day | undefined;
  const close = (): void => {
    if (!open) return;
    const { head, line, said } = open;
    const markdown = writeInline(said.join('\n'), dialect);
    drafts.push({ ...head, line, who, text: markdown, kind: markdown === '' ? 'noise' : head.kind });
    open = undefined;
  };
  const start = (head: Head, line: number): Open | undefined => {
    if (!head.draft) return { head, line, said: head.text === '' ? [] : [head.text] };
    drafts.push({ ...head.draft, when: head.when, line });
    return undefined;
  };
  let count = 0;
  // A head was above.
  let isBelow = false;
  const place = (head: Head): Head => giveDay(head, isBelow ? day : (day ?? title?.day ?? given), title?.zone);
  const isTitle = (raw: string): boolean => {
    if (count <= mostAbove && !isBelow) return title?.see(raw) === true;
    title?.pass(raw);
    return false;
  };
  const lookAhead = makeLookahead(text, mostAhead);
  for (const [line, raw] of linesOf(text)) {
    if (++count % 50 === 0) yield;
    if (raw.trim() === '') continue;
    const found = readHead(raw, lookAhead(), line);
    const head = isHead(found) ? giveName(place(found), open?.said, unread) : undefined;
    const ruled =
      found === undefined ? readDayLine(raw.replace(/^[#*\s]{1,8}/, '').replace(/[*:]{1,3}$/, '')) : undefined;
    if (ruled !== undefined) {
      day = ruled;
      noise.push({ line, text: raw });
    } else if (found === 'aside') {
      isTitle(raw);
      noise.push({ line, text: raw });
    } else if (head) {
      close();
      isBelow = true;
      day = undefined;
      who = head.isSame ? who : head.who;
      if (head.isBot && who !== undefined) people.set(who, { name: who, aliases: [], role: null, isBot: true });
      open = start(head, line);
    } else if (open && found !== 'unread') {
      title?.pass(raw);
      open.said.push(saidIn(found) ?? raw);
    } else (isTitle(raw) ? noise : unread).push({ line, text: raw });
  }
  close();
}

/** Takes the name from the end of what was said, or of what could not be read. */
function giveName(head: Head, said: string[] | undefined, unread: Findings['unread']): Head {
  if (!head.isBelowName) return head;
  const take = (): string | undefined => (said ? said.pop() : unread.pop()?.text)?.trim();
  const name = take();
  const isBot = name !== undefined && badgeLine.test(name);
  return { ...head, who: isBot ? take() : name, isBot };
}

/** The day and the zone that hold here, where a head tells none of its own. */
function giveDay(head: Head, day: Day | undefined, zone: string | undefined): Head {
  const { when } = head;
  return when && 'minutes' in when
    ? { ...head, when: { ...when, day: when.day ?? day, zone: when.zone ?? zone } }
    : head;
}
