import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { rows, rowsOf } from './read';

describe('what an app adds in Mattermost', () => {
  const post = (attachment: object) =>
    rows(
      JSON.stringify({
        type: 'post',
        post: { user: 'bot', message: '', create_at: 1931424600000, props: { attachments: [attachment] } },
      }),
    );

  it('is the text where there is no other', () => {
    assert.deepEqual(post({ title: '[FIRING:1] DiskFull' }), ['2031-03-16 10:50 | bot | \\[FIRING:1\\] DiskFull']);
    assert.deepEqual(post({ fallback: 'disk full on db-3' }), ['2031-03-16 10:50 | bot | disk full on db-3']);
    assert.deepEqual(
      post({ pretext: 'Alert', title: 'Disk', text: 'db-3 97 %', fields: [{ title: 'Severity', value: 'high' }] }),
      ['2031-03-16 10:50 | bot | Alert Disk db-3 97 % Severity: high'],
    );
  });
});

describe('an export from Mattermost', () => {
  it('may be JSON lines', () => {
    const text = [
      { type: 'version', version: 1 },
      {
        type: 'post',
        post: {
          team: 't',
          channel: 'inc',
          user: 'mira',
          message: '**down** @jonas',
          create_at: 1931424600123,
          reactions: [{ user: 'x', emoji_name: 'eyes' }],
          replies: [{ user: 'jonas', message: 'on it', create_at: 1931424660000 }],
        },
      },
      {
        type: 'post',
        post: {
          user: 'bot',
          message: '',
          create_at: 1931424600999,
          props: { attachments: [{ pretext: 'CPU', text: 'is high' }] },
        },
      },
      { type: 'post', post: { user: 'mira', message: 'no time' } },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n');
    const reading = readRecord({ text }, { zone: 'CET', keepEmoji: ['eyes'] });
    assert.equal(reading.format, 'mattermost');
    assert.deepEqual(rowsOf(reading), [
      '2031-03-16 11:50 | mira | **down** @jonas',
      '2031-03-16 11:50 | bot | CPU is high',
      '2031-03-16 11:51 | jonas | on it',
    ]);
    assert.equal(reading.messages[0]?.keep, true);
    assert.deepEqual(reading.unread, [{ line: 4, text: '{"user":"mira","message":"no time"}' }]);
  });

  it('may be the CSV of a channel', () => {
    const text =
      'Post Creation Time,User Id,User Email,User Type,User Name,Post Id,Parent Post Id,Post Message,Post Type\n2031-03-15 11:50:12.345 +0000 UTC,u1,m@example.org,user,mira,p1,,down,message';
    assert.deepEqual(rows(text), ['2031-03-15 11:50:12 | mira | down']);
    assert.equal(readRecord({ text }).messages[0]?.id, 'p1');
  });

  it('may be copied, with a mark in front of what is pinned', () => {
    const text =
      'ada.lund\n2:01 PM\nPinned\nthe call is at 2:05\n\nole.berg\n2:03 PM\nPinned\n\nada.lund\n2:04 PM\n(message deleted)';
    const reading = readRecord({ text });
    assert.deepEqual(rowsOf(reading), [
      '14:01 | ada.lund | the call is at 2:05',
      '14:03 | ole.berg | Pinned',
      '14:04 | ada.lund | (message deleted)',
    ]);
    assert.deepEqual(
      reading.messages.map(({ keep, kind }) => [keep, kind === 'noise']),
      [
        [true, false],
        [false, false],
        [false, true],
      ],
    );
  });

  it('may be copied from the page, with a name above a time', () => {
    const text = 'mira.ek\n2:05 PM\nthe queue is full\n2:06 PM\nstill\nwatch-bot\nBOT\n2:08 PM\nPipeline 12 passed';
    const reading = readRecord({ text }, { from: 'mattermost' });
    assert.equal(reading.format, 'mattermost');
    assert.deepEqual(rowsOf(reading), [
      '14:05 | mira.ek | the queue is full',
      '14:06 | mira.ek | still',
      '14:08 | watch-bot | Pipeline 12 passed',
    ]);
    assert.throws(
      () => readRecord({ text: 'the queue is full' }, { from: 'mattermost' }),
      /not an export from Mattermost/,
    );
  });

  it('has days and “New Messages” between messages, sizes of files, and emoji behind names', () => {
    const text =
      'Mira Ek\n22:41\n\nstep 4 failed\n\nToday\nNew Messages\n\nJo O. :coffee:\n07:15\n\ngraph.png\nPNG 120KB\nrunning it again\n\nMira Ek\n07:22\n\nstarted at\n4:20\nUTC+1';
    const reading = readRecord({ text }, { from: 'mattermost', day: '2031-11-20' });
    assert.deepEqual(rowsOf(reading), [
      '2031-11-19 22:41 | Mira Ek | step 4 failed',
      '2031-11-20 07:15 | Jo O. | running it again',
      '2031-11-20 07:22 | Mira Ek | started at 4:20 UTC+1',
    ]);
  });
});

describe('a copy from Mattermost with texts of pictures', () => {
  const day = { day: '2031-05-14', zone: 'Europe/London' } as const;
  const copy = (lines: readonly string[], options = {}) =>
    readRecord({ text: lines.join('\n') }, { ...day, ...options });

  for (const tab of ['\t', ''])
    it(`has one above each head, ${tab === '' ? 'without' : 'with'} a tab, also below a day`, () => {
      const reading = copy([
        'Yesterday',
        `nils.holm profile image${tab}`,
        'Nils Holm',
        '11:50 PM',
        'the mail queue grows',
        '',
        'Today',
        `ops.desk profile image${tab}`,
        'the people on call this week',
        '12:10 AM',
        'draining it',
        '',
        '\t',
        'System',
        '12:11 AM',
        '@rosa left the channel.',
        '',
        `${tab === '' ? 'pump-bot' : 'Pump Watch'} profile image${tab}`,
        'pump-bot',
        'BOT',
        '12:12 AM',
        'depth 4',
      ]);
      assert.deepEqual(rowsOf(reading), [
        '2031-05-13 23:50 | Nils Holm | the mail queue grows',
        '2031-05-14 00:10 | the people on call this week | draining it',
        '2031-05-14 00:11 | System | @rosa left the channel.',
        '2031-05-14 00:12 | pump-bot | depth 4',
      ]);
      assert.deepEqual(reading.unread, []);
      assert.equal(reading.noise.length, 5);
    });

  it('has them below a thread', () =>
    assert.deepEqual(
      rowsOf(
        copy([
          'nils.holm profile image\t',
          'Nils Holm',
          '10:02',
          'avatars are gone',
          'rosa.m profile image',
          'nils.holm profile image',
          '3 replies',
          'Follow',
          'rosa.m profile image\t',
          'Rosa M.',
          '10:09',
          'seen',
        ]),
      ),
      ['2031-05-14 10:02 | Nils Holm | avatars are gone', '2031-05-14 10:09 | Rosa M. | seen'],
    ));

  it('may have such words in what is said', () => {
    assert.deepEqual(rows('nils.holm\n10:02\nusers see a\nbroken profile image\nrosa.m\n10:09\nseen', day), [
      '2031-05-14 10:02 | nils.holm | users see a broken profile image',
      '2031-05-14 10:09 | rosa.m | seen',
    ]);
    for (const tab of ['\t', ''])
      assert.deepEqual(
        rowsOf(
          copy([
            `nils.holm profile image${tab}`,
            'nils.holm',
            '10:02',
            'broken profile image',
            'since the deploy',
            'now a',
            'blank profile image',
            `rosa.m profile image${tab}`,
            'rosa.m',
            '10:09',
            'seen',
          ]),
        ),
        [
          '2031-05-14 10:02 | nils.holm | broken profile image since the deploy now a blank profile image',
          '2031-05-14 10:09 | rosa.m | seen',
        ],
      );
  });

  it('may have such words right above the head of somebody without a picture, or above a thread', () => {
    const text = (tab: string) => [
      `nils.holm profile image${tab}`,
      'Nils Holm',
      '10:02',
      'the wiki has a',
      'stale profile image',
      'hookbot',
      'BOT',
      '10:04',
      'depth 4',
      `rosa.m profile image${tab}`,
      'Rosa M.',
      '10:06',
      'and the list a',
      'blurred profile image',
      'nils.holm profile image',
      'sub_desk profile image',
      '2 replies',
      `rosa.m profile image${tab}`,
      'Rosa M.',
      '10:09',
      'here too a',
      'blurred profile image',
      '3 replies',
    ];
    for (const tab of ['\t', ''])
      assert.deepEqual(rowsOf(copy(text(tab))), [
        '2031-05-14 10:02 | Nils Holm | the wiki has a stale profile image',
        '2031-05-14 10:04 | hookbot | depth 4',
        '2031-05-14 10:06 | Rosa M. | and the list a blurred profile image',
        '2031-05-14 10:09 | Rosa M. | here too a blurred profile image',
      ]);
  });

  it('may have handles that have nothing of the names below them', () => {
    const heads = (name: string, times: readonly string[]) =>
      times.flatMap((time) => [`${name} profile image`, 'The Pumps', time, 'depth 4']);
    const first = ['bjorn profile image', 'Bjørn', '10:02', 'full'];
    assert.deepEqual(rowsOf(copy([...first, ...heads('hall', ['10:04', '10:06'])])), [
      '2031-05-14 10:02 | Bjørn | full',
      '2031-05-14 10:04 | The Pumps | depth 4',
      '2031-05-14 10:06 | The Pumps | depth 4',
    ]);
  });

  it('has a mark of a change behind what is said, without brackets', () => {
    const said = (text: string, next = 'it moves again. Edited') =>
      copy(['nils profile image\t', 'nils', '10:02', text, '', 'rosa profile image\t', 'rosa', '10:05', next])
        .messages[0]?.text;
    assert.equal(said('one\nRelay 2 does it as well. Edited'), 'one Relay 2 does it as well.');
    assert.equal(said('Das Relay nimmt nichts an. Bearbeitet'), 'Das Relay nimmt nichts an.');
    assert.equal(said('Relay 2 does it as well. Edited', 'ok then'), 'Relay 2 does it as well.');
    assert.equal(said('Relay 2 does it as well 🎉 Edited', 'ok then'), 'Relay 2 does it as well 🎉');
    // Behind any other word it may be said.
    for (const kept of [
      'the relay drops mail Edited',
      'I set the page to Edited',
      'it is now Edited',
      'state: Edited',
      'Runbook Edited',
      'the runbook was edited',
      'Ticket Bearbeitet',
      'Edited by hand',
      'the plan has been Edited',
      'the names of both relays got Edited',
      'it was quickly Edited',
      'der Plan ist worden Bearbeitet',
    ])
      assert.equal(said(kept), kept);
    // Nothing tells that this is of Mattermost.
    assert.equal(
      rows('nils\n10:02\nthe relay drops mail Edited\nrosa\n10:05\nseen')[0],
      '10:02 | nils | the relay drops mail Edited',
    );
  });

  it('has that mark in a copy without pictures as well, where bots, guests, answers or System tell that it is of Mattermost', () => {
    for (const mark of [
      'pumpbot\nBOT\n10:03\ndepth 4',
      'Ole Berg\nGAST\n10:03\nda',
      "Ole Berg\n10:03\nCommented on Nils's message: it moves again.\nseen",
      'System\n10:03\n@ole joined the channel.',
    ]) {
      const said = (text: string) => rows(`Nils\n10:02\n${text}\n${mark}`)[0];
      assert.equal(said('it moves again. Edited'), '10:02 | Nils | it moves again.');
      assert.equal(said('es läuft wieder. Bearbeitet'), '10:02 | Nils | es läuft wieder.');
      assert.equal(said('the runbook is Edited'), '10:02 | Nils | the runbook is Edited');
    }
    for (const other of ['pumpbot\nApp\n10:03\ndepth 4', 'Ole Berg\n10:03\nBOT', 'System\n10:03\nup'])
      assert.equal(rows(`Nils\n10:02\nit moves. Edited\n${other}`)[0], '10:02 | Nils | it moves. Edited');
  });

  it('has “Pinned” above a head: below a day, or apart from what was said', () => {
    const reading = copy([
      'May 2',
      'Pinned',
      'nils profile image\t',
      'nils',
      '10:02',
      'the bridge is open',
      '',
      'Pinned',
      'rosa profile image\t',
      'rosa',
      '10:05',
      'the runbook is in the wiki',
      '',
      'Today',
      'New Messages',
      'nils profile image\t',
      'nils',
      '09:05',
      'closed',
      '',
      'Pinned',
      '',
      'rosa profile image\t',
      'rosa',
      '09:07',
      'Pinned',
      'nils profile image\t',
      'nils',
      '09:08',
      'good',
    ]);
    assert.deepEqual(rowsOf(reading), [
      '2031-05-02 10:02 | nils | the bridge is open',
      '2031-05-02 10:05 | rosa | the runbook is in the wiki',
      '2031-05-14 09:05 | nils | closed Pinned',
      '2031-05-14 09:07 | rosa | Pinned',
      '2031-05-14 09:08 | nils | good',
    ]);
    assert.deepEqual(
      reading.messages.map(({ keep }) => keep),
      [true, true, false, false, false],
    );
  });

  it('has what is new in other languages, and who came', () => {
    for (const [today, marks] of [
      ['Heute', 'Neue Nachrichten'],
      ["Aujourd'hui", 'Nouveaux messages'],
      ['今日', '新しいメッセージ'],
    ] as const)
      assert.deepEqual(rows(`Nils Holm\n23:41\nvoll\n\n${today}\n${marks}\nRosa Meer\n07:15\nleer`, day), [
        '2031-05-13 23:41 | Nils Holm | voll',
        '2031-05-14 07:15 | Rosa Meer | leer',
      ]);
    assert.deepEqual(rows('Nils Holm\n08:41\nvoll\n\nNeue Nachrichten\nRosa Meer\n08:45\nleer'), [
      '08:41 | Nils Holm | voll',
      '08:45 | Rosa Meer | leer',
    ]);
    const said =
      'Nils Holm\n08:41\nNeue Nachrichten\n\nRosa Meer\n08:45\nes fehlen\nNeue Nachrichten\nNils Holm\n08:47\n' +
      'und zwar\n\nNeue Nachrichten\n\nRosa Meer\n08:49\nNeue Nachrichten\nfehlen';
    assert.deepEqual(rows(said), [
      '08:41 | Nils Holm | Neue Nachrichten',
      '08:45 | Rosa Meer | es fehlen Neue Nachrichten',
      '08:47 | Nils Holm | und zwar Neue Nachrichten',
      '08:49 | Rosa Meer | Neue Nachrichten fehlen',
    ]);
    const { messages } = readRecord({
      text: 'System\n08:41\n@nils ist dem Kanal beigetreten.\nNils Holm\n08:42\nda',
    });
    assert.deepEqual(
      messages.map(({ kind }) => kind === 'noise'),
      [true, false],
    );
  });

  it('tells System that only one person sees it', () => {
    const text =
      'System\n08:41\n(Only visible to you)\n@rosa is not here.\nNils Holm\n08:42\nonly visible to you and me';
    assert.deepEqual(rows(text), [
      '08:41 | System | @rosa is not here.',
      '08:42 | Nils Holm | only visible to you and me',
    ]);
  });

  it('has guests, whose mark stands below their names', () =>
    assert.deepEqual(
      rows('Mira Ek\n23:51\ndown\nOle Berg\nGUEST\n23:56\nhere as well\nMira Ek\n23:58\nGUEST\nwas wrong'),
      ['23:51 | Mira Ek | down', '23:56 | Ole Berg | here as well', '23:58 | Mira Ek | GUEST was wrong'],
    ));
});
