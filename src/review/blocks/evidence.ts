import { matchesOf, type Span } from '../../language';

/** What lets a reader check a statement. */
export interface Evidence extends Span {
  readonly kind: 'image' | 'link' | 'log' | 'ticket';
}

const patterns: readonly (readonly [Evidence['kind'], RegExp])[] = [
  ['image', /!\[[^\][]*\](?:\([^()]*\)|\[[^\][]*\])/g],
  [
    'link',
    /(?<!!)\[[^\][\n]+\](?:\([^()\n]+(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\][\n]*\])|<https?:[^<>\s]+>|\bhttps?:\/\/[^\s)>\]]+|\[\^[\w-]+\]/g,
  ],
  ['log', /(?:^|\n)[ \t]*(?:```|~~~)[^\n]*\n[\s\S]*?(?:```|~~~)|(?:^|\n)[ \t]*>[^\n]+/g],
  [
    'ticket',
    /(?<![\w/&#.-])(?:[\w-]{1,39}\/[\w.-]{1,60})?#\d{2,7}\b|\b(?!UTC|GMT|SHA|UTF|ISO|RFC|CVE|SEV|HTTP|TLS|AES|P-)[A-Z][A-Z0-9]{1,9}-\d{1,6}\b/g,
  ],
];

/** Finds links, pictures, logs and tickets in `text`, in that order of kinds; what is inside a link is not counted again. */
export function findEvidence(text: string): readonly Evidence[] {
  const found: Evidence[][] = [];
  for (const [kind, pattern] of patterns) {
    const holders = found.map(makeHolder);
    const own: Evidence[] = [];
    for (const match of matchesOf(pattern, text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!holders.some((holds) => holds(span))) own.push({ kind, ...span });
    }
    found.push(own);
  }
  return found.flat();
}

/** Tells whether one of several spans holds another one. Asked in the order of the text, it looks at none of them twice. */
function makeHolder(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < spans.length && spans[next]!.end < end) next++;
    return next < spans.length && spans[next]!.start <= start;
  };
}

const address = /https?:\/\/[^\s)>\]|]+/g;
const inTracker = /\/(?:issues?|pull|browse|merge_requests|tickets?|work_items|c)\/./;

/** The first ticket in `text`: an issue number, a key such as `OPS-12`, or a link to one. */
export function findTicket(text: string): (Span & { readonly text: string }) | undefined {
  const tracker = [...matchesOf(address, text)].find(([said]) => inTracker.test(said));
  const key = findEvidence(text).find((each) => each.kind === 'ticket');
  const bracketed = /\[#\d{1,7}\]|\[[A-Z][A-Z0-9]+-\d+\]/.exec(text);
  const match = bracketed ?? tracker;
  if (match) return { start: match.index, end: match.index + match[0].length, text: match[0].replace(/^\[|\]$/g, '') };
  return key && { start: key.start, end: key.end, text: text.slice(key.start, key.end) };
}
