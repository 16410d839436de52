import assert from 'node:assert/strict';
import { createAnalysis } from '../../src/language';
import { placeFindings, readReview, type Review } from '../../src/review';
import { measureProgress } from '../../src/vscode/sections/care';
import { keepCare } from '../../src/vscode/sections/care-filter';
import { compareNodes } from '../../src/vscode/sections/compare';
import {
  countIn,
  entryNow,
  entryOf,
  findNodeAt,
  readNodes,
  sectionOf,
  startOf,
  type Nodes,
} from '../../src/vscode/sections/nodes';
import { over } from './finding-at';

const text = [
  '---\ntemplate: short-review\n---\n\n# Checkout was down\n\nIntro.\n',
  '## Summary\n\nIt was down.\n',
  '## Timeline\n',
  '- 10:04 The alert fires ([graph](https://g.example/1))\n- 10:09 The cache is cold\n',
  '### 10:20 It is over\n\nIt was.\n',
  '### Notes\n\nOne note.\n',
  '### Notes\n\nAnother.\n',
  '## A/B #1\n',
  '## Action items\n',
  [
    '- [ ] Page when payments are refused (owner: @ines)',
    '- [x] Write the runbook',
    '- [ ] Reject deploys without a canary',
    '- [ ] Buy a cache OPS-7\n',
  ].join('\n'),
  '## Questions\n\n- Why was it cold?\n- Who knew? Nobody did.\n',
].join('\n');

/** A review with findings of these words. */
const read = (words: readonly string[] = [], within = text): Review =>
  placeFindings(
    readReview(createAnalysis(within)),
    words.map((each) => over(within, each)).sort((a, b) => a.start - b.start),
  );
const nodes = readNodes(read());
const kept = (...words: readonly string[]): Nodes => keepCare(readNodes(read(words)));
const careOf = (id: string, within = nodes) => within.sections.get(id)?.care;

describe('The sections view', () => {
  it('has a row for each section and what stands in it, in the order of the document', () =>
    assert.deepEqual(
      [...nodes.byId.keys()],
      [
        '/Summary',
        '/Contributing factors',
        '/What we learned',
        '/Timeline',
        '/Timeline#entry/0',
        '/Timeline#entry/1',
        '/Timeline/10:20 It is over',
        '/Timeline/Notes',
        '/Timeline/Notes/1',
        '/A//B ##1',
        '/Action items',
        '/Action items#action/0',
        '/Action items#action/1',
        '/Action items#action/2',
        '/Action items#action/3',
        '/Appreciation',
        '/Questions',
      ],
    ));

  it('has one row for an entry or an item that is a heading', () => {
    const { byId } = readNodes(read([], `${text}\n## Follow-up actions\n\n### Pin the image\n\nIt drifts.\n`));
    for (const id of ['/Timeline/10:20 It is over', '/Follow-up actions/Pin the image'])
      assert.deepEqual(byId.get(id)?.children, [], id);
  });

  it('has nothing without a review', () => {
    const none = readNodes(undefined);
    assert.deepEqual([none.roots, none.list, [...none.byId.keys()]], [[], [], []]);
  });

  it('finds each row by its id, below its section, and nothing by other ids', () => {
    for (const id of nodes.byId.keys()) assert.equal(nodes.byId.get(id)?.id, id);
    for (const node of nodes.byId.values())
      if (node.parent !== undefined) assert.ok(nodes.byId.get(node.parent)?.children.includes(node.id), node.id);
    for (const id of [
      '',
      '/Nowhere',
      '/Timeline#entry/2',
      '/Timeline#action/0',
      '/Nowhere#entry/0',
      '/Summary#entry/0',
    ])
      assert.equal(nodes.byId.get(id), undefined, id);
  });

  it('knows the section of each row, and where a row starts', () => {
    for (const [id, section, words] of [
      ['/Timeline', '/Timeline', '## Timeline'],
      ['/Timeline#entry/1', '/Timeline', '- 10:09'],
      ['/Action items#action/2', '/Action items', '- [ ] Reject'],
      ['/Timeline/Notes/1', '/Timeline/Notes/1', '### Notes\n\nAnother'],
    ] as const) {
      assert.equal(sectionOf(nodes, id)?.id, section);
      assert.ok(text.slice(startOf(nodes.byId.get(id)!)).startsWith(words), id);
    }
    assert.equal(sectionOf(nodes, undefined), undefined);
    assert.equal(sectionOf(nodes, '/Nowhere'), undefined);
  });

  it('knows the entry of a row, if it is one', () => {
    assert.equal(entryOf(read(), '/Timeline#entry/1')?.time, '10:09');
    for (const row of ['/Timeline', '/Action items#action/0', '/Nowhere#entry/0', '', 'focused', undefined, 1])
      assert.equal(entryOf(read(), row), undefined, String(row));
  });

  it('knows whether the entry of a row is still in its place', () => {
    const row = '/Timeline#entry/1';
    const now = (after: string, of: unknown = row) => entryNow(read(), read([], after), of);
    const same = now(text.replace('It was down.', 'It was down for long.'));
    assert.ok(same !== 'gone');
    assert.equal(same?.time, '10:09');
    const above = text.replace('- 10:04', '- 10:02 A deploy begins\n- 10:04');
    for (const after of [
      above,
      above.replace('A deploy begins', 'The cache is cold'),
      text.replace('\n- 10:09 The cache is cold', ''),
    ])
      assert.equal(now(after), 'gone', after);
    assert.equal(entryNow(undefined, read(), row), 'gone');
    for (const other of ['/Timeline', '/Action items#action/0', 1]) assert.equal(now(above, other), undefined);
  });

  it('knows the innermost section at an offset, from its first character to behind its last', () => {
    const at = (offset: number) => findNodeAt(nodes, offset)?.id;
    const timeline = text.indexOf('## Timeline');
    assert.equal(at(text.indexOf('## Summary') - 1), undefined);
    assert.equal(at(text.indexOf('## Summary')), '/Summary');
    assert.deepEqual([timeline - 1, timeline].map(at), ['/Summary', '/Timeline']);
    assert.equal(at(text.indexOf('Another')), '/Timeline/Notes/1');
    assert.equal(at(text.length), '/Questions');
    assert.equal(at(text.length + 1), undefined);
    // What is missing stands at the end, and is nowhere.
    const short = text.slice(0, text.indexOf('## Questions'));
    assert.equal(findNodeAt(readNodes(read([], short)), short.length)?.id, '/Action items');
  });

  it('counts what is open in each section’s own text', () => {
    const none = { findings: 0, unowned: 0, unproven: 0, entries: 0, unanswered: 0 };
    assert.deepEqual(careOf('/Summary'), none);
    assert.deepEqual(careOf('/Timeline'), { ...none, unproven: 1, entries: 2 });
    assert.deepEqual(careOf('/Timeline/10:20 It is over'), { ...none, unproven: 1, entries: 1 });
    assert.deepEqual(careOf('/Action items'), { ...none, unowned: 1 });
    assert.deepEqual(careOf('/Questions'), { ...none, unanswered: 1 });
    const withFindings = readNodes(read(['It was down', 'cold']));
    assert.deepEqual(careOf('/Summary', withFindings), { ...none, findings: 1 });
    assert.deepEqual(careOf('/Timeline', withFindings), { ...none, unproven: 1, entries: 2, findings: 1 });
  });

  it('leaves out what stands above the first section', () => {
    const above = readNodes(read([], text.replace('Intro.', '- [ ] Page somebody\n\n- Why?')));
    assert.deepEqual([...above.byId.keys()], [...nodes.byId.keys()]);
    assert.deepEqual(careOf('/Summary', above), careOf('/Summary'));
  });

  it('has a row for what was found there, so that the rows together have all findings', () => {
    const words = ['# Checkout', 'Intro', 'It was down', '### Notes', 'Another', 'canary'];
    const all = readNodes(read(words));
    const [head, ...others] = [...all.byId.values()];
    assert.deepEqual(head, { ...head, id: all.roots[0], type: 'head', title: 'Checkout was down', findings: 2 });
    assert.equal(all.byId.get(head!.id), head);
    assert.deepEqual(
      others.map(({ id }) => id),
      [...nodes.byId.keys()],
    );
    const counted = [...all.byId.values()].reduce((sum, node) => {
      if (node.type === 'section') return sum + node.care.findings;
      return node.type === 'head' ? sum + node.findings : sum;
    }, 0);
    assert.equal(counted, words.length);
    assert.equal(sectionOf(all, head!.id), undefined);
  });

  it('starts the row above the first section at the title, or in the front matter if something was found there', () => {
    const start = (...words: readonly string[]) => startOf(readNodes(read(words)).head!);
    assert.equal(start('Intro'), text.indexOf('# Checkout'));
    assert.equal(start('template', 'Intro'), text.indexOf('template'));
  });

  it('counts the findings that start in an entry or an item', () => {
    const counts = (...words: readonly string[]) => {
      const { byId } = readNodes(read(words));
      const [first, second] = [byId.get('/Timeline#entry/0'), byId.get('/Timeline#entry/1')];
      return [first, second].map((node) => node?.type === 'entry' && node.findings);
    };
    assert.deepEqual(counts(), [0, 0]);
    assert.deepEqual(counts('- 10:04'), [1, 0]);
    assert.deepEqual(counts('- 10:09'), [0, 1]);
    assert.deepEqual(counts('cold'), [0, 1]);
    assert.deepEqual(counts('## Timeline', 'The alert', 'fires', 'cold'), [2, 1]);
    const action = readNodes(read(['runbook', 'canary'])).byId.get('/Action items#action/2');
    assert.equal(action?.type === 'action' && action.findings, 1);
  });

  it('counts a finding at the end of one item for the one behind it', () => {
    const all = readNodes(read(['cold']));
    const timeline = all.sections.get('/Timeline')!;
    const { start } = timeline.section.findings[0]!;
    const count = (from: number, to: number) => countIn(timeline, { ...timeline.entries[0]!, start: from, end: to });
    assert.equal(count(start - 5, start), 0);
    assert.equal(count(start - 5, start + 1), 1);
    assert.equal(count(start, start + 1), 1);
    assert.equal(count(start + 1, start + 5), 0);
  });
});

describe('How far a review has come', () => {
  const progress = (...words: readonly string[]) => measureProgress(read(words));

  it('is nothing without a review', () =>
    assert.deepEqual(measureProgress(undefined), { written: 0, sections: 0, care: 0 }));

  it('counts sections; what unknown headings within one need counts with it', () => {
    // Three are missing, one is empty, one has an item without an owner, one a question without an answer.
    assert.deepEqual(progress(), { written: 4, sections: 8, care: 6 });
    assert.deepEqual(progress('It was down'), { written: 4, sections: 8, care: 7 });
    assert.deepEqual(progress('One note', 'Another'), { written: 4, sections: 8, care: 7 });
  });
});

describe('What needs attention', () => {
  it('is what is missing or empty, has findings, no owner or no answer, and what leads there', () => {
    const missing = ['/Contributing factors', '/What we learned'];
    const rest = ['/A//B ##1', '/Action items', '/Action items#action/2', '/Appreciation', '/Questions'];
    assert.deepEqual([...kept().byId.keys()].sort(), [...missing, ...rest].sort());
    assert.deepEqual(
      [...kept('cold').byId.keys()].sort(),
      [...missing, '/Timeline', '/Timeline#entry/1', ...rest].sort(),
    );
    assert.deepEqual(
      [...kept('Another').byId.keys()].sort(),
      [...missing, '/Timeline', '/Timeline/Notes/1', ...rest].sort(),
    );
    assert.ok(kept('runbook').byId.get('/Action items#action/1'));
    assert.equal(kept('Intro').byId.get(kept('Intro').roots[0]!)?.type, 'head');
  });

  it('is in the order of the document, and says what is left out', () => {
    const all = kept('It was down', 'Another');
    assert.deepEqual(all.roots, [
      '/Summary',
      '/Contributing factors',
      '/What we learned',
      '/Timeline',
      '/A//B ##1',
      '/Action items',
      '/Appreciation',
      '/Questions',
    ]);
    const children = (id: string) => all.byId.get(id)?.children;
    assert.deepEqual(children('/Timeline'), ['/Timeline/Notes/1']);
    assert.deepEqual(children('/Action items'), ['/Action items#action/2']);
    const whole = all.list.filter(({ isWhole }) => isWhole).map(({ id }) => id);
    assert.deepEqual(whole.includes('/Summary'), true);
    assert.deepEqual([whole.includes('/Timeline'), whole.includes('/Action items')], [false, false]);
    assert.equal(all.sections.get('/Timeline')?.isWhole, false);
  });
});

describe('What is drawn again', () => {
  const changed = (from: string, to: string, words: readonly string[] = []) =>
    compareNodes(nodes, readNodes(read(words, text.replace(from, to))));

  for (const [what, from, to, rows] of [
    ['nothing, where words in a section change', 'One note', 'Two notes', []],
    ['nothing, where all stands further down', 'Intro', 'A long intro', []],
    ['an entry, where its words change', 'cache is cold', 'cache is warm', ['/Timeline#entry/1']],
    ['an entry, where its time changes', '10:09', '10:10', ['/Timeline#entry/1']],
    [
      'an entry and its section, with evidence',
      'cold\n',
      'cold ([log](https://l.example))\n',
      ['/Timeline', '/Timeline#entry/1'],
    ],
    ['an entry, where it is assumed', 'cache is cold', 'cache is cold (assumed)', ['/Timeline#entry/1']],
    ['an item, where its owner changes', '@ines', '@tolu', ['/Action items#action/0']],
    [
      'an item and its section, with an owner',
      'canary',
      'canary (owner: @tolu)',
      ['/Action items', '/Action items#action/2'],
    ],
    ['an item, where it is done', '- [ ] Page', '- [x] Page', ['/Action items#action/0']],
    ['an item, where it has a ticket', '(owner: @ines)', '(owner: @ines, OPS-8)', ['/Action items#action/0']],
    [
      'a section, where it has another entry',
      'cold\n',
      'cold\n- 10:11 It is warm ([log](https://l.example))\n',
      ['/Timeline'],
    ],
    ['a section, where it has another item', 'OPS-7\n', 'OPS-7\n- [x] Buy another (owner: @ines)\n', ['/Action items']],
    ['a section, where its state changes', '## A/B #1\n', '## A/B #1\n\nBoth.\n', ['/A//B ##1']],
    [
      'a section, where one below it is new',
      '### Notes\n\nOne',
      '### More\n\nMore.\n\n### Notes\n\nOne',
      ['/Timeline'],
    ],
    ['a section, where a question gets an answer', 'cold?', 'cold? It was restarted.', ['/Questions']],
    ['all, where a section is new', '## A/B #1', '## C\n\nNew.\n\n## A/B #1', 'all'],
  ] as const)
    it(`is ${what}`, () => assert.deepEqual(changed(from, to), rows));

  it('is a section with findings, and the item that they are in', () => {
    assert.deepEqual(changed('', '', ['It was down']), ['/Summary']);
    assert.deepEqual(changed('', '', ['cold']), ['/Timeline', '/Timeline#entry/1']);
    assert.deepEqual(changed('', '', ['canary']), ['/Action items', '/Action items#action/2']);
  });

  it('is what a day and a zone change, in all entries', () => {
    const zone = (named: string) => readNodes(read([], text.replace('template:', `${named}\ntemplate:`)));
    assert.deepEqual(compareNodes(zone('date: 2026-03-01'), zone('date: 2026-03-02')), [
      '/Timeline#entry/0',
      '/Timeline#entry/1',
    ]);
    assert.deepEqual(compareNodes(zone('timezone: UTC'), zone('timezone: CET')), [
      '/Timeline#entry/0',
      '/Timeline#entry/1',
    ]);
  });

  it('is their section, where many entries or items change', () => {
    const rows = Array.from({ length: 60 }, (_, n) => `- 11:${n < 10 ? 0 : ''}${n} Row ${n}\n`).join('');
    const zone = (named: string) =>
      readNodes(
        read([], text.replace('template:', `${named}\ntemplate:`).replace('## Timeline\n', `## Timeline\n${rows}`)),
      );
    assert.deepEqual(compareNodes(zone('timezone: UTC'), zone('timezone: CET')), ['/Timeline']);
  });

  it('is the row above the first section, where its title or its findings change', () => {
    const before = readNodes(read(['Intro']));
    const after = (words: readonly string[], from = '', to = '') =>
      compareNodes(before, readNodes(read(words, text.replace(from, to))));
    assert.deepEqual(after(['Intro']), []);
    assert.deepEqual(after(['# Checkout', 'Intro']), ['#head']);
    assert.deepEqual(after(['Intro'], 'was down', 'was slow'), ['#head']);
    assert.equal(after([]), 'all');
    assert.equal(compareNodes(nodes, before), 'all');
  });

  it('is a section of the filtered tree, where other children are left', () => {
    assert.deepEqual(compareNodes(kept('cold'), kept('cold')), []);
    assert.deepEqual(compareNodes(kept('cold'), kept('cold', 'fires')), ['/Timeline']);
    assert.deepEqual(compareNodes(kept('cold'), kept('cold', 'The cache')), ['/Timeline', '/Timeline#entry/1']);
    assert.deepEqual(compareNodes(kept('cold'), kept('The alert')), ['/Timeline']);
    assert.equal(compareNodes(kept(), kept('cold')), 'all');
    const all = readNodes(read(['It was down', 'cold']));
    assert.deepEqual(compareNodes(all, keepCare(all)), ['/Timeline', '/Action items']);
    assert.deepEqual(compareNodes(keepCare(all), all), ['/Timeline', '/Action items']);
  });
});
