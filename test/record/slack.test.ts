import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { fixture, lostWords, rows, rowsOf } from './read';

const berlin = { day: '2031-03-15', zone: 'Europe/Berlin' } as const;

describe('a chat with days in other languages', () => {
  const day = { day: '2031-03-18' };
  for (const [friday, other] of [
    ['ven 14:10', 'ven 14:12'],
    ['Fr. 14:10', 'Fr. 14:12'],
    ['vie 14:10', 'vie 14:12'],
    ['pá 14:10', 'pá 14:12'],
    ['пт, 14:10', 'пт, 14:12'],
  ] as const)
    it(`is read with short ones: ${friday}`, () =>
      assert.deepEqual(rows(`Giulia Neri\n${friday}\nla pompa è giù\nEttore\n${other}\nriavviata`, day), [
        '2031-03-14 14:10 | Giulia Neri | la pompa è giù',
        '2031-03-14 14:12 | Ettore | riavviata',
      ]));

  it('is read in Japanese', () =>
    assert.deepEqual(
      rows('佐藤 花子\n  今日 9:02\n止まっています (編集済み)\n鈴木 一郎\n  昨日 9:11\n再起動しました', day),
      ['2031-03-18 09:02 | 佐藤 花子 | 止まっています', '2031-03-17 09:11 | 鈴木 一郎 | 再起動しました'],
    ));

  it('goes on with the day of the copy where times go back, after heads that tell a day ago', () => {
    for (const head of [
      'Mira\n  Yesterday at 5:10 PM\nit is down\nJo\n  Yesterday at 5:30 PM',
      '----- Yesterday -----\nMira\n  5:10 PM\nit is down\nJo\n  5:30 PM',
    ])
      assert.deepEqual(rows(`${head}\nit is back\nMira\n  9:05 AM\nclosing this`, day), [
        '2031-03-17 17:10 | Mira | it is down',
        '2031-03-17 17:30 | Jo | it is back',
        '2031-03-18 09:05 | Mira | closing this',
      ]);
  });

  it('may tell a day twice in the rule above it', () =>
    assert.deepEqual(
      rows(
        '----- Yesterday March 17th, 2031 -----\nmira [11:58 PM]\nis it down?\n----- Today March 18th, 2031 -----\njo [12:03 AM]\nyes',
        day,
      ),
      ['2031-03-17 23:58 | mira | is it down?', '2031-03-18 00:03 | jo | yes'],
    ));
});

describe('what stands below a message', () => {
  it('is no part of it: buttons of an app, each on a line', () =>
    assert.deepEqual(
      rows('Pager\nAPP\n  3:07 AM\nTriggered #88: High error rate\nAcknowledge\nResolve\nMira Ek\n  3:09 AM\nlooking'),
      ['03:07 | Pager | Triggered #88: High error rate', '03:09 | Mira Ek | looking'],
    ));

  it('is no part of it: counts of reactions in Teams', () =>
    assert.deepEqual(rows('Mira Ek\n3:05 PM\nThe pump is down\n2 Like reactions.\n2\nJo Ort\n3:09 PM\nrestarted'), [
      '15:05 | Mira Ek | The pump is down',
      '15:09 | Jo Ort | restarted',
    ]));

  it('is no part of it: a thread that one follows in Mattermost', () => {
    for (const footer of ['2 replies\nFollowing', '2 replies\nLast reply 3 hours ago\nFollow'])
      assert.deepEqual(rows(`mira.ek\n15:05\nThe pump is down\n${footer}\njo.ort\n15:09\nrestarted`), [
        '15:05 | mira.ek | The pump is down',
        '15:09 | jo.ort | restarted',
      ]);
  });
});

describe('a copy from Slack', () => {
  it('has the name above the time, and the text below', () => {
    const reading = readRecord({ text: fixture('slack-thread.txt') }, berlin);
    assert.equal(reading.format, 'slack');
    assert.deepEqual(rowsOf(reading), [
      '2031-03-15 14:05 | Mira | ack, I am on it. @jonas can you roll back?',
      '2031-03-15 14:06 | Mira | p95 is back',
      '2031-03-15 14:09 | Jonas Weiß | Rolling back to 412 now 🔥',
      '2031-03-15 14:12 | Deploy Bot | Release 412 is live',
      '2031-03-15 14:13 | Lee, Ana (she/her) 🚀 | I think it was the cache.',
    ]);
    assert.deepEqual(reading.unread, []);
    assert.deepEqual(reading.needs, []);
    assert.equal(reading.messages[0]?.at, '2031-03-15T13:05:00Z');
    assert.deepEqual(lostWords(fixture('slack-thread.txt'), reading), []);
  });

  it('may tell the day in words', () => {
    const text = [
      'Mira',
      '  Yesterday at 11:58 AM',
      'one',
      '12:03',
      'two',
      'Jonas',
      '  Wednesday at 8:19 PM',
      'three',
      'Ana',
      '  Feb 25th at 10:39 AM',
      'four',
      'Ana',
      '  Today at 9:14 AM',
      'five',
    ];
    assert.deepEqual(rows(text.join('\n'), berlin), [
      '2031-02-25 10:39 | Ana | four',
      '2031-03-12 20:19 | Jonas | three',
      '2031-03-14 11:58 | Mira | one',
      '2031-03-14 12:03 | Mira | two',
      '2031-03-15 09:14 | Ana | five',
    ]);
  });

  it('asks for the day and the zone where nothing tells them', () => {
    const { needs, messages } = readRecord({ text: 'Mira\n  2:05 PM\nIt is down' });
    assert.deepEqual(needs, ['day', 'zone']);
    assert.deepEqual([messages[0]?.at, messages[0]?.date, messages[0]?.time], [null, null, '14:05']);
  });

  it('goes on after midnight', () => {
    const text = 'Mira\n  11:58 PM\none\n12:03\ntwo\n12:10\nthree';
    assert.deepEqual(rows(text, berlin), [
      '2031-03-15 23:58 | Mira | one',
      '2031-03-16 00:03 | Mira | two',
      '2031-03-16 00:10 | Mira | three',
    ]);
  });

  it('may have 24 hours, with or without blanks in front', () => {
    for (const blanks of ['  ', ''])
      assert.deepEqual(rows(`Mira\n${blanks}14:05\ntext one\n14:06\ntext two\nBen Cole\n${blanks}14:07\ntext three`), [
        '14:05 | Mira | text one',
        '14:06 | Mira | text two',
        '14:07 | Ben Cole | text three',
      ]);
  });

  it('may be an old one, with the time in brackets', () => {
    assert.deepEqual(
      rows('mira [2:03 PM]\nthe cache is down\n[2:04]\nit is back\nDeploy Bot APP [2:05 PM]\nRelease 7'),
      ['14:03 | mira | the cache is down', '14:04 | mira | it is back', '14:05 | Deploy Bot | Release 7'],
    );
  });

  it('has a narrow blank in front of PM', () => {
    assert.deepEqual(rows('Mira\n\u00a0\u00a02:05\u202fPM\nIt is down'), ['14:05 | Mira | It is down']);
  });

  for (const name of [
    'Ana 🚀',
    'Lee, Ana',
    'Ana (she/her)',
    'Ana O’Neil',
    'Ana [SRE]',
    '안나',
    'x',
    'ana.lee',
    'Ana | Ops',
    'R2-D2',
    "D'Arcy",
    'Ana Maria de la Cruz López',
    '7of9',
    'Ana @ Ops',
    '_ana_',
  ])
    it(`keeps the name ${name}`, () => {
      const { messages } = readRecord({ text: `${name}\n:pager:  2:05 PM\nIt is down\nBen\n  2:06 PM\nIt is up` });
      assert.deepEqual(
        messages.map(({ who }) => who),
        [name, 'Ben'],
      );
    });

  it('tells what says nothing as noise', () => {
    const text =
      'Mira\n  2:05 PM\nwas added to #inc-42 by Jonas\n.\nJonas\n  2:06 PM\nThis message was deleted.\nAna\n  2:07 PM\nimage.png\nBen\n  2:08 PM\nWe failed over';
    const { messages, noise } = readRecord({ text });
    assert.deepEqual(
      messages.map(({ kind }) => kind),
      ['noise', 'noise', 'noise', 'action'],
    );
    assert.deepEqual(noise, [{ line: 4, text: '.' }]);
  });

  it('leaves out the message that a thread answers, and the names of previewed sites', () => {
    const text =
      'Mira\n  2:05 PM\nreplied to a thread:\nThe cache is down…\nIt is up again\nGrafanaGrafana\nErrors per second';
    assert.deepEqual(rows(text), ['14:05 | Mira | It is up again Errors per second']);
  });

  it('has reactions and counts of replies', () => {
    const text = 'Mira\n  2:05 PM\nIt is down\n:eyes:\n2\n👍\n1\n1 reply\nLast reply today at 2:10 PM\nView thread';
    const reading = readRecord({ text }, { keepEmoji: ['eyes'] });
    assert.deepEqual(rowsOf(reading), ['14:05 | Mira | It is down']);
    assert.equal(reading.messages[0]?.keep, true);
    assert.equal(reading.noise.length, 7);
  });

  it('has days between messages', () => {
    const text = 'Mira\n  2:05 PM\none\nWednesday, March 5th\nMira\n  9:00 AM\ntwo';
    assert.deepEqual(rows(text, { day: '2031-03-04' }), [
      '2031-03-04 14:05 | Mira | one',
      '2031-03-05 09:00 | Mira | two',
    ]);
  });

  it('has a status behind a name or in front of a time', () => {
    assert.deepEqual(rows('Mira:palm_tree:  2:05 PM\nIt is down\nBen\n🚒  2:06 PM\nup'), [
      '14:05 | Mira | It is down',
      '14:06 | Ben | up',
    ]);
  });

  it('tells the lines in front of the first message', () => {
    const { unread, noise } = readRecord({ text: 'Thread\n#inc-42\nsomething odd\nMira\n  2:05 PM\nIt is down' });
    assert.deepEqual(unread, [{ line: 3, text: 'something odd' }]);
    assert.equal(noise.length, 2);
  });

  it('has times in what is said, with a word in front', () => {
    for (const said of ['since 9:40', 'around 13:55', 'before 14:01', 'from 9:40'])
      assert.deepEqual(rows(`Mira\n  2:05 PM\n${said}\nlogins fail\nJonas\n  2:07 PM\nseen`), [
        `14:05 | Mira | ${said} logins fail`,
        '14:07 | Jonas | seen',
      ]);
  });

  it('may have the time of a next message in brackets in front of it', () => {
    assert.deepEqual(
      rows(
        'Mira  [2:33 PM]\non my way\n[2:34 PM] is there a page?\n[2:36] yes\n[14:02:11] WARN slow\n[2:20 PM] was it\nJo [2:40 PM]\nup',
      ),
      [
        '14:33 | Mira | on my way',
        '14:34 | Mira | is there a page?',
        '14:36 | Mira | yes \\[14:02:11\\] WARN slow \\[2:20 PM\\] was it',
        '14:40 | Jo | up',
      ],
    );
    assert.deepEqual(rows('Mira\n  2:33 PM\nmy notes\n[2:34 PM] all is down'), [
      '14:33 | Mira | my notes \\[2:34 PM\\] all is down',
    ]);
  });

  it('may have a badge on a line of its own, or between name and time', () => {
    assert.deepEqual(
      rows(
        'mira.k\n2:03 PM\nthe queue is full\ndiskbot\nBOT\n2:20 PM\n91 %\nmailbot BOT 2:21 PM\nall sent\nBOT\nis what I am',
      ),
      ['14:03 | mira.k | the queue is full', '14:20 | diskbot | 91 %', '14:21 | mailbot | all sent BOT is what I am'],
    );
  });

  it('has lines above a time that are no names', () => {
    assert.deepEqual(
      rows(
        'Mira Ek\nMar 15, 2:06 PM\nclearing space\nSpace freed: 12 GB\nMar 15, 2:10 PM\nbuilds run\nJo Ort\nMar 15, 2:12 PM\nseen',
        berlin,
      ),
      [
        '2031-03-15 14:06 | Mira Ek | clearing space Space freed: 12 GB',
        '2031-03-15 14:10 | Mira Ek | builds run',
        '2031-03-15 14:12 | Jo Ort | seen',
      ],
    );
  });

  it('has “Edited” behind a head', () =>
    assert.deepEqual(rows('Mira Ek  3/15 2:03 PM\ndown\nJo Ort  3/15 2:05 PM  Edited\nup', berlin), [
      '2031-03-15 14:03 | Mira Ek | down',
      '2031-03-15 14:05 | Jo Ort | up',
    ]));

  it('holds no future: a day without a year is of the last one, but for some days where the day is that of the first message', () => {
    const dates = (written: string, day: string) =>
      readRecord({ text: `Mira\n  ${written} at 10:39 AM\ndown` }, { day }).messages[0]?.date;
    assert.equal(dates('Feb 25th', '2031-11-24'), '2031-02-25');
    assert.equal(dates('May 31st', '2031-11-24'), '2031-05-31');
    assert.equal(dates('Dec 31st', '2032-01-02'), '2031-12-31');
    assert.equal(dates('Jan 1st', '2032-01-02'), '2032-01-01');
    assert.equal(dates('Jan 3rd', '2031-12-30'), '2032-01-03');
    assert.equal(dates('Feb 25th, 2033', '2031-11-24'), '2033-02-25');
  });

  it('has lines that say nothing in the middle of what is said', () => {
    const text = [
      'Mira',
      '  2:05 PM',
      'graph.png',
      'logins fail',
      'Rob joined #inc-42.',
      'Pager',
      'APP  2:06 PM',
      'Triggered: logins',
      'Acknowledge  Resolve',
      'Jo',
      '  2:07 PM',
      'up again',
      ':tada: 4  :eyes: 2',
      'db-3 left the group',
      'Jo',
      '  2:08 PM',
      'joined #inc-42.',
      'Jo',
      '  2:09 PM',
      'left the old index in place',
    ];
    const reading = readRecord({ text: text.join('\n') }, { keepEmoji: ['eyes'] });
    assert.deepEqual(rowsOf(reading), [
      '14:05 | Mira | logins fail',
      '14:06 | Pager | Triggered: logins',
      '14:07 | Jo | up again db-3 left the group',
      '14:08 | Jo | joined #inc-42.',
      '14:09 | Jo | left the old index in place',
    ]);
    assert.deepEqual(
      reading.messages.map(({ kind }) => kind === 'noise'),
      [false, false, false, true, false],
    );
    assert.deepEqual(
      reading.noise.map(({ line }) => line),
      [5, 3, 9, 13],
    );
    assert.equal(reading.messages[2]?.keep, true);
  });

  it('may have one blank between name and time, with the next times of the same person alone', () => {
    const text = [
      'Tove Ek 2:02 PM',
      'the queue stands',
      '2:03',
      'Down since 1:50 PM',
      'still 1:55 PM',
      '',
      '3 replies',
      'Last reply today at 4:02 PMView thread',
      'Watch BOT 2:05 PM',
      'queue at 40k',
      'j.ort 2:06 PM',
      '{',
      'Click to expand inline (1,020 lines)',
      'seen',
      '2:08',
      'draining it',
    ];
    const reading = readRecord({ text: text.join('\n') });
    assert.equal(reading.format, 'slack');
    assert.deepEqual(rowsOf(reading), [
      '14:02 | Tove Ek | the queue stands',
      '14:03 | Tove Ek | Down since 1:50 PM still 1:55 PM',
      '14:05 | Watch | queue at 40k',
      '14:06 | j.ort | { seen',
      '14:08 | j.ort | draining it',
    ]);
    assert.equal(reading.noise.length, 3);
  });

  it('is no list of notes in which a name and a time have a line of their own', () => {
    for (const text of [
      'Tove 10:05\n10:06 drained the queue\n10:07 it moves\nJo 10:08\n10:09 closed',
      'Outage of the queue, all times UTC\nTove Ek 10:05\nit stands\nJo Ort 10:06\nseen',
    ])
      assert.equal(readRecord({ text }).format, 'lines');
  });

  it('has lines of logs in what is said', () => {
    const log = ['2031-03-15 13:50:11 ERROR lost', '13:50:12 WARN again', '2031-03-15 13:50:13 UTC', '  13:50:14'];
    for (const [first, second] of [
      ['Tove Ek 2:02 PM', 'Jo Ort 2:05 PM'],
      ['Tove Ek\n2:02 PM', 'Jo Ort\n2:05 PM'],
      ['Tove Ek\n  2:02 PM', 'Jo Ort\n  2:05 PM'],
      ['Tove Ek  2:02 PM', 'Jo Ort  2:05 PM'],
    ] as const)
      assert.deepEqual(rows([first, 'the log:', ...log, 'and now?', second, 'no idea'].join('\n')), [
        `14:02 | Tove Ek | the log: ${log.map((each) => each.trim()).join(' ')} and now?`,
        '14:05 | Jo Ort | no idea',
      ]);
    assert.deepEqual(rows('Tove Ek\n14:02:10\nit is down\nJo Ort\n14:05:09\nseen'), [
      '14:02:10 | Tove Ek | it is down',
      '14:05:09 | Jo Ort | seen',
    ]);
  });

  it('may have the time above the name', () => {
    const text = [
      'Friday, March 14th',
      '2:03 PM',
      'Tove Ek',
      'the disk is full',
      '2:04 PM',
      'clearing old files',
      '2:06 PM',
      'diskwatch',
      'APP',
      'disk at 98 %',
      '2:07 PM',
      'Jo Ort',
      'Graphs look fine',
      '2:08 PM',
      'Cache',
      'is what I mean',
      '2:09 PM',
      'not the disk',
      '2:10 PM',
      'Tove Ek',
      'seen',
    ];
    assert.deepEqual(rows(text.join('\n'), berlin), [
      '2031-03-14 14:03 | Tove Ek | the disk is full',
      '2031-03-14 14:04 | Tove Ek | clearing old files',
      '2031-03-14 14:06 | diskwatch | disk at 98 %',
      '2031-03-14 14:07 | Jo Ort | Graphs look fine',
      // Whether that is a name, nobody can tell, and so nobody knows who goes on.
      '2031-03-14 14:08 | Cache is what I mean',
      '2031-03-14 14:09 | not the disk',
      '2031-03-14 14:10 | Tove Ek | seen',
    ]);
    assert.deepEqual(rows('2:03 PM\nmore of it\nTove Ek\n2:05 PM\nstill full\nJo Ort\n2:07 PM\nGreat Work\nas ever'), [
      '14:03 | more of it',
      '14:05 | Tove Ek | still full',
      '14:07 | Jo Ort | Great Work as ever',
    ]);
  });

  it('has marks of a change above a time, which are no names', () => {
    for (const mark of ['Edited', '(edited)', 'Bearbeitet'])
      assert.deepEqual(rows(`tove\n2:03 PM\nit is down\n${mark}\n2:05 PM\nup\njo\n2:06 PM\nseen`), [
        '14:03 | tove | it is down',
        '14:05 | tove | up',
        '14:06 | jo | seen',
      ]);
  });

  it('may have the badge of an app in small letters', () =>
    assert.deepEqual(rows('Tove Ek\nWed 2:03 PM\ndown\n\nIncident Desk\nApp\nWed 2:04 PM\nopened 7', berlin), [
      '2031-03-12 14:03 | Tove Ek | down',
      '2031-03-12 14:04 | Incident Desk | opened 7',
    ]));

  it('has what is answered in front of an answer', () => {
    const text = [
      'Tove Ek',
      '2:03 PM',
      'is it the disk?',
      'or the net?',
      'Jo Ort',
      '2:04 PM',
      'Tove Ek',
      'is it the disk?',
      'or the net?',
      'the net',
      'Tove Ek',
      '2:05 PM',
      "Commented on Jo Ort's message: the net",
      'thanks, found it',
      '2 replies',
      'Follow',
      'Jo Ort',
      '2:06 PM',
      'Tove Ek',
      'has the key',
      'Follow',
    ];
    const reading = readRecord({ text: text.join('\n') });
    assert.deepEqual(rowsOf(reading), [
      '14:03 | Tove Ek | is it the disk? or the net?',
      '14:04 | Jo Ort | the net',
      '14:05 | Tove Ek | thanks, found it',
      '14:06 | Jo Ort | Tove Ek has the key Follow',
    ]);
    assert.equal(reading.noise.length, 6);
  });

  it('may come from Teams, with what is told to those who listen to it', () => {
    const text = [
      'the disk is full by Tove Ek',
      'Tove Ek',
      '4:05 PM',
      '',
      'the disk is full',
      '',
      'has context menu',
      'cleared by Jo Ort',
      'Jo Ort',
      '4:06 PM',
      'cleared',
      '1 Like reaction.',
      '1',
      'has context menu',
      'Last read',
    ];
    const reading = readRecord({ text: text.join('\n') });
    assert.deepEqual(rowsOf(reading), ['16:05 | Tove Ek | the disk is full', '16:06 | Jo Ort | cleared']);
    assert.deepEqual(reading.unread, []);
    assert.deepEqual(rows('Tove Ek\n4:05 PM\ncleared by Jo Ort\nJo Ort\n4:06 PM\nyes it is'), [
      '16:05 | Tove Ek | cleared by Jo Ort',
      '16:06 | Jo Ort | yes it is',
    ]);
  });

  it('has a name as the last word of a message, above the same name', () => {
    const text =
      'Ada Lund\n  2:05 PM\non call now:\nOle Berg\n\n\nOle Berg\n  2:06 PM\nhere\n\n\nAda Lund\n  2:07 PM\nOle Berg\n\n\nOle Berg\n  2:08 PM\nwhat?';
    assert.deepEqual(rows(text), [
      '14:05 | Ada Lund | on call now: Ole Berg',
      '14:06 | Ole Berg | here',
      '14:07 | Ada Lund | Ole Berg',
      '14:08 | Ole Berg | what?',
    ]);
    assert.deepEqual(
      rows('Ada Lund\n  2:05 PM\nwho is on call?\nTove Ek\n  2:06 PM\nOle Berg\nOle Berg\n  2:07 PM\nwhat?'),
      ['14:05 | Ada Lund | who is on call?', '14:06 | Tove Ek | Ole Berg', '14:07 | Ole Berg | what?'],
    );
    // The text of a picture, with and without blank lines everywhere.
    for (const end of ['\n', '\n\n'])
      assert.deepEqual(rows(['Ada Lund', '  2:05 PM', 'down', 'Ole Berg', 'Ole Berg', '  2:06 PM', 'seen'].join(end)), [
        '14:05 | Ada Lund | down',
        '14:06 | Ole Berg | seen',
      ]);
    assert.deepEqual(rows('Ada Lund\n\nAda Lund\n  2:05 PM\ndown\n\n\nOle Berg\n\nOle Berg\n  2:06 PM\nseen'), [
      '14:05 | Ada Lund | down',
      '14:06 | Ole Berg | seen',
    ]);
  });

  it('may start in the middle of what somebody says, with a time that leaves open the half of the day', () => {
    assert.deepEqual(rows('is it the disk?\n10:52\nor the net?\n10:58\nhello?\n\n\nOle Berg\n  11:05 PM\nthe net'), [
      '22:52 | or the net?',
      '22:58 | hello?',
      '23:05 | Ole Berg | the net',
    ]);
    assert.deepEqual(rows('is it the disk?\n11:50\nor the net?\n\n\nOle Berg\n  12:05 PM\nthe net'), [
      '11:50 | or the net?',
      '12:05 | Ole Berg | the net',
    ]);
    assert.deepEqual(
      rows('is it the disk?\n0:50\nor the net?\n\n\nOle Berg\n  12:05 PM\nthe net')[0],
      '00:50 | or the net?',
    );
  });

  it('has counts of replies in other languages', () => {
    const bars = [
      ['3 Antworten', 'Letzte Antwort gestern um 14:30 UhrThread ansehen', 'Neu'],
      ['1 réponse', 'Dernière réponse il y a 2 jours', 'Afficher le fil'],
      ['2 respuestas', 'Última respuesta hoy a las 14:30', 'Ver hilo'],
      ['2 respostas', 'Última resposta hoje às 14:30'],
    ];
    for (const bar of bars) {
      const reading = readRecord({
        text: ['Ada Lund', '  14:05', 'voll', ...bar, 'Ole Berg', '  14:06', 'ja'].join('\n'),
      });
      assert.deepEqual(rowsOf(reading), ['14:05 | Ada Lund | voll', '14:06 | Ole Berg | ja']);
      assert.equal(reading.noise.length, bar.length);
    }
    assert.deepEqual(rows('Ada Lund\n  14:05\n3 Antworten fehlen\nLetzte Antwort der API war 500'), [
      '14:05 | Ada Lund | 3 Antworten fehlen Letzte Antwort der API war 500',
    ]);
  });

  it('has the place of a message that was deleted, and the emoji of a status on a line of its own', () => {
    const text =
      'Ada Lund\n  2:05 PM\nit is full\nThis message was deleted.\n\n\nOle Berg\n:palm_tree:\n  2:06 PM\nthis message was deleted by me\n\n\nAda Lund  :fire:\n  2:07 PM\nok then';
    const reading = readRecord({ text });
    assert.deepEqual(rowsOf(reading), [
      '14:05 | Ada Lund | it is full',
      '14:06 | Ole Berg | this message was deleted by me',
      '14:07 | Ada Lund | ok then',
    ]);
    assert.deepEqual(
      reading.noise.map(({ line }) => line),
      [4],
    );
  });

  it('may come from a channel of Teams, where a head without a day is of the day of the copy', () => {
    const text =
      'Ada Lund\nYesterday 4:55 PM\nlogins fail\n2 replies from you, Ole and 3 others\nOle Berg\nYesterday 4:58 PM\nrestarted it\n5:02 PM\nup\nLast read\nAda Lund\n9:02 AM\n2 replies from customers so far\nReply';
    const reading = readRecord({ text }, { day: '2031-03-15' });
    assert.deepEqual(rowsOf(reading), [
      '2031-03-14 16:55 | Ada Lund | logins fail',
      '2031-03-14 16:58 | Ole Berg | restarted it',
      '2031-03-14 17:02 | Ole Berg | up',
      '2031-03-15 09:02 | Ada Lund | 2 replies from customers so far',
    ]);
    assert.equal(reading.noise.length, 3);
    assert.deepEqual(
      rows('Ada Lund\n  Yesterday at 4:55 PM\nlogins fail\nReply\nOle Berg\n  5:02 PM\nLast read is old', berlin),
      ['2031-03-14 16:55 | Ada Lund | logins fail Reply', '2031-03-14 17:02 | Ole Berg | Last read is old'],
    );
  });

  it('may have names that are words as well, with one blank in front of the time', () => {
    const text = [
      'Tove Ek 14:03',
      'the disk is full',
      'Ty 14:04',
      'seen',
      'QA 14:05',
      'red',
      'May 14:06',
      'still 14:01',
      'Alarm 13:50',
      'was the first',
      'Restarted 14:06',
      'Jo Ort, 14:07',
      'up',
      'Support desk 14:08',
      'Queue 14:09',
      'jo.ort 14:10',
      'closed',
    ];
    assert.deepEqual(rows(text.join('\n')), [
      '14:03 | Tove Ek | the disk is full',
      '14:04 | Ty | seen',
      '14:05 | QA | red',
      '14:06 | May | still 14:01 Alarm 13:50 was the first Restarted 14:06',
      '14:07 | Jo Ort | up',
      '14:08 | Support desk | Queue 14:09',
      '14:10 | jo.ort | closed',
    ]);
  });

  it('is no list of notes with words in front of times', () => {
    for (const notes of [
      '- 10:05 disk full\n- 10:31 cleared',
      '[10:05] disk full\n[10:31] cleared',
      'Mar 15 10:05:00 web-1 app: full\nMar 15 10:06:00 web-1 app: lost',
      'Tove 10:05: disk full\nJo 10:31: cleared',
    ]) {
      const reading = readRecord({ text: `Begin 10:04\nFinish 10:32\n${notes}` }, berlin);
      assert.equal(reading.format, 'lines');
      assert.equal(reading.messages.filter(({ kind }) => kind !== 'noise').length, 2);
    }
    for (const chat of ['jo 10:04\ndisk full\nli 10:32\ncleared', 'Tove Ek 10:04\nsee 10:01\n10:06\ncleared'])
      assert.equal(readRecord({ text: chat }).format, 'slack');
  });

  it('has what Slack asks and tells around messages, huddles, and times that somebody writes alone', () => {
    const text =
      'Mira Ek\n  4:52 PM\nstarted at\n4:20\nUTC+1\nJump to date\nJo Ort\n  4:55 PM\nyes it was\nSaved for later • Due in 2 hours\n' +
      'A huddle happened  5:40 PM\nMira and Jo were in the huddle for 23m.\nMira Ek\n  5:50 PM\nreverted\n5:58\nup\nMessage #inc-queue';
    const reading = readRecord({ text });
    assert.deepEqual(rowsOf(reading), [
      '16:52 | Mira Ek | started at 4:20 UTC+1',
      '16:55 | Jo Ort | yes it was',
      '17:50 | Mira Ek | reverted',
      '17:58 | Mira Ek | up',
    ]);
    assert.equal(reading.noise.length, 5);
  });

  it('may have clocks of Japanese, Chinese and Korean copies', () => {
    const text = '田中 由紀\n  午前9:14\n落ちています\n佐藤 健\n  午後1:16\n確認します\n1:20\n直りました';
    assert.deepEqual(rows(text), [
      '09:14 | 田中 由紀 | 落ちています',
      '13:16 | 佐藤 健 | 確認します',
      '13:20 | 佐藤 健 | 直りました',
    ]);
    assert.deepEqual(rows('王小明\n  下午2:05\n查看\n김민수\n  오후 2:06\n확인'), [
      '14:05 | 王小明 | 查看',
      '14:06 | 김민수 | 확인',
    ]);
  });

  it('may come from a Japanese client', () => {
    const text = [
      '田中 由紀',
      '  9:14',
      '認証が落ちています （編集済み） ',
      '2 件の返信',
      '5分前スレッドを表示する',
      'Watchdog',
      'アプリ  9:16',
      'auth 5xx',
      '佐藤 健',
      '  9:18',
      '停止した順',
      'アプリ 9:10',
      '2 件の返信が来ない',
      'ボタンでスレッドを表示する',
      '（編集済み）と出ます',
    ].join('\n');
    const reading = readRecord({ text });
    assert.deepEqual(rowsOf(reading), [
      '09:14 | 田中 由紀 | 認証が落ちています',
      '09:16 | Watchdog | auth 5xx',
      '09:18 | 佐藤 健 | 停止した順 アプリ 9:10 2 件の返信が来ない ボタンでスレッドを表示する （編集済み）と出ます',
    ]);
    assert.equal(reading.noise.length, 2);
  });

  it('may leave out names: what was said above an app is none', () => {
    const head = 'is it the relay?\n:tea:  Today at 9:44 AM\nI see it too\n  Today at 9:46 AM\nno rush\n9:49';
    for (const said of [
      'rolling it back (edited) ',
      'It is back now',
      'trying relay 2',
      'we may have to drain it first.',
    ])
      assert.deepEqual(
        rows(`${head}\n${said}\nAPP  Today at 9:51 AM\nRelease 7 is live\n  Today at 9:55 AM\nworks again`, berlin),
        [
          '2031-03-15 09:44 | I see it too',
          '2031-03-15 09:46 | no rush',
          `2031-03-15 09:49 | ${said.replace(' (edited) ', '')}`,
          '2031-03-15 09:51 | Release 7 is live',
          '2031-03-15 09:55 | works again',
        ],
      );
    // Where people are named, an app may be called as it likes; and one without a name is nobody who spoke before.
    assert.deepEqual(
      rows(
        'Mira Ek\n  9:44 AM\nfull\nAsk for help from the desk on call\nAPP  9:46 AM\nWho?\n' +
          'Mira Ek\n  9:47 AM\nme (edited)\nAPP  9:48 AM\ndone',
      ),
      [
        '09:44 | Mira Ek | full',
        '09:46 | Ask for help from the desk on call | Who?',
        '09:47 | Mira Ek | me',
        '09:48 | done',
      ],
    );
  });

  it('has the field for the next message at its end, and what it says of keys', () => {
    for (const key of ['Return', 'Enter'])
      assert.deepEqual(
        rows(`Mira Ek\n  2:05 PM\nup again\n\n\nMessage #inc-7\n\n\nShift + ${key} to add a new line\n`),
        ['14:05 | Mira Ek | up again'],
      );
    assert.deepEqual(
      rows(
        'Mira Ek\n  2:05 PM\nMessage #inc-7\nif it fails\nShift + Enter to add a new line\nJo Ort\n  2:06 PM\nok, will do',
      ),
      ['14:05 | Mira Ek | Message #inc-7 if it fails Shift + Enter to add a new line', '14:06 | Jo Ort | ok, will do'],
    );
  });

  it('has a button below files', () =>
    assert.deepEqual(
      rows(
        'Mira Ek\n  2:05 PM\nthe graphs\n2 files\n\nDownload all\na.png\nb.png\n' +
          'Jo Ort\n  2:06 PM\nDownload all\nis broken',
      ),
      ['14:05 | Mira Ek | the graphs 2 files', '14:06 | Jo Ort | Download all is broken'],
    ));

  it('has days of the week below dates: the next ones', () => {
    const heads = (...days: readonly string[]) => {
      const text = days.map((each, i) => `Mira Ek\n  ${each}\nstep ${i}`).join('\n');
      return readRecord({ text }, { day: '2031-05-14' }).messages.map((each) => `${each.date} ${each.text}`);
    };
    // The day is that of the first message, a Wednesday.
    assert.deepEqual(heads('May 14th at 9:12 AM', 'May 15th at 8:02 AM', 'Monday at 7:52 AM', 'Wednesday at 3:17 AM'), [
      '2031-05-14 step 0',
      '2031-05-15 step 1',
      '2031-05-19 step 2',
      '2031-05-21 step 3',
    ]);
    // It is that of the copy.
    assert.deepEqual(heads('May 5th at 9:12 AM', 'Monday at 7:52 AM', 'Yesterday at 3:17 AM', 'Sunday at 1:00 PM'), [
      '2031-05-05 step 0',
      '2031-05-12 step 1',
      '2031-05-13 step 2',
      '2031-05-11 step 3',
    ]);
    // A thread beside a channel with its days.
    assert.deepEqual(
      rows('Tuesday, May 13th\nMira Ek\n  5:10 PM\ndown\nJo Ort\n  Sunday at 1:00 PM\nslow', { day: '2031-05-14' }),
      ['2031-05-13 17:10 | Mira Ek | down', '2031-05-11 13:00 | Jo Ort | slow'],
    );
  });

  it('has articles in front of nouns, which are no names, and the same question after midnight, which is no quote', () => {
    assert.deepEqual(rows('Jo Ort\n10:06\nich schaue\nder Server hängt\n10:08\nden Pod neugestartet'), [
      '10:06 | Jo Ort | ich schaue der Server hängt',
      '10:08 | Jo Ort | den Pod neugestartet',
    ]);
    assert.deepEqual(
      rows('Mira Ek\n11:50 PM\nany news?\nJo Ort\n11:58 PM\nMira Ek\n12:02 AM\nany news?\nthe db is still down'),
      ['23:50 | Mira Ek | any news?', '23:58 | Jo Ort | ', '00:02 | Mira Ek | any news? the db is still down'],
    );
  });

  it('may have a status with words, an emoji called in another script, and badges in other languages', () => {
    assert.deepEqual(
      rows(
        'Mira Ek\nOn leave:palm_tree:  7:15 AM\ndown in two halls\nJo Ort\n:casa_açaí:  7:16 AM\nseen\n:家:\n2\nWatch\nAPPLI  7:17 AM\nRESOLU\nJo Ort\n  7:18 AM\ndone by:\nMira Ek',
      ),
      [
        '07:15 | Mira Ek | down in two halls',
        '07:16 | Jo Ort | seen',
        '07:17 | Watch | RESOLU',
        '07:18 | Jo Ort | done by: Mira Ek',
      ],
    );
  });

  it('has a day of the week below a date, which is not before it', () => {
    assert.deepEqual(
      rows(
        'Mira Ek\n  Mar 4th, 2031 at 11:00 AM\ndown\nJo Ort\n  Thursday at 9:00 AM\nagain\nMira Ek\n  Wednesday at 10:00 AM\nother topic',
        {
          day: '2031-03-04',
        },
      ).map((row) => row.slice(0, 16)),
      ['2031-03-04 11:00', '2031-03-06 09:00', '2031-03-05 10:00'],
    );
  });
});

describe('a copy from Slack as plain text', () => {
  const said = (...lines: readonly string[]) => rows(['Mira Ek  [10:07 AM]', ...lines].join('\n'));

  it('has the next message of somebody right behind its time', () => {
    assert.deepEqual(said('the oven is cold', '[10:08 AM]see the graph', '[10:11 AM]two steps:', 'one', 'two'), [
      '10:07 | Mira Ek | the oven is cold',
      '10:08 | Mira Ek | see the graph',
      '10:11 | Mira Ek | two steps: one two',
    ]);
    assert.deepEqual(said('my log:', '[10:08]WARN slow', '[10:09 AM][WARN] slow', '[9:58 AM]was it', '[10:09:11]up'), [
      '10:07 | Mira Ek | my log: \\[10:08\\]WARN slow \\[10:09 AM\\]\\[WARN\\] slow \\[9:58 AM\\]was it \\[10:09:11\\]up',
    ]);
  });

  it('has the next name glued to what it says of somebody, and to pictures', () => {
    const text = [
      'ovenbot  [10:05 AM]',
      'joined #ovens.ovenbot  [10:05 AM]',
      `set the channel topic: ${'oven north 2 is cold, '.repeat(10)}lead: JoTove Ek  [10:06 AM]`,
      'joined #ovens',
      'Mira Ek  [10:07 AM]',
      'was added to #ovens by .Jo Ort  [10:08 AM]',
      'is it the gas?',
      'Tove Ek  [10:09 AM]',
      'left #ovens. Also, Mira Ek left.Jo Ort  [10:10 AM]',
      'see',
      'Gas 2031-03-04 at 10.09.png Mira Ek  [10:12 AM]',
      'it is',
      'Jo Ort  [10:13 AM]',
      'set the channel purpose: ovensX  [10:14 AM]',
      'up',
    ].join('\n');
    const reading = readRecord({ text });
    assert.deepEqual(
      rowsOf(reading).map((row) => row.replace(/(?:oven north 2 is cold, ){10}/, '')),
      [
        '10:05 | ovenbot | joined #ovens.',
        '10:05 | ovenbot | set the channel topic: lead: Jo',
        '10:06 | Tove Ek | joined #ovens',
        '10:07 | Mira Ek | was added to #ovens by .',
        '10:08 | Jo Ort | is it the gas?',
        '10:09 | Tove Ek | left #ovens. Also, Mira Ek left.',
        '10:10 | Jo Ort | see',
        '10:12 | Mira Ek | it is',
        '10:13 | Jo Ort | set the channel purpose: ovensX',
        // Nobody knows where that name starts.
        '10:14 | up',
      ],
    );
    assert.deepEqual(
      reading.messages.map(({ kind }) => kind === 'noise'),
      [true, true, true, true, false, true, false, false, true, false],
    );
  });

  it('may have such words in what is said', () =>
    assert.deepEqual(said('Jo Ort', 'joined #ovens.Tove Ek', 'a.png is old  [10:10 AM]', 'joined #gas.'), [
      '10:07 | Mira Ek | Jo Ort joined #ovens.Tove Ek',
      // Nothing tells whether that is a name.
      '10:10 | a.png is old | joined #gas.',
    ]));
});

describe('an answer to a thread in Slack', () => {
  it('may stand on the line that tells so', () =>
    assert.deepEqual(
      rows(
        'Mira Ek\n  2:05 PM\nis the oven cold?\nJo Ort\n  2:06 PM\nreplied to a thread: is the oven cold?\nit is\n' +
          'Jo Ort\n  2:07 PM\nreplied to a thread:the gas is off\nand the fan…\nJo Ort\n  2:08 PM\nreplied to a thread: who has the key…\nme, I am there\n' +
          'Mira Ek\n  2:09 PM\nit says\nreplied to a thread: nothing\nJo Ort\n  2:10 PM\nreplied to a thread: the fan is on\n' +
          'Mira Ek\n  2:11 PM\nstopped\nJo Ort\n  2:12 PM\nreplied to a thread:stopped',
      ),
      [
        '14:05 | Mira Ek | is the oven cold?',
        '14:06 | Jo Ort | it is',
        '14:07 | Jo Ort | the gas is off and the fan…',
        '14:08 | Jo Ort | me, I am there',
        '14:09 | Mira Ek | it says replied to a thread: nothing',
        '14:10 | Jo Ort | the fan is on',
        '14:11 | Mira Ek | stopped',
        '14:12 | Jo Ort | stopped',
      ],
    ));

  it('may tell only how long ago it was, and could not be read then', () => {
    for (const [one, other] of [
      ['2 hours ago', '1 day ago'],
      ['vor 2 Stunden', 'vor einem Tag'],
      ['il y a 2 heures', 'il y a 1 jour'],
      ['hace 2 horas', 'hace 1 día'],
      ['2 時間前', '1 日前'],
    ]) {
      const reading = readRecord({
        text:
          `Mira Ek\n  14:05\nis it cold?\nMira Ek  ${one}\nit is\nso cold\nIngrid Moen\n:tea:  ${other}\nseen\n` +
          `Jo Ort\n  14:09\nit was ${one}:\nrelay-7  ${one}\nGas\n  ${other}\nMira Ek\n${one}`,
      });
      assert.deepEqual(rowsOf(reading), [
        '14:05 | Mira Ek | is it cold?',
        `14:09 | Jo Ort | it was ${one}: relay-7 ${one} Gas ${other} Mira Ek ${one}`,
      ]);
      assert.deepEqual(
        reading.unread.map(({ line }) => line),
        [4, 5, 6, 7, 8, 9],
      );
    }
  });
});

describe('what is said in a copy from Slack', () => {
  it('may go back by minutes where times leave out AM and PM, and says a time that is no head', () => {
    const told = (text: string) => rows(text, berlin);
    for (const [half, hour] of [
      ['AM', '09'],
      ['PM', '21'],
    ])
      assert.deepEqual(
        told(`Mira Ek\n  Yesterday at 9:05 ${half}\nit is cold\n  9:04\nand wet\nJo Ort\n  9:30 ${half}\nwarm`),
        [
          `2031-03-14 ${hour}:04 | Mira Ek | and wet`,
          `2031-03-14 ${hour}:05 | Mira Ek | it is cold`,
          `2031-03-14 ${hour}:30 | Jo Ort | warm`,
        ],
      );
    assert.deepEqual(
      told('Mira Ek\n  8:05 AM\ncold\n8:10\nthe fan ran at\n1:30\nand stopped\nJo Ort\n  8:20 AM\nwarm'),
      [
        '2031-03-15 08:05 | Mira Ek | cold',
        '2031-03-15 08:10 | Mira Ek | the fan ran at 1:30 and stopped',
        '2031-03-15 08:20 | Jo Ort | warm',
      ],
    );
  });

  it('has what was said beside a picture, also where it ends as the name of a file does', () =>
    assert.deepEqual(
      rows(
        'Mira Ek\n  2:03 PM\nthe wiring is as in oven.plan\nfan 2.png\nJo Ort\n  2:05 PM\nThe new plan.pdf\nfan.png\noven.plan',
      ),
      ['14:03 | Mira Ek | the wiring is as in oven.plan', '14:05 | Jo Ort | The new plan.pdf fan.png oven.plan'],
    ));

  it('does not have somebody say what they answered without words', () =>
    assert.deepEqual(
      rows(
        'Mira Ek\n  2:03 PM\nreplied to a thread: the ovens are cold since the fan was changed in…\nJo Ort\n  2:09 PM\nseen',
      ),
      ['14:03 | Mira Ek | ', '14:09 | Jo Ort | seen'],
    ));

  it('names the app that speaks behind an event', () =>
    assert.deepEqual(
      rows(
        'Mira Ek [2:03 PM]\nset the channel topic: ovens coldOven Bot APP [2:04 PM]\nfan 2 is off\nOven Bot APP [2:05 PM]\nfan 3 is off\nJo Ort [2:09 PM]\nseen',
      ).slice(1),
      ['14:04 | Oven Bot | fan 2 is off', '14:05 | Oven Bot | fan 3 is off', '14:09 | Jo Ort | seen'],
    ));

  it('may hold a table that tells how long ago things were', () => {
    const rowsBelow =
      'Ingrid Moen  2 hours ago\nMira Ek  3 hours ago\nIngrid Moen\n  4 days ago\nMira Ek\n  5 days ago';
    const text = `Mira Ek\n  14:05\nwho was there?\n${rowsBelow}\nso it was warm\nJo Ort\n  14:09\nyes`;
    assert.deepEqual(rows(text), [
      '14:05 | Mira Ek | who was there? Ingrid Moen 2 hours ago Mira Ek 3 hours ago Ingrid Moen 4 days ago Mira Ek 5 days ago so it was warm',
      '14:09 | Jo Ort | yes',
    ]);
  });

  it('has times in brackets with marks behind them in what is said', () => {
    const said = '[2:02 PM], [2:07 PM] and later\n[2:15 PM]-[2:20 PM] warm\n[2:25 PM]: cold\n[2:30 PM]/[2:31 PM] hot';
    assert.deepEqual(rows(`Mira Ek [2:00 PM]\nthe times:\n${said}\n[2:40 PM]:tea: done\n[2:41 PM]+1`), [
      '14:00 | Mira Ek | the times: \\[2:02 PM\\], \\[2:07 PM\\] and later \\[2:15 PM\\]-\\[2:20 PM\\] warm \\[2:25 PM\\]: cold \\[2:30 PM\\]/\\[2:31 PM\\] hot',
      '14:40 | Mira Ek | 🍵 done',
      '14:41 | Mira Ek | \\+1',
    ]);
  });
});

describe('a thread in Slack', () => {
  it('has the day of a message for the next one of the same person, whose time leaves out AM and PM', () =>
    assert.deepEqual(
      rows(
        'Mira Ek\n  Yesterday at 12:50 PM\ncold\n12:59\nstill\n1:05\nwarm\n3:11\nhot\nJo Ort\n  Yesterday at 11:58 PM\ncold\n12:03\nagain',
        berlin,
      ),
      [
        '2031-03-14 12:50 | Mira Ek | cold',
        '2031-03-14 12:59 | Mira Ek | still',
        '2031-03-14 13:05 | Mira Ek | warm',
        '2031-03-14 15:11 | Mira Ek | hot',
        '2031-03-14 23:58 | Jo Ort | cold',
        '2031-03-15 00:03 | Jo Ort | again',
      ],
    ));

  it('has fields for the next message at its end', () => {
    for (const field of [
      'Reply…\nAlso send to ovens',
      'Reply…\n\nAlso send as direct message',
      'Message Zoë Ek, jo.ort\n\nShift + Return to add a new line',
    ])
      assert.deepEqual(rows(`Mira Ek\n  2:05 PM\nwarm\n\n\n\n${field}\n\n`), ['14:05 | Mira Ek | warm']);
    for (const said of ['Message Zoë Ek', 'Reply…', 'Also send to ovens', 'Reply…\nAlso send to ovens\nplease'])
      assert.deepEqual(rows(`Mira Ek\n  2:05 PM\nwarm\n${said}`), [
        `14:05 | Mira Ek | warm ${said.replaceAll('\n', ' ')}`,
      ]);
    assert.deepEqual(
      rows('Mira Ek\n  2:05 PM\nMessage Zoë\nShift + Return to add a new line\nJo Ort\n  2:06 PM\nok, will do')[0],
      '14:05 | Mira Ek | Message Zoë Shift + Return to add a new line',
    );
  });

  it('has buttons below files and snippets', () =>
    assert.deepEqual(
      rows(
        'Mira Ek\n  2:05 PM\n3 files \ncold.png\nPNGClick to view details\nwarm.png\n12 kB PNGClick to view details\nfan.csv\n3 kB Plain TextClick to view details\n' +
          'Jo Ort\n  2:06 PM\nadded a Plain Text snippet: fan\nspeed 4\nAdd Comment Collapse\nMira Ek\n  2:07 PM\nit says:\nPNG Click to view details\nAdd Comment\n' +
          'Jo Ort\n  2:08 PM\n2 files\nthe fan\ncold.png',
      ),
      [
        '14:05 | Mira Ek | 3 files cold.png warm.png fan.csv',
        '14:06 | Jo Ort | added a Plain Text snippet: fan speed 4',
        '14:07 | Mira Ek | it says: PNG Click to view details Add Comment',
        '14:08 | Jo Ort | 2 files the fan',
      ],
    ));

  it('has the preview of a page below what is said, with the name of its site twice', () =>
    assert.deepEqual(
      rows(
        'Mira Ek\n  2:05 PM\nsee https://wiki.example/fans\nWikiWiki\nFans of the oven\nHow to turn one by hand.\nJo Ort\n  2:06 PM\nthanks',
      ),
      ['14:05 | Mira Ek | see https://wiki.example/fans', '14:06 | Jo Ort | thanks'],
    ));
});
