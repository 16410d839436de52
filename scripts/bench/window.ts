import { createAnalysis, type Analysis, type TextChange } from '../../src/language/index';
import {
  isReview,
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
    this.read();
  }

  get text(): string {
    return this.#analysis.text;
  }

  get review(): Review | undefined {
    return this.#review;
  }

  change(change: TextChange): void {
    this.read(() => {
      this.#analysis.update([change]);
      this.#findings.move([change]);
    });
  }

  /** In slices, as `Reader` and what listens to it do; diagnostics are VS Code's own work. */
  read(change = () => {}): void {
    let start = performance.now();
    const pause = () => {
      const now = performance.now();
      this.longest = Math.max(this.longest, now - start);
      start = now;
    };
    change();
    const steps = this.#readInSteps();
    while (!steps.next().done) if (performance.now() - start >= longestSlice) pause();
    const nodes = readNodes(this.#review);
    compareNodes(this.#nodes, nodes);
    this.#nodes = nodes;
    pause();
  }

  *#readInSteps(): Generator<unknown, void> {
    const analysis = this.#analysis;
    yield* analysis.parse();
    isReview(analysis, 'reviews/long.md');
    const [previous, findings] = [this.#review, this.#findings];
    this.#review = yield* readInSteps(engine, analysis, { previous, options: {}, findings, isStale: true });
  }
}

const engine = { placeFindings, readReviewInSteps, structureFindingsInSteps };
