import { preparePreview, readDocument, readOthers, showRadiator, useTemplate } from './drive';
import { processorTime, runWithDeadline } from './deadline';

// A text is made eight times as long. What takes time that grows with the text then takes eight times as long, what grows with its
// square sixty-four times: the bound lies far from both, and only processor time counts.

const factor = 8;
const bound = 24;
/** Milliseconds. What is done faster says nothing, and the shorter text counts as this long at least. */
const floor = { long: 80, short: 2 };
/** Milliseconds that no case comes near unless it takes for ever. */
const deadline = 120_000;

/** What is done with a text; what each returns is the work that counts. */
export type Stages = Readonly<Record<string, (text: string) => () => unknown>>;

const all: Stages = {
  document: (text) => () => readDocument(text),
  preview: preparePreview,
  radiator: (text) => () => showRadiator(text),
  template: (text) => () => useTemplate(text),
  others: (text) => () => readOthers(text),
};

/** Pumps a text up, and tells which stages take too long over it: one sentence each. `length`: of the shorter text, in UTF-16 units. */
export function pump(grow: (times: number) => string, length: number, stages: Stages = all): readonly string[] {
  const unit = Math.max(1, grow(101).length - grow(1).length) / 100;
  const times = Math.ceil(length / unit);
  const [short, long] = [grow(times), grow(times * factor)];
  return Object.entries(stages).flatMap(([name, prepare]) => {
    for (let tries = 3; tries > 0; tries--) {
      const spent = measure(prepare, long);
      if (spent < floor.long) return [];
      const before = Math.max(floor.short, measure(prepare, short));
      if (spent < bound * before) return [];
      if (tries === 1 || spent === Infinity)
        return [
          `${name}: ${before.toFixed(0)} ms for ${short.length}, ${spent.toFixed(0)} ms for ${long.length} units`,
        ];
    }
    return [];
  });
}

function measure(prepare: (text: string) => () => unknown, text: string): number {
  const work = prepare(text);
  const start = processorTime();
  try {
    runWithDeadline(work, deadline);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return Infinity;
    throw error;
  }
  return processorTime() - start;
}
