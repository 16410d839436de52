import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { bundleModel, bundleSuite } from '../../test/vscode/bundle';
import { hostDir, repoDir } from '../../test/vscode/host/paths';
import { buildBundles, extension } from '../build/bundles';
import { engineAsFile } from '../build/engine';
import { tsx } from '../run';
import type { Mutant } from './find-mutants';
import type { Measured, Plan } from './host';
import { mutantBanner, mutantSwitch } from './switch';
import { UnitTests } from './unit-tests';
import { WarmTests } from './warm-tests';

/** For mutants of the adapters: the unit tests that load them, then the editor suite in a real VS Code. Leaves them in dist/. */
export class EditorTests extends WarmTests {
  readonly #units = new UnitTests({ folders: ['editor'] });
  #model = '';
  /** For what is bundled: the extension, and the tests, which load some of its files themselves. */
  #switch: Pick<BuildOptions, 'plugins' | 'banner'> = {};

  constructor(seconds?: number) {
    super(1, seconds && seconds * 1000);
  }

  async prepare(mutants: readonly Mutant[]): Promise<void> {
    await this.#units.prepare(mutants);
    this.#switch = { plugins: [mutantSwitch(mutants)], banner: { js: mutantBanner } };
    await buildBundles();
    const plugins = [engineAsFile, mutantSwitch(mutants)];
    await build({ ...extension, ...this.#switch, plugins, outfile: 'dist/extension.js' });
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

  protected override readonly isFirst = ({ title }: Measured): boolean => title.startsWith('All that is shown');

  protected override async start(plan: Plan): Promise<readonly string[]> {
    const suite = await bundleSuite(
      `import { runMutants } from './mutants'; export const run = () => runMutants(${JSON.stringify(plan)});`,
      this.#switch,
    );
    const extensions = [repoDir, this.#model].map((path) => `--extensionDevelopmentPath=${path}`);
    return [...tsx, join(hostDir, 'code.ts'), ...extensions, `--extensionTestsPath=${suite}`, 'test/vscode/workspace'];
  }
}
