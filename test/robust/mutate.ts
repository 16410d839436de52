/** Numbers from 0 up to, not including, `below`. */
export type Random = (below: number) => number;

/** Random numbers that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

type Mutation = (text: string, random: Random, pieces: readonly string[]) => string;

const cut = (text: string, random: Random, most: number): readonly [number, number] => {
  const start = random(text.length + 1);
  return [start, Math.min(text.length, start + random(most))];
};
const splice = (text: string, start: number, end: number, insert: string) =>
  text.slice(0, start) + insert + text.slice(end);
const pick = <T>(list: readonly T[], random: Random): T => list[random(list.length)]!;
const shuffle = (parts: string[], random: Random): readonly string[] => {
  for (let i = parts.length - 1; i > 0; i--) {
    const j = random(i + 1);
    [parts[i], parts[j]] = [parts[j]!, parts[i]!];
  }
  return parts;
};

const mutations: readonly Mutation[] = [
  (text, random) => splice(text, ...cut(text, random, 40), ''),
  (text, random) => splice(text, ...cut(text, random, 400), ''),
  (text, random) => {
    const [start, end] = cut(text, random, 200);
    return splice(text, end, end, text.slice(start, end).repeat(1 + random(4)));
  },
  (text, random) => shuffle(text.split(/(?<=\n)/), random).join(''),
  (text, random) => shuffle(text.split(/(?<= )/), random).join(''),
  (text, random) => {
    const line = pick(text.split('\n'), random);
    const at = random(text.length + 1);
    return splice(text, at, at, `${line}\n`);
  },
  (text, random, pieces) => {
    const at = random(text.length + 1);
    return splice(text, at, at, pick(pieces, random).repeat(1 + random(5)));
  },
  (text, random, pieces) => splice(text, ...cut(text, random, 5), pick(pieces, random)),
  (text) => text.replace(/\r?\n/g, '\r\n'),
  (text) => text.replace(/\r?\n/g, '\r'),
  (text, random) => text.replace(/\n/g, () => (random(8) === 0 ? '' : '\n')),
  (text, random) => text.replace(/ /g, () => (random(8) === 0 ? '\n' : ' ')),
  (text) => text.toUpperCase(),
  (text) => `\uFEFF${text}`,
];

/** A text after a few mutations: pieces are deleted, doubled, moved and put in, and lines end in other ways. */
export function mutate(text: string, random: Random, pieces: readonly string[]): string {
  let changed = text;
  for (let times = 1 + random(5); times > 0; times--) changed = pick(mutations, random)(changed, random, pieces);
  return changed;
}
