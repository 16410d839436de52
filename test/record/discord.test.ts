import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { fixture, lostWords, rows, rowsOf } from './read';

describe('a chat from Discord', () => {
  it('may be JSON', () => {
    const reading = readRecord({ text: fixture('discord.json') }, { keepEmoji: ['eyes'] });
    assert.equal(reading.format, 'discord');
    assert.deepEqual(rowsOf(reading), [
      '2031-03-15 11:50 | Mira Ek | **down** @Jonas [graph](https://graphs.example/1) 🔥 :party:',
      '2031-03-15 11:51 | Jonas | Joined the server.',
      '2031-03-15 11:52 | Alerts | CPU is high graph.png',
    ]);
    assert.equal(reading.messages[0]?.link, 'https://discord.com/channels/11/22/301');
    assert.equal(reading.messages[0].keep, true);
    assert.equal(reading.messages[1]?.kind, 'noise');
  });

  it('may be CSV', () => {
    const text =
      '"AuthorID","Author","Date","Content","Attachments","Reactions"\n"1","mira","2031-03-15T11:50:12.3450000+01:00","say ""hi""","",""';
    assert.deepEqual(rows(text), ['2031-03-15 11:50:12 | mira | say "hi"']);
  });

  it('may be text', () => {
    const rule = '='.repeat(62);
    const text = `${rule}\nGuild: Works\nChannel: Ops / incidents\n${rule}\n\n[3/15/2031 2:03 PM] mira (pinned)\nIt is down\n\n{Reactions}\n👍 (2)\n\n[3/15/2031 2:04 PM] Jonas W.\none\ntwo\n\n${rule}\nExported 2 message(s)\n${rule}\n`;
    const reading = readRecord({ text });
    assert.deepEqual(rowsOf(reading), [
      '2031-03-15 14:03 | mira | It is down',
      '2031-03-15 14:04 | Jonas W. | one two',
    ]);
    assert.equal(reading.messages[0]?.keep, true);
    assert.deepEqual(lostWords(text, reading), []);
  });

  // The shape of the date was seen in a public script; the rest was not seen from a live client.
  it('may be copied', () => {
    const text =
      'Mira 🚀 — Today at 2:03 PM\nIt is **down**\n[2:04 PM]\nstill\n[2:05]\nup again\nO’Neil [SRE] — 03/14/2031 2:05 PM\nbefore\nHook APP — Yesterday at 9:00 AM\nalert';
    assert.deepEqual(rows(text, { day: '2031-03-15' }), [
      '2031-03-15 14:03 | Mira 🚀 | It is **down**',
      '2031-03-15 14:04 | Mira 🚀 | still',
      '2031-03-15 14:05 | Mira 🚀 | up again',
      '2031-03-14 14:05 | O’Neil [SRE] | before',
      '2031-03-14 09:00 | Hook | alert',
    ]);
  });
});
