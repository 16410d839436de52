import assert from 'node:assert/strict';
import type { SectionKind, TextChange } from '../../src/language/index';
import {
  addBlock,
  addSection,
  addTimelineEntry,
  applyChanges,
  isReview,
  moveSection,
  renameSection,
  sectionsOf,
  type Review,
} from '../../src/review/index';
import { analyse, read } from './analyse';

const present = (text: string) => sectionsOf(read(text)).filter(({ state }) => state !== 'missing');
const show = (text: string): readonly string[] =>
  present(text).map(
    ({ title, kind, state, start }) => `${text.slice(0, start).split('\n').length} ${title}: ${kind}, ${state}`,
  );

/** Documents whose sections are told by labels, each with its sections: line, title, kind and state. */
const outlines: readonly (readonly [string, readonly string[]])[] = [
  [
    '# Vending machine stuck\n\n**Summary**\n\nCoins fell through.\n\n**Impact**\n\n<!-- who? -->\n\n**Timeline**\n\n- 09:10 First coin lost\n\n**Follow-ups**\n\n- [ ] Oil the slot\n',
    [
      '3 Summary: summary, written',
      '7 Impact: impact, empty',
      '11 Timeline: timeline, written',
      '15 Follow-ups: actions, written',
    ],
  ],
  [
    '__What happened:__ The kiln went cold.\n\n__Timeline:__\n\n- 21:05 Kiln at 40 degrees\n\n__Contributing factors:__ A tripped fuse.\n\n__Action items:__\n\n- Label the fuses\n',
    [
      '1 What happened: narrative, written',
      '3 Timeline: timeline, written',
      '7 Contributing factors: factors, written',
      '9 Action items: actions, written',
    ],
  ],
  [
    '# Pool pump\n\n1. Summary\n\n   The pump ran dry.\n\n2. Timeline\n\n   - 06:00 Alarm\n   - 06:20 Valve opened\n\n3. Lessons learned\n\n   Read the gauge.\n\n4. Next steps\n\n   - Replace the gauge\n',
    [
      '3 Summary: summary, written',
      '7 Timeline: timeline, written',
      '12 Lessons learned: lessons, written',
      '16 Next steps: actions, written',
    ],
  ],
  [
    'Summary:\nThe oven door jammed.\n\nImpact:\nForty loaves.\n\nTimeline:\n- 05:00 Door jammed\n- 05:30 Door free\n\nAction items:\n- Grease the hinge\n',
    [
      '1 Summary: summary, written',
      '4 Impact: impact, written',
      '7 Timeline: timeline, written',
      '11 Action items: actions, written',
    ],
  ],
  [
    'Summary: The oven door jammed.\nImpact: forty loaves.\nRoot cause: a dry hinge.\n\nTimeline:\n\n- 05:00 Door jammed\n',
    [
      '1 Summary: summary, written',
      '2 Impact: impact, written',
      '3 Root cause: factors, written',
      '5 Timeline: timeline, written',
    ],
  ],
  [
    '# Ferry late\n\n<details>\n<summary>Timeline</summary>\n\n- 07:00 Ramp stuck\n\n</details>\n\n<details>\n<summary>Root cause</summary>\n\nIce on the ramp.\n\n</details>\n\n<details><summary><b>Action items</b></summary>\n\n- [ ] Heat the ramp\n\n</details>\n',
    ['3 Timeline: timeline, written', '10 Root cause: factors, written', '17 Action items: actions, written'],
  ],
  [
    '**1. Overview**\n\nBees in the hall.\n\n**2. Chronology**\n\n- 12:00 Window opened\n\n**3. What went well**\n\nNobody ran.\n',
    ['1 Overview: summary, written', '5 Chronology: timeline, written', '9 What went well: went-well, written'],
  ],
  [
    'SUMMARY\n\nThe bell rang twice.\n\nTIMELINE\n\n08:00 First bell\n\n08:01 Second bell\n\nROOT CAUSE\n\nA worn spring.\n',
    ['1 SUMMARY: summary, written', '5 TIMELINE: timeline, written', '11 ROOT CAUSE: factors, written'],
  ],
  [
    '- **Summary**\n  - The gate stayed shut.\n- **Timeline**\n  - 10:00 Gate shut\n  - 10:40 Gate open\n- **Action items**\n  - Fit a second key switch\n',
    ['1 Summary: summary, written', '3 Timeline: timeline, written', '6 Action items: actions, written'],
  ],
  [
    '**Timeline**\n- 10:00 Gate shut\n- 10:40 Gate open\n**Root cause**\nA flat battery.\n\n**Action items**\n- [ ] Charge it\n**What went well**\nThe guard knew the way.\n',
    [
      '1 Timeline: timeline, written',
      '4 Root cause: factors, written',
      '7 Action items: actions, written',
      '9 What went well: went-well, written',
    ],
  ],
  [
    '<b>Summary</b>\n\nNo ink.\n\n<b>Impact:</b> two classes.\n\n<strong>Timeline</strong>\n\n- 11:00 Last sheet\n',
    ['1 Summary: summary, written', '5 Impact: impact, written', '7 Timeline: timeline, written'],
  ],
  [
    'I. Summary\n\nNo ink.\n\nII. Timeline\n\n- 11:00 Last sheet\n\nIII. Lessons learned\n\nKeep a spare.\n',
    ['1 Summary: summary, written', '5 Timeline: timeline, written', '9 Lessons learned: lessons, written'],
  ],
];

/** Documents with labels that open no sections. */
const others: readonly string[] = [
  '# Ferry late\n\n**Date:** 4 March 2031\n**Impact:** two hundred people\n**Root cause:** ice\n**Resolution:** salt\n\n## Summary\n\nThe ramp froze.\n\n## Timeline\n\n- 07:00 Ramp stuck\n',
  '# Ferry late\n\nDate: 4 March 2031\nImpact: two hundred people\nRoot cause: ice\nTimeline: below\n\nThe ramp froze.\n',
  'The **impact** was small, the **root cause** unknown, and the **timeline** short.\n',
  '# How we review\n\nA review has a few parts:\n\n- **Summary**: what happened\n- **Timeline**: when\n- **Action items**: what next\n',
  '# Plan\n\n1. Summary\n2. Timeline\n3. Action items\n',
  '## Summary\n\n**Impact**\n\nTwo hundred.\n\n## Timeline\n\n**Detection**\n\n- 07:00 Ramp stuck\n\n## Root cause\n\n**Response**\n\nSalt.\n',
  '> **Summary**\n>\n> Fine.\n>\n> **Timeline**\n>\n> **Root cause**\n',
  '```\nSummary:\nTimeline:\nRoot cause:\n```\n',
  'Note: be early.\n\nWarning: ice.\n\nTip: salt.\n',
  'We looked at the timeline:\n\nImpact was low. Timeline was short. Root cause: ice.\n',
];

describe('an outline without headings', () => {
  for (const [text, sections] of outlines)
    for (const eol of ['\n', '\r\n'])
      it(`has its sections in ${JSON.stringify(text.slice(0, 50))}, ${JSON.stringify(eol)}`, () =>
        assert.deepEqual(show(text.replaceAll('\n', eol)), sections));

  for (const text of others)
    it(`is not in ${JSON.stringify(text.slice(0, 60))}`, () =>
      assert.deepEqual(
        present(text).filter(({ label }) => label !== undefined),
        [],
      ));

  it('is told by a review that has one', () => {
    for (const [text] of outlines) assert.equal(isReview(analyse(text)).because, 'headings', text);
  });
});

const bold = '**Summary**\n\nNo ink.\n\n**Timeline**\n\n- 11:00 Last sheet\n\n**Root cause**\n\nA leak.\n';
const numbered =
  '1. Summary\n\n   No ink.\n\n2. Timeline\n\n   - 11:00 Last sheet\n\n3. Action items\n\n   - Buy ink\n';
const folded =
  '<details>\n<summary>Timeline</summary>\n\n- 11:00 Last sheet\n\n</details>\n\n<details>\n<summary>Impact</summary>\n\nTwo classes.\n\n</details>\n\n<details>\n<summary>Root cause</summary>\n\nA leak.\n\n</details>\n';

describe('an edit of an outline without headings', () => {
  const edit = (text: string, make: (review: Review) => readonly TextChange[]): string =>
    applyChanges(text, make(read(text)));
  const addMissing = (kind: SectionKind) => (review: Review) =>
    addSection(
      review,
      review.missing.find((each) => each.kind === kind)!,
    ).map((change) => ({
      ...change,
      insert: change.insert.replace(/<!--.*-->/, 'How?'),
    }));

  it('adds a section as those beside it are', () => {
    assert.equal(edit(bold, addMissing('impact')), bold.replace('**Timeline**', '**Impact**\n\nHow?\n\n**Timeline**'));
    assert.equal(
      edit(numbered, addMissing('impact')),
      numbered.replace('2. Timeline', '2. Impact\n\n   How?\n\n2. Timeline'),
    );
    assert.equal(
      edit(folded, addMissing('detection')),
      folded.replace(
        '<details>\n<summary>Root',
        '<details>\n<summary>Detection</summary>\n\nHow?\n\n</details>\n\n<details>\n<summary>Root',
      ),
    );
  });

  it('adds an entry and an action item in their sections', () => {
    const entry = { time: '11:20', text: 'New bottle' };
    const action = { kind: 'actions', title: 'Action items', block: '- [ ] Order two' } as const;
    assert.equal(
      edit(numbered, (review) => addTimelineEntry(review, entry)),
      numbered.replace('Last sheet\n', 'Last sheet\n   - 11:20 New bottle\n'),
    );
    assert.equal(
      edit(numbered, (review) => addBlock(review, action)),
      `${numbered}   - [ ] Order two\n`,
    );
    assert.equal(
      edit(folded, (review) => addTimelineEntry(review, entry)),
      folded.replace('Last sheet\n', 'Last sheet\n- 11:20 New bottle\n'),
    );
    assert.equal(
      edit(bold, (review) => addBlock(review, action)),
      `${bold}\n**Action items**\n\n- [ ] Order two\n`,
    );
  });

  it('gives a section another title, and another place with the number of that', () => {
    const renamed = edit(numbered, (review) => renameSection(review, present(numbered)[1]!, 'Sequence of events'));
    assert.equal(renamed, numbered.replace('2. Timeline', '2. Sequence of events'));
    const moved = edit(numbered, (review) => {
      const [first, , last] = sectionsOf(review).filter(({ state }) => state !== 'missing');
      return moveSection(review, last!, 'before', first!);
    });
    assert.deepEqual(moved.match(/^\d\. .*/gm), ['1. Action items', '2. Summary', '3. Timeline']);
  });
});
