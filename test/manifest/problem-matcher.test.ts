import assert from 'node:assert/strict';
import { runHere, withFiles } from '../cli/command-line';
import { manifest } from './manifest';

describe('The problem matcher', () => {
  it('reads every finding that the command line prints, and nothing else', async () => {
    const text =
      '# Review\n\n## Summary\n\nThe root cause was human error.\n\nWho is to blame? The crew failed to notice it.\n';
    const { printed } = await withFiles({ 'two words.md': text }, (path) => runHere(['lint', path('two words.md')]));
    const pattern = new RegExp(manifest.contributes.problemMatchers[0]!.pattern.regexp);
    const read = printed.split('\n').flatMap((line) => {
      const [, file, row, column, severity, message, code] = pattern.exec(line) ?? [];
      return file ? [[/[^/\\]+$/.exec(file)?.[0], row, column, severity, code, Boolean(message)]] : [];
    });
    assert.equal(read.length, Number(/(\d+) findings/.exec(printed)?.[1]));
    assert.deepEqual(read[0], ['two words.md', '5', '1', 'warning', 'person-as-root-cause', true]);
  });
});
