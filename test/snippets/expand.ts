/** What a snippet body holds: its text with every tab stop at its default, and the stops that it has. */
export interface Expanded {
  readonly text: string;
  readonly stops: readonly number[];
  readonly variables: readonly string[];
}

/** Expands a snippet as VS Code does on insertion (text, tab stops, choices, variables). Throws on anything else. */
export function expandSnippet(body: string): Expanded {
  const stops: number[] = [];
  const variables: string[] = [];
  let at = 0;
  const readUntil = (closing: '}' | ''): string => {
    let text = '';
    while (at < body.length) {
      const rest = body.slice(at);
      if (closing && rest.startsWith(closing)) return text;
      const escaped = /^\\([$}\\,|])/.exec(rest);
      const stop = /^\$(\d+)|^\$([A-Z_]+)/.exec(rest);
      const choice = /^\$\{(\d+)\|((?:[^|\\]|\\.)+)\|\}/.exec(rest);
      const held = /^\$\{(\d+)([:}])/.exec(rest);
      at += (escaped ?? stop ?? choice ?? held)?.[0].length ?? 1;
      if (escaped) text += escaped[1];
      else if (stop?.[2]) text += variables.push(stop[2]) && `<${stop[2]}>`;
      else if (stop) stops.push(Number(stop[1]));
      else if (choice) text += stops.push(Number(choice[1])) && choice[2]?.split(',')[0];
      else if (held) {
        stops.push(Number(held[1]));
        if (held[2] === '}') continue;
        text += readUntil('}');
        if (body[at++] !== '}') throw new Error(`tab stop ${held[1]} is not closed`);
      } else if (rest.startsWith('$')) throw new Error(`stray $ at ${rest.slice(0, 20)}`);
      else text += rest[0];
    }
    if (closing) throw new Error('the body ends inside a tab stop');
    return text;
  };
  return { text: readUntil(''), stops, variables };
}
