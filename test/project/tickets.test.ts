import assert from 'node:assert/strict';
import { findTickets, type Ticket } from '../../src/project';

describe('Ticket numbers', () => {
  const tickets = [
    ['OPS-', 'https://t.example/OPS-'],
    ['#', 'https://g.example/issues/'],
  ] as const;
  const find = (text: string, all: readonly Ticket[] = tickets) =>
    findTickets(text, all).map(({ start, end, number, address }) => [
      text.slice(start, end) === number,
      number,
      address,
    ]);

  it('lead where their prefix says', () => {
    assert.deepEqual(find('See OPS-12, (#7) and OPS-3.'), [
      [true, 'OPS-12', 'https://t.example/OPS-12'],
      [true, 'OPS-3', 'https://t.example/OPS-3'],
      [true, '#7', 'https://g.example/issues/7'],
    ]);
  });

  it('follow a pattern, and stand in the address where that says so', () => {
    const patterns = [
      ['PAY-{number}', 'https://t.example/PAY-'],
      ['INC{id}', 'https://i.example/{id}/timeline?of={id}'],
      ['{number}.ops', 'https://o.example/{number}#top'],
      ['C*', 'https://c.example/{number}/view'],
    ] as const;
    assert.deepEqual(find('PAY-7, INC00a1B, 12.ops and C*3.', patterns), [
      [true, 'PAY-7', 'https://t.example/PAY-7'],
      [true, 'INC00a1B', 'https://i.example/00a1B/timeline?of=00a1B'],
      [true, '12.ops', 'https://o.example/12#top'],
      [true, 'C*3', 'https://c.example/3/view'],
    ]);
    const sections = [['#{id}', 'https://g.example/issues/']] as const;
    assert.deepEqual(find('(#a7), see [it](#section2).', sections), [[true, '#a7', 'https://g.example/issues/a7']]);
    for (const text of [
      'INCIDENT',
      'INC',
      `INC${'1'.repeat(21)}`,
      'INC1_2',
      'xINC1',
      'PAY-{number}',
      'PAY-a1',
      '12xops',
      'v1.12.ops',
    ])
      assert.deepEqual(find(text, patterns), [], text);
  });

  it('are no part of a word or an address, and no link', () => {
    for (const text of [
      'DEVOPS-12',
      'OPS-12a',
      'OPS-',
      'https://t.example/OPS-12',
      'x=OPS-1',
      '[OPS-12](https://t.example)',
      'OPS-12345678901',
      'a#7',
      '[there](#7)',
      '[there](<#7>)',
      '<a href="#7">there</a>',
    ])
      assert.deepEqual(find(text), [], text);
  });
});
