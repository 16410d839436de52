import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { rowsOf } from './read';

describe('incidents from Statuspage', () => {
  it('are what customers were told', () => {
    const updates = [
      {
        id: 'u2',
        status: 'resolved',
        body: 'Fixed.<br />Thank <b>you</b> [all]',
        created_at: '2031-03-15T12:50:00.000Z',
        display_at: '2031-03-15T12:49:00.000Z',
      },
      { id: 'u1', status: 'in_progress', body: 'We are looking into it.', created_at: '2031-03-15T11:50:00.000+01:00' },
    ];
    const reading = readRecord({
      text: JSON.stringify({
        page: { id: 'p' },
        incidents: [{ id: 'i', name: 'Errors', shortlink: 'https://stspg.example/x', incident_updates: updates }],
      }),
    });
    assert.equal(reading.format, 'statuspage');
    assert.deepEqual(rowsOf(reading), [
      '2031-03-15 10:50 | In progress: We are looking into it.',
      '2031-03-15 12:49 | Resolved: Fixed. Thank **you** \\[all\\]',
    ]);
    assert.ok(reading.messages.every(({ kind }) => kind === 'customer-update'));
  });

  it('are named where there are several, and have no heads', () => {
    const incident = (name: string, minute: number) => ({
      name,
      incident_updates: [
        { status: 'resolved', body: '### Cause\n\nHeat #1', created_at: `2031-03-15T12:5${minute}:00Z` },
      ],
    });
    const text = JSON.stringify({ incidents: [incident('Oven', 1), incident('Belt *7*', 2)] });
    assert.deepEqual(rowsOf(readRecord({ text })), [
      '2031-03-15 12:51 | Oven – Resolved: Cause Heat #1',
      '2031-03-15 12:52 | Belt \\*7\\* – Resolved: Cause Heat #1',
    ]);
  });

  it('keep a number sign that is none of a head, and count lists from one', () => {
    const said = (body: string) => {
      const updates = [{ status: 'resolved', body, created_at: '2031-03-15T12:50:00Z' }];
      return readRecord({ text: JSON.stringify({ incidents: [{ incident_updates: updates }] }) }).messages[0]?.text;
    };
    assert.equal(said('# of errors\nis high'), 'Resolved: # of errors is high');
    assert.equal(said('# Cause\n## of it\nHeat'), 'Resolved: Cause of it Heat');
    assert.equal(said('<ol start=""><li>stop</li><li>go</li></ol>'), 'Resolved: 1. stop 2. go');
  });

  it('tell what became of components where they say nothing else', () => {
    const update = {
      id: 'u1',
      status: 'resolved',
      body: '',
      created_at: '2031-03-15T12:50:00.000Z',
      affected_components: [
        { name: 'Oven', new_status: 'operational' },
        { name: 'Belt', new_status: 'degraded_performance' },
      ],
    };
    const text = JSON.stringify({ incidents: [{ id: 'i', name: 'Heat', incident_updates: [update] }] });
    assert.deepEqual(rowsOf(readRecord({ text })), [
      '2031-03-15 12:50 | Resolved: Oven operational, Belt degraded performance',
    ]);
  });
});
