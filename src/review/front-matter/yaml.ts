import { FrontMatterLines, type FieldValue, type FrontMatterPairs } from './pairs';
import type { Row } from './rows';
import { cutAt } from '../text/trim';
import { foldLines, readFlow, readQuoted, withoutNull } from './yaml-flow';

/**
 * Reads texts and lists of texts at the top of a YAML document, in all the ways in which they are written. What holds more (maps, anchors,
 * tags) is left out: it is no fault, and no review needs it. A YAML parser has a hundred times the size.
 */
export function readYaml(rows: readonly Row[]): FrontMatterPairs {
  return new YamlReader(rows).read();
}

const isSilent = (line: string): boolean => /^[ \t]*(?:#|$)/.test(line);
const indentOf = (line: string): number => line.length - line.trimStart().length;
const isItem = (line: string): boolean => /^-(?:[ \t]|$)/.test(line.trimStart());
const blockHead = /^[|>](?:[+-]?\d?|\d[+-])[ \t]*(?:$|(?<=[ \t])#)/;

/** The key that a line holds from `at` on, and where the value starts. */
function readKey(line: string, at: number): { readonly name: string; readonly end: number } | undefined {
  const mark = line.charAt(at);
  if (mark === '"' || mark === "'") {
    const quoted = readQuoted(line, at);
    const colon = quoted && /^[ \t]*:(?=[ \t]|$)/.exec(line.slice(quoted.end));
    return colon && quoted.value !== undefined ? { name: quoted.value, end: quoted.end + colon[0].length } : undefined;
  }
  if (/^(?:[[\]{}#&*!|>%@`,]|[-?:](?:[ \t]|$))/.test(line.slice(at))) return undefined;
  const length = line.slice(at).search(/:(?=[ \t]|$)|[ \t]#/);
  if (length <= 0 || line.charAt(at + length) !== ':') return undefined;
  return { name: line.slice(at, at + length).trimEnd(), end: at + length + 1 };
}

/** Whether a line holds a map from `at` on: a key, or the mark of one that is written in full. */
const holdsMap = (line: string, at: number): boolean =>
  /^[?:](?:[ \t]|$)/.test(line.slice(at)) || readKey(line, at) !== undefined;

class YamlReader {
  readonly #lines: FrontMatterLines;

  constructor(rows: readonly Row[]) {
    this.#lines = new FrontMatterLines(rows);
  }

  read(): FrontMatterPairs {
    const lines = this.#lines;
    let base: number | undefined;
    for (let line = lines.line(); line !== undefined; line = lines.line()) {
      if (isSilent(line)) {
        lines.at++;
        continue;
      }
      base ??= indentOf(line);
      const key = indentOf(line) === base ? readKey(line, base) : undefined;
      if (!key) {
        lines.complain('This line of the front matter is neither "key: value" nor a list item.');
        // A document that is no list of keys has nothing for us.
        if (lines.fields.size === 0 && /^[ \t]*[?[{]/.test(line)) break;
        lines.at++;
        continue;
      }
      const value = this.#value(key.end, base, key.name);
      if (value === undefined) lines.fields.delete(key.name.toLowerCase());
      else lines.fields.set(key.name.toLowerCase(), value);
    }
    return lines;
  }

  /** The value that stands from a column of the line on, below a key or mark that is `base` deep; nothing where it is no text and no list. */
  #value(column: number, base: number, name: string): FieldValue | undefined {
    const lines = this.#lines;
    const line = lines.line() ?? '';
    const rest = line.slice(column);
    const at = column + indentOf(rest);
    const mark = line.charAt(at);
    if (isSilent(rest)) return this.#below(base, name);
    if (blockHead.test(line.slice(at))) return this.#block(line.slice(at), base);
    if (mark === '"' || mark === "'" || mark === '[' || mark === '{') {
      const start = lines.start + at;
      const found = mark === '[' || mark === '{' ? readFlow(lines.text, start) : readQuoted(lines.text, start);
      if (found && lines.passTo(found.end)) return found.value;
      lines.complain(
        found
          ? `This value of "${name}" goes on behind its closing mark.`
          : `This value of "${name}" opens a bracket or a quote that does not close.`,
      );
      lines.at++;
      return readBare(line.slice(at));
    }
    if (/^[&*!]/.test(mark)) return this.#skip(base);
    return this.#plain(at, base);
  }

  /** What stands on the lines below a key. */
  #below(base: number, name: string): FieldValue | undefined {
    const lines = this.#lines;
    lines.at++;
    let at = lines.at;
    while (isSilent(lines.line(at) ?? 'x')) at++;
    const line = lines.line(at) ?? '';
    const indent = indentOf(line);
    const isDeeper = indent > base;
    if (line === '' || (!isDeeper && !(name && indent === base && isItem(line)))) return '';
    lines.at = at;
    if (isItem(line)) return this.#list(indent);
    return holdsMap(line, indent) ? this.#skip(base, 0) : this.#value(indent, base, name);
  }

  #list(indent: number): FieldValue | undefined {
    const lines = this.#lines;
    const items: string[] = [];
    let isFlat = true;
    for (let line = lines.line(); line !== undefined; line = lines.line()) {
      const own = indentOf(line);
      if (isSilent(line)) lines.at++;
      else if (own < indent || (own === indent && !isItem(line))) break;
      else if (own > indent) {
        lines.complain('This line of the front matter stands deeper than the list that it is in.');
        lines.at++;
      } else {
        const inner = line.slice(own + 1);
        const start = own + 1 + indentOf(inner);
        const holdsMore = isItem(inner) || holdsMap(line, start);
        const item = holdsMore ? this.#skip(indent) : this.#value(own + 1, indent, '');
        isFlat &&= typeof item === 'string';
        items.push(String(item));
      }
    }
    return isFlat ? items : undefined;
  }

  /** Goes on to the next line that is not deeper. */
  #skip(base: number, lines = 1): undefined {
    this.#lines.at += lines;
    for (let line = this.#lines.line(); line !== undefined; line = this.#lines.line()) {
      if (!isSilent(line) && indentOf(line) <= base) return;
      this.#lines.at++;
    }
  }

  #plain(column: number, base: number): string {
    const lines = this.#lines;
    const said = [(lines.line() ?? '').slice(column)];
    lines.at++;
    for (let ahead = lines.at; !hasComment(said.at(-1)); ahead++) {
      const line = lines.line(ahead);
      if (line === undefined || (line.trim() !== '' && (indentOf(line) <= base || isSilent(line)))) break;
      if (line.trim() === '') continue;
      if (holdsMap(line, indentOf(line)) && !/^[ \t]+\?/.test(line)) {
        lines.complain('This line of the front matter stands deeper than the value above it.', ahead);
        break;
      }
      said.push(...Array<string>(ahead - lines.at).fill(''), line);
      lines.at = ahead + 1;
    }
    return readBare(foldLines(said.map((line) => (hasComment(line) ? cutAt(line, comment) : line))));
  }

  #block(head: string, base: number): string {
    const lines = this.#lines;
    lines.at++;
    const given = /\d/.exec(head)?.[0];
    let indent = given ? base + Number(given) : undefined;
    const said: string[] = [];
    for (let line = lines.line(); line !== undefined; line = lines.line()) {
      const own = line.search(/[^ ]|$/);
      if (line.trim() !== '') {
        indent ??= Math.max(own, base + 1);
        if (own < indent) break;
      }
      said.push(line.slice(indent ?? line.length));
      lines.at++;
    }
    let end = said.length;
    while (end > 0 && said[end - 1] === '') end--;
    const text = head.startsWith('|') ? said.slice(0, end).join('\n') : foldBlock(said.slice(0, end));
    if (head.includes('+')) return text + '\n'.repeat(said.length - end + Number(end > 0));
    return head.includes('-') || end === 0 ? text : `${text}\n`;
  }
}

const comment = /(?:^|[ \t])#/;
const hasComment = (line = ''): boolean => comment.test(line);
const readBare = (source: string): string => withoutNull(cutAt(source, comment).trim());

/** Lines of a block whose breaks are blanks, but for those around lines that stand deeper. */
function foldBlock(lines: readonly string[]): string {
  let folded = '';
  let breaks = 0;
  let wasDeeper = true;
  for (const line of lines) {
    if (line === '') {
      breaks++;
      continue;
    }
    const isDeeper = /^[ \t]/.test(line);
    if (folded === '' && breaks === 0) folded = line;
    else if (isDeeper || wasDeeper) folded += '\n'.repeat(breaks + Number(folded !== '')) + line;
    else folded += (breaks ? '\n'.repeat(breaks) : ' ') + line;
    breaks = 0;
    wasDeeper = isDeeper;
  }
  return folded;
}
