/** What a snippet body holds: its text with every tab stop at its default, and the stops that it has. */
export interface Expanded {
  readonly text: string;
  readonly stops: readonly number[];
  readonly variables: readonly string[];
}

const part = /\\([$}\\,|])|\$(\d+)|\$([A-Z_]+)|\$\{(\d+)\|((?:[^|\\]|\\.)+)\|\}|\$\{(\d+)([:}])|([^$])/y;

/** Expands a snippet as VS Code does on insertion (text, tab stops, choices, variables). Throws on anything else. */
export function expandSnippet(body: string): Expanded {
  const stops: number[] = [];
  const variables: string[] = [];
  let at = 0;
  const readUntil = (closing: '}' | ''): string => {
    let text = '';
    while (at < body.length) {
      if (closing && body.startsWith(closing, at)) return text;
      part.lastIndex = at;
      const match = part.exec(body);
      if (!match) throw new Error(`stray $ at ${body.slice(at, at + 20)}`);
      const [whole, escaped, bare, variable, choice, choices = '', held, opening, letter] = match;
      at += whole.length;
      const stop = bare ?? choice ?? held;
      if (stop) stops.push(Number(stop));
      if (variable) variables.push(variable);
      text += variable ? `<${variable}>` : (escaped ?? letter ?? choices.replace(/,.*/s, ''));
      if (opening !== ':') continue;
      text += readUntil('}');
      at++;
    }
    if (closing) throw new Error('the body ends inside a tab stop');
    return text;
  };
  return { text: readUntil(''), stops, variables };
}
