import { inPast, readChatTime, readDayLine } from '../chat/chat-time';
import type { Draft, Findings } from '../model/draft';
import type { Format, FormatOptions } from '../source/format';
import { withoutEdited } from '../chat/edited';
import {
  HtmlText,
  isBlock,
  linesOfHtml,
  readHtml,
  type Attributes,
  type HtmlHandler,
  type HtmlLine,
} from '../markup/html';
import { plain, writeInline } from '../markup/inline';
import { readCopy } from '../name-lines/name-lines';
import { slack } from './slack';
import { isSaidOfList, picture } from '../name-lines/asides';
import type { NumberedLine } from '../name-lines/shape';

/** What the clipboard holds beside the text: exact times and addresses. Class names are Slack's own, so as few as possible are used. */
export const slackHtml = {
  id: 'slack-html',
  name: 'HTML from Slack',
  about: 'The same copy as HTML, which holds the exact time and the address of each message',
  needs: 'HTML with times in data-ts',
  detect: ({ html = '' }) =>
    /\bdata-ts="\d{9,10}\.\d{6}"/.test(html)
      ? 1
      : /\bc-message__sender/.test(html) && /\bc-timestamp\b/.test(html)
        ? 0.9
        : isBare(html)
          ? 0.9
          : 0,
  *read({ html = '' }, findings, options) {
    if (isBare(html) && (yield* readBare(html, findings, options))) return;
    const reader = new Reader(findings);
    yield* readHtml(html, reader);
    reader.end();
  },
} as const satisfies Format;

/** What is previewed has an address. */
const address = /\bhttps?:/;

/** The address of a message, with its instant. */
const permalink = /^https:\/\/[\w.-]{1,100}\/archives\/[A-Z\d]{3,20}\/p(\d{10})(\d{6})(?:$|[?#])/;

/** Its instant, as `data-ts` has it. */
function instantOf(href: string): string | undefined {
  const [, seconds, micros] = permalink.exec(href) ?? [];
  return seconds === undefined ? undefined : `${seconds}.${micros}`;
}

const lineEnd = /^(?:\s|<\/\w{1,10}>){0,9}<(?:br|p|div)\b/;

/** Names with blanks in them are those that a machine gave. */
const isPicture = (text: string): boolean =>
  picture.test(text) && (!text.includes(' ') || /^(?:screen ?shot|image|img|bildschirmfoto|capture)\b/i.test(text));

const tags = /<[^<>]{1,300}>/g;

/** Whether an address of a message in HTML is that of a time at the end of a line. */
function isOfTime(html: string): boolean {
  const start = html.indexOf('>') + 1;
  const end = html.indexOf('</a>', start);
  const isLabel = start > 0 && end > start && readChatTime(html.slice(start, end).replace(tags, '')) !== undefined;
  return isLabel && lineEnd.test(html.slice(end + '</a>'.length));
}

const hasInstants = (html: string): boolean => /\bdata-ts="/.test(html);

/** Whether nothing but instants or addresses is left of Slack's own HTML, as where a copy went through a mail or a wiki. */
function isBare(html: string): boolean {
  if (/\bc-message|\bmessage_content\b/.test(html)) return false;
  if (hasInstants(html)) return true;
  for (const { index } of html.matchAll(/\/archives\/[A-Z\d]{3,20}\/p\d{16}/g))
    if (isOfTime(html.slice(index, index + 900))) return true;
  return false;
}

/** Reads the text as it is seen, and takes the instants from the times where each has its own. Whether it could be read so. */
function* readBare(html: string, findings: Findings, options: FormatOptions): Generator<void, boolean> {
  const links = new TimeLinks();
  yield* readHtml(html, links);
  const lines = yield* linesOfHtml(html);
  const text = lines.map((each) => each.text).join('\n');
  const found: Findings = { drafts: [], unread: [], noise: [], people: findings.people };
  const copy: Format = { ...slack, read: (_, into) => readCopy(text, into, makeWriter(lines)) };
  yield* inPast(copy).read({ html: undefined, documents: [] }, found, options);
  const isSame = ({ when }: Draft, i: number): boolean =>
    when !== undefined && 'minutes' in when && when.minutes === links.found[i]?.minutes;
  const isWhole = found.drafts.length === links.found.length && found.drafts.every(isSame);
  if (!isWhole && hasInstants(html)) return false;
  for (const [i, draft] of found.drafts.entries())
    findings.drafts.push(isWhole ? { ...draft, ...links.found[i]?.told } : draft);
  findings.unread.push(...found.unread);
  findings.noise.push(...found.noise);
  return true;
}

/** Writes whole lines with the links, code and marks that they have. */
const makeWriter = (lines: readonly HtmlLine[]) => (said: readonly NumberedLine[]) =>
  said
    .map(([line, text]) => {
      const whole = lines[line - 1];
      const isWhole = whole !== undefined && withoutEdited(whole.text).trim() === text.trim();
      return isWhole ? withoutEdited(whole.markdown) : writeInline(text, plain);
    })
    .join(' ')
    .trim();

interface TimeLink {
  readonly minutes: number;
  readonly told: Pick<Draft, 'when' | 'link' | 'id'>;
}

/** Finds times with an instant or an address. */
class TimeLinks implements HtmlHandler {
  readonly found: TimeLink[] = [];
  #open: { readonly href: string; readonly id: string; said: string } | undefined;

  open(name: string, { href = '', 'data-ts': ts }: Attributes): void {
    if (name !== 'a') return;
    const id = ts ?? instantOf(href) ?? '';
    this.#open = /^\d{9,10}\.\d{6}$/.test(id) ? { href, id, said: '' } : undefined;
  }

  text(text: string): void {
    if (this.#open) this.#open.said += text;
  }

  close(name: string): void {
    if (name !== 'a' || !this.#open) return;
    const { href, id, said } = this.#open;
    const time = readChatTime(said);
    this.#open = undefined;
    if (!time) return;
    const when = { instant: Math.floor(Number(id)) * 1000 };
    this.found.push({ minutes: time.minutes, told: { when, link: href, id } });
  }
}

interface Open {
  who: string;
  ts: string | undefined;
  label: string;
  href: string | undefined;
  readonly said: HtmlText;
  readonly attached: HtmlText;
  readonly reactions: string[];
  isBot: boolean;
  isPinned: boolean;
  /** Whether it was opened by a time that stands in front of the rest, and nothing was said since. */
  isAhead: boolean;
  /** Whether what is attached is a message of its own, which somebody forwards. */
  isForwarding: boolean;
}

/** What an element of a message is for. */
type Part = 'content' | 'sender' | 'time' | 'attachment' | 'aside' | undefined;

function partOf(name: string, attributes: Attributes): Part {
  const { class: classes = '', 'data-qa': qa = '' } = attributes;
  if (qa === 'message_content' || /\bc-(?:message_kit__gutter__right|search_message__content)\b/.test(classes))
    return 'content';
  if (/\bc-message__sender(?:_button|_link)?\b/.test(classes) || qa === 'message_sender_name') return 'sender';
  if ('data-ts' in attributes || /\bc-timestamp\b/.test(classes)) return 'time';
  if (/\bc-(?:message_attachment|message__attachments|message_kit__attachments|link_preview)/.test(classes))
    return 'attachment';
  const isBeside =
    /\bc-(?:reaction|message_actions|custom_status|avatar|app_badge|message_list__day_divider|file)/.test(classes) ||
    /\bc-message(?:__|_kit__)(?:broadcast_preamble|edited_label|reply_bar)/.test(classes);
  return name === 'button' || isBeside ? 'aside' : undefined;
}

const voids = new Set([
  'br',
  'img',
  'hr',
  'input',
  'meta',
  'link',
  'wbr',
  'col',
  'area',
  'base',
  'embed',
  'source',
  'track',
]);

class Reader implements HtmlHandler {
  readonly #findings: Findings;
  /** The parts that are open, with how deep they stand. */
  readonly #parts: { readonly part: NonNullable<Part>; readonly depth: number }[] = [];
  #depth = 0;
  #open: Open | undefined;
  /** Text outside messages, which may be the name of whoever speaks next. */
  #outside = '';
  /** What of it stands where names do. */
  #sender = '';
  #who: string | undefined;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  open(name: string, attributes: Attributes): void {
    if (!voids.has(name)) this.#depth++;
    if (!this.#open && isBlock(name)) this.#outside += '\n';
    // The name once more, for those who listen to it.
    const isHeard = this.#isIn('sender') && /(?:^|\s)offscreen(?:\s|$)/.test(attributes.class ?? '');
    const part = isHeard ? 'aside' : partOf(name, attributes);
    if (part === 'content' && !this.#isIn('content')) this.#enter();
    if (part === 'time') this.#readTime(attributes);
    if (part && !voids.has(name)) this.#parts.push({ part, depth: this.#depth });
    this.#readMarks(attributes);
    if (!this.#current()) this.#text()?.open(name, attributes);
  }

  text(text: string): void {
    const open = this.#open;
    const part = this.#current();
    if (part === 'sender' && open) open.who += text;
    else if (part === 'time' && open && !this.#isIn('attachment')) open.label += text;
    else if (part === 'aside') this.#setAside(text);
    else if (open) {
      if (text.trim() !== '') open.isAhead = false;
      this.#text()?.text(text);
    } else {
      if (part === 'sender') this.#sender += text;
      this.#outside += text;
    }
  }

  close(name: string): void {
    if (voids.has(name)) return;
    if (!this.#open && isBlock(name)) this.#outside += '\n';
    const last = this.#parts.at(-1);
    if (!this.#current()) this.#text()?.close(name);
    if (last?.depth === this.#depth) {
      this.#parts.pop();
      if (last.part === 'content' && !this.#isIn('content')) this.end();
    }
    this.#depth--;
  }

  end(): void {
    const open = this.#open;
    this.#open = undefined;
    this.#sender = '';
    if (open) this.#keep(open);
    if (!open) this.#tellOutside();
  }

  /** The part in which text says something else than the message. */
  #current(): Part {
    const part = this.#parts.at(-1)?.part;
    return part === 'content' || part === 'attachment' ? undefined : part;
  }

  #isIn(part: Part): boolean {
    return this.#parts.some((each) => each.part === part);
  }

  #text(): HtmlText | undefined {
    return this.#isIn('attachment') ? this.#open?.attached : this.#open?.said;
  }

  /** The content of a message; the time of one that follows another stands in front of it. */
  #enter(): void {
    const open = this.#open;
    if (!open?.isAhead) return this.#start();
    open.isAhead = false;
    if (open.who === this.#sender.trim()) return;
    // Where a copy starts in the middle of a message, that may be its end.
    this.#outside = open.who;
    open.who = '';
    this.#tellOutside();
  }

  #start(): void {
    if (this.#open) this.end();
    this.#tellOutside();
    this.#open = {
      who: '',
      ts: undefined,
      label: '',
      href: undefined,
      said: new HtmlText(),
      attached: new HtmlText(),
      reactions: [],
      isBot: false,
      isPinned: false,
      isAhead: false,
      isForwarding: false,
    };
  }

  #readTime({ 'data-ts': told, href }: Attributes): void {
    const ts = told ?? instantOf(href ?? '');
    if (this.#open && this.#isIn('attachment')) this.#open.isForwarding = true;
    if (this.#open && (ts === undefined || this.#isIn('attachment'))) return;
    if (!this.#open || (this.#open.ts !== undefined && !this.#isIn('content'))) {
      // Without the elements around messages, a time starts one, and the name stands in front of it.
      const lines = this.#outside.trim().split('\n');
      const name = (lines.at(-1) ?? '').trim();
      const isName = name.length <= 90;
      if (isName) this.#outside = lines.slice(0, -1).join('\n');
      this.#start();
      if (this.#open) {
        this.#open.who = isName ? name : '';
        this.#open.isAhead = true;
      }
    }
    const open = this.#open;
    if (open?.ts === undefined && open) {
      open.ts = ts;
      open.href = href;
    }
  }

  #readMarks(attributes: Attributes): void {
    const { class: classes = '', 'data-qa': qa = '', 'aria-label': label = '' } = attributes;
    const open = this.#open;
    if (!open) return;
    if (/\bc-app_badge\b/.test(classes)) open.isBot = true;
    if (/\bc-message__pinned|\bc-message--pinned/.test(`${classes} ${qa}`)) open.isPinned = true;
    const code = this.#isIn('aside')
      ? /:([\w+'-]+):/.exec(attributes['data-stringify-emoji'] ?? label)?.[1]
      : undefined;
    if (code) open.reactions.push(code);
  }

  #keep(open: Open): void {
    const who = open.who.replace(/\s+/g, ' ').trim();
    if (who !== '') this.#who = who;
    const said = withoutEdited(open.said.end());
    const attached = open.attached.end();
    const text = this.#join(open, said, attached);
    const label = readChatTime(open.label);
    const seconds = /^\d{9,10}\.\d{1,6}$/.test(open.ts ?? '') ? Number(open.ts) : NaN;
    if (Number.isNaN(seconds) && !label) {
      if (text !== '') this.#findings.unread.push({ line: 1, text });
      return;
    }
    const draft: Draft = {
      when: Number.isNaN(seconds) ? label : { instant: Math.floor(seconds * 1000) },
      who: this.#who,
      text,
      link: open.href,
      id: open.ts,
      keep: open.isPinned,
      reactions: open.reactions,
      kind:
        text === '' ||
        isPicture(text) ||
        /^(?:was added to|joined|has joined|left #|set the channel|This message was deleted)/.test(text)
          ? 'noise'
          : undefined,
    };
    this.#findings.drafts.push(draft);
    if (who !== '' && open.isBot) this.#findings.people.set(who, { name: who, aliases: [], role: null, isBot: true });
  }

  /** An app tells much in what is attached. Below what people say, the preview of an address says nothing; anything else is told. */
  #join({ isBot, isForwarding }: Open, said: string, attached: string): string {
    if (said === '' || attached === '') return said + attached;
    const isOfApp = isBot || this.#findings.people.get(this.#who ?? '')?.isBot === true;
    if (isOfApp && !isForwarding && !said.includes(attached)) return `${said} ${attached}`;
    if (isForwarding || (address.test(attached) && !address.test(said)))
      this.#findings.unread.push({ line: 1, text: attached });
    else this.#setAside(attached);
    return said;
  }

  /** Where a copy starts or ends in the middle of a message, some of what is outside was said. */
  #tellOutside(): void {
    for (const line of this.#outside.split('\n')) {
      const text = line.replace(/\s+/g, ' ').trim();
      if (isSaidOfList(text) || readDayLine(text) !== undefined) this.#setAside(text);
      else this.#findings.unread.push({ line: 1, text });
    }
    this.#outside = '';
  }

  #setAside(text: string): void {
    const said = text.replace(/\s+/g, ' ').trim();
    if (said !== '') this.#findings.noise.push({ line: 1, text: said });
  }
}
