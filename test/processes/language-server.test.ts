import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { cli, server } from '../../scripts/build/bundles';
import { root } from '../cli/command-line';
import { Editor } from '../cli/editor';

describe('the language server, as a process', () => {
  it('is on npm, beside the command line', () => {
    const kept = readFileSync(join(root, '.npmignore'), 'utf8').split(/\r?\n/);
    for (const file of ['cli.mjs', 'lsp.cjs']) assert.ok(kept.includes(`!/dist/${file}`), file);
  });

  it('is started by the command line, and ends with 0 when the editor has said goodbye', async () => {
    const bundle = mkdtempSync(join(tmpdir(), 'lsp-'));
    const folder = mkdtempSync(join(tmpdir(), 'reviews-'));
    const outfiles = [
      { ...cli, outfile: join(bundle, 'cli.mjs') },
      { ...server, outfile: join(bundle, 'lsp.cjs') },
    ];
    await Promise.all(outfiles.map((each) => build({ ...each, logLevel: 'error' })));
    const child = spawn(process.execPath, [join(bundle, 'cli.mjs'), 'lsp', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const editor = await Editor.start(child.stdout, child.stdin, folder, {}, undefined);
    editor.open('review.md', '# Learning review\n\n## Summary\n\nWho is to blame?\n');
    assert.ok((await editor.published(editor.uri('review.md'))).diagnostics.length > 0);
    await editor.ask('shutdown', {});
    editor.say('exit', {});
    assert.equal(await exit, 0);
    editor.dispose();
    for (const each of [bundle, folder]) rmSync(each, { recursive: true });
  });
});
