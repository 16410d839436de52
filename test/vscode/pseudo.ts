/** The language that VS Code is told to speak: none that people speak, so that no translation of ours is in the way. */
export const pseudoLanguage = 'qps-ploc';

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aàcçeéiîlļnñoôsšuûyýAÅCÇEÉIÎLĻNÑOÔSŠUÛYÝ'.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]),
);

/** What stays as it is: places, icons, code, addresses of links, variables. */
const kept = /\{\d\}|\$\([\w-]+\)|`[^`]+`|\]\([^)]+\)|\$\{\w+\}/g;

/** "Sections" -> "⟦Šéçtîôñš one⟧": each line between marks, with accents, and 40 % longer. A line that is a link stays one. */
export function toPseudo(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const [, label, address] = /^\[([^\]]+)\](\([^)]+\))$/.exec(line) ?? [];
      return label && address ? `[${mark(label)}]${address}` : mark(line);
    })
    .join('\n');
}

function mark(text: string): string {
  const rest = text.split(kept).map((part) => part.replace(/[a-zA-Z]/g, (each) => accented[each] ?? each));
  const places = [...text.matchAll(kept), []].map(([place = '']) => place);
  const said = rest.map((part, at) => part + (places[at] ?? '')).join('');
  const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  let longer = said;
  for (let at = 0; longer.length < said.length * 1.4; at++) longer += ` ${numbers[at % numbers.length]}`;
  return `⟦${longer}⟧`;
}

/** What is left of a text without what stands between marks, which may stand within each other. */
export function withoutPseudo(text: string): string {
  let left = '';
  let depth = 0;
  for (const each of text) {
    if (each === '⟦') depth++;
    if (depth === 0) left += each;
    if (each === '⟧') depth = Math.max(0, depth - 1);
  }
  return left;
}

/** The pieces of a text that are not marked, and are no words of `others`: those that nobody can translate. */
export function findUnmarked(text: string, others: string): readonly string[] {
  const known = others.replace(/\s+/g, ' ');
  return withoutPseudo(text)
    .split(/ · |, |: |\n/)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => /\p{L}/u.test(piece) && !known.includes(piece));
}
