import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { rows, rowsOf } from './read';

describe('events that PagerDuty sends', () => {
  const event = (type: string, time: string, data: object) =>
    JSON.stringify({
      event: {
        id: time,
        event_type: `incident.${type}`,
        occurred_at: `2031-03-15T${time}Z`,
        agent: { summary: 'Mira Ek', type: 'user_reference' },
        data,
      },
    });

  it('are read, one a line', () => {
    const incident = { title: 'The queue is full', html_url: 'https://pd.example/Q1' };
    const text = [
      event('triggered', '11:50:00', incident),
      event('acknowledged', '11:51:00', incident),
      event('annotated', '11:55:00', { content: 'Flushed it', incident: { html_url: 'https://pd.example/Q1' } }),
    ].join('\n');
    const reading = readRecord({ text });
    assert.equal(reading.format, 'pagerduty');
    assert.deepEqual(rowsOf(reading), [
      '2031-03-15 11:50 | Mira Ek | Triggered: The queue is full',
      '2031-03-15 11:51 | Mira Ek | Acknowledged: The queue is full',
      '2031-03-15 11:55 | Mira Ek | Flushed it',
    ]);
  });
});

describe('a log from PagerDuty', () => {
  const service = { type: 'service_reference', summary: 'Checkout' };
  const entries = [
    {
      id: 'R1',
      type: 'trigger_log_entry',
      summary: 'Triggered through the API',
      created_at: '2031-03-15T11:50:00Z',
      agent: service,
      channel: { type: 'api' },
      event_details: { description: 'p95 is high' },
      contexts: [{ type: 'link', href: 'https://graphs.example/1' }],
    },
    {
      id: 'R2',
      type: 'notify_log_entry',
      summary: 'Notified Mira Ek',
      created_at: '2031-03-15T11:50:30Z',
      agent: service,
    },
    {
      id: 'R3',
      type: 'acknowledge_log_entry',
      summary: 'Acknowledged by Mira Ek',
      created_at: '2031-03-15T11:51:20Z',
      agent: { type: 'user_reference', id: 'PU1', summary: 'Mira Ek' },
      html_url: 'https://pd.example/R3',
    },
  ];

  it('has its entries, calls to phones as noise', () => {
    const reading = readRecord({ text: JSON.stringify({ log_entries: entries, more: false }) });
    assert.equal(reading.format, 'pagerduty');
    assert.deepEqual(rowsOf(reading), [
      '2031-03-15 11:50 | Triggered through the API: p95 is high',
      '2031-03-15 11:50:30 | Notified Mira Ek',
      '2031-03-15 11:51:20 | Mira Ek | Acknowledged by Mira Ek',
    ]);
    assert.deepEqual(
      reading.messages.map(({ kind, link }) => [kind, link]),
      [
        ['observation', 'https://graphs.example/1'],
        ['noise', null],
        ['action', 'https://pd.example/R3'],
      ],
    );
  });

  it('joins sentences, and tells that there is more', () => {
    const [first] = entries;
    const text = JSON.stringify({ log_entries: [{ ...first, summary: 'Triggered.' }], more: true });
    assert.deepEqual(rows(text), ['2031-03-15 11:50 | Triggered: p95 is high']);
    assert.deepEqual(readRecord({ text }).unread, [
      { line: 1, text: '"more": true. There is more than was exported.' },
    ]);
  });

  it('tells that another page follows', () => {
    const pages = (more: object) =>
      readRecord({ text: JSON.stringify({ log_entries: entries, ...more }) }).unread.length;
    assert.equal(pages({ paging: { next: 'https://pd.example/2' } }), 1);
    assert.equal(pages({ next: null, pagination_meta: { after: '' }, paging: { first: 'https://pd.example/1' } }), 0);
  });

  it('has notes', () => {
    const text = JSON.stringify({
      notes: [
        {
          user: { type: 'user_reference', summary: 'Mira Ek' },
          channel: { summary: 'The PagerDuty website' },
          content: 'Maybe the *cache*',
          created_at: '2031-03-15T15:28:51-05:00',
        },
      ],
    });
    assert.deepEqual(rows(text), ['2031-03-15 15:28:51 | Mira Ek | Maybe the \\*cache\\*']);
  });
});
