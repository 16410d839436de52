import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { rows, rowsOf } from './read';

describe('a copy from Google Chat with short days', () => {
  it('is read in other languages', () =>
    assert.deepEqual(rows('Chloé Roy, ven. 14:10\nla pompe est tombée\nJo, ven. 14:12\nrien', { day: '2031-03-18' }), [
      '2031-03-14 14:10 | Chloé Roy | la pompe est tombée',
      '2031-03-14 14:12 | Jo | rien',
    ]));
});

describe('an export from Google Chat', () => {
  it('may be of Takeout', () => {
    const message = (date: string, text: string) => ({
      creator: { name: 'Mira Ek', email: 'm@example.org', user_type: 'Human' },
      created_date: date,
      text,
      topic_id: 't',
      message_id: `m/${text}`,
    });
    const text = JSON.stringify({
      messages: [
        message('Tuesday, March 26, 2019 at 3:20:06 PM UTC', '*down* :fire:'),
        message('Tuesday, March 26, 2019 at 3:21:06\u202fPM UTC', 'up'),
        message('some day', 'lost'),
      ],
    });
    const reading = readRecord({ text });
    assert.equal(reading.format, 'google-chat');
    assert.deepEqual(rowsOf(reading), ['2019-03-26 15:20 | Mira Ek | **down** 🔥', '2019-03-26 15:21 | Mira Ek | up']);
    assert.equal(reading.messages[0]?.at, '2019-03-26T15:20:06Z');
    assert.equal(reading.unread.length, 1);
  });

  it('tells when a message was written that was changed later', () => {
    const message = (dates: Readonly<Record<string, unknown>>, text: string) => ({
      creator: { name: 'Mira Ek' },
      text,
      ...dates,
    });
    const first = { created_date: 'Tuesday, March 26, 2019 at 3:20:06 PM UTC', text: 'the pmup' };
    const between = { updated_date: 'Tuesday, March 26, 2019 at 3:20:09 PM UTC', text: 'the pump' };
    const updated_date = 'Tuesday, March 26, 2019 at 4:01:00 PM UTC';
    const changed = message({ updated_date, previous_message_versions: [first, between] }, 'the pump leaks');
    const reading = readRecord({ text: JSON.stringify({ messages: [changed] }) });
    assert.equal(reading.format, 'google-chat');
    assert.deepEqual(rowsOf(reading), ['2019-03-26 15:20 | Mira Ek | the pump leaks']);
    assert.equal(reading.messages[0]?.at, '2019-03-26T15:20:06Z');
    // One of which nothing tells when it was written is told, and not put where it was changed.
    const other = readRecord({
      text: JSON.stringify({
        messages: [changed, message({ updated_date, previous_message_versions: [between] }, 'lost')],
      }),
    });
    assert.equal(other.messages.length, 1);
    assert.equal(other.unread.length, 1);
  });

  it('keeps a time in another zone than UTC as it is written', () => {
    const text = JSON.stringify({
      messages: [
        { creator: { name: 'Mira Ek' }, created_date: 'Tuesday, March 26, 2019 at 3:20:06 PM PST', text: 'down' },
      ],
    });
    assert.deepEqual(rows(text), ['2019-03-26 15:20 | Mira Ek | down']);
  });

  it('may be of the API', () => {
    const text = JSON.stringify({
      messages: [
        {
          name: 'spaces/A/messages/1',
          sender: { name: 'users/7', displayName: 'Mira', type: 'HUMAN' },
          createTime: '2031-03-15T11:50:20.123456Z',
          text: 'down',
        },
        {
          name: 'spaces/A/messages/2',
          sender: { name: 'users/7' },
          createTime: '2031-03-15T11:51:20Z',
          deleteTime: '2031-03-15T11:52:20Z',
        },
      ],
    });
    const { messages, people } = readRecord({ text });
    assert.deepEqual(
      messages.map(({ at, who, kind }) => [at, who, kind]),
      [
        ['2031-03-15T11:50:20Z', 'Mira', 'observation'],
        ['2031-03-15T11:51:20Z', 'users/7', 'noise'],
      ],
    );
    assert.deepEqual(people[0]?.aliases, ['users/7']);
  });

  it('says what is on a card, the names of files, and where a link leads', () => {
    const message = (n: number, said: Readonly<Record<string, unknown>>) => ({
      name: `spaces/A/messages/${n}`,
      sender: { name: 'users/9', displayName: 'Watch', type: 'BOT' },
      createTime: `2031-03-15T11:5${n}:00Z`,
      ...said,
    });
    const widgets = [{ textParagraph: { text: 'Oven 2 is cold' } }];
    const text = JSON.stringify({
      messages: [
        message(0, {
          cardsV2: [{ card: { header: { title: 'Alarm 7', subtitle: 'north hall' }, sections: [{ widgets }] } }],
        }),
        message(1, { text: 'see <https://wiki.example/oven|the guide> if a<b' }),
        message(2, { attachment: [{ contentName: 'oven.png' }] }),
      ],
    });
    assert.deepEqual(
      readRecord({ text }).messages.map((each) => each.text),
      ['Alarm 7 north hall Oven 2 is cold', 'see [the guide](https://wiki.example/oven) if a\\<b', 'oven.png'],
    );
  });

  it('may be copied', () => {
    const text =
      'Mira Ek, 2:03 PM\nIt is down\n2:04 PM\nall of it\nLee, Jo, 2:06 PM, Edited\na typo\n👍\n2\nfixed in the config, 2:07 PM\nLee, Jo, 5 min\nseen';
    const reading = readRecord({ text });
    assert.equal(reading.format, 'google-chat');
    assert.deepEqual(rowsOf(reading), [
      '14:03 | Mira Ek | It is down',
      '14:04 | Mira Ek | all of it',
      '14:06 | Lee, Jo | a typo fixed in the config, 2:07 PM',
    ]);
    assert.deepEqual(reading.unread, [{ line: 10, text: 'Lee, Jo, 5 min: seen' }]);
    assert.equal(reading.noise.length, 2);
    assert.deepEqual(rows('Mira Ek, Mar 15, 2:03 PM\ndown\nJo Ort, Yesterday, 2:06 PM\nup', { day: '2031-03-20' }), [
      '2031-03-15 14:03 | Mira Ek | down',
      '2031-03-19 14:06 | Jo Ort | up',
    ]);
  });

  it('may be copied from a page that has the time below the name', () => {
    const text = 'Mira Ek\n2:03 PM\nIt is down\nEdited\n2:05 PM\nall of it\nJo Ort\nApp\n2:06 PM\nopened 7';
    const reading = readRecord({ text }, { from: 'google-chat' });
    assert.deepEqual(rowsOf(reading), [
      '14:03 | Mira Ek | It is down',
      '14:05 | Mira Ek | all of it',
      '14:06 | Jo Ort | opened 7',
    ]);
    assert.throws(() => readRecord({ text: 'It is down' }, { from: 'google-chat' }), /This is not a chat from Google/);
  });

  it('tells the day of the copy by telling none, and counts what is not read', () => {
    assert.deepEqual(
      rows(
        'Mira Ek, Mar 12, 2:03 PM\ndown\n2:05 PM\nall of it\nJo Ort, Yesterday 2:06 PM\nup\n2:09 PM\nfor now\nMira Ek, 3:06 PM\nstill up',
        { day: '2031-03-15' },
      ),
      [
        '2031-03-12 14:03 | Mira Ek | down',
        '2031-03-12 14:05 | Mira Ek | all of it',
        '2031-03-14 14:06 | Jo Ort | up',
        '2031-03-14 14:09 | Jo Ort | for now',
        '2031-03-15 15:06 | Mira Ek | still up',
      ],
    );
    // Nothing is of the week before what is above it.
    const week = 'Mira Ek, Fri 2:03 PM\ndown\nJo Ort, Sat 9:06 AM\nup';
    assert.deepEqual(rows(week, { day: '2031-03-15' }), [
      '2031-03-14 14:03 | Mira Ek | down',
      '2031-03-15 09:06 | Jo Ort | up',
    ]);
    assert.deepEqual(rows(week, { day: '2031-03-17' }), [
      '2031-03-14 14:03 | Mira Ek | down',
      '2031-03-15 09:06 | Jo Ort | up',
    ]);
    assert.deepEqual(rows('Jo Ort, Sat 9:06 AM\nup', { day: '2031-03-15' }), ['2031-03-08 09:06 | Jo Ort | up']);
    // A line that tells the day holds for what is below it.
    assert.deepEqual(
      rows('Mira Ek, Mar 12, 2:03 PM\ndown\nMarch 13, 2031\nJo Ort, 2:06 PM\nup', { day: '2031-03-15' }),
      ['2031-03-12 14:03 | Mira Ek | down', '2031-03-13 14:06 | Jo Ort | up'],
    );
    const { messages, noise } = readRecord(
      {
        text: 'Mira Ek\n2:03 PM\ndown\n3 replies\n2 Unread\nJo Ort\n2:06 PM\nMessage deleted by its author\nMira Ek\n2:07 PM\nthis has\n2 unread',
      },
      { from: 'google-chat' },
    );
    assert.deepEqual(
      messages.map(({ text, kind }) => [text, kind === 'noise']),
      [
        ['down', false],
        ['Message deleted by its author', true],
        ['this has 2 unread', false],
      ],
    );
    assert.equal(noise.length, 2);
  });

  it('may have the time on a line below the name, with the comma in front of it', () => {
    const text =
      'Mira Ek\n, Nov 21, 2:05 PM\nsearch is slow\n3 replies\nWatch\nApp\n, Nov 21, 2:09 PM\nINC-4 opened\nof 3 replies\nJo Ort\n, 5 min\nlater';
    const reading = readRecord({ text }, { day: '2031-11-23' });
    assert.equal(reading.format, 'google-chat');
    assert.deepEqual(rowsOf(reading), [
      '2031-11-21 14:05 | Mira Ek | search is slow',
      '2031-11-21 14:09 | Watch | INC-4 opened of 3 replies',
    ]);
    assert.deepEqual(
      reading.unread.map((each) => each.text),
      [', 5 min: later'],
    );
    assert.ok(reading.people.some(({ name, isBot }) => name === 'Watch' && isBot));
  });

  it('may start with a message that tells no time that could be known, or below the name', () => {
    assert.deepEqual(rows('Mira Ek, 5 min\ndown\nJo Ort, 2:05 PM\nup'), ['14:05 | Jo Ort | up']);
    const text =
      'Nov 21, 2:05 PM\nMira Ek\nslow\nJo Ort\n, Nov 21, 2:06 PM\nup\nMira Ek\n, Nov 21, 2:07 PM\nthanks for that';
    const reading = readRecord({ text }, { day: '2031-11-23' });
    assert.deepEqual(rowsOf(reading).slice(0, 1), ['2031-11-21 14:06 | Jo Ort | up']);
    assert.deepEqual(
      reading.unread.map((each) => each.text),
      ['Nov 21, 2:05 PM', 'Mira Ek', 'slow'],
    );
  });

  it('may have names above times, some of which tell only how long ago, and the badge of an app in a head', () => {
    const text = 'Mira Ek\n10:05 PM, Edited\non it\nJo Ort\n5 min\ndone\nand up\nMira Ek\n10:20 PM\ngreat work';
    const reading = readRecord({ text }, { from: 'google-chat', day: '2031-11-23' });
    assert.deepEqual(rowsOf(reading), [
      '2031-11-23 22:05 | Mira Ek | on it',
      '2031-11-23 22:20 | Mira Ek | great work',
    ]);
    assert.deepEqual(
      reading.unread.map((each) => each.text),
      ['Jo Ort', '5 min', 'done', 'and up'],
    );
    const { messages, people } = readRecord({
      text: 'Mira Ek, 10:05 PM\ndown\nWatch, App, Nov 18, 10:06 PM\nOPS-3 opened',
    });
    assert.deepEqual(
      messages.map(({ who }) => who),
      ['Mira Ek', 'Watch'],
    );
    assert.ok(people.some(({ name, isBot }) => name === 'Watch' && isBot));
  });

  it('may tell the day of the week again above the next message of the same person', () => {
    const text = 'Mira Ek, Fri 9:58 PM\noffline\nFri 10:02 PM\nlicense expired\nSat 10:03 PM\nis said';
    assert.deepEqual(rowsOf(readRecord({ text }, { day: '2031-11-23' })), [
      '2031-11-21 21:58 | Mira Ek | offline',
      '2031-11-21 22:02 | Mira Ek | license expired Sat 10:03 PM is said',
    ]);
  });

  it('tells who added somebody between messages, which nobody said', () => {
    const text =
      'Mira Ek\nThu 2:21 AM\nlaptop boots\nMira Ek added Ana v. d. Heide\nAna v. d. Heide\nThu 2:26 AM\nMira Ek added rules\nJo Ort added the rest\nMira Ek\nThu 2:29 AM\nok';
    const reading = readRecord({ text }, { day: '2031-03-04' });
    assert.deepEqual(
      rowsOf(reading).map((row) => row.slice(11)),
      [
        '02:21 | Mira Ek | laptop boots',
        '02:26 | Ana v. d. Heide | Mira Ek added rules Jo Ort added the rest',
        '02:29 | Mira Ek | ok',
      ],
    );
    assert.deepEqual(
      reading.noise.map((each) => each.text),
      ['Mira Ek added Ana v. d. Heide'],
    );
  });

  it('may be as the page tells those who listen to it, with the time of each message behind it', () => {
    const text =
      'Mira Ek\nmira@site.example\nMonday, Mar 3\nMira Ek\n,\nMar 3, 9:58\u202fPM\n,\nthe till is down\n,Mar 3, 9:58\u202fPM,\nsince 9:40\n,Mar 3, 9:59\u202fPM,\n' +
      'You\n,\nMar 3, 10:06\u202fPM\n,\nEdited,\nQuoted\nSent by\nMira Ek\nsince 9:40\nEnd Quote press L to link back to original quote\nback\nat 10\n,Mar 3, 10:06\u202fPM,Edited,\n' +
      'Message deleted by its author\n,\nMar 4, 8:29\u202fAM\nJo Ort,\n8:31\u202fAM\n,\nhttps://w.example/1\nThe wiki\nThe wiki\nw.example\n, 8:31\u202fAM\n,\nfine\n, 8:32\u202fAM\n,\nMira Ek\n,\n9 min\n,\nthanks, all\n,9 min,\n1 unread';
    const reading = readRecord({ text }, { day: '2031-03-05' });
    assert.equal(reading.format, 'google-chat');
    assert.deepEqual(rowsOf(reading), [
      '2031-03-03 21:58 | Mira Ek | the till is down',
      '2031-03-03 21:59 | Mira Ek | since 9:40',
      '2031-03-03 22:06 | You | back at 10',
      '2031-03-05 08:31 | Jo Ort | https://w.example/1',
      '2031-03-05 08:32 | Jo Ort | fine',
    ]);
    assert.deepEqual(
      reading.unread.map((each) => each.text),
      ['Mira Ek', 'mira@site.example', 'Mira Ek: thanks, all'],
    );
    assert.deepEqual(
      rows('lundi 3 mars\nMira Ek\n,\n3 mars, 21:47\n,\nen panne\n,3 mars, 21:47,', { day: '2031-03-05' }),
      ['2031-03-03 21:47 | Mira Ek | en panne'],
    );
  });

  it('may have the marks of a quote twice, on lines of their own or run into it', () => {
    const mark = 'End Quote press L to link back to original quote';
    const web =
      'Mira Ek\n,\nMar 3, 9:58 PM\n,\nthe till is down\n,Mar 3, 9:58 PM,\n' +
      `Jo Ort\n,\nMar 3, 9:59 PM\n,\nQuoted\nQuoted\n\nSent by\nMira Ek\nthe till is down\n${mark}\n${mark}\nall of them\n,Mar 3, 9:59 PM,\n` +
      'Mira Ek\n,\nMar 3, 10:01 PM\n,\nQuoted\nby the press\n,Mar 3, 10:01 PM,';
    assert.deepEqual(rows(web, { day: '2031-03-05' }), [
      '2031-03-03 21:58 | Mira Ek | the till is down',
      '2031-03-03 21:59 | Jo Ort | all of them',
      '2031-03-03 22:01 | Mira Ek | Quoted by the press',
    ]);
    const glued =
      'Mira Ek, Mar 3, 9:58 PM\nthe till is down\n' +
      `Jo Ort, Mar 3, 9:59 PM\nQuotedQuoted Sent by Mira Ekthe till is down${mark}${mark}all of them\nso far\n` +
      `Mira Ek, Mar 3, 10:01 PM\nQuotedQuotedSent by Youall\nof them${mark}${mark}\nnot 7\n` +
      'Jo Ort, Mar 3, 10:02 PM\nQuoted Sent by Mira as the source\nEnd Quote';
    const reading = readRecord({ text: glued }, { day: '2031-03-05' });
    assert.deepEqual(rowsOf(reading), [
      '2031-03-03 21:58 | Mira Ek | the till is down',
      '2031-03-03 21:59 | Jo Ort | all of them so far',
      '2031-03-03 22:01 | Mira Ek | not 7',
      '2031-03-03 22:02 | Jo Ort | Quoted Sent by Mira as the source End Quote',
    ]);
    assert.deepEqual(
      reading.noise.map(({ line }) => line).toSorted((one, other) => one - other),
      [4, 7, 8],
    );
  });

  it('may have its title above heads of one line, with one who made the copy and an app', () => {
    for (const day of ['Mar 4, ', '']) {
      const text =
        `Slow till\nMira Ek, ${day}7:58 AM\ndown\nYou, ${day}8:01 AM\nack\nStatuspage, App, ${day}8:04 AM\nOPS-3 opened\nplan:\nDeploy: Web, App, ${day}8:02 AM\n` +
        `Mira Ek, ${day}8:31 AM\n\nYou, ${day}8:40 AM, Edited\nresolved`;
      const reading = readRecord({ text }, { day: '2031-03-04' });
      assert.equal(reading.format, 'google-chat');
      assert.deepEqual(
        reading.messages.map(({ time, who, text: said }) => `${time} ${who}: ${said}`),
        [
          '07:58 Mira Ek: down',
          '08:01 You: ack',
          `08:04 Statuspage: OPS-3 opened plan: Deploy: Web, App, ${day}8:02 AM`,
          '08:31 Mira Ek: ',
          '08:40 You: resolved',
        ],
      );
      assert.deepEqual(
        reading.people.flatMap(({ name, isBot }) => (isBot ? name : [])),
        ['Statuspage'],
      );
      assert.deepEqual(
        reading.unread.map((each) => each.text),
        ['Slow till'],
      );
    }
    // Notes are none.
    const notes = 'Slow till\nDetected, Mar 4, 7:58 AM\nby Mira\nMitigated, Mar 4, 8:01 AM\nby Jo';
    assert.throws(() => readRecord({ text: notes }), /No known format fits/);
  });

  it('may name an app with its badge on lines of its own, and count answers between messages', () => {
    const text =
      'Watch\n,\nApp\n,\nMar 4, 2:14 AM\n,\nthe till is down\n3 replies\n,Mar 4, 2:14 AM,\n3 replies\n, Last Reply Mar 4, 2:40 AM\n' +
      'App\n,\nMar 4, 2:20 AM\n,\nis a name\n,Mar 4, 2:20 AM,\nWatch,\nApp,\nMar 4, 2:24 AM\n,\nup\n,Mar 4, 2:24 AM,';
    const reading = readRecord({ text }, { day: '2031-03-05' });
    assert.deepEqual(rowsOf(reading), [
      '2031-03-04 02:14 | Watch | the till is down 3 replies',
      '2031-03-04 02:20 | App | is a name',
      '2031-03-04 02:24 | Watch | up',
    ]);
    assert.deepEqual(
      reading.people.flatMap(({ name, isBot }) => (isBot ? name : [])),
      ['Watch'],
    );
    assert.deepEqual(reading.unread, []);
    const lines =
      'Mira Ek, Mar 4, 2:05 AM\ndown\n3 replies\n, Last Reply Mar 4, 2:40 AM\nJo Ort, Mar 4, 2:50 AM\nthe ticket:\nlast reply 2:45 AM\nLast reply\nMira Ek, Mar 4, 2:52 AM\nup\n1 reply, Last Reply 5 min';
    const copied = readRecord({ text: lines }, { day: '2031-03-05' });
    assert.deepEqual(rowsOf(copied), [
      '2031-03-04 02:05 | Mira Ek | down',
      '2031-03-04 02:50 | Jo Ort | the ticket: last reply 2:45 AM Last reply',
      '2031-03-04 02:52 | Mira Ek | up',
    ]);
    assert.equal(copied.noise.length, 3);
  });

  it('has words with an earlier time in what is said, and threads of which one is earlier', () =>
    assert.deepEqual(
      rows(
        'Mira Ek, 2:03 PM\nwho was it?\nJo Ort, 2:04 PM\nYou, 1:50 PM\nMira Ek, 2:06 PM\nso:\nDetected, 1:48 PM\nby Jo\n' +
          'You, 1:40 PM\nis it up?\nJo Ort, 1:41 PM\nyes\nSentry, App, 1:30 PM\nup\nYou, 2:10 PM\nJo Ort, 2:11 PM\nbye to all',
        { day: '2031-03-04' },
      ).map((row) => row.slice(11)),
      [
        '14:03 | Mira Ek | who was it?',
        '14:04 | Jo Ort | You, 1:50 PM',
        '14:06 | Mira Ek | so: Detected, 1:48 PM by Jo',
        '13:40 | You | is it up?',
        '13:41 | Jo Ort | yes',
        '13:30 | Sentry | up',
        '14:10 | You | ',
        '14:11 | Jo Ort | bye to all',
      ],
    ));

  it('has somebody with a name of one word, on a new day, past midnight, or who speaks twice', () => {
    const told = (text: string) => rows(text, { day: '2031-03-04' }).map((row) => row.slice(5));
    const above = 'Mira Ek, 5:03 PM\ndown\nJo Ort, 5:05 PM\non it\n';
    const first = ['03-03 17:03 | Mira Ek | down', '03-03 17:05 | Jo Ort | on it'];
    assert.deepEqual(told(`${above}Today\nOps, 9:00 AM\nup`), [...first, '03-04 09:00 | Ops | up']);
    assert.deepEqual(told(`${above.replaceAll(', ', ', Mar 3, ')}Ops, 9:00 AM\nup`), [
      ...first,
      '03-04 09:00 | Ops | up',
    ]);
    assert.deepEqual(
      told('Mira Ek, 11:53 PM\ndown\nJo Ort, 11:58 PM\non it\nOps, 12:04 AM\nup').at(-1),
      '03-05 00:04 | Ops | up',
    );
    assert.deepEqual(
      told(`${above}Ops, 5:01 PM\nwe see it\nJo Ort, 5:04 PM\nthanks\nOps, 5:09 PM\nup`).map((row) => row.slice(6)),
      [
        '17:03 | Mira Ek | down',
        '17:05 | Jo Ort | on it',
        '17:01 | Ops | we see it',
        '17:04 | Jo Ort | thanks',
        '17:09 | Ops | up',
      ],
    );
  });

  it('is none where more lines start with a time: a list of who was on a call stands above them', () => {
    const list = 'Who was on the call\nMira Ek, 14:05\nleft at 14:30\nJo Ort, 14:10\nleft at 15:00\n';
    const timeline = '14:05 the fan is off\n14:12 it was changed\n14:30 all is warm';
    assert.deepEqual(
      rows(`${list}Timeline\n${timeline}`, { day: '2031-03-04' })
        .map((row) => row.slice(11))
        .slice(-3),
      ['14:05 | the fan is off', '14:12 | it was changed', '14:30 | all is warm'],
    );
  });

  it('has words with a time in what is said where heads tell their days', () =>
    assert.deepEqual(
      rows(
        'War room\nMira Ek, Mar 3, 2:03 PM\nso:\nDetected, 1:48 PM\nby Jo\nYou, Mar 3, 2:06 PM\nis it up?\nJo Ort, 9:41 AM\nyes\nYou, 9:45 AM\nbye to all',
        { day: '2031-03-04' },
      ),
      [
        '2031-03-03 14:03 | Mira Ek | so: Detected, 1:48 PM by Jo',
        '2031-03-03 14:06 | You | is it up?',
        '2031-03-04 09:41 | Jo Ort | yes',
        '2031-03-04 09:45 | You | bye to all',
      ],
    ));
});
