import assert from 'node:assert/strict';
import { readRecord, type FormatId } from '../../src/record/index';
import { rowsOf } from './read';

// Shapes of records beside those of each format's own tests: other clients, other languages, other versions of a tool.

const json = (value: unknown): string => JSON.stringify(value);

const shapes: readonly (readonly [name: string, format: FormatId, text: string, ...rows: readonly string[]])[] = [
  [
    'a copy from Slack in which later times of one person are indented as well',
    'slack',
    'Tove Ek\n  11:58 AM\nthe queue is not moving\n  12:01 PM\ndraining node 3\nthen node 4\n  12:04 PM\nIt moves\nana.lee\n  12:05 PM\nseen\n  12:06 PM\nok',
    '2031-03-15 11:58 | Tove Ek | the queue is not moving',
    '2031-03-15 12:01 | Tove Ek | draining node 3 then node 4',
    '2031-03-15 12:04 | Tove Ek | It moves',
    '2031-03-15 12:05 | ana.lee | seen',
    '2031-03-15 12:06 | ana.lee | ok',
  ],
  [
    'times in what is said, or all that is said',
    'slack',
    'Tove\n  9:02 AM\nrestart planned at  9:30 AM\nJo\n  9:04 AM\n8:52\nTove\n  9:05 AM\nseen\n9:06\n9:07',
    '2031-03-15 09:02 | Tove | restart planned at 9:30 AM',
    '2031-03-15 09:04 | Jo | 8:52',
    '2031-03-15 09:05 | Tove | seen',
    '2031-03-15 09:06 | Tove | 9:07',
  ],
  [
    'apps whose badge touches their name, and a count of replies that touches its link',
    'slack',
    'DeploysAPP  2:01 PM\nRelease 7 is live\n2 replies\n3 days agoView thread\nTove\n  2:02 PM\nthe queue stands',
    '2031-03-15 14:01 | Deploys | Release 7 is live',
    '2031-03-15 14:02 | Tove | the queue stands',
  ],
  [
    'a German client',
    'slack',
    'Tove\n  Gestern um 14:10 Uhr\ndie Queue steht\n14:12\nweiter\nJo\n  Mittwoch um 9:05 Uhr\nvorher',
    '2031-03-12 09:05 | Jo | vorher',
    '2031-03-14 14:10 | Tove | die Queue steht',
    '2031-03-14 14:12 | Tove | weiter',
  ],
  [
    'a French client',
    'slack',
    'vendredi 14 mars\nTove\n  23:50\nla file est bloquée\nJo\n  Aujourd’hui à 00:10\nvu',
    '2031-03-14 23:50 | Tove | la file est bloquée',
    '2031-03-15 00:10 | Jo | vu',
  ],
  [
    'an app in Discord, with its name and its badge above the time',
    'discord',
    'Tove — Yesterday at 11:58 PM\nit is down\nHook\nAPP\n — Today at 12:01 AM\nincident opened\nBot\nAPP\n — Today at 12:02 AM\nseen',
    '2031-03-14 23:58 | Tove | it is down',
    '2031-03-15 00:01 | Hook | incident opened',
    '2031-03-15 00:02 | Bot | seen',
  ],
  [
    'a copy from Discord with the name, a dash and the time on lines of their own',
    'discord',
    'Tove\n — \nToday at 9:02 AM\nit is down\nJo\n — \nToday at 9:04 AM\nseen',
    '2031-03-15 09:02 | Tove | it is down',
    '2031-03-15 09:04 | Jo | seen',
  ],
  [
    'a log of HexChat',
    'irc',
    '**** BEGIN LOGGING AT Fri Mar 14 23:55:01 2031\n\nMar 14 23:58:22 <tove>\tit is down\nMar 15 00:01:00 *\tjo restarts it\n**** ENDING LOGGING AT Sat Mar 15 00:02:00 2031',
    '2031-03-14 23:58:22 | tove | it is down',
    '2031-03-15 00:01 | jo | restarts it',
  ],
  [
    'a log of IRCCloud',
    'irc',
    '[2031-03-15 14:03:22] <tove> it is down\n[2031-03-15 14:04:22] — jo restarts it',
    '2031-03-15 14:03:22 | tove | it is down',
    '2031-03-15 14:04:22 | jo | restarts it',
  ],
  [
    'what somebody does, in WeeChat',
    'irc',
    '2031-03-15 14:03:22\ttove\tit is down\n2031-03-15 14:05:00\t *\tjo restarts it',
    '2031-03-15 14:03:22 | tove | it is down',
    '2031-03-15 14:05 | jo | restarts it',
  ],
  [
    'git log as it is',
    'git-log',
    'commit a1b2c3d4e5f60718293a4b5c6d7e8f9012345678 (HEAD -> main)\nMerge: 1a2b3c4 5d6e7f8\nAuthor: Tove Ek <tove@example.org>\nDate:   Sat Mar 15 10:02:00 2031 +0100\n\n    Raise the limit\n\ncommit b1b2c3d4e5f60718293a4b5c6d7e8f9012345678\nAuthor: Jo <jo@example.org>\nDate:   Sat Mar 15 09:00:00 2031 +0000\n\n    Drop the index',
    '2031-03-15 09:00 | Jo | Drop the index',
    '2031-03-15 09:02 | Tove Ek | Raise the limit',
  ],
  [
    'the chat of Zoom',
    'lines',
    '14:02:10 From Tove Ek to Everyone:\n\tit is down\n14:05:00\t From  Jo : restarted',
    '2031-03-15 14:02:10 | Tove Ek | it is down',
    '2031-03-15 14:05 | Jo | restarted',
  ],
  [
    'a table with German headers',
    'csv',
    'Datum;Uhrzeit;Wer;Was\n15.03.2031;09:02;Tove;Queue steht',
    '2031-03-15 09:02 | Tove | Queue steht',
  ],
  [
    'a table with the days of Jira',
    'csv',
    'Created,Summary,Reporter\n15/Mar/31 9:02 AM,Queue stands,Tove',
    '2031-03-15 09:02 | Tove | Queue stands',
  ],
  [
    'Google Chat in German, with nothing but an address',
    'google-chat',
    json({
      messages: [
        {
          creator: { email: 'tove@example.org' },
          created_date: 'Samstag, 15. März 2031 um 15:20:06 UTC',
          text: 'steht',
        },
      ],
    }),
    '2031-03-15 15:20 | tove@example.org | steht',
  ],
  [
    'a note in the log of PagerDuty',
    'pagerduty',
    json([
      {
        type: 'annotate_log_entry',
        created_at: '2031-03-15T09:05:00Z',
        agent: { type: 'user_reference', summary: 'Tove' },
        summary: 'Note added by Tove',
        channel: { type: 'note', summary: 'raised the limit' },
      },
    ]),
    '2031-03-15 09:05 | Tove | raised the limit',
  ],
  [
    'an update of incident.io by a key of its API',
    'incident-io',
    json({
      incident_updates: [
        {
          created_at: '2031-03-15T09:02:00Z',
          message: 'down',
          new_incident_status: { name: 'Open' },
          updater: { api_key: { name: 'robot' } },
        },
      ],
    }),
    '2031-03-15 09:02 | robot | down (Status: Open)',
  ],
  [
    'an app in an export of Slack: title and text of what it attaches',
    'slack-export',
    json([
      {
        type: 'message',
        subtype: 'bot_message',
        bot_id: 'B1',
        username: 'Graphs',
        text: '',
        ts: '1931331720.000100',
        attachments: [{ title: 'Errors', text: '12 %', fallback: 'Errors!' }],
      },
    ]),
    '2031-03-15 09:02 | Graphs | Errors 12 %',
  ],
  [
    'objects whose fields stand in "attributes"',
    'json',
    json({ data: [{ id: '1', type: 'event', attributes: { timestamp: '2031-03-15T09:02:00Z', message: 'down' } }] }),
    '2031-03-15 09:02 | down',
  ],
  [
    'planned work on a status page',
    'statuspage',
    json({
      scheduled_maintenances: [
        { name: 'Move', incident_updates: [{ status: 'completed', body: 'Done', created_at: '2031-03-15T09:02:00Z' }] },
      ],
    }),
    '2031-03-15 09:02 | Completed: Done',
  ],
  [
    'objects within objects',
    'json',
    json({ hits: { hits: [{ _source: { '@timestamp': '2031-03-15T09:02:00Z', message: 'down' } }] } }),
    '2031-03-15 09:02 | down',
  ],
  [
    'objects that name who did it in another one',
    'json',
    json({
      Records: [{ eventTime: '2031-03-15T09:02:00Z', eventName: 'DropIndex', userIdentity: { userName: 'tove' } }],
    }),
    '2031-03-15 09:02 | tove | DropIndex',
  ],
];

describe('a record', () => {
  for (const [name, format, text, ...expected] of shapes)
    it(`may be ${name}`, () => {
      const reading = readRecord({ text }, { day: '2031-03-15', zone: 'UTC' });
      assert.deepEqual([reading.format, rowsOf(reading), reading.unread], [format, expected, []]);
    });

  it('tells the rows that a quote without an end has swallowed', () => {
    const { messages, unread } = readRecord({
      text: 'time,text\n2031-03-15 09:01,up\n2031-03-15 09:02,"down\n2031-03-15 09:03,up',
    });
    assert.deepEqual([messages.length, unread.map(({ line }) => line)], [1, [3, 4]]);
  });

  it('has no day where there is none such', () =>
    assert.deepEqual(rowsOf(readRecord({ text: 'time,text\n2031-02-28 09:00,up\n2031-02-30 09:01,down' })), [
      '2031-02-28 09:00 | up',
      '09:01 | down',
    ]));

  it('may be HTML of Slack without exact times', () => {
    const html =
      '<div data-qa="message_content"><button class="c-message__sender_button">Tove</button><a class="c-timestamp"><span>9:02 AM</span></a><p>down</p></div>';
    assert.deepEqual(rowsOf(readRecord({ html })), ['09:02 | Tove | down']);
  });
});
