import { textOfHtml } from '../markup/html';
import { parseJson } from './json';
import { linesOf } from './lines';
import type { Line } from '../model/message';

/** What was pasted, opened or dropped. */
export interface RecordSource {
  readonly text?: string;
  readonly html?: string;
  /** Several files of one export; a name may have its folder in front. */
  readonly files?: readonly { readonly name: string; readonly text: string }[];
}

/** A file, or the text itself. */
export interface Document {
  /** Empty for a text without a file. */
  readonly name: string;
  readonly text: string;
  /** What it says as JSON; nothing where it is none. Several values one below the other are a list. */
  readonly json: unknown;
  /** Lines of it that are broken, where each line is a value. */
  readonly unread: readonly Line[];
}

/** A source as formats see it. */
export interface Source {
  readonly html: string | undefined;
  readonly documents: readonly Document[];
}

/** Teams and WhatsApp put marks of the direction around names, mentions and figures. Nobody sees them. */
const marks = /[\u200e\u200f\u202a-\u202c\u2066-\u2069]/g;

/** What Windows has above HTML on its clipboard. */
const clipboardHead = /^Version:\d\.\d\s+(?:\w{4,20}:\S{1,300}\s+){1,8}(?=<)/;

/** Reads JSON and HTML where there is some. Yields now and then. */
export function* openSource({ text, html, files }: RecordSource): Generator<void, Source> {
  const named = [...(files ?? []), ...(text === undefined || text === '' ? [] : [{ name: '', text }])];
  const documents: Document[] = [];
  let page = html;
  for (const { name, text: said } of named) {
    const plain = (said.startsWith('\ufeff') ? said.slice(1) : said).replace(marks, '').replace(clipboardHead, '');
    const content = plain.includes('\r\n') ? plain.replaceAll('\r\n', '\n') : plain;
    if (page === undefined && isHtml(content)) page = content;
    else documents.push({ name, text: content, ...(yield* parseJson(content, name)) });
  }
  // What somebody would see, for formats of text.
  if (documents.length === 0 && page !== undefined)
    documents.push({ name: '', text: yield* textOfHtml(page), json: undefined, unread: [] });
  return { html: page === '' ? undefined : page, documents };
}

const isHtml = (text: string): boolean =>
  /^\s*<(?:!doctype html|html|head|meta|body|div|table|span|p)\b/i.test(text.slice(0, 500));

/** Finds the lines of texts that follow each other in a document: each search goes on where the last one ended. */
export class LineFinder {
  readonly #text: string;
  #at = 0;
  #line = 1;
  #missed = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The line, counted from 1, in which a text starts; that of the last one where it is not there. */
  find(text: string): number {
    // A document that writes its texts in another way is not searched to its end for each of them.
    const at = text === '' || this.#missed > 20 ? -1 : this.#text.indexOf(text, this.#at);
    if (at < 0) {
      this.#missed++;
      return this.#line;
    }
    for (let end = this.#text.indexOf('\n', this.#at); end >= 0 && end < at; end = this.#text.indexOf('\n', end + 1)) {
      this.#line++;
      this.#at = end + 1;
    }
    return this.#line;
  }
}

/** The first lines that are not blank. */
export function firstLines(text: string, count: number): readonly string[] {
  const lines: string[] = [];
  for (const [, line] of linesOf(text)) {
    if (line.trim() === '') continue;
    lines.push(line.slice(0, 1000));
    if (lines.length === count) break;
  }
  return lines;
}
