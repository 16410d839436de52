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
