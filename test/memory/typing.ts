// Types in a long review as the extension reads it, and tells how much memory that takes. Run with --expose-gc.
import { writeReview } from '../../scripts/bench/write-review';
import { createAnalysis, defaultSettings, type Analysis } from '../../src/language/index';
import { placeFindings, readReview, structureFindings, type Review } from '../../src/review/index';

/** In bytes of the heap. */
export interface Memory {
  /** More after the last keystroke than after the first 100. */
  readonly grown: number;
  /** More after everything was dropped than before it was opened. */
  readonly left: number;
  /** Each of 50 open reviews. */
  readonly each: number;
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

interface Open {
  readonly analysis: Analysis;
  review: Review;
}

function open(text: string): Open {
  const analysis = createAnalysis(text, defaultSettings);
  return read({ analysis, review: readReview(analysis) });
}

function read(state: Open): Open {
  const { analysis } = state;
  const review = readReview(analysis, state.review);
  state.review = placeFindings(review, analysis.findings(structureFindings(review, analysis.settings)));
  return state;
}

/** Types a sentence letter by letter at one place after the other, and takes it away again with one stroke. */
function type(state: Open, from: number, to: number): void {
  const { analysis } = state;
  let at = 0;
  let typed = 0;
  let sentence = '';
  for (let stroke = from; stroke < to; stroke++) {
    if (typed === sentence.length) {
      if (typed > 0) analysis.update([{ start: at - typed, end: at, insert: '' }]);
      const place = places[stroke % places.length]!;
      place.lastIndex = (stroke * 7919) % analysis.text.length;
      const found = place.exec(analysis.text) ?? place.exec(analysis.text);
      at = found ? found.index + found[0].length : analysis.text.length;
      typed = 0;
      sentence = sentences[stroke % sentences.length]!;
    } else {
      analysis.update([{ start: at, end: at, insert: sentence[typed]! }]);
      at++;
      typed++;
    }
    read(state);
  }
}

function heap(): number {
  for (let i = 0; i < 4; i++) gc!();
  return process.memoryUsage().heapUsed;
}

function typeInOne(): { readonly before: number; readonly grown: number } {
  const before = heap();
  const state = open(writeReview(words));
  type(state, 0, 100);
  const first = heap();
  type(state, 100, keystrokes);
  const grown = heap() - first;
  // Still in use here.
  if (!state.review.text) throw new Error('nothing was read');
  return { before, grown };
}

function openMany(count: number): number {
  const before = heap();
  const all = Array.from({ length: count }, (_, i) => open(writeReview(400 + i)));
  return (heap() - before) / all.length;
}

// What the engine and Node.js make once, for all documents: a review of the same length brings all of it, and is dropped.
type(open(writeReview(words)), 0, 1000);
const { before, grown } = typeInOne();
const left = heap() - before;
const memory: Memory = { grown, left, each: openMany(50) };
console.log(JSON.stringify(memory));
