import assert from 'node:assert/strict';
import { allRules } from '../../src/review/index';
import { runHere } from './command-line';

describe('command line, rules', () => {
  it('lists every rule once, with its severity and title', async () => {
    const { printed } = await runHere(['rules']);
    for (const { id, severity, title } of allRules) {
      const rows = printed.split('\n').filter((line) => line.startsWith(`  ${id} `));
      assert.equal(rows.length, 1, id);
      assert.match(rows[0]!, new RegExp(`^  ${id} +${severity} +`));
      assert.ok(rows[0]!.endsWith(title), id);
    }
    assert.ok(!printed.includes('\x1b'));
  });

  it('tells all about each', async () => {
    for (const { id, why, examples, sources } of allRules) {
      const { exit, printed } = await runHere(['rules', id]);
      assert.equal(exit, 0);
      for (const part of [why, ...sources, `/rules/${id}.md`]) assert.ok(printed.includes(part), `${id}: ${part}`);
      for (const { text, to } of examples.flags) {
        const said = text.replaceAll('[[', '').replaceAll(']]', '').replace(/^/gm, '  ');
        assert.ok(printed.includes(said.trim()), said);
        if (to) assert.ok(printed.includes(`could be: ${to.split('\n')[0]!}`), to);
      }
    }
  });

  it('marks the words where there are colours', async () => {
    const { printed } = await runHere(['rules', 'human-error'], '', { colours: true });
    assert.match(printed, /\x1b\[33m[^\x1b]*human error\x1b\[0m/);
  });

  it('says what was probably meant', async () => {
    const { exit, errors } = await runHere(['rules', 'human-errors']);
    assert.equal(exit, 2);
    assert.match(errors, /"human-errors" is not a rule \(did you mean human-error\?\)/);
    assert.match((await runHere(['rules', 'if-only', 'human-error'])).errors, /Name one rule/);
  });
});
