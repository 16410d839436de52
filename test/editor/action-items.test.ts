import assert from 'node:assert/strict';
import { createAnalysis } from '../../src/language';
import { columnAt, readReview } from '../../src/review';
import { fieldBefore } from '../../src/vscode/action-items/field';
import { fillCells } from '../../src/review/edits/fill-cells';

describe('The field in front of the cursor', () => {
  for (const [before, field, isCell, written, lead] of [
    ['- [ ] A (owner:', 'owner', false, '', ' '],
    ['- [ ] A (owner: ', 'owner', false, '', ''],
    ['- [ ] A (Owner: @to', 'owner', false, '@to', ''],
    ['- [ ] A (dri:@to', 'owner', false, '@to', ' '],
    ['assignee:\t', 'owner', false, '', ''],
    ['pair: ', 'owner', false, '', ''],
    ['- [ ] A (type:', 'type', false, '', ' '],
    ['- [ ] A (type: det', 'type', false, 'det', ''],
    ['- [ ] A @to', 'owner', false, '@to', ''],
    ['@', 'owner', false, '@', ''],
    ['(@a/b-c.d', 'owner', false, '@a/b-c.d', ''],
    ['| A |', undefined, true, '', ' '],
    ['| A | ', undefined, true, '', ''],
    ['| A | det', undefined, true, 'det', ''],
    ['| A | @to', 'owner', true, '@to', ''],
    ['|@to', 'owner', true, '@to', ''],
  ] as const)
    it(`is found behind “${before}”`, () => assert.deepEqual(fieldBefore(before), { field, isCell, written, lead }));

  it('is none elsewhere', () => {
    for (const before of ['', 'A', '- [ ] A (owner', 'owner: @a b', 'coowner: @a b', 'a@b', '| A | two words'])
      assert.equal(fieldBefore(before), undefined, before);
  });
});

const table = (owner: string, type: string, due = '') =>
  `## Action items\n\n| Action | Owner | Type | Due |\n| --- | --- | --- | --- |\n| Page |${owner}|${type}|${due}|\n`;
const read = (text: string) => readReview(createAnalysis(text));

describe('The column at the cursor', () => {
  const text = table(' @ines ', ' detect ');
  const review = read(text);
  const at = (words: string, by = 0) => columnAt(review.actions, text.indexOf(words) + by);

  it('is that of the owner or the type, from its first character to behind its last, with a blank', () => {
    assert.deepEqual(
      [-2, -1, 0, 5, 6].map((by) => at('@ines', by)),
      [undefined, 'owner', 'owner', 'owner', 'owner'],
    );
    assert.deepEqual(
      [-1, 0, 6, 7, 8].map((by) => at('detect', by)),
      ['type', 'type', 'type', 'type', undefined],
    );
  });

  it('is none in the head, in other columns, and outside of the table', () => {
    for (const words of ['## Action', 'Owner', '| --- |', 'Page']) assert.equal(at(words), undefined, words);
    assert.equal(columnAt(review.actions, text.length), undefined);
  });

  it('is none in a list', () => {
    const list = '## Action items\n\n- [ ] Page (owner: @ines)\n';
    assert.equal(columnAt(read(list).actions, list.indexOf('@ines')), undefined);
  });
});

describe('The empty cells of an action item', () => {
  const fill = (text: string) => {
    const review = read(text);
    const { what } = review.actions[0]!;
    return fillCells(review, what).map(({ start, end, insert }) => [text.slice(start - 1, end + 1), insert]);
  };

  for (const [owner, due, filled] of [
    [
      '  ',
      '  ',
      [
        ['  ', '[@name]'],
        ['  ', '[date]'],
      ],
    ],
    [' @ines ', ' ', [[' |', '[date]']]],
    ['', ' 2026-02-01 ', [['||', '[@name]']]],
    [' @ines ', ' 2026-02-01 ', []],
  ] as const)
    it(`get slots: ${JSON.stringify([owner, due])}`, () =>
      assert.deepEqual(fill(table(owner, ' detect ', due)), filled));

  it('are those of its own row', () => {
    const review = read(table(' ', ' ', ' '));
    const { start, end } = review.actions[0]!.what;
    assert.equal(fillCells(review, { start, end }).length, 2);
    for (const span of [
      { start, end: end + 1 },
      { start: start - 1, end },
    ])
      assert.deepEqual(fillCells(review, span), []);
  });
});
