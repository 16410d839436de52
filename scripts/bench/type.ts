import { Window } from './window';

const sentences = [
  'The queue filled up while the workers were waiting for a free connection. ',
  'Two of us compared the graphs, and then we scaled the pool. ',
  'She should have been paged by the second alert, which had been muted. ',
  'At 14:05 the error rate fell below one percent. ',
];

/** A place to type at: what stands in front of it, and what is typed there before the sentence. */
export interface Place {
  readonly behind: RegExp;
  readonly first?: string;
}

/** Front matter, a heading, an item, a cell, a paragraph. */
const places: readonly Place[] = [/^title: .*$/gm, /^## .*$/gm, /^- .*$/gm, /^\| [^|\n]+/gm, /^[A-Z].*$/gm].map(
  (behind) => ({ behind }),
);

/** Places in the rows of a table. */
export const inRows: readonly Place[] = [{ behind: /^\| [^|\n-]+/gm }];

/** The last row of a table, and one that is added. */
export const atTableEnd: readonly Place[] = [
  { behind: /^\|[^|\n]+\|[^|\n]+(?=.*\n\n)/gm },
  { behind: /^\|.*(?=\n\n)/gm, first: '\n| 2031-04-01 | ' },
];

/** What typing costs. */
export interface Typed {
  /** Of each keystroke, in ms. */
  readonly times: readonly number[];
  /** The longest time in which nothing else could run, in ms. */
  readonly longest: number;
  /** The heap afterwards, in MB. */
  readonly heap: number;
}

/** Types sentences letter by letter all over a document, at places of every kind if these are not given. */
export function typeInto(text: string, keys: number, at: readonly Place[] = places): Typed {
  const window = new Window(text);
  const times: number[] = [];
  window.read();
  for (let n = 0; times.length < keys; n++) {
    const { behind, first = '' } = at[n % at.length]!;
    let place = findPlace(window.text, behind, n);
    for (const letter of (first + sentences[n % sentences.length]!).slice(0, 25)) {
      const start = performance.now();
      window.read({ start: place, end: place, insert: letter });
      times.push(performance.now() - start);
      place++;
    }
  }
  // The first keystrokes warm the machine up, and are no one's experience of a long day.
  return { times: times.slice(25), longest: window.longest, heap: process.memoryUsage().heapUsed / 1_000_000 };
}

/** The end of the n-th match: at another part of the document each time. */
function findPlace(text: string, behind: RegExp, n: number): number {
  const matches = [...text.matchAll(behind)];
  const match = matches[(n * 37) % Math.max(1, matches.length)];
  return match ? match.index + match[0].length : text.length;
}
