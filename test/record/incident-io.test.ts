import assert from 'node:assert/strict';
import { nameRoles, readRecord } from '../../src/record/index';
import { rowsOf } from './read';

describe('an incident from incident.io', () => {
  it('has updates, timestamps and roles', () => {
    const text = JSON.stringify({
      incident: {
        incident_timestamp_values: [
          { incident_timestamp: { name: 'Impact started', rank: 1 }, value: { value: '2031-03-15T11:40:00Z' } },
          { incident_timestamp: { name: 'Closed', rank: 9 } },
        ],
        incident_role_assignments: [{ role: { name: 'Incident Lead' }, assignee: { id: '9', name: 'Mira Ek' } }],
      },
      incident_updates: [
        {
          id: '1',
          created_at: '2031-03-15T11:50:00Z',
          message: '**Down**',
          new_incident_status: { name: 'Investigating' },
          updater: { user: { id: '9', name: 'Mira Ek' } },
        },
        {
          id: '2',
          created_at: '2031-03-15T11:55:00Z',
          new_incident_status: { name: 'Fixing' },
          new_severity: { name: 'Major' },
          updater: { user: { id: '8', name: 'Jonas' } },
        },
      ],
    });
    const reading = readRecord({ text });
    assert.equal(reading.format, 'incident-io');
    assert.deepEqual(rowsOf(reading), [
      '2031-03-15 11:40 | Impact started',
      '2031-03-15 11:50 | Mira Ek | **Down** (Status: Investigating)',
      '2031-03-15 11:55 | Jonas | Status: Fixing, Severity: Major',
    ]);
    assert.deepEqual(
      nameRoles(reading.people).map(({ name, role }) => [name, role]),
      [
        ['Mira Ek', 'incident lead'],
        ['Jonas', 'responder 1'],
      ],
    );
  });

  it('tells what has no time: its name, its summary, its addresses, its roles', () => {
    const text = `{ "incident": {
      "name": "Pump 7 stands",
      "permalink": "https://incident.example/7",
      "incident_role_assignments": [
        { "role": { "name": "Scribe" }, "assignee": { "name": "Mira Ek" } },
        { "role": { "name": "Lead" } }
      ],
      "incident_timestamp_values": [
        { "incident_timestamp": { "name": "Fixed" }, "value": { "value": "2031-03-15T11:40:00Z" } }
      ],
      "summary": "A valve was closed."
    } }`;
    const { messages, unread } = readRecord({ text });
    assert.equal(messages.length, 1);
    assert.deepEqual(unread, [
      { line: 2, text: 'Incident: Pump 7 stands' },
      { line: 3, text: 'Page: https://incident.example/7' },
      { line: 5, text: 'Scribe: Mira Ek' },
      { line: 11, text: 'Summary: A valve was closed.' },
    ]);
  });

  it('tells its follow-ups as action items, which are no part of a timeline', () => {
    const text = `{
      "incident_updates": [
        { "created_at": "2031-03-15T11:50:00Z", "message": "Down", "updater": { "user": { "name": "Mira" } } }
      ],
      "follow_ups": [
        {
          "title": "Add an <b>alert</b>",
          "status": "outstanding",
          "assignee": { "name": "Jonas" },
          "external_issue_reference": { "issue_permalink": "https://example.org/OPS-7" }
        },
        { "title": "Raise the limit", "description": "twice", "status": "completed" }
      ]
    }`;
    const { messages, unread } = readRecord({ text });
    assert.equal(messages.length, 1);
    const gap = 'due: [date], type: [prevent/detect/mitigate/learn]';
    assert.deepEqual(unread, [
      {
        line: 7,
        text: `- [ ] Add an \\<b>alert\\</b> (owner: Jonas, ${gap}, ticket: https://example.org/OPS-7)`,
      },
      { line: 12, text: `- [x] Raise the limit: twice (owner: [@name], ${gap})` },
    ]);
  });
});
