import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { fixture, lostWords, rows, rowsOf } from './read';

const berlin = { day: '2031-03-15', zone: 'Europe/Berlin' } as const;

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
});
