import assert from 'node:assert/strict';
import { createAnalysis } from '../../src/language';
import {
  addTimelineEntry,
  applyChanges,
  isComparable,
  localTime,
  onlyFrom,
  readReview,
  sortTimeline,
  writeDuration,
  zoneOfNewEntries,
} from '../../src/review';
import { placeAfterSort } from '../../src/vscode/timeline/after-sort';
import { chooseMoment } from '../../src/vscode/timeline/moment';
import { tellSince } from '../../src/vscode/timeline/since';

const read = (head: string, ...lines: readonly string[]) =>
  readReview(createAnalysis(`---\n${head}\ntemplate: learning-review\n---\n\n## Timeline\n\n${lines.join('\n')}\n`));

describe('A new entry', () => {
  const review = (...args: Parameters<typeof read>) => read(...args);
  const now = new Date('2026-03-04T09:30:00Z');
  const choose = (within: ReturnType<typeof read>, words = '') =>
    chooseMoment({ localTime, zoneOfNewEntries }, within, within.text.indexOf(words), now);

  for (const [what, head, lines, entry] of [
    ['without a day where none is told', 'title: A', ['- 10:04 It fires'], { time: '09:30' }],
    ['without a day on the day of the last entry', 'date: 2026-03-04', ['- 10:04 It fires'], { time: '09:30' }],
    ['with its day on the day after', 'date: 2026-03-03', ['- 10:04 It fires'], { date: '2026-03-04', time: '09:30' }],
    ['in the zone of the review', 'timezone: CET', ['- 10:04 It fires'], { time: '10:30' }],
    [
      'by the last day that is told',
      'date: 2026-01-01',
      ['- 2026-01-01 10:04 A', '- 2026-03-04 10:05 B'],
      { time: '09:30' },
    ],
    ['about tomorrow as well', 'date: 2026-03-06', ['- 10:04 It fires'], { date: '2026-03-04', time: '09:30' }],
  ] as const)
    it(`is about now, ${what}`, () => assert.deepEqual(choose(review(head, ...lines)), { entry, isNow: true }));

  it('is about then from the second day on', () => {
    const old = review('date: 2026-03-02', '- 10:04 It fires', '- 10:20 It is over', '- 2026-03-02 Notes are taken');
    const then = (words: string) => choose(old, words);
    for (const words of ['- 10:04', '10:04', '\n- 10:20'])
      assert.deepEqual(then(words), { entry: { date: '2026-03-02', time: '10:04' }, isNow: false });
    assert.deepEqual(then('- 10:20'), { entry: { date: '2026-03-02', time: '10:20' }, isNow: false });
    assert.deepEqual(then('over'), { entry: { date: '2026-03-02', time: '10:20' }, isNow: false });
    // Elsewhere, and where the entry has no time: the last one that has.
    for (const words of ['## Timeline', 'are taken'])
      assert.deepEqual(then(words), { entry: { date: '2026-03-02', time: '10:20' }, isNow: false }, words);
  });

  it('is about then, whenever that was, below an entry that is chosen', () => {
    const today = review('date: 2026-03-04', '- 10:04 It fires', '- 10:20 It is over', '- 2026-03-04 Notes are taken');
    const below = (at: number) =>
      chooseMoment({ localTime, zoneOfNewEntries }, today, today.text.length, now, today.timeline[at]);
    assert.deepEqual(below(0), { entry: { date: '2026-03-04', time: '10:04' }, isNow: false });
    assert.deepEqual(below(1), { entry: { date: '2026-03-04', time: '10:20' }, isNow: false });
    // One that tells no time says nothing of when.
    assert.deepEqual(below(2), { entry: { time: '09:30' }, isNow: true });
  });

  const said = '[what happened, and who or what saw it]';
  const table = ['| Time | What |', '| --- | --- |', '| 10:04 | In the table |', '| 10:30 | Row |'];
  for (const [what, head, words, entry, lines] of [
    ['at midnight', 'title: A', 'a', `- 23:50 ${said}`, ['- 23:50 a', '- 00:10 b', '- 00:30 c']],
    ['in the middle of the night', 'date: 2026-03-04', 'b', `- 00:10 ${said}`, ['- 23:50 a', '- 00:10 b', '- 00:30 c']],
    [
      'in its phase',
      'title: A',
      'in the first',
      `- 10:20 ${said}`,
      ['### Before', '', '- 10:20 in the first', '', '### After', '', '- 10:04 a', '- 10:20 in the second'],
    ],
    ['in a list, not the table', 'title: A', 'a', `- 10:04 ${said}`, ['- 10:04 a', '- 10:30 b', '', ...table]],
    ['in a table', 'title: A', 'In the', `| 10:04 | ${said} |`, [...table, '', '- 10:04 a', '- 10:30 b']],
    ['out of order', 'title: A', 'a', `- 12:00 ${said}`, ['- 10:00 z', '- 12:00 a', '- 11:00 b', '- 13:00 c']],
    [
      'where the newest is first',
      'title: A',
      'b',
      `- 11:00 ${said}`,
      ['- 12:00 a', '- 11:00 b', '- 10:00 c', '- 09:00 d'],
    ],
    ['without its day', 'title: A', 'a', `- 10:04 ${said}`, ['- 2026-03-04 10:04 a', '- 10:20 b']],
    ['in its zone', 'timezone: CET', 'a', `- 10:04 UTC ${said}`, ['- 10:04 UTC a', '- 11:20 b']],
  ] as const)
    it(`goes right behind the one that is chosen, ${what}`, () => {
      const before = read(head, ...lines);
      const at = before.timeline.findIndex((each) => each.text.startsWith(words));
      const chosen = before.timeline[at]!;
      const { entry: made } = chooseMoment({ localTime, zoneOfNewEntries }, before, 0, now, chosen);
      const text = applyChanges(before.text, addTimelineEntry(onlyFrom(before, chosen), made));
      const line = lines.findIndex((each) => each.includes(words));
      assert.equal(text, read(head, ...lines.slice(0, line + 1), entry, ...lines.slice(line + 1)).text);
    });

  it('takes the time of the clock where an old timeline has none', () =>
    assert.deepEqual(choose(review('date: 2025-03-02')), { entry: { time: '09:30' }, isNow: false }));
});

describe('The time since an entry', () => {
  const since = (first: string, second: string) => {
    const [before, entry] = read('date: 2026-03-04', `- ${first} A`, `- ${second} B`).timeline;
    return tellSince({ isComparable, writeDuration }, before, entry!);
  };

  for (const [first, second, told] of [
    ['10:04', '10:05', '+1 min'],
    ['10:04', '10:08', '+4 min'],
    ['10:04', '11:34', '+1 h 30 min'],
    ['10:04', '10:04', undefined],
    ['10:04:10', '10:04:40', undefined],
    ['10:04', '10:03', undefined],
    ['T+5m', 'T+12m', '+7 min'],
    ['10:04', '2026-03-05', undefined],
    ['2026-03-04', '10:04', undefined],
  ] as const)
    it(`from ${first} to ${second} is ${told ?? 'not told'}`, () => assert.equal(since(first, second), told));

  it('is not told of the first, or across timelines', () => {
    const { timeline } = read(
      'date: 2026-03-04',
      '- 10:04 A',
      '- 10:08 B',
      '\n## Timeline of the second\n',
      '- 10:20 C',
    );
    const tell = (before: number, at: number) =>
      tellSince({ isComparable, writeDuration }, timeline[before], timeline[at]!);
    assert.deepEqual([tell(-1, 0), tell(0, 1), tell(1, 2)], [undefined, '+4 min', undefined]);
  });
});

describe('The cursor in a timeline that is sorted', () => {
  for (const [what, lines] of [
    ['a list', ['- 10:20 It is over', '- 10:00 The deploy begins', '- 10:04 The alert fires', '- 10:10 Rolled back']],
    [
      'numbers of other widths',
      ['9. 10:20 It is over', '10. 10:00 The deploy begins', '    and goes on', '11. 10:04 Up'],
    ],
    ['a table', ['| Time | What |', '| --- | --- |', '| 10:20 | It is over |', '| 10:04 | The alert fires |']],
    ['headings', ['### 10:20 It is over', '', 'Calm.', '', '### 10:04 The alert fires', '', 'Loud.']],
  ] as const)
    for (const eol of ['\n', '\r\n'])
      it(`stays at its words: ${what}, with ${JSON.stringify(eol)}`, () => {
        const review = readReview(createAnalysis(`## Timeline\n\n${lines.join('\n')}\n`.replaceAll('\n', eol)));
        const changes = sortTimeline(review);
        const after = applyChanges(review.text, changes);
        assert.notEqual(after, review.text);
        for (const { index, 0: word } of review.text.matchAll(/[A-Z]\w+|(?<=10:)\d\d|goes/g)) {
          const at = placeAfterSort(review.text, changes, index);
          assert.equal(after.slice(at, at + word.length), word);
        }
      });
});
