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
});
