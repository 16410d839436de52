// Cost of a keystroke in long reviews, beside the plain pipeline over the whole document, in one run. The ratios are what counts
// and what can fail; milliseconds depend on the machine, and are printed with the bars that hold on a quiet one.
import { Bars } from './bars';
import { measureImports } from './import';
import { measurePlain } from './plain';
import { measureReadings } from './readings';
import { summarise, type Summary } from './summary';
import { atTableEnd, inRows, typeInto, type Place } from './type';
import { writeActionTable, writeActions, writeTimeline, writeTimelineTable } from './write-items';
import { writeParagraph, writeReview } from './write-review';

/**
 * How many times cheaper than the plain pipeline over 20,000 words a keystroke in them has to be, and one among 5,000 items: the bars
 * of 3 and 15 ms as ratios.
 */
const leastRatio = 250;
const leastItemRatio = 50;
/** How much dearer 100,000 words may be than 20,000. */
const mostGrowth = 3;
/** How much of reading a long review, or of reading or writing 50,000 messages, may be one step, in percent. */
const mostOfWhole = 2;

interface Document {
  readonly text: string;
  readonly keys: number;
  readonly bars: string;
  /** Where to type; at places of every kind if not given. */
  readonly places?: readonly Place[];
}

const itemBars = 'bars: median 15, block 50';
const actionTable = { text: writeActionTable(5_000), keys: 200, bars: itemBars };
const timelineTable = { text: writeTimelineTable(5_000), keys: 200, bars: itemBars };
const documents = {
  '5,000 words': { text: writeReview(5_000), keys: 400, bars: '' },
  '20,000 words': { text: writeReview(20_000), keys: 600, bars: 'bars: median 3, p95 8, block 50' },
  '100,000 words': { text: writeReview(100_000), keys: 200, bars: 'bar: block 50' },
  '5,000 actions': { text: writeActions(5_000), keys: 200, bars: itemBars },
  '5,000 entries': { text: writeTimeline(5_000), keys: 200, bars: itemBars },
  '5,000 actions in a table': { ...actionTable, places: inRows },
  '5,000 entries in a table': { ...timelineTable, places: inRows },
  'at the end of the actions': { ...actionTable, places: atTableEnd },
  'at the end of the entries': { ...timelineTable, places: atTableEnd },
  'one paragraph': { text: writeParagraph(19_000), keys: 200, bars: 'bar: block 50' },
} as const satisfies Readonly<Record<string, Document>>;
type Name = keyof typeof documents;

const results = {} as Record<Name, Summary>;
for (const name of Object.keys(documents) as Name[]) {
  const { text, keys, bars, places }: Document = documents[name];
  const { times, longest, heap } = typeInto(text, keys, places);
  const { median, p95, worst } = (results[name] = summarise(times));
  const ms = [median, p95, worst, longest].map((time) => time.toFixed(2).padStart(8)).join('');
  console.log(`${name.padEnd(25)} median, p95, worst, longest block ${ms} ms   heap ${heap.toFixed(0)} MB   ${bars}`);
}

const ratios = new Bars();
const plain = await measurePlain(documents['20,000 words'].text, 3);
const compare = (name: Name, least: number) => {
  const ratio = plain / results[name].median;
  ratios.check(`${name}, times cheaper than plain retext over 20,000 words`, ratio, { atLeast: least });
};
compare('20,000 words', leastRatio);
for (const name of Object.keys(documents) as Name[])
  if (documents[name].bars === itemBars) compare(name, leastItemRatio);
// A step that grows with what is read is a large share of the whole.
for (const measured of [measureReadings(50_000), measureImports(50_000)])
  for (const [what, { total, longest }] of measured) {
    console.log(`${what}: ${total.toFixed(0)} ms, longest step ${longest.toFixed(1)} ms (bar: block 50)`);
    const share = (100 * longest) / total;
    ratios.check(`${what}, longest step in percent`, share, { atMost: mostOfWhole });
  }
const growth = results['100,000 words'].median / results['20,000 words'].median;
ratios.check('100,000 words by 20,000', growth, { atMost: mostGrowth });
if (!ratios.end()) process.exitCode = 1;
