import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { lostWords, rows, rowsOf } from './read';

describe('a message of Teams that was changed', () => {
  it('is told without the mark', () =>
    assert.deepEqual(rows('[12:02 PM] Mira Ek\nit is down\n[12:16 PM] Jo Ort\nworks (Edited)'), [
      '12:02 | Mira Ek | it is down',
      '12:16 | Jo Ort | works',
    ]));
});

describe('a chat from Microsoft Teams', () => {
  it('may be copied, before August 2024', () => {
    const text = '[10:42 • 13/08/2024] Mira Ek:\nIt is down\n👍\n[10:43 • 13/08/2024] Novak, Marek:\nrestarting';
    assert.equal(readRecord({ text }).format, 'teams');
    assert.deepEqual(rows(text), [
      '2024-08-13 10:42 | Mira Ek | It is down 👍',
      '2024-08-13 10:43 | Novak, Marek | restarting',
    ]);
  });

  it('may have marks of the direction around its days', () => {
    assert.deepEqual(rows('\u200e[\u200e21.\u200e11.\u200e2031 14:03] Jürgen Groß: \nIt is down\n'), [
      '2031-11-21 14:03 | Jürgen Groß | It is down',
    ]);
  });

  // Unverified shape.
  it('may have a day without a year', () => {
    assert.deepEqual(
      rows('[21/11 14:03] Novak, Marek\nIt is down\n[21/11 14:04] Mira Ek\nrestarting', { day: '2031-11-22' }),
      ['2031-11-21 14:03 | Novak, Marek | It is down', '2031-11-21 14:04 | Mira Ek | restarting'],
    );
  });

  // Unverified shape.
  it('may be JSON of the Graph API', () => {
    const text = JSON.stringify({
      value: [
        {
          id: '1',
          createdDateTime: '2031-03-15T11:50:20.123Z',
          messageType: 'message',
          from: { user: { id: 'u', displayName: 'Mira' } },
          body: {
            contentType: 'html',
            content: '<p>It is <b>down</b>, <at id="0">Li</at> &amp; all <script>x</script></p>',
          },
          webUrl: 'https://teams.example/x',
        },
        {
          id: '2',
          createdDateTime: '2031-03-15T11:51:20Z',
          messageType: 'systemEventMessage',
          from: null,
          body: { contentType: 'html', content: '<systemEventMessage/>' },
        },
      ],
    });
    const reading = readRecord({ text });
    assert.deepEqual(rowsOf(reading), ['2031-03-15 11:50 | Mira | It is **down**, Li & all', '2031-03-15 11:51 | ']);
    assert.equal(reading.messages[1]?.kind, 'noise');
  });

  it('has what an app says on a card, the subjects of posts, and the names of files', () => {
    const message = (
      minute: number,
      more: Readonly<Record<string, unknown>>,
      content: string,
      attachments: readonly unknown[],
    ) => ({
      id: String(minute),
      createdDateTime: `2031-03-15T11:${minute}:00Z`,
      messageType: 'message',
      from: { user: { id: 'u', displayName: 'Mira' } },
      body: { contentType: 'html', content },
      attachments,
      ...more,
    });
    const app = { from: { user: null, application: { id: 'a', displayName: 'Watch' } } };
    const card = (content: unknown) => [
      { contentType: 'application/vnd.microsoft.card.adaptive', content: JSON.stringify(content) },
    ];
    const blocks = [
      { type: 'TextBlock', text: 'Oven 2 is **cold**' },
      { type: 'ColumnSet', columns: [{ type: 'Column', items: [{ type: 'TextBlock', text: 'north hall' }] }] },
      { type: 'FactSet', facts: [{ title: 'Since', value: '11:48' }] },
      { type: 'Image', url: 'https://ovens.example/2.png', altText: 'a picture' },
    ];
    const alarm = card({ type: 'AdaptiveCard', body: blocks, actions: [{ type: 'Action.OpenUrl', title: 'Open' }] });
    const empty = '<attachment id="c"></attachment>';
    const file = [{ contentType: 'reference', name: 'oven_2.log', contentUrl: 'https://files.example/oven_2.log' }];
    const reply = message(53, app, '<p>seen by 1 &lt; 2</p>', []);
    const text = JSON.stringify({
      value: [
        message(50, app, empty, alarm),
        message(51, { subject: 'Oven 2', replies: [reply] }, '<p>anyone near?</p>', alarm),
        message(54, {}, `${empty}<p>the log</p>`, file),
        message(55, app, empty, [{ ...alarm[0], content: '{"type": "AdaptiveCard", "body": [' }]),
        message(56, { subject: 'Bread' }, '<p>Bread is out</p>', []),
        message(57, { subject: 'Oven' }, '<p>Ovens are cold</p>', []),
      ],
    });
    const reading = readRecord({ text });
    assert.deepEqual(rowsOf(reading), [
      '2031-03-15 11:50 | Watch | Oven 2 is **cold** north hall Since: 11:48',
      '2031-03-15 11:51 | Mira | Oven 2 anyone near?',
      '2031-03-15 11:53 | Watch | seen by 1 < 2',
      '2031-03-15 11:54 | Mira | the log oven_2.log',
      '2031-03-15 11:55 | Watch | ',
      '2031-03-15 11:56 | Mira | Bread is out',
      '2031-03-15 11:57 | Mira | Oven Ovens are cold',
    ]);
    assert.notEqual(reading.messages[0]?.kind, 'noise');
    assert.ok(reading.people.some(({ name, isBot }) => name === 'Watch' && isBot));
  });

  it('has the name of a file once, and HTML without its type', () => {
    const message = (minute: number, body: unknown, names: readonly string[] = []) => ({
      createdDateTime: `2031-03-15T11:${minute}:00Z`,
      from: { user: { displayName: 'Mira' } },
      body,
      attachments: names.map((name) => ({ contentType: 'reference', name })),
    });
    const link = '<p>see <a href="https://files.example/oven_2.log">oven_2.log</a></p>';
    const text = JSON.stringify({
      value: [
        message(50, { contentType: 'html', content: link }, ['oven_2.log', '2.log', 'oven_2']),
        message(51, { content: 'oven &amp; fan are &lt;cold&gt;' }),
        message(52, { content: 'the <b>oven</b> is cold' }),
        message(53, { content: '<oven-2> is cold, 1 < 2 & AT&T; too' }),
        message(54, { content: 'put <name> here &amp; there' }),
        message(56, { content: '<div><font>warm</font> again</div>' }),
        message(55, { contentType: 'text', content: 'write &amp; for <b>' }),
      ],
    });
    assert.deepEqual(rows(text), [
      '2031-03-15 11:50 | Mira | see [oven_2.log](https://files.example/oven_2.log) 2.log oven_2',
      '2031-03-15 11:51 | Mira | oven & fan are \\<cold>',
      '2031-03-15 11:52 | Mira | the **oven** is cold',
      '2031-03-15 11:53 | Mira | \\<oven-2> is cold, 1 < 2 & AT\\&T; too',
      '2031-03-15 11:54 | Mira | put \\<name> here \\&amp; there',
      '2031-03-15 11:55 | Mira | write \\&amp; for \\<b>',
      '2031-03-15 11:56 | Mira | warm again',
    ]);
  });

  it('has words in a line of a card, and what is hidden where a button can show it', () => {
    const said = (actions: readonly unknown[]): string | undefined => {
      const body = [
        { type: 'RichTextBlock', inlines: ['Oven 2', { type: 'TextRun', text: 'is cold' }, 'since 11:48'] },
        { type: 'Container', isVisible: false, items: [{ type: 'TextBlock', text: 'north hall' }] },
        { type: 'TextBlock', isVisible: true, text: 'seen' },
      ];
      const content = JSON.stringify({ type: 'AdaptiveCard', body, actions });
      const message = {
        createdDateTime: '2031-03-15T11:50:00Z',
        from: { application: { displayName: 'Watch' } },
        body: { contentType: 'html', content: '<attachment id="c"></attachment>' },
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
      };
      return readRecord({ text: JSON.stringify({ value: [message] }) }).messages[0]?.text;
    };
    assert.equal(said([]), 'Oven 2 is cold since 11:48 seen');
    assert.equal(
      said([{ type: 'Action.ToggleVisibility', title: 'More', targetElements: ['more'] }]),
      'Oven 2 is cold since 11:48 north hall seen',
    );
  });

  it('says why a newer copy cannot be read', () => {
    assert.throws(
      () => readRecord({ text: 'It is down\nrestarting' }, { from: 'teams' }),
      /newer copies have no names and no times/,
    );
  });

  it('may tell the day in a word, or none for that of the copy', () => {
    const text =
      '[3/11 2:03 PM] Mira Ek\nIt is down\nlike 2\n[Wednesday 9:05 AM] Jo Ort (Works)\nstill\n[Yesterday 2:05 PM] Mira Ek Edited\nup\n[14:10] log\n[2:10 PM] restarted the pods\n[2:09 PM] Jo Ort (Works)\nall fine';
    const reading = readRecord({ text }, { day: '2031-03-15' });
    assert.equal(reading.format, 'teams');
    assert.deepEqual(rowsOf(reading), [
      '2031-03-11 14:03 | Mira Ek | It is down',
      '2031-03-12 09:05 | Jo Ort (Works) | still',
      '2031-03-14 14:05 | Mira Ek | up \\[14:10\\] log \\[2:10 PM\\] restarted the pods',
      '2031-03-15 14:09 | Jo Ort (Works) | all fine',
    ]);
    assert.equal(reading.noise.length, 1);
  });

  it('is no list of notes with times in brackets', () =>
    assert.notEqual(readRecord({ text: '[today 14:03] restarted the pods\n[Mar 15 14:05] Mira: up' }).format, 'teams'));

  it('may tell no day at all, and has lines of logs in what is said', () => {
    const text =
      '[2:03 PM] Mira Ek\nthe log:\n2031-03-15 13:50:11 ERROR lost\n[13:50:12] WARN again\n[2:01 PM] is what I meant\n\n[2:05 PM] Jo Ort\nseen\n like 1\n[2:06 PM] Mira Ek\nup';
    for (const from of [undefined, 'teams'] as const) {
      const reading = readRecord({ text }, from ? { from } : {});
      assert.equal(reading.format, 'teams');
      assert.deepEqual(rowsOf(reading), [
        '14:03 | Mira Ek | the log: 2031-03-15 13:50:11 ERROR lost \\[13:50:12\\] WARN again \\[2:01 PM\\] is what I meant',
        '14:05 | Jo Ort | seen',
        '14:06 | Mira Ek | up',
      ]);
    }
    assert.deepEqual(rows('[15/03 14:03] Novak, Marek\nthe log:\n[13:50:12] WARN again\n[13:51] WARN lost\nend'), [
      '14:03 | Novak, Marek | the log: \\[13:50:12\\] WARN again \\[13:51\\] WARN lost end',
    ]);
    for (const notes of [
      '[14:03] Alarm raised\nby the watch\n[14:05] Rollback done\nby Jo',
      '[14:03:11] Mira Ek\nis on it\n[14:05:02] Jo Ort\ntoo',
    ])
      assert.equal(readRecord({ text: notes }).format, 'lines');
  });

  it('may have last names of one letter', () =>
    assert.deepEqual(
      rows('[Thursday 9:02 AM] Mira Ek\ndown\n\n[Thursday 9:04 AM] Jo O.\non it\n\n[Yesterday 9:05 AM] Jo O.\ndone', {
        day: '2031-03-15',
      }),
      ['2031-03-13 09:02 | Mira Ek | down', '2031-03-13 09:04 | Jo O. | on it', '2031-03-14 09:05 | Jo O. | done'],
    ));

  it('may have names of teams, and what a company adds to names', () => {
    const text =
      '[15/03 14:03] Novák, Marek - extern\nfull\n[14:05] Support desk\ncalls\n[14:06] Novák, Marek - extern\nup\n[14:07] Restart - done\n[14:08] Paging the desk';
    assert.deepEqual(rows(text, { day: '2031-03-16' }), [
      '2031-03-15 14:03 | Novák, Marek - extern | full',
      '2031-03-16 14:05 | Support desk | calls',
      '2031-03-16 14:06 | Novák, Marek - extern | up \\[14:07\\] Restart - done \\[14:08\\] Paging the desk',
    ]);
  });

  it('has messages of nobody among heads that tell no day, at a time that may follow', () => {
    const text =
      '[14:03] Mira Ek\ndown\n[14:04] Jo Ort\nseen\n[14:05] Release undone by hand\nand\n[13:40] was the first\n[14:06] Mira Ek\nup\n[14:07] Jo Ort\nyes\n[14:08] Mira Ek\nbye';
    assert.deepEqual(rows(text), [
      '14:03 | Mira Ek | down',
      '14:04 | Jo Ort | seen',
      '14:05 | Release undone by hand and \\[13:40\\] was the first',
      '14:06 | Mira Ek | up',
      '14:07 | Jo Ort | yes',
      '14:08 | Mira Ek | bye',
    ]);
  });

  it('has what an answer is to below its head, and not in what is said', () => {
    const text =
      '[15/03 14:03] Novak, Marek\nthe hub is down\n[15/03 14:05] Mira Ek\nNovak, Marek\n15/03/2031 14:03\nthe hub is down\nold firmware\n' +
      '[15/03 14:06] Novak, Marek\nMira Ek\n15/03/2031 14:05\nwas there first\n[15/03 14:09] Mira Ek\npatched\nNovak, Marek\n15/03/2031 14:06\nand me\ntoo';
    const reading = readRecord({ text });
    assert.deepEqual(rowsOf(reading), [
      '14:03 | Novak, Marek | the hub is down',
      '14:05 | Mira Ek | old firmware',
      '14:06 | Novak, Marek | Mira Ek 15/03/2031 14:05 was there first',
      '14:09 | Mira Ek | patched Novak, Marek 15/03/2031 14:06 and me too',
    ]);
    assert.equal(reading.noise.length, 3);
  });

  it('may have names above times, with reactions in words', () => {
    const text =
      'Mira Ek\nSaturday 2:05 PM\ndown\nlike\n1\nJo Ort\nSaturday 2:08 PM\nthey like\n2\nof them\nLast read\nMira Ek\nSaturday 2:15 PM\nup';
    assert.deepEqual(rowsOf(readRecord({ text }, { from: 'teams', day: '2031-11-24' })), [
      '2031-11-22 14:05 | Mira Ek | down',
      '2031-11-22 14:08 | Jo Ort | they like 2 of them',
      '2031-11-22 14:15 | Mira Ek | up',
    ]);
  });

  it('has reactions in other languages, on one line or two, and what it says of calls', () => {
    const text =
      '[15/03 14:03] Novak, Marek\ndown\n1 Gefällt mir\nHerz 2\n[15/03 14:05] Mira Ek\nlooking\nlike\n2\nMeeting started 2:05 PM\n[15/03 14:06] Mira Ek\n3 of them like 2';
    const reading = readRecord({ text });
    assert.deepEqual(rowsOf(reading), [
      '14:03 | Novak, Marek | down',
      '14:05 | Mira Ek | looking',
      '14:06 | Mira Ek | 3 of them like 2',
    ]);
    assert.equal(reading.noise.length, 5);
  });

  it('may have what Teams tells those who listen to it, and times right behind names that spoke before', () => {
    const text =
      'Message List\nLi Ek has temporarily joined the chat.\nProfile picture of Mira Ek.down again by Mira Ek\nMira Ek\n15:02\ndown again\n\n' +
      'the certificate of all te... by Mira Ek\nMira Ek15:06\nthe certificate of all tenants\nwas renewed by Mira Ek\nJo Ort (Guest)\n15:09\nup\n\n' +
      'up by 15:10 by Jo Ort (Guest)\nJo Ort (Guest)Yesterday 15:21\nup by 15:10';
    const reading = readRecord({ text }, { from: 'teams', day: '2031-11-20' });
    assert.deepEqual(
      rowsOf(reading).map((row) => row.replace(/^\d{4}-\d\d-\d\d /, '')),
      [
        '15:02 | Mira Ek | down again',
        '15:06 | Mira Ek | the certificate of all tenants was renewed by Mira Ek',
        '15:09 | Jo Ort (Guest) | up',
        '15:21 | Jo Ort (Guest) | up by 15:10',
      ],
    );
    const glued =
      'Jo Ort (Guest)\n7:58 AM\ndown\nJo Ort (Guest)8:05 AM\nup\nJo Ort (Guest)Yesterday 8:07 AM\nand still up';
    assert.deepEqual(
      readRecord({ text: glued }, { from: 'teams', day: '2031-11-20' }).messages.map(
        ({ time, text }) => `${time} ${text}`,
      ),
      ['07:58 down', '08:05 up', '08:07 and still up'],
    );
    const bracketed = '[15/03 14:03] Mira Ek\ndown\n👍 1\nhas context menu\n[15/03 14:05] Jo Ort\n👍';
    assert.deepEqual(rows('[15/03 14:03] Novak, Marek\ndown\n like 2 heart 1\n[15/03 14:05] Mira Ek\nup'), [
      '14:03 | Novak, Marek | down',
      '14:05 | Mira Ek | up',
    ]);
    assert.deepEqual(rows(bracketed), ['14:03 | Mira Ek | down', '14:05 | Jo Ort | 👍']);
  });

  it('tells those who listen to it each message before its head, which has its time on either side of the name', () => {
    const text =
      'has context menu\nthe queue stands still, nob... by Mira Ek\nMira Ek2/27 11:41 PM\nthe queue stands still, nobody is paged\n\n' +
      'looking by Jo Ort\n2/27/2031 11:44 PM\nJo Ort\nEdited\nlooking\n👍\n2 Like reactions.\n2\n' +
      'Mira Ek added Li Wei and Ana Lima to the chat and shared all chat history.\n' +
      'Profile picture of Li Wei.Begin Reference, the queue stands still, nob... by Li Wei\nLi Wei\n2/28 12:05 AM\nMira Ek\n2/27/31 11:41 PM\n' +
      'the queue stands still, nobody is paged\nit was full\nFebruary 28\nand it is by Jo Ort, as said by Li Wei\nLi Wei\n2/28 12:09 AM\nand it is by Jo Ort, as said';
    const reading = readRecord({ text }, { day: '2031-03-04' });
    assert.deepEqual(rowsOf(reading), [
      '2031-02-27 23:41 | Mira Ek | the queue stands still, nobody is paged',
      '2031-02-27 23:44 | Jo Ort | looking',
      '2031-02-28 00:05 | Li Wei | it was full',
      '2031-02-28 00:09 | Li Wei | and it is by Jo Ort, as said',
    ]);
    assert.deepEqual(reading.unread, []);
    // The end of a name, with the day glued to it.
    assert.deepEqual(lostWords(text, reading), ['Ek2']);
  });

  it('may quote with words around it, and people may add somebody and write what such a line has', () => {
    const text =
      'Mira Ek\n28/02/2031 2:41 pm\nthe flag is on\nJo Ort\n28/02/2031 2:45 pm\nBegin Reference, the flag is... by Mira Ek\nthe flag is on\n' +
      'End Reference\nwho can turn it off?\nMira Ek\n28/02/2031 2:47 pm\nLi added the vendor to the chat.\nturned off by Jo\nJo Ort\n28/02/2031 2:50 pm\nBegin Reference, is what it says';
    assert.deepEqual(rows(text), [
      '2031-02-28 14:41 | Mira Ek | the flag is on',
      '2031-02-28 14:45 | Jo Ort | who can turn it off?',
      '2031-02-28 14:47 | Mira Ek | Li added the vendor to the chat. turned off by Jo',
      '2031-02-28 14:50 | Jo Ort | Begin Reference, is what it says',
    ]);
  });

  it('has what an answer is to below its head, as somebody said it, with its own time', () => {
    const text =
      'Mira Ek\nSat 12:04 AM\nsession is gone\nJo Ort\nSat 12:06 AM\n4 of 31 done\nMira Ek\nSat 12:31 AM\nJo Ort\nSat 12:06 AM\n4 of 31 done\nall 31 now?\n' +
      'Jo Ort\nSat 12:33 AM\nyes\nMira Ek\nSat 12:34 AM\nJo Ort\nSat 12:35 AM\nyes';
    assert.deepEqual(
      rows(text, { day: '2031-03-04' }).map((row) => row.slice(11)),
      [
        '00:04 | Mira Ek | session is gone',
        '00:06 | Jo Ort | 4 of 31 done',
        '00:31 | Mira Ek | all 31 now?',
        '00:33 | Jo Ort | yes',
        '00:34 | Mira Ek | ',
        '00:35 | Jo Ort | yes',
      ],
    );
  });

  it('tells those who listen to it what has no words, and what is gone', () => {
    const text =
      'down by Mira Ek\nMira Ek\n27/02/2031 10:47 pm\ndown\nMessage by Jo Ort, has an attachment.\nJo Ort\n27/02/2031 10:48 pm\ntrace.json\n' +
      'This message has been deleted. by Jo Ort\nThis message has been deleted.\nLink https://w.example/ports... by Mira Ek\nMira Ek\n27/02/2031 10:52 pm\n' +
      'https://w.example/ports\nUrl Preview for Ports | Wiki\nPorts | Wiki\nwhich is which\nw.example\nJo Ort\n27/02/2031 10:53 pm\nUrl Preview for us\nThis message has been deleted. by me';
    const reading = readRecord({ text });
    assert.deepEqual(rowsOf(reading), [
      '2031-02-27 22:47 | Mira Ek | down',
      '2031-02-27 22:48 | Jo Ort | trace.json',
      '2031-02-27 22:52 | Mira Ek | https://w.example/ports',
      '2031-02-27 22:53 | Jo Ort | Url Preview for us This message has been deleted. by me',
    ]);
    assert.deepEqual(reading.unread, []);
  });

  it('leaves in other chats what looks like the line above a message', () => {
    for (const text of [
      'Jo Ort\n  10:02 AM\nplan so far:\nrestart by Mira Ek\nMira Ek\n  10:03 AM\nrestart is through\nJo Ort\n  10:04 AM\nfine',
      '10:02 AM\nJo Ort\nplan so far:\nrestart by Mira Ek\n10:03 AM\nMira Ek\nrestart is through\n10:04 AM\nJo Ort\nfine',
    ])
      assert.deepEqual(rows(text), [
        '10:02 | Jo Ort | plan so far: restart by Mira Ek',
        '10:03 | Mira Ek | restart is through',
        '10:04 | Jo Ort | fine',
      ]);
    const heard =
      'full by Jo Ort\nJo Ort\n10:06 AM\nfull\nMira Ek added the runbook to the channel.\nes geht by Mira Ek\nMira Ek\n10:08 AM\nes geht\nDeploy Bot\nAPP\n10:09 AM\nrelease by Mira Ek';
    assert.deepEqual(rows(heard), [
      '10:06 | Jo Ort | full Mira Ek added the runbook to the channel.',
      '10:08 | Mira Ek | es geht',
      '10:09 | Deploy Bot | release by Mira Ek',
    ]);
  });

  it('tells those who listen to it how a message starts with more blanks, on one line, with less of a name, or with what it has beside', () => {
    const text =
      'the hub is down, Jo   O... by Mira Ek\n3/3 11:46 PM\nMira Ek\nthe hub is down, Jo Ort?\n👍\n1 Like reaction.\nhas context menu\n' +
      'ok: it  was full by Jo Ort\nJo Ort (External)\n3/3 11:48 PM\nok:\nit was full\nhub-1# show by port of al... by Jo Ort, has an attachment.\nJo Ort (External)3/3 11:49 PM\n' +
      'Plain Text\nhub-1# show by port of all hubs\nMira Ek added Jo\nAttendance\nwas low\nMeeting started at 9:05 PM\nwithout Jo\n' +
      'Meeting ended: at 3/3 11:51 PM after 1 hour 2 seconds\n3/3 11:51 PM Meeting ended: 1h 2s\nAttendance\nDownload the attendance report\n' +
      'two marks: by Mira Ek\n3/3 11:52 PM\nMira Ek\ntwo marks:\n👍\n❤️\nhas context menu\n👍\n❤️\n😆\n';
    const reading = readRecord({ text }, { day: '2031-03-04' });
    assert.deepEqual(rowsOf(reading), [
      '2031-03-03 23:46 | Mira Ek | the hub is down, Jo Ort?',
      '2031-03-03 23:48 | Jo Ort (External) | ok: it was full',
      '2031-03-03 23:49 | Jo Ort (External) | Plain Text hub-1# show by port of all hubs Mira Ek added Jo Attendance was low Meeting started at 9:05 PM without Jo',
      '2031-03-03 23:52 | Mira Ek | two marks: 👍 ❤️',
    ]);
    assert.deepEqual(reading.unread, []);
    assert.equal(reading.noise.length, 15);
  });

  it('tells so in other languages, with reactions and the end of the page', () => {
    const text =
      'La pompe est tombée, qui... par Ek, Mira\n03/03 22:14\nEk, Mira\nLa pompe est tombée, qui regarde ?\n👍\n1 réaction J’aime.\n' +
      'réparée par Jo par Ort, Jo (Ext)\nOrt, Jo (Ext)\n03/03 22:21\nréparée par Jo\n❤️\n2 réactions Cœur.\n2\n2 réactions possibles.\n2\n' +
      'Citation, La pompe est... par Ek, Mira\n03/03 22:25\nEk, Mira\nOrt, Jo (Ext)\n03/03/2031 22:21\nLa pompe est ouverte\nTaper un message\n' +
      'Merci par Ort, Jo (Ext)\nOrt, Jo (Ext)\n03/03 22:31\nMerci à tous\nDispose d’un menu contextuel\nRéponse aux participants externes.\nTaper un message';
    const reading = readRecord({ text }, { day: '2031-03-04' });
    assert.deepEqual(rowsOf(reading), [
      '2031-03-03 22:14 | Ek, Mira | La pompe est tombée, qui regarde ?',
      '2031-03-03 22:21 | Ort, Jo (Ext) | réparée par Jo 2 réactions possibles. 2',
      '2031-03-03 22:25 | Ek, Mira | Taper un message',
      '2031-03-03 22:31 | Ort, Jo (Ext) | Merci à tous',
    ]);
    for (const word of ['von', 'por', 'door', 'di'])
      assert.deepEqual(
        rows(`OK ${word} Mira Ek\n14:03\nMira Ek\nOK\nup ${word} ${word} Jo Ort\nJo Ort\n14:05\nup ${word}`),
        ['14:03 | Mira Ek | OK', `14:05 | Jo Ort | up ${word}`],
      );
  });

  it('names whoever made a copy on the web of 2020 only there, and tells no time of what follows', () => {
    const text =
      'the job ran two …, by Mira Ek.\nProfile picture of Mira Ek.\nMira Ek\n13:51\nthe job ran two times\nall of it., by Mira Ek.\nall of it.\n' +
      'which one to keep?, by Jo Ort.\n13:53\nwhich one to keep?\nDROP a;  DROP b, by Jo Ort.\nDROP a;\nDROP b\nnone, by Jo Ort.\nno one\nthe first, by Mira Ek.\nthe first, by Mira Ek\n' +
      'Profile picture of Li.\n[13:50] Mira Ek\nthe last\n[14:30] Li Wei\n[14:30] Mira Ek\n  up again\n[14:30] Jo Ort\n  thanks to all of you';
    assert.deepEqual(rows(text), [
      '13:51 | Mira Ek | the job ran two times',
      '13:51 | Mira Ek | all of it.',
      '13:53 | Jo Ort | which one to keep?',
      '13:53 | Jo Ort | DROP a; DROP b none, by Jo Ort. no one the first, by Mira Ek. the first, by Mira Ek Profile picture of Li. \\[13:50\\] Mira Ek the last \\[14:30\\] Li Wei',
      '14:30 | Mira Ek | up again',
      '14:30 | Jo Ort | thanks to all of you',
    ]);
  });

  it('tells so beside messages that were copied on their own, and those with the time right behind the name', () => {
    const text = (n: number): string =>
      '# The hub (notes)\n' +
      Array.from({ length: n }, (_, i) => `[2/27 11:0${i} AM] Ek, Mira\nthe hub is down ${i}\n like 1\n\n`).join('') +
      'Ort, Jo2/27 1:10 PM\nall of them\n[2/27 11:00 AM] Ek, Mira\nsaid so\nlike 2\n\nor only ours? by Li, Wei\nLi, Wei2/27 1:10 PM\nor only ours?\n\n' +
      'ours, and we know why: the... by Ek, M...\nEk, Mira\n2/27 1:11 PM\nours, and we know why: the pump\nPump2/27 is the old one\nsee 2/27 1:10 PM';
    const end = [
      '2031-02-27 13:10 | Ort, Jo | all of them \\[2/27 11:00 AM\\] Ek, Mira said so like 2',
      '2031-02-27 13:10 | Li, Wei | or only ours?',
      '2031-02-27 13:11 | Ek, Mira | ours, and we know why: the pump Pump2/27 is the old one see 2/27 1:10 PM',
    ];
    assert.deepEqual(rows(text(0), { day: '2031-03-04' }), end);
    const plain = text(9).replace('[2/27 11:00 AM] Ek, Mira\nsaid so', 'said so');
    for (const from of [undefined, 'teams'] as const) {
      const reading = readRecord({ text: plain }, { day: '2031-03-04', ...(from ? { from } : {}) });
      assert.deepEqual(rowsOf(reading), [
        ...Array.from({ length: 9 }, (_, i) => `2031-02-27 11:0${i} | Ek, Mira | the hub is down ${i}`),
        '2031-02-27 13:10 | Ort, Jo | all of them said so like 2',
        ...end.slice(1),
      ]);
      assert.deepEqual(
        reading.unread.map((each) => each.text),
        ['# The hub (notes)'],
      );
    }
  });

  it('leaves to whoever copied messages on their own what they quote', () =>
    assert.deepEqual(
      rows(
        '[14:03] Mira Ek\nthe chat:\nok now by Jo Ort\nJo Ort\n14:01\nok now\nso it is up\n[14:07] Jo Ort\nyes it is\n[14:08] Mira Ek\nfine by me',
      ),
      [
        '14:03 | Mira Ek | the chat: ok now by Jo Ort Jo Ort 14:01 ok now so it is up',
        '14:07 | Jo Ort | yes it is',
        '14:08 | Mira Ek | fine by me',
      ],
    ));

  it('tells so in a copy that starts with a time', () =>
    assert.deepEqual(
      rows(
        '10:05 AM\nMira Ek\nthe log:\nWARN lost\nand more by Mira Ek\n10:06 AM\nMira Ek\nand more\nok by Jo Ort\nJo Ort\n10:07 AM\nok so far',
      ),
      ['10:05 | Mira Ek | the log: WARN lost', '10:06 | Mira Ek | and more', '10:07 | Jo Ort | ok so far'],
    ));

  it('has what the last message quotes of another day as said, and not what was copied on its own below', () => {
    const menu = 'has context menu';
    const told = (said: string, who: string, time: string) =>
      `${said.slice(0, 20)} by ${who}\n${who}\n${time}\n${said}\n`;
    const above = `${told('the fan is off', 'Mira Ek', '14:01')}${menu}\n${told('I see it', 'Jo Ort', '14:02')}${menu}\n`;
    const last = told('as yesterday, see the chat:', 'Mira Ek', '14:05');
    const below = '[16:30] Jo Ort\nthe fan is loose\n[16:41] Ada Lund\nI hold it\n';
    const first = ['14:01 | Mira Ek | the fan is off', '14:02 | Jo Ort | I see it'];
    assert.deepEqual(rows(`${above}${last}${below}${menu}`), [
      ...first,
      '14:05 | Mira Ek | as yesterday, see the chat: \\[16:30\\] Jo Ort the fan is loose \\[16:41\\] Ada Lund I hold it',
    ]);
    assert.deepEqual(rows(`${above}${below}`), [
      ...first,
      '16:30 | Jo Ort | the fan is loose',
      '16:41 | Ada Lund | I hold it',
    ]);
  });

  it('has the names of emoji above a message, and lines of meetings between', () =>
    assert.deepEqual(
      rows(
        'the fan is off by Mira Ek\nMira Ek\n10:01 AM\nthe fan is off\nYes, coming Smile by Jo Ort\n10:02 AM\nJo Ort\nYes, coming 🙂\n' +
          '2/28 10:03 AM - You started a Meeting.\nwarm by Mira Ek\nMira Ek\n10:05 AM\nwarm\n' +
          'Meeting ended at 2/28 10:15 AM after 13 minutes 30 seconds\nok by Jo Ort\nJo Ort\n10:20 AM\nok',
      ),
      [
        '10:01 | Mira Ek | the fan is off',
        '10:02 | Jo Ort | Yes, coming 🙂',
        '10:05 | Mira Ek | warm',
        '10:20 | Jo Ort | ok',
      ],
    ));
});
