const handle = /(?<![\w/.@])@([A-Za-z][\w-]{1,38})(?![\w/]|\.\w)/g;

/** `@handles` in a text, each once; package names and mail addresses are none. */
export const findHandles = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(handle)].map((match) => `@${match[1]}`)),
];

const pairing =
  /\bpair(?:s|ed|ing)?\b(?: ?(?:with|by|on \w+))?\s*[:=]?\s*((?:@?[\p{L}][\p{L}\d_-]*)(?:(?:\s*(?:,|&|\+|\/|and|with)\s*)@?[\p{L}][\p{L}\d_-]*)+|@[\w-]+)/iu;

/** Who was pairing, as a statement such as "(pair: Ana, Li)" or "paired with @li" says. */
export function findPair(text: string): readonly string[] {
  const names = pairing.exec(text)?.[1];
  return names
    ? names
        .split(/\s*(?:,|&|\+|\/|\band\b|\bwith\b)\s*/)
        .map((name) => name.trim())
        .filter(Boolean)
    : [];
}

/** Names in a list such as "Ana Lima, @li and Sam": links and placeholders are taken apart or left out. */
export function readNames(text: string): readonly string[] {
  return text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\[([^\][]*)\](?:\([^()]*\)|\[[^\][]*\])/g, '$1')
    .replace(/\[[^\][]*\]|[*_`]/g, '')
    .split(/\s*(?:,|;|&|\+|\/|\r?\n|\band\b)\s*/)
    .map((name) => name.trim().replace(/^[-–—:]\s*|\.$/g, ''))
    .filter((name) => /^@?[\p{L}][\p{L}\d' ._-]{0,40}$/u.test(name));
}
