import type { Format } from '../source/format';
import { makeJsonFormat, eachOf } from '../shapes/json-format';
import { fieldsOf, firstText, has, isFields, recordsOf, type Fields } from '../source/values';
import { findColumns, fitColumns, OtherColumns, readRow, type Columns } from '../shapes/table';

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
    const others = new OtherColumns();
    // Logs of several programs have other names for the same.
    const own = new Map<string, Columns | undefined>();
    const columnsOf = (record: Fields): Columns => {
      if (has(record, columns.time ?? '', columns.what ?? '')) return columns;
      const names = Object.keys(record);
      const key = JSON.stringify(names);
      if (!own.has(key)) own.set(key, findColumns(names));
      return own.get(key) ?? columns;
    };
    yield* eachOf(records, (record) => {
      const get = (name: string): string => {
        const field = record[name];
        const { name: own, userName, login } = fieldsOf(field);
        return firstText(field, own, userName, login) ?? '';
      };
      const these = fitColumns(columnsOf(record), get);
      if (!readRow(these, get, findings)) return add({ when: undefined, text: '' }, record);
      for (const [name, field] of Object.entries(record))
        others.see(name, isNothing(field) ? '' : get(name) || '…', these);
    });
    others.tell(1, findings);
  },
);

/** Less sure than formats that know what the fields mean. */
export const json = { ...list, detect: (source) => list.detect(source) / 2 } as const satisfies Format & {
  readonly id: 'json';
};

const isNothing = (field: unknown): boolean =>
  field === null || field === '' || field === false || (Array.isArray(field) && field.length === 0);

/** The list itself, or the first one in an object. Some have all fields but the id in another object. */
function recordsIn(value: unknown): readonly Fields[] {
  const found = findList(value, 0) ?? (isFields(value) ? [value] : []);
  return found.map(({ attributes, _source: source, ...record }) => ({ ...record, ...fieldsOf(attributes ?? source) }));
}

function findList(value: unknown, depth: number): readonly Fields[] | undefined {
  if (Array.isArray(value)) return value.some(isFields) ? recordsOf(value) : undefined;
  if (!isFields(value) || depth > 1) return undefined;
  for (const each of Object.values(value)) {
    const found = findList(each, depth + 1);
    if (found) return found;
  }
  return undefined;
}

const namesIn = (records: readonly Fields[]): readonly string[] => [
  ...new Set(records.slice(0, 20).flatMap((record) => Object.keys(record))),
];
