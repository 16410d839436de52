import { Window } from './window';

const sentences = [
  'The queue filled up while the workers were waiting for a free connection. ',
  'Two of us compared the graphs, and then we scaled the pool. ',
  'She should have been paged by the second alert, which had been muted. ',
  'At 14:05 the error rate fell below one percent. ',
];

/** What a place to type at looks like: front matter, a heading, an item, a cell, a paragraph. */
const places = [/^title: .*$/gm, /^## .*$/gm, /^- .*$/gm, /^\| [^|\n]+/gm, /^[A-Z].*$/gm];

/** Places in the rows of a table. */
export const inRows: readonly RegExp[] = [/^\| [^|\n-]+/gm];

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
export function typeInto(text: string, keys: number, at: readonly RegExp[] = places): Typed {
  const window = new Window(text);
  const times: number[] = [];
  window.read();
  for (let n = 0; times.length < keys; n++) {
    let place = findPlace(window.text, at, n);
    for (const letter of sentences[n % sentences.length]!.slice(0, 25)) {
      const start = performance.now();
      window.read({ start: place, end: place, insert: letter });
      times.push(performance.now() - start);
      place++;
    }
  }
  // The first keystrokes warm the machine up, and are no one's experience of a long day.
  return { times: times.slice(25), longest: window.longest, heap: process.memoryUsage().heapUsed / 1_000_000 };
}

/** The end of the n-th place: another kind each time, at another part of the document. */
function findPlace(text: string, places: readonly RegExp[], n: number): number {
  const matches = [...text.matchAll(places[n % places.length]!)];
  const match = matches[(n * 37) % Math.max(1, matches.length)];
  return match ? match.index + match[0].length : text.length;
}
