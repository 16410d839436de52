import assert from 'node:assert/strict';
import { addAction, applyChanges, draftAction, sectionsOf, toggleAction } from '../../src/review/index';
import { read } from './analyse';

const of = (body: string) => read(`---\ndate: 2031-02-03\n---\n\n## Action items\n\n${body}\n`).actions;

describe('action items', () => {
  it('are read from lists, with owner, due date, type, ticket and state', () => {
    const [one, two, three] = of(
      '- [ ] Reject jobs above 10 MB (owner: @ana, due: 2031-04-01, type: prevent, ticket: OPS-12)\n- [x] Write the runbook\n- Alert on depth [#77](https://example.com/issues/77), by March 3',
    );
    assert.deepEqual(
      [one?.text, one?.owner, one?.due, one?.dueDate, one?.type, one?.typeGuessed, one?.ticket, one?.state, one?.gaps],
      ['Reject jobs above 10 MB', '@ana', '2031-04-01', '2031-04-01', 'prevent', undefined, 'OPS-12', 'open', []],
    );
    assert.deepEqual(
      [two?.state, two?.type, two?.typeGuessed, two?.gaps],
      ['done', 'learn', true, ['owner', 'due', 'ticket']],
    );
    assert.deepEqual([three?.dueDate, three?.type], ['2031-03-03', 'detect']);
  });

  it('are read from tables by the names of their columns', () => {
    const [one, two] = of(
      '| Action | Type | Owner | Due date | Tracking | Status |\n|--|--|--|--|--|--|\n| Pin the image | prevent | Ana | 01.04.2031 | #12 | open |\n| Drain first | | TBD | | | Done |',
    );
    assert.deepEqual(
      [one?.text, one?.owner, one?.dueDate, one?.type, one?.ticket, one?.state],
      ['Pin the image', 'Ana', '2031-04-01', 'prevent', '#12', 'open'],
    );
    assert.deepEqual([two?.owner, two?.gaps, two?.state], [undefined, ['owner', 'due', 'ticket'], 'done']);
  });

  it('are read from numbered headings, labels and sentences', () => {
    assert.deepEqual(
      of('### 1) Pin the image `@ana`\n\nBecause.\n\n### 2) Drain first\n').map(({ form, owner }) => [form, owner]),
      [
        ['heading', '@ana'],
        ['heading', undefined],
      ],
    );
    assert.deepEqual(
      of('We will pin the image.\n\nThe day was long.').map(({ text }) => text),
      ['We will pin the image.'],
    );
    assert.deepEqual(
      read('# Incident\n\n- **Impact**: all\n- **Review actions**:\n  - Pin the image\n  - Drain first\n').actions.map(
        ({ text }) => text,
      ),
      ['Pin the image', 'Drain first'],
    );
  });

  it('belong together where they stand in one list, or are headings', () => {
    const groups = (body: string) => of(body).map(({ group }) => group);
    const [one, two, three] = groups('- Pin the image\n- Drain first\n\nLater:\n\n1. Alert on depth\n');
    assert.ok(one === two && two !== three, 'two lists');
    const [first, second] = groups('### 1) Pin the image\n\nBecause.\n\n### 2) Drain first\n');
    assert.ok(first !== undefined && first === second, 'headings');
  });

  it('are headings where nothing is listed below them', () => {
    const forms = (body: string) => of(body).map(({ form, text }) => [form, text]);
    assert.deepEqual(forms('### Pin the image\n\nIt drifts.\n'), [['heading', 'Pin the image']]);
    assert.deepEqual(forms('### Image\n\n- Pin it\n'), [['item', 'Pin it']]);
  });

  it('know who and whether in the ways people write it', () => {
    assert.deepEqual(
      of('- Ana to send the list\n- Owner: Li Wu; pin it\n- assignee: [@name] drain').map(({ owner }) => owner),
      ['Ana', 'Li Wu', undefined],
    );
    assert.deepEqual(
      of('- ✅ Pin it\n- ~~Pin it~~\n- Done: pin it\n- Pin it (done)\n- Pinned the image\n- Pin what is done').map(
        ({ state }) => state,
      ),
      ['done', 'done', 'done', 'done', 'done', 'open'],
    );
  });

  it('are as done as their words, whichever mark emphasises them', () => {
    const states = ['*', '_', '**', '__'].map(
      (mark) => of(`- ${mark}Could have${mark} asked the night shift. It took an hour., owner: Kim`)[0]?.state,
    );
    assert.deepEqual(states, ['open', 'open', 'open', 'open']);
  });

  it('below a condition are steps for then, and below what is imagined items as elsewhere', () => {
    const below = (said: string) => of(`- [ ] Paint the gate\n- ${said}\n  - [ ] Ring the bell`).length;
    assert.equal(below('If the gate is stuck:'), 1);
    assert.equal(below('If the gate had been shut, the goats would have stayed in.'), 2);
    assert.equal(below('If the `gate` had been shut, the <https://example.org/a> goats would have stayed in.'), 2);
  });

  it('are none where nothing is to be done', () => {
    for (const body of [
      'None.',
      'No action items.',
      '- N/A',
      '- [ ] [what] (owner: [@name], due: [date])',
      '<!-- - [ ] Pin it -->',
      '> - [ ] Pin it',
      '- [ ] Any reason the hoist was not inspected?',
      '- [ ] What leads to leaving the *gate open?* [^2]',
    ])
      assert.deepEqual(of(body), [], body);
  });

  it('and thanks are told apart from what somebody or something brought about', () => {
    const thanked = (said: string) => read(`## Lessons learned\n\n- ${said}\n`).thanks.length;
    const all = ['Thanks to Ana for the graphs', 'Thanks to Ana, who rang', 'Thanks to the timer, _the pump_ stopped'];
    assert.deepEqual(
      all.map((said) => [of(`- ${said} (owner: Kim)`).length, thanked(said)]),
      [
        [0, 1],
        [0, 1],
        [1, 0],
      ],
    );
    // What somebody is thanked for is not told yet: on the radiator there would be a gap.
    for (const said of [
      'Thank you, [@name], for ringing.',
      'Well done, @name: [what they tried].',
      'Thanks to <name>',
      'Thank you, Ana, for [what].',
    ])
      assert.equal(thanked(said), 0, said);
    for (const said of ['Thank you!', 'Thank you, Ana, for ringing.']) assert.equal(thanked(said), 1, said);
    const states = ['Thank you, @kim, for [what they shared]', 'Thank you, @kim, for the graphs'].map(
      (said) => sectionsOf(read(`## Appreciation\n\n${said}\n`)).find(({ kind }) => kind === 'appreciation')?.state,
    );
    assert.deepEqual(states, ['placeholder', 'written']);
  });

  it('have no owner where a name stands for one that is to be filled in', () => {
    const [first, second] = of('- [ ] Pin the image (owner: @name)\n- [ ] Pin the hoist (owner: @name-of-it)');
    assert.deepEqual([first?.owner, second?.owner], [undefined, '@name-of-it']);
  });

  it('are seen as tasks under lessons, but not in a list to tick under factors', () => {
    assert.equal(read('## Lessons learned\n\n- [ ] Pin the image\n').actions.length, 1);
    assert.equal(read('## Contributing factors\n\n- [ ] Every factor names a condition\n').actions.length, 0);
  });
});

describe('toggling an action item', () => {
  const toggle = (text: string, i = 0): string => {
    const review = read(text);
    const action = review.actions[i];
    return action ? applyChanges(text, toggleAction(review, action)) : text;
  };
  const cases: readonly (readonly [string, string])[] = [
    ['- [ ] Pin it', '- [x] Pin it'],
    ['- [X] Pin it', '- [ ] Pin it'],
    ['1. Pin it', '1. [x] Pin it'],
    ['- ✅ Pin it', '- Pin it'],
    ['- ~~Pin it~~', '- Pin it'],
    ['- Pin it (done)', '- Pin it'],
    ['| Action | Status |\n|--|--|\n| Pin it | open |', '| Action | Status |\n|--|--|\n| Pin it | done |'],
    ['| Action | Status |\n|--|--|\n| Pin it | Closed |', '| Action | Status |\n|--|--|\n| Pin it | open |'],
    ['| Action | Owner |\n|--|--|\n| Pin it | Ana |', '| Action | Owner |\n|--|--|\n| ✅ Pin it | Ana |'],
  ];
  for (const [before, after] of cases)
    it(`turns ${JSON.stringify(before)} into ${JSON.stringify(after)}`, () => {
      assert.equal(toggle(`## Action items\n\n${before}`), `## Action items\n\n${after}`);
    });
});

describe('adding an action item', () => {
  const add = (text: string): string =>
    applyChanges(text, addAction(read(text), { text: 'Pin | it', owner: '@ana', type: 'prevent' }));

  it('puts it behind the last, as a task or a row', () => {
    assert.equal(
      add('## Action items\n\n* A (OPS-1)\n* Drop B\n\n## Thanks\n'),
      '## Action items\n\n* A (OPS-1)\n* Drop B\n* [ ] Pin | it (owner: @ana, due: [date], type: prevent)\n\n## Thanks\n',
    );
    assert.equal(
      add('## Action items\n\n| Action | Owner | Status |\n|--|--|--|\n| A | Li | done |'),
      '## Action items\n\n| Action | Owner | Status |\n|--|--|--|\n| A | Li | done |\n| Pin \\| it (type: prevent) | @ana | open |',
    );
  });

  it('takes the place of the template’s slot, or adds the section', () => {
    assert.equal(
      add('## Action items\n\n- [ ] [what] (owner: [@name])\n'),
      '## Action items\n\n- [ ] Pin | it (owner: @ana, due: [date], type: prevent)\n',
    );
    assert.equal(
      add('## Action items\n\n- [ ] [what] (owner: [@name], due: [date], type: detect)\n'),
      '## Action items\n\n- [ ] Pin | it (owner: @ana, due: [date], type: prevent)\n',
    );
    assert.match(
      add('## Impact\n\nAll.\n'),
      /## Action items\n\n- \[ \] Pin \| it \(owner: @ana, due: \[date\], type: prevent\)\n$/,
    );
  });
});

describe('a draft of an action item', () => {
  const drafts: Readonly<Record<string, readonly [string, string | undefined]>> = {
    'A schema check in CI would have caught this before the deploy.': [
      'Add a schema check in CI to catch this before the deploy',
      'detect',
    ],
    'Rate limiting could have prevented the overload': ['Add rate limiting to prevent the overload', 'prevent'],
    'If we had had an alert on queue depth, we would have noticed earlier.': [
      'Add an alert on queue depth to notice this',
      'detect',
    ],
    'Heat monitoring would have warned the desk sooner.': ['Add heat monitoring to warn the desk sooner', 'detect'],
    'There were no spare fuses, which is why they turned back.': ['Add spare fuses', undefined],
    'The second pump was never tested, so it stuck.': ['Test the second pump', 'prevent'],
    'The seal had not been checked properly since March.': ['Check the seal', undefined],
    'The tap must be marked.': ['Mark the tap', undefined],
    'The drain was never inspected after the storm.': ['Inspect the drain after the storm', undefined],
    'The pump should not restart alone.': ['Keep the pump from restarting alone', undefined],
    'The form should refuse a second order when the stock is zero.': [
      'Make the form refuse a second order when the stock is zero',
      undefined,
    ],
    'There was no alert for expiring certificates.': ['Add an alert for expiring certificates', 'detect'],
    'The restore was not tested with real data.': ['Test the restore with real data', 'prevent'],
    'We should have rehearsed the failover.': ['Rehearse the failover', 'mitigate'],
    'The deploy should require a dry run': ['Make the deploy require a dry run', 'prevent'],
    '- Nobody noticed that the disk was filling up.': ['Add a signal that shows when the disk is filling up', 'detect'],
    'Testing the migration on a copy would have revealed the lock.': [
      'Start testing the migration on a copy to reveal the lock',
      'detect',
    ],
  };
  for (const [sentence, [text, type]] of Object.entries(drafts))
    it(`is made of “${sentence}”`, () => assert.deepEqual(draftAction(sentence), { text, ...(type ? { type } : {}) }));

  const unclear = [
    'Lack of care at the gate was the main reason.',
    'I take full responsibility and should not have touched it.',
    'There was no excuse for leaving it open.',
    'There was no time to lose.',
    'Engineers must read the plan before they start.',
    'The clerk should never have signed it alone.',
    'The gardener could easily have avoided this by asking.',
    'How many rungs are missing?',
    'Surely somebody must know where it is?',
    'You should have seen the queue!',
    'Had been told, and would have helped.',
    'If only had been tested, would have been caught.',
    'We did not know that the two pipes share a duct.',
  ];
  for (const sentence of unclear)
    it(`is a slot behind “${sentence}”`, () => assert.match(draftAction(sentence).text, /^\[what will be different/));

  it('is a slot that quotes the sentence where nothing says what could be different', () => {
    assert.equal(
      draftAction('The cache went cold.').text,
      '[what will be different, and how we will know] (after: "The cache went cold")',
    );
    assert.equal(draftAction('').text, '[what will be different, and how we will know]');
  });
});

describe('an action item', () => {
  it('is due when a date or a term is told, and not where its target is what it shall be like', () => {
    const dues = ['Target: next sprint', 'Target: an alert whenever a pod has been stuck for 5 minutes'].map(
      (line) => of(`- **Alert on pods**\n  - ${line}`)[0]?.due,
    );
    assert.deepEqual(dues, ['next sprint', undefined]);
  });

  it('is nobody’s where an arrow leads to its last step', () => {
    const owners = ['Pin the image → Ana', 'Copy → Verify → Clean → Rest'].map((said) => of(`- [ ] ${said}`)[0]?.owner);
    assert.deepEqual(owners, ['Ana', undefined]);
  });
});

describe('a table of action items', () => {
  const first = (rows: string) => of(rows)[0];

  it('has no words in the column of numbers', () =>
    assert.equal(first('| ID | Change |\n| - | - |\n| A | Pin the image |')?.text, 'Pin the image'));

  it('may have the state in a column without a name', () => {
    const item = first('|  | Change |\n| - | - |\n| Done | Pin the image |');
    assert.deepEqual([item?.text, item?.state], ['Pin the image', 'done']);
  });

  it('may have tickets in a column named after where they are kept, with the state', () => {
    const rows = of(
      '| Action | GitHub |\n| - | - |\n| Pin the image | example/app#13 ✅ done |\n| Drop it | new ticket |\n| Keep it | ✅ done (this change) |',
    );
    assert.deepEqual(
      rows.map(({ state }) => state),
      ['done', 'open', 'done'],
    );
    assert.ok(rows[1]!.gaps.includes('ticket'));
  });
});

describe('the state of an action item', () => {
  for (const [said, text, state] of [
    ['Pin the image (in progress)', 'Pin the image', 'open'],
    ['✅ Pin the image', 'Pin the image', 'done'],
    [':no_entry: Pin the image', 'Pin the image', 'cancelled'],
    ["**Won't fix** - Pin the image", 'Pin the image', 'cancelled'],
    ['Pin the image DONE', 'Pin the image', 'done'],
    ['~~Pin the image~~ **Done 2031-05-22**, see `pins.md` (part 2)', 'Pin the image', 'done'],
    ['~~Kim Ito~~ Merged the old branch', '~~Kim Ito~~ Merged the old branch', 'open'],
    ['~~Pin the image~~ (not needed since the move)', 'Pin the image', 'cancelled'],
  ] as const)
    it(`is told by “${said}”`, () => {
      const item = of(`- ${said}`)[0];
      assert.deepEqual([item?.text, item?.state], [text, state]);
    });
});

describe('the type of an action item', () => {
  const typeBelow = (label: string) => {
    const item = of(`**${label}**\n\n- Pin the image`)[0];
    return item?.typeGuessed === true ? undefined : item?.type;
  };

  it('is told by the label above it, which says little more', () => {
    for (const label of ['Detect', 'Detection items', 'Detection work:'])
      assert.equal(typeBelow(label), 'detect', label);
    for (const label of ['Detection of leaks', 'Detection pipeline']) assert.equal(typeBelow(label), undefined, label);
  });
});

describe('a heading with action items below', () => {
  const said = (body: string) => of(body).map(({ text }) => text);

  it('is none itself where one of them has a box', () =>
    assert.deepEqual(said('### 1. Pin the image\n\n- Pin it in the build\n- [ ] Pin it in the tests'), [
      'Pin it in the build',
      'Pin it in the tests',
    ]));
});
