import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalysis, readIgnores, readMarkdown, type Finding, type TextChange } from '../../src/language/index';
import {
  addAction,
  addBlock,
  addDurations,
  addMissingSections,
  addSection,
  addTimelineEntry,
  applyChanges,
  ignoreChange,
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
import { findNewestFirst, isBefore } from '../../src/review/timeline/timeline';
import { propertyOptions } from '../property';
import { clocks, hostile, type Hostile } from './hostile-documents';

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

/** The text after the changes, which lie inside it, do not overlap, bring no other line break, and can be taken back. */
function edited(text: string, changes: readonly TextChange[]): string {
  const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  let by = 0;
  const back = sorted.map(({ start, end, insert }) => {
    assert.ok(start >= at && end >= start && end <= text.length, 'inside the text, one behind the other');
    at = end;
    const reverse = { start: start + by, end: start + by + insert.length, insert: text.slice(start, end) };
    by += insert.length - (end - start);
    return reverse;
  });
  const after = applyChanges(text, changes);
  assert.equal(applyChanges(after, back), text);
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
  'sections',
  'entries',
  'actions',
  'factors',
  'ignores',
] as const satisfies readonly (keyof Told)[];

/** What of `before` is gone. */
function gone(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...after];
  return before.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Everything is there that was, but for these parts; and of them, what came beside. */
function assertKept(before: string, after: string, but: readonly (typeof parts)[number][] = []): Told {
  const [was, is] = [tell(before), tell(after)];
  for (const part of parts) if (!but.includes(part)) assert.deepEqual(gone(was[part], is[part]), [], part);
  return is;
}

/** The line that a place is in. */
const lineAround = (text: string, at: number): string =>
  /[^\r\n]*$/.exec(text.slice(0, at))![0] + /^[^\r\n]*/.exec(text.slice(at))![0];

/** Nothing but insertions: every byte stays. */
function assertInserts(changes: readonly TextChange[]): void {
  assert.ok(changes.every(({ start, end }) => start === end));
}

/** Runs a property, and sees to it that an edit is refused seldom: at most in this share of the cases. */
function check<T>(
  runs: number,
  seed: number,
  share: number,
  arbitrary: fc.Arbitrary<T>,
  run: (value: T) => 'refused' | 'done' | 'none',
): void {
  const counts = { refused: 0, done: 0, none: 0 };
  fc.assert(
    fc.property(arbitrary, (value) => void counts[run(value)]++),
    propertyOptions(runs, seed),
  );
  const part = counts.refused / Math.max(1, counts.refused + counts.done);
  if (process.env['PROPERTY_RUNS'])
    console.log(`      ${JSON.stringify(counts)}, refused ${(100 * part).toFixed(2)} %`);
  assert.ok(counts.done > 0 && part <= share, `${JSON.stringify(counts)}`);
}

const isSlotFilled = (review: Review, section: Section | undefined, changes: readonly TextChange[]): boolean =>
  changes.every(
    ({ start, end }) =>
      start === end || (section?.state === 'placeholder' && review.text.slice(start, end).includes('[')),
  );

describe('edits keep all other bytes, and hold what was asked for', function () {
  this.timeout(3_600_000);

  it('when a missing section is added', () =>
    check(20, 701, 0.25, fc.tuple(hostile, fc.nat()), ([{ text, isOpen }, pick]) => {
      const review = read(text);
      const section = choose(review.missing, pick);
      if (!section) return 'none';
      const changes = addSection(review, section);
      if (changes.length === 0) {
        assert.ok(isOpen || /^(?:---|\uFEFF)/.test(text), 'it is refused only where something is open');
        return 'refused';
      }
      assertInserts(changes);
      const is = assertKept(text, edited(text, changes));
      assert.ok(is.sections.includes(`${section.level} ${section.title} ${section.kind}`));
      return 'done';
    }));

  it('when all missing sections are added', () =>
    check(8, 702, 0.02, hostile, ({ text, isOpen }) => {
      const review = read(text);
      const changes = addMissingSections(review);
      if (changes.length === 0) return review.missing.length === 0 ? 'none' : isOpen ? 'none' : 'refused';
      assertInserts(changes);
      const after = edited(text, changes);
      assertKept(text, after);
      if (!isOpen) assert.deepEqual(read(after).missing, []);
      assert.deepEqual(
        removeGuidance(read(after)).filter(({ start }) => start > text.length),
        [],
      );
      return 'done';
    }));

  it('when a section is moved', () =>
    check(
      50,
      703,
      0.25,
      fc.tuple(hostile, fc.nat(), fc.nat(), fc.constantFrom('before', 'after')),
      ([{ text, isOpen }, from, to, side]) => {
        const review = read(text);
        const [section, target] = [choose(present(review), from), choose(present(review), to)];
        if (!section || !target || section === target) return 'none';
        const changes = moveSection(review, section, side, target);
        const at = side === 'before' ? target.start : target.end;
        const stays = at >= section.start && at <= section.end;
        if (changes.length === 0) return stays || isOpen ? 'none' : 'refused';
        const after = edited(text, changes);
        const is = assertKept(text, after, ['headings', 'sections', 'factors', 'ignores']);
        const was = tell(text);
        assert.deepEqual(gone(was.titles, is.titles), []);
        assert.equal(present(read(after)).length, present(review).length);
        // The section is still in one piece, its headings aside: one of several lines may have become one of one, without its breaks.
        const bare = (part: string) =>
          part
            .split(/[\r\n]+/)
            .map((row) => row.replace(/^ {0,3}#+|#+$|^ {0,3}[=-]+$|\\$/g, '').trim())
            .filter(Boolean)
            .join(' ');
        const moved = changes.find(({ start, end }) => start === end);
        assert.equal(bare(moved?.insert ?? ''), bare(text.slice(section.start, section.end)));
        return 'done';
      },
    ));

  it('when a section is renamed, and renamed back', () =>
    check(25, 704, 0.03, fc.tuple(hostile, fc.nat(), titlesToGive), ([{ text }, pick, title]) => {
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
      assertKept(text, after, ['headings', 'sections', 'entries', 'actions', 'factors', 'ignores']);
      const was = tell(text);
      const is = tell(after);
      const at = present(review).indexOf(section);
      const renamed = present(read(after))[at];
      assert.equal(renamed?.title, title.replace(/\s+/g, ' ').trim());
      assert.equal(renamed.level, section.level);
      assert.equal(is.titles.length, was.titles.length);
      const back = applyChanges(after, renameSection(read(after), renamed, section.title));
      assert.deepEqual(tell(back), was);
      return 'done';
    }));

  it('when a timeline is sorted', () =>
    check(30, 705, 0.15, hostile, ({ text }) => {
      const review = read(text);
      // By the order that it had: what is sorted the wrong way is in no order.
      const newest = findNewestFirst(review.timeline);
      const outOfOrder = ({ timeline }: Review) =>
        timeline.filter((entry, i) => {
          const isNeighbour = ({ form, group, run }: TimelineEntry) =>
            form === entry.form && group === entry.group && run === entry.run;
          const above = timeline.slice(0, i).findLast(isNeighbour);
          return above && (newest.has(entry.run) ? isBefore(above, entry) : isBefore(entry, above));
        }).length;
      const changes = sortTimeline(review);
      if (changes.length === 0) return outOfOrder(review) > 0 ? 'refused' : 'none';
      const after = edited(text, changes);
      const is = assertKept(text, after, ['headings']);
      assert.equal(is.entries.length, review.timeline.length);
      const rows = (part: string) =>
        part
          .split(/[\r\n]+/)
          .map((row) => row.replace(/^\s*\d+[.)][ \t]*/, '').trim())
          .filter(Boolean)
          .sort();
      assert.deepEqual(rows(after), rows(text));
      assert.ok(outOfOrder(read(after)) < outOfOrder(review));
      return 'done';
    }));

  it('when an entry is added to the timeline', () =>
    check(25, 706, 0.03, fc.tuple(hostile, clocks), ([{ text, isOpen }, time]) => {
      const review = read(text);
      const changes = addTimelineEntry(review, { time, text: 'Traffic | is back' });
      if (changes.length === 0) return isOpen ? 'none' : 'refused';
      const section = sectionsOf(review).find(({ kind }) => kind === 'timeline');
      if (!isSlotFilled(review, section, changes)) assertInserts(changes);
      const after = edited(text, changes);
      assertKept(text, after, section?.state === 'placeholder' ? ['actions'] : []);
      const added = read(after).timeline.filter((entry) => entry.text.startsWith('Traffic'));
      assert.equal(added.length, 1);
      assert.equal(added[0]?.time, time);
      return 'done';
    }));

  it('when an action item is added', () =>
    check(25, 707, 0.03, hostile, ({ text, isOpen }) => {
      const review = read(text);
      const changes = addAction(review, { text: 'Reject | jobs', owner: '@kim', due: '2031-05-01', type: 'prevent' });
      if (changes.length === 0) return isOpen ? 'none' : 'refused';
      const section = sectionsOf(review).find(({ kind }) => kind === 'actions');
      if (!isSlotFilled(review, section, changes)) assertInserts(changes);
      const after = edited(text, changes);
      assertKept(text, after, section?.state === 'placeholder' ? ['actions'] : []);
      const added = read(after).actions.filter((action) => action.owner === '@kim');
      assert.deepEqual(
        added.map(({ text: said, state, due }) => [said.replace('\\|', '|'), state, due]),
        [['Reject | jobs', 'open', '2031-05-01']],
      );
      return 'done';
    }));

  it('when an action item is toggled, and toggled back', () =>
    check(30, 708, 0.1, fc.tuple(hostile, fc.nat()), ([{ text }, pick]) => {
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
      assertKept(text, after, [
        'opaque',
        'actions',
        ...(action.form === 'heading' ? (['headings', 'sections'] as const) : []),
      ]);
      const again = read(after);
      const same = again.actions[review.actions.indexOf(action)];
      assert.equal(again.actions.length, review.actions.length);
      assert.ok(same && same.state !== action.state);
      // Back again; where it had a box or a status and nothing else to say so, to the byte.
      const back = edited(after, toggleAction(again, same));
      assert.equal(read(back).actions[review.actions.indexOf(action)]?.state, action.state);
      const [change, ...others] = changes;
      if (others.length === 0 && change && /^\[[ x]\]$/.test(text.slice(change.start, change.end)))
        assert.equal(back, text);
      return 'done';
    }));

  it('when lines are added to a section', () =>
    check(
      25,
      709,
      0.02,
      fc.tuple(hostile, fc.constantFrom('appreciation', 'impact', 'detection', 'timeline')),
      ([{ text, isOpen }, kind]) => {
        const review = read(text);
        const section = sectionsOf(review).find((each) => each.kind === kind);
        const block = kind === 'timeline' ? '- **10:05** Ana: A\n- **10:07** Li: B' : '- Thank you, Ana';
        const changes = addBlock(review, { kind, title: 'Thanks & such', block });
        if (changes.length === 0) return isOpen ? 'none' : 'refused';
        if (!isSlotFilled(review, section, changes)) assertInserts(changes);
        const after = edited(text, changes);
        assertKept(text, after, section?.state === 'placeholder' ? ['actions'] : []);
        const home = sectionsOf(read(after)).find((each) => each.kind === kind || each.title === 'Thanks & such');
        assert.ok(
          home && after.slice(home.body.start, home.body.end).includes(block.split('\n')[0] ?? ''),
          'in its section',
        );
        return 'done';
      },
    ));

  it('when a question is put where the cursor is', () =>
    check(25, 710, 0.05, fc.tuple(hostile, fc.nat()), ([{ text, isOpen }, pick]) => {
      const changes = placeBlock(read(text), pick % (text.length + 1), 'How did we know?');
      if (changes.length === 0) return isOpen ? 'none' : 'refused';
      assert.ok(changes.every(({ start, end }) => text.slice(start, end).trim() === ''));
      const after = edited(text, changes);
      assertKept(text, after, ['factors', 'actions']);
      assert.equal(after.split('How did we know?').length, 2);
      return 'done';
    }));

  it('when durations are added', () =>
    check(25, 711, 0.05, hostile, ({ text: before, isOpen }) => {
      const eol = breaks(before)[0] ?? '\n';
      const told = ['## Timeline', '', '- 09:05 Incident starts', '- 09:17 Alert on queue depth', ''].join(eol);
      const text = /\btitle\b|^---/.test(before) ? before : `${told}${eol}${before}`;
      const review = read(text);
      const changes = addDurations(review);
      if (changes.length === 0) return 'none';
      assertInserts(changes);
      const after = edited(text, changes);
      assertKept(text, after);
      assert.deepEqual(addDurations(read(after)), [], 'once');
      return isOpen && changes.length === 0 ? 'refused' : 'done';
    }));

  it('when the guiding questions of written sections are taken out', () =>
    check(8, 712, 0.1, hostile, ({ text }) => {
      const full = applyChanges(text, addMissingSections(read(text)));
      const eol = breaks(full)[0] ?? '\n';
      const written = full.replace(/-->(\r?\n)/g, `-->$1${eol}Written.$1`);
      const changes = removeGuidance(read(written));
      if (changes.length === 0) return 'none';
      const after = edited(written, changes);
      assertKept(written, after, ['opaque']);
      assert.ok(changes.every(({ insert }) => insert === ''));
      assert.deepEqual(removeGuidance(read(after)), []);
      return 'done';
    }));

  it('when it is said whether this is a review', () =>
    check(25, 713, 0.02, fc.tuple(hostile, fc.boolean(), fc.boolean()), ([{ text }, wanted, byPath]) => {
      const changes = sayIsReview(text, wanted, 'a.md', byPath);
      const after = edited(text, changes);
      if (changes.length === 0) return 'none';
      assertKept(text, after, ['opaque']);
      assert.deepEqual(sayIsReview(after, wanted, 'a.md', byPath), []);
      return 'done';
    }));

  it('when a finding is ignored', () =>
    check(
      8,
      714,
      0.05,
      fc.tuple(hostile, fc.nat(), fc.constantFrom('line', 'section', 'file')),
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
        const is = assertKept(text, after, ['ignores', 'opaque']);
        assert.deepEqual(gone(is.entries, tell(text).entries), []);
        assert.deepEqual(gone(is.headings, tell(text).headings), []);
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
    .replace('The alert', 'Probably the alert');
