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
  return readParts(source, 0, false)[0];
}

function readParts(source: string, from: number, nested: boolean): [readonly SnippetPart[], number] {
  const parts: SnippetPart[] = [];
  let text = '';
  let at = from;
  while (at < source.length && !(nested && source[at] === '}')) {
    if (source[at] === '\\' && /[\\$}]/.test(source[at + 1] ?? '')) {
      text += source[at + 1];
      at += 2;
      continue;
    }
    const found = source[at] === '$' || source.startsWith('{{', at) ? readPart(source, at) : undefined;
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

function readPart(source: string, at: number): [SnippetPart, number] | undefined {
  const rest = source.slice(at, at + 400);
  const bare = /^\$(?:(\d+)|([A-Za-z]\w*))/.exec(rest);
  if (bare?.[1]) return [{ stop: Number(bare[1]), parts: [] }, at + bare[0].length];
  if (bare?.[2]) return known(bare[2]) ? [{ variable: bare[2], parts: [] }, at + bare[0].length] : undefined;
  const handlebars = /^\{\{\s*(\w+)\s*\}\}/.exec(rest);
  if (handlebars?.[1])
    return ownVariable.test(handlebars[1])
      ? [{ variable: handlebars[1], parts: [] }, at + handlebars[0].length]
      : undefined;
  const choice = /^\$\{(\d+)\|((?:\\.|[^|\\])*)\|\}/s.exec(rest);
  if (choice) {
    const choices = (choice[2] ?? '').split(/(?<!\\),/).map((each) => each.replace(/\\([\\,|$}])/g, '$1'));
    return [{ stop: Number(choice[1]), choices }, at + choice[0].length];
  }
  const braced = /^\$\{(?:(\d+)|([A-Za-z]\w*))([:}])/.exec(rest);
  if (!braced || (braced[2] !== undefined && !known(braced[2]))) return undefined;
  const [parts, end]: [readonly SnippetPart[], number] =
    braced[3] === ':' ? readParts(source, at + braced[0].length, true) : [[], at + braced[0].length - 1];
  if (source[end] !== '}') return undefined;
  const stop = braced[1];
  return [stop === undefined ? { variable: braced[2] ?? '', parts } : { stop: Number(stop), parts }, end + 1];
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
