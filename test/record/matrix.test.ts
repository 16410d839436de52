import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { rowsOf } from './read';

type Content = Readonly<Record<string, unknown>>;

const start = 1_931_424_600_000;

const event = (minute: number, sender: string, content: Content, more: Content = {}) => ({
  type: 'm.room.message',
  sender,
  content,
  origin_server_ts: start + minute * 60_000,
  event_id: `$${minute}`,
  ...more,
});
const text = (body: string, more: Content = {}): Content => ({ msgtype: 'm.text', body, ...more });
const html = (body: string, formatted: string, more: Content = {}): Content =>
  text(body, { format: 'org.matrix.custom.html', formatted_body: formatted, ...more });
const member = (minute: number, id: string, displayname: string) =>
  event(minute, id, { membership: 'join', displayname }, { type: 'm.room.member', state_key: id });
const read = (...messages: readonly unknown[]) =>
  readRecord({ text: JSON.stringify({ room_name: 'inc', export_date: '16/03/2031', messages }, null, 2) });
const said = (...messages: readonly unknown[]) =>
  read(...messages).messages.flatMap((each) => (each.kind === 'noise' ? [] : [each.text]));

const [mira, li] = ['@mira:chat.example', '@li.b:chat.example'];

describe('an export from Element', () => {
  it('has who said what', () => {
    const reading = read(
      member(0, mira, 'Mira (on call)'),
      event(1, '@watch:chat.example', { msgtype: 'm.notice', body: 'Pump is *hot*' }),
      event(
        2,
        mira,
        html('see `a*b`', '<p>see <code>a*b</code>, <a href="https://matrix.to/#/@li.b:chat.example">Li</a></p>'),
      ),
      event(3, li, { msgtype: 'm.emote', body: 'restarts it' }),
      event(4, li, { msgtype: 'm.image', body: 'heat.png', url: 'mxc://chat.example/1' }),
      event(5, li, { msgtype: 'm.file', body: 'all of it', filename: 'pump.log', url: 'mxc://chat.example/2' }),
    );
    assert.equal(reading.format, 'matrix');
    assert.deepEqual(rowsOf(reading), [
      '2031-03-16 10:50 | Mira (on call) | join',
      '2031-03-16 10:51 | watch | Pump is \\*hot\\*',
      '2031-03-16 10:52 | Mira (on call) | see `a*b`, Li',
      '2031-03-16 10:53 | li.b | restarts it',
      '2031-03-16 10:54 | li.b | heat.png',
      '2031-03-16 10:55 | li.b | all of it pump.log',
    ]);
    assert.deepEqual(
      reading.messages.map(({ kind }) => kind === 'noise'),
      [true, false, false, false, false, false],
    );
    assert.deepEqual(
      reading.people.map(({ name, isBot, aliases }) => [name, isBot, aliases]),
      [
        ['Mira (on call)', false, [mira, 'mira']],
        ['watch', true, ['@watch:chat.example']],
        ['li.b', false, [li]],
      ],
    );
    assert.deepEqual(reading.unread, []);
  });

  it('does not take two people for one', () => {
    const who = (...messages: readonly unknown[]) =>
      read(...messages)
        .messages.slice(-2)
        .map((each) => each.who);
    const [one, other] = ['@mira:one.example', '@mira:two.example'];
    assert.deepEqual(who(event(1, one, text('a')), event(2, other, text('b'))), [one, other]);
    assert.deepEqual(
      who(member(0, one, 'Mira'), member(0, li, 'Mira'), event(1, one, text('a')), event(2, li, text('b'))),
      [`Mira (${one})`, `Mira (${li})`],
    );
  });

  it('has what was edited as it is at last, by whoever said it', () => {
    const edit = (body: string, id = '$1') => ({
      ...text(`* ${body}`),
      'm.new_content': text(body),
      'm.relates_to': { rel_type: 'm.replace', event_id: id },
    });
    const first = event(1, mira, text('down'));
    assert.deepEqual(said(first, event(3, mira, edit('up again')), event(2, mira, edit('up'))), ['up again']);
    assert.deepEqual(said(first, event(3, li, edit('it never was'))), ['down', 'it never was']);
    assert.deepEqual(said(event(3, mira, edit('up', '$elsewhere'))), ['up']);
    const bundled = { 'm.relations': { 'm.replace': { sender: mira, content: edit('up') } } };
    assert.deepEqual(said({ ...first, unsigned: bundled }), ['up']);
    // Older servers tell only that there is one.
    assert.deepEqual(said({ ...first, unsigned: { 'm.relations': { 'm.replace': { sender: mira } } } }), ['down']);
  });

  it('has no quote of what is answered, and keeps one that somebody typed', () => {
    const reply = { 'm.relates_to': { 'm.in_reply_to': { event_id: '$0' } } };
    const body = '> <@li.b:chat.example> is it?\n> really\n\nyes, it is hot';
    assert.deepEqual(said(event(1, mira, text(body, reply))), ['yes, it is hot']);
    assert.deepEqual(
      said(event(1, mira, html(body, '<mx-reply><blockquote>is it?</blockquote></mx-reply>yes, it is hot', reply))),
      ['yes, it is hot'],
    );
    assert.deepEqual(said(event(1, mira, text('> is it?\n\nyes, it is hot', reply))), ['\\> is it? yes, it is hot']);
    assert.deepEqual(said(event(1, mira, text(body))), ['\\> <@li.b:chat.example> is it? > really yes, it is hot']);
  });

  it('tells what could not be decrypted, and has nothing of what was deleted', () => {
    const { messages, unread } = read(
      event(1, mira, {}, { unsigned: { redacted_because: {} } }),
      event(2, mira, { algorithm: 'm.megolm.v1.aes-sha2', ciphertext: 'AwgA' }, { type: 'm.room.encrypted' }),
      event(3, mira, { topic: 'Pump 7' }, { type: 'm.room.topic', state_key: '' }),
    );
    assert.deepEqual(
      messages.map((each) => [each.text, each.kind]),
      [
        ['', 'noise'],
        ['Pump 7', 'noise'],
      ],
    );
    assert.match(unread[0]?.text ?? '', /AwgA/);
    assert.equal(unread.length, 1);
  });

  it('may be what a server answers, the newest first', () => {
    const chunk = [event(2, li, text('up')), event(1, mira, text('down'))];
    const reading = readRecord({ text: JSON.stringify({ chunk, start: 't1', end: 't2' }) });
    assert.deepEqual(rowsOf(reading), ['2031-03-16 10:51 | mira | down', '2031-03-16 10:52 | li.b | up']);
  });
});
