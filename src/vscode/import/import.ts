import {
  commands,
  l10n,
  window,
  workspace,
  type ConfigurationScope,
  type Disposable,
  type LogOutputChannel,
  type Selection,
} from 'vscode';
import type { Message, RecordReading, RecordSource, Text, Written } from '../../record';
import type { Review } from '../../review';
import { loadEngine } from '../core/engine';
import type { Focus } from '../core/focus';
import { change, showWritten, tellInPassing, type OpenReview } from '../core/open-review';
import { namespace } from '../core/preferences';
import { loadRecords, type Records } from '../core/record';
import { runInSlices } from '../core/slice';
import { tellError } from '../core/tell-error';
import { chooseMessages } from './choose';
import { peopleIn } from './messages';
import { chooseNames, type NameChoices, type NameMemory } from './names';
import { readWithQuestions } from './read';
import { FileProblem, findSource, type Origin } from './sources';
import { runSteps } from './steps';

/** What a key binding may pass on. */
interface Given {
  readonly from?: unknown;
}

/**
 * "Import into Timeline": a chat, an export or a log becomes entries of the review in focus. Nothing is written before the last
 * answer, and everything in one step that can be undone.
 */
export function registerImport(focus: Focus, choices: NameChoices, log: LogOutputChannel): Disposable {
  return commands.registerCommand('learningReview.importIntoTimeline', async (given?: Given) => {
    try {
      const records = await loadRecords();
      await tellProblems(records, () => importInto(records, focus, choices, originOf(given)));
    } catch (error) {
      log.error(`Import into Timeline: ${tellError(error)}`);
      void window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  });
}

/** What is wrong with a record is one message, and no error of ours. Others are passed on. */
export async function tellProblems({ RecordProblem }: Records, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (error instanceof RecordProblem) void window.showWarningMessage(translate(error.text));
    else if (error instanceof FileProblem) void window.showErrorMessage(error.message);
    else throw error;
  }
}

function translate(text: Text | string): string {
  return typeof text === 'string' ? text : l10n.t(text.english, ...text.parts.map(translate));
}

const originOf = (given: Given | undefined): Origin | undefined =>
  (['selection', 'clipboard', 'file'] as const).find((origin) => origin === given?.from);

async function importInto(records: Records, focus: Focus, choices: NameChoices, origin?: Origin): Promise<void> {
  const open = await focus.settle();
  if (!open) return;
  const found = await findSource(open.document, origin);
  if (!found) return;
  const answers = await askForMessages(records, found.source, open.review, open.document, choices.of(open.document));
  if (!answers) return;
  const { messages, reading } = answers;
  // What was selected is where it was only in the text that it was selected in.
  const now = found.selection ? open : await focus.again(open);
  const made = await makeChanges(records, messages, now, found.selection, reading);
  if (!made) return;
  const { added, changes } = made;
  if (added === 0) return tell(l10n.t('All of these are in the timeline already.'), reading);
  if (await change(now, changes)) {
    await showWritten(now, changes);
    tellResult(added, reading);
  } else if (now.document.version !== now.version)
    tellInPassing(l10n.t('The review was edited in the meantime. Nothing was imported.'));
}

/** Reads a record, and asks what of it is wanted and what names become. Nothing where somebody gave up, or where there is nothing. */
export async function askForMessages(
  records: Records,
  source: RecordSource,
  review: Review,
  scope: ConfigurationScope | undefined,
  memory: NameMemory,
): Promise<{ readonly messages: readonly Message[]; readonly reading: RecordReading } | undefined> {
  const reading = await readWithQuestions(records, source, review, optionsFor(scope));
  if (reading?.messages.length === 0) tellNothing(reading);
  const chosen = reading && reading.messages.length > 0 ? await chooseMessages(reading.messages) : undefined;
  if (!reading || !chosen || chosen.length === 0) return undefined;
  const names = await chooseNames(records, peopleIn(reading, chosen), memory, review.text);
  if (!names) return undefined;
  const renamed = names === 'keep' ? chosen : await runInSlices(records.useRolesInSteps(chosen, names), () => true);
  return renamed && { messages: renamed, reading };
}

/** What the settings say of records. */
export function optionsFor(scope: ConfigurationScope | undefined): { readonly keepEmoji: readonly string[] } {
  const codes: unknown = workspace.getConfiguration(namespace, scope).get('keepEmoji');
  return { keepEmoji: Array.isArray(codes) ? codes.filter((code) => typeof code === 'string') : [] };
}

/** So many that one waits for them to be written. */
const many = 1000;

/** The entries as changes of the review. Nothing where somebody gave up. */
export const writeEntries = (
  records: Records,
  messages: readonly Message[],
  review: Review,
): Promise<Written | undefined> =>
  runSteps(records.writeEntriesInSteps(messages, review), messages.length > many, l10n.t('Writing the timeline…'));

async function makeChanges(
  records: Records,
  messages: readonly Message[],
  { review, document }: OpenReview,
  selection: Selection | undefined,
  { unread }: RecordReading,
): Promise<Written | undefined> {
  if (!selection) return writeEntries(records, messages, review);
  // The record makes room for its entries; what could not be read stays where it is.
  const { readMarkdown, readReview, applyChanges, withoutSame } = await loadEngine();
  const [start, end] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
  const kept = unread.map(({ text }) => text).join('\n');
  const without = review.text.slice(0, start) + kept + review.text.slice(end);
  const written = await writeEntries(records, messages, readReview(readMarkdown(without, review.sectionNames)));
  if (!written || written.changes.length === 0) return written;
  const insert = applyChanges(without, written.changes);
  return { ...written, changes: [withoutSame(review.text, { start: 0, end: review.text.length, insert })] };
}

function tellNothing(reading: RecordReading): void {
  tellInPassing(l10n.t('There are no messages with a time in it.'));
  if (reading.unread.length > 0) tellUnread(l10n.t('Nothing was imported.'), reading);
}

export function tellResult(added: number, reading: RecordReading): void {
  const said =
    added === 1
      ? l10n.t('1 message was added to the timeline.')
      : l10n.t('{0} messages were added to the timeline.', added);
  tell(said, reading);
}

/** Says what came of it, and how much could not be read. */
function tell(said: string, reading: RecordReading): void {
  if (reading.unread.length > 0) tellUnread(said, reading);
  else tellInPassing(said);
}

/** Says how much could not be read, and shows it to those who ask. */
function tellUnread(said: string, { unread }: RecordReading): void {
  const count =
    unread.length === 1 ? l10n.t('1 line could not be read.') : l10n.t('{0} lines could not be read.', unread.length);
  const show = l10n.t('Show Them');
  void window.showInformationMessage(`${said} ${count}`, show).then(async (answer) => {
    if (answer !== show) return;
    const content = unread.map(({ line, text }) => `${line}: ${text}`).join('\n');
    await window.showTextDocument(await workspace.openTextDocument({ content, language: 'plaintext' }));
  });
}
