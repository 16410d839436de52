import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { bundleCommandLine, runHere, withFiles, type Outcome } from '../cli/command-line';

const review = (title: string) =>
  `# ${title}\n\n## Timeline\n\n- 10:00 First errors\n\n## Impact\n\nIt was human error.\n`;

// Where the operating system decides: real processes, of the command line as it is shipped.
describe('command line and the system', () => {
  const run = bundleCommandLine();
  const onUnix = process.platform === 'win32' ? it.skip : it;
  const onLinux = fs.existsSync('/dev/full') ? it : it.skip;

  /** Exit code 2, nothing printed but what is expected, and one line on standard error. */
  function assertTold({ exit, errors }: Outcome, ...told: string[]): void {
    assert.equal(errors, told.map((line) => `learning-review: ${line}\n`).join(''));
    assert.equal(exit, 2);
  }

  it('leaves with exit code 2 and its name before the message', async () => {
    const outcome = await run(['lint', 'no-such.md']);
    assertTold(outcome, 'no-such.md: there is no such file.');
    assert.equal(outcome.printed, '');
  });

  it('is content when nobody reads its output any more', async () => {
    const outcome = await run(['lint', '-'], { input: review('A'), stdout: 'closed' });
    assert.deepEqual(outcome, { exit: 0, printed: '', errors: '' });
  });
  it('leaves with 2 when nobody reads its errors', async () => {
    const outcome = await run(['lint', 'no-such.md', '-'], { input: review('A'), stderr: 'closed' });
    assert.equal(outcome.exit, 2);
    assert.match(outcome.printed, /human-error/);
  });
  it('leaves with 2 when nobody reads anything', async () => {
    const args = ['lint', 'no-such.md', '-'];
    assert.equal((await run(args, { input: review('A'), stdout: 'closed', stderr: 'closed' })).exit, 2);
  });
  onLinux('tells when standard output is a full disk', async () => {
    const full = fs.openSync('/dev/full', 'w');
    const outcome = await run(['lint', '-'], { input: review('A'), stdout: full });
    const both = await run(['lint', '-'], { input: review('A'), stdout: full, stderr: full });
    fs.closeSync(full);
    assertTold(outcome, 'standard output: the disk is full.');
    assert.equal(both.exit, 2);
  });
  onLinux('leaves with 2 when standard error is a full disk', async () => {
    const full = fs.openSync('/dev/full', 'w');
    const outcome = await run(['lint', 'no-such.md', '-'], { input: review('A'), stderr: full });
    fs.closeSync(full);
    assert.equal(outcome.exit, 2);
    assert.match(outcome.printed, /human-error/);
  });

  for (const command of ['lint', 'radiator']) {
    onUnix(`${command} tells what it cannot read, waits for nothing, and goes on`, () =>
      withFiles({ 'good.md': review('Good'), 'closed.md': review('Closed') }, async (path) => {
        fs.chmodSync(path('.'), 0o755);
        fs.chmodSync(path('closed.md'), 0);
        execFileSync('mkfifo', [path('pipe.md')]);
        fs.symlinkSync('nothing.md', path('dangling.md'));
        fs.symlinkSync('circle.md', path('circle.md'));
        const names = ['closed.md', 'pipe.md', 'dangling.md', 'circle.md', 'good.md'].map(path);
        const outcome = await run([command, ...names, '/dev/zero'], { restricted: true });
        assertTold(
          outcome,
          `${path('closed.md')}: no permission to read it.`,
          `${path('pipe.md')}: this is a pipe or a device; use - to read from a pipe.`,
          `${path('dangling.md')}: there is no such file.`,
          `${path('circle.md')}: its links lead in a circle.`,
          '/dev/zero: this is a pipe or a device; use - to read from a pipe.',
        );
        assert.match(outcome.printed, /1 finding in 1 file|1 learning review[^s]/);
      }),
    );
  }

  it('follows a link to a review', () => {
    if (process.platform === 'win32') return undefined;
    return withFiles({ 'a.md': review('A') }, async (path) => {
      fs.symlinkSync('a.md', path('link.md'));
      assert.deepEqual((await runHere(['lint', path('link.md')])).exit, 0);
    });
  });

  it('tells when standard input is a folder', async () => {
    if (process.platform === 'win32') return;
    const folder = fs.openSync('test', 'r');
    const outcome = await run(['lint', '-'], { stdin: folder });
    fs.closeSync(folder);
    assertTold(outcome, 'standard input: this is a folder; name the files in it.');
  });

  describe('Ctrl+C in the middle of a file', () => {
    // Where the file goes to the disk, it comes for the first of them.
    const preload = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const { fsyncSync } = fs;
      let isFirst = true;
      fs.fsyncSync = (file) => {
        if (isFirst) process.kill(process.pid, 'SIGINT');
        isFirst = false;
        fsyncSync(file);
      };
      syncBuiltinESMExports();
    `;
    const env = { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(preload)}` };

    onUnix('ends the command behind it, and leaves the others as they are', () => {
      const before = `${review('Pump')}\nObviously, the disk was too small.\n`;
      const names = ['a.md', 'b.md', 'c.md'];
      return withFiles(Object.fromEntries(names.map((name) => [name, before])), async (path) => {
        const outcome = await run(['fix', ...names.map(path)], { env });
        assert.deepEqual([outcome.exit, outcome.errors], [130, '']);
        const after = before.replace('Obviously, the', 'The');
        assert.deepEqual(
          names.map((name) => fs.readFileSync(path(name), 'utf8')),
          [after, before, before],
        );
        assert.deepEqual(fs.readdirSync(path('.')), names);
      });
    });

    onUnix('ends it also where that was the last one', () =>
      withFiles({ 'a.md': review('A') }, async (path) => {
        const outcome = await run(['radiator', path('a.md'), '--out', path('wall.html')], { env });
        assert.deepEqual(outcome, { exit: 130, printed: '', errors: '' });
        assert.match(fs.readFileSync(path('wall.html'), 'utf8'), /<\/html>\s*$/);
      }),
    );
  });

  describe('radiator', () => {
    onUnix('makes the page of the rest when a folder inside cannot be read', () =>
      withFiles({ 'a.md': review('Open') }, async (path) => {
        fs.chmodSync(path('.'), 0o755);
        for (const name of ['closed', 'open']) {
          fs.mkdirSync(path(name));
          fs.writeFileSync(path(`${name}/b.md`), review(name));
        }
        execFileSync('mkfifo', [path('open/pipe.md')]);
        fs.symlinkSync('..', path('open/up'));
        fs.chmodSync(path('closed'), 0);
        const outcome = await run(['radiator', path('.')], { restricted: true });
        fs.chmodSync(path('closed'), 0o755);
        assertTold(outcome, `${path('closed')}: no permission to read this folder.`);
        assert.match(outcome.printed, /2 learning reviews/);
      }),
    );

    onUnix('writes nothing where it may not', () =>
      withFiles({ 'a.md': review('A') }, async (path) => {
        fs.chmodSync(path('.'), 0o755);
        const outcome = await run(['radiator', path('a.md'), '--out', path('wall.html')], { restricted: true });
        assertTold(outcome, `${path('wall.html')}: no permission to write it.`);
        assert.deepEqual(fs.readdirSync(path('.')), ['a.md']);
      }),
    );

    onUnix('replaces nothing but a page of its own', () =>
      withFiles({ 'a.md': review('A'), 'notes.html': '<!DOCTYPE html><title>Notes</title>' }, async (path) => {
        const page = (await runHere(['radiator', path('a.md')])).printed;
        fs.writeFileSync(path('wall.html'), page.replace(/\d\d:\d\d UTC/, '00:00 UTC'));
        fs.linkSync(path('a.md'), path('hard.html'));
        fs.symlinkSync('a.md', path('link.html'));
        fs.symlinkSync('nothing.md', path('dangling.html'));
        fs.symlinkSync('wall.html', path('wall-link.html'));
        fs.mkdirSync(path('folder.html'));
        execFileSync('mkfifo', [path('pipe.html')]);
        fs.copyFileSync(path('a.md'), path('review.html'));
        const before = fs.readdirSync(path('.'));
        const why = {
          'notes.html': 'this file was not made by the radiator, so it is not replaced',
          'hard.html': 'this file was not made by the radiator, so it is not replaced',
          'review.html': 'this file was not made by the radiator, so it is not replaced',
          'link.html': 'this is a link; name the file itself',
          'dangling.html': 'this is a link; name the file itself',
          'wall-link.html': 'this is a link; name the file itself',
          'folder.html': 'this is a folder; name a file in it',
          'pipe.html': 'this is a pipe or a device, and not a file',
          'a.md/wall.html': 'a part of the path is not a folder',
        };
        for (const [name, reason] of Object.entries(why)) {
          const input = name === 'review.html' ? name : 'a.md';
          const outcome = await runHere(['radiator', path(input), '--out', path(name)]);
          assert.deepEqual(outcome, { exit: 2, printed: '', errors: `${path(name)}: ${reason}.\n` });
        }
        assert.deepEqual(await runHere(['radiator', path('a.md'), '--out', path('wall.html')]), {
          exit: 0,
          printed: '',
          errors: '',
        });
        assert.doesNotMatch(fs.readFileSync(path('wall.html'), 'utf8'), /00:00 UTC/);
        assert.deepEqual(fs.readdirSync(path('.')), before);
        for (const name of ['a.md', 'review.html']) assert.equal(fs.readFileSync(path(name), 'utf8'), review('A'));
        assert.equal(fs.readFileSync(path('notes.html'), 'utf8'), '<!DOCTYPE html><title>Notes</title>');
      }),
    ).timeout(300_000);
  });
}).timeout(300_000);
