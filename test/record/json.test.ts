import assert from 'node:assert/strict';
import { readRecord } from '../../src/record/index';
import { rows } from './read';

describe('JSON with times', () => {
  it('may be a list or one object a line', () => {
    assert.deepEqual(rows(JSON.stringify([{ level: 'info', time: 1931424600123, msg: 'listening' }])), [
      '2031-03-16 10:50 | listening',
    ]);
    const { messages, unread } = readRecord({
      text: '{"timestamp":"2031-03-15T11:50:20Z","message":"disk"}\n{"timestamp":"soon","message":"disk 2"}',
    });
    assert.deepEqual(
      messages.map(({ at }) => at),
      ['2031-03-15T11:50:20Z'],
    );
    assert.deepEqual(unread, [{ line: 2, text: '{"timestamp":"soon","message":"disk 2"}' }]);
  });

  it('tells what is there instead', () => {
    assert.throws(
      () => readRecord({ text: '[{"color":"red","size":1}]' }),
      /There is JSON: a list of objects with color, size\./,
    );
    assert.throws(
      () => readRecord({ text: '{"color":"red"}' }, { from: 'pagerduty' }),
      /This is not a log from PagerDuty: it needs JSON with "log_entries".* There is JSON: an object with color\./,
    );
  });
});
