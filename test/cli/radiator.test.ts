import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { runHere, withFiles } from './command-line';

const review = (title: string) =>
  `---\ntitle: ${title}\n---\n\n# ${title}\n\n## Timeline\n\n- 10:00 First errors\n\n## Contributing factors\n\n- Cold cache\n`;

describe('command line, radiator', () => {
  it('makes a page of the reviews in a folder and the folders in it', () =>
    withFiles(
      { 'one.md': review('One <b>'), 'notes.md': '# Shopping\n\nMilk.\n', 'data.txt': review('Text') },
      async (path) => {
        for (const [folder, title] of [
          ['deep', 'Two'],
          ['node_modules', 'Package'],
          ['.git', 'Hidden'],
        ] as const) {
          await mkdir(path(folder));
          await writeFile(path(`${folder}/review.md`), review(title));
        }
        const { exit, printed, errors } = await runHere(['radiator', path('.')]);
        assert.deepEqual([exit, errors], [0, '']);
        assert.match(printed, /^<!DOCTYPE html>/);
        assert.match(printed, /2 learning reviews/);
        assert.match(printed, /One &#60;b&#62;/);
        assert.match(printed, /Two/);
        assert.doesNotMatch(printed, /Shopping|Text|Package|Hidden/);
      },
    ));

  it('takes a review that is named twice once, and one from standard input', () =>
    withFiles({ 'one.md': review('One') }, async (path) => {
      const { exit, printed } = await runHere(
        ['radiator', path('one.md'), path('one.md'), path('.'), '-'],
        review('Piped'),
      );
      assert.equal(exit, 0);
      assert.match(printed, /2 learning reviews/);
    }));

  it('writes the page to a file, and prints nothing', () =>
    withFiles({ 'one.md': review('One') }, async (path) => {
      const outcome = await runHere(['radiator', path('one.md'), '--out', path('wall.html')]);
      assert.deepEqual(outcome, { exit: 0, printed: '', errors: '' });
      assert.match(await readFile(path('wall.html'), 'utf8'), /1 learning review[^s]/);
    }));

  it('says one thing per file that it cannot read, and makes the page of the others', () =>
    withFiles({ 'one.md': review('One'), 'bad.md': new Uint8Array([0xff, 0x41]) }, async (path) => {
      const { exit, printed, errors } = await runHere(['radiator', path('none.md'), path('.')]);
      assert.equal(exit, 2);
      assert.match(printed, /1 learning review[^s]/);
      assert.deepEqual(errors.trim().split('\n'), [
        `${path('none.md')}: there is no such file.`,
        `${path('bad.md')}: it is not valid UTF-8; save it as UTF-8.`,
      ]);
    }));

  it('makes a page of an empty folder too', () =>
    withFiles({}, async (path) => {
      const { exit, printed } = await runHere(['radiator', path('.')]);
      assert.equal(exit, 0);
      assert.match(printed, /No learning reviews yet/);
    }));

  const refused: readonly (readonly [readonly string[], RegExp])[] = [
    [['radiator'], /^Name the folders or files to read/],
    [['radiator', 'no-such'], /^no-such: there is no such file\.\n$/],
    [['radiator', 'examples', '--out', 'wall.md'], /^"wall\.md" is not a name for the page; it has to end in \.html\./],
    [['radiator', 'examples', '--format', 'json'], /^--format is not an option of radiator\./],
    [['lint', 'a.md', '--out', 'wall.html'], /^--out is not an option of lint\./],
    [['radiator', 'examples', '--out', 'no-such/wall.html'], /^no-such\/wall\.html: there is no such folder\.\n$/],
  ];
  for (const [args, saying] of refused)
    it(`refuses ${args.join(' ')}`, async () => {
      const { exit, printed, errors } = await runHere(args);
      assert.deepEqual([exit, printed], [2, '']);
      assert.match(errors, saying);
    });
});
