import assert from 'node:assert/strict';
import type { Tree } from '@lezer/common';
import { createAnalysis, defaultSettings, type Analysis } from '../../src/language/index';

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

  it('goes on at the start of a line where an item in a quote ends in a blank line with a blank', () => {
    const quote =
      '> # Wide outage of the shop\n> \n> 1. It stalled.\n> \n> 2. Timeline\n> \n>    - 10:04 It stalled\n> \n> 3. End\n> \n';
    const below = '\nIt was human error.\n'.repeat(20);
    for (let length = 1; length < 20; length++) {
      const analysis = createAnalysis(`-  \n${quote.repeat(3)}${below}`);
      const last = analysis.tree.topNode.lastChild!.tree;
      apply(analysis, { at: 0, length, insert: '' });
      assert.equal(analysis.tree.toString(), createAnalysis(analysis.text).tree.toString());
      assert.ok(analysis.tree.topNode.lastChild!.tree === last);
    }
  });

  it('reads a line anew whose blanks in front go', () => {
    const text = '1. One\ntwo\n\n       It was human error.\n\n    It was a full disk.\n';
    for (let length = 1; length < 6; length++) {
      const analysis = createAnalysis(text);
      analysis.findings();
      apply(analysis, { at: text.indexOf('       It'), length, insert: '' });
      assert.equal(analysis.tree.toString(), createAnalysis(analysis.text).tree.toString());
    }
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

  // The parser reads a table as a whole; a row says by itself what is in it.
  for (const [where, below] of [
    ['below blank lines', '\n\nIt was human error.\n'],
    ['below a heading', '# Two\n\nIt was human error.\n'],
    ['at the end', ''],
  ] as const)
    it(`keeps the rows of a table that did not change: ${where}`, () => {
      const row = (n: number) =>
        `| 10:${n} | **Bob** failed to look at \\| \`a|b\` | [graph](https://example.org/${n}) |\n`;
      const table = `| Time | What | Seen |\n| --- | --- | --- |\n${Array.from({ length: 30 }, (_, i) => row(10 + i)).join('')}`;
      const analysis = createAnalysis(`# One\n\n${table}${below}`);
      for (const [find, length, insert, others] of [
        ['10:25', 5, '10:26 UTC', 31],
        ['| 10:27', 0, '| 10:26 | We forgot it |\n', 32],
        ['\n| 10:30', 1, '', 31],
        ['\n| 10:12', 20, '', 30],
        ['10:39', 0, '2031-03-15 ', 30],
        ['/39) |\n', 6, '/39) | We forgot it', 30],
        ['We forgot it\n', 12, 'it\n| 10:40 | We forgot it |\n| 10:41 | It was human error |', 30],
        [' human error |\n', 14, '\n', 32],
        ['| 10:41', 0, '\n', 32],
        ['\n| 10:41', 1, '', 32],
        ['It was\n', 7, '\n10:42 | We forgot it\n', 32],
        ['10:42', 0, '  ', 34],
        ['  10:42', 7, '- 10:42', 33],
        ['10:15', 0, '10:14 |\n', 32],
        ['Time', 4, 'When', 33],
        ['| --- |', 3, '| :-', 33],
        ['# One', 5, '# Title', 34],
      ] as const) {
        const before = new Set(rows(analysis));
        const at = analysis.text.indexOf(find);
        apply(analysis, { at, length, insert });
        const kept = rows(analysis).filter((each) => before.delete(each)).length;
        assert.equal(kept, others, find);
        assert.equal(analysis.tree.toString(), createAnalysis(analysis.text).tree.toString());
      }
    });

  it('keeps the rows of tables between changes, and where they move to', () => {
    const table = (from: number) =>
      `| Time | What |\n|-|-|\n${Array.from({ length: 20 }, (_, i) => `| 10:${from + i} | We forgot it |\n`).join('')}`;
    const text = `${table(10)}\n## Two\n\n${table(40)}`;
    const typed = (at: number) => ({ start: text.indexOf(`:${at}`), end: text.indexOf(`:${at}`), insert: '1' });
    const line = text.slice(text.indexOf('| 10:15'), text.indexOf('| 10:16'));
    const start = text.indexOf(line);
    const away = { start, end: start + line.length, insert: '' };
    const moved = { start: text.length, end: text.length, insert: line };
    const heading = { start: text.indexOf('\n## Two'), end: text.indexOf('| Time', 40), insert: '' };
    for (const [what, changes, others] of [
      ['typed in two rows', [typed(12), typed(28)], 42],
      ['typed in two tables', [typed(12), typed(58)], 42],
      ['a row moves', [away, moved], 44],
      // The head of the second one is a row then, and what was below it as well.
      ['two tables are one', [heading], 42],
      ['all anew', [{ start: 0, end: text.length, insert: text.replace(':43', ':44 UTC') }], 43],
    ] as const) {
      const analysis = createAnalysis(text);
      analysis.findings();
      const before = new Set(rows(analysis));
      analysis.update(changes);
      assert.deepEqual(analysis.findings(), createAnalysis(analysis.text).findings());
      assert.equal(rows(analysis).filter((each) => before.delete(each)).length, others, what);
    }
  });

  it('reads a row anew whose line gets an end, which the CR in front of it is part of', () => {
    const analysis = createAnalysis('| a | b |\n|-|-|\n| c | d |\n| e |\r');
    analysis.findings();
    for (const insert of ['\n', '\nf\n']) {
      apply(analysis, { at: analysis.text.length, length: 0, insert });
      assert.equal(analysis.tree.toString(), createAnalysis(analysis.text).tree.toString());
    }
  });

  for (const [what, happens] of [
    ['the text changes', (analysis) => analysis.update([{ start: 7, end: 7, insert: 'Careless: ' }])],
    ['the text loses its end', (analysis) => analysis.update([{ start: 60, end: analysis.text.length, insert: '' }])],
    ['settings change', (analysis) => analysis.configure({ ...defaultSettings, profile: 'strict' })],
    ['a rule is turned off', (analysis) => analysis.configure({ ...defaultSettings, rules: { 'human-error': 'off' } })],
  ] as readonly (readonly [string, (analysis: Analysis) => void])[])
    it(`finds the same when ${what}, whichever step a lint has come to`, () => {
      const text = '# One\n\n- It was human error.\n- Marek was careless.\n\nHe was careless.\n\n'.repeat(2);
      const all = stepsOf(createAnalysis(text));
      for (let taken = 0; taken <= all; taken++) {
        const analysis = createAnalysis(text);
        const run = analysis.lint();
        for (let step = 0; step < taken; step++) run.next();
        happens(analysis);
        const { text: after, settings } = analysis;
        let step = run.next();
        while (!step.done) step = run.next();
        if (taken < all)
          assert.deepEqual(step.value, createAnalysis(after, settings).findings(), `after ${taken} steps`);
        assert.deepEqual(analysis.findings(), createAnalysis(after, settings).findings(), `after ${taken} steps`);
      }
    });

  for (const [what, line] of [
    ['a paragraph', 'It was human error.\n\n'],
    ['an item', '- It was human error.\n'],
    ['a quotation', '> It was human error.\n\n'],
    ['a section', '# One\n\nIt was human error.\n\n'],
  ] as const)
    it(`reads no more than what is around a change in ${what}`, () => {
      const analysis = createAnalysis(line.repeat(200));
      const whole = stepsOf(analysis);
      const at = analysis.text.indexOf('It was', analysis.text.length / 2);
      for (const change of [
        { start: at, end: at, insert: 'x' },
        { start: at, end: at + 1, insert: '' },
        { start: at, end: at, insert: 'Now.\n\n' },
      ]) {
        analysis.update([change]);
        const steps = stepsOf(analysis);
        assert.ok(steps <= whole / 10, `${steps} of ${whole} steps`);
      }
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
    const names = (analysis: Analysis) => analysis.tree.toString();
    assert.match(names(createAnalysis(table)), /Table\(/);
    assert.match(names(createAnalysis(`${table}\n| \n`)), /Table\(/);
    assert.match(names(createAnalysis(table.replaceAll('\n', '\r\n'))), /Table\(/);
  });

  /** The lines of all tables. */
  const rows = (analysis: Analysis): readonly Tree[] =>
    (analysis.tree.children as readonly Tree[]).flatMap((block) =>
      block.type.name === 'Table' ? (block.children as readonly Tree[]) : [],
    );

  /** How many steps a lint takes. */
  function stepsOf(analysis: Analysis): number {
    let steps = 0;
    for (const run = analysis.lint(); !run.next().done;) steps++;
    return steps;
  }

  function apply(analysis: Analysis, e: { at: number; length: number; insert: string }): void {
    const { length } = analysis.text;
    const start = e.at % (length + 1);
    analysis.update([{ start, end: Math.min(length, start + e.length), insert: e.insert }]);
    assert.deepEqual(analysis.findings(), createAnalysis(analysis.text).findings());
  }
});
