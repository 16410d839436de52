import assert from 'node:assert/strict';
import { defaultSettings } from '../../src/language/index';
import {
  addMissingSections,
  addSection,
  applyChanges,
  isReview,
  labelsOf,
  placeFindings,
  readReview,
  renameSection,
  sectionAt,
  structureFindings,
  sectionsOf,
  type Review,
} from '../../src/review/index';
import { analyse, lines, read } from './analyse';

const show = (review: Review): readonly string[] =>
  sectionsOf(review).map(({ level, title, kind, state }) => `${'#'.repeat(level)} ${title}: ${kind}, ${state}`);
const present = (review: Review): readonly string[] => show(review).filter((row) => !row.endsWith('missing'));

describe('the outline of a review', () => {
  it('has the sections as a tree below the title', () => {
    const review = read(
      '# Queue stall\n\nIntro.\n\n## Lessons learned\n\n### What went well\n\nMuch.\n\n## Impact\n\nSome.\n',
    );
    assert.equal(review.title, 'Queue stall');
    assert.equal(review.text.slice(review.head.start, review.head.end), '# Queue stall\n\nIntro.\n\n');
    assert.deepEqual(present(review), [
      '## Lessons learned: lessons, written',
      '### What went well: went-well, written',
      '## Impact: impact, written',
    ]);
    assert.equal(
      sectionsOf(review).find((each) => each.title === 'Lessons learned')?.children[0]?.title,
      'What went well',
    );
  });

  it('takes headings of types behind an empty one for its parts', () => {
    const review = read('## Action items\n\n## Prevent\n\n- Lock it\n\n## Detect\n\n- See it\n\n## Thanks\n\nBo\n');
    assert.deepEqual(present(review), [
      '## Action items: actions, written',
      '## Prevent: other, written',
      '## Detect: other, written',
      '## Thanks: appreciation, written',
    ]);
    const [actions] = review.sections.filter(({ kind }) => kind === 'actions');
    assert.deepEqual(
      actions?.children.map(({ title }) => title),
      ['Prevent', 'Detect'],
    );
    assert.equal(review.text.slice(actions?.end).startsWith('## Thanks'), true);
  });

  it('gives sections below a known one that kind to live by', () => {
    const review = read('## Timeline\n\n### 08:34\n\nIt began.\n\n## Action items\n\n### Gateway\n\n- Pin it\n');
    const within = sectionsOf(review)
      .filter(({ state }) => state !== 'missing')
      .map((each) => [each.title, each.kind, each.within]);
    assert.deepEqual(within, [
      ['Timeline', 'timeline', 'timeline'],
      ['08:34', 'other', 'timeline'],
      ['Action items', 'actions', 'actions'],
      ['Gateway', 'other', 'actions'],
    ]);
  });

  const state = (body: string): string | undefined =>
    sectionsOf(read(`## Impact\n\n${body}\n`)).find((each) => each.kind === 'impact')?.state;

  for (const body of ['', '<!-- What did people see? -->', '<!--\nmore\nlines\n-->\n\n<!-- -->'])
    it(`calls a section empty that holds ${JSON.stringify(body)}`, () => assert.equal(state(body), 'empty'));

  for (const body of [
    '[what did people see?]',
    '- [ ] [what] (owner: [@name], due: [date])',
    'TBD',
    '- TODO',
    '...',
    '| Who | What |\n| --- | --- |\n|  | [what] |',
    '**Owner:**',
    '_to be written_',
    '_Not asked yet_',
    'Not yet known.',
    '???',
    '- \n- ',
  ])
    it(`calls a section a placeholder that holds ${JSON.stringify(body)}`, () =>
      assert.equal(state(body), 'placeholder'));

  for (const body of [
    'All users.',
    'None.',
    'N/A',
    '- [x] Done',
    '[graph](https://example.com)',
    '```\nlog\n```',
    '| Who | What |\n| --- | --- |\n| Ana | saw |',
    '![graph](a.png)',
    '<!-- hint -->\n\nText',
  ])
    it(`calls a section written that holds ${JSON.stringify(body)}`, () => assert.equal(state(body), 'written'));

  it('knows what a template has chosen of an action item, which is not said by anybody', () => {
    const items = (body: string) =>
      sectionsOf(read(`## Action items\n\n${body}\n`)).find((each) => each.kind === 'actions')?.state;
    const head = '| Action item | Type | Owner | Status |\n| --- | --- | --- | --- |\n';
    assert.equal(items('- [ ] [what will be different] (owner: [@name], due: [date], type: prevent)'), 'placeholder');
    assert.equal(items(`${head}| [what will be different] | detect | [@name] | open |`), 'placeholder');
    assert.equal(items('- [ ] Prevent [what] (owner: @li, type: prevent)'), 'written');
    assert.equal(items(`${head}| Pin it | prevent | [@name] | open |`), 'written');
    assert.equal(items('- [ ] Document it'), 'written');
  });

  it('takes a question of ours for what it is: not an answer', () => {
    const asked = 'How had this worked well until now?';
    const stateOf = (title: string, body: string) =>
      sectionsOf(read(`## ${title}\n\n${body}\n`)).find((each) => each.title === title)?.state;
    assert.equal(stateOf('Contributing factors', asked), 'placeholder');
    assert.equal(stateOf('Contributing factors', `- ${asked}`), 'placeholder');
    assert.equal(stateOf('Contributing factors', `${asked}\n\nThe cache was warm.`), 'written');
    assert.equal(stateOf('Open questions', asked), 'written');
  });

  it('takes a section for written when one below it is', () => {
    const review = read('## Lessons learned\n\n### What went well\n\n### What went poorly\n\nMuch.\n');
    assert.deepEqual(present(review), [
      '## Lessons learned: lessons, written',
      '### What went well: went-well, empty',
      '### What went poorly: went-poorly, written',
    ]);
  });

  it('knows bold labels for sections where there are no headings', () => {
    const review = read('# Incident on Monday\n\n- **Impact**: all users\n- **Resolution**:\n  - rolled back\n');
    assert.ok(!review.missing.some(({ kind }) => kind === 'impact' || kind === 'response'));
  });

  it('has a title that begins as a section may, where it stands over all and holds nothing of its own', () => {
    const tellTitle = (text: string) => {
      const { title, date } = read(text);
      return [title, date];
    };
    const below = '## Summary\n\nIt snowed.\n\n## Timeline\n\n- 10:05 Ramp stuck\n';
    for (const title of [
      'Root cause analysis: the ramp',
      'Impact of the ice, 2031-03-05',
      'What happened on the ramp',
    ]) {
      const date = title.includes('2031') ? '2031-03-05' : undefined;
      assert.deepEqual(tellTitle(`# ${title}\n\nWritten by Li.\n\n${below}`), [title, date]);
      assert.deepEqual(tellTitle(`# ${title}\n\n- It snowed.\n\n${below}`), [undefined, undefined]);
      assert.deepEqual(tellTitle(`# ${title}\n\n${below}\n# Impact\n`), [undefined, undefined]);
    }
    assert.deepEqual(tellTitle(`# Timeline\n\n${below}`), [undefined, undefined]);
  });

  it('has a title that is its only heading', () => {
    const { title, date, sections, timeline } = read(
      '# Ice on the ramp, 2031-03-05\n\n- 10:05 Ramp stuck\n- 10:06 Salt\n- 10:09 Thaw\n',
    );
    assert.deepEqual([title, date, timeline.length], ['Ice on the ramp, 2031-03-05', '2031-03-05', 3]);
    assert.ok(sections.every(({ state }) => state === 'missing'));
    const actions = [
      '**Action items**:',
      '',
      ...['Salt', 'Light', 'Test', 'Sweep'].map((verb) => `- ${verb} the ramp`),
    ];
    const told = structureFindings(read(`# Ice\n\n${actions.join('\n')}\n`), defaultSettings);
    assert.deepEqual(
      told.filter(({ ruleId }) => ruleId === 'incomplete-action').map(({ text }) => text),
      ['Salt the ramp'],
    );
  });

  it('shows titles without ids and notes, and keeps these when a section is renamed', () => {
    const text = '## Timeline {#timeline}\n\n- 10:00 Down\n\n## Lessons learned [^1]\n\nMuch.\n\n[^1]: So far.\n';
    const review = read(text);
    assert.deepEqual(present(review), ['## Timeline: timeline, written', '## Lessons learned: lessons, written']);
    const [timeline, lessons] = sectionsOf(review).filter(({ state }) => state !== 'missing');
    assert.equal(
      applyChanges(text, renameSection(review, timeline!, 'What happened when')),
      text.replace('Timeline', 'What happened when'),
    );
    assert.equal(
      applyChanges(text, renameSection(review, lessons!, 'What we learned')),
      text.replace('Lessons learned', 'What we learned'),
    );
  });

  const outlines: Readonly<Record<string, string>> = {
    'bold lines':
      '**Summary**\n\nThe queue stalled.\n\n**Timeline**\n\n- 10:00 Down\n\n**Root cause**\n\nA full disk.\n\n**Action items**\n\n- Add an alert\n',
    'bold lines with numbers':
      '**1. Summary**\n\nThe queue stalled.\n\n**2. Timeline**\n\n- 10:00 Down\n\n**3. Root cause**\n\nA full disk.\n\n**4. Action items**\n\n- Add an alert\n',
    'bold words with colons':
      '**Summary:** The queue stalled.\n\n__Timeline:__\n\n10:00 Down\n\n**Root cause**: A full disk.\n\n**Action items:**\n1. Add an alert\n',
    'a numbered list':
      '# Queue\n\n1. Summary\n\n   The queue stalled.\n\n2. Timeline\n\n   - 10:00 Down\n\n3. Root cause\n\n   A full disk.\n\n4. Action items\n\n   - Add an alert\n',
    'a tight numbered list':
      '1. Summary: The queue stalled.\n2. Timeline:\n   - 10:00 Down\n3. Root cause: A full disk.\n4. Action items\n   - Add an alert\n',
    'numbers alone':
      '1) Summary\n\nThe queue stalled.\n\n2) Timeline\n\n- 10:00 Down\n\n3) Root cause\n\nA full disk.\n\n4) Action items\n\n- Add an alert\n',
    'a numbered list with bold words':
      '1. **Summary**\n   \n   The queue stalled.\n2. **Timeline**\n   - 10:00 Down\n3. **Root cause**\n\n   A full disk.\n4. **Action items**\n   - Add an alert\n',
    'lines with colons':
      'Summary:\nThe queue stalled.\n\nTimeline:\n- 10:00 Down\n\nRoot cause:\n\nA full disk.\n\nAction items:\n- Add an alert\n',
  };
  for (const [what, text] of Object.entries(outlines))
    for (const eol of ['\n', '\r\n'])
      it(`takes ${what} for an outline, ${JSON.stringify(eol)}`, () => {
        const review = read(text.replaceAll('\n', eol));
        assert.deepEqual(isReview(analyse(review.text)), { isReview: true, because: 'headings' });
        const kinds = review.missing.map(({ kind }) => kind);
        for (const kind of ['summary', 'timeline', 'factors', 'actions'] as const)
          assert.ok(!kinds.includes(kind), kind);
        assert.deepEqual(
          review.timeline.map((each) => `${each.time} ${each.text}`),
          ['10:00 Down'],
        );
        assert.deepEqual(
          review.actions.map((each) => each.text),
          ['Add an alert'],
        );
        assert.deepEqual(
          review.factors.map((each) => each.text),
          ['A full disk.'],
        );
      });

  for (const text of [
    'A review has four parts:\n\n1. Summary\n2. Timeline\n3. Root cause\n4. Action items\n',
    '# Plan\n\n1. Fix the importer\n2. Impact of the move\n3. Buy bread\n',
    'Steps:\n\n1. Detection\n\n   Look at it.\n\n2. Response\n\n   Call.\n\n3. Resolution\n\n   Fix it.\n',
    'Note:\nSummary: all was well.\n\nTimeline: see below.\n',
    '1. Summary of the week\n\n   Fine.\n\n2. Shopping\n\n   Bread.\n',
  ])
    it(`takes no other list for one: ${JSON.stringify(text)}`, () =>
      assert.equal(isReview(analyse(text)).isReview, false));

  it('leaves headings in fences, comments and quotes alone', () => {
    const review = read('## Impact\n\n```\n## Timeline\n```\n\n<!--\n## Lessons\n-->\n\n> ## Action items\n');
    assert.deepEqual(present(review), ['## Impact: impact, written']);
  });

  for (const below of ['--', '-', '==', '=', '--\n\n## Timeline'])
    it(`takes no line right below a table for a heading with ${JSON.stringify(below)}`, () => {
      const review = read(`## Response\n\n| When | What |\n| --- | --- |\n| 08:34 | paged |\nImpact\n${below}\n`);
      assert.deepEqual(
        present(review).filter((row) => !row.startsWith('## Timeline')),
        ['## Response: response, written'],
      );
    });

  it('ends a table with a rule of dashes', () => {
    const review = read('| When | What |\n| --- | --- |\n| 08:34 | paged |\n---\nImpact\n---\n\nAll users.\n');
    assert.deepEqual(present(review), ['## Impact: impact, written']);
  });

  it('finds the innermost section of an offset', () => {
    const review = read('# T\n\n## Lessons learned\n\n### What went well\n\nMuch.\n');
    assert.equal(sectionAt(review, review.text.indexOf('Much'))?.title, 'What went well');
    assert.equal(sectionAt(review, 0), undefined);
  });

  it('puts findings where they start', () => {
    const review = read('# T\n\nIntro.\n\n## Impact\n\nBad.\n\n### Numbers\n\nWorse.\n');
    const at = (word: string) => {
      const start = review.text.indexOf(word);
      return {
        ruleId: word,
        category: 'blame',
        group: 'g',
        severity: 'hint',
        message: '',
        start,
        end: start + 3,
        text: '',
        mark: { start, end: start + 3 },
        suggestions: [],
      } as const;
    };
    const placed = placeFindings(review, [at('Intro'), at('Bad'), at('Worse')]);
    assert.deepEqual(
      placed.head.findings.map(({ ruleId }) => ruleId),
      ['Intro'],
    );
    const found = sectionsOf(placed).flatMap(({ title, findings }) => findings.map(({ ruleId }) => [title, ruleId]));
    assert.deepEqual(found, [
      ['Impact', 'Bad'],
      ['Numbers', 'Worse'],
    ]);
  });
});

describe('a missing section', () => {
  it('stands in the outline where it would go', () => {
    const review = read(
      '---\ntemplate: short-review\n---\n\n# T\n\n## What happened\n\nIt stalled.\n\n## Action items\n\n- Pin it (OPS-1)\n',
    );
    assert.deepEqual(show(review), [
      '## What happened: narrative, written',
      '## Contributing factors: factors, missing',
      '## What we learned: lessons, missing',
      '## Action items: actions, written',
      '## Appreciation: appreciation, missing',
    ]);
  });

  it('is added with its guiding question, and nothing else moves', () => {
    const text = lines(['## Summary', '', 'It stalled.', '', '## Timeline', '', '- 10:00 It stalled', ''], '\r\n');
    const review = read(text);
    const impact = review.missing.find(({ kind }) => kind === 'impact');
    assert.ok(impact);
    const changes = addSection(review, impact);
    const after = applyChanges(text, changes);
    assert.match(after, /It stalled\.\r\n\r\n## Impact\r\n\r\n<!-- [^>]+ -->\r\n\r\n## Timeline\r\n/);
    assert.equal(after.length, text.length + changes.reduce((sum, { insert }) => sum + insert.length, 0));
  });

  it('takes the level of its neighbours, inside the section that the template has it in', () => {
    const review = read(
      '---\ntemplate: sre\n---\n\n# T\n\n# Summary\n\nIt stalled.\n\n# Lessons learned\n\n## What went well\n\nMuch.\n\n# Timeline\n\n- 10:00 It stalled\n',
    );
    const of = (kind: string) => review.missing.find((each) => each.kind === kind);
    assert.equal(of('went-poorly')?.level, 2);
    assert.equal(of('impact')?.level, 1);
    const after = read(applyChanges(review.text, addSection(review, of('went-poorly') ?? review.sections[0]!)));
    assert.deepEqual(
      sectionsOf(after)
        .find(({ kind }) => kind === 'lessons')
        ?.children.map(({ title, state }) => [title, state]),
      [
        ['What went well', 'written'],
        ['What went poorly', 'empty'],
        ['Where we got lucky', 'missing'],
      ],
    );
  });

  it('is none where another heading answers for it', () => {
    const review = read(
      '## What happened\n\nIt stalled.\n\n## Root cause analysis\n\nTwo things.\n\n## Resolution\n\nRolled back.\n',
    );
    const kinds = review.missing.map(({ kind }) => kind);
    for (const kind of ['summary', 'factors', 'response'] as const) assert.ok(!kinds.includes(kind), kind);
    assert.ok(kinds.includes('impact'));
  });

  it('stands alone in an empty document', () => {
    const review = read('');
    assert.deepEqual(present(review), []);
    assert.match(applyChanges('', addSection(review, review.missing[0]!)), /^## Summary\n/);
  });
});

describe('findings where labels open the sections', () => {
  const bodies = { Summary: 'The gate stuck.', Timeline: '- 10:00 shut', 'Action items': '- Improve monitoring' };
  const document = (open: (name: string, i: number) => string, indent = '') =>
    Object.entries(bodies)
      .map(([name, body], i) => `${open(name, i)}\n\n${indent}${body}\n`)
      .join('\n');

  for (const [form, text] of [
    ['headings', document((name) => `## ${name}`)],
    ['bold lines', document((name) => `**${name}**`)],
    ['numbered items', document((name, i) => `${i + 1}. ${name}`, '   ')],
  ] as const)
    it(`know in which one they stand: ${form}`, () => {
      const analysis = analyse(text);
      analysis.outline(labelsOf(readReview(analysis)));
      assert.deepEqual(
        analysis.findings().map(({ ruleId }) => ruleId),
        ['vague-action'],
      );
      analysis.update([
        { start: text.indexOf('Action items'), end: text.indexOf('Action items') + 12, insert: 'Lessons' },
      ]);
      analysis.outline(labelsOf(readReview(analysis)));
      assert.deepEqual(analysis.findings(), []);
    });
});

describe('a section that is added among numbered ones', () => {
  const added = (text: string, title: string): readonly string[] => {
    const review = read(text);
    const changes = addSection(
      review,
      review.missing.find((each) => each.title === title)!,
    );
    return applyChanges(text, changes).match(/^#.*$/gm) ?? [];
  };

  it('takes the next number, and those below move on', () => {
    const text =
      '# Flood\n\n## 1. Summary\n\nShut.\n\n## 2. Timeline\n\n- 10:00 a\n\n### 1. Night\n\nb\n\n## 3. Action items\n\n- Buy it\n';
    assert.deepEqual(added(text, 'Impact'), [
      '# Flood',
      '## 1. Summary',
      '## 2. Impact',
      '## 3. Timeline',
      '### 1. Night',
      '## 4. Action items',
    ]);
    const review = read(text);
    const all = applyChanges(text, addMissingSections(review)).match(/^## .*$/gm) ?? [];
    assert.deepEqual(
      all.map((heading) => parseInt(heading.slice(3), 10)),
      all.map((_, i) => i + 1),
    );
  });

  it('keeps the mark behind the numbers', () => {
    assert.deepEqual(added('## 0) Summary\n\na\n\n## 1) Timeline\n\n- 10:00 a\n', 'Impact'), [
      '## 0) Summary',
      '## 1) Impact',
      '## 2) Timeline',
    ]);
  });

  for (const [which, text] of [
    ['skip one', '## 1. Summary\n\na\n\n## 3. Timeline\n\n- 10:00 a\n'],
    ['are not all there', '## 1. Summary\n\na\n\n## Timeline\n\n- 10:00 a\n'],
    ['have two levels', '## 1.1 Summary\n\na\n\n## 1.2 Timeline\n\n- 10:00 a\n'],
    ['are years', '## 2031. Summary\n\na\n\n## 2032. Timeline\n\n- 10:00 a\n'],
  ] as const)
    it(`has none where the numbers ${which}`, () => {
      const headings = text.match(/^#.*$/gm) ?? [];
      assert.deepEqual(added(text, 'Impact'), [headings[0], '## Impact', headings[1]]);
    });
});
