import { emojiOf } from './emoji';
import { Parser } from 'htmlparser2';
import { replaceEmoji } from './inline';
import { escapeText, kept, tellMore, writeCode, writeLink } from './escape';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a document: elements as they open and close, and the text between. */
export interface HtmlHandler {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

const piece = 20_000;
const unseen = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg']);

/** Reads HTML in small steps. What nobody would see is left out. */
export function* readHtml(html: string, handler: HtmlHandler): Generator<void> {
  let hidden = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (unseen.has(name)) hidden++;
        else if (hidden === 0) handler.open(name, attributes);
      },
      ontext(text) {
        if (hidden === 0) handler.text(text);
      },
      onclosetag(name) {
        if (unseen.has(name)) hidden = Math.max(0, hidden - 1);
        else if (hidden === 0) handler.close(name);
      },
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < html.length; at += piece) {
    parser.write(html.slice(at, at + piece));
    yield;
  }
  parser.end();
}

const marks: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  i: '_',
  em: '_',
  s: '~~',
  strike: '~~',
  del: '~~',
};
const blocks = new Set([
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'tr',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'table',
  'hr',
  'section',
]);

export const isBlock = (name: string): boolean => blocks.has(name);

/** The text of a picture. A code surely is an emoji here, whatever stands around it. */
const readPicture = (text: string): string =>
  (/^:[\w+'-]+:$/.test(text) ? emojiOf(text.slice(1, -1)) : undefined) ?? text;

/** Puts one line of Markdown together from elements and text. */
export class HtmlText implements HtmlHandler {
  #markdown = '';
  #length = 0;
  #run = '';
  #code: string | undefined;
  #link: { readonly url: string; said: string } | undefined;
  /** The lists that are open, each with the number of its next line where it has numbers. */
  readonly #lists: (number | undefined)[] = [];
  /** How many quotes are open. */
  #quotes = 0;
  /** Whether nothing stands in the quote so far. */
  #isOpening = false;

  open(name: string, attributes: Attributes): void {
    const emoji =
      attributes['data-stringify-emoji'] ?? (name === 'img' || name === 'emoji' ? attributes['alt'] : undefined);
    if (emoji !== undefined) this.text(readPicture(emoji));
    this.#openBlock(name, attributes);
    if (name === 'code' || name === 'pre') {
      if (this.#code === undefined) this.#flush();
      this.#code ??= '';
    } else if (name === 'a' && attributes['href'] && this.#code === undefined && !isMention(attributes)) {
      this.#flush();
      this.#link = { url: attributes['href'], said: '' };
    } else if (marks[name] && this.#code === undefined && !this.#link) this.#mark(marks[name]);
  }

  text(given: string): void {
    const text = this.#isOpening ? given.trimStart() : given;
    if (text !== '') this.#isOpening = false;
    const said = text.slice(0, Math.max(0, kept - this.#length));
    this.#length += text.length;
    if (this.#code !== undefined) this.#code += said;
    else if (this.#link) this.#link.said += said;
    else this.#run += said;
  }

  close(name: string): void {
    if (name === 'blockquote' && this.#quotes > 0 && --this.#quotes === 0) {
      this.#run = this.#run.trimEnd();
      this.text('”');
    }
    if (blocks.has(name)) this.text('\n');
    if (name === 'ol' || name === 'ul') this.#lists.pop();
    if ((name === 'code' || name === 'pre') && this.#code !== undefined) {
      const code = this.#code.trim();
      this.#code = undefined;
      if (code !== '') this.#put(writeCode(code));
    } else if (name === 'a' && this.#link) {
      const { url, said } = this.#link;
      this.#link = undefined;
      this.#put(writeLink(url, replaceEmoji(said)));
    } else if (marks[name] && this.#code === undefined && !this.#link) this.#mark(marks[name]);
  }

  /** What was read so far. */
  end(): string {
    if (this.#code !== undefined) this.close('code');
    if (this.#link) this.close('a');
    if (this.#quotes > 0) this.#run += '”';
    if (this.#length > kept) this.#run += tellMore(this.#length - kept);
    this.#flush();
    return this.#markdown
      .replace(/(\*\*|~~)\s*\1/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  }

  #openBlock(name: string, { start = '1', 'data-stringify-type': type }: Attributes): void {
    if (blocks.has(name) || type === 'paragraph-break') this.text('\n');
    if (name === 'ul') this.#lists.push(undefined);
    else if (name === 'ol') this.#lists.push(Number(start || '1'));
    else if (name === 'li') this.text(this.#nextMark());
    else if (name === 'blockquote' && this.#quotes++ === 0) {
      this.text('“');
      this.#isOpening = true;
    }
  }

  #nextMark(): string {
    const number = this.#lists.at(-1);
    if (number === undefined || Number.isNaN(number)) return '• ';
    this.#lists[this.#lists.length - 1] = number + 1;
    return `${number}. `;
  }

  #put(markdown: string): void {
    this.#flush();
    this.#markdown += markdown;
  }

  #mark(mark: string): void {
    this.#put(mark);
  }

  #flush(): void {
    this.#markdown += escapeText(replaceEmoji(this.#run));
    this.#run = '';
  }
}

const isMention = ({ class: classes = '', ...others }: Attributes): boolean =>
  'data-member-id' in others || /\bc-(?:member_slug|mrkdwn__channel|channel_entity)/.test(classes);

/** A line as somebody sees it, and as Markdown. */
export interface HtmlLine {
  readonly text: string;
  readonly markdown: string;
}

/** Links, code and marks that are open go on in the next line. */
const isInline = (name: string): boolean => name === 'a' || name === 'code' || name === 'pre' || name in marks;

class HtmlLines implements HtmlHandler {
  readonly lines: HtmlLine[] = [];
  readonly #open: (readonly [name: string, attributes: Attributes])[] = [];
  #text = '';
  /** From the first word of the line on. */
  #markdown: HtmlText | undefined;

  open(name: string, attributes: Attributes): void {
    if (blocks.has(name)) this.end();
    if (name === 'img' && attributes['alt']) this.text(readPicture(attributes['alt']));
    if (!isInline(name)) return;
    this.#open.push([name, attributes]);
    this.#markdown?.open(name, attributes);
  }

  text(said: string): void {
    const text = said.replace(/[ \t\r\n]+/g, ' ');
    this.#text += text;
    if (!this.#markdown && text.trim() !== '') {
      this.#markdown = new HtmlText();
      for (const [name, attributes] of this.#open) this.#markdown.open(name, attributes);
    }
    this.#markdown?.text(text);
  }

  close(name: string): void {
    if (blocks.has(name)) this.end();
    const at = this.#open.findLastIndex(([open]) => open === name);
    if (at < 0) return;
    this.#open.splice(at, 1);
    this.#markdown?.close(name);
  }

  end(): void {
    const markdown = this.#markdown;
    if (markdown) {
      for (const [name] of this.#open.toReversed()) markdown.close(name);
      this.lines.push({ text: this.#text.trimEnd(), markdown: markdown.end() });
    }
    this.#text = '';
    this.#markdown = undefined;
  }
}

/** The lines that somebody sees. */
export function* linesOfHtml(html: string): Generator<void, readonly HtmlLine[]> {
  const reader = new HtmlLines();
  yield* readHtml(html, reader);
  reader.end();
  return reader.lines;
}

/** The same as text. */
export function* textOfHtml(html: string): Generator<void, string> {
  return (yield* linesOfHtml(html)).map(({ text }) => text).join('\n');
}

/** HTML of a single message. */
export function writeHtml(html: string): string {
  const text = new HtmlText();
  const steps = readHtml(html, text);
  while (!steps.next().done);
  return text.end();
}
