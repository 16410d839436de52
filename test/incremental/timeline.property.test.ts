import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalysis } from '../../src/language/index';
import { readReview } from '../../src/review/index';
import { propertyOptions } from '../property';
import { countCompared } from './compared';

/** Lines that move the clock of a timeline, each in its own way. */
const lines = [
  '- 09:05 The alert fires',
  '- 23:50 The queue is full',
  '- 00:10 The queue is empty',
  '- 12:30 UTC A responder joins',
  '- 14:30 Europe/Berlin The pool is scaled',
  '- 2031-03-30 02:30 Europe/Berlin The clocks go forward',
  '- 2031-10-26 02:30 Europe/Berlin The clocks go back',
  '- 2031-03-15 10:00 It begins',
  '- 16 March, 10:00 It goes on',
  '- 03/04 11:00 A graph is shared',
  '- 17/04/2031 11:00 A ticket is opened',
  '- T+12m The second alert fires',
  '- 9:15 pm The pager rings',
  '- 2031-03-16',
  '- **17 March**',
  '- 2031-03-17\n  - 08:00 One\n  - 09:00 Two',
  '- 10:00-10:20 The dashboard is slow',
  '- nobody knew',
  '### 18 March 2031',
  '### 14:02 The release',
  '09:30 A paragraph',
  '| Time | What |\n| --- | --- |\n| 10:00 | One |\n| 11:00 UTC | Two |',
  '',
  'All times in CET.',
  '## Notes',
  '## Timeline',
];
const line = fc.constantFrom(...lines);
const edit = fc.record({ at: fc.nat(), remove: fc.nat({ max: 3 }), added: fc.array(line, { maxLength: 2 }) });

const read = (all: readonly string[]): string => `# Outage\n\n## Timeline\n\n${all.join('\n')}\n`;

const tell = ({ timeline, days, start }: ReturnType<typeof readReview>): unknown => ({ timeline, days, start });

describe('a timeline that is read after an edit', () => {
  const count = countCompared();

  it('has every entry at the day and time that reading it anew gives', () => {
    const sessions = fc.array(edit, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), sessions, (first, edits) => {
        let all = first;
        const analysis = createAnalysis(read(all));
        let review = readReview(analysis);
        for (const { at, remove, added } of edits) {
          const place = at % (all.length + 1);
          all = [...all.slice(0, place), ...added, ...all.slice(place + remove)];
          const text = read(all);
          const isEdited = text !== analysis.text;
          analysis.update([{ start: 0, end: analysis.text.length, insert: text }]);
          const whole = readReview(analysis, review);
          assert.deepEqual(tell(whole), tell(readReview(createAnalysis(text))));
          review = whole;
          if (isEdited) count(1);
        }
      }),
      propertyOptions(25, 7),
    );
  }).timeout(0);

  it('goes by how many midnights the newest entry is behind the oldest', () => {
    const rows = '- 00:20 Free\n- 23:50 Salt\n- 12:10 Stuck\n- 00:30 Ice\n- 23:00 Snow';
    const first = `---\ndate: 2031-03-05\n---\n\n${read([rows])}`;
    const analysis = createAnalysis(first);
    let review = readReview(analysis);
    const seen: (string | undefined)[] = [review.timeline[0]?.date];
    for (const [from, to] of [
      ['23:00 Snow', '00:10 Snow'],
      ['12:10 Stuck', '23:55 Stuck'],
      ['23:55 Stuck', '12:10 Stuck'],
    ] as const) {
      const start = analysis.text.indexOf(from);
      analysis.update([{ start, end: start + from.length, insert: to }]);
      review = readReview(analysis, review);
      assert.deepEqual(tell(review), tell(readReview(createAnalysis(analysis.text))));
      seen.push(review.timeline[0]?.date);
    }
    assert.deepEqual(seen, ['2031-03-07', '2031-03-06', '2031-03-05', '2031-03-06']);
  });

  // The parser reads an item again that stands near a change, or last.
  const far = (day: string) => Array.from({ length: 6 }, (_, i) => `- ${i + 1}:00 Far from ${day}`);
  const text = read([
    '- 2031-03-14 00:10 First',
    ...far('the 14th'),
    '- 2031-03-15 00:20 Second',
    ...far('the 15th'),
    '- 2031-03-16 00:30 Third',
    ...far('the 16th'),
  ]);
  const daysThatStay = (from: string, to: string): readonly string[] => {
    const analysis = createAnalysis(text);
    const before = readReview(analysis);
    const start = text.indexOf(from);
    analysis.update([{ start, end: start + from.length, insert: to }]);
    const { timeline } = readReview(analysis, before);
    const staying = timeline.filter((entry, i) => entry === before.timeline[i] && entry.text.startsWith('Far'));
    return [...new Set(staying.map(({ text: said }) => said.slice(-4)))];
  };

  it('keeps what stands above a change, and what stands below where the clock is as it was', () => {
    assert.deepEqual(daysThatStay('00:20 Second', '00:25 Second'), ['14th', '15th', '16th']);
  });

  it('reads on to the next entry that tells the day itself', () => {
    assert.deepEqual(daysThatStay('2031-03-15', '2031-03-13'), ['14th', '16th']);
  });

  it('moves what stands below a change', () => {
    assert.deepEqual(daysThatStay('Second', 'Next'), ['14th']);
  });
});
