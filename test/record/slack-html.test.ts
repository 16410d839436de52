import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { fixture, rowsOf } from './read';

// Made after the selectors that a public clean-up tool for Slack's clipboard uses; not seen from a live client.
describe('HTML from Slack', () => {
  const html = fixture('slack-clipboard.html');

  it('has the exact time and the address of each message', () => {
    const reading = readRecord({ html, text: 'whatever the text says' }, { zone: 'Europe/Berlin' });
    assert.equal(reading.format, 'slack-html');
    assert.deepEqual(rowsOf(reading), [
      '2024-11-21 15:03 | Mira Ek | The **pool** is full & `db*1` is slow: [graph](https://graphs.example/d/1?a=1&b=2) 🔥',
      '2024-11-21 15:04 | Mira Ek | @Jonas can you look? Second line.',
      '2024-11-21 15:06 | Deploy Bot | Release <412> is live',
    ]);
    const [first] = reading.messages;
    assert.equal(first?.at, '2024-11-21T14:03:00Z');
    assert.equal(first.link, 'https://team.slack.example/archives/C1/p1732197780123456');
    assert.equal(first.id, '1732197780.123456');
    assert.deepEqual(reading.needs, []);
  });

  it('has reactions', () => {
    const { messages } = readRecord({ html }, { keepEmoji: ['eyes'] });
    assert.deepEqual(
      messages.map(({ keep }) => keep),
      [true, false, false],
    );
  });

  it('may have times without the elements around messages', () => {
    const bare =
      '<b>Mira</b> <a data-ts="1732197780.000000">2:03 PM</a><p>It is down</p><b></b><a data-ts="1732197840.000000">2:04</a><p>Up</p>';
    assert.deepEqual(
      rowsOf(readRecord({ html: bare })).map((row) => row.slice(0, 16)),
      ['2024-11-21 14:03', '2024-11-21 14:04'],
    );
  });

  it('is read as text where it has no exact times', () => {
    const bare = '<div><b>Mira</b></div><div>&nbsp;&nbsp;2:05 PM</div><div>It is down</div>';
    const reading = readRecord({ html: bare });
    assert.equal(reading.format, 'slack');
    assert.deepEqual(rowsOf(reading), ['14:05 | Mira | It is down']);
  });

  const time = (ts: number, label = '3:03 PM') => `<a class="c-timestamp" data-ts="${ts}.000100">${label}</a>`;
  const content = (said: string) => `<div class="c-message_kit__gutter__right" data-qa="message_content">${said}</div>`;
  const named = (who: string, ts: number, said: string) =>
    content(`<span class="c-message__sender">${who}</span>${time(ts)}<div class="p-rich_text_section">${said}</div>`);
  /** The next message of the same person, with its time in front. */
  const next = (ts: number, said: string) =>
    `<div><div class="c-message_kit__gutter__left">${time(ts, '3:04')}</div>${content(`<p>${said}</p>`)}</div>`;
  const first = 1732197780;

  it('has the time of a next message in front of what is said', () => {
    const page = named('Mira Ek', first, 'one') + next(first + 60, 'two') + named('Jo', first + 120, 'three');
    const reading = readRecord({ html: page });
    assert.deepEqual(rowsOf(reading), [
      '2024-11-21 14:03 | Mira Ek | one',
      '2024-11-21 14:04 | Mira Ek | two',
      '2024-11-21 14:05 | Jo | three',
    ]);
    assert.deepEqual(reading.unread, []);
  });

  it('may start and end in the middle of a message, and that is told', () => {
    const piece = (said: string) => `<span>${said}</span>`;
    for (const [message, who] of [
      [next(first, 'stuck'), null],
      [named('Mira', first, 'stuck'), 'Mira'],
    ] as const) {
      const { messages, unread, noise } = readRecord({
        html: `${piece('… and it grows')}<div>Thread</div>${message}${piece('then it')}<div>2 replies</div>`,
      });
      assert.deepEqual(
        messages.map((each) => [each.who, each.text]),
        [[who, 'stuck']],
      );
      assert.deepEqual(
        unread.map(({ text }) => text),
        ['… and it grows', 'then it'],
      );
      assert.deepEqual(
        noise.map(({ text }) => text),
        ['Thread', '2 replies'],
      );
    }
  });

  it('may have lost all but the addresses of its messages', () => {
    const link = (at: string, label: string) =>
      `<a href="https://works.slack.example/archives/C0AB/p${at}000100?cid=C1">${label}</a>`;
    const page =
      `<div><b>Mira Ek</b>&nbsp;&nbsp;${link('1732197780', '3:03 PM')}<br>as ${link('1732190000', 'said')}</div>` +
      `<div><b>Jo</b>&nbsp;&nbsp;${link('1732197840', '3:04 PM')}<br>seen</div>`;
    const reading = readRecord({ html: page }, { zone: 'Europe/Berlin', day: '2031-03-15' });
    assert.equal(reading.format, 'slack-html');
    const said = '[said](https://works.slack.example/archives/C0AB/p1732190000000100?cid=C1)';
    assert.deepEqual(rowsOf(reading), [`2024-11-21 15:03 | Mira Ek | as ${said}`, '2024-11-21 15:04 | Jo | seen']);
    assert.equal(reading.messages[0]?.link, 'https://works.slack.example/archives/C0AB/p1732197780000100?cid=C1');
    const stamped = page.replace(/<a href="[^"]*p(\d{10})000100[^"]*">(?=3)/g, '<a data-ts="$1.000100">');
    assert.deepEqual(rowsOf(readRecord({ html: stamped }, { zone: 'Europe/Berlin' })), rowsOf(reading));
    // Where not every time has one, it is read as its text says.
    const mixed = `${page}<div><b>Jo</b>&nbsp;&nbsp;3:05 PM<br>up</div>`;
    assert.deepEqual(
      readRecord({ html: mixed }, { day: '2031-03-15' }).messages.map((each) => [each.date, each.time, each.link]),
      [
        ['2031-03-15', '15:03', null],
        ['2031-03-15', '15:04', null],
        ['2031-03-15', '15:05', null],
      ],
    );
    // A list that links to messages is none.
    const list = `<ul><li>${link('1732197780', '15:03')} Mira restarts it</li><li>15:09 up</li></ul>`;
    assert.notEqual(readRecord({ html: list }).format, 'slack-html');
  });

  it('has paragraphs, lists, and what is answered or forwarded', () => {
    const said =
      'plan<span data-stringify-type="paragraph-break"></span>is' +
      '<ol><li>stop</li><li>wait</li></ol><ol start="3"><li>go</li></ol><ul><li>slowly</li></ul>';
    const answered = '<div class="c-message__broadcast_preamble">replied to a thread:<a>queue at 40k</a></div>';
    const forwarded = `<div class="c-message_attachment"><b>Jo</b> full at noon ${time(first - 9000)}</div>`;
    const preview = '<div class="c-message_attachment"><b>Graphs</b> errors</div>';
    const { messages, unread, noise } = readRecord({
      html:
        named('Mira', first, said) +
        named('Jo', first + 60, `${answered}yes${forwarded}`) +
        next(first + 90, `see${preview}`),
    });
    assert.deepEqual(
      messages.map(({ text }) => text),
      ['plan is 1. stop 2. wait 3. go • slowly', 'yes', 'see'],
    );
    assert.deepEqual(
      unread.map(({ text }) => text),
      ['**Jo** full at noon 3:03 PM'],
    );
    assert.ok(noise.some(({ text }) => text.includes('errors')));
  });

  it('has what an app attaches in what it says, and tells what people attach', () => {
    const badge = '<span class="c-app_badge">APP</span>';
    const attached = (title: string) =>
      `<div class="c-message_attachment"><a class="c-message_attachment__title_link" href="https://pager.example/7">${title}</a>` +
      '<div class="c-message_attachment__text">queue at 40k</div></div>';
    const { messages, unread, noise } = readRecord({
      html:
        named('Pager', first, `${badge}Triggered${attached('Incident 7')}`) +
        next(first + 30, `Resolved${attached('Incident 8')}`) +
        named('Jo', first + 60, `see below${attached('Incident 9')}`) +
        next(first + 90, `see <a href="https://pager.example/7">this</a>${attached('Incident 10')}`) +
        '<div class="c-message_kit__tombstone">This message was deleted.</div>',
    });
    assert.deepEqual(
      messages.map(({ text }) => text),
      [
        'Triggered [Incident 7](https://pager.example/7) queue at 40k',
        'Resolved [Incident 8](https://pager.example/7) queue at 40k',
        'see below',
        'see [this](https://pager.example/7)',
      ],
    );
    assert.deepEqual(
      unread.map(({ text }) => text),
      ['[Incident 9](https://pager.example/7) queue at 40k'],
    );
    assert.ok(noise.some(({ text }) => text.includes('Incident 10')));
    assert.ok(noise.some(({ text }) => text === 'This message was deleted.'));
  });

  it('keeps links, code and marks where little else is left of the HTML', () => {
    const time = (ts: number, label: string) => `<a data-ts="${ts}.000100">${label}</a>`;
    const page =
      `<p><b>Mira Ek</b>&nbsp;&nbsp;${time(1732197780, '3:03 PM')}</p>` +
      '<p>see <a href="https://graphs.example/1">errors</a> of <code>a *b*</code><br><b>all<br>down</b> (edited)</p>' +
      `<p>Jo&nbsp;&nbsp;${time(1732197840, '3:04 PM')}</p><p>2 *stars*</p>` +
      '<p><a href="https://graphs.example/2">graph</a></p><p><i></i>up</p>';
    assert.deepEqual(rowsOf(readRecord({ html: page }, { zone: 'Europe/Berlin' })), [
      '2024-11-21 15:03 | Mira Ek | see [errors](https://graphs.example/1) of `a *b*` **all** **down**',
      '2024-11-21 15:04 | Jo | 2 \\*stars\\* [graph](https://graphs.example/2) up',
    ]);
  });

  it('may have an address around the label of a time, an emoji behind a word, and a picture alone', () => {
    const head = (name: string, seconds: number, label: string) =>
      `<div><span><button>${name}</button></span>&nbsp;&nbsp;<a href="https://w.slack.com/archives/C04AB12CD/p${seconds}000100"><span>${label}</span></a><br>`;
    const page =
      `${head('Mira Ek', 1732197780, '3:03 PM')}<div>down<img alt=":scream:"></div></div>` +
      `${head('Jo', 1732197840, '3:04 PM')}<div>up</div></div>`;
    assert.deepEqual(rowsOf(readRecord({ html: page }, { zone: 'Europe/Berlin' })), [
      '2024-11-21 15:03 | Mira Ek | down😱',
      '2024-11-21 15:04 | Jo | up',
    ]);
    const message = (ts: string, said: string) =>
      `<div data-qa="message_content"><span class="c-message__sender">Jo</span><a class="c-timestamp" data-ts="${ts}">3:04 PM</a>${said}</div>`;
    const { messages } = readRecord({
      html: message('1732197780.000100', 'graph.png') + message('1732197840.000100', 'up'),
    });
    assert.deepEqual(
      messages.map(({ kind }) => kind),
      ['noise', 'observation'],
    );
  });

  it('may be as Windows has it on its clipboard, and tells what is quoted from what is said to it', () => {
    const html =
      '<html><body><!--StartFragment--><div data-qa="message_content"><span class="c-message__sender">Jo</span>' +
      '<a class="c-timestamp" data-ts="1732197780.000100">3:04 PM</a><blockquote>lag is <b>high</b></blockquote><p>back to 0</p></div><!--EndFragment--></body></html>';
    const text = `Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000405\r\nSourceURL:https://app.slack.com/\r\n${html}`;
    const reading = readRecord({ text }, { zone: 'UTC' });
    assert.equal(reading.format, 'slack-html');
    assert.deepEqual(rowsOf(reading), ['2024-11-21 14:03 | Jo | “lag is **high**” back to 0']);
  });

  it('has the instant in an address where the copy has lost its data', () => {
    const message = (path: string, label: string, said: string) =>
      `<div class="c-message_kit__gutter__right"><button class="c-message__sender_button">Jo</button>` +
      `<a class="c-link c-timestamp" href="https://w.slack.com/archives/C04AB12CD/${path}">${label}</a><p>${said}</p></div>`;
    const html =
      message('p1732197780000100', '3:03 PM', 'down') + message('p1732370580000100?thread_ts=1', '3:03 PM', 'up');
    const reading = readRecord({ html }, { zone: 'Europe/Berlin', day: '2031-01-01' });
    assert.deepEqual(rowsOf(reading), ['2024-11-21 15:03 | Jo | down', '2024-11-23 15:03 | Jo | up']);
    assert.equal(reading.messages[0]?.link, 'https://w.slack.com/archives/C04AB12CD/p1732197780000100');
  });

  it('has a name once more for those who listen to it', () => {
    const html =
      '<div data-qa="message_content"><span class="c-message__sender"><button class="c-message__sender_button">Jo (SRE)</button>' +
      '<span class="offscreen">Jo (SRE) :</span></span><a class="c-timestamp" data-ts="1732197780.000100">3:03 PM</a><p>down</p></div>';
    assert.deepEqual(rowsOf(readRecord({ html }, { zone: 'UTC' })), ['2024-11-21 14:03 | Jo (SRE) | down']);
  });

  it('may be what was searched for, with the latest first', () => {
    const found = (name: string, ts: string, said: string) =>
      `<div class="c-search_message"><div class="c-search_message__content"><div class="c-search_message__content_header">` +
      `<span class="c-message__sender"><button class="c-message__sender_button">${name}</button></span>` +
      `<a class="c-timestamp" data-ts="${ts}">3:03 PM</a></div><div class="p-rich_text_section">${said}</div></div></div>`;
    const html = found('Jo', '1732197840.000100', 'up') + found('Mira Ek', '1732197780.000100', 'down');
    assert.deepEqual(rowsOf(readRecord({ html }, { zone: 'UTC' })), [
      '2024-11-21 14:03 | Mira Ek | down',
      '2024-11-21 14:04 | Jo | up',
    ]);
  });
});
