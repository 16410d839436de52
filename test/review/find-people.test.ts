import assert from 'node:assert/strict';
import { createAnalysis } from '../../src/language';
import { findPeople, readReview } from '../../src/review';

const find = (text: string) =>
  findPeople(readReview(createAnalysis(text))).map(({ name, aliases }) => [name, ...aliases]);

describe('the people of a review', () => {
  it('are one person by whatever name, in the order in which they come', () => {
    const text = [
      '# Mail was late\n\n## Timeline\n',
      '- 09:00 Nina Holm restarts the worker, and Priya watches',
      '- 09:10 Nina sees no errors\n',
      '## Action items\n',
      '- [ ] Add an alert (owner: @nina)',
      '- [ ] Ask for a key (owner: tolu@example.org)',
      '- [ ] Test the restart (owner: Platform team)\n',
    ].join('\n');
    assert.deepEqual(find(text), [['Nina Holm', 'Nina', '@nina'], ['Priya'], ['tolu@example.org']]);
  });

  it('are two where a first name can belong to either', () => {
    const people = find('## Timeline\n\n- 09:00 Ana Lima calls Ana Berg\n- 09:05 Ana joins\n');
    assert.deepEqual(people, [['Ana Lima'], ['Ana Berg'], ['Ana']]);
  });

  for (const [where, text, ...expected] of [
    [
      'say something',
      '## Timeline\n\n- 09:00 Tove: seen\n- **09:01** **jo.m**: ok\n- 09:02 李雷: ok',
      'Tove',
      'jo.m',
      '李雷',
    ],
    [
      'say something in lower case, more than once, among others',
      '## Timeline\n\n- 09:00 wietske: seen\n- 09:01 okke: ok\n- 09:02 wietske: and now?\n- 09:03 okke: off\n- 09:04 quay: red\n- 09:05 queue: 5\n- 09:06 queue: 9',
      'wietske',
      'okke',
    ],
    ['stand in brackets behind', '## Timeline\n\n- 09:00 Drained the node [Tove]', 'Tove'],
    [
      'stand in a column',
      '## Timeline\n\n| Time | What | Who |\n|--|--|--|\n| 09:00 | Drained | Tove, Jo |',
      'Tove',
      'Jo',
    ],
    ['own something', '## Action items\n\n- [ ] Add a limit (owner: Tove)', 'Tove'],
    ['are thanked', '## Thanks\n\n- Wanjiru, for the graph', 'Wanjiru'],
    ['own something by their last name', '## Timeline\n\n- 09:00 Tove Okell: seen\n- 09:01 Okell: ok', 'Tove Okell'],
  ] as const)
    it(`are those that ${where}`, () =>
      assert.deepEqual(
        find(`${text}\n`).map(([name]) => name),
        expected,
      ));

  it('are no labels, no products and no words of the review', () =>
    assert.deepEqual(
      find(
        '## Timeline\n\n- 09:00 Update: all is well\n- 09:01 Grafana: errors\n- 09:02 Shipping: the shipping is late\n\n## Action items\n\n- [ ] Add a limit (owner: Platform)\n',
      ),
      [],
    ));

  it('are no machines and no teams', () =>
    assert.deepEqual(
      find(
        '## Timeline\n\n- 09:00 Kafka pages the database team\n- 09:01 Mempool sees the mempool grow\n- 09:02 Name sees it\n',
      ),
      [],
    ));
});

describe('people who are none', () => {
  const cases: readonly (readonly [text: string, ...names: readonly string[]])[] = [
    ['## Action items\n\n- [ ] Mark the shelves'],
    ['## Action items\n\n- [ ] Mark two shelves'],
    ['## Summary\n\nMark fixed the shelf.', 'Mark'],
    ['## Action items\n\n- [ ] Mark to paint the shelf', 'Mark'],
    ['## Timeline\n\n- Nov 4 10:10 Watched the crane\n- Nov 4 10:20 Crane stopped'],
    ['## Summary\n\nOn 9 Jan the crane stopped. It ran again on Jan 10.'],
    ['## Summary\n\nJan stopped the crane.', 'Jan'],
    ['## Timeline\n\n- 10:10 Pairing with Ute and @tolu: crane stopped', 'Ute', '@tolu'],
    ['## Timeline\n\n- 10:10 Ana & Nils: crane stopped', 'Ana', 'Nils'],
    ['## Action items\n\n- [ ] Grease the crane (owner: @ute and @nils)', '@ute', '@nils'],
  ];
  for (const [text, ...names] of cases)
    it(`in ${JSON.stringify(text)} are left out`, () =>
      assert.deepEqual(
        find(`# Crane down\n\n${text}\n`).map(([name]) => name),
        names,
      ));
});
