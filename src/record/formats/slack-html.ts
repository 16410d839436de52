import { readChatTime } from '../chat-time';
import type { Draft, Findings } from '../draft';
import type { Format } from '../format';
import { withoutEdited } from '../edited';
import { HtmlText, readHtml, type Attributes, type HtmlHandler } from '../html';

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
        : 0,
  *read({ html = '' }, findings) {
    const reader = new Reader(findings);
    yield* readHtml(html, reader);
    reader.end();
  },
} as const satisfies Format;

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
}

/** What an element of a message is for. */
type Part = 'content' | 'sender' | 'time' | 'attachment' | 'aside' | undefined;

function partOf(name: string, attributes: Attributes): Part {
  const { class: classes = '', 'data-qa': qa = '' } = attributes;
  if (qa === 'message_content' || /\bc-message_kit__gutter__right\b/.test(classes)) return 'content';
  if (/\bc-message__sender(?:_button|_link)?\b/.test(classes) || qa === 'message_sender_name') return 'sender';
  if ('data-ts' in attributes || /\bc-timestamp\b/.test(classes)) return 'time';
  if (/\bc-(?:message_attachment|message__attachments|message_kit__attachments|link_preview)/.test(classes))
    return 'attachment';
  const says =
    /\bc-(?:reaction|message__edited_label|message__reply_bar|message_actions|custom_status|avatar|app_badge|message_list__day_divider|file)/;
  return name === 'button' || says.test(classes) ? 'aside' : undefined;
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
  #who: string | undefined;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  open(name: string, attributes: Attributes): void {
    if (!voids.has(name)) this.#depth++;
    const part = partOf(name, attributes);
    if (part === 'content' && !this.#isIn('content')) this.#start();
    if (part === 'time') this.#readTime(attributes);
    if (part && !voids.has(name)) this.#parts.push({ part, depth: this.#depth });
    this.#readMarks(attributes);
    if (!this.#current()) this.#text()?.open(name, attributes);
  }

  text(text: string): void {
    const open = this.#open;
    const part = this.#current();
    if (part === 'sender' && open) open.who += text;
    else if (part === 'time' && open) open.label += text;
    else if (part === 'aside') this.#setAside(text);
    else if (open) this.#text()?.text(text);
    else this.#outside += text;
  }

  close(name: string): void {
    if (voids.has(name)) return;
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
    };
  }

  #readTime({ 'data-ts': ts, href }: Attributes): void {
    if (ts === undefined && this.#open) return;
    if (!this.#open || (this.#open.ts !== undefined && !this.#isIn('content'))) {
      // Without the elements around messages, a time starts one, and the name stands in front of it.
      const name = this.#outside.trim().split('\n').at(-1)?.trim() ?? '';
      this.#outside = '';
      this.#start();
      if (this.#open) this.#open.who = name.length <= 90 ? name : '';
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
    const text = said === '' ? attached : said;
    if (said !== '' && attached !== '') this.#setAside(attached);
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
        text === '' || /^(?:was added to|joined|has joined|left #|set the channel|This message was deleted)/.test(text)
          ? 'noise'
          : undefined,
    };
    this.#findings.drafts.push(draft);
    if (who !== '' && open.isBot) this.#findings.people.set(who, { name: who, aliases: [], role: null, isBot: true });
  }

  #tellOutside(): void {
    this.#setAside(this.#outside);
    this.#outside = '';
  }

  #setAside(text: string): void {
    const said = text.replace(/\s+/g, ' ').trim();
    if (said !== '') this.#findings.noise.push({ line: 1, text: said });
  }
}
