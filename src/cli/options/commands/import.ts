import { listFormats, type FormatId } from '../../../record/index';
import { define, named } from '../define';

/** Records to be read as messages. */
export interface ImportCommand {
  readonly run: 'import';
  readonly paths: readonly string[];
  readonly format: 'markdown' | 'json';
  readonly names: 'keep' | 'roles';
  readonly from?: FormatId;
  readonly zone?: string;
  readonly day?: string;
}

const recordFormats = Object.fromEntries(listFormats().map(({ id, about }) => [id, about])) as Record<FormatId, string>;

export const importing = define(
  {
    format: {
      value: 'FORMAT',
      is: 'format',
      oneOf: { markdown: 'timeline entries', json: 'messages with all that is known of them' },
      about: 'how to print messages (default: markdown)',
    },
    from: {
      value: 'FORMAT',
      is: 'format of records',
      oneOf: recordFormats,
      about: 'what the record is, if it is not recognised',
    },
    zone: {
      value: 'ZONE',
      about: 'the zone of times that tell none (default: that of the project file), such as Europe/Berlin',
    },
    day: { value: 'YYYY-MM-DD', about: 'the day on which it was copied, or that of the first message' },
    names: {
      value: 'keep|roles',
      is: 'way with names',
      oneOf: named(['keep', 'roles']),
      about: 'keep names, or use "responder 1" and so on (default: keep)',
    },
  },
  {
    usage: 'FOLDER|FILE... [options]',
    about: [
      'reads chats, exports, alerts and logs, and prints them as timeline entries.',
      'What could not be read goes to standard error, line by line.',
    ],
    nothingNamed: 'Name the files or the folder to read, or - for standard input.',
  },
  (paths, { format = 'markdown', names = 'keep', from, zone, day }): ImportCommand => ({
    run: 'import',
    paths,
    format,
    names,
    ...(from && { from }),
    ...(zone !== undefined && { zone }),
    ...(day !== undefined && { day }),
  }),
);
