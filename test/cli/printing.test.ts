import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { readCommand } from '../../src/cli/options/command';
import { lintFiles } from '../../src/cli/commands/lint';
import { Problems } from '../../src/cli/terminal/problem';
import { createTerminal, readReport, runHere, withFiles } from './command-line';

const flagged = 'The outage was due to human error.\n';
const refuse = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

describe('command line, printing', () => {
  for (const format of ['json', 'pretty'])
    it(`prints ${format} file by file, and reads on only when that is taken`, () =>
      withFiles({ 'a.md': flagged }, async (path) => {
        const events: string[] = [];
        const openInput = () => {
          events.push('read');
          return Readable.from([Buffer.from(flagged)]);
        };
        const print = async (text: string) => {
          await new Promise(setImmediate);
          events.push(text);
        };
        const { exit } = await runHere(['lint', '--format', format, path('a.md'), '-'], '', { openInput, print });
        assert.equal(exit, 0);
        const read = events.indexOf('read');
        assert.match(events.slice(0, read).join(''), /human-error/);
        assert.match(events.slice(read).join(''), /human-error/);
      }));

  it('prints JSON as one document, laid out as ever', () =>
    withFiles({ 'a.md': flagged, 'b.md': '# A\n', 'bad.md': new Uint8Array([0xff]) }, async (path) => {
      const lint = (...names: string[]) => runHere(['lint', '--format', 'json', ...names.map(path)]);
      for (const names of [[], ['a.md'], ['b.md'], ['a.md', 'bad.md', 'b.md', 'a.md']]) {
        const outcome = await lint('bad.md', ...names);
        assert.equal(outcome.printed, `${JSON.stringify(readReport(outcome), null, 2)}\n`);
        assert.deepEqual(
          readReport(outcome).files.map((file) => file.path),
          names.filter((name) => name !== 'bad.md').map(path),
        );
      }
    }));

  it('goes on after a file that the engine fails on, and tells which', () =>
    withFiles({ 'a.md': flagged, 'b.md': 'fails', 'c.md': flagged }, async (path) => {
      const { terminal, kept } = createTerminal();
      const problems = new Problems(terminal);
      const command = readCommand(['lint', '--format', 'json', ...['a.md', 'b.md', 'c.md'].map(path)]);
      assert.ok(command.run === 'lint');
      await lintFiles(command, terminal, problems, (text) => {
        if (text === 'fails') throw new RangeError(`\x1b[2J${'no '.repeat(1000)}`);
        return { isReview: true, findings: [], placeAction: () => undefined };
      });
      assert.equal(problems.exitCode, 2);
      assert.deepEqual(
        readReport({ exit: 2, ...kept }).files.map((file) => file.path),
        [path('a.md'), path('c.md')],
      );
      assert.match(
        kept.errors,
        /b\.md: an error in Learning Review stopped it \(RangeError: \\u\{1b\}\[2Jno [no ]*…\)\.\n$/,
      );
      assert.ok(kept.errors.length < 500);
    }));

  it('shows the stack of an error of ours to those who debug', async () => {
    const { terminal, kept } = createTerminal('', { debug: true });
    await new Problems(terminal).tellOurs('a.md', new Error('no'));
    assert.match(kept.errors, /^a\.md: an error in Learning Review stopped it \(Error: no\)\.\nError: no\n +at /);
  });

  for (const command of [
    ['lint', '-'],
    ['lint', '--format', 'json', '-'],
    ['radiator', '-'],
    ['--help'],
    ['--version'],
  ]) {
    it(`${command.join(' ')} is content with a reader that has seen enough`, async () =>
      assert.deepEqual(await runHere(command, flagged, { print: refuse('EPIPE') }), {
        exit: 0,
        printed: '',
        errors: '',
      }));
    it(`${command.join(' ')} tells of a full disk`, async () => {
      const outcome = await runHere(command, flagged, { print: refuse('ENOSPC') });
      assert.deepEqual(outcome, { exit: 2, printed: '', errors: 'standard output: the disk is full.\n' });
    });
  }

  describe('control characters', () => {
    const bad = '\x1b]0;owned\x07\x1b[31m\x7f\x9b2J\u202egnp.\u2066x\u2069\u200f';
    const raw = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/;
    const document = `# ${bad}\n\nThe ${bad} outage was due to human error by Nina${bad}.\rNina${bad} failed to check it,\u2028carelessly.\n\n- [ ] Ask ${bad} to be careful\n`;

    it('are shown in findings', async () => {
      const { printed } = await runHere(['lint', '-'], document);
      assert.doesNotMatch(printed, raw);
      assert.match(
        printed,
        /\\u\{1b\}\]0;owned\\u\{7\}\\u\{1b\}\[31m\\u\{7f\}\\u\{9b\}2J\\u\{202e\}gnp\.\\u\{2066\}x\\u\{2069\}\\u\{200f\}/,
      );
    });
    it('are escaped in JSON, which reads as the document has them', async () => {
      const outcome = await runHere(['lint', '--format', 'json', '-'], document);
      assert.doesNotMatch(outcome.printed, raw);
      const { findings } = readReport(outcome).files[0] ?? {};
      assert.ok(findings?.some(({ text }) => text.includes(bad)));
      for (const { start, end, text } of findings ?? []) assert.equal(text, document.slice(start.offset, end.offset));
    });
    it('are shown in paths', () => {
      if (process.platform === 'win32') return undefined;
      return withFiles({ 'a\x1b[31m\n\r\u202eb.md': flagged }, async (path) => {
        const { printed, errors } = await runHere(['lint', path('a\x1b[31m\n\r\u202eb.md'), path('no\x1b\n.md')]);
        assert.match(printed, /a\\u\{1b\}\[31m\\u\{a\}\\u\{d\}\\u\{202e\}b\.md:1:\d+ {2}/);
        assert.match(errors, /^[^\n]*no\\u\{1b\}\\u\{a\}\.md: there is no such file\.\n$/);
      });
    });
    for (const args of [
      ['\x1b[2J'],
      ['lint', '--\x1b[2J', 'a.md'],
      ['lint', '--format', '\x1b[2J', 'a.md'],
      ['radiator', 'a.md', '--out', '\x1b[2J'],
    ])
      it(`are shown in ${JSON.stringify(args)}`, async () => {
        const { errors } = await runHere(args);
        assert.match(errors, /^[^\n]*\\u\{1b\}\[2J[^\n]*\n$/);
        assert.doesNotMatch(errors, raw);
      });
    it('are left out of the radiator', async () => {
      const page = (await runHere(['radiator', '-'], `---\nstatus: a${bad}\n---\n${document}`)).printed;
      assert.match(page, /owned/);
      assert.doesNotMatch(page, raw);
    });
  });
});
