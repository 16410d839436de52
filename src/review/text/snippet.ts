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

/** How deep tab stops stand in tab stops; what is deeper is text. */
const deepest = 20;

/** Takes a snippet apart. Never fails: what is no tab stop and no variable we know (a price, `$HOME`) is text. */
export function parseSnippet(source: string): readonly SnippetPart[] {
  const outermost = new Level('', () => '');
  const open = [outermost];
  const last = (): Level => open.at(-1) ?? outermost;
  for (let at = 0; at < source.length;) {
    const next = source.slice(at, at + 400);
    const escaped = /^\\[\\$}]/.test(next);
    const opens = open.length <= deepest && !escaped && (next.startsWith('$') || next.startsWith('{{'));
    const whole = opens ? readWhole(next) : undefined;
    const level = opens && !whole ? readOpening(next) : undefined;
    if (level) open.push(level);
    else if (open.length > 1 && next.startsWith('}')) {
      const closed = open.pop() ?? outermost;
      last().add(closed.close());
    } else last().add(whole?.[0] ?? next.charAt(escaped ? 1 : 0));
    at += level?.opening.length ?? whole?.[1] ?? (escaped ? 2 : 1);
  }
  // What does not close is text, and what stands in it belongs to what is around it.
  for (const { opening, parts } of open.splice(1)) [opening, ...parts].forEach((part) => outermost.add(part));
  return outermost.parts;
}

/** What stands between `${1:` and its `}`, or all of it. */
class Level {
  readonly #parts: SnippetPart[] = [];
  #text = '';

  constructor(
    readonly opening: string,
    readonly make: (parts: readonly SnippetPart[]) => SnippetPart,
  ) {}

  get parts(): readonly SnippetPart[] {
    return this.#text ? [...this.#parts, this.#text] : this.#parts;
  }

  add(part: SnippetPart): void {
    if (typeof part === 'string') this.#text += part;
    else {
      if (this.#text) this.#parts.push(this.#text);
      this.#text = '';
      this.#parts.push(part);
    }
  }

  close(): SnippetPart {
    return this.make(this.parts);
  }
}

/** Reads a tab stop, a variable or a choice that holds nothing else, and how long it is. */
function readWhole(text: string): readonly [SnippetPart, number] | undefined {
  const bare = /^\$(?:(\d+)|([A-Za-z]\w*))/.exec(text) ?? /^\$\{(?:(\d+)|([A-Za-z]\w*))\}/.exec(text);
  if (bare?.[1]) return [{ stop: Number(bare[1]), parts: [] }, bare[0].length];
  if (bare?.[2] && known(bare[2])) return [{ variable: bare[2], parts: [] }, bare[0].length];
  const handlebars = /^\{\{\s*(\w+)\s*\}\}/.exec(text);
  if (handlebars?.[1] && ownVariable.test(handlebars[1]))
    return [{ variable: handlebars[1], parts: [] }, handlebars[0].length];
  const choice = /^\$\{(\d+)\|((?:\\.|[^|\\])*)\|\}/s.exec(text);
  if (!choice) return undefined;
  const choices = (choice[2] ?? '').split(/(?<!\\),/).map((each) => each.replace(/\\([\\,|$}])/g, '$1'));
  return [{ stop: Number(choice[1]), choices }, choice[0].length];
}

function readOpening(text: string): Level | undefined {
  const [opening, stop, variable = ''] = /^\$\{(?:(\d+)|([A-Za-z]\w*)):/.exec(text) ?? [];
  if (opening === undefined || (stop === undefined && !known(variable))) return undefined;
  return new Level(opening, (parts) => (stop === undefined ? { variable, parts } : { stop: Number(stop), parts }));
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
