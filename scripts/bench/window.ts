import { createAnalysis, defaultSettings, type Analysis, type TextChange } from '../../src/language/index';
import { isReview, placeFindings, readReview, structureFindings, type Review } from '../../src/review/index';
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

  /** In the order of `Reader` and of what listens to it; diagnostics are VS Code's own work. */
  read(change = () => {}): void {
    const analysis = this.#analysis;
    let start = performance.now();
    const pause = () => {
      const now = performance.now();
      this.longest = Math.max(this.longest, now - start);
      start = now;
    };
    change();
    isReview(analysis, 'reviews/long.md');
    const review = readReview(analysis, this.#review);
    for (const steps = analysis.lint(); !steps.next().done;) if (performance.now() - start >= longestSlice) pause();
    this.#findings.set(analysis.findings(structureFindings(review, defaultSettings)));
    this.#review = placeFindings(review, this.#findings.now);
    const nodes = readNodes(this.#review);
    compareNodes(this.#nodes, nodes);
    this.#nodes = nodes;
    pause();
  }
}
