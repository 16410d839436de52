import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { listFiles } from './choose';
import type { Mutant } from './find-mutants';
import type { Measured, Plan } from './host';
import type { UnitJob } from './run-units';
import { mutantBanner, mutantSwitch } from './switch';
import { WarmTests } from './warm-tests';

// Several may run at a time; what is bundled finds its packages from here.
const dir = `node_modules/.cache/mutants/${process.pid}`;
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
/** Folders of test/ that run no code of ours, a build of it, or a process of their own, in which there is no mistake. */
const others = new Set(['build', 'generate', 'grammar', 'manifest', 'memory', 'snippets', 'vscode']);

interface Options {
  /** A mutant that no test notices within so much time of a processor counts as unnoticed. */
  readonly seconds?: number | undefined;
  /** Of test/, instead of all. */
  readonly folders?: readonly string[];
}

/** The unit tests, bundled once for all mutants. */
export class UnitTests extends WarmTests {
  readonly #files: readonly string[];
  #jobs = 0;

  constructor({ seconds, folders }: Options = {}) {
    super(2, seconds && seconds * 1000);
    const names = folders ?? readdirSync('test').filter((name) => !name.includes('.') && !others.has(name));
    this.#files = listFiles(names.map((name) => join('test', name))).filter((file) => file.endsWith('.test.ts'));
  }

  async prepare(mutants: readonly Mutant[]): Promise<void> {
    mkdirSync(dir, { recursive: true });
    // What needs an editor cannot be loaded here by itself; tests load what does not.
    const mutated = [...new Set(mutants.map(({ file }) => file).filter((file) => !file.startsWith('src/vscode/')))];
    writeFileSync(join(dir, 'sources.ts'), mutated.map((file) => `import '${resolve(file)}';`).join('\n'));
    await build({
      entryPoints: [
        { in: join(dir, 'sources.ts'), out: 'sources' },
        { in: 'scripts/mutants/run-units.ts', out: 'run-units' },
        ...this.#files.map((file) => ({ in: file, out: file.replace(/\.ts$/, '') })),
      ],
      outdir: dir,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      plugins: [mutantSwitch(mutants)],
      banner: { js: mutantBanner },
      logLevel: 'warning',
    });
    await this.measure();
  }

  protected override start(plan: Plan): Promise<readonly string[]> {
    const job: UnitJob = { plan, sources: bundleOf('sources.ts'), files: this.#files.map(bundleOf) };
    const file = join(dir, `job-${++this.#jobs}.json`);
    writeFileSync(file, JSON.stringify(job));
    return Promise.resolve([bundleOf('run-units.ts'), file]);
  }

  /** Those that compare all that is read with a text. */
  protected override readonly isFirst = ({ file }: Measured): boolean => /\.readings\.test\./.test(file);
}

const bundleOf = (file: string): string => resolve(dir, file.replace(/\.ts$/, '.mjs'));
