import {
  Position,
  SnippetString,
  commands,
  l10n,
  window,
  workspace,
  type Disposable,
  type LogOutputChannel,
} from 'vscode';
import { loadEngine } from '../engine';
import { isDay } from './date';
import { PlaceProblem, createDocument } from './create';
import { askForReview } from './questions';
import type { TeamTemplates } from './team-templates';

/** What the command may be told instead of asking, by a key binding or another extension. */
interface Given {
  /** A template's id. */
  readonly template?: string;
  readonly title?: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
}

/** "New Learning Review": asks, creates, fills in. Nothing is created before the last answer. */
export function registerNewReview(log: LogOutputChannel, team: TeamTemplates): Disposable {
  return commands.registerCommand('learningReview.new', async (given?: unknown) => {
    try {
      await createReview(isGiven(given) ? given : {}, team);
    } catch (error) {
      if (!(error instanceof PlaceProblem)) log.error('New Learning Review:', error);
      const why = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(l10n.t('The review could not be created. {0}', why));
    }
  });
}

async function createReview(given: Given, team: TeamTemplates): Promise<void> {
  const { renderTemplate, templates } = await loadEngine();
  const folders = workspace.workspaceFolders ?? [];
  const choice = given.template ? [...(await team.templatesIn(folders[0])), ...templates] : templates;
  const template = choice.find((each) => each.id === given.template);
  const known = {
    ...(template ? { template } : {}),
    ...(given.title ? { title: given.title } : {}),
    ...(given.date && isDay(given.date) ? { date: given.date } : {}),
  };
  const review = await askForReview(known, folders, templates, (folder) => team.templatesIn(folder));
  if (!review) return;
  const document = await createDocument(review);
  const editor = await window.showTextDocument(document);
  const { title, date } = review;
  const { snippet } = renderTemplate(review.template, { title, date, zone: 'UTC', template: review.template.id });
  await editor.insertSnippet(new SnippetString(snippet), new Position(0, 0));
  if (!document.isUntitled) await document.save();
}

// File > New File passes arguments of its own.
function isGiven(value: unknown): value is Given {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['template', 'title', 'date'].every((key) => ['string', 'undefined'].includes(typeof (value as never)[key]))
  );
}
