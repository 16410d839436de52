import { RecordProblem } from './problem';

/** Values up to this length are left to `JSON.parse`, which takes far less than a slice of time for them. */
const small = 50_000;
const maxDepth = 12;

/**
 * Reads a text as JSON, or as one value below the other (a list then), in small steps. Gives nothing where the text does not
 * start as JSON. Throws where it starts so and is broken, and says where.
 */
export function* parseJson(text: string, name: string): Generator<void, unknown> {
  const start = skipBlanks(text, 0);
  if (!looksLikeJson(text, start)) return undefined;
  const reader = new Reader(text, name);
  const values: unknown[] = [];
  let at = start;
  while (at < text.length) {
    values.push(yield* reader.read(at, 0));
    at = skipBlanks(text, reader.end);
    if (values.length === 1 && at < text.length && !/[[{]/.test(text[at] ?? ''))
      throw reader.problem(at, 'there is more behind the end');
  }
  return values.length === 1 ? values[0] : values;
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

  problem(at: number, why: string): RecordProblem {
    const line = this.#text.slice(0, at).split('\n').length;
    const where = this.#name === '' ? `line ${line}` : `${this.#name}, line ${line}`;
    return new RecordProblem(`This is JSON, but ${why} (${where}). Export it again.`);
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
    if (!isOpen || depth >= maxDepth) throw this.problem(text.length, 'it stops in the middle');
    return first === '[' ? yield* this.#readList(at, depth) : yield* this.#readObject(at, depth);
  }

  #parse(at: number, end: number): unknown {
    try {
      return JSON.parse(this.#text.slice(at, end));
    } catch {
      throw this.problem(at, 'a value in it cannot be read');
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
      if (keyEnd === undefined)
        throw this.problem(at, at >= this.#text.length ? 'it stops in the middle' : 'a name in quotes is missing');
      const key = String(this.#parse(at, keyEnd));
      at = skipBlanks(this.#text, keyEnd);
      if (this.#text[at] !== ':')
        throw this.problem(at, at >= this.#text.length ? 'it stops in the middle' : 'a colon is missing');
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
    throw this.problem(at, at >= this.#text.length ? 'it stops in the middle' : 'a comma is missing');
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
