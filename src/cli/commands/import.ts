import { cutText } from '../../language/index';
import {
  nameRoles,
  readRecord,
  RecordProblem,
  useRoles,
  writeMessages,
  type Message,
  type RecordReading,
} from '../../record/index';
import type { ImportCommand } from '../options/commands/import';
import { escapeJson, showControls } from '../terminal/controls';
import { findFiles } from '../files/find-files';
import { Problem, type Problems } from '../terminal/problem';
import { readText } from '../files/read-text';
import { Projects } from '../settings/projects';
import type { Terminal } from '../terminal/terminal';

/** Bytes of the largest record: a message takes a few times its text in memory. */
const maxBytes = 100_000_000;
const endings = /\.(?:json|jsonl|ndjson|csv|tsv|txt|log|html?|md)$/i;

/** The JSON of `import`, version 1. Fields are only ever added; a change of meaning is a new version. */
interface ImportReport {
  readonly version: 1;
  readonly messages: readonly Pick<Message, 'at' | 'time' | 'date' | 'zone' | 'who' | 'kind' | 'text' | 'link'>[];
  readonly unread: RecordReading['unread'];
}

/** Prints the messages of one record, which may be several files. Prints none if one of them cannot be read. */
export async function importRecord(command: ImportCommand, terminal: Terminal, problems: Problems): Promise<void> {
  const { paths, names, format, from, day } = command;
  const files: { readonly name: string; readonly text: string }[] = [];
  for (const path of paths)
    for await (const found of findFiles(path, problems, { ending: endings, ignore: false, onlyShown: true })) {
      const text = await problems.attempt(found.path, () => readText(found.path, terminal.openInput, maxBytes));
      if (text !== undefined) files.push({ name: found.path === '-' ? '' : found.path, text });
    }
  if (problems.exitCode !== 0) return;
  const zone = command.zone ?? (await new Projects(problems).zoneOf(paths[0] ?? '-'));
  const name = paths.length > 1 ? 'import' : paths[0] === '-' ? 'standard input' : (paths[0] ?? '');
  const reading = await problems.attempt(name, () =>
    read(name, () =>
      readRecord(
        { files },
        { ...(from && { from }), ...(zone !== undefined && { zone }), ...(day !== undefined && { day }) },
      ),
    ),
  );
  if (!reading) return;
  const messages = names === 'roles' ? useRoles(reading.messages, nameRoles(reading.people)) : reading.messages;
  for (const { line, text } of reading.unread)
    await terminal.printError(showControls(`not read, line ${line}: ${cutText(text, 500)}`));
  if (messages.length === 0) await problems.tell(`${name}: no message could be read.`);
  await terminal.print(format === 'json' ? writeJson(messages, reading) : await writeMarkdown(messages, terminal));
}

function read(name: string, step: () => RecordReading): RecordReading {
  try {
    return step();
  } catch (error) {
    if (error instanceof RecordProblem) throw new Problem(`${name}: ${error.message}`);
    throw error;
  }
}

function writeJson(messages: readonly Message[], { unread }: RecordReading): string {
  const report: ImportReport = {
    version: 1,
    messages: messages.map(({ at, time, date, zone, who, kind, text, link }) => ({
      at,
      time,
      date,
      zone,
      who,
      kind,
      text,
      link,
    })),
    unread,
  };
  return `${escapeJson(JSON.stringify(report, undefined, 2))}\n`;
}

async function writeMarkdown(messages: readonly Message[], terminal: Terminal): Promise<string> {
  const kept = messages.filter(({ kind, keep }) => keep || kind !== 'noise');
  const left = messages.length - kept.length;
  if (left > 0)
    await terminal.printError(
      `${left} ${left === 1 ? 'message says' : 'messages say'} nothing of the incident and ${left === 1 ? 'is' : 'are'} left out; --format json has all.`,
    );
  return kept.length === 0 ? '' : `${writeMessages(kept)}\n`;
}
