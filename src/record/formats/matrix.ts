import { writeHtml } from '../markup/html';
import { plain, writeInline } from '../markup/inline';
import type { Draft, Findings } from '../model/draft';
import { addPerson, eachOf, makeJsonFormat } from '../shapes/json-format';
import { fieldsOf, firstText, has, isFields, numberOf, recordsOf, textOf, type Fields } from '../source/values';
import { readInstant, toMinute } from '../time/instants';

/** A chat of Matrix as Element exports it, or as a server answers with it. */
export const matrix = makeJsonFormat(
  {
    id: 'matrix',
    name: 'an export from Element (Matrix)',
    about: 'The JSON of “Export chat” in Element, or events of a room of Matrix',
    needs: 'JSON with "messages" that have "sender", "content" and "origin_server_ts"',
  },
  (value) => eventsOf(value).length > 0,
  function* (value, add, findings) {
    const events = eventsOf(value);
    const people = new People(events);
    const edits = new Edits(events);
    yield;
    yield* eachOf(events, (event) => {
      people.meet(event, findings);
      add(
        {
          when: isLocked(event) ? undefined : toMinute(readInstant(event['origin_server_ts'])),
          who: people.nameOf(textOf(event['sender'])),
          id: textOf(event['event_id']),
          ...readSaid(event, edits.contentOf(event)),
          ...(edits.isAgain(event) ? ({ kind: 'noise' } as const) : {}),
        },
        event,
      );
    });
  },
);

function eventsOf(value: unknown): readonly Fields[] {
  const { messages, chunk } = fieldsOf(value);
  return [value, messages, chunk]
    .flatMap((each) => recordsOf(each))
    .filter((each) => has(each, 'type', 'sender', 'origin_server_ts') && isFields(each['content']));
}

/** What nobody could decrypt. */
const isLocked = ({ type, content }: Fields): boolean =>
  type === 'm.room.encrypted' || fieldsOf(content)['msgtype'] === 'm.bad.encrypted';

const relationOf = (content: Fields): Fields => fieldsOf(content['m.relates_to']);

/** A message says what its last edit does. */
class Edits {
  readonly #authors: ReadonlyMap<string, unknown>;
  readonly #last = new Map<string, Fields>();

  constructor(events: readonly Fields[]) {
    this.#authors = new Map(events.map((event) => [idOf(event), event['sender']]));
    for (const event of events) {
      const bundled = fieldsOf(fieldsOf(fieldsOf(event['unsigned'])['m.relations'])['m.replace']);
      this.#see(idOf(event), bundled);
      if (this.isAgain(event)) this.#see(targetOf(event), event);
    }
  }

  /** Whether it edits a message that is here as well. Nobody edits what others say. */
  isAgain(event: Fields): boolean {
    const target = targetOf(event);
    return target !== '' && this.#authors.has(target) && this.#authors.get(target) === event['sender'];
  }

  #see(target: string, edit: Fields): void {
    if (edit['sender'] !== this.#authors.get(target) || newOf(edit) === undefined) return;
    const last = this.#last.get(target);
    if (last === undefined || sentAt(edit) >= sentAt(last)) this.#last.set(target, edit);
  }

  contentOf(event: Fields): Fields {
    const content = fieldsOf(event['content']);
    // One that was deleted has none.
    if (Object.keys(content).length === 0) return content;
    const edit = this.#last.get(idOf(event));
    return (edit && newOf(edit)) ?? newOf(event) ?? content;
  }
}

const idOf = (event: Fields): string => textOf(event['event_id']) ?? '';
const sentAt = (event: Fields): number => numberOf(event['origin_server_ts']) ?? -Infinity;

/** What an edit puts instead; nothing where it has no text. */
function newOf({ content }: Fields): Fields | undefined {
  const said = fieldsOf(fieldsOf(content)['m.new_content']);
  return textOf(said['body']) === undefined ? undefined : said;
}

/** The id of the message that an event edits. */
function targetOf({ content }: Fields): string {
  const { rel_type: type, event_id: id } = relationOf(fieldsOf(content));
  return type === 'm.replace' ? (textOf(id) ?? '') : '';
}

/** Those who speak, by their ids. */
class People {
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #locals = new Map<string, number>();
  readonly #talkers = new Set<string>();

  constructor(events: readonly Fields[]) {
    const told = new Map<string, string>();
    for (const { type, sender, content, state_key: key } of events) {
      const id = textOf(sender);
      const { displayname, msgtype } = fieldsOf(content);
      const [name, member] = [textOf(displayname), textOf(key)];
      if (type === 'm.room.member' && name !== undefined && member !== undefined) told.set(member, name);
      if (id !== undefined && msgtype !== undefined && msgtype !== 'm.notice') this.#talkers.add(id);
    }
    const ids = new Set([...told.keys(), ...events.flatMap(({ sender }) => textOf(sender) ?? [])]);
    for (const id of ids) {
      const name = told.get(id) ?? localPart(id);
      this.#names.set(id, name);
      count(this.#counts, name);
      count(this.#locals, localPart(id));
    }
  }

  /** The name that somebody goes by, with the id where others go by the same. */
  nameOf(id: string | undefined): string | undefined {
    const name = id === undefined ? undefined : this.#names.get(id);
    if (name === undefined || (this.#counts.get(name) ?? 0) < 2) return name;
    return name === localPart(id ?? '') ? id : `${name} (${id})`;
  }

  meet({ sender, content }: Fields, findings: Findings): void {
    const id = textOf(sender);
    const local = localPart(id ?? '');
    const isBot = fieldsOf(content)['msgtype'] === 'm.notice' && !this.#talkers.has(id ?? '');
    addPerson(findings, this.nameOf(id), [id, this.#locals.get(local) === 1 ? local : undefined], isBot);
  }
}

const count = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

/** `@mira:chat.example` is mira there. */
const localPart = (id: string): string => /^@([^:]{1,255}):/.exec(id)?.[1] ?? id;

/** What an event says; noise where it has no text, as for those who join. */
function readSaid({ content }: Fields, said: Fields): Pick<Draft, 'text' | 'kind'> {
  const { membership, topic, name, 'org.matrix.msc1767.text': poll } = said;
  const isReply = isFields(relationOf(fieldsOf(content))['m.in_reply_to']);
  const text = writeMessage(said, isReply);
  if (text !== '') return { text };
  if (textOf(poll) !== undefined) return { text: writeInline(textOf(poll) ?? '', plain) };
  const other = firstText(topic, name, relationOf(said)['key'], membership);
  return { text: writeInline(other ?? '', plain), kind: 'noise' };
}

function writeMessage(content: Fields, isAnswer: boolean): string {
  const { format, formatted_body: html, filename } = content;
  const body = textOf(content['body']) ?? '';
  const isHtml = format === 'org.matrix.custom.html' && textOf(html) !== undefined;
  const said = isHtml ? writeHtml(withoutReply(textOf(html) ?? '')) : '';
  const text = said === '' ? writeInline(isAnswer ? withoutQuote(body) : body, plain) : said;
  const file = textOf(filename);
  return file === undefined || file === body ? text : `${text} ${writeInline(file, plain)}`.trim();
}

const mention = /<a href=["']https:\/\/matrix\.to\/#\/(?:@|%40)[^"'<>]{1,300}["']>([^<>]{1,300})<\/a>/g;

/** Without what is answered, which apps put in front, and with names for links to people. */
function withoutReply(html: string): string {
  const end = html.startsWith('<mx-reply>') ? html.indexOf('</mx-reply>') : -1;
  return (end < 0 ? html : html.slice(end + '</mx-reply>'.length)).replace(mention, '$1');
}

/** The same in plain text: `> <@mira:chat.example> is it down?`, and a blank line below. */
function withoutQuote(body: string): string {
  if (!/^> (?:\* )?<@[^<>\s]{1,300}>/.test(body)) return body;
  const lines = body.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('>'));
  const said = end < 0 || lines[end]?.trim() !== '' ? '' : lines.slice(end + 1).join('\n');
  return said.trim() === '' ? body : said;
}
