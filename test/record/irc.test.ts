import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { rows } from './read';

describe('a log from IRC', () => {
  it('may be of irssi', () => {
    const text =
      '--- Log opened Sun Nov 22 13:00:00 2026\n14:03 <@mira> text one\n14:04  * mira acts\n14:05 -!- li has joined #x\n--- Day changed Mon Nov 23 2026\n00:03 < li> hm, *odd*';
    const reading = readRecord({ text });
    assert.equal(reading.format, 'irc');
    assert.deepEqual(rows(text), [
      '2026-11-22 14:03 | mira | text one',
      '2026-11-22 14:04 | mira | acts',
      '2026-11-22 14:05 | li has joined #x',
      '2026-11-23 00:03 | li | hm, \\*odd\\*',
    ]);
    assert.deepEqual(
      reading.messages.map(({ kind }) => kind === 'noise'),
      [false, false, true, false],
    );
    assert.equal(reading.noise.length, 2);
  });

  it('may be of WeeChat', () => {
    assert.deepEqual(rows('2026-11-21 14:03:22\t@mira\ttext\n2026-11-21 14:03:25\t-->\tli has joined'), [
      '2026-11-21 14:03:22 | mira | text',
      '2026-11-21 14:03:25 | li has joined',
    ]);
  });

  it('may be of WeeChat with a relay, and tabs in all that is said', () => {
    assert.deepEqual(
      rows(
        '2026-11-21 14:03:22\tnet/tove\tsee\tnode\t3\n2026-11-21 14:03:25\tnet/jo\tit\tis\tfull\n2026-11-21 14:03:28\tnet/tove\tso\tit\tis',
      ),
      [
        '2026-11-21 14:03:22 | net/tove | see node 3',
        '2026-11-21 14:03:25 | net/jo | it is full',
        '2026-11-21 14:03:28 | net/tove | so it is',
      ],
    );
    for (const name of ['fix/oven', 'v1.2.0']) {
      const text = `2026-11-21 14:03:22\t${name}\ttove\tstarts\n2026-11-21 14:03:25\t${name}\ttove\tends`;
      assert.ok(readRecord({ text }).messages.every(({ who }) => who !== name));
    }
  });

  it('may be of ZNC', () => {
    assert.deepEqual(rows('[14:03:22] <mira> text\n[14:03:25] *** Joins: li', { day: '2026-11-21' }), [
      '2026-11-21 14:03:22 | mira | text',
      '2026-11-21 14:03:25 | Joins: li',
    ]);
  });

  it('has a star for what somebody does, and for what the client says of who comes and goes', () => {
    const said = (text: string) => {
      const [message] = readRecord({
        text: `Mar 15 14:03:10 <jo>\tit is down\nMar 15 14:03:22 *\t${text}`,
      }).messages.slice(-1);
      return [message?.who, message?.kind === 'noise', message?.text];
    };
    for (const text of [
      'Now talking on #pumps',
      'Topic for #pumps is: all quiet',
      'jo (~jo@10.2.0.7) has joined',
      'jo (jo@site.example) has left (lunch)',
      'jo has quit (Ping timeout)',
      'jo is now known as jo_away',
      'ChanServ gives channel operator status to jo',
    ])
      assert.deepEqual(said(text), [null, true, text], text);
    for (const [text, does] of [
      ['jo restarts it', 'restarts it'],
      ['jo has joined the call', 'has joined the call'],
      ['jo (on call) has left the site', '(on call) has left the site'],
      ['jo is now known as the one who broke it', 'is now known as the one who broke it'],
      ['Now is asleep', 'is asleep'],
    ] as const)
      assert.deepEqual(said(text), [text.split(' ', 1)[0], false, does], text);
    const [, act] = readRecord({ text: '14:03 <jo> down\n14:04 * li (li@10.2.0.7) has joined #pumps' }).messages;
    assert.deepEqual([act?.who, act?.kind], [null, 'noise']);
  });

  it('has notices', () => {
    const { messages } = readRecord({
      text: '[14:03:22] <mira> it is down\n[14:03:25] -NickServ- You are known\n[14:03:26] -jo- going home',
    });
    assert.deepEqual(
      messages.map(({ who, kind, text }) => [who, kind === 'noise', text]),
      [
        ['mira', false, 'it is down'],
        ['NickServ', true, 'You are known'],
        ['jo', false, 'going home'],
      ],
    );
  });
});
