import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { fixture, rowsOf } from './read';

describe('an export from Slack', () => {
  const files = [
    { name: 'export/users.json', text: fixture('slack-users.json') },
    { name: 'export/inc-42/2031-03-16.json', text: fixture('slack-day.json') },
  ];
  const reading = readRecord({ files }, { zone: 'Europe/Berlin', keepEmoji: ['pushpin'] });

  it('has names, links, entities, emoji, attachments and blocks', () => {
    assert.equal(reading.format, 'slack-export');
    assert.deepEqual(rowsOf(reading), [
      '2031-03-16 11:48 | Jonas Weiß | @Jonas Weiß has joined the channel',
      '2031-03-16 11:50 | Mira | @Jonas Weiß the [graph](https://graphs.example/d/1?a=1&b=2) says **p95** is `a<b` 🔥 @here',
      '2031-03-16 11:51 | Alert Bot | CPU is **high**',
      '2031-03-16 11:53 | Jonas Weiß | Rolling back, @Mira please watch [this](https://graphs.example/d/2) `kubectl <get> pods`',
      '2031-03-16 11:55 | This message was deleted.',
    ]);
  });

  it('knows noise, what is to be kept, and who is a machine', () => {
    assert.deepEqual(
      reading.messages.map(({ kind }) => kind),
      ['noise', 'observation', 'observation', 'action', 'noise'],
    );
    assert.deepEqual(
      reading.messages.map(({ keep }) => keep),
      [false, true, false, false, false],
    );
    assert.deepEqual(reading.people.find(({ name }) => name === 'Mira')?.aliases, [
      'U1',
      'mira.ek',
      'Mira Ek',
      'mira@example.org',
    ]);
    assert.deepEqual(
      reading.people.filter(({ isBot }) => isBot).map(({ name }) => name),
      ['Alert Bot'],
    );
  });

  it('tells what has no time, with its line', () => {
    assert.deepEqual(
      reading.unread.map(({ line, text }) => [line, text.slice(0, 40)]),
      [[48, '{"type":"message","user":"U1","text":"th']],
    );
  });

  it('may be one day without the users', () => {
    assert.deepEqual(
      rowsOf(readRecord({ text: fixture('slack-day.json') }))
        .map((row) => row.split(' | ')[1])
        .slice(0, 4),
      ['U2', 'U1', 'Alert Bot', 'U2'],
    );
  });

  it('may be a dump, and holds a reply that went to the channel as well once', () => {
    const message = {
      type: 'message',
      subtype: 'thread_broadcast',
      user: 'U1',
      ts: '1931424600.000100',
      thread_ts: '1931424500.000100',
      text: 'back',
    };
    const { messages } = readRecord({
      text: JSON.stringify({ channel_id: 'C1', name: 'inc', messages: [message, message] }),
    });
    assert.deepEqual(
      messages.map(({ text }) => text),
      ['back'],
    );
  });

  it('holds the replies of a dump, once each', () => {
    const root = { type: 'message', user: 'U1', ts: '1931424500.000100', text: 'down?' };
    const reply = { type: 'message', user: 'U2', ts: '1931424560.000200', thread_ts: root.ts, text: 'yes' };
    const thread = { ...root, slackdump_thread_replies: [root, reply] };
    const { messages } = readRecord({ text: JSON.stringify({ channel_id: 'C1', messages: [thread] }) });
    assert.deepEqual(
      messages.map(({ text }) => text),
      ['down?', 'yes'],
    );
  });

  it('says what blocks say where the text cannot be shown, and names who is spoken to by what a message tells', () => {
    const section = { type: 'section', text: { type: 'mrkdwn', text: '*hall*: north' } };
    const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'Oven 9 failed' } }, section];
    const messages = [
      { type: 'message', bot_id: 'B1', ts: '1931424500.000100', text: "This content can't be displayed.", blocks },
      { type: 'message', user: 'U1', ts: '1931424560.000100', text: '<@U2> look' },
      { type: 'message', user: 'U2', ts: '1931424620.000100', text: 'on it', user_profile: { real_name: 'Mira Ek' } },
    ];
    assert.deepEqual(
      readRecord({ text: JSON.stringify(messages) }).messages.map(({ text }) => text),
      ['Oven 9 failed **hall**: north', '@Mira Ek look', 'on it'],
    );
  });

  const said = (message: object): string | undefined =>
    readRecord({
      text: JSON.stringify([{ type: 'message', user: 'U1', ts: '1931424500.000100', text: '', ...message }]),
    }).messages[0]?.text;

  it('has no buttons in its text', () => {
    const text = (said: string) => ({ type: 'plain_text', text: said });
    const button = { type: 'button', text: text('View incident') };
    const blocks = [
      { type: 'section', text: text('Severity is major'), accessory: button },
      { type: 'actions', elements: [button, { type: 'static_select', placeholder: text('Choose') }] },
      { type: 'context', elements: [{ type: 'mrkdwn', text: 'by Mira' }] },
    ];
    assert.equal(said({ blocks }), 'Severity is major by Mira');
  });

  it('keeps the parts of a list, a quote and code apart', () => {
    const section = (text: string) => ({ type: 'rich_text_section', elements: [{ type: 'text', text }] });
    const list = (style: string, ...items: readonly string[]) => ({
      type: 'rich_text_list',
      style,
      elements: items.map(section),
    });
    const quote = { type: 'rich_text_quote', elements: [{ type: 'text', text: 'no deploys' }] };
    const elements = [section('Plan:'), list('ordered', 'drain', 'restart'), list('bullet', 'ask', 'wait'), quote];
    assert.equal(
      said({ blocks: [{ type: 'rich_text', elements }] }),
      'Plan: 1. drain 2. restart • ask • wait “no deploys”',
    );
    assert.equal(said({ text: '&gt; is it down?\nyes' }), '“is it down?” yes');
    assert.equal(said({ text: '&gt; is it down?' }), 'is it down?');
    assert.equal(said({ text: '&gt;is it down?\nyes' }), '“is it down?” yes');
    assert.equal(said({ text: 'now:\n&gt;500 ms\n&gt; 90% errors\nbad' }), 'now: >500 ms > 90% errors bad');
    assert.equal(said({ text: '&gt; 90% errors' }), '\\> 90% errors');
    assert.equal(said({ text: '&gt; is it?\nsee `a` ```b\nc```' }), '“is it?” see `a` `b` `c`');
    assert.equal(said({ text: 'see ```pwd\n/srv/app```' }), 'see `pwd` `/srv/app`');
    assert.equal(said({ text: '```json\n{ }```' }), '`{ }`');
    assert.equal(said({ text: '```cpp\nint a;```' }), '`int a;`');
    assert.equal(said({ text: '```a\nb\nc\nd\ne\nf```' }), '`a b c d e f`');
  });

  it('links files, and the titles of what apps attach', () => {
    const address = 'https://team.slack.example/files/U1/F1/graph.png';
    assert.equal(
      said({ files: [{ name: 'graph.png', permalink: address }, { name: 'b.txt' }] }),
      `[graph.png](${address}) b.txt`,
    );
    const titled = (title: string) => said({ attachments: [{ title, title_link: 'https://graphs.example/1' }] });
    assert.equal(titled('Queue | long'), '[Queue \\| long](https://graphs.example/1)');
    assert.equal(titled('<https://a.example|Queue>'), '[Queue](https://a.example)');
  });

  it('tells that there is more', () => {
    const message = { type: 'message', user: 'U1', ts: '1931424500.000100', text: 'down' };
    assert.deepEqual(readRecord({ text: JSON.stringify({ messages: [message], has_more: true }) }).unread, [
      { line: 1, text: '"has_more": true. There is more than was exported.' },
    ]);
  });

  it('has the fields of what is attached, and bold around brackets', () => {
    const fields = [
      { title: 'host', value: 'cart-1' },
      { title: '', value: 'p95' },
    ];
    const message = {
      type: 'message',
      bot_id: 'B1',
      username: 'Watch',
      text: '*[FIRING:1] Latency*',
      attachments: [{ fallback: 'x', fields }],
      ts: '1931424600.000100',
    };
    const { messages } = readRecord({ text: JSON.stringify([message]) });
    assert.equal(messages[0]?.text, '**\\[FIRING:1\\] Latency** host: cart-1 p95');
  });
});
