import assert from 'node:assert/strict';
import { execFileSync, type StdioOptions } from 'node:child_process';
import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { action, cli } from '../../scripts/build/bundles';
import { writeRelease } from '../../scripts/build/release';
import { commands } from '../../src/cli/options/command';
import { root, runProcess } from '../cli/command-line';

const blame = '# Outage\n\n## Summary\n\nThe outage was due to human error.\n';
const readYaml = (path: string): unknown => parse(readFileSync(join(root, path), 'utf8'));

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const described = readYaml('action.yml') as Action;

// As it is released: the files of a commit by itself, and what GitHub and pre-commit do with them.
describe('command line, in workflows and hooks', () => {
  let folder = '';
  const at = (...names: readonly string[]): string => join(folder, ...names);
  before(async function () {
    this.timeout(120_000);
    folder = mkdtempSync(join(tmpdir(), 'learning-review-'));
    for (const [name, options] of Object.entries({ cli, action }))
      await build({ ...options, absWorkingDir: root, outfile: at('built', `${name}.mjs`), logLevel: 'error' });
    for (const name of ['lsp.cjs', 'THIRD-PARTY-NOTICES.txt']) writeFileSync(at('built', name), '');
    writeRelease(at('release'), at('built'));
    mkdirSync(at('work/reviews'), { recursive: true });
    mkdirSync(at('work/docs'));
    writeFileSync(at('work/reviews/pump-postmortem.md'), blame);
    writeFileSync(at('work/docs/menu.md'), '# Menu\n\nThe soup was due to human error.\n');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  describe('the action', () => {
    /** Runs it as GitHub does: each input is in the environment, with its default. */
    async function run(inputs: Readonly<Record<string, string>> = {}) {
      const summary = at('summary.md');
      const output = at('output.txt');
      writeFileSync(summary, 'before\n');
      writeFileSync(output, '');
      const given = Object.entries(described.inputs).map(([name, { default: value }]) => [name, inputs[name] ?? value]);
      const env = {
        PATH: process.env['PATH'],
        GITHUB_ACTIONS: 'true',
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_OUTPUT: output,
        ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name!.toUpperCase()}`, value])),
      };
      const main = at('release', described.runs.main);
      const outcome = await runProcess([main], { env, cwd: at('work') });
      return { ...outcome, summary: readFileSync(summary, 'utf8'), output: readFileSync(output, 'utf8') };
    }

    it('has inputs that are options of lint', () => {
      const own = ['paths', 'annotations', 'summary'];
      const options = Object.keys(described.inputs).filter((name) => !own.includes(name));
      assert.deepEqual(
        options.filter((name) => !(name in commands.lint.options)),
        [],
      );
      assert.equal(described.runs.using, 'node24');
    });

    it('annotates, sums up and counts, and blocks nothing', async () => {
      const { exit, printed, errors, summary, output } = await run();
      assert.deepEqual([exit, errors], [0, '']);
      assert.match(printed, /^::warning file=reviews\/pump-postmortem\.md,line=5,.*human-error::.*\n$/);
      assert.match(summary, /^before\n### Learning Review\n[^]*pump[^]*Line 5: [^]*`human-error`/);
      assert.equal(output, 'findings=1\n');
    });

    it('fails where a workflow asks for it', async () => {
      assert.equal((await run({ 'fail-on': 'warning' })).exit, 1);
      assert.equal((await run({ 'fail-on': 'error' })).exit, 0);
    });

    it('takes options: switches, values, several of them, and paths', async () => {
      assert.equal((await run({ rule: 'if-only\nhindsight-adverb' })).output, 'findings=0\n');
      assert.equal((await run({ rule: 'if-only\nhuman-error' })).output, 'findings=1\n');
      assert.equal((await run({ paths: 'docs/menu.md\nreviews/*.md' })).output, 'findings=2\n');
      const named = { paths: 'docs/menu.md\nreviews/*.md', 'only-reviews': 'true' };
      assert.equal((await run(named)).output, 'findings=1\n');
      assert.equal((await run({ ...named, 'only-reviews': 'false' })).output, 'findings=2\n');
    });

    it('leaves out annotations and the summary', async () => {
      const { printed, summary } = await run({ annotations: 'false', summary: 'false' });
      assert.deepEqual([printed, summary], ['1 finding.\n', 'before\n']);
    });

    it('tells what it cannot use as a warning, which blocks only where findings may', async () => {
      const told = await run({ paths: 'no-such.md', rule: 'human-error' });
      assert.equal(told.exit, 0);
      assert.match(told.printed, /^::warning title=Learning Review::no-such\.md: there is no such file\.\n/);
      assert.equal((await run({ paths: 'no-such.md', 'fail-on': 'error' })).exit, 2);
      assert.match((await run({ rule: 'human-errors' })).printed, /::warning .*did you mean human-error\?/);
      assert.doesNotMatch((await run({ paths: '::error::%0A.md' })).printed, /^::error/m);
    });
  });

  describe('the hooks of pre-commit', () => {
    interface Hook {
      readonly id: string;
      readonly entry: string;
      readonly language: string;
      readonly types: readonly string[];
    }
    const hooks = readYaml('.pre-commit-hooks.yaml') as readonly Hook[];

    /** As `language: node` does: packs the repository, installs that, and calls the entry with the files of a commit. */
    before(function () {
      this.timeout(120_000);
      const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
      const options = {
        cwd: at('release'),
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'] as StdioOptions,
      } as const;
      const packed = execFileSync(npm, ['pack', '--silent'], options).trim();
      execFileSync(npm, ['install', '--offline', '--global', '--prefix', at('env'), at('release', packed)], options);
    });

    function call(id: string, args: readonly string[], files: readonly string[]) {
      const { entry } = hooks.find((hook) => hook.id === id)!;
      const [command = '', ...own] = entry.split(' ');
      assert.equal(command, 'learning-review');
      const modules = process.platform === 'win32' ? 'node_modules' : 'lib/node_modules';
      const script = at('env', modules, 'learning-review/dist/cli.mjs');
      return runProcess([script, ...own, ...args, ...files], { cwd: at('work') });
    }
    const files = ['docs/menu.md', 'reviews/pump-postmortem.md'];

    it('are installed by npm, for Markdown', () => {
      for (const { language, types } of hooks) assert.deepEqual([language, types], ['node', ['markdown']]);
    });

    it('advises, about reviews alone, and fails where it is told to', async () => {
      const advice = await call('learning-review', [], files);
      assert.deepEqual([advice.exit, advice.errors], [0, '']);
      assert.match(advice.printed, /pump-postmortem\.md:5:1 {2}warning/);
      assert.doesNotMatch(advice.printed, /menu/);
      assert.equal((await call('learning-review', ['--fail-on', 'warning'], files)).exit, 1);
      assert.deepEqual(await call('learning-review', [], ['docs/menu.md']), { exit: 0, printed: '', errors: '' });
    });

    it('fixes reviews alone', async () => {
      writeFileSync(at('work/reviews/fix-postmortem.md'), `${blame}\nObviously, the disk was too small.\n`);
      writeFileSync(at('work/docs/soup.md'), 'Obviously, we have soup.\n');
      const { exit } = await call('learning-review-fix', [], ['reviews/fix-postmortem.md', 'docs/soup.md']);
      assert.equal(exit, 0);
      assert.match(readFileSync(at('work/reviews/fix-postmortem.md'), 'utf8'), /^The disk was too small\.$/m);
      assert.equal(readFileSync(at('work/docs/soup.md'), 'utf8'), 'Obviously, we have soup.\n');
      rmSync(at('work/reviews/fix-postmortem.md'));
    });
  });
}).timeout(60_000);
