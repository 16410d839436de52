import type { Draft, Findings } from '../model/draft';
import type { Format } from '../source/format';
import { LineFinder, type Document } from '../source/source';
import { fieldsOf, numberOf, recordsOf, type Fields } from '../source/values';

/** Adds a message, or tells that its record has no time that can be read. */
export type Add = (draft: Draft, from: unknown) => void;

/** A format of JSON. `isOurs`: whether a document has its shape; `readDocument` reads one, and yields now and then. */
export function makeJsonFormat<const Id extends string>(
  { id, name, about, needs }: Pick<Format, 'name' | 'about' | 'needs'> & { readonly id: Id },
  isOurs: (value: unknown) => boolean,
  readDocument: (value: unknown, add: Add, findings: Findings, document: Document) => Generator<void>,
): Format & { readonly id: Id } {
  return {
    id,
    name,
    about,
    needs,
    detect: ({ documents }) => (documents.some(({ json }) => json !== undefined && isOurs(json)) ? 0.95 : 0),
    *read({ documents }, findings) {
      for (const document of documents) {
        if (document.json === undefined || !isOurs(document.json)) tellWhole(document, findings);
        else {
          yield* readDocument(document.json, makeAdd(document, findings), findings, document);
          tellMissing(document, findings);
        }
      }
    },
  };
}

/** A format of lines that has a form in JSON as well. `recordsOf`: the records of a document that has its shape; `read` adds one. */
export function orJson<const Id extends string>(
  lines: Format & { readonly id: Id },
  certainty: number,
  recordsOf: (json: unknown) => readonly Fields[],
  read: (record: Fields, add: Add, findings: Findings) => void,
): Format & { readonly id: Id } {
  return {
    ...lines,
    detect: (source) =>
      source.documents.some(({ json }) => recordsOf(json).length > 0) ? certainty : lines.detect(source),
    *read(source, findings, options) {
      yield* lines.read(source, findings, options);
      for (const document of source.documents) {
        const add = makeAdd(document, findings);
        yield* eachOf(recordsOf(document.json), (record) => read(record, add, findings));
      }
    },
  };
}

/** A file that is something else. */
function tellWhole({ name, text, json }: Document, { unread, noise }: Findings): void {
  const said = text.trim();
  if (said === '') return;
  const line = { line: 1, text: `${name === '' ? '' : `${name}: `}${said.slice(0, 200)}` };
  if (json === undefined) unread.push(line);
  else noise.push(line);
}

/** Of several answers in one document, each has a list of its own; what only has such a field is a record. */
const isAnswer = (fields: Fields): boolean => Object.values(fields).some((each) => recordsOf(each).length > 0);

/** An answer of an API that is not the whole. */
export function tellMissing({ json, text }: Document, { unread }: Findings): void {
  for (const fields of [fieldsOf(json), ...recordsOf(json).filter(isAnswer)]) {
    const { more, has_more: hasMore, truncatedAlerts, next } = fields;
    const signs = {
      more,
      has_more: hasMore,
      truncatedAlerts,
      next: next ?? fieldsOf(fields['paging'])['next'],
      after: fieldsOf(fields['pagination_meta'])['after'],
    };
    for (const [name, value] of Object.entries(signs))
      if (
        value === true ||
        (name !== 'more' && ((numberOf(value) ?? 0) > 0 || (typeof value === 'string' && value !== '')))
      )
        unread.push({
          line: new LineFinder(text).find(`"${name}"`),
          text: `"${name}": ${String(value).slice(0, 200)}. There is more than was exported.`,
        });
  }
}

/** What adds the messages of a document. */
export function makeAdd(document: Document, { drafts, unread }: Findings): Add {
  const lines = new LineFinder(document.text);
  return (draft, from) => {
    if (draft.when) drafts.push(draft);
    else unread.push({ line: lines.find(JSON.stringify(longestText(from))), text: JSON.stringify(from).slice(0, 500) });
  };
}

/** What a record is found by in its document. */
function longestText(record: unknown): string {
  let longest = '';
  for (const value of Object.values(fieldsOf(record)))
    if (typeof value === 'string' && value.length > longest.length) longest = value;
  return longest;
}

/** The same person under other names. */
export function addPerson(
  { people }: Findings,
  name: string | undefined,
  aliases: readonly (string | undefined)[],
  isBot = false,
  role: string | null = null,
): void {
  if (name === undefined || people.has(name)) return;
  const others = [...new Set(aliases)].filter(
    (each): each is string => each !== undefined && each !== '' && each !== name,
  );
  people.set(name, { name, aliases: others, role, isBot });
}

/** All of a list, with a pause now and then. */
export function* eachOf(records: readonly Fields[], read: (record: Fields) => void): Generator<void> {
  for (const [i, record] of records.entries()) {
    read(record);
    if (i % 50 === 49) yield;
  }
}
