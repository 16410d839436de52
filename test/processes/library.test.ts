import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLibrary } from '../../scripts/build/bundles';
import { root, runProcess } from '../cli/command-line';

const page = readFileSync(join(root, 'docs/library.md'), 'utf8');
/** The pieces of code on the page, by their language. */
const pieces = (language: string): readonly string[] =>
  [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, of, code = '']) => (of === language ? [code] : []));

describe('the library, as a package', () => {
  /** Where somebody has installed the package, beside packages of theirs. */
  const folder = mkdtempSync(join(tmpdir(), 'library-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  before(async function () {
    this.timeout(300_000);
    const own = join(folder, 'package');
    for (const file of ['package.json', '.npmignore', 'schemas'])
      cpSync(join(root, file), join(own, file), { recursive: true });
    await buildLibrary(join(own, 'dist'));
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
    const npm = ['install', '--install-links', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', own];
    const { status, stderr } = spawnSync('npm', npm, {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    assert.equal(status, 0, stderr);
    for (const name of ['@types', 'remark-parse', 'remark-retext', 'retext-english', 'unified', 'vfile']) {
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
    }
    writeFileSync(join(folder, 'postmortem.md'), pieces('markdown')[0]!);
    writeFileSync(join(folder, '.learning-review.json'), pieces('jsonc')[0]!);
    for (const [i, code] of pieces('js').entries()) writeFileSync(join(folder, `${i}.js`), code);
  });

  for (const [i, what] of ['the engine', 'the plugin'].entries())
    it(`does what its page says of ${what}, in at most 20 lines`, async () => {
      const lines = pieces('js')[i]!.trimEnd().split('\n');
      assert.ok(lines.length <= 20, `${lines.length} lines`);
      const { exit, printed, errors } = await runProcess([`${i}.js`], { cwd: folder });
      assert.deepEqual([exit, errors], [0, '']);
      assert.equal(printed, pieces('text')[i]);
    });

  it('has types that fit', async function () {
    this.timeout(300_000);
    const wrong = [
      `import { analyse } from 'learning-review';`,
      `// @ts-expect-error There is no such profile.`,
      `analyse('', { profile: 'stric' });`,
      `// @ts-expect-error It is no text.`,
      `analyse(1);`,
    ];
    writeFileSync(join(folder, 'wrong.ts'), wrong.join('\n'));
    // What Node.js resolves, bundlers do as well.
    const compilerOptions = {
      module: 'node16',
      target: 'es2022',
      types: ['node'],
      strict: true,
      noImplicitAny: false,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      checkJs: true,
    };
    const files = ['0.js', '1.js', 'wrong.ts'];
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    assert.equal((await runProcess([tsc, '-p', '.'], { cwd: folder })).printed, '');
  });

  it('holds the schemas that its pages name', () => {
    for (const name of ['project', 'read'])
      assert.ok(existsSync(join(folder, `node_modules/learning-review/schemas/${name}.json`)), name);
  });

  it('shows nothing else', async () => {
    const { printed } = await runProcess(
      ['--input-type=module', '-e', `console.log(Object.keys(await import('learning-review')).join());`],
      { cwd: folder },
    );
    assert.equal(printed, 'analyse,findProject,rules\n');
  });
});
