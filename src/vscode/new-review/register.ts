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
  type WorkspaceFolder,
} from 'vscode';
import type { SectionNames } from '../../language';
import type { RenderedTemplate } from '../../review';
import { loadEngine } from '../core/engine';
import { askForMessages, tellProblems, tellResult, writeEntries } from '../import/import';
import { noMemory, type NameChoices } from '../import/names';
import { change } from '../core/open-review';
import { loadRecords, type Records } from '../core/record';
import { isDay } from '../core/date';
import { PlaceProblem, createDocument } from './create';
import { runInSlices } from '../core/slice';
import { askForReview, type NewReview } from './questions';
import type { Projects } from '../core/projects';
import type { TeamTemplates } from '../core/team-templates';
import { tellError } from '../core/tell-error';

/** What a team has chosen, and its templates. */
interface Home {
  readonly projects: Projects;
  readonly team: TeamTemplates;
}

/** What the command may be told instead of asking, by a key binding or another extension. */
interface Given {
  /** A template's id. */
  readonly template?: string;
  readonly title?: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
  /** Of the times in it; if not given, that of the project file, or UTC. */
  readonly zone?: string;
}

/**
 * "New Learning Review" and "New Learning Review from Clipboard", which fills in the timeline. Both ask, create and fill in; nothing
 * is created before the last answer.
 */
export function registerNewReview(
  log: LogOutputChannel,
  projects: Projects,
  team: TeamTemplates,
  names: NameChoices,
): Disposable {
  const home = { projects, team };
  const tell = async (act: () => Promise<unknown>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof PlaceProblem)) log.error(`New Learning Review: ${tellError(error)}`);
      const why = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(l10n.t('The review could not be created. {0}', why));
    }
  };
  const create = (given?: unknown) => tell(() => createReview(isGiven(given) ? given : {}, home));
  return Disposable.from(
    commands.registerCommand('learningReview.new', create),
    // The palette looks at titles only, and many people know a review by another name.
    commands.registerCommand('learningReview.newPostMortem', create),
    commands.registerCommand('learningReview.newHere', (place?: unknown) =>
      tell(() => createReview({}, home, place instanceof Uri ? place : undefined)),
    ),
    commands.registerCommand('learningReview.newFromClipboard', () =>
      tell(async () => {
        const records = await loadRecords();
        await tellProblems(records, () => createFromClipboard(records, home, names));
      }),
    ),
  );
}

async function createFromClipboard(records: Records, home: Home, names: NameChoices): Promise<void> {
  const { readMarkdown, readReview } = await loadEngine();
  const sectionsIn = async (uri: Uri | undefined) => (await home.projects.settle(uri))?.file.project.sections;
  const read = (text: string, sections?: SectionNames) => readReview(readMarkdown(text, sections));
  const memory = noMemory();
  const text = await env.clipboard.readText();
  const answers = await askForMessages(records, { text }, read(''), undefined, memory);
  if (!answers) return;
  const { messages, reading } = answers;
  const date = messages.find((message) => message.date !== null)?.date;
  const zone = messages.find((message) => message.zone !== null)?.zone;
  const given = { ...(date ? { date } : {}), ...(zone ? { zone } : {}) };
  const asked = await askFor(given, home);
  if (!asked) return;
  // Somebody may still give up while the entries are written, which takes a while for many: until then nothing is created.
  const { plain } = await render(asked, given, home);
  const planned = await writeEntries(records, messages, read(plain, await sectionsIn(reviewIn(asked.folder))));
  if (!planned) return;
  const document = await createFrom(asked, given, home);
  const choice = memory.read();
  if (choice) await names.of(document).write(choice);
  const said = document.getText();
  const open = { document, version: document.version, review: read(said, await sectionsIn(document.uri)) };
  const written =
    said === plain ? planned : await runInSlices(records.writeEntriesInSteps(messages, open.review), () => true);
  if (written && (await change(open, written.changes))) tellResult(written.added, reading);
  if (!document.isUntitled) await document.save();
}

async function createReview(given: Given, home: Home, place?: Uri): Promise<void> {
  const asked = await askFor(given, home, place);
  if (asked) await createFrom(asked, given, home);
}

/** Asks what is not given. Nothing where somebody gave up. */
async function askFor(given: Given, { projects, team }: Home, place?: Uri): Promise<NewReview | undefined> {
  const { templates } = await loadEngine();
  const folders = workspace.workspaceFolders ?? [];
  const templatesIn = async (folder: WorkspaceFolder | undefined) =>
    team.templatesIn(folder, await projects.settle(reviewIn(folder)));
  const choice = given.template ? [...(await templatesIn(folders[0])), ...templates] : templates;
  const template = choice.find((each) => each.id === given.template);
  const folder = place && workspace.getWorkspaceFolder(place);
  const known = {
    ...(folder ? { folder, place } : {}),
    ...(template ? { template } : {}),
    ...(given.title ? { title: given.title } : {}),
    ...(given.date && isDay(given.date) ? { date: given.date } : {}),
  };
  return askForReview(known, folders, templates, templatesIn);
}

/** A file as it could be in a folder: what holds for it holds for a new one. */
const reviewIn = (folder: WorkspaceFolder | undefined): Uri | undefined => folder && Uri.joinPath(folder.uri, 'new.md');

async function render(
  { title, date, template, folder }: NewReview,
  given: Given,
  { projects }: Home,
): Promise<RenderedTemplate> {
  const { renderTemplate } = await loadEngine();
  const zone = given.zone ?? (await projects.settle(reviewIn(folder)))?.file.project.zone ?? 'UTC';
  return renderTemplate(template, { title, date, zone, template: template.id });
}

async function createFrom(asked: NewReview, given: Given, home: Home): Promise<TextDocument> {
  const { snippet } = await render(asked, given, home);
  const document = await createDocument(asked);
  const editor = await window.showTextDocument(document);
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
