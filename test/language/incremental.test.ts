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

  for (const [text, length] of [
    ['\n---\ntitle: x\n---\n', 1],
    ['    It was human error.\n\nmore', 4],
  ] as const)
    it(`reads what comes first anew when what was in front of it goes: ${JSON.stringify(text)}`, () => {
      const analysis = createAnalysis(text + '\nMore of it, so that the parser finds something to keep.\n'.repeat(4));
      analysis.findings();
      apply(analysis, { at: 0, length, insert: '' });
      assert.equal(analysis.tree.toString(), createAnalysis(analysis.text).tree.toString());
    });

  it('keeps the nodes of what did not change, and goes on with the new text when a lint is taken up again', () => {
    const text = '# One\n\nIt was human error.\n\n'.repeat(40);
    const analysis = createAnalysis(text);
    const last = analysis.tree.topNode.lastChild!.tree;
    const run = analysis.lint();
    run.next();
    analysis.update([{ start: 10, end: 10, insert: 'Careless: ' }]);
    assert.equal(analysis.tree.topNode.lastChild!.tree, last);
    let step = run.next();
    while (!step.done) step = run.next();
    assert.deepEqual(step.value, createAnalysis(analysis.text).findings());
  });

  for (const [what, insert] of [
    ['a fence', '```\n'],
    ['a list that takes in what is indented below', '- one\n'],
    ['a comment', '<!-- '],
    ['a line under a paragraph', '\n---\n'],
  ] as const)
    it(`parses on to where things are as they were: ${what}, typed in and taken away`, () => {
      const text = '# One\n\n    code\n\n- two\n\n  more\n\nIt was human error.\n\n'.repeat(30);
      const analysis = createAnalysis(text);
      const first = analysis.tree.children[0];
      const at = text.indexOf('    code', text.length / 2);
      apply(analysis, { at, length: 0, insert });
      assert.equal(analysis.tree.toString(), createAnalysis(analysis.text).tree.toString());
      apply(analysis, { at, length: insert.length, insert: '' });
      assert.equal(analysis.tree.toString(), createAnalysis(text).tree.toString());
      assert.equal(analysis.tree.children[0], first);
    });

  it('reads a row of dashes by itself, whatever stands elsewhere', () => {
    const table = '| a | b |\n| --- | --- |\t\n| It was human error | c |\n';
    const names = (analysis: ReturnType<typeof createAnalysis>) => analysis.tree.toString();
    assert.match(names(createAnalysis(table)), /Table\(/);
    assert.match(names(createAnalysis(`${table}\n| \n`)), /Table\(/);
    assert.match(names(createAnalysis(table.replaceAll('\n', '\r\n'))), /Table\(/);
  });

  function apply(analysis: ReturnType<typeof createAnalysis>, e: { at: number; length: number; insert: string }): void {
    const { length } = analysis.text;
    const start = e.at % (length + 1);
    analysis.update([{ start, end: Math.min(length, start + e.length), insert: e.insert }]);
    assert.deepEqual(analysis.findings(), createAnalysis(analysis.text).findings());
  }
});
