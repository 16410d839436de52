import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { rowsOf } from './read';

describe('incidents from Statuspage', () => {
  it('are what customers were told', () => {
    const updates = [
      {
        id: 'u2',
        status: 'resolved',
        body: 'Fixed.<br />Thank <b>you</b> [all]',
        created_at: '2031-03-15T12:50:00.000Z',
        display_at: '2031-03-15T12:49:00.000Z',
      },
      { id: 'u1', status: 'in_progress', body: 'We are looking into it.', created_at: '2031-03-15T11:50:00.000+01:00' },
    ];
    const reading = readRecord({
      text: JSON.stringify({
        page: { id: 'p' },
        incidents: [{ id: 'i', name: 'Errors', shortlink: 'https://stspg.example/x', incident_updates: updates }],
      }),
    });
    assert.equal(reading.format, 'statuspage');
    assert.deepEqual(rowsOf(reading), [
      '2031-03-15 10:50 | In progress: We are looking into it.',
      '2031-03-15 12:49 | Resolved: Fixed. Thank **you** \\[all\\]',
    ]);
    assert.ok(reading.messages.every(({ kind }) => kind === 'customer-update'));
  });

  it('are named where there are several, and have no heads', () => {
    const incident = (name: string, minute: number) => ({
      name,
      incident_updates: [
        { status: 'resolved', body: '### Cause\n\nHeat #1', created_at: `2031-03-15T12:5${minute}:00Z` },
      ],
    });
    const text = JSON.stringify({ incidents: [incident('Oven', 1), incident('Belt *7*', 2)] });
    assert.deepEqual(rowsOf(readRecord({ text })), [
      '2031-03-15 12:51 | Oven – Resolved: Cause Heat #1',
      '2031-03-15 12:52 | Belt \\*7\\* – Resolved: Cause Heat #1',
    ]);
  });

  it('keep a number sign that is none of a head, and count lists from one', () => {
    const said = (body: string) => {
      const updates = [{ status: 'resolved', body, created_at: '2031-03-15T12:50:00Z' }];
      return readRecord({ text: JSON.stringify({ incidents: [{ incident_updates: updates }] }) }).messages[0]?.text;
    };
    assert.equal(said('# of errors\nis high'), 'Resolved: # of errors is high');
    assert.equal(said('# Cause\n## of it\nHeat'), 'Resolved: Cause of it Heat');
    assert.equal(said('<ol start=""><li>stop</li><li>go</li></ol>'), 'Resolved: 1. stop 2. go');
  });

  it('tell what became of components where they say nothing else', () => {
    const update = {
      id: 'u1',
      status: 'resolved',
      body: '',
      created_at: '2031-03-15T12:50:00.000Z',
      affected_components: [
        { name: 'Oven', new_status: 'operational' },
        { name: 'Belt', new_status: 'degraded_performance' },
      ],
    };
    const text = JSON.stringify({ incidents: [{ id: 'i', name: 'Heat', incident_updates: [update] }] });
    assert.deepEqual(rowsOf(readRecord({ text })), [
      '2031-03-15 12:50 | Resolved: Oven operational, Belt degraded performance',
    ]);
  });
});

describe('the page of an incident on Statuspage', () => {
  const page = [
    'Late trains',
    'Incident Report for Rail Ltd',
    'Resolved',
    'All trains run again.',
    'Posted 2 days ago. Mar 16, 2031 - 00:10 CET',
    '',
    'Update',
    'Half of them run:',
    '',
    '- the red line since 22:50',
    '- the blue line',
    'Posted 3 days ago. Mar 15, 2031 - 23:05 CET',
    '',
    'Investigating',
    'We look into late trains.',
    'Posted 3 days ago. Mar 15, 2031 - 22:40 CET',
    'This incident affected: Red line and Blue line.',
  ];
  const expected = [
    '2031-03-15 22:40 | Investigating: We look into late trains.',
    '2031-03-15 23:05 | Update: Half of them run: - the red line since 22:50 - the blue line',
    '2031-03-16 00:10 | Resolved: All trains run again.',
  ];

  it('tells the time of an update below it', () => {
    const reading = readRecord({ text: page.join('\n') });
    assert.deepEqual([reading.format, rowsOf(reading)], ['statuspage', expected]);
    assert.equal(reading.messages[0]?.at, '2031-03-15T21:40:00Z');
    assert.ok(reading.messages.every(({ kind, who }) => kind === 'customer-update' && who === null));
    assert.deepEqual(
      reading.unread.map(({ line, text }) => [line, text]),
      [
        [1, 'Late trains'],
        [2, 'Incident Report for Rail Ltd'],
        [17, 'This incident affected: Red line and Blue line.'],
      ],
    );
  });

  it('may leave out how long ago that was, and has zones with a sign', () => {
    for (const ahead of ['Posted ', 'Posted . ', 'Posted on ', ''])
      assert.deepEqual(
        rowsOf(readRecord({ text: page.join('\n').replace(/Posted \d days ago\. /g, ahead) })),
        expected,
        ahead,
      );
    const { messages } = readRecord({ text: page.join('\n').replaceAll('CET', '+08') });
    assert.equal(messages[0]?.at, '2031-03-15T14:40:00Z');
  });

  it('may be the one with all incidents, which tells years above them', () => {
    const text = [
      'Jan 1, 2032',
      'No incidents reported today.',
      'Dec 31, 2031',
      'Late trains',
      'Resolved - All trains run again.',
      'Jan 1, 00:10 UTC',
      'Investigating - We look into late trains.',
      'Dec 31, 23:40 UTC',
    ].join('\n');
    const reading = readRecord({ text });
    assert.deepEqual(rowsOf(reading), [
      '2031-12-31 23:40 | Investigating: We look into late trains.',
      '2032-01-01 00:10 | Resolved: All trains run again.',
    ]);
    assert.deepEqual(
      reading.unread.map(({ text: said }) => said),
      ['No incidents reported today.', 'Late trains'],
    );
  });

  it('keeps a status that is a line of a text, and a time there', () => {
    const text = [
      'Postmortem',
      'Update',
      'We had one at',
      'Mar 14, 2031 - 22:05 CET',
      'and it was late.',
      'Posted 1 day ago. Mar 15, 2031 - 22:40 CET',
    ].join('\n');
    assert.deepEqual(rowsOf(readRecord({ text })), [
      '2031-03-15 22:40 | Postmortem: Update We had one at Mar 14, 2031 - 22:05 CET and it was late.',
    ]);
  });

  it('has an update without a time, and one without a status, told', () => {
    const open = readRecord({ text: [...page, 'Monitoring', 'It goes on.'].join('\n') });
    assert.deepEqual(rowsOf(open), expected);
    assert.deepEqual(
      open.unread.slice(-2).map(({ text }) => text),
      ['Monitoring', 'It goes on.'],
    );
    const other = readRecord({ text: page.map((line) => (line === 'Update' ? 'Half way' : line)).join('\n') });
    assert.equal(other.messages[1]?.text, expected[1]?.slice(19).replace('Update:', 'Half way'));
  });

  it('is another page where the time stands above the text', () => {
    const [first, second] = ['Mar 15, 2031 - 22:40 CET', 'Mar 15, 2031 - 23:05 CET'];
    for (const text of [
      `Resolved\n${second}\nAll run.\nInvestigating\n${first}\nWe look.`,
      `${second}\nResolved\nAll run.\n${first}\nInvestigating\nWe look.`,
      `Late trains\nPosted ${second}\nResolved\nAll run.\nPosted ${first}\nInvestigating\nWe look.`,
      `Update\n22:40 Mira: late\n22:50 Li: up\n${second}\nThat was it.`,
    ])
      assert.notEqual(readRecord({ text }).format, 'statuspage', text);
  });

  it('is a part of a chat where somebody shows it', () => {
    const chat = ['Mira Ek', '  10:05 PM', 'they say', ...page.slice(2, 5), 'Li Berg', '  10:07 PM', 'at last'];
    for (const text of [chat.join('\n'), `22:05 Mira: they say\n${page.slice(2).join('\n')}`])
      assert.notEqual(readRecord({ text }).format, 'statuspage');
    const behind = [...page, '23:50 Mira: at last'].join('\n');
    assert.notEqual(readRecord({ text: behind }).format, 'statuspage');
  });
});
