import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Mutant } from './find-mutants';
import type { Line, Measured, Plan } from './host';

/** Milliseconds without a word after which a process waits for what never comes: no mutant takes as long. */
const longestSilence = 600_000;

type Found = (mutant: number, by: string | undefined) => void;

/**
 * Tests that run in processes which do for many mutants, one after the other. One is noticed by a test that fails with it and, right
 * afterwards, not without it.
 */
export abstract class WarmTests {
  #loaded = new Map<string, readonly number[]>();
  #tests: readonly Measured[] = [];

  constructor(
    private readonly lanes: number,
    private readonly most?: number,
  ) {}

  /** Resolves with what a process is started with, and its environment. */
  protected abstract start(plan: Plan): Promise<readonly string[]>;

  /** Tests that notice much in little time go first. */
  protected readonly isFirst: (test: Measured) => boolean = () => false;

  async measure(): Promise<void> {
    const tests: Measured[] = [];
    await this.#run({ fromStart: 0, measure: true, mutants: [] }, (line) => {
      if ('loaded' in line) this.#loaded.set(line.loaded, line.reached);
      if (!('title' in line)) return;
      // What fails without a mutant tells nothing about one.
      if (line.failed) console.log(`left out, for it fails: ${line.title}`);
      else tests.push(line);
    });
    if (tests.length === 0) throw new Error('No test ran.');
    this.#tests = tests.sort((a, b) => Number(this.isFirst(b)) - Number(this.isFirst(a)) || a.ms - b.ms);
    console.log(`${tests.length} tests, ${Math.round(tests.reduce((sum, { ms }) => sum + ms, 0) / 1000)} s`);
  }

  /** Tells of each mutant the test that notices it; nothing where none does. */
  async catchAll(mutants: readonly Mutant[], tell: (mutant: Mutant, by: string | undefined) => void): Promise<void> {
    const left = new Map(mutants.map((each) => [each.id, each]));
    const found: Found = (id, by) => {
      const mutant = left.get(id);
      if (mutant && left.delete(id)) tell(mutant, by);
    };
    const lanes = Array.from({ length: this.lanes }, (_, lane) =>
      mutants.filter((_, i) => i % this.lanes === lane).map(({ id }) => id),
    );
    await Promise.all(lanes.map((ids) => this.#catchLane(ids, found)));
  }

  async #catchLane(ids: readonly number[], found: Found): Promise<void> {
    // What runs when the code or a test is loaded has run before a mutant is turned on: that takes a process of its own.
    const atStart = (id: number) =>
      this.#tests.filter(({ file }) => ['', file].some((each) => this.#loaded.get(each)?.includes(id)));
    let queue = ids.filter((id) => this.#tests.some(({ reached }) => reached.includes(id)));
    while (queue.length > 0) {
      const mutants = queue.map((id) => [id, this.#tests.filter(({ reached }) => reached.includes(id))] as const);
      const done = await this.#runMutants(0, mutants, (id, by) => {
        if (by !== undefined || atStart(id).length === 0) found(id, by);
      });
      // The first in its process was not spoilt by those before it.
      if (done.size === 0) found(queue[0]!, '(the tests hang, or the process ends)');
      queue = queue.slice(Math.max(1, done.size));
    }
    for (const id of ids) {
      const tests = atStart(id);
      if (tests.length === 0) continue;
      const done = await this.#runMutants(id, [[id, tests]], found);
      if (done.size === 0) found(id, '(the tests hang, or the process ends)');
    }
    for (const id of ids) found(id, undefined);
  }

  /** Which mutants the process came through. */
  async #runMutants(
    fromStart: number,
    mutants: readonly (readonly [number, readonly Measured[]])[],
    found: Found,
  ): Promise<ReadonlySet<number>> {
    const done = new Set<number>();
    const plan: Plan = {
      fromStart,
      mutants: mutants.map(([id, tests]) => [id, tests.map(({ title, ms }) => [title, ms])]),
      ...(this.most !== undefined && { most: this.most }),
    };
    await this.#run(plan, (line) => {
      if (!('ended' in line)) return;
      done.add(line.ended);
      found(line.ended, line.by);
    });
    return done;
  }

  async #run(plan: Plan, read: (line: Line) => void): Promise<void> {
    const child = spawn(process.execPath, await this.start(plan), {
      stdio: ['ignore', 'pipe', plan.measure ? 'inherit' : 'ignore'],
      env: { ...process.env, MUTANT: String(plan.fromStart) },
    });
    const watch = setTimeout(() => child.kill(), longestSilence);
    for await (const line of createInterface(child.stdout)) {
      if (!line.startsWith('mutants ')) continue;
      watch.refresh();
      read(JSON.parse(line.slice('mutants '.length)) as Line);
    }
    clearTimeout(watch);
  }
}
