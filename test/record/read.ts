import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRecord, type RecordOptions, type RecordReading, type RecordSource } from '../../src/record/index';

/** A fixture of ours. */
export const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url)), 'utf8');

/** Each message as `date time | who | text`, without what is not told. */
export const rowsOf = ({ messages }: Pick<RecordReading, 'messages'>): readonly string[] =>
  messages.map(({ date, time, who, text }) =>
    [[date, time].filter(Boolean).join(' '), who, text].filter((each) => each !== null).join(' | '),
  );

/** Reads a source, and gives its rows. */
export const rows = (source: RecordSource | string, options?: RecordOptions): readonly string[] =>
  rowsOf(readRecord(typeof source === 'string' ? { text: source } : source, options));

/** The words of lines that are nowhere: in no message, no noise, and not told as unread. */
export function lostWords(text: string, { messages, unread, noise }: RecordReading): readonly string[] {
  const wordsIn = (said: string): readonly string[] => said.match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = new Set(
    [
      ...messages.flatMap(({ text: said, who, time, date }) => [said, who ?? '', time ?? '', date ?? '']),
      ...unread.map((each) => each.text),
      ...noise.map((each) => each.text),
    ].flatMap(wordsIn),
  );
  return wordsIn(text.replace(/:[\w-]+:/g, ' ')).filter(
    (word) => !kept.has(word) && !/^(?:\d+|\d+[ap]m|[AP]M|APP|at|edited|pinned|today|yesterday)$/i.test(word),
  );
}
