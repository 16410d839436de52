import { escapeText } from '../markup/escape';
import { chatMarkdown, writeInline } from '../markup/inline';
import { readInstant } from '../time/instants';
import { writeAction } from '../../review';
import { addPerson, eachOf, makeJsonFormat } from '../shapes/json-format';
import { guessKind } from '../model/kinds';
import type { Findings } from '../model/draft';
import { LineFinder } from '../source/source';
import { fieldsOf, firstText, has, isFields, listOf, recordsOf, textOf, type Fields } from '../source/values';

/**
 * Updates and timestamps of an incident, as the API of incident.io gives them. Follow-ups are no part of a timeline: they are told as
 * unread, written as action items that can be copied.
 */
export const incidentIo = makeJsonFormat(
  {
    id: 'incident-io',
    name: 'an incident from incident.io',
    about:
      'Updates, timestamps and roles of an incident, as the incident.io API gives them; follow-ups are told as unread',
    needs: 'JSON with "incident_updates" that have "new_incident_status", or with "incident_timestamp_values"',
  },
  (value) => updatesOf(value).length + stampsOf(value).length + followUpsOf(value).length > 0,
  function* (value, add, findings, { text: source }) {
    for (const incident of incidentsOf(value)) readRoles(incident, findings);
    yield* eachOf(updatesOf(value), (update) => {
      const person = personOf(fieldsOf(update['updater']));
      const who = textOf(person['name']);
      const status = textOf(fieldsOf(update['new_incident_status'])['name']);
      const severity = textOf(fieldsOf(update['new_severity'])['name']);
      const message = textOf(update['message']);
      const state = [
        status === undefined ? '' : `Status: ${status}`,
        severity === undefined ? '' : `Severity: ${severity}`,
      ]
        .filter(Boolean)
        .join(', ');
      addPerson(findings, who, [textOf(person['id']), textOf(person['email'])]);
      add(
        {
          when: readInstant(update['created_at']),
          who,
          text:
            message === undefined
              ? escapeText(state)
              : `${writeInline(message, chatMarkdown)}${state === '' ? '' : ` (${escapeText(state)})`}`,
          id: textOf(update['id']),
          kind: message === undefined ? 'decision' : guessKind(message),
        },
        update,
      );
    });
    yield* eachOf(stampsOf(value), (stamp) => {
      const name = textOf(fieldsOf(stamp['incident_timestamp'])['name']) ?? 'Timestamp';
      const at = isFields(stamp['value']) ? stamp['value']['value'] : stamp['value'];
      // Not every step has happened.
      if (textOf(at) !== undefined)
        add({ when: readInstant(at), text: escapeText(name), id: `${name} ${textOf(at)}`, kind: 'observation' }, stamp);
    });
    tellAbout(incidentsOf(value), findings, new LineFinder(source));
    const lines = new LineFinder(source);
    yield* eachOf(followUpsOf(value), (each) => {
      findings.unread.push({ line: lines.find(JSON.stringify(each['title'])), text: writeFollowUp(each) });
    });
  },
);

/** Whoever it was: a user, a key of the API, a workflow, an alert. */
const personOf = (updater: Fields): Fields =>
  fieldsOf(updater['user'] ?? updater['api_key'] ?? updater['workflow'] ?? updater['alert'] ?? updater);

const incidentsOf = (value: unknown): readonly Fields[] => [
  fieldsOf(value),
  fieldsOf(fieldsOf(value)['incident']),
  ...recordsOf(fieldsOf(value)['incidents']),
];

const updatesOf = (value: unknown): readonly Fields[] =>
  [...incidentsOf(value).flatMap((each) => listOf(each['incident_updates'])), ...listOf(value)]
    .filter(isFields)
    .filter(
      (each) =>
        has(each, 'created_at') && (has(each, 'new_incident_status') || has(each, 'updater')) && !has(each, 'body'),
    );

const stampsOf = (value: unknown): readonly Fields[] =>
  incidentsOf(value)
    .flatMap((each) => [...recordsOf(each['incident_timestamp_values']), ...recordsOf(each['timestamps'])])
    .filter((each) => has(each, 'incident_timestamp'));

const followUpsOf = (value: unknown): readonly Fields[] =>
  incidentsOf(value)
    .flatMap((each) => recordsOf(each['follow_ups']))
    .filter((each) => has(each, 'title'));

const boxes: Readonly<Record<string, string>> = { completed: '[x]', deleted: '[-]', not_doing: '[-]' };

/** A follow-up as an action item. */
function writeFollowUp(each: Fields): string {
  const owner = textOf(fieldsOf(each['assignee'])['name']);
  const ticket = textOf(fieldsOf(each['external_issue_reference'])['issue_permalink']);
  const said = [textOf(each['title']), textOf(each['description'])].filter((text) => text !== undefined).join(': ');
  const box = boxes[textOf(each['status']) ?? ''] ?? (textOf(each['completed_at']) === undefined ? '[ ]' : '[x]');
  return writeAction({
    text: escapeText(said),
    ...(owner === undefined ? {} : { owner: escapeText(owner) }),
    ...(ticket === undefined ? {} : { ticket: escapeText(ticket) }),
  }).replace('[ ]', box);
}

const labels: Readonly<Record<string, string>> = {
  name: 'Incident',
  summary: 'Summary',
  permalink: 'Page',
  call_url: 'Call',
};

/** What incidents say of themselves has no time. It is told as it can be copied, in the order of their fields. */
function tellAbout(incidents: readonly Fields[], { unread }: Findings, lines: LineFinder): void {
  const tell = (label: string, text: string | undefined): void => {
    if (text !== undefined) unread.push({ line: lines.find(JSON.stringify(text)), text: `${label}: ${text}` });
  };
  for (const incident of incidents)
    for (const [field, value] of Object.entries(incident)) {
      const label = Object.hasOwn(labels, field) ? labels[field] : undefined;
      if (label !== undefined) tell(label, textOf(value));
      if (field === 'incident_role_assignments')
        for (const { role, assignee } of recordsOf(value))
          tell(textOf(fieldsOf(role)['name']) ?? 'Role', textOf(fieldsOf(assignee)['name']));
    }
}

function readRoles(incident: Fields, findings: Findings): void {
  for (const each of recordsOf(incident['incident_role_assignments'])) {
    const person = fieldsOf(each['assignee']);
    const role = firstText(fieldsOf(each['role'])['name'])?.toLowerCase() ?? null;
    addPerson(findings, textOf(person['name']), [textOf(person['id']), textOf(person['email'])], false, role);
  }
}
