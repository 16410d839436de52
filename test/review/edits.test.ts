import assert from 'node:assert/strict';
import type { TextChange } from '../../src/language/index';
import {
  addAction,
  addBlock,
  addDraft,
  addMissingSections,
  addSection,
  addTimelineEntry,
  applyChanges,
  moveSection,
  placeBlock,
  removeGuidance,
  renameSection,
  sectionsOf,
  renderTemplate,
  sortTimeline,
  templates,
  toggleAction,
  type Review,
} from '../../src/review/index';
import { read } from './analyse';

const after = (text: string, edit: (review: Review) => readonly TextChange[]): string =>
  applyChanges(text, edit(read(text)));
const titles = (text: string): readonly string[] =>
  sectionsOf(read(text))
    .filter(({ state }) => state !== 'missing')
    .map(({ level, title }) => `${level} ${title}`);
const section = (review: Review, title: string) => {
  const found = sectionsOf(review).find((each) => each.title === title && each.state !== 'missing');
  assert.ok(found, title);
  return found;
};

const entry = { time: '10:05', text: 'Rolled back' } as const;
const action = { text: 'Pin it', owner: '@ana', due: '2031-05-01', type: 'prevent' } as const;
const task = '- [ ] Pin it (owner: @ana, due: 2031-05-01, type: prevent)';

describe('an empty section', () => {
  const add = (text: string) => after(text, (review) => addTimelineEntry(review, entry));

  it('takes what is added, also with a heading right below it', () => {
    assert.equal(
      add('## Timeline\n## Impact\n\nAll.\n'),
      '## Timeline\n\n- **10:05** Rolled back\n\n## Impact\n\nAll.\n',
    );
    assert.equal(
      add('## Timeline\r\n\r\nImpact\r\n------\r\n'),
      '## Timeline\r\n\r\n- **10:05** Rolled back\r\n\r\nImpact\r\n------\r\n',
    );
    assert.equal(add('## Timeline\nImpact\n---\n'), '## Timeline\n\n- **10:05** Rolled back\n\nImpact\n---\n');
    assert.equal(
      after('## Action items\n## Impact\n\nAll.\n', (review) => addAction(review, action)),
      `## Action items\n\n${task}\n\n## Impact\n\nAll.\n`,
    );
    assert.equal(
      after('## Action items\n\nImpact\n------\n', (review) => addAction(review, action)),
      `## Action items\n\n${task}\n\nImpact\n------\n`,
    );
  });
});

describe('a document that is but a title', () => {
  it('takes sections below it', () => {
    const all = after('# Queue stall\n', addMissingSections);
    assert.deepEqual(titles(all).slice(0, 2), ['2 Summary', '2 People']);
    assert.equal(read(all).title, 'Queue stall');
    const thanks = after('# Queue stall\n', (review) => addTimelineEntry(review, entry));
    assert.match(thanks, /^# Queue stall\n\n## Timeline\n/);
  });
});

describe('a block that nobody closed', () => {
  for (const open of ['```\ncode', '~~~\n\ncode', '<!-- open', '<pre>\n\nx'])
    it(`takes nothing in: ${JSON.stringify(open)}`, () => {
      const text = `## Timeline\n\n${open}\n`;
      assert.equal(
        after(text, (review) => addTimelineEntry(review, entry)),
        `## Timeline\n\n- **10:05** Rolled back\n\n${open}\n`,
      );
      // A section in front of it would take it along.
      const review = read(text);
      const last = review.missing.filter(({ start }) => start === text.length);
      assert.ok(last.length > 0);
      assert.deepEqual(
        last.flatMap((each) => addSection(review, each)),
        [],
      );
      const all = after(text, addMissingSections);
      assert.ok(all.endsWith(text) && titles(all).includes('2 Summary'));
      assert.deepEqual(addBlock(review, { kind: 'appreciation', title: 'Thanks', block: '- Thank you' }), []);
    });
});

describe('renaming', () => {
  const rename = (text: string, to: string) =>
    after(text, (review) => renameSection(review, section(review, 'Notes'), to));
  const given = [
    '1. Next',
    '- dash',
    '> q',
    '---',
    '===',
    '=',
    '#x',
    'C#',
    'C #',
    'x ##',
    'snake_case',
    'R&D',
    '&lt;',
    '<b>',
    '[a](b)',
    '`c`',
    '\\',
    '~~~',
    'a | b',
    '+ a',
    '2) b',
  ];
  for (const [form, text] of Object.entries({ marks: '## Notes', closed: '## Notes ##', underline: 'Notes\n---' }))
    for (const title of given)
      it(`reads back as “${title}” (${form})`, () => {
        const renamed = rename(`Text.\n\n${text}\n\nMore.\n`, title);
        assert.deepEqual(titles(renamed), [`2 ${title}`]);
        assert.equal(/\n---\n\nMore\.\n$/.test(renamed), form === 'underline');
      });

  it('makes nothing done of what stands below', () => {
    const states = (text: string) => read(text).actions.map(({ state }) => state);
    const text = '## Action items\n\n- [ ] Add a lamp\n\n### Notes\n\n- [ ] Order a valve\n- Salt the ramp\n';
    assert.deepEqual(states(rename(text, '~~x~~')), states(text));
  });

  it('changes no byte more than it has to', () => {
    assert.equal(rename('##\tNotes  ##  \n', 'a\tb  c'), '##\ta b c  ##  \n');
    assert.equal(rename('## Notes\t##\n', 'a'), '## a\t##\n');
    assert.equal(rename('## Notes <!-- aside --> ##\n', '1. Next'), '## 1\\. Next <!-- aside --> ##\n');
    assert.equal(rename('Notes  \r\n-----\r\n', '- dash'), '\\- dash  \r\n-----\r\n');
    assert.equal(rename('## Notes\n', 'snake_case & Co'), '## snake_case & Co\n');
  });

  it('is refused where no heading can have the title', () => {
    const review = read('## Notes\n');
    assert.deepEqual(renameSection(review, section(review, 'Notes'), ' \t'), []);
  });
});

describe('the title of a heading', () => {
  it('is what one reads', () =>
    assert.deepEqual(
      titles(
        '## C\\# and snake\\_case\n\n## R\\&D &amp; &#67;o\n\n## `a_b` **c**d [e](f) <!-- g --> ##\n\n## See https://example.com/a\n',
      ),
      ['2 C# and snake_case', '2 R&D & Co', '2 a_b cd e', '2 See https://example.com/a'],
    ));

  it('opens no section inside a list item', () =>
    assert.deepEqual(titles('## A\n\n- x\n\n  ## B\n\n## C\n'), ['2 A', '2 C']));
});

describe('moving a section', () => {
  const move = (text: string, from: string, side: 'before' | 'after', to: string) =>
    after(text, (review) => moveSection(review, section(review, from), side, section(review, to)));

  it('is refused where it would become the title of the whole', () => {
    const text = '# Timeline\n\n- 10:00 x\n\n# Notes\n\nText.\n';
    assert.equal(move(text, 'Notes', 'before', 'Timeline'), text);
  });

  it('is refused where an open block would take in what follows', () => {
    const open = '## A\n\nx\n\n## B\n\n```\ncode\n';
    assert.equal(move(open, 'B', 'before', 'A'), open);
  });

  it('keeps headings apart from the paragraphs above them', () => {
    assert.equal(move('## A\n\ntext\n## B\nb\n\nC\n---\n', 'B', 'after', 'C'), '## A\n\ntext\n\nC\n---\n\n## B\nb\n\n');
  });

  it('takes the blanks along that its heading is indented by', () => {
    const text = '## A\n\na\n\n  ## B\n\nb\n\n ## C\n\nc\n\n## D\n';
    const moved = move(text, 'B', 'after', 'C');
    assert.equal(moved, '## A\n\na\n\n ## C\n\nc\n\n  ## B\n\nb\n\n## D\n');
    assert.equal(move(moved, 'B', 'before', 'C'), text);
  });

  it('goes out of the section that it ends, and nowhere where it is', () => {
    const text = '## A\n\na\n\n### B\n\nb\n\n## C\n';
    assert.equal(move(text, 'B', 'after', 'A'), text.replace('### B', '## B'));
    assert.equal(move(text, 'A', 'before', 'C'), text);
    assert.equal(move(text, 'A', 'after', 'B'), text);
    assert.equal(move(text, 'C', 'after', 'B'), `${text.replace('## C', '### C')}\n`);
  });

  it('takes an underlined heading to any level', () => {
    const text = '## A\n\nB\n---\n\nb\n\n## C\n\n### D\n';
    assert.equal(move(text, 'B', 'after', 'D'), '## A\n\n## C\n\n### D\n\n### B\n\nb\n\n');
    assert.equal(
      move('# T\n\n## A\n\nB\n---\n\nb\n\nC\n===\n', 'B', 'after', 'C'),
      '# T\n\n## A\n\nC\n===\n\nB\n=\n\nb\n\n'.replace('B\n=\n', 'B\n===\n'),
    );
  });
});

describe('toggling', () => {
  const of = (body: string) => `## Action items\n\n${body}\n`;
  const toggle = (text: string): string => after(text, (review) => toggleAction(review, review.actions[0]!));
  const cases: readonly (readonly [string, string, string])[] = [
    ['- **Review actions**: Add x', '- [x] **Review actions**: Add x', '- [ ] **Review actions**: Add x'],
    ['- Added a limit (owner: @li)', '- [ ] Added a limit (owner: @li)', '- [x] Added a limit (owner: @li)'],
    ['- ✅ Pin it (done)', '- Pin it', '- [x] Pin it'],
    ['- [x] ~~Pin it~~', '- [ ] Pin it', '- [x] Pin it'],
    ['- ~~Pin it~~', '- Pin it', '- [x] Pin it'],
    ['- ~~P~~', '- [ ] P', '- [x] P'],
    ['\t1)  Pin it', '\t1)  [x] Pin it', '\t1)  [ ] Pin it'],
    ['  - Pin it', '  - [x] Pin it', '  - [ ] Pin it'],
  ];
  for (const [before, once, twice] of cases)
    it(`turns “${before}” round and back`, () => {
      assert.equal(toggle(of(before)), of(once));
      assert.equal(toggle(toggle(of(before))), of(twice));
    });

  it('opens a row that its status closes, whatever its words say', () => {
    const row = (status: string) => of(`| Action | Status |\n|--|--|\n| Added a limit | ${status} |`);
    assert.equal(toggle(row('done')), row('open'));
    assert.equal(toggle(row('open')), row('done'));
  });

  it('is refused where only words say that it is done and there is no box', () => {
    const text = of('### 1. Added a limit to the queue');
    assert.equal(read(text).actions[0]?.state, 'done');
    assert.equal(toggle(text), text);
  });
});

describe('sorting', () => {
  it('takes every entry along once, whatever it is indented with', () => {
    const text = '## Timeline\n\n  - 15:07 A\n \t-\t05:28 B\n\t - 01:44 C\n  - 09:33 D\n';
    const sorted = after(text, sortTimeline);
    const said = (of: string) =>
      read(of)
        .timeline.map(({ time, text: what }) => `${time} ${what}`)
        .sort();
    assert.deepEqual(said(sorted), said(text));
    assert.notEqual(sorted, text);
  });
});

describe('a draft of an action item', () => {
  const draftFrom = (before: string, said: string): string => {
    const text = `${before}${said}\n\n## Action items\n\n- [ ] Oil it (owner: @li, due: 2031-05-01)\n`;
    const added = after(text, (review) => addDraft(review, action, before.length));
    assert.ok(added.startsWith(text), added);
    return added.slice(text.length, -1);
  };
  const linked = (link: string) => task.replace('Pin it', `Pin it${link}`);

  it('links to the section that it comes from', () => {
    const link = ', see [What happened](#what-happened)';
    assert.equal(draftFrom('# Stall\n\n## What happened\n\n', 'It fell.'), linked(link));
    assert.equal(draftFrom('# Stall\n\n## Impact\n\n### What happened\n\n', '- It fell.'), linked(link));
    assert.equal(draftFrom('# Stall\n\n', 'It fell.'), task);
  });

  it('links to the second of two sections with one title, as GitHub calls them', () =>
    assert.equal(draftFrom('## Notes\n\nAll.\n\n## Notes\n\n', 'It fell.'), linked(', see [Notes](#notes-1)')));

  it('ends no sentence in front of its link', () => {
    const text = '## Notes\n\nIt fell.\n\n## Action items\n';
    const added = after(text, (review) => addDraft(review, { text: 'Pin _it_.' }, 12));
    assert.match(added, /- \[ \] Pin _it_, see \[Notes\]\(#notes\) \(owner: /);
  });

  it('links to any title', () => {
    for (const [title, link] of [
      ['Why `pin` *was* loose?', '[Why pin was loose?](#why-pin-was-loose)'],
      ['Step \\* \\[two\\]', '[Step \\* two](#step--two)'],
      ['What we saw & did', '[What we saw & did](#what-we-saw--did)'],
      ['Über_den  Stift', '[Über_den Stift](#über_den-stift)'],
    ] as const)
      assert.equal(draftFrom(`## ${title}\n\n`, 'It fell.'), linked(`, see ${link}`));
    assert.equal(draftFrom('## ???\n\n', 'It fell.'), task);
  });

  it('links to nothing from the action items themselves, and from below a label', () => {
    const text = `## Action items\n\n- [ ] Be careful with it (owner: @li, due: 2031-05-01)\n`;
    assert.equal(
      after(text, (review) => addDraft(review, action, text.indexOf('Be'))),
      `${text}${task}\n`,
    );
    assert.equal(draftFrom('**What happened**\n\n', 'It fell.'), task);
  });

  it('is not made where some of it would be read as something else', () => {
    const text = '## What happened\n\nIt fell.\n';
    assert.equal(
      after(text, (review) => addDraft(review, { text: 'Pin what fell (done.)' }, 18)),
      text,
    );
  });

  it('is read as it is written, in a table too', () => {
    const text = '## This | that\n\nIt fell.\n\n## Action items\n\n| Action | Owner |\n|--|--|\n| A | Li |\n';
    const added = after(text, (review) => addDraft(review, { text: 'Pin it', owner: '@ana' }, 18));
    assert.match(added, /\| Pin it, see \[This \\\| that\]\(#this--that\) \| @ana \|\n$/);
    assert.deepEqual(
      read(added).actions.map(({ owner }) => owner),
      ['Li', '@ana'],
    );
  });
});

describe('an action item for a table', () => {
  it('tells beside its text what has no column', () =>
    assert.equal(
      after('## Action items\n\n| Action | Owner |\n|--|--|\n| A | Li |\n', (review) => addAction(review, action)),
      '## Action items\n\n| Action | Owner |\n|--|--|\n| A | Li |\n| Pin it (due: 2031-05-01, type: prevent) | @ana |\n',
    ));

  it('takes the place of a row that nobody has filled in', () => {
    const head = '## Action items\n\n| Action item | Owner | Due | Status |\n|--|--|--|--|\n';
    for (const slot of ['| [what] | [@name] | [date] | open |', '| | | | |', '| TBD | | | |']) {
      const once = after(`${head}${slot}\n`, (review) => addAction(review, action));
      assert.equal(once, `${head}| Pin it (type: prevent) | @ana | 2031-05-01 | open |\n`, slot);
      const twice = after(once, (review) => addAction(review, { text: 'Oil it' }));
      assert.equal(twice, `${once}| Oil it | [@name] | [date] | open |\n`);
    }
  });
  it('leaves a table of something else alone', () => {
    const text = '## Action items\n\n| Queue | Rows |\n|--|--|\n| [which] | |\n';
    assert.equal(
      after(text, (review) => addAction(review, action)),
      `${text}\n${task}\n`,
    );
  });
  it('is a row in each of our templates that brings a table', () => {
    for (const template of templates) {
      const text = renderTemplate(template, {}).plain;
      const added = read(after(text, (review) => addAction(review, action))).actions;
      assert.deepEqual(
        added.map((each) => each.form),
        [template.id === 'sre' ? 'row' : 'item'],
        template.id,
      );
    }
  });
});

describe('a question', () => {
  const place = (text: string, at: string) => after(text, (review) => placeBlock(review, text.indexOf(at), 'How?'));

  it('breaks up no block', () => {
    assert.equal(place('```\na\n\nb\n```\nx\n', 'b'), '```\na\n\nb\n```\n\nHow?\n\nx\n');
    assert.equal(place('---\ntitle: a\n---\n# B\n', 'title'), '---\ntitle: a\n---\n\nHow?\n\n# B\n');
    assert.equal(place('| a |\n|---|\n| b |\n| c |\n', 'b'), '| a |\n|---|\n| b |\n| c |\n\nHow?\n');
    assert.equal(place('- a\n\nx\n\n- b\n', 'b'), '- a\n\nx\n\n- b\n- How?\n');
    assert.equal(place('> a\n> b\n', 'a'), '> a\n> b\n\nHow?\n');
    assert.equal(place('x\n\n<!-- a\n\nb', 'b'), 'x\n\nHow?\n\n<!-- a\n\nb');
  });
});

describe('guiding questions', () => {
  it('leave paragraphs apart', () => {
    const text =
      '---\ntemplate: short-review\n---\n\n## Appreciation\n\nLi.\n<!-- Thank you to ... for ... -->\nAna.\n';
    assert.equal(after(text, removeGuidance), text.replace('<!-- Thank you to ... for ... -->', ''));
  });

  it('go with their line, blanks around them or not', () => {
    const text =
      '---\ntemplate: short-review\n---\n\n## Appreciation\n\n  <!-- Thank you to ... for ... -->  \n\nAna.\n';
    assert.equal(after(text, removeGuidance), text.replace('  <!-- Thank you to ... for ... -->  \n\n', ''));
  });
});

describe('a section that ends with what can be unfolded', () => {
  it('takes what is added in', () => {
    const text = '## Action items\n\n<details>\n<summary>All of them</summary>\n\nSee the board.\n\n</details>\n';
    assert.equal(
      after(text, (review) => addAction(review, action)),
      text.replace('board.\n', `board.\n\n${task}\n`),
    );
  });
});
