import { upperFirst } from '../../language';
import { escapeText } from '../markup/escape';
import { readInstant } from '../time/instants';
import { addPerson, eachOf, makeJsonFormat } from '../shapes/json-format';
import type { Kind } from '../model/message';
import { fieldsOf, firstText, has, isFields, recordsOf, textOf, type Fields } from '../source/values';

/** Answers of PagerDuty's API about one incident: its log, its notes; and what it sends to a webhook, one event a line. */
export const pagerduty = makeJsonFormat(
  {
    id: 'pagerduty',
    name: 'a log from PagerDuty',
    about: 'log_entries or notes of a PagerDuty incident, as its API gives them, or events of its webhooks',
    needs: 'JSON with "log_entries" or "notes" that have "created_at", or with an "event" that has "occurred_at"',
  },
  (value) => entriesOf(value).length > 0,
  (value, add, findings) =>
    eachOf(entriesOf(value), (entry) => {
      const agent = fieldsOf(entry['agent'] ?? entry['user']);
      const who = textOf(agent['summary']);
      const type = (textOf(entry['type']) ?? '').replace(/_log_entry(?:_reference)?$/, '');
      const channel = fieldsOf(entry['channel']);
      const isNote = type === 'annotate' || textOf(channel['type']) === 'note';
      const note = firstText(
        entry['content'],
        channel['content'],
        entry['note'],
        isNote ? channel['summary'] : undefined,
      );
      const details =
        type === 'trigger'
          ? firstText(fieldsOf(entry['event_details'])['description'], fieldsOf(entry['incident'])['summary'])
          : undefined;
      const summary = textOf(entry['summary']);
      const said =
        note ??
        [details === undefined ? summary : summary?.replace(/\.$/, ''), details]
          .filter((each) => each !== undefined)
          .join(': ');
      const link = recordsOf(entry['contexts']).map((each) => textOf(each['href']))[0];
      const isUser = /^(?:user|user_reference)$/.test(textOf(agent['type']) ?? '');
      addPerson(findings, who, [textOf(agent['id']), textOf(agent['email'])], !isUser);
      // Those who are only told of.
      for (const other of [entry['user'], ...recordsOf(entry['assignees'])])
        addPerson(findings, textOf(fieldsOf(other)['summary']), []);
      add(
        {
          when: readInstant(entry['created_at']),
          who: note === undefined && summary !== undefined && who !== undefined && !isUser ? undefined : who,
          text: escapeText(said),
          link: firstText(entry['html_url'], link),
          id: textOf(entry['id']),
          kind: note === undefined ? kinds[type] : undefined,
        },
        entry,
      );
    }),
);

const kinds: Readonly<Record<string, Kind>> = {
  trigger: 'observation',
  acknowledge: 'action',
  resolve: 'action',
  escalate: 'action',
  reach_trigger_limit: 'observation',
  // One for each call to each phone.
  notify: 'noise',
  assign: 'noise',
  unacknowledge: 'noise',
};

function entriesOf(value: unknown): readonly Fields[] {
  const { log_entries: log, notes, log_entry: one } = fieldsOf(value);
  const all = [
    ...recordsOf(log),
    ...(isFields(one) ? [one] : []),
    ...recordsOf(notes).filter((note) => has(note, 'content', 'created_at')),
  ];
  const list = recordsOf(value).filter(
    ({ type, created_at: at }) => at !== undefined && (textOf(type) ?? '').endsWith('_log_entry'),
  );
  return [...all, ...list, ...eventsOf(value)];
}

/** Events of a webhook (version 3) as entries of a log: `{"event": {"event_type": "incident.acknowledged", ...}}`. */
const eventsOf = (value: unknown): readonly Fields[] =>
  (isFields(value) ? [value] : recordsOf(value)).flatMap((each) => {
    const { id, event_type: name, occurred_at: at, agent, data } = fieldsOf(each['event']);
    const act = /^incident\.(\w{1,60})$/.exec(textOf(name) ?? '')?.[1]?.replaceAll('_', ' ');
    if (act === undefined || at === undefined) return [];
    const { title, content, message, html_url: link, incident, priority } = fieldsOf(data);
    const said = textOf(title) ?? textOf(fieldsOf(incident)['summary']);
    return {
      id,
      created_at: at,
      agent: { type: 'user', ...fieldsOf(agent) },
      type: types[act],
      summary: [upperFirst(act), act.startsWith('priority') ? textOf(fieldsOf(priority)['summary']) : undefined, said]
        .filter((part) => part !== undefined)
        .join(': '),
      content: textOf(content) ?? textOf(message),
      html_url: link ?? fieldsOf(incident)['html_url'],
    };
  });

const types: Readonly<Record<string, string>> = {
  triggered: 'trigger',
  acknowledged: 'acknowledge',
  unacknowledged: 'unacknowledge',
  resolved: 'resolve',
  escalated: 'escalate',
  reassigned: 'assign',
};
