import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleModel, bundleSuite } from '../../test/vscode/bundle';
import { hostDir, repoDir } from '../../test/vscode/host/paths';
import { buildBundles, extension } from '../build/bundles';
import { engineAsFile } from '../build/engine';
import { tsx } from '../run';
import type { Mutant } from './find-mutants';
import type { Plan } from './host';
import { mutantBanner, mutantSwitch } from './switch';
import { UnitTests } from './unit-tests';
import { WarmTests } from './warm-tests';

/** For mutants of the adapters: the unit tests that load them, then the editor suite in a real VS Code. Leaves them in dist/. */
export class EditorTests extends WarmTests {
  readonly #units = new UnitTests({ folders: ['editor'] });
  #model = '';

  constructor(seconds?: number) {
    super(1, seconds && seconds * 1000);
  }

  async prepare(mutants: readonly Mutant[]): Promise<void> {
    await this.#units.prepare(mutants);
    await buildBundles();
    await build({
      ...extension,
      outfile: 'dist/extension.js',
      plugins: [engineAsFile, mutantSwitch(mutants)],
      banner: { js: mutantBanner },
    });
    this.#model = await bundleModel();
    await this.measure();
  }

  override async catchAll(
    mutants: readonly Mutant[],
    tell: (mutant: Mutant, by: string | undefined) => void,
  ): Promise<void> {
    const left: Mutant[] = [];
    await this.#units.catchAll(mutants, (mutant, by) => {
      if (by === undefined) left.push(mutant);
      else tell(mutant, by);
    });
    await super.catchAll(left, tell);
  }

  protected override readonly isFirst = (file: string): boolean => file.includes('shown.test');

  protected override async start(plan: Plan): Promise<readonly string[]> {
    const suite = await bundleSuite(
      `import { runMutants } from './mutants'; export const run = () => runMutants(${JSON.stringify(plan)});`,
    );
    const extensions = [repoDir, this.#model].map((path) => `--extensionDevelopmentPath=${path}`);
    return [...tsx, join(hostDir, 'code.ts'), ...extensions, `--extensionTestsPath=${suite}`, 'test/vscode/workspace'];
  }
}
