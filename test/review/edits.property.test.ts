import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalysis, readIgnores, readMarkdown, type Finding, type TextChange } from '../../src/language/index';
import { replaceNames } from '../../src/record/index';
import {
  addAction,
  addBlock,
  addDurations,
  addMissingSections,
  addQuestion,
  addSection,
  addTimelineEntries,
  addTimelineEntry,
  applyChanges,
  ignoreChange,
  isReview,
  moveSection,
  placeBlock,
  readReview,
  removeGuidance,
  renameSection,
  sayIsReview,
  sectionsOf,
  sortTimeline,
  structureFindings,
  toggleAction,
  type Review,
  type TimelineEntry,
  type Section,
} from '../../src/review/index';
import { fillCells } from '../../src/review/edits/fill-cells';
import { findNewestFirst, isBefore } from '../../src/review/timeline/timeline';
import { checkMade } from './check-made';
import { clocks, holding, hostile, hostileWith, type Hostile } from './hostile-documents';

const read = (text: string): Review => readReview(readMarkdown(text));
const present = (review: Review): readonly Section[] => sectionsOf(review).filter(({ state }) => state !== 'missing');
/** The sections, and the title of the whole, which a section may become. */
const withTitle = (review: Review): readonly Pick<Section, 'level' | 'title' | 'kind'>[] => {
  const sections = present(review);
  const first = readMarkdown(review.text).headings.find(({ start }) => start === review.head.start);
  return first && first.start !== sections[0]?.start ? [first, ...sections] : sections;
};
const choose = <T>(all: readonly T[], pick: number): T | undefined => all[pick % Math.max(1, all.length)];
const breaks = (text: string): readonly string[] => [...new Set(text.match(/\r\n|\r|\n/g))];

/** The text after the changes, which lie inside it, do not overlap, bring no other line break, and can be undone. */
function edited(text: string, changes: readonly TextChange[]): string {
  const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  let by = 0;
  const undo = sorted.map(({ start, end, insert }) => {
    assert.ok(start >= at && end >= start && end <= text.length, 'inside the text, one behind the other');
    at = end;
    const reverse = { start: start + by, end: start + by + insert.length, insert: text.slice(start, end) };
    by += insert.length - (end - start);
    return reverse;
  });
  const after = applyChanges(text, changes);
  assert.equal(applyChanges(after, undo), text);
  assert.deepEqual(
    breaks(after).filter((each) => !(breaks(text).length ? breaks(text) : ['\n']).includes(each)),
    [],
  );
  return after;
}

/** What a text holds, told without our edits' own way to tell it. */
function tell(text: string) {
  const markdown = readMarkdown(text);
  const review = readReview(markdown);
  const opaque: string[] = [];
  markdown.tree.iterate({
    enter({ name, from, to }) {
      if (!/^(?:FencedCode|CodeBlock|HTMLBlock|Blockquote|LinkReference|FrontMatter|CommentBlock)$/.test(name)) return;
      const said = text.slice(from, to).trimEnd();
      // Code may hold a timeline or a list of actions, which takes new lines in.
      const pieces = /Code/.test(name) ? said.split(/[\r\n]+/) : [said];
      opaque.push(...pieces.map((piece) => `${name} ${piece}`));
    },
  });
  return {
    opaque,
    headings: markdown.headings.map(({ level, title }) => `${level} ${title}`),
    titles: markdown.headings.map(({ title }) => title),
    sections: withTitle(review).map(({ level, title, kind }) => `${level} ${title} ${kind}`),
    entries: review.timeline.map((each) => `${each.time} ${each.form} ${each.text}`),
    actions: review.actions.map(({ text: said, state, owner, due }) => [said, state, owner, due].join('; ')),
    factors: review.factors.map((each) => each.text),
    ignores: readIgnores(text, markdown.comments, markdown.headings).map(({ scope, ruleIds }) =>
      [scope, ...ruleIds].join(),
    ),
  };
}

type Told = ReturnType<typeof tell>;
const parts = [
  'opaque',
  'headings',
  'titles',
  'sections',
  'entries',
  'actions',
  'factors',
  'ignores',
] as const satisfies readonly (keyof Told)[];
type Part = (typeof parts)[number];

/** What of `before` is gone. */
function gone(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...after];
  return before.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

interface But {
  /** The parts of which something may be gone. */
  readonly loses?: readonly Part[];
  /** Those that may have something more. */
  readonly gains?: readonly Part[];
}
/** What comes with a section that is added. */
const aSection = ['headings', 'titles', 'sections', 'opaque'] as const;

/** Everything is there that was, and nothing else; gives what came, by part. */
function assertKept(
  before: string,
  after: string,
  { loses = [], gains = [] }: But = {},
): Readonly<Record<Part, readonly string[]>> {
  const [was, is] = [tell(before), tell(after)];
  const came = parts.map((part) => {
    if (!loses.includes(part)) assert.deepEqual(gone(was[part], is[part]), [], `${part} that were there`);
    const added = gone(is[part], was[part]);
    if (!gains.includes(part)) assert.deepEqual(added, [], `${part} that nobody asked for`);
    return [part, added] as const;
  });
  return Object.fromEntries(came) as Record<Part, readonly string[]>;
}

/** The line that a place is in. */
const lineAround = (text: string, at: number): string =>
  /[^\r\n]*$/.exec(text.slice(0, at))![0] + /^[^\r\n]*/.exec(text.slice(at))![0];
/** Lines that say something. */
const rowsOf = (text: string): readonly string[] => text.split(/[\r\n]+/).filter((row) => row.trim() !== '');

/** Every line is as it was, and every byte but for a blank line that what stood there for a while needed. */
function assertBack(back: string, text: string): void {
  assert.deepEqual(rowsOf(back), rowsOf(text));
  if (back.length === text.length) assert.equal(back, text);
}

/** Nothing but insertions: every byte stays. */
function assertInserts(changes: readonly TextChange[]): void {
  assert.ok(changes.every(({ start, end }) => start === end));
}

const isSlotFilled = (review: Review, section: Section | undefined, changes: readonly TextChange[]): boolean =>
  changes.every(
    ({ start, end }) =>
      start === end || (section?.state === 'placeholder' && review.text.slice(start, end).includes('[')),
  );

/** Nothing of the text is gone but the slot of its section, which may be read as an action item. */
function assertOnlySlotFilled(review: Review, section: Section | undefined, changes: readonly TextChange[]): But {
  if (!isSlotFilled(review, section, changes)) assertInserts(changes);
  return section?.state === 'placeholder' ? { loses: ['actions'] } : {};
}

/** A timeline may stand among the factors, and its entries are some. */
const assertNoOtherFactors = (came: readonly string[]): void =>
  assert.ok(
    came.every((each) => each.includes('Traffic')),
    came.join(),
  );

// Some edits have one that takes them back, and are taken back here. No edit of ours removes what the others add.
describe('edits keep all other bytes, and hold what was asked for', function () {
  this.timeout(3_600_000);

  it('when a missing section is added', () =>
    checkMade(40, 701, 0.25, fc.tuple(hostile, fc.nat()), ([{ text, isOpen }, pick]) => {
      const review = read(text);
      const section = choose(review.missing, pick);
      if (!section) return 'none';
      const changes = addSection(review, section);
      if (changes.length === 0) {
        assert.ok(isOpen || /^(?:---|\uFEFF)/.test(text), 'it is refused only where something is open');
        return 'refused';
      }
      assertInserts(changes);
      const came = assertKept(text, edited(text, changes), { gains: aSection });
      assert.deepEqual(came.sections, [`${section.level} ${section.title} ${section.kind}`]);
      return 'done';
    }));

  it('when all missing sections are added', () =>
    checkMade(8, 702, 0.02, hostile, ({ text, isOpen }) => {
      const review = read(text);
      const changes = addMissingSections(review);
      if (changes.length === 0) return review.missing.length === 0 ? 'none' : isOpen ? 'none' : 'refused';
      assertInserts(changes);
      const after = edited(text, changes);
      const came = assertKept(text, after, { gains: aSection });
      const asked = review.missing.map(({ level, title, kind }) => `${level} ${title} ${kind}`);
      assert.deepEqual(gone(came.sections, asked), []);
      if (!isOpen) assert.deepEqual(read(after).missing, []);
      assert.deepEqual(
        removeGuidance(read(after)).filter(({ start }) => start > text.length),
        [],
      );
      return 'done';
    }));

  // Back among its siblings only: on another level it may have got other marks, and levels end at six.
  it('when a section is moved, and moved back', () =>
    checkMade(50, 703, 0.25, fc.tuple(hostileWith(holding.disorder, 2), fc.nat()), ([{ text, isOpen }, pick]) => {
      const review = read(text);
      const all = present(review);
      const ways = all.flatMap((section) =>
        all.flatMap((target) =>
          (['before', 'after'] as const).flatMap((side) => {
            const at = side === 'before' ? target.start : target.end;
            return at >= section.start && at <= section.end ? [] : [{ section, target, side }];
          }),
        ),
      );
      const way = choose(ways, pick);
      if (!way) return 'none';
      const { section, side, target } = way;
      const changes = moveSection(review, section, side, target);
      if (changes.length === 0) return isOpen ? 'none' : 'refused';
      const after = edited(text, changes);
      const put = changes.find(({ start, end }) => start === end)!;
      const taken = changes.find(({ start, end }) => start < end)!;
      assert.ok(changes.length === 2 && taken.insert.trim() === '');
      const [whole, moved] = [text.slice(taken.start, taken.end), put.insert];
      assert.equal(whole.trim(), text.slice(section.start, section.end).trim());
      // The section is still in one piece: on its level to the byte, else its headings aside: one of several lines may have become one of one, without its breaks.
      const bare = (part: string) =>
        rowsOf(part)
          .map((row) => row.replace(/^ {0,3}#+|#+$|^ {0,3}[=-]+$|\\$/g, '').trim())
          .filter(Boolean)
          .join(' ');
      const isSameLevel = section.level === target.level;
      if (isSameLevel) assert.equal(moved.replace(/^[\r\n]+|[\r\n]+$/g, ''), whole.replace(/^[\r\n]+|[\r\n]+$/g, ''));
      assert.equal(bare(moved), bare(whole));
      // What it says is a factor, or none, by the section that it stands in.
      const parentOf = (each: Section) => sectionsOf(review).find(({ children }) => children.includes(each));
      const other = [
        ...(isSameLevel ? [] : (['headings', 'sections'] as const)),
        ...(parentOf(section) === parentOf(target) ? [] : (['factors'] as const)),
      ];
      assertKept(text, after, { loses: other, gains: other });
      const now = present(read(after));
      assert.equal(now.length, all.length);
      // Back beside a neighbour on its level: every line, and every byte where no way had to add a blank line.
      const isMoved = ({ start, end }: Section) => start >= section.start && end <= section.end;
      const others = all.filter((each) => !isMoved(each));
      const to = put.start < taken.start ? put.start : put.start - whole.length + taken.insert.length;
      const at = now.findIndex(({ start }) => start >= to + moved.search(/[^\r\n]/));
      const othersNow = now.toSpliced(at, all.length - others.length);
      const before = others.findIndex(({ end, level }) => end === section.start && level === section.level);
      const behind = others.findIndex((each) => each.start === section.end && each.level === section.level);
      const [beside, backTo] =
        before >= 0 ? ([othersNow[before], 'after'] as const) : ([othersNow[behind], 'before'] as const);
      if (!isSameLevel || !beside) return 'done';
      const back = moveSection(read(after), now[at]!, backTo, beside);
      const again = edited(after, back);
      assertBack(again, text);
      return 'done';
    }));

  it('when a section is renamed, and renamed back', () =>
    checkMade(25, 704, 0.03, fc.tuple(hostile, fc.nat(), titlesToGive), ([{ text }, pick, title]) => {
      const review = read(text);
      const section = choose(present(review), pick);
      if (!section) return 'none';
      const changes = renameSection(review, section, title);
      // The first heading of all, named otherwise, is the title of the review and opens no section.
      const isFirst = section.level === 1 && review.title === undefined && present(review)[0] === section;
      if (changes.length === 0) return isFirst ? 'none' : 'refused';
      const [change, ...others] = changes;
      assert.ok(
        change && others.length === 0 && change.start >= section.heading.start && change.end <= section.heading.end,
      );
      const after = edited(text, changes);
      const now = present(read(after));
      const renamed = now[present(review).indexOf(section)];
      assert.equal(renamed?.title, title.replace(/\s+/g, ' ').trim());
      assert.equal(renamed.level, section.level);
      // What a section of another kind holds is read as something else.
      const kinds = (all: readonly Section[]) => all.map(({ kind, within }) => `${kind} ${within}`).join();
      const isSameKind = kinds(now) === kinds(present(review));
      const heading = ['headings', 'titles', 'sections'] as const;
      const isMoment = review.timeline.some(({ start }) => start === section.start);
      const other = [
        ...heading,
        ...(isMoment || !isSameKind ? (['entries'] as const) : []),
        ...(isSameKind ? [] : (['actions', 'factors', 'ignores'] as const)),
      ];
      const came = assertKept(text, after, { loses: other, gains: other });
      if (isSameKind) assert.ok(gone(tell(text).entries, tell(after).entries).length <= 1);
      assert.deepEqual(came.titles, renamed.title === section.title ? [] : [renamed.title]);
      // Back to the byte, but for signs that were written as we would not.
      const own = (there: Review, each: Section) => applyChanges(there.text, renameSection(there, each, section.title));
      assert.equal(own(read(after), renamed), own(review, section));
      return 'done';
    }));

  it('when a timeline is sorted', () =>
    checkMade(30, 705, 0.15, hostileWith(holding.disorder), ({ text }) => {
      const review = read(text);
      // By the order that it had: what is sorted the wrong way is in no order.
      const newest = findNewestFirst(review.timeline);
      // Headings stay in the section that they stand in.
      const outOfOrder = ({ timeline, sections }: Review) => {
        const parents = parentsByStart(sections);
        return timeline.filter((entry, i) => {
          const isNeighbour = ({ form, group, run, start }: TimelineEntry) =>
            form === entry.form &&
            group === entry.group &&
            run === entry.run &&
            parents.get(start) === parents.get(entry.start);
          const above = timeline.slice(0, i).findLast(isNeighbour);
          return above && (newest.has(entry.run) ? isBefore(above, entry) : isBefore(entry, above));
        }).length;
      };
      const changes = sortTimeline(review);
      if (changes.length === 0) return outOfOrder(review) > 0 ? 'refused' : 'none';
      const after = edited(text, changes);
      assertKept(text, after);
      const rows = (part: string) =>
        rowsOf(part)
          .map((row) => row.replace(/^\s*\d+[.)][ \t]*/, '').trim())
          .filter(Boolean)
          .sort();
      assert.deepEqual(rows(after), rows(text));
      // Nothing tells the order that was. A second time nothing changes, unless a list in an entry that moved is left.
      const left = outOfOrder(read(after));
      assert.ok(left < outOfOrder(review));
      if (left === 0) assert.deepEqual(sortTimeline(read(after)), [], 'once');
      return 'done';
    }));

  it('when an entry is added to the timeline', () =>
    checkMade(25, 706, 0.03, fc.tuple(hostile, clocks), ([{ text, isOpen }, time]) => {
      const review = read(text);
      const changes = addTimelineEntry(review, { time, text: 'Traffic | is back' });
      if (changes.length === 0) return isOpen ? 'none' : 'refused';
      const section = sectionsOf(review).find(({ kind }) => kind === 'timeline');
      const but = assertOnlySlotFilled(review, section, changes);
      const after = edited(text, changes);
      const came = assertKept(text, after, { ...but, gains: ['entries', 'factors', ...aSection] });
      assert.equal(came.entries.length, 1);
      assertNoOtherFactors(came.factors);
      const added = read(after).timeline.filter((entry) => entry.text.startsWith('Traffic'));
      assert.equal(added.length, 1);
      assert.equal(added[0]?.time, time);
      return 'done';
    }));

  it('when several entries are added to the timeline', () =>
    checkMade(
      15,
      715,
      0.03,
      fc.tuple(hostile, fc.array(clocks, { minLength: 2, maxLength: 4 }), fc.boolean()),
      ([{ text, isOpen }, times, isDated]) => {
        const review = read(text);
        const added = times.toSorted().map((time, i) => ({
          time,
          text: `Traffic | is back in zone ${i}`,
          ...(isDated ? { date: i > 1 ? '2031-02-04' : '2031-02-03' } : {}),
        }));
        const inOrder = added.toSorted((a, b) => `${a.date} ${a.time}`.localeCompare(`${b.date} ${b.time}`));
        const changes = addTimelineEntries(review, inOrder);
        if (changes.length === 0) return isOpen ? 'none' : 'refused';
        const section = sectionsOf(review).find(({ kind }) => kind === 'timeline');
        const but = assertOnlySlotFilled(review, section, changes);
        const after = edited(text, changes);
        const came = assertKept(text, after, { ...but, gains: ['entries', 'factors', ...aSection] });
        assert.equal(came.entries.length, added.length);
        assertNoOtherFactors(came.factors);
        const told = (all: readonly { readonly time: string | undefined; readonly text: string }[]) =>
          all
            .filter((each) => each.text.startsWith('Traffic'))
            .map((each) => `${each.time} ${each.text.replace('\\|', '|')}`)
            .sort();
        assert.deepEqual(told(read(after).timeline), told(added));
        return 'done';
      },
    ));

  it('when an action item is added', () =>
    checkMade(25, 707, 0.03, hostile, ({ text, isOpen }) => {
      const review = read(text);
      const changes = addAction(review, { text: 'Reject | jobs', owner: '@kim', due: '2031-05-01', type: 'prevent' });
      if (changes.length === 0) return isOpen ? 'none' : 'refused';
      const section = sectionsOf(review).find(({ kind }) => kind === 'actions');
      const but = assertOnlySlotFilled(review, section, changes);
      const after = edited(text, changes);
      const came = assertKept(text, after, { ...but, gains: ['actions', ...aSection] });
      assert.equal(came.actions.length, 1);
      const added = read(after).actions.filter((action) => action.owner === '@kim');
      assert.deepEqual(
        added.map(({ text: said, state, due }) => [said.replace('\\|', '|'), state, due]),
        [['Reject | jobs', 'open', '2031-05-01']],
      );
      return 'done';
    }));

  it('when an action item is toggled, and toggled back', () =>
    checkMade(30, 708, 0.1, fc.tuple(hostileWith(holding.actions), fc.nat()), ([{ text }, pick]) => {
      const review = read(text);
      const action = choose(review.actions, pick);
      if (!action) return 'none';
      const changes = toggleAction(review, action);
      if (changes.length === 0) {
        assert.ok(action.state === 'done' && action.form !== 'item', 'whatever has a box can be ticked');
        return 'refused';
      }
      assert.ok(changes.every(({ start, end, insert }) => end - start <= 8 && insert.length <= 5));
      const after = edited(text, changes);
      // Items may stand in lines that are indented like code: of these, the one that changes may be gone.
      const touched = changes.map(({ start }) => lineAround(text, start));
      const lost = gone(tell(text).opaque, tell(after).opaque);
      assert.deepEqual(
        lost.filter((each) => !touched.includes(each.replace(/^CodeBlock /, ''))),
        [],
      );
      const other = [
        'opaque',
        'actions',
        ...(action.form === 'heading' ? (['headings', 'titles', 'sections'] as const) : []),
      ] as const;
      const came = assertKept(text, after, { loses: other, gains: other });
      assert.ok(came.actions.length <= 1);
      const at = review.actions.indexOf(action);
      const toggle = (there: string): string => {
        const all = read(there).actions;
        const now = edited(there, toggleAction(read(there), all[at]!));
        assert.equal(read(now).actions.length, all.length);
        assert.notEqual(read(now).actions[at]?.state === 'open', all[at]?.state === 'open');
        return now;
      };
      assert.notEqual(read(after).actions[at]?.state === 'open', action.state === 'open');
      // To the byte, where it had a box or a status and nothing else to say so. Other items get a box or a sign, or lose a
      // sign or a word, of which nothing is left: those have a box by the second time, and it is that which changes.
      const back = toggle(after);
      const [change, ...others] = changes;
      const said = change && text.slice(change.start, change.end);
      if (others.length === 0 && said !== undefined && /^(?:\[[ x]\]|open|done)$/.test(said)) assert.equal(back, text);
      else if (back !== text) assert.equal(toggle(toggle(back)), back);
      return 'done';
    }));

  it('when lines are added to a section', () =>
    checkMade(
      25,
      709,
      0.02,
      fc.tuple(hostile, fc.constantFrom('appreciation', 'impact', 'detection', 'timeline')),
      ([{ text, isOpen }, kind]) => {
        const review = read(text);
        const section = sectionsOf(review).find((each) => each.kind === kind);
        const block = kind === 'timeline' ? '- **10:05** Ana: A\n- **10:07** Li: B' : '- Thank you, Ana';
        const title = kind === 'timeline' ? 'Timeline' : 'Thanks & such';
        const changes = addBlock(review, { kind, title, block });
        if (changes.length === 0) return isOpen ? 'none' : 'refused';
        const but = assertOnlySlotFilled(review, section, changes);
        const after = edited(text, changes);
        const came = assertKept(text, after, { ...but, gains: ['entries', ...aSection] });
        assert.equal(came.entries.length, kind === 'timeline' ? 2 : 0);
        const home = sectionsOf(read(after)).find((each) => each.kind === kind || each.title === title);
        assert.ok(
          home && after.slice(home.body.start, home.body.end).includes(block.split('\n')[0] ?? ''),
          'in its section',
        );
        return 'done';
      },
    ));

  it('when a question is added to the open ones', () =>
    checkMade(
      25,
      716,
      0.02,
      fc.tuple(
        hostileWith(holding.questions),
        fc.constantFrom('What made `rm -rf | b` look safe?', 'Who *else* saw 3 of 40 alerts at 10:05?', 'Which zone?'),
      ),
      ([{ text, isOpen }, question]) => {
        const review = read(text);
        const section = sectionsOf(review).find(({ kind }) => kind === 'questions');
        const changes = addQuestion(review, question);
        if (changes.length === 0) return isOpen || section === undefined ? 'none' : 'refused';
        const but = assertOnlySlotFilled(review, section, changes);
        const after = edited(text, changes);
        assertKept(text, after, but);
        const home = sectionsOf(read(after)).find(({ kind }) => kind === 'questions');
        assert.equal(after.split(question).length, text.split(question).length + 1);
        assert.ok(home && after.slice(home.body.start, home.body.end).includes(question), 'in its section');
        return 'done';
      },
    ));

  it('when empty cells of action items get slots', () =>
    checkMade(25, 717, 0, fc.tuple(hostileWith(holding.emptyCells), fc.nat()), ([{ text }, pick]) => {
      const review = read(text);
      const filled = review.actions.map(({ what }) => fillCells(review, what)).filter(({ length }) => length > 0);
      const changes = choose(filled, pick);
      if (!changes) return 'none';
      assert.ok(changes.every(({ start, end }) => text.slice(start, end).trim() === ''));
      const after = edited(text, changes);
      // Nobody has it yet, and there is no day for it.
      assertKept(text, after);
      const added = changes.map(({ insert }) => insert.trim());
      const slots = (all: string) => (all.match(/\[@name\]|\[date\]/g) ?? []).sort();
      assert.deepEqual(slots(after), [...slots(text), ...added].sort());
      const again = read(after);
      const left = again.actions.filter(({ what }) => fillCells(again, what).length > 0);
      assert.equal(left.length, filled.length - 1);
      return 'done';
    }));

  it('when a question is put where the cursor is', () =>
    checkMade(25, 710, 0.05, fc.tuple(hostile, fc.nat()), ([{ text, isOpen }, pick]) => {
      const changes = placeBlock(read(text), pick % (text.length + 1), 'How did we know?');
      if (changes.length === 0) return isOpen ? 'none' : 'refused';
      assert.ok(changes.every(({ start, end }) => text.slice(start, end).trim() === ''));
      const after = edited(text, changes);
      // Where it stands, it may be one more factor, or an item of a list of action items.
      const other = ['factors', 'actions'] as const;
      const came = assertKept(text, after, { loses: other, gains: other });
      assert.ok(came.actions.length <= 1 && came.factors.length <= 1);
      assert.equal(after.split('How did we know?').length, 2);
      return 'done';
    }));

  it('when durations are added', () =>
    checkMade(25, 711, 0.05, hostileWith(holding.durations), ({ text, isOpen }) => {
      const review = read(text);
      const changes = addDurations(review);
      if (changes.length === 0) return 'none';
      assertInserts(changes);
      const after = edited(text, changes);
      assertKept(text, after);
      assert.match(
        changes.map(({ insert }) => insert.trim()).join(),
        /^Noticed after (?:\d+ [dh] )?\d+ (?:d|h|min)\.$/,
      );
      assert.deepEqual(addDurations(read(after)), [], 'once');
      return isOpen && changes.length === 0 ? 'refused' : 'done';
    }));

  it('when the guiding questions of written sections are taken out', () =>
    checkMade(8, 712, 0.1, hostile, ({ text }) => {
      const full = applyChanges(text, addMissingSections(read(text)));
      const eol = breaks(full)[0] ?? '\n';
      const written = full.replace(/-->(\r?\n)/g, `-->$1${eol}Written.$1`);
      const changes = removeGuidance(read(written));
      if (changes.length === 0) return 'none';
      const after = edited(written, changes);
      assertKept(written, after, { loses: ['opaque'] });
      assert.ok(changes.every(({ insert }) => insert === ''));
      assert.deepEqual(removeGuidance(read(after)), []);
      return 'done';
    }));

  it('when it is said whether this is a review, and said otherwise', () =>
    checkMade(25, 713, 0.02, fc.tuple(hostile, fc.boolean()), ([{ text }, byPath]) => {
      const wanted = !isReview(readMarkdown(text), 'a.md', byPath).isReview;
      const changes = sayIsReview(text, wanted, 'a.md', byPath);
      if (changes.length === 0) return 'refused';
      const after = edited(text, changes);
      assertKept(text, after, { loses: ['opaque'], gains: ['opaque'] });
      assert.deepEqual(sayIsReview(after, wanted, 'a.md', byPath), []);
      // A comment that was taken out comes back at the top.
      const back = edited(after, sayIsReview(after, !wanted, 'a.md', byPath));
      if (changes.every(({ insert }) => insert !== '')) assertBack(back, text);
      return 'done';
    }));

  it('when names become roles', () =>
    checkMade(25, 718, 0, hostile, (document) => {
      const text = withNames(document);
      const changes = replaceNames(readMarkdown(text), roles);
      if (changes.length === 0) return 'none';
      for (const { start, end, insert } of changes) {
        assert.match(text.slice(start, end), /^(?:@?(?:Okke Vos|Okke|okke|Nina|lena))$/);
        assert.match(insert, /^(?:(?:the )?incident commander|responder 1|(?:the )?release manager)$/i);
      }
      const after = edited(text, changes);
      // In the words alone; which of the names it was, nothing tells.
      const words = ['headings', 'titles', 'sections', 'entries', 'actions', 'factors', 'opaque'] as const;
      const [was, is] = [tell(text), tell(after)];
      assertKept(text, after, { loses: words, gains: words });
      const apart = (told: Told) => ({
        ...told,
        opaque: told.opaque.filter((each) => !/^(?:Blockquote|HTMLBlock) /.test(each)),
        headings: told.headings.map((each) => each[0]),
        sections: told.sections.map((each) => [each[0], each.split(' ').at(-1)].join()),
        entries: told.entries.map((each) => each.split(' ', 2).join(' ')),
      });
      for (const part of ['opaque', 'headings', 'sections', 'entries'] as const)
        assert.deepEqual(apart(is)[part], apart(was)[part], part);
      const states = (all: string) =>
        read(all).actions.map(({ form, state, due, depth, owner }) => [
          ...[form, state, due, depth],
          // A cell below “Owner” may tell more than a name.
          owner?.replace(
            /@?(?:Okke Vos|Okke|Nina|lena)\b|(?:the )?(?:incident commander|responder 1|release manager)/gi,
            '',
          ),
        ]);
      assert.deepEqual(states(after), states(text));
      assert.equal(is.factors.length, was.factors.length);
      assert.deepEqual(replaceNames(readMarkdown(after), roles), [], 'once');
      return 'done';
    }));

  it('when a finding is ignored', () =>
    checkMade(
      8,
      714,
      0.05,
      fc.tuple(hostileWith(holding.words), fc.nat(), fc.constantFrom('line', 'section', 'file')),
      ([document, pick, scope]) => {
        const text = withFindings(document);
        const finding = choose(
          findAll(text).filter(({ ruleId }) => ruleId !== 'unused-ignore'),
          pick,
        );
        if (!finding) return 'none';
        const changes = ignoreChange(read(text), finding, scope, 'a | `b` --> c');
        if (changes.length === 0) return 'refused';
        assertInserts(changes);
        const after = edited(text, changes);
        // A rule is added to the comment that is there.
        const came = assertKept(text, after, { loses: ['ignores', 'opaque'], gains: ['ignores', 'opaque'] });
        assert.equal(came.ignores.length, 1);
        const left = findAll(after);
        // By the words underlined: where a sentence ends may depend on a comment beside it.
        const ids = (all: readonly Finding[], source: string) =>
          all.map(({ ruleId, mark }) => `${ruleId} ${source.slice(mark.start, mark.end).replace(/\s+/g, ' ')}`);
        assert.ok(
          !left.some(
            ({ ruleId }) => ruleId === 'unused-ignore' && !findAll(text).some((each) => each.ruleId === ruleId),
          ),
          'used',
        );
        assert.deepEqual(gone(ids(left, after), ids(findAll(text), text)), [], 'nothing else is found');
        assert.ok(
          gone(ids(findAll(text), text), ids(left, after)).some((each) => each.startsWith(finding.ruleId)),
          'it is no longer found',
        );
        return 'done';
      },
    ));
});

/** The section around each one, by where it starts. */
function parentsByStart(sections: readonly Section[], parent?: Section): ReadonlyMap<number, Section | undefined> {
  return new Map(
    sections
      .filter(({ state }) => state !== 'missing')
      .flatMap((each) => [[each.start, parent] as const, ...parentsByStart(each.children, each)]),
  );
}

const titlesToGive = fc.oneof(
  fc.constantFrom(
    '1. Next',
    '- dash',
    '> q',
    '---',
    '===',
    '=',
    '#x',
    '# x',
    'C#',
    'C #',
    '##',
    'snake_case',
    '_a_',
    'R&D',
    '&amp; x',
    'a\tb',
    '<b>x</b>',
    '<!-- x -->',
    '[a](b)',
    '[ref]',
    '![i](j)',
    '`code`',
    '**b** c',
    '~~x~~',
    '~~~',
    '```',
    'a | b',
    '\\',
    'a\\',
    '2) b',
    '+ c',
    '* d',
    'https://example.com/a_b',
    'Timeline',
    'Was läuft?',
  ),
  fc
    .string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'ab1 .)-=+#*_`~[]()<>!&;\\|:"\'') })
    .filter((title) => title.trim() !== ''),
);

function findAll(text: string): readonly Finding[] {
  const analysis = createAnalysis(text);
  return analysis.findings(structureFindings(readReview(analysis), analysis.settings));
}

const withFindings = ({ text }: Hostile): string =>
  text
    .replace('The cache', 'It was human error, the cache')
    .replace('The queue', 'Obviously the queue')
    .replace('The alert', 'Probably the alert')
    .replaceAll('The lamp', 'It was human error, the lamp');

const roles = [
  { name: 'Okke Vos', aliases: ['okke'], role: 'responder 1' },
  { name: 'Nina', aliases: [], role: 'incident commander' },
  { name: 'lena', aliases: [], role: 'release manager' },
];

/** With people at the start of sentences, within them and at their end, and in what is not for people. */
function withNames({ text }: Hostile): string {
  const people = [' for Nina.', ', as Okke Vos saw.', ', thanks to @okke.', ' with Okke, and Nina saw it.'];
  let next = 0;
  return text
    .replace(/ rose\./g, (said) => said.slice(0, -1) + people[next++ % people.length]!)
    .replaceAll('The node', 'Nina’s node')
    .replaceAll('code', 'code Nina');
}
