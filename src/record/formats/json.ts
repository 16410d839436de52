import type { Format } from '../format';
import { makeJsonFormat, eachOf } from '../json-format';
import { fieldsOf, firstText, isFields, recordsOf, type Fields } from '../values';
import { findColumns, readRow } from '../table';

/** Any list of objects with a time and a text, or one object a line, as logs have it. */
const list = makeJsonFormat(
  {
    id: 'json',
    name: 'JSON with times',
    about: 'A list of objects, or one object a line, in which one field is the time and one the text',
    needs: 'objects with a field for the time (time, timestamp, created_at …) and one for the text (message, text …)',
  },
  (value) => findColumns(namesIn(recordsIn(value))) !== undefined,
  function* (value, add, findings) {
    const records = recordsIn(value);
    const columns = findColumns(namesIn(records));
    if (!columns) return;
    yield* eachOf(records, (record) => {
      const get = (name: string): string => {
        const field = record[name];
        const { name: own, userName } = fieldsOf(field);
        return firstText(field, own, userName) ?? '';
      };
      if (!readRow(columns, get, findings)) add({ when: undefined, text: '' }, record);
    });
  },
);

/** Less sure than formats that know what the fields mean. */
export const json = { ...list, detect: (source) => list.detect(source) / 2 } as const satisfies Format & {
  readonly id: 'json';
};

/** The list itself, or the first one in an object; JSON:API has all fields but the id in `attributes`. */
function recordsIn(value: unknown): readonly Fields[] {
  const lists = Array.isArray(value) ? [recordsOf(value)] : Object.values(fieldsOf(value)).map(recordsOf);
  const found = lists.find((list) => list.length > 0) ?? (isFields(value) ? [value] : []);
  return found.map((record) => ({ ...record, ...fieldsOf(record['attributes']) }));
}

const namesIn = (records: readonly Fields[]): readonly string[] => [
  ...new Set(records.slice(0, 20).flatMap((record) => Object.keys(record))),
];
