import assert from 'node:assert/strict';
import { execFileSync, type StdioOptions } from 'node:child_process';
import { build } from 'esbuild';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
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
    this.timeout(300_000);
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
  /** As `language: node` of pre-commit does: packs the repository, and installs that. */
  before(function () {
    this.timeout(300_000);
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const options = {
      cwd: at('release'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'] as StdioOptions,
    } as const;
    const packed = execFileSync(npm, ['pack', '--silent'], options).trim();
    execFileSync(npm, ['install', '--offline', '--global', '--prefix', at('env'), at('release', packed)], options);
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

    it('counts what is not shown, and what is new', async () => {
      const both = { paths: 'docs/menu.md\nreviews/*.md' };
      const few = await run({ ...both, 'max-findings': '1' });
      assert.deepEqual([few.printed.match(/^::/gm)?.length, few.output], [1, 'findings=2\n']);
      const known = ['lint', 'docs/menu.md', '--baseline=known.json', '--update-baseline'];
      await runProcess([at('release/dist/cli.mjs'), ...known], { cwd: at('work') });
      const { printed, output } = await run({ ...both, baseline: 'known.json' });
      assert.deepEqual([printed.match(/^::/gm)?.length, output], [2, 'findings=1\n']);
      rmSync(at('work/known.json'));
      assert.equal((await run({ ...both, baseline: 'known.json' })).output, 'findings=0\n');
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

    /** Calls the entry with the files of a commit. */
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

    it('stop a commit where the project file has a mistake, and say what it is in one sentence', async () => {
      const project = at('work/.learning-review.json');
      const told =
        'learning-review: .learning-review.json:1:13: phrases: "on fire" is not a list (did you mean ["on fire"]?); it is ignored.\n';
      writeFileSync(project, '{"phrases": "on fire"}');
      const wrong = await call('learning-review', [], files);
      assert.deepEqual([wrong.exit, wrong.errors], [2, told]);
      // What could be read is still read.
      assert.match(wrong.printed, /pump-postmortem\.md:5:1 {2}warning/);
      const fixed = await call('learning-review-fix', [], files);
      assert.deepEqual([fixed.exit, fixed.errors], [2, told]);
      writeFileSync(project, '{"phrases": ["on fire"]}');
      assert.equal((await call('learning-review', [], files)).exit, 0);
      rmSync(project);
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

  const onUnix = process.platform === 'win32' ? describe.skip : describe;
  onUnix('the snippets of the docs', () => {
    const page = readFileSync(join(root, 'docs/command-line.md'), 'utf8');
    /** The first code below a heading. */
    const codeBelow = (heading: string): string => {
      const [, code] = /^```\w+\n([^]*?)^```$/m.exec(page.slice(page.indexOf(`\n${heading}\n`))) ?? [];
      assert.ok(code, heading);
      return code;
    };
    const shows = /human-error/;

    /** Runs a script as a job does, with the package where npx finds it. What `commands` were given is in files of their names. */
    function runScript(script: string, commands: readonly string[] = [], cwd = at('work')): void {
      mkdirSync(at('bin'), { recursive: true });
      for (const command of commands)
        writeFileSync(at('bin', command), `#!/bin/sh\ncat > ${command}.in\necho "$*" > ${command}.args\n`, {
          mode: 0o755,
        });
      const PATH = [at('bin'), at('env/bin'), process.env['PATH']].join(delimiter);
      const env = { ...process.env, PATH, npm_config_prefix: at('env'), npm_config_offline: 'true' };
      execFileSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
        cwd,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    }
    const takeWork = (name: string): string => {
      const text = readFileSync(at('work', name), 'utf8');
      rmSync(at('work', name));
      return text;
    };

    for (const [heading, report] of [
      ['## In GitLab', 'codequality'],
      ['### junit', 'junit'],
    ] as const)
      it(`for GitLab writes the ${report} report that the job hands over`, () => {
        const { reviews } = parse(codeBelow(heading)) as {
          reviews: { script: string | string[]; artifacts: { reports: Readonly<Record<string, string>> } };
        };
        runScript([reviews.script].flat().join('\n'));
        const written = takeWork(reviews.artifacts.reports[report]!);
        if (report === 'junit') assert.match(written, /^<\?xml [^]*<testsuite [^>]*failures="1"[^]*<\/testsuites>\n$/);
        else
          assert.deepEqual(
            (JSON.parse(written) as Record<string, unknown>[]).map(({ check_name, location }) => [
              check_name,
              location,
            ]),
            [['human-error', { path: 'reviews/pump-postmortem.md', lines: { begin: 5, end: 5 } }]],
          );
      });

    it('for reviewdog hands over what it reads', () => {
      runScript(codeBelow('## With reviewdog'), ['reviewdog']);
      assert.equal(takeWork('reviewdog.args'), '-f=rdjson -reporter=github-pr-review\n');
      const { diagnostics } = JSON.parse(takeWork('reviewdog.in')) as {
        diagnostics: { location: unknown; code: { value: string } }[];
      };
      assert.deepEqual(
        diagnostics.map(({ location, code }) => [location, code.value]),
        [
          [
            {
              path: 'reviews/pump-postmortem.md',
              range: { start: { line: 5, column: 23 }, end: { line: 5, column: 34 } },
            },
            'human-error',
          ],
        ],
      );
    });

    it('for code scanning writes the file that is uploaded', () => {
      const [script, upload] = parse(codeBelow('### sarif')) as [
        { run: string },
        { with: { readonly sarif_file: string } },
      ];
      runScript(script.run);
      assert.match(takeWork(upload.with.sarif_file), shows);
    });

    it('for a comment hands over its file, where there is something to say', () => {
      const script = codeBelow('### markdown');
      runScript(script, ['gh']);
      assert.equal(takeWork('gh.args'), 'pr comment --body-file comment.md\n');
      assert.match(takeWork('comment.md'), shows);
      mkdirSync(at('calm'));
      writeFileSync(at('calm/postmortem.md'), '# Calm\n\nIt rained.\n');
      runScript(script, ['gh'], at('calm'));
      assert.equal(existsSync(at('calm/gh.args')), false);
    });
  });
}).timeout(300_000);
