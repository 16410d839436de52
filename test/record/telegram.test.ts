import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { rows, rowsOf } from './read';

describe('a chat from Telegram', () => {
  // Unverified shape.
  it('may be copied', () => {
    const text = 'Mira Ek, [13.08.2031 10:42]\nIt is down\nstill\n\nLi, [13.08.2031 10:43:11]\nrestarting';
    assert.equal(readRecord({ text }).format, 'telegram');
    assert.deepEqual(rows(text), [
      '2031-08-13 10:42 | Mira Ek | It is down still',
      '2031-08-13 10:43:11 | Li | restarting',
    ]);
  });

  it('may be exported', () => {
    const text = JSON.stringify({
      name: 'inc',
      type: 'private_group',
      id: 1,
      messages: [
        {
          id: 5,
          type: 'message',
          date: '2031-03-15T11:50:00',
          date_unixtime: '1931424600',
          from: 'Mira',
          from_id: 'user7',
          text: [
            'see ',
            { type: 'code', text: 'x*y' },
            ' ',
            { type: 'text_link', text: 'graph', href: 'https://graphs.example' },
          ],
        },
      ],
    });
    assert.deepEqual(rowsOf(readRecord({ text })), [
      '2031-03-16 10:50 | Mira | see `x*y` [graph](https://graphs.example)',
    ]);
  });
});
