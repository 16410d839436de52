import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spansOf, touches } from '../../src/cli/files/changed-lines';
import { readReport, runHere, withFiles } from './command-line';

const flagged = 'The outage was due to human error.\n';
const calm = 'The disk was full.\n';
const review = `# Outage\n\n## Summary\n\n${flagged}\n${calm}\n${calm}`;

/** Works in a repository with one commit. */
const inRepository = (
  files: Readonly<Record<string, string>>,
  use: (at: (name: string) => string, git: (...args: string[]) => string) => Promise<void>,
): Promise<void> =>
  withFiles(files, async (path) => {
    const folder = realpathSync(path(''));
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
    const git = (...args: string[]): string =>
      execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '--allow-empty', '-m', 'first');
    const before = process.cwd();
    process.chdir(folder);
    try {
      await use((name) => join(folder, name), git);
    } finally {
      process.chdir(before);
    }
  });

/** Files and lines of the findings in words; those about missing sections stand in lines that are old. */
async function lint(...args: string[]): Promise<readonly string[]> {
  const outcome = await runHere(['lint', '--format', 'json', ...args]);
  assert.deepEqual([outcome.exit, outcome.errors], [0, '']);
  return readReport(outcome).files.flatMap(({ path, findings }) =>
    findings.map(({ start, ruleId }) => `${path}:${start.line} ${ruleId}`),
  );
}

describe('command line, lint --changed', () => {
  it('prints nothing where nothing has changed, and only findings on lines that have', () =>
    inRepository({ 'outage-review.md': review, 'calm-review.md': review }, async (at) => {
      assert.deepEqual(await lint('--changed'), []);
      writeFileSync(at('outage-review.md'), `${review}\n${flagged}`);
      assert.deepEqual(await lint('--changed', '--category', 'blame'), ['outage-review.md:11 human-error']);
      writeFileSync(at('outage-review.md'), review.replace(`\n${calm}\n`, '\n'));
      assert.deepEqual(await lint('--changed'), []);
    }));

  it('counts a new file as a whole, staged or not, and leaves out what .gitignore does', () =>
    inRepository({ '.gitignore': 'drafts\n' }, async (at, git) => {
      mkdirSync(at('drafts'));
      for (const name of [
        'new-postmortem.md',
        'staged-postmortem.md',
        'drafts/one-postmortem.md',
        'ö "x" postmortem.md',
      ])
        writeFileSync(at(name), review);
      git('add', 'staged-postmortem.md');
      assert.deepEqual(await lint('--changed', '--rule', 'human-error'), [
        'new-postmortem.md:5 human-error',
        'staged-postmortem.md:5 human-error',
        'ö "x" postmortem.md:5 human-error',
      ]);
    }));

  it('compares with where a branch began, whatever has happened there since', () =>
    inRepository({ 'outage-review.md': review }, async (at, git) => {
      git('checkout', '-q', '-b', 'work');
      writeFileSync(at('outage-review.md'), `${review}\n${flagged}`);
      git('commit', '-q', '-am', 'second');
      git('checkout', '-q', 'main');
      writeFileSync(at('outage-review.md'), `${flagged}\n${review}`);
      git('commit', '-q', '-am', 'third');
      git('checkout', '-q', 'work');
      assert.deepEqual(await lint('--changed'), []);
      assert.deepEqual(await lint('--changed=main', '--rule', 'human-error'), ['outage-review.md:11 human-error']);
      assert.deepEqual(await lint('outage-review.md', '--changed=HEAD~1', '--rule', 'human-error'), [
        'outage-review.md:11 human-error',
      ]);
    }));

  it('takes all of a repository without a commit', () =>
    withFiles({ 'outage-review.md': review }, async (path) => {
      const before = process.cwd();
      process.chdir(path(''));
      try {
        execFileSync('git', ['init', '-q']);
        assert.deepEqual(await lint('--changed', '--rule', 'human-error'), ['outage-review.md:5 human-error']);
        execFileSync('git', ['add', '.']);
        assert.deepEqual(await lint('--changed', '--rule', 'human-error'), ['outage-review.md:5 human-error']);
      } finally {
        process.chdir(before);
      }
    }));

  it('says what is missing', () =>
    inRepository({ 'outage-review.md': review }, async (at, git) => {
      const says = async (args: readonly string[], problem: RegExp): Promise<void> => {
        const { exit, errors } = await runHere(['lint', ...args]);
        assert.equal(exit, 2);
        assert.match(errors, problem);
        assert.equal(errors.trimEnd().split('\n').length, 1);
      };
      await says(['--changed=nothing'], /^--changed: git knows no commit "nothing"\.$/m);
      await says(['--changed=--output=x'], /^--changed: git knows no commit "--output=x"\.$/m);
      await says(['--changed', 'main'], /^main: there is no such file; if it is a commit, write --changed=main\.$/m);
      await says(['--changed=main', 'main'], /^main: there is no such file\.$/m);
      await says(['--changed', '-'], /--changed needs files; git knows nothing of standard input\./);
      git('checkout', '-q', '--orphan', 'other');
      git('commit', '-q', '-m', 'another first');
      await says(['--changed=main'], /git finds no commit that "main" and HEAD have in common/);
      await withFiles({ 'far-review.md': review }, (path) =>
        says(['--changed', path('far-review.md')], /far-review\.md: this file is outside of the repository/),
      );
      rmSync(at('.git'), { recursive: true });
      await says(['--changed'], /--changed: this folder is in no git repository\./);
    }));
});

describe('changed lines', () => {
  it('are spans with the ends of their lines', () => {
    const text = 'a\nbc\r\nd';
    assert.deepEqual(spansOf(text, [{ first: 1, count: 1 }]), [{ start: 0, end: 2 }]);
    assert.deepEqual(spansOf(text, [{ first: 2, count: 2 }]), [{ start: 2, end: 8 }]);
    assert.deepEqual(spansOf(text, [{ first: 2, count: 0 }]), []);
  });

  it('hold what begins, ends or lies in them', () => {
    const spans = [{ start: 4, end: 8 }];
    const inside = (start: number, end: number) => touches({ start, end }, spans);
    assert.deepEqual(
      [inside(0, 4), inside(0, 5), inside(4, 4), inside(7, 7), inside(7, 9), inside(8, 8), inside(8, 9), inside(0, 20)],
      [false, true, true, true, true, false, false, true],
    );
  });
});
