import { linesOf } from './lines';
import type { Line } from '../model/message';
import { RecordProblem, say, type Text } from '../model/problem';

/** Values up to this length are left to `JSON.parse`, which takes far less than a slice of time for them. */
const small = 50_000;
const maxDepth = 12;

/** What a text says as JSON. */
interface Parsed {
  /** Nothing where the text is no JSON; of several values one below the other a list. */
  readonly json: unknown;
  /** Lines that are broken, where each line is a value. */
  readonly unread: readonly Line[];
}

/**
 * Reads a text as JSON, or as one value below the other, in small steps. Throws where it starts as JSON and is broken, and says
 * where; of values that stand on a line each, those that can be read are.
 */
export function* parseJson(text: string, name: string): Generator<void, Parsed> {
  const start = skipBlanks(text, 0);
  if (!looksLikeJson(text, start)) return (yield* parseLines(text, name, several)) ?? { json: undefined, unread: [] };
  try {
    return { json: yield* parseValues(text, start, name), unread: [] };
  } catch (error) {
    const parsed = error instanceof RecordProblem ? yield* parseLines(text, name, 1) : undefined;
    if (!parsed) throw error;
    return parsed;
  }
}

function* parseValues(text: string, start: number, name: string): Generator<void, unknown> {
  const reader = new Reader(text, name);
  const values: unknown[] = [];
  let at = start;
  while (at < text.length) {
    values.push(yield* reader.read(at, 0));
    at = skipBlanks(text, reader.end);
    if (values.length === 1 && at < text.length && !/[[{]/.test(text[at] ?? ''))
      throw reader.problem(at, say('there is more behind the end'));
  }
  return values.length === 1 ? values[0] : values;
}

/** So many whole values below a first line that does not look like one make a text JSON all the same. */
const several = 2;

/** Reads an object a line. Nothing where fewer than `least` can be read, or where the first line goes on in the next one. */
function* parseLines(text: string, name: string, least: number): Generator<void, Parsed | undefined> {
  const values: unknown[] = [];
  const unread: Line[] = [];
  for (const [line, raw] of linesOf(text)) {
    const said = raw.trim();
    if (said === '') continue;
    const value = raw.startsWith('{') ? yield* parseLine(said) : undefined;
    if (value !== undefined) values.push(value);
    else if (values.length === 0 && (unread.length > 0 || /[[{,]$/.test(said))) return undefined;
    else unread.push({ line, text: `${name === '' ? '' : `${name}: `}${said.slice(0, longest)}` });
  }
  if (values.length < least) return undefined;
  return { json: values.length === 1 ? values[0] : values, unread };
}

/** UTF-16 units of a broken line that are told. */
const longest = 500;

function* parseLine(line: string): Generator<void, unknown> {
  const reader = new Reader(line, '');
  try {
    const value = yield* reader.read(0, 0);
    return reader.end === line.length ? value : undefined;
  } catch (error) {
    if (error instanceof RecordProblem) return undefined;
    throw error;
  }
}

// "[10:05] Ana" and "{Attachments}" start so as well.
function looksLikeJson(text: string, start: number): boolean {
  const first = text[start];
  const next = text[skipBlanks(text, start + 1)];
  return (first === '{' && (next === '"' || next === '}')) || (first === '[' && (next === '{' || next === ']'));
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}

class Reader {
  /** Behind what was read last. */
  end = 0;
  readonly #text: string;
  readonly #name: string;

  constructor(text: string, name: string) {
    this.#text = text;
    this.#name = name;
  }

  problem(at: number, why: Text): RecordProblem {
    const line = String(this.#text.slice(0, at).split('\n').length);
    const where = this.#name === '' ? say('line {0}', line) : say('{0}, line {1}', this.#name, line);
    return new RecordProblem(say('This is JSON, but {0} ({1}). Export it again.', why, where));
  }

  /** Where something else stands than is missing, or nothing. */
  #missing(at: number, what: Text): RecordProblem {
    return this.problem(at, at >= this.#text.length ? say('it stops in the middle') : what);
  }

  *read(at: number, depth: number): Generator<void, unknown> {
    const text = this.#text;
    const first = text[at];
    const isOpen = first === '{' || first === '[';
    const end = isOpen ? findEnd(text, at, small) : findScalarEnd(text, at);
    if (end !== undefined) {
      this.end = end;
      yield;
      return this.#parse(at, end);
    }
    if (!isOpen || depth >= maxDepth) throw this.problem(text.length, say('it stops in the middle'));
    return first === '[' ? yield* this.#readList(at, depth) : yield* this.#readObject(at, depth);
  }

  #parse(at: number, end: number): unknown {
    try {
      return JSON.parse(this.#text.slice(at, end));
    } catch {
      throw this.problem(at, say('a value in it cannot be read'));
    }
  }

  *#readList(open: number, depth: number): Generator<void, unknown> {
    const list: unknown[] = [];
    let at = skipBlanks(this.#text, open + 1);
    while (this.#text[at] !== ']') {
      list.push(yield* this.read(at, depth + 1));
      at = this.#next(']');
    }
    this.end = at + 1;
    return list;
  }

  *#readObject(open: number, depth: number): Generator<void, unknown> {
    // Not a plain object, in which the name `__proto__` would do something.
    const entries: [string, unknown][] = [];
    let at = skipBlanks(this.#text, open + 1);
    while (this.#text[at] !== '}') {
      const keyEnd = this.#text[at] === '"' ? findScalarEnd(this.#text, at) : undefined;
      if (keyEnd === undefined) throw this.#missing(at, say('a name in quotes is missing'));
      const key = String(this.#parse(at, keyEnd));
      at = skipBlanks(this.#text, keyEnd);
      if (this.#text[at] !== ':') throw this.#missing(at, say('a colon is missing'));
      entries.push([key, yield* this.read(skipBlanks(this.#text, at + 1), depth + 1)]);
      at = this.#next('}');
    }
    this.end = at + 1;
    return Object.fromEntries(entries);
  }

  /** Where the next value starts, or the list ends. */
  #next(close: string): number {
    const at = skipBlanks(this.#text, this.end);
    if (this.#text[at] === ',') return skipBlanks(this.#text, at + 1);
    if (this.#text[at] === close) return at;
    throw this.#missing(at, say('a comma is missing'));
  }
}

/** Behind the bracket that closes the one at `from`; nothing where it is further away than `limit`, or missing. */
function findEnd(text: string, from: number, limit: number): number | undefined {
  let depth = 0;
  const last = Math.min(text.length, from + limit);
  for (let at = from; at < last; at++) {
    const char = text.charCodeAt(at);
    if (char === 34) {
      const end = findScalarEnd(text, at);
      if (end === undefined) return undefined;
      at = end - 1;
    } else if (char === 123 || char === 91) depth++;
    else if ((char === 125 || char === 93) && --depth === 0) return at + 1;
  }
  return undefined;
}

/** Behind a string, number or word; nothing where a string is not closed. */
function findScalarEnd(text: string, from: number): number | undefined {
  if (text[from] !== '"') {
    let at = from;
    while (at < text.length && /[\w.+-]/.test(text[at] ?? '')) at++;
    return at > from ? at : undefined;
  }
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
  return undefined;
}
