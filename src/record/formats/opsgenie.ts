import { escapeText } from '../markup/escape';
import { readInstant } from '../time/instants';
import { addPerson, eachOf, makeJsonFormat } from '../shapes/json-format';
import { fieldsOf, firstText, has, recordsOf, textOf, type Fields } from '../source/values';

/** Logs and notes of an alert, as the API of Opsgenie gives them. */
export const opsgenie = makeJsonFormat(
  {
    id: 'opsgenie',
    name: 'a log from Opsgenie',
    about: 'Logs or notes of an Opsgenie alert, as its API gives them',
    needs: 'JSON with "data" that has "log" or "note", and "createdAt"',
  },
  (value) => recordsIn(value).length > 0,
  (value, add, findings) =>
    eachOf(recordsIn(value), (record) => {
      const owner = textOf(record['owner']);
      const isSystem = owner === undefined || /^system$/i.test(owner);
      addPerson(findings, owner, [], isSystem);
      add(
        {
          when: readInstant(record['createdAt']),
          who: isSystem ? undefined : owner,
          text: escapeText(firstText(record['note'], record['log']) ?? ''),
          id: textOf(record['offset']),
          kind: /notification/i.test(textOf(record['log']) ?? '') ? 'noise' : undefined,
        },
        record,
      );
    }),
);

const recordsIn = (value: unknown): readonly Fields[] =>
  recordsOf(fieldsOf(value)['data']).filter(
    (each) => has(each, 'createdAt') && (has(each, 'log') || has(each, 'note')),
  );
