import {
  Disposable,
  Position,
  SnippetString,
  Uri,
  commands,
  env,
  l10n,
  window,
  workspace,
  type LogOutputChannel,
  type TextDocument,
} from 'vscode';
import { loadEngine } from '../core/engine';
import { askForMessages, tellProblems, tellResult, writeEntries } from '../import/import';
import { noMemory, type NameChoices } from '../import/names';
import { change } from '../core/open-review';
import { loadRecords, type Records } from '../core/record';
import { isDay } from '../core/date';
import { PlaceProblem, createDocument } from './create';
import { askForReview } from './questions';
import type { TeamTemplates } from '../core/team-templates';

/** What the command may be told instead of asking, by a key binding or another extension. */
interface Given {
  /** A template's id. */
  readonly template?: string;
  readonly title?: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
  /** Of the times in it; UTC if not given. */
  readonly zone?: string;
}

/**
 * "New Learning Review" and "New Learning Review from Clipboard", which fills in the timeline. Both ask, create and fill in; nothing
 * is created before the last answer.
 */
export function registerNewReview(log: LogOutputChannel, team: TeamTemplates, names: NameChoices): Disposable {
  const tell = async (act: () => Promise<unknown>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof PlaceProblem)) log.error('New Learning Review:', error);
      const why = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(l10n.t('The review could not be created. {0}', why));
    }
  };
  const create = (given?: unknown) => tell(() => createReview(isGiven(given) ? given : {}, team));
  return Disposable.from(
    commands.registerCommand('learningReview.new', create),
    // The palette looks at titles only, and many people know a review by another name.
    commands.registerCommand('learningReview.newPostMortem', create),
    commands.registerCommand('learningReview.newHere', (place?: unknown) =>
      tell(() => createReview({}, team, place instanceof Uri ? place : undefined)),
    ),
    commands.registerCommand('learningReview.newFromClipboard', () =>
      tell(async () => {
        const records = await loadRecords();
        await tellProblems(records, () => createFromClipboard(records, team, names));
      }),
    ),
  );
}

async function createFromClipboard(records: Records, team: TeamTemplates, names: NameChoices): Promise<void> {
  const { createAnalysis, readReview } = await loadEngine();
  const read = (text: string) => readReview(createAnalysis(text));
  const memory = noMemory();
  const text = await env.clipboard.readText();
  const answers = await askForMessages(records, { text }, read(''), undefined, memory);
  if (!answers) return;
  const { messages, reading } = answers;
  const date = messages.find((message) => message.date !== null)?.date;
  const zone = messages.find((message) => message.zone !== null)?.zone;
  const document = await createReview({ ...(date ? { date } : {}), ...(zone ? { zone } : {}) }, team);
  if (!document) return;
  const choice = memory.read();
  if (choice) await names.of(document).write(choice);
  const review = read(document.getText());
  const open = { document, version: document.version, review };
  const written = await writeEntries(records, messages, review);
  if (written && (await change(open, written.changes))) tellResult(written.added, reading);
  if (!document.isUntitled) await document.save();
}

async function createReview(given: Given, team: TeamTemplates, place?: Uri): Promise<TextDocument | undefined> {
  const { renderTemplate, templates } = await loadEngine();
  const folders = workspace.workspaceFolders ?? [];
  const choice = given.template ? [...(await team.templatesIn(folders[0])), ...templates] : templates;
  const template = choice.find((each) => each.id === given.template);
  const folder = place && workspace.getWorkspaceFolder(place);
  const known = {
    ...(folder ? { folder, place } : {}),
    ...(template ? { template } : {}),
    ...(given.title ? { title: given.title } : {}),
    ...(given.date && isDay(given.date) ? { date: given.date } : {}),
  };
  const review = await askForReview(known, folders, templates, (folder) => team.templatesIn(folder));
  if (!review) return undefined;
  const document = await createDocument(review);
  const editor = await window.showTextDocument(document);
  const { title, date } = review;
  const { snippet } = renderTemplate(review.template, {
    title,
    date,
    zone: given.zone ?? 'UTC',
    template: review.template.id,
  });
  await editor.insertSnippet(new SnippetString(snippet), new Position(0, 0));
  if (!document.isUntitled) await document.save();
  return document;
}

// File > New File passes arguments of its own.
function isGiven(value: unknown): value is Given {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['template', 'title', 'date', 'zone'].every((key) => ['string', 'undefined'].includes(typeof (value as never)[key]))
  );
}
