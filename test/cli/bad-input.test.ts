import assert from 'node:assert/strict';
import { maxBytes } from '../../src/project';
import { runHere, readReport, withFiles } from './command-line';

/** One line on standard error, which starts as expected; nothing on standard output; exit code 2. */
async function assertRefused(args: readonly string[], saying: RegExp, input?: string | Uint8Array): Promise<void> {
  const { exit, printed, errors } = await runHere(args, input);
  assert.equal(exit, 2);
  assert.equal(printed, '');
  assert.match(errors, saying);
  assert.equal(errors.trimEnd().split('\n').length, 1, 'one message');
}

describe('command line, bad input', () => {
  it('wants a command', () => assertRefused([], /^Say what to do: /));
  it('knows its commands', () =>
    assertRefused(
      ['check', 'a.md'],
      /^"check" is not a command; use lint, fix, new, read, radiator, import, rules, explain, check-config, completion, lsp\./,
    ));
  it('knows its options', () => assertRefused(['lint', '--fix', 'a.md'], /^--fix is not an option of lint\./));
  it('knows its formats', () => assertRefused(['lint', '--format', 'xml', 'a.md'], /^"xml" is not a format/));
  it('wants a format after --format', () =>
    assertRefused(['lint', 'a.md', '--format'], /^--format needs a value \(FORMAT\)\./));
  it('wants files', () => assertRefused(['read'], /^Name the folders or files to read/));
  it('wants a file after --settings', () =>
    assertRefused(['lint', 'a.md', '--settings', '-'], /^--settings needs a file; /));
  it('reads standard input once', () =>
    assertRefused(['lint', '-', '-'], /^Standard input \(-\) can be read only once\./));
  it('misses a file', () => assertRefused(['lint', 'no-such.md'], /^no-such\.md: there is no such file\.$/m));
  it('misses a file in a file', () => assertRefused(['lint', 'LICENSE/a.md'], /a part of the path is not a folder/));
  it('wants text', () => assertRefused(['lint', '-'], /looks like a binary file/, new Uint8Array([0x89, 0x50, 0, 1])));
  it('wants UTF-8', () =>
    assertRefused(['lint', '-'], /^standard input: it is not valid UTF-8/, new Uint8Array([0x61, 0xe9, 0x62])));
  for (const [how, input] of Object.entries({ file: '', 'standard input': 'word '.repeat(maxBytes / 5 + 1) }))
    it(`wants no more than it can take, in a ${how}`, () =>
      withFiles({ 'large.md': 'word '.repeat(maxBytes / 5 + 1) }, (path) =>
        assertRefused(['lint', input ? '-' : path('large.md')], /: it is too large; the limit is 2 MB\.$/m, input),
      ));
  it('reads as much as it can take', () =>
    withFiles({ 'large.md': '\n'.repeat(maxBytes) }, async (path) => {
      assert.deepEqual(await runHere(['lint', path('large.md')]), {
        exit: 0,
        printed: 'No findings in 1 file.\n',
        errors: '',
      });
    }));
  it('wants no UTF-16', () => assertRefused(['lint', '-'], /written in UTF-16/, Buffer.from('\ufeffA', 'utf16le')));

  it('says one thing per file that it cannot read, and reports the others', () =>
    withFiles({ 'good.md': '# A\n', 'bad.md': new Uint8Array([0xff, 0x41]) }, async (path) => {
      const files = [path('missing.md'), path('good.md'), path('bad.md')];
      const outcome = await runHere(['lint', '--format', 'json', ...files]);
      assert.equal(outcome.exit, 2);
      assert.deepEqual(readReport(outcome), { version: 1, files: [{ path: path('good.md'), findings: [] }] });
      assert.deepEqual(outcome.errors.trim().split('\n'), [
        `${path('missing.md')}: there is no such file.`,
        `${path('bad.md')}: it is not valid UTF-8; save it as UTF-8.`,
      ]);
    }));
});
