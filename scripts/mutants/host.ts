// Runs tests for many mutants in the process that they are loaded in: unit tests in Node.js, the editor suite in an extension host.

/** What a process is asked to do. */
export interface Plan {
  /** On from the start, for code that runs only then; 0 for none. */
  readonly fromStart: number;
  /** Runs all tests, and tells which mutants each of them reaches. */
  readonly measure?: boolean;
  /** Of tests for one mutant; whatever it is that the host counts. */
  readonly most?: number;
  /** For each mutant, the tests in the order to run them, with what each takes. */
  readonly mutants: readonly (readonly [number, readonly (readonly [title: string, ms: number])[]])[];
}

/** What a process tells. */
export type Line =
  /** Mutants reached while the code was loaded, or while the tests of a file were. */
  | { readonly loaded: string; readonly reached: readonly number[] }
  | Measured
  | { readonly begun: number }
  | { readonly ended: number; readonly by?: string }
  | { readonly spoilt: number };
export interface Measured {
  readonly title: string;
  readonly file: string;
  readonly ms: number;
  readonly reached: readonly number[];
  readonly failed: boolean;
}

declare global {
  var reachedMutants: Set<number>;
  var activeMutant: number;
}

interface Host {
  readonly say: (line: Line) => void;
  readonly now: () => number;
  /** A test begins that took so long without a mutant. */
  readonly begin?: (ms: number) => void;
}
type Order = ReadonlyMap<string, number>;
const all = new Map<Mocha.Suite, readonly Mocha.Test[]>();

export async function runPlan({ fromStart, measure, most = Infinity, mutants }: Plan, host: Host): Promise<void> {
  const { say, now } = host;
  Mocha.reporters.Base.consoleLog = () => {};
  mocha.cleanReferencesAfterRun(false);
  if (measure) await runTests(host);
  for (const [mutant, tests] of mutants) {
    say({ begun: mutant });
    globalThis.activeMutant = mutant;
    const by = await runTests(host, new Map(tests), now() + most);
    globalThis.activeMutant = fromStart;
    // What fails without the mistake, too, says nothing about it: something was left behind by those before.
    if (by !== undefined && fromStart === 0 && (await runTests(host, new Map([[by, Infinity]]))) !== undefined)
      return say({ spoilt: mutant });
    say({ ended: mutant, ...(by !== undefined && { by }) });
  }
}

/** Runs these tests until one fails, and resolves with it; or all, and tells of each. */
function runTests({ say, now, begin }: Host, tests?: Order, until = Infinity): Promise<string | undefined> {
  const places = tests && new Map([...tests.keys()].map((title, i) => [title, i]));
  keepOnly(mocha.suite, (test) => (places ? (places.get(test.fullTitle()) ?? Infinity) : 0));
  mocha.bail(tests !== undefined);
  let by: string | undefined;
  let start = now();
  return new Promise((done) => {
    // Not `mocha.run`: in the browser build it asks the page's address what to run, and no extension host has one.
    const runner = Mocha.prototype.run.call(mocha, () => done(by));
    runner.on('test', (test) => begin?.(tests?.get(test.fullTitle()) ?? Infinity));
    // A hook that fails names its test.
    runner.on('fail', (test) => (by ??= test.fullTitle().replace(/^(.*)".*" hook .*for "(.*)"$/, '$1$2')));
    runner.on('test end', (test) => {
      const ms = now() - start;
      start = now();
      if (!tests) {
        const reached = takeReached();
        say({ title: test.fullTitle(), file: test.file ?? '', failed: test.state === 'failed', ms, reached });
      } else if (start > until) runner.abort();
    });
  });
}

export function takeReached(): readonly number[] {
  const reached = [...globalThis.reachedMutants];
  globalThis.reachedMutants.clear();
  return reached;
}

/** Leaves out the tests whose place is at infinity, and sorts what stays. Returns the first place. */
function keepOnly(suite: Mocha.Suite, place: (test: Mocha.Test) => number): number {
  if (!all.has(suite)) all.set(suite, suite.tests);
  const placed = (all.get(suite) ?? []).map((test) => ({ test, at: place(test) })).filter(({ at }) => at < Infinity);
  placed.sort((a, b) => a.at - b.at);
  suite.tests = placed.map(({ test }) => test);
  const inner = suite.suites.map((each) => ({ each, at: keepOnly(each, place) })).sort((a, b) => a.at - b.at);
  suite.suites = inner.map(({ each }) => each);
  return Math.min(placed[0]?.at ?? Infinity, inner[0]?.at ?? Infinity);
}
