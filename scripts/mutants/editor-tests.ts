import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleModel, bundleSuite } from '../../test/vscode/bundle';
import { hostDir, repoDir } from '../../test/vscode/host/paths';
import { buildBundles, extension } from '../build/bundles';
import { engineAsFile } from '../build/engine';
import { tsx } from '../run';
import type { Mutant } from './find-mutants';
import { mutantBanner, mutantSwitch } from './switch';

/** Ends with the first test that fails, and tells which mutants were reached. */
const runner = `
import { run as runSuite } from './run';
import { tell } from './tell';
mocha.bail();
export const run = () => runSuite().finally(() => tell('reached ' + JSON.stringify([...globalThis.reachedMutants])));`;

interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** The editor suite in a real VS Code, started anew for each mutant of the adapters. Leaves them in dist/. */
export class EditorTests {
  readonly atOnce = 2;
  #suite = '';
  #model = '';
  #reached: readonly number[] = [];

  async prepare(mutants: readonly Mutant[]): Promise<void> {
    await buildBundles();
    await build({
      ...extension,
      outfile: 'dist/extension.js',
      plugins: [engineAsFile, mutantSwitch(mutants)],
      banner: { js: mutantBanner },
    });
    this.#suite = await bundleSuite(runner);
    this.#model = await bundleModel();
    const { code, output } = await this.#run(0);
    if (code !== 0) throw new Error(`Without a mutant the suite fails.\n${output}`);
    this.#reached = JSON.parse(/^reached (.*)$/m.exec(output)?.[1] ?? '[]') as readonly number[];
  }

  /** The test that fails with this mutant; nothing where none does. */
  async catch({ id }: Mutant): Promise<string | undefined> {
    if (!this.#reached.includes(id)) return undefined;
    const { code, output } = await this.#run(id);
    if (code === 0) return undefined;
    return /^\s+1\) (.+)$/m.exec(output)?.[1] ?? 'it ends too late, or too early';
  }

  #run(mutant: number): Promise<Outcome> {
    const folder = 'test/vscode/workspace';
    const extensions = [repoDir, this.#model].map((path) => `--extensionDevelopmentPath=${path}`);
    const paths = [...extensions, `--extensionTestsPath=${this.#suite}`, folder];
    return new Promise((done) => {
      const child = spawn(process.execPath, [...tsx, join(hostDir, 'code.ts'), ...paths], {
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { ...process.env, MUTANT: String(mutant) },
        // The suite itself takes less than a minute; a mutant may hang the whole host.
        timeout: mutant === 0 ? 0 : 300_000,
      });
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.on('close', (code) => done({ code, output }));
    });
  }
}
