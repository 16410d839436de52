import assert from 'node:assert/strict';
import { chmodSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { applyPatch } from 'diff';
import { runHere, withFiles } from './command-line';

const review = (...lines: readonly string[]): string => ['# Outage', '', '## Summary', '', ...lines, ''].join('\n');
const before = review('Obviously, the disk was too small.', '', 'It was human error.');
const after = review('The disk was too small.', '', 'It was human error.');
const marked = `\ufeff${before.replaceAll('\n', '\r\n')}`;

describe('command line, fix', () => {
  it('changes files, and keeps their line ends and byte order marks', () =>
    withFiles({ 'a-review.md': before, 'b.md': marked, 'c.md': after }, async (path) => {
      const { exit, printed, errors } = await runHere(['fix', path('a-review.md'), path('b.md'), path('c.md')]);
      assert.deepEqual([exit, errors], [0, '']);
      assert.equal(printed, `${path('a-review.md')}: 1 change\n${path('b.md')}: 1 change\n`);
      assert.equal(readFileSync(path('a-review.md'), 'utf8'), after);
      assert.equal(readFileSync(path('b.md'), 'utf8'), `\ufeff${after.replaceAll('\n', '\r\n')}`);
      assert.equal((await runHere(['fix', path('a-review.md')])).printed, 'Nothing to change in 1 file.\n');
    }));

  it('looks for reviews in a folder, and leaves the other documents alone', () =>
    withFiles({ 'reviews/outage-review.md': before, 'notes/menu.md': 'Obviously, we have soup.\n' }, async (path) => {
      const { printed } = await runHere(['fix', path('')]);
      assert.match(printed, /^\S*outage-review\.md: 1 change\n$/);
      assert.equal(readFileSync(path('notes/menu.md'), 'utf8'), 'Obviously, we have soup.\n');
      assert.match((await runHere(['fix', path('notes')])).errors, /there is no learning review in this folder/);
    }));

  it('leaves hidden folders alone, unless they are named', () =>
    withFiles({ '.github/outage-review.md': before, 'a/disk-postmortem.md': before }, async (path) => {
      assert.match((await runHere(['fix', path('')])).printed, /^\S*disk-postmortem\.md: 1 change\n$/);
      await runHere(['fix', path('**/*.md')]);
      assert.equal(readFileSync(path('.github/outage-review.md'), 'utf8'), before);
      assert.match((await runHere(['fix', path('.github')])).printed, /^\S*outage-review\.md: 1 change\n$/);
    }));

  it('prints what standard input becomes, byte for byte where nothing changes', async () => {
    assert.equal((await runHere(['fix', '-'], marked)).printed, `\ufeff${after.replaceAll('\n', '\r\n')}`);
    const menu = '\ufeffObviously, we have soup.\r\n\r';
    assert.equal((await runHere(['fix', '-', '--stdin-filename', 'menu.md'], menu)).printed, menu);
    assert.equal((await runHere(['fix', '-'], '')).printed, '');
  });

  it('--dry-run shows a diff that can be applied, and writes nothing', () =>
    withFiles({ 'a.md': before }, async (path) => {
      const { printed } = await runHere(['fix', '--dry-run', path('a.md')]);
      assert.match(printed, /^--- a\/.*a\.md\n\+\+\+ b\/.*a\.md\n@@ /);
      assert.equal(applyPatch(before, printed), after);
      assert.equal(readFileSync(path('a.md'), 'utf8'), before);
      const ended = await runHere(['fix', '--dry-run', '-'], marked);
      assert.equal(
        applyPatch(marked, ended.printed, { autoConvertLineEndings: false }),
        `\ufeff${after.replaceAll('\n', '\r\n')}`,
      );
    }));

  it('--dry-run shows control characters and sends none, and has colours where they are wanted', async () => {
    const { printed } = await runHere(
      ['fix', '--dry-run', '-'],
      review('Obviously, the disk was\ttoo small.', '', 'Then\x1b[2J it was not.'),
    );
    assert.ok(printed.includes('+The disk was\ttoo small.\n \n Then\\u{1b}[2J it was not.\n'), printed);
    assert.ok(!printed.includes('\x1b'));
    const painted = await runHere(['fix', '--dry-run', '-'], before, { colours: true });
    assert.ok(painted.printed.includes('\x1b[32m+The disk was too small.\x1b[0m\n'), painted.printed);
  });

  it('--rule and --profile choose, as in lint', async () => {
    const fixed = async (...args: string[]) => (await runHere(['fix', '-', ...args], before)).printed;
    assert.equal(await fixed('--rule', 'human-error'), before);
    assert.equal(await fixed('--rule', 'hindsight-adverb'), after);
    assert.match((await runHere(['fix', '--rule', 'hindsight-adverbs'])).errors, /did you mean hindsight-adverb\?/);
  });

  it('tells what it cannot write, leaves it as it was, and goes on', () =>
    withFiles({ 'a.md': before, 'b.md': before }, async (path) => {
      symlinkSync(path('a.md'), path('link.md'));
      const { exit, printed, errors } = await runHere(['fix', path('link.md'), path('gone.md'), path('b.md')]);
      assert.equal(exit, 2);
      assert.equal(printed, `${path('b.md')}: 1 change\n`);
      assert.match(errors, /link\.md: this is a link; name the file itself\./);
      assert.match(errors, /gone\.md: there is no such file\./);
      assert.equal(readFileSync(path('a.md'), 'utf8'), before);
    }));

  it('keeps the permissions of a file', () =>
    withFiles({ 'a.md': before }, async (path) => {
      chmodSync(path('a.md'), 0o640);
      await runHere(['fix', path('a.md')]);
      const { mode } = statSync(path('a.md'));
      assert.equal(mode & 0o777, 0o640);
    }));
});
