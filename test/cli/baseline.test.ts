import assert from 'node:assert/strict';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Log } from 'sarif';
import { lintFormats } from '../../src/cli/formats/formats';
import { readReport, runHere, withFiles } from './command-line';

const blame = 'The outage was due to human error.\n';
const wish = 'If only we had seen it.\n';
const review = (...lines: readonly string[]): string => ['# Outage\n', ...lines].join('\n');

describe('command line, baseline', () => {
  /** A folder with a review and its baseline, and what runs lint on it. */
  const withBaseline = (
    text: string,
    use: (lint: (...args: string[]) => ReturnType<typeof runHere>, path: (name: string) => string) => Promise<void>,
  ): Promise<void> =>
    withFiles({ 'a.md': text }, async (path) => {
      const lint = (...args: string[]) => runHere(['lint', path('a.md'), '--baseline', path('known.json'), ...args]);
      const { exit, errors } = await lint('--update-baseline', '--fail-on', 'information');
      assert.equal(exit, 0);
      assert.match(errors, /known\.json: \d findings? added, 0 taken out\.\n$/);
      await use(lint, path);
    });
  const known = async (lint: (...args: string[]) => ReturnType<typeof runHere>, ...args: string[]) =>
    readReport(await lint('--format', 'json', ...args)).files.flatMap(({ findings }) =>
      findings.map((each) => `${each.start.line} ${each.ruleId}${each.known ? ' known' : ''}`),
    );

  it('marks what is known, wherever its lines have moved, and --fail-on counts what is new', () =>
    withBaseline(review(blame, wish), async (lint, path) => {
      assert.equal((await lint('--fail-on', 'information')).exit, 0);
      writeFileSync(path('a.md'), review('It rained.\n', wish, blame));
      assert.deepEqual(await known(lint), ['5 if-only known', '7 human-error known']);
      assert.equal((await lint('--fail-on', 'information')).exit, 0);
      writeFileSync(path('a.md'), review(wish, blame, 'The delay was due to human error.\n'));
      assert.deepEqual(await known(lint), ['3 if-only known', '5 human-error known', '7 human-error']);
      assert.equal((await lint('--fail-on', 'information')).exit, 1);
    }));

  it('counts equal findings', () =>
    withBaseline(review(blame, blame), async (lint, path) => {
      writeFileSync(path('a.md'), review(blame, blame, blame));
      const all = await known(lint);
      assert.equal(all.filter((each) => each.endsWith(' known')).length, 2);
      assert.equal(all.length, 3);
    }));

  it('tells what is gone, and takes it out when asked', () =>
    withBaseline(review(blame, wish), async (lint, path) => {
      writeFileSync(path('a.md'), review(blame));
      const { exit, errors } = await lint();
      assert.equal(exit, 0);
      assert.match(
        errors,
        /1 known finding is gone \(a\.md if-only “If only”\); --update-baseline takes them out\.\n$/,
      );
      assert.equal((await lint('--quiet')).errors, '');
      assert.match((await lint('--update-baseline')).errors, /0 findings added, 1 taken out\.\n$/);
      assert.equal((await lint()).errors, '');
      rmSync(path('a.md'));
      writeFileSync(path('b.md'), review(blame));
      const other = await runHere(['lint', path('b.md'), '--baseline', path('known.json')]);
      assert.match(other.errors, /1 known finding is gone \(a\.md human-error/);
    }));

  it('keeps what was not looked for: other files, other rules', () =>
    withBaseline(review(blame, wish), async (lint, path) => {
      writeFileSync(path('b.md'), review(blame));
      const before = readFileSync(path('known.json'), 'utf8');
      const args = ['--baseline', path('known.json'), '--update-baseline', '--quiet'];
      await runHere(['lint', path('b.md'), ...args]);
      writeFileSync(path('a.md'), review('It rained.\n'));
      await lint('--update-baseline', '--rule', 'human-error');
      const { findings } = JSON.parse(readFileSync(path('known.json'), 'utf8')) as { findings: { path: string }[] };
      assert.deepEqual(
        findings.map((each) => `${each.path} ${(each as unknown as { rule: string }).rule}`),
        ['a.md if-only', 'b.md human-error'],
      );
      assert.match((await lint('--rule', 'human-error')).errors, /^$/);
      assert.notEqual(before, '');
    }));

  it('is written in an order that does not depend on that of the text, and not at all where nothing has changed', () =>
    withBaseline(review(blame, wish, 'Obviously, it was too slow.\n'), async (lint, path) => {
      const before = readFileSync(path('known.json'), 'utf8');
      const { mtimeNs } = statSync(path('known.json'), { bigint: true });
      writeFileSync(path('a.md'), review('Obviously, it was too slow.\n', wish, 'It rained.\n', blame));
      await lint('--update-baseline');
      assert.equal(statSync(path('known.json'), { bigint: true }).mtimeNs, mtimeNs);
      rmSync(path('known.json'));
      await lint('--update-baseline');
      assert.equal(readFileSync(path('known.json'), 'utf8'), before);
    }));

  it('SARIF says what is new, and suppresses what is known', () =>
    withBaseline(review(blame), async (lint, path) => {
      writeFileSync(path('a.md'), review(blame, wish));
      const { results } = (JSON.parse((await lint('--format', 'sarif')).printed) as Log).runs[0]!;
      assert.deepEqual(
        results!.map(({ ruleId, baselineState, suppressions }) => [ruleId, baselineState, suppressions?.length]),
        [
          ['human-error', 'unchanged', 1],
          ['if-only', 'new', 0],
        ],
      );
      const plain = JSON.parse((await runHere(['lint', path('a.md'), '--format', 'sarif'])).printed) as Log;
      assert.ok(plain.runs[0]!.results!.every((each) => !('baselineState' in each) && !('suppressions' in each)));
    }));

  it('each other format says what is known, and does not ask for attention', () =>
    withBaseline(review(blame), async (lint, path) => {
      writeFileSync(path('a.md'), review(blame, wish));
      const said: Readonly<Record<string, RegExp>> = {
        pretty: /\(known\) {2}human-error\n[^]*\n2 findings in 1 file, 1 of them known\.\n/,
        json: /"known": true[^]*"known": false/,
        github: /^::notice .*\(known\)\n::notice .*if-only/,
        sarif: /"baselineState":"unchanged"/,
        rdjson: /\(known\)".*"severity":"INFO","code":\{"value":"human-error"/,
        codequality: /\(known\)","check_name":"human-error".*"severity":"info"/,
        junit: /failures="1" errors="0" skipped="1">[^]*<skipped message=".*\(known\)" \/>/,
        markdown: /^(?![^]*human-error)[^]*`if-only`[^]*\n\nAnd 1 known one\.\n$/,
      };
      for (const format of Object.keys(lintFormats))
        assert.match((await lint('--format', format)).printed, said[format]!, format);
      writeFileSync(path('a.md'), review(blame));
      const nothing = await lint('--format', 'markdown');
      assert.match(nothing.printed, /Nothing new to suggest in this review\. [^]*\n\n1 finding is known\.\n$/);
      assert.equal((await lint('--format', 'markdown', '--quiet')).printed, '');
    }));

  it('the comment says how many are left and how many are known, under a heading', () =>
    withBaseline(review(blame, wish), async (lint, path) => {
      writeFileSync(
        path('a.md'),
        review(blame, wish, ...Array<string>(22).fill('The delay was due to human error.\n')),
      );
      const { printed } = await lint('--format', 'markdown');
      assert.ok(printed.endsWith('\n\nAnd 2 more and 2 known ones.\n'), printed);
      const first = await lint('--format', 'markdown', '--max-findings', '1');
      assert.match(first.printed, /^### Learning Review\n[^]*\n\nAnd 22 more and 2 known ones\.\n$/);
    }));

  it('says what is wrong with the file, and what to do', () =>
    withBaseline(review(blame), async (lint, path) => {
      const broken = [
        '',
        '{',
        '[]',
        'null',
        '{ "version": 2, "findings": [] }',
        '{ "version": 1, "findings": [{}] }',
        '{ "version": 1, "findings": {} }',
        '<<<<<<< HEAD\n{ "version": 1, "findings": [] }\n',
      ];
      for (const text of broken)
        for (const args of [[], ['--update-baseline']]) {
          writeFileSync(path('known.json'), text);
          const { exit, printed, errors } = await lint(...args);
          assert.deepEqual([exit, printed], [2, ''], text);
          assert.match(
            errors,
            /^\S+known\.json: this is no baseline that can be read; take it back from git, or remove/,
          );
          assert.equal(errors.split('\n').length, 2);
          assert.equal(readFileSync(path('known.json'), 'utf8'), text);
        }
      rmSync(path('known.json'));
      assert.match((await lint()).errors, /there is no such baseline; --update-baseline makes one\.\n$/);
    }));

  it('refuses what makes no sense', async () => {
    const told = async (...args: string[]) => (await runHere(['lint', 'a.md', ...args])).errors;
    assert.match(await told('--update-baseline'), /^--update-baseline needs the name of the file: --baseline FILE\./);
    assert.match(await told('--baseline', '-'), /^--baseline needs a file/);
    assert.match(await told('--baseline', 'b.json', '--update-baseline', '--changed'), /leave out --changed\./);
  });
});
