import { deepEqual, notDeepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseTable, readRow } from '../../scripts/read/table';

// What the clause reader makes of sentences of every kind, right or not: a change to it shows here what it changes.

const rows = parseTable(readFileSync('test/language/clauses.txt', 'utf8'));
const open = rows.filter((row) => row.open);

describe(`clauses: ${rows.length - open.length} sentences are read right, ${open.length} are not yet`, () => {
  it('stand in the table once, each with its reading', () => {
    deepEqual(
      rows.filter((row, n) => row.expected.length === 0 || rows.findIndex((r) => r.sentence === row.sentence) < n),
      [],
    );
    ok(rows.length > 0);
  });

  for (const row of rows)
    it(`${row.open ? 'not yet' : 'right'}: ${row.sentence}`, () => {
      if (row.open) notDeepEqual(readRow(row), row.expected, `line ${row.line + 1} is read right now: unmark it`);
      else deepEqual(readRow(row), row.expected);
    });
});
