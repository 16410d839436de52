import assert from 'node:assert/strict';
import { cutText } from '../../src/language';
import { mayBeName } from '../../src/review/blocks/name';
import { splitCells } from '../../src/review/blocks/table';
import { quote } from '../../src/review/rules/rule';
import { combineStates } from '../../src/review/sections/state';
import { readDay } from '../../src/review/time/day';

describe('words for a message', () => {
  it('are quoted whole, on one line, up to 60 characters', () => {
    const sixty = `${'pin '.repeat(14)}pins`;
    assert.equal(quote(' Pin\n  it '), '“Pin it”');
    assert.equal(quote(sixty), `“${sixty}”`);
  });

  it('are cut between two of them where they are longer', () =>
    assert.equal(quote(`${'pin '.repeat(40)}it`), `“${'pin '.repeat(14).trim()} …”`));
});

describe('the cells of a row', () => {
  const cells = (row: string) =>
    splitCells(row, { start: 0, end: row.length }).map(({ start, end }) => row.slice(start, end));

  it('are those between the bars at its ends, if there are any', () => {
    assert.deepEqual(cells('| a | b |'), ['a', 'b']);
    assert.deepEqual(cells(' | a |  | b | '), ['a', '', 'b']);
    assert.deepEqual(cells('a | b'), ['a', 'b']);
    assert.deepEqual(cells('a | b | '), ['a', 'b']);
    assert.deepEqual(cells('| a \\| b |'), ['a \\| b']);
  });
});

describe('a name', () => {
  it('is one with what stands in brackets in front or behind', () => {
    for (const said of ['Nina', 'Nina (on call)', '(on call) Nina', 'Nina :wave:']) assert.ok(mayBeName(said), said);
    for (const said of ['Nina restarted it at once again', 'the pump', 'de']) assert.ok(!mayBeName(said), said);
  });
});

describe('a day without a year', () => {
  const days = (date: string) => Date.parse(date) / 86_400_000;
  const near = (date: string, month: number, day: number) =>
    readDay({ a: month, b: day, order: 'md' }, days(date), false);

  it('is the nearest', () => {
    assert.equal(near('2031-01-10', 12, 30), days('2030-12-30'));
    assert.equal(near('2031-12-30', 1, 2), days('2032-01-02'));
    assert.equal(near('2031-06-15', 3, 1), days('2031-03-01'));
  });

  it('is in the same year where two are as near', () => {
    assert.equal(days('2028-03-02') - days('2027-09-01'), days('2028-09-01') - days('2028-03-02'));
    assert.equal(near('2028-03-02', 9, 1), days('2028-09-01'));
  });
});

describe('the state of a section with others below', () => {
  it('is written where any of them is, and empty where all are', () => {
    assert.equal(combineStates('empty', []), 'empty');
    assert.equal(combineStates('empty', ['missing', 'written']), 'written');
    assert.equal(combineStates('placeholder', ['empty']), 'placeholder');
    assert.equal(combineStates('empty', ['missing', 'placeholder']), 'placeholder');
    assert.equal(combineStates('empty', ['missing', 'empty']), 'empty');
    assert.equal(combineStates('written', ['placeholder']), 'written');
  });
});

describe('a text that is cut', () => {
  it('keeps no half of a character', () => {
    assert.equal(cutText('ab🎉cd', 3), 'ab');
    assert.equal(cutText('ab🎉cd', 4), 'ab🎉');
    assert.equal(cutText('ab', 4), 'ab');
  });

  it('is quoted whole in a message', () => {
    const words = `${'x'.repeat(56)}🎉 and more than fits here`;
    assert.doesNotMatch(quote(words), /[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});
