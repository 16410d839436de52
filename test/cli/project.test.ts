import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { files, found as foundEverywhere } from '../project/same-findings';
import { told } from '../project/told';
import { readReport, runHere, withFiles } from './command-line';

const flagged = 'The outage was due to human error.\n';

type Files = Readonly<Record<string, string | object>>;

/** Lints a folder with these files. The paths of what is found, with its rules, and what is told; paths are those within the folder. */
const lint = (files: Files, ...args: readonly string[]) =>
  inFolder(files, async (path) => {
    const words = args.length > 0 ? args : ['.'];
    const outcome = await runHere([
      'lint',
      '--format',
      'json',
      ...words.map((each) => (/^-/.test(each) ? each : path(each))),
    ]);
    const found = readReport(outcome).files.flatMap((file) =>
      file.findings.map(({ ruleId }) => `${relative(path(''), file.path)}: ${ruleId}`),
    );
    return { found, told: outcome.errors.replaceAll(`${relative('', path(''))}/`, ''), exit: outcome.exit };
  });

const inFolder = <T>(files: Files, use: (path: (name: string) => string) => Promise<T>): Promise<T> =>
  withFiles(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? text : JSON.stringify(text)]),
    ),
    use,
  );

describe('command line, project file', () => {
  it('gives the same findings as in the editor', () =>
    inFolder(files, async (path) => {
      const report = readReport(await runHere(['lint', '--format', 'json', path('.')]));
      const found = report.files.flatMap((file) =>
        file.findings.map(
          ({ ruleId, severity, start }) => `${relative(path(''), file.path)}:${start.line} ${ruleId} ${severity}`,
        ),
      );
      assert.deepEqual(found, foundEverywhere);
    }));

  it('holds for the documents of its folder, and the nearest wins', async () => {
    const { found, told } = await lint({
      '.learning-review.json': { documents: ['**/*.md'], rules: { 'human-error': 'off' } },
      'a.md': flagged,
      'b/a.md': flagged,
      'c/.learning-review.json': { documents: ['*.md'] },
      'c/a.md': flagged,
    });
    assert.deepEqual([found, told], [['c/a.md: human-error'], '']);
  });

  it('says which documents are reviews, and which are left alone', async () => {
    const files = {
      '.learning-review.json': { documents: ['ops'], ignore: ['ops/drafts', '**/*.tmp.md'] },
      'ops/a.md': flagged,
      'ops/a.tmp.md': flagged,
      'ops/drafts/a.md': flagged,
      'other/a.md': flagged,
    };
    assert.deepEqual((await lint(files)).found, ['ops/a.md: human-error']);
    assert.deepEqual((await lint(files, 'ops/drafts')).found, []);
    assert.deepEqual((await lint(files, 'ops/*.md')).found, ['ops/a.md: human-error']);
    // What is named is read.
    assert.deepEqual((await lint(files, 'ops/drafts/a.md')).found, ['ops/drafts/a.md: human-error']);
    assert.deepEqual((await lint(files, '--no-ignore', '.')).found, [
      'ops/a.md: human-error',
      'ops/a.tmp.md: human-error',
      'ops/drafts/a.md: human-error',
    ]);
  });

  it('counts for standard input by its name', async () => {
    const files = { '.learning-review.json': { documents: ['a.md'], ignore: ['b.md'] } };
    const lintAs = (name: string) =>
      inFolder(files, async (path) => {
        const outcome = await runHere(['lint', '--format', 'json', '--stdin-filename', path(name)], flagged);
        return readReport(outcome).files.length;
      });
    assert.deepEqual([await lintAs('a.md'), await lintAs('b.md')], [1, 0]);
  });

  it('or a name says what standard input is, and no folder outside of the current one', async () => {
    const isRead = async (name: string) => {
      const [file] = readReport(await runHere(['lint', '--format', 'json', '--stdin-filename', name], flagged)).files;
      return file!.findings.length > 0;
    };
    assert.equal(await isRead('postmortems/pump.md'), true);
    // A file that is named has no folders, either.
    for (const name of ['../postmortems/pump.md', '/postmortems/pump.md'])
      assert.equal(await isRead(name), false, name);
    assert.equal(await isRead('../pump-postmortem.md'), true);
  });

  it('comes before settings, which fill what it leaves open, and after what the command line asks for', async () => {
    const files = {
      '.learning-review.json': { documents: ['**'], profile: 'standard', phrases: ['on fire'] },
      'settings.json': {
        'learningReview.profile': 'strict',
        'learningReview.phrases': ['human error'],
        'learningReview.rules': { 'should-have': 'off' },
      },
      'a.md': `${flagged}\nDana should have known.\n\nShe told him.\n`,
    };
    await inFolder(files, async (path) => {
      const run = async (...args: readonly string[]) =>
        readReport(await runHere(['lint', '--format', 'json', path('a.md'), ...args])).files.flatMap((file) =>
          file.findings.map(({ ruleId }) => ruleId),
        );
      assert.deepEqual(await run(), ['human-error', 'should-have']);
      assert.deepEqual(await run('--settings', path('settings.json')), []);
      assert.deepEqual(await run('--settings', path('settings.json'), '--rule', 'should-have'), ['should-have']);
    });
  });

  it('that has mistakes is told of once, and the rest counts', async () => {
    const { found, told, exit } = await lint({
      '.learning-review.json': '{\n  "documents": ["*.md"],\n  "extends": "base.json",\n  "profil": "strict"\n}',
      'base.json': '{"rules": {"human-eror": "off", "should-have": "off"}}',
      'a.md': flagged,
      'b.md': 'Dana should have known.',
    });
    assert.deepEqual(found, ['a.md: human-error']);
    assert.equal(
      told,
      '.learning-review.json:4:3: There is no “profil” here (did you mean “profile”?); it is ignored.\n' +
        'base.json:1:12: rules: there is no rule “human-eror” (did you mean “human-error”?); it is ignored.\n',
    );
    assert.equal(exit, 2);
  });

  it('that cannot be read is told of, and those around it do not count', async () => {
    const { found, told } = await lint({
      '.learning-review.json': { rules: { 'human-error': 'off' } },
      'reviews/.learning-review.json': '\0',
      'reviews/postmortem.md': flagged,
    });
    assert.deepEqual(found, ['reviews/postmortem.md: human-error']);
    assert.match(told, /^reviews\/\.learning-review\.json: this looks like a binary file, not text\.\n$/);
  });

  it('has templates of the team, and a zone', async () => {
    const files = {
      '.learning-review.json': { templates: 'ours', zone: 'Europe/Berlin' },
      'ours/quick.md': '---\ntemplate: quick\n---\n\n# ${title}\n\n## Surprises\n\n[what?]\n',
      'a.md': '---\ntemplate: quick\n---\n\n# Pump\n\n## Timeline\n\n- 14:02 The alert fires\n',
    };
    await inFolder(files, async (path) => {
      const outcome = await runHere(['read', '--format', 'json', path('.')]);
      const { files: read } = JSON.parse(outcome.printed) as {
        files: { path: string; zone: string; sections: { title: string; state: string }[] }[];
      };
      const review = read.find((each) => each.path === path('a.md'));
      assert.equal(review?.zone, 'Europe/Berlin');
      assert.deepEqual(review?.sections.find(({ title }) => title === 'Surprises')?.state, 'missing');
    });
  });
});

describe('command line, check-config', () => {
  const check = (files: Files, ...names: readonly string[]) =>
    inFolder(files, async (path) => {
      const { exit, printed, errors } = await runHere(['check-config', ...names.map(path)]);
      const here = `${relative('', path(''))}/`;
      return [exit, printed.replaceAll(here, ''), errors.replaceAll(here, '').replaceAll(`${path('')}/`, '')];
    });

  it('says that nothing is wrong, and names what was read', async () =>
    assert.deepEqual(await check({ 'a.json': '{"extends": "b.json"} // ours\n', 'b.json': {} }, 'a.json'), [
      0,
      'a.json, b.json: no mistakes.\n',
      '',
    ]));

  it('tells of each mistake at its place', async () =>
    assert.deepEqual(await check({ 'a.json': '{"zone": 1,\n"extends": "b.json"}' }, 'a.json'), [
      2,
      '',
      'a.json:1:10: zone: 1 is not text in quotes; it is ignored.\na.json:2:12: extends: “b.json” is not there; it is ignored.\n',
    ]));

  it('tells of each kind of mistake in the same sentence as the editor, and the rest counts', async () => {
    for (const [text, sentence] of Object.entries(told)) {
      const [exit, , errors = ''] = await check({ 'a.json': text }, 'a.json');
      assert.deepEqual([exit, String(errors).split('\n', 1)[0]], [2, `a.json:${sentence}`], text);
    }
    // With each of them, a file that extends it says the rest.
    const files = Object.fromEntries(
      Object.keys(told).flatMap((text, i) => [
        [`${i}/base.json`, text],
        [`${i}/.learning-review.json`, { extends: 'base.json', documents: ['a.md'], rules: { 'should-have': 'off' } }],
        [`${i}/a.md`, `${flagged}\nDana should have known.\n`],
      ]),
    );
    const { found } = await lint(files);
    assert.deepEqual(
      found.filter((each) => each.endsWith('human-error')).length,
      Object.keys(told).length - Object.keys(told).filter((text) => text.includes('human error')).length,
    );
    assert.ok(!found.some((each) => each.endsWith('should-have')));
  });

  it('says what is missing', async () => {
    assert.deepEqual(await check({}, 'a.json'), [2, '', 'a.json: there is no such file.\n']);
    const { exit, errors } = await runHere(['check-config', 'a.json', 'b.json']);
    assert.deepEqual(
      [exit, errors],
      [2, 'Name one project file, or none for that of the current folder. See learning-review --help.\n'],
    );
  });
});
