import assert from 'node:assert/strict';
import { createAnalysis } from '../../src/language/index';

describe('incremental analysis', () => {
  it('parses anew what had ended because of lines further on', () => {
    const table = '| a | b |\n| --- | --- |\n| human error | c |\n';
    const analysis = createAnalysis(`Some words\n${table}`);
    analysis.findings();
    const at = analysis.text.indexOf(' --- |\n');
    apply(analysis, { at: at + 1, length: 1, insert: 'x' });
  });

  it('takes several changes at once, as an editor sends them', () => {
    const analysis = createAnalysis('It was human error.\n\nIt was human error.\n');
    analysis.update([
      { start: 28, end: 39, insert: 'a full disk' },
      { start: 7, end: 18, insert: 'a slow query' },
    ]);
    assert.equal(analysis.text, 'It was a slow query.\n\nIt was a full disk.\n');
    assert.deepEqual(analysis.findings(), []);
  });

  it('can be abandoned half-way and taken up again', () => {
    const text =
      'It was human error.\n\n'.repeat(1) + 'It was operator error.\n\nSomebody forgot to drain the queue.\n';
    const analysis = createAnalysis(text);
    analysis.lint().next();
    analysis.update([{ start: 0, end: 0, insert: 'New. ' }]);
    assert.deepEqual(analysis.findings(), createAnalysis(`New. ${text}`).findings());
  });

  function apply(analysis: ReturnType<typeof createAnalysis>, e: { at: number; length: number; insert: string }): void {
    const { length } = analysis.text;
    const start = e.at % (length + 1);
    analysis.update([{ start, end: Math.min(length, start + e.length), insert: e.insert }]);
    assert.deepEqual(analysis.findings(), createAnalysis(analysis.text).findings());
  }
});
