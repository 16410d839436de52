/** A template's text, taken apart: plain text, tab stops, choices, and variables. A subset of VS Code's snippet grammar. */
export type SnippetPart =
  | string
  | { readonly stop: number; readonly parts: readonly SnippetPart[] }
  | { readonly stop: number; readonly choices: readonly string[] }
  | { readonly variable: string; readonly parts: readonly SnippetPart[] };

/** Name -> value of the variables that a template may use. */
export type Variables = Readonly<Record<string, string>>;

// VS Code fills these in itself, in snippet text; in plain text their fallback stands.
const editorVariable =
  /^(?:TM|CURRENT|CLIPBOARD|WORKSPACE|RELATIVE|CURSOR|RANDOM|UUID|LINE_COMMENT|BLOCK_COMMENT)(?:_\w+)?$/;
const ownVariable = /^(?:title|date|time|zone|author|severity|template)$/;

/** Keeps text as it is within a snippet: `$`, `}` and `\` would start or end something there. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** Takes a snippet apart. Never fails: what is no tab stop and no variable we know (a price, `$HOME`) is text. */
export function parseSnippet(source: string): readonly SnippetPart[] {
  return new SnippetReader(source).readParts(0, 0)[0];
}

type Read<T> = readonly [T, number];

class SnippetReader {
  // What was found where: a stop that does not close is looked at once, not once per stop around it.
  readonly #found = new Map<number, Read<SnippetPart> | undefined>();

  constructor(readonly source: string) {}

  readParts(from: number, depth: number): Read<readonly SnippetPart[]> {
    const { source } = this;
    const parts: SnippetPart[] = [];
    let text = '';
    let at = from;
    while (at < source.length && !(depth > 0 && source[at] === '}')) {
      if (source[at] === '\\' && /[\\$}]/.test(source[at + 1] ?? '')) {
        text += source[at + 1];
        at += 2;
        continue;
      }
      const opens = depth < 20 && (source[at] === '$' || source.startsWith('{{', at));
      const found = opens ? this.#readPart(at, depth) : undefined;
      if (found) {
        if (text) parts.push(text);
        text = '';
        parts.push(found[0]);
        at = found[1];
      } else text += source[at++];
    }
    if (text) parts.push(text);
    return [parts, at];
  }

  #readPart(at: number, depth: number): Read<SnippetPart> | undefined {
    if (!this.#found.has(at)) this.#found.set(at, this.#readBare(at) ?? this.#readBraced(at, depth));
    return this.#found.get(at);
  }

  #readBare(at: number): Read<SnippetPart> | undefined {
    const rest = this.source.slice(at, at + 400);
    const bare = /^\$(?:(\d+)|([A-Za-z]\w*))/.exec(rest);
    if (bare?.[1]) return [{ stop: Number(bare[1]), parts: [] }, at + bare[0].length];
    if (bare?.[2] && known(bare[2])) return [{ variable: bare[2], parts: [] }, at + bare[0].length];
    const handlebars = /^\{\{\s*(\w+)\s*\}\}/.exec(rest);
    if (handlebars?.[1] && ownVariable.test(handlebars[1]))
      return [{ variable: handlebars[1], parts: [] }, at + handlebars[0].length];
    const choice = /^\$\{(\d+)\|((?:\\.|[^|\\])*)\|\}/s.exec(rest);
    if (!choice) return undefined;
    const choices = (choice[2] ?? '').split(/(?<!\\),/).map((each) => each.replace(/\\([\\,|$}])/g, '$1'));
    return [{ stop: Number(choice[1]), choices }, at + choice[0].length];
  }

  #readBraced(at: number, depth: number): Read<SnippetPart> | undefined {
    const braced = /^\$\{(?:(\d+)|([A-Za-z]\w*))([:}])/.exec(this.source.slice(at, at + 100));
    if (!braced || (braced[2] !== undefined && !known(braced[2]))) return undefined;
    const inside = at + braced[0].length;
    const [parts, end]: Read<readonly SnippetPart[]> =
      braced[3] === ':' ? this.readParts(inside, depth + 1) : [[], inside - 1];
    if (this.source[end] !== '}') return undefined;
    const stop = braced[1];
    return [stop === undefined ? { variable: braced[2] ?? '', parts } : { stop: Number(stop), parts }, end + 1];
  }
}

const known = (name: string): boolean => ownVariable.test(name) || editorVariable.test(name);

/** Snippet text for an editor, with our variables filled in and everything else escaped as needed. */
export function writeSnippet(parts: readonly SnippetPart[], values: Variables): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return escapeSnippet(part);
      if ('choices' in part)
        return `\${${part.stop}|${part.choices.map((each) => each.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`;
      if ('stop' in part)
        return part.parts.length === 0 ? `\${${part.stop}}` : `\${${part.stop}:${writeSnippet(part.parts, values)}}`;
      const value = values[part.variable];
      if (value !== undefined) return escapeSnippet(value);
      if (!editorVariable.test(part.variable)) return writeSnippet(part.parts, values);
      return part.parts.length === 0
        ? `\${${part.variable}}`
        : `\${${part.variable}:${writeSnippet(part.parts, values)}}`;
    })
    .join('');
}

/** The same as plain text: placeholders stand as they are, a choice becomes a slot that names them all. */
export function writePlain(parts: readonly SnippetPart[], values: Variables): string {
  return parts
    .map((part): string => {
      if (typeof part === 'string') return part;
      if ('choices' in part) return `[${part.choices.join('/')}]`;
      return ('variable' in part ? values[part.variable] : undefined) ?? writePlain(part.parts, values);
    })
    .join('');
}
