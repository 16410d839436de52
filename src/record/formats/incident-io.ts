import { escapeText } from '../escape';
import { chatMarkdown, writeInline } from '../inline';
import { readInstant } from '../instants';
import { addPerson, eachOf, makeJsonFormat } from '../json-format';
import { guessKind } from '../kinds';
import type { Findings } from '../draft';
import { fieldsOf, firstText, has, isFields, listOf, recordsOf, textOf, type Fields } from '../values';

/** Updates and timestamps of an incident, as the API of incident.io gives them. */
export const incidentIo = makeJsonFormat(
  {
    id: 'incident-io',
    name: 'an incident from incident.io',
    about: 'Updates, timestamps and roles of an incident, as the incident.io API gives them',
    needs: 'JSON with "incident_updates" that have "new_incident_status", or with "incident_timestamp_values"',
  },
  (value) => updatesOf(value).length + stampsOf(value).length > 0,
  function* (value, add, findings) {
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

function readRoles(incident: Fields, findings: Findings): void {
  for (const each of recordsOf(incident['incident_role_assignments'])) {
    const person = fieldsOf(each['assignee']);
    const role = firstText(fieldsOf(each['role'])['name'])?.toLowerCase() ?? null;
    addPerson(findings, textOf(person['name']), [textOf(person['id']), textOf(person['email'])], false, role);
  }
}
