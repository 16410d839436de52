// Cost of one edit in a long review, beside the plain pipeline over the whole document, in one run: the ratio is what counts.
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import { retext } from 'retext';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { createAnalysis } from '../src/language/index';
import { readReview } from '../src/review/index';
import { writeReview } from './bench/write-review';

const least = 100;
const words = 20_000;
const text = writeReview(words);

const prose = retext().use(retextEquality).freeze();
const plain = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRetext, prose as never)
  .freeze();
const whole = await median(5, async () => {
  const file = new VFile(text);
  await plain.run(plain.parse(file), file);
});

const cold = await median(3, () => createAnalysis(text).findings());

const analysis = createAnalysis(text);
analysis.findings();
let at = 0;
// One keystroke: a letter somewhere in the document, at another place each time.
const edit = await median(300, () => {
  at = (at + 7919) % analysis.text.length;
  analysis.update([{ start: at, end: at, insert: 'x' }]);
  analysis.findings();
});
const ms = (n: number) => `${n.toFixed(2)} ms`;
console.log(
  `review of ${words.toLocaleString('en')} words, ${text.length.toLocaleString('en')} characters, ${analysis.findings().length} findings`,
);
console.log(`plain pipeline, whole document   ${ms(whole)}`);
console.log(`first pass, all rules            ${ms(cold)}`);
console.log(`one edit, findings anew          ${ms(edit)}`);

let review = readReview(analysis);
const model = await median(100, () => {
  at = (at + 7919) % analysis.text.length;
  analysis.update([{ start: at, end: at, insert: 'x' }]);
  analysis.findings();
  review = readReview(analysis, review);
});
console.log(`one edit, findings and sections  ${ms(model)}`);
console.log(`ratio                            ${(whole / edit).toFixed(0)} (at least ${least})`);
console.log(`ratio, with sections             ${(whole / model).toFixed(0)}`);
if (whole / edit < least) process.exitCode = 1;

async function median(runs: number, run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}
