// The public surface of the incident's record: chats, exports, alerts and logs -> messages. Pure, and built on `language` and `review`.
//
//   const reading = readRecord({ text }, { zone: 'Europe/Berlin' });   what was said, when and by whom, and what could not be read
//   const roles = nameRoles(reading.people);                           who becomes which role; plain data, to be shown and changed
//   const changes = writeEntries(useRoles(reading, roles), review);    entries for a review's timeline, as changes of its text
export type { Kind, Line, Message, Person } from './model/message';
export { RecordProblem, type Text } from './model/problem';
export { readRecord, readRecordInSteps, type RecordOptions, type RecordReading } from './read';
export { formats, type FormatId } from './registry';
export type { RecordSource } from './source/source';
export { listFormats } from './list-formats';
export { nameRoles, replaceNames, useRoles, useRolesInSteps, type RoleOf } from './people/roles';
export { writeEntries, writeEntriesInSteps, writeMessages, type WriteOptions, type Written } from './write';
