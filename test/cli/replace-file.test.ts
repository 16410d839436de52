import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { Problem } from '../../src/cli/terminal/problem';
import { createFile, replaceFile, type Disk } from '../../src/cli/files/replace-file';
import { runProcess, withFiles } from './command-line';

const fail = (code: string): never => {
  throw Object.assign(new Error(code), { code });
};
const whyNot = (start: string) => (start.startsWith('page') ? undefined : 'this is no page');

/** Disks that fail, each at another step. */
const failing: Readonly<Record<string, Partial<Disk>>> = {
  'has no room for a file': { openSync: () => fail('ENOSPC') },
  'is full after half a page': {
    writeFileSync: (file, text) => {
      fs.writeFileSync(file, String(text).slice(0, 4));
      fail('ENOSPC');
    },
  },
  'does not keep it': { fsyncSync: () => fail('ENOSPC') },
  'fails at the end': {
    closeSync: (file) => {
      fs.closeSync(file);
      fail('ENOSPC');
    },
  },
  'does not rename': { renameSync: () => fail('ENOSPC'), linkSync: () => fail('ENOSPC') },
};

describe('command line, replacing a file', () => {
  for (const [how, disk] of Object.entries(failing))
    for (const old of ['page of yesterday', undefined])
      it(`keeps ${old ? 'the old page' : 'the folder empty'} when the disk ${how}`, () =>
        withFiles(old ? { 'wall.html': old } : {}, async (path) => {
          assert.throws(
            () => replaceFile(path('wall.html'), 'page of today', whyNot, { ...fs, ...disk }),
            (error: unknown) => error instanceof Problem && error.message === `${path('wall.html')}: the disk is full.`,
          );
          assert.deepEqual(fs.readdirSync(path('.')), old ? ['wall.html'] : []);
          if (old) assert.equal(fs.readFileSync(path('wall.html'), 'utf8'), old);
        }));

  for (const [how, disk] of Object.entries(failing))
    it(`makes no file when the disk ${how}`, () =>
      withFiles({}, async (path) => {
        assert.throws(
          () => createFile(path('a.md'), 'text', { ...fs, ...disk }),
          (error: unknown) => error instanceof Problem && error.message === `${path('a.md')}: the disk is full.`,
        );
        assert.deepEqual(fs.readdirSync(path('.')), []);
      }));

  it('makes a file where there are no links, and none where somebody was faster', () =>
    withFiles({}, async (path) => {
      createFile(path('a.md'), 'text', { ...fs, linkSync: () => fail('EPERM') });
      assert.equal(fs.readFileSync(path('a.md'), 'utf8'), 'text');
      const linkSync: Disk['linkSync'] = (from, to) => {
        fs.writeFileSync(to, 'theirs');
        fs.linkSync(from, to);
      };
      assert.throws(() => createFile(path('b.md'), 'text', { ...fs, linkSync }), /there is such a file already/);
      assert.equal(fs.readFileSync(path('b.md'), 'utf8'), 'theirs');
      assert.deepEqual(fs.readdirSync(path('.')).sort(), ['a.md', 'b.md']);
    }));

  it('replaces a page of ours, and an empty file, and leaves nothing beside', () =>
    withFiles({ 'wall.html': 'page of yesterday', 'empty.html': '' }, async (path) => {
      for (const name of ['wall.html', 'empty.html', 'new.html']) {
        replaceFile(path(name), 'page of today', whyNot);
        assert.equal(fs.readFileSync(path(name), 'utf8'), 'page of today');
      }
      assert.deepEqual(fs.readdirSync(path('.')).sort(), ['empty.html', 'new.html', 'wall.html']);
    }));

  const onUnix = process.platform === 'win32' ? it.skip : it;
  onUnix('keeps permissions, wider and narrower than usual', () =>
    withFiles({ 'wall.html': 'page' }, async (path) => {
      for (const mode of [0o666, 0o600, 0o755]) {
        fs.chmodSync(path('wall.html'), mode);
        replaceFile(path('wall.html'), 'page of today', whyNot);
        assert.equal(fs.statSync(path('wall.html')).mode & 0o777, mode);
      }
    }),
  );

  onUnix('finishes the page when Ctrl+C comes in the middle of it', () =>
    withFiles({ 'wall.html': 'page of yesterday' }, async (path) => {
      const script = `
        import * as fs from 'node:fs';
        import { replaceFile } from './src/cli/files/replace-file.ts';
        const writeFileSync = (file, text) => {
          fs.writeFileSync(file, text.slice(0, 4));
          process.kill(process.pid, 'SIGINT');
          fs.writeFileSync(file, text.slice(4));
        };
        replaceFile(${JSON.stringify(path('wall.html'))}, 'page of today', () => undefined, { ...fs, writeFileSync });
      `;
      const { errors } = await runProcess(['--import', 'tsx', '--input-type=module', '--eval', script]);
      assert.equal(errors, '');
      assert.deepEqual(fs.readdirSync(path('.')), ['wall.html']);
      assert.equal(fs.readFileSync(path('wall.html'), 'utf8'), 'page of today');
    }),
  ).timeout(300_000);
});
