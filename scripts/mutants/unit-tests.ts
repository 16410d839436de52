import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Mutant } from './find-mutants';
import { mutantBanner, mutantSwitch } from './switch';

const dir = 'node_modules/.cache/mutants';
const bundle = join(dir, 'tests.mjs');
/** Folders of test/ that run no code of ours, a build of it, or a process of their own, in which there is no mistake. */
const others = new Set(['build', 'generate', 'grammar', 'manifest', 'memory', 'snippets', 'vscode']);

interface Outcome {
  readonly atStart: readonly number[];
  readonly tests: readonly { readonly title: string; readonly ms: number; readonly reached: readonly number[] }[];
  readonly failures: number;
  readonly failure?: string;
}

/** The unit tests, in one bundle for all mutants. */
export class UnitTests {
  readonly atOnce = 2;
  #baseline: Outcome | undefined;
  /** What all tests take together, with the start of the process, in ms. */
  #whole = 0;

  async prepare(mutants: readonly Mutant[]): Promise<void> {
    mkdirSync(dir, { recursive: true });
    const folders = readdirSync('test', { withFileTypes: true }).filter(
      (each) => each.isDirectory() && !others.has(each.name),
    );
    const files = folders.flatMap(({ name }) => listTests(join('test', name)));
    await build({
      stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: '.' },
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      plugins: [mutantSwitch(mutants)],
      banner: { js: mutantBanner },
      logLevel: 'warning',
    });
    const start = performance.now();
    this.#baseline = await runTests(0);
    this.#whole = performance.now() - start;
    if (!this.#baseline || this.#baseline.failures > 0)
      throw new Error(`Without a mutant the tests fail: ${this.#baseline?.failure}`);
    const ms = this.#baseline.tests.reduce((sum, test) => sum + test.ms, 0);
    console.log(`${this.#baseline.tests.length} tests, ${(ms / 1000).toFixed(0)} s`);
  }

  /** The test that fails with this mutant; nothing where none does. */
  async catch({ id }: Mutant): Promise<string | undefined> {
    const { atStart = [], tests = [] } = this.#baseline ?? {};
    const reaching = tests
      .filter(({ reached }) => atStart.includes(id) || reached.includes(id))
      .sort((a, b) => a.ms - b.ms);
    if (reaching.length === 0) return undefined;
    const ms = reaching.reduce((sum, test) => sum + test.ms, 0);
    const outcome = await runTests(
      id,
      [...new Set(reaching.map(({ title }) => title))],
      Math.ceil(this.#whole + 5 * ms),
    );
    return outcome ? outcome.failure : '(the tests hang, or the process ends)';
  }
}

const listTests = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file).replaceAll('\\', '/'));

/** Resolves with nothing when the process takes longer than `timeout` ms, or ends without having run the tests. */
function runTests(mutant: number, titles?: readonly string[], timeout?: number): Promise<Outcome | undefined> {
  const results = join(dir, `results-${mutant}.json`);
  const list = join(dir, `tests-${mutant}.json`);
  writeFileSync(results, '');
  if (titles) writeFileSync(list, JSON.stringify(titles));
  const args = ['scripts/mutants/run-tests.cjs', resolve(bundle), results, ...(titles ? [list] : [])];
  return new Promise((done) => {
    const env = { ...process.env, MUTANT: String(mutant) };
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'ignore', titles ? 'ignore' : 'inherit'],
      env,
      timeout,
    });
    child.on('close', () => {
      const told = readFileSync(results, 'utf8');
      done(told ? (JSON.parse(told) as Outcome) : undefined);
    });
  });
}
