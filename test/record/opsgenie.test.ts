import assert from 'node:assert/strict';
import { rows } from './read';

describe('a log from Opsgenie', () => {
  it('has logs and notes', () => {
    const data = [
      { log: 'Alert created via API', type: 'system', owner: 'System', createdAt: '2031-03-15T11:50:00Z', offset: '1' },
      { note: 'On it', owner: 'mira@example.org', createdAt: '2031-03-15T11:51:00Z', offset: '2' },
    ];
    assert.deepEqual(rows(JSON.stringify({ data })), [
      '2031-03-15 11:50 | Alert created via API',
      '2031-03-15 11:51 | mira@example.org | On it',
    ]);
  });
});
