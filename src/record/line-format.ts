import { readDayLine } from './chat-time';
import type { Day, Draft, Findings } from './draft';
import type { Format } from './format';
import { plain, writeInline, type Dialect } from './inline';
import { linesOf } from './lines';
import type { Source } from './source';

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
}

/** How a format of lines reads them. */
export interface LineReader {
  /** The head of a message, `aside` for a line that says nothing, or nothing for a line that goes on. */
  readonly readHead: (line: string) => Head | 'aside' | undefined;
  readonly dialect?: Dialect;
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
      const { readHead } = prepare(lines);
      const heads = lines.filter((line) => {
        const head = readHead(line);
        return head !== undefined && head !== 'aside' && head.when !== undefined && (head.text !== '' || !!head.who);
      }).length;
      return heads === 0 ? 0 : certainty * (0.7 + 0.3 * (heads / lines.length));
    },
    *read(source, findings) {
      const { readHead, dialect = plain } = prepare(sample(source));
      for (const { text, json } of source.documents)
        if (json === undefined) yield* readLines(text, readHead, dialect, findings);
    },
  };
}

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

/** Reads the lines of one document. */
export function* readLines(
  text: string,
  readHead: LineReader['readHead'],
  dialect: Dialect,
  { drafts, unread, noise, people }: Findings,
): Generator<void> {
  let open: { readonly head: Head; readonly said: string[] } | undefined;
  let who: string | undefined;
  // A line with a day holds for what is below it.
  let day: Day | undefined;
  const close = (): void => {
    if (!open) return;
    const { head, said } = open;
    const markdown = writeInline(said.join('\n'), dialect);
    drafts.push({ ...head, who, text: markdown, kind: markdown === '' ? 'noise' : head.kind });
    open = undefined;
  };
  let count = 0;
  for (const [line, raw] of linesOf(text)) {
    if (++count % 50 === 0) yield;
    if (raw.trim() === '') continue;
    const found = readHead(raw);
    const head = found && found !== 'aside' ? giveName(giveDay(found, day), open?.said, unread) : found;
    const ruled =
      head === undefined ? readDayLine(raw.replace(/^[#*\s]{1,8}/, '').replace(/[*:]{1,3}$/, '')) : undefined;
    if (ruled !== undefined) {
      day = ruled;
      noise.push({ line, text: raw });
    } else if (head === 'aside') noise.push({ line, text: raw });
    else if (head) {
      close();
      day = undefined;
      who = head.isSame ? who : head.who;
      if (head.isBot && who !== undefined) people.set(who, { name: who, aliases: [], role: null, isBot: true });
      open = { head, said: head.text === '' ? [] : [head.text] };
    } else if (open) open.said.push(raw);
    else unread.push({ line, text: raw });
  }
  close();
}

/** Takes the name from the end of what was said, or of what could not be read. */
function giveName(head: Head, said: string[] | undefined, unread: Findings['unread']): Head {
  if (!head.isBelowName) return head;
  const take = (): string | undefined => (said ? said.pop() : unread.pop()?.text)?.trim();
  const name = take();
  const isBot = name === 'APP' || name === 'BOT';
  return { ...head, who: isBot ? take() : name, isBot };
}

function giveDay(head: Head, day: Day | undefined): Head {
  const { when } = head;
  return day !== undefined && when && 'minutes' in when && when.day === undefined
    ? { ...head, when: { ...when, day } }
    : head;
}
