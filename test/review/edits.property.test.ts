import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextChange } from '../../src/language/index';
import {
  addAction,
  addMissingSections,
  addSection,
  addTimelineEntry,
  applyChanges,
  findOutOfOrder,
  moveSection,
  removeGuidance,
  renameSection,
  sectionsOf,
  sortTimeline,
  toggleAction,
} from '../../src/review/index';
import { read } from './analyse';
import { clocks, reviews } from './documents';

const words = (text: string): readonly string[] => text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
const sorted = (rows: readonly string[]): readonly string[] => [...rows].sort();
// Numbers of a list belong to their places.
const unnumbered = (rows: readonly string[]): readonly string[] =>
  rows.map((row) => row.replace(/^\d+\.[ \t]*/, '').trimStart());
const insertsOnly = (changes: readonly TextChange[]): boolean => changes.every(({ start, end }) => start === end);
const breaks = (text: string): ReadonlySet<string> => new Set(text.match(/\r\n|\r|\n/g));

describe('edits keep all other bytes', function () {
  this.timeout(60_000);

  it('when a missing section is added', () => {
    fc.assert(
      fc.property(reviews, fc.nat(), (text, pick) => {
        const review = read(text);
        const section = review.missing[pick % Math.max(1, review.missing.length)];
        if (!section) return;
        const changes = addSection(section);
        assert.ok(changes.length === 1 && insertsOnly(changes));
        const after = read(applyChanges(text, changes));
        assert.ok(!after.missing.some((each) => each.title === section.title));
        assert.equal(after.missing.length, review.missing.length - 1);
        assert.equal(after.timeline.length, review.timeline.length);
        assert.ok(breaks(after.text).size <= Math.max(1, breaks(text).size));
      }),
    );
  });

  it('when all missing sections are added', () => {
    fc.assert(
      fc.property(reviews, (text) => {
        const changes = addMissingSections(read(text));
        assert.ok(insertsOnly(changes));
        const after = read(applyChanges(text, changes));
        assert.deepEqual(after.missing, []);
        assert.ok(breaks(after.text).size <= Math.max(1, breaks(text).size));
      }),
    );
  });

  it('when a section is moved', () => {
    fc.assert(
      fc.property(reviews, fc.nat(), fc.nat(), fc.constantFrom('before', 'after'), (text, from, to, side) => {
        const review = read(text);
        const there = sectionsOf(review).filter((each) => each.state !== 'missing');
        const [section, target] = [there[from % Math.max(1, there.length)], there[to % Math.max(1, there.length)]];
        if (!section || !target) return;
        const after = applyChanges(text, moveSection(review, section, side, target));
        const bare = (rows: readonly string[]) => sorted(rows.map((row) => row.replace(/^#+/, '#')));
        assert.deepEqual(bare(words(after)), bare(words(text)));
        const stays = words(text.slice(0, section.start) + text.slice(section.end));
        const block = words(text.slice(section.start, section.end)).map((row) => row.replace(/^#+/, '#'));
        const rest = words(after);
        const at = rest.findIndex((_, i) => block.every((row, j) => rest[i + j]?.replace(/^#+/, '#') === row));
        assert.ok(at >= 0, 'the section stays in one piece');
        assert.equal(stays.length + block.length, rest.length);
        assert.equal(sectionsOf(read(after)).filter((each) => each.state !== 'missing').length, there.length);
      }),
    );
  });

  it('when a section is renamed', () => {
    fc.assert(
      fc.property(reviews, fc.nat(), (text, pick) => {
        const review = read(text);
        const there = sectionsOf(review).filter((each) => each.state !== 'missing');
        const section = there[pick % Math.max(1, there.length)];
        if (!section) return;
        const changes = renameSection(review, section, 'Detection #');
        const [change] = changes;
        assert.ok(changes.length === 1 && change);
        assert.equal(text.slice(change.start, change.end), section.title);
        const after = read(applyChanges(text, changes));
        const renamed = sectionsOf(after).find((each) => each.start === section.start && each.state !== 'missing');
        assert.equal(renamed?.level, section.level);
        assert.equal(renamed?.kind, 'detection');
      }),
    );
  });

  it('when a timeline is sorted', () => {
    fc.assert(
      fc.property(reviews, (text) => {
        const review = read(text);
        const after = applyChanges(text, sortTimeline(review));
        assert.deepEqual(sorted(unnumbered(words(after))), sorted(unnumbered(words(text))));
        const again = read(after);
        assert.equal(again.timeline.length, review.timeline.length);
        const inGroup = findOutOfOrder(again.timeline).filter(({ entry, after: other }) => entry.group === other.group);
        assert.deepEqual(inGroup, []);
        assert.deepEqual(sortTimeline(again), []);
      }),
    );
  });

  it('when an entry is added to the timeline', () => {
    fc.assert(
      fc.property(reviews, clocks, (text, time) => {
        const review = read(text);
        const changes = addTimelineEntry(review, { time, text: 'Traffic | is back' });
        assert.ok(changes.length === 1 && insertsOnly(changes));
        const after = read(applyChanges(text, changes));
        assert.equal(after.timeline.length, review.timeline.length + 1);
        const added = after.timeline.filter((entry) => entry.text.startsWith('Traffic'));
        assert.equal(added.length, 1);
        assert.equal(added[0]?.time, time);
        assert.equal(added[0]?.form, review.timeline[0]?.form ?? 'item');
        assert.ok(breaks(after.text).size <= Math.max(1, breaks(text).size));
      }),
    );
  });

  it('when an action item is toggled', () => {
    fc.assert(
      fc.property(reviews, fc.nat(), (text, pick) => {
        const review = read(text);
        const action = review.actions[pick % Math.max(1, review.actions.length)];
        if (!action) return;
        const changes = toggleAction(review, action);
        const [change] = changes;
        assert.ok(changes.length === 1 && change && change.end - change.start <= 4);
        const after = read(applyChanges(text, changes));
        const same = after.actions[review.actions.indexOf(action)];
        assert.ok(same && same.state !== action.state);
        // Once it has a box or a status, back is back to the byte.
        if (action.checkbox || action.status) assert.equal(applyChanges(after.text, toggleAction(after, same)), text);
      }),
    );
  });

  it('when an action item is added', () => {
    fc.assert(
      fc.property(reviews, (text) => {
        const review = read(text);
        const changes = addAction(review, { text: 'Reject | jobs', owner: '@kim', due: '2031-05-01', type: 'prevent' });
        assert.ok(changes.length === 1 && insertsOnly(changes));
        const after = read(applyChanges(text, changes));
        assert.equal(after.actions.length, review.actions.length + 1);
        const added = after.actions.find((action) => action.owner === '@kim');
        assert.equal(added?.state, 'open');
      }),
    );
  });

  it('when the guiding questions of written sections are taken out', () => {
    fc.assert(
      fc.property(reviews, (text) => {
        const full = applyChanges(text, addMissingSections(read(text)));
        assert.deepEqual(removeGuidance(read(full)), [], 'empty sections keep theirs');
      }),
    );
  });
});
