import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readReport, runHere } from './command-line';

const flagged = 'The outage was due to human error.\n';
const review = `# Pump\n\n## Timeline\n\n- 10:00 Alert\n\n## Impact\n\n${flagged}`;

/** Works in a folder of files. Returns the paths of the reviews that were linted, and what was said. */
async function withTree<T>(files: Readonly<Record<string, string>>, use: () => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'learning-'));
  const before = process.cwd();
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    process.chdir(folder);
    return await use();
  } finally {
    process.chdir(before);
    await rm(folder, { recursive: true, force: true });
  }
}

async function lint(args: readonly string[], input = '') {
  const outcome = await runHere(['lint', '--format', 'json', ...args], input);
  const { exit, errors } = outcome;
  return {
    exit,
    errors,
    files: readReport(outcome).files.map(({ path, findings }) => `${path.replaceAll('\\', '/')} ${findings.length}`),
  };
}

const found = (...files: string[]) => ({ exit: 0, errors: '', files });

describe('command line, the files to lint', () => {
  const tree = {
    'b/incident-review.md': flagged,
    'b/shopping.md': flagged,
    'a.md': review,
    'off.md': `<!-- learning-review: off -->\n${review}`,
    '.github/postmortem.md': review,
    '.git/postmortem.md': review,
    '.hg/postmortem.md': review,
    '.svn/postmortem.md': review,
    'node_modules/x/postmortem.md': review,
    'notes.txt': review,
  };

  it('are the reviews of the current folder, in order, if nothing is named', () =>
    withTree(tree, async () =>
      assert.deepEqual(await lint([]), found('.github/postmortem.md 1', 'a.md 1', 'b/incident-review.md 1')),
    ));
  it('are the reviews in a folder, and what is named', () =>
    withTree(tree, async () => {
      assert.deepEqual(await lint(['b']), found('b/incident-review.md 1'));
      assert.deepEqual(
        await lint(['b', 'b/shopping.md', 'off.md']),
        found('b/incident-review.md 1', 'b/shopping.md 1', 'off.md 0'),
      );
    }));
  it('are reviews alone with --only-reviews, also where others are named', () =>
    withTree({ ...tree, '.learning-review.json': '{ "documents": ["b/shop*.md"], "ignore": ["a.md"] }' }, async () => {
      const named = ['a.md', 'b/incident-review.md', 'b/shopping.md', 'off.md', 'notes.txt'];
      assert.deepEqual(
        await lint(['--only-reviews', ...named]),
        found('b/incident-review.md 1', 'b/shopping.md 1', 'notes.txt 1'),
      );
      assert.deepEqual(await lint(['--only-reviews', '--no-ignore', 'a.md']), found('a.md 1'));
      assert.deepEqual(await lint(['--only-reviews', 'no.md']), {
        ...found(),
        exit: 2,
        errors: 'no.md: there is no such file.\n',
      });
      assert.deepEqual(await lint(['--only-reviews', '-'], flagged), found('- 1'));
      const folder = process.cwd();
      const whole = await lint(['--only-reviews', join(folder, 'b/incident-review.md'), join(folder, 'off.md')]);
      assert.equal(whole.files.length, 1);
    }));
  it('are found once', () =>
    withTree(tree, async () =>
      assert.deepEqual(
        await lint(['a.md', '.', 'b']),
        found('a.md 1', '.github/postmortem.md 1', 'b/incident-review.md 1'),
      ),
    ));

  it('are those that a pattern fits, like names that a shell has written out', () =>
    withTree(tree, async () => {
      assert.deepEqual(await lint(['*.md']), found('a.md 1', 'off.md 0'));
      assert.deepEqual(
        await lint(['./**/*.{md,txt}']),
        found(
          '.github/postmortem.md 1',
          'a.md 1',
          'b/incident-review.md 1',
          'b/shopping.md 1',
          'notes.txt 1',
          'off.md 0',
        ),
      );
      assert.deepEqual(await lint(['.*/*.md']), found('.github/postmortem.md 1'));
      assert.deepEqual(await lint([join(process.cwd(), 'b', 's*.md')]).then(({ files }) => files.length), 1);
      assert.deepEqual(await lint(['x*.md']), { exit: 2, errors: 'x*.md: there is no such file.\n', files: [] });
    }));
  it('are in few hidden folders, for a pattern as in a folder, or in one that is named', () =>
    withTree(
      {
        '.github/docs/postmortem.md': review,
        '.gitlab/postmortem.md': review,
        '.github/.cache/postmortem.md': review,
        '.venv/x/postmortem.md': review,
        'b/.history/postmortem.md': review,
        'b/postmortem.md': review,
      },
      async () => {
        const all = found('.github/docs/postmortem.md 1', '.gitlab/postmortem.md 1', 'b/postmortem.md 1');
        for (const path of ['.', '**/*.md', '**/postmortem.md']) assert.deepEqual(await lint([path]), all, path);
        for (const path of ['.venv', '.venv/**/*.md', '.venv/x/postmortem.md'])
          assert.deepEqual(await lint([path]), found('.venv/x/postmortem.md 1'), path);
      },
    ));
  it('are not in a hidden folder that nobody lets us read, which is no problem', async function () {
    if (process.platform === 'win32') return this.skip();
    // Nothing stops root, who must not find it either.
    await withTree({ 'postmortem.md': review, '.secret/postmortem.md': review }, async () => {
      await chmod('.secret', 0);
      assert.deepEqual(await lint([]), found('postmortem.md 1'));
      await chmod('.secret', 0o700);
    });
  });
  it('may have the marks of a pattern in their names', () =>
    withTree({ '[a].md': flagged, 'a.md': flagged }, async () =>
      assert.deepEqual(await lint(['[a].md']), found('[a].md 1')),
    ));

  it('says so where a folder has no reviews, which is no failure', () =>
    withTree({ 'b/shopping.md': flagged }, async () => {
      const errors = 'b: there is no learning review in this folder.\n';
      assert.deepEqual(await lint(['b']), { exit: 0, errors, files: [] });
      assert.deepEqual(await lint(['--quiet', 'b']), found());
    }));

  describe('.gitignore', () => {
    const ignored = {
      '.gitignore': '# ours\n/drafts/\n*-old.md\nx/\n',
      'drafts/postmortem.md': review,
      'a-old.md': review,
      'b.md': review,
      'team/.gitignore': '!keep-old.md\nsecret.md\r\n',
      'team/keep-old.md': review,
      'team/postmortem-old.md': review,
      'team/secret.md': review,
      'team/x/y.md': review,
      'A-OLD.md': review,
    };
    const kept = ['b.md 1', 'team/keep-old.md 1'];
    const all = process.platform === 'linux' ? ['A-OLD.md 1', ...kept] : kept;

    it('leaves files out, the innermost decides', () =>
      withTree(ignored, async () => assert.deepEqual(await lint([]), found(...all))));
    it('counts for patterns, and not for names', () =>
      withTree({ ...ignored, '.git/HEAD': '' }, async () => {
        assert.deepEqual(await lint(['team/**/*.md']), found('team/keep-old.md 1'));
        assert.deepEqual(await lint(['a-old.md']), found('a-old.md 1'));
      }));
    it('counts up to the root of the repository', () =>
      withTree({ ...ignored, '.git/HEAD': '' }, async () => {
        process.chdir('team');
        assert.deepEqual(await lint([]), found('keep-old.md 1'));
        assert.deepEqual(await lint(['../drafts']), found('../drafts/postmortem.md 1'));
      }));
    it('counts no further than the folder outside of a repository', () =>
      withTree(ignored, async () => {
        process.chdir('team');
        assert.deepEqual(await lint([]), found('keep-old.md 1', 'postmortem-old.md 1', 'x/y.md 1'));
      }));
    it('does not count with --no-ignore', () =>
      withTree(ignored, async () => {
        assert.equal((await lint(['--no-ignore'])).files.length, 8);
        const read = await runHere(['read', '--format', 'json', '.']);
        assert.equal(readReport(read).files.length, all.length);
        const without = await runHere(['read', '--format', 'json', '--no-ignore', '.']);
        assert.equal(readReport(without).files.length, 8);
      }));
  });

  it('can stand in a list', () =>
    withTree({ ...tree, 'list.txt': 'b/shopping.md\r\n\nb\nno.md\n' }, async () => {
      const errors = 'no.md: there is no such file.\n';
      const files = ['a.md 1', 'b/shopping.md 1', 'b/incident-review.md 1'];
      assert.deepEqual(await lint(['a.md', '--files-from', 'list.txt']), { exit: 2, errors, files });
      assert.deepEqual(await lint(['--files-from', '-'], 'b/shopping.md\n'), found('b/shopping.md 1'));
      assert.deepEqual(await lint(['--files-from', '-'], ''), found());
      const missing = await lint(['--files-from', 'no.txt']);
      assert.deepEqual(missing, { exit: 2, errors: 'no.txt: there is no such file.\n', files: [] });
    }));

  it('standard input is a review if its name or text says so', async () => {
    assert.deepEqual(await lint(['--stdin-filename', 'docs/shopping.md'], flagged), found('docs/shopping.md 0'));
    assert.deepEqual(await lint(['-', '--stdin-filename', 'docs/shopping.md'], review), found('docs/shopping.md 1'));
    assert.deepEqual(await lint(['--stdin-filename', 'postmortems/a.md'], flagged), found('postmortems/a.md 1'));
    const path = join(process.cwd(), 'postmortems/a.md');
    assert.deepEqual(await lint(['--stdin-filename', path], flagged).then(({ files }) => files.length), 1);
    assert.deepEqual(await lint(['-'], flagged), found('- 1'));
  });

  const refused: readonly (readonly [readonly string[], RegExp])[] = [
    [['a.md', '--stdin-filename', 'b.md'], /^--stdin-filename is for standard input; add - to read it\./],
    [['-', '--files-from', '-'], /^Standard input \(-\) can be read only once\./],
  ];
  for (const [args, saying] of refused)
    it(`refuses ${args.join(' ')}`, async () => {
      const { exit, printed, errors } = await runHere(['lint', ...args]);
      assert.deepEqual([exit, printed], [2, '']);
      assert.match(errors, saying);
    });
});
