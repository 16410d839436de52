// Types in a long review as the extension reads it, and tells how much memory that takes. Run with --expose-gc.
import { Window } from '../../scripts/bench/window';
import { writeReview } from '../../scripts/bench/write-review';
import { heap } from './heap';

/** In bytes of the heap. */
export interface Typing {
  /** More after the last keystroke than after the first 100. */
  readonly grown: number;
}

const words = 20_000;
const keystrokes = Number(process.argv[2] ?? 10_000);

const sentences = [
  'The second zone opened its connections at once, and **the limit** was reached. ',
  'The operator forgot to restart worker 7, so the queue grew until somebody looked. ',
  'The alert “queue depth” of `shard-3` fired, and the pool was scaled to 12 workers. ',
  'Requests waited for a free connection, and the client gave up after some time. ',
];

/** Where people type: behind the first of these that comes after an offset. */
const places = [
  /^title: [^\n]*/gm,
  /^## Part \d+/gm,
  /batches of \d\. /g,
  /^- [^\n]*/gm,
  /^\| \d[^\n]*ms /gm,
  /host; /g,
];

/** Types a sentence letter by letter at one place after the other, and takes it away again with one stroke. */
function type(window: Window, from: number, to: number): void {
  let at = 0;
  let typed = 0;
  let sentence = '';
  for (let stroke = from; stroke < to; stroke++) {
    if (typed === sentence.length) {
      if (typed > 0) window.read({ start: at - typed, end: at, insert: '' });
      const place = places[stroke % places.length]!;
      place.lastIndex = (stroke * 7919) % window.text.length;
      const found = place.exec(window.text) ?? place.exec(window.text);
      at = found ? found.index + found[0].length : window.text.length;
      typed = 0;
      sentence = sentences[stroke % sentences.length]!;
    } else {
      window.read({ start: at, end: at, insert: sentence[typed]! });
      at++;
      typed++;
    }
  }
}

function open(): Window {
  const window = new Window(writeReview(words));
  window.read();
  return window;
}

// What the engine and Node.js make once, for all documents: a review of the same length brings all of it, and is dropped.
type(open(), 0, 1000);
const window = open();
type(window, 0, 100);
const first = heap();
type(window, 100, keystrokes);
const grown = heap() - first;
// Still in use here.
if (!window.text) throw new Error('nothing was read');
const memory: Typing = { grown };
console.log(JSON.stringify(memory));
