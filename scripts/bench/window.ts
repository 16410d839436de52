import { createAnalysis, type Analysis, type TextChange } from '../../src/language/index';
import {
  isReviewInSteps,
  labelsOf,
  placeFindings,
  readReviewInSteps,
  structureFindingsInSteps,
  type Review,
} from '../../src/review/index';
import { readInSteps } from '../../src/vscode/core/read-in-steps';
import { LastFindings } from '../../src/vscode/core/move-findings';
import { compareNodes } from '../../src/vscode/sections/compare';
import { readNodes, type Nodes } from '../../src/vscode/sections/nodes';
import { longestSlice } from '../../src/vscode/core/slice';

/** One document as the extension holds it: all that is read of it after a keystroke, with the sections view open. */
export class Window {
  readonly #analysis: Analysis;
  #review: Review | undefined;
  readonly #findings = new LastFindings();
  /** The longest time, in ms, for which nothing else could run. */
  longest = 0;
  #nodes: Nodes = readNodes(undefined);

  constructor(text: string) {
    this.#analysis = createAnalysis(text);
  }

  get text(): string {
    return this.#analysis.text;
  }

  /** Makes a change and reads the document, in slices as `Reader` does. */
  read(change?: TextChange): void {
    let start = performance.now();
    const steps = this.readInSteps(change);
    for (let isDone = false; !isDone;) {
      isDone = steps.next().done === true;
      const time = performance.now() - start;
      if (!isDone && time < longestSlice) continue;
      this.longest = Math.max(this.longest, time);
      start = performance.now();
    }
  }

  /** The same step by step, with what listens to `Reader`; diagnostics are VS Code's own work. `isStale`: whether to look for findings. */
  *readInSteps(change?: TextChange, isStale = true): Generator<unknown, void> {
    const [analysis, previous, findings] = [this.#analysis, this.#review, this.#findings];
    if (change) {
      analysis.update([change]);
      findings.move([change]);
    }
    yield* analysis.parse();
    yield* isReviewInSteps(analysis, 'reviews/long.md');
    this.#review = yield* readInSteps(engine, analysis, { previous, options: {}, findings, isStale });
    const nodes = readNodes(this.#review);
    compareNodes(this.#nodes, nodes);
    this.#nodes = nodes;
  }
}

const engine = { labelsOf, placeFindings, readReviewInSteps, structureFindingsInSteps };
