import { l10n, type QuickPickItem, type Uri, type WorkspaceFolder } from 'vscode';
import type { Template } from '../../review';
import { askPick, askText, type Answer, type Step } from './ask';
import { isDay, writeDay } from '../core/date';
import { nameTemplate } from './template-names';

/** What a new review is made of. */
export interface NewReview {
  readonly folder?: WorkspaceFolder;
  /** Where in the folder the file goes; where the settings say if it does not. */
  readonly place?: Uri;
  readonly template: Template;
  readonly title: string;
  readonly date: string;
}

/** What is known before anything is asked, and grows with each answer. */
type Known = Partial<NewReview>;
type Question = (known: Known, step: Step) => Promise<Answer<Known>>;

/** Asks for what is not known yet, one step at a time; `undefined` when the user gives up. */
export async function askForReview(
  known: Known,
  folders: readonly WorkspaceFolder[],
  templates: readonly [Template, ...Template[]],
  templatesIn: (folder: WorkspaceFolder | undefined) => Promise<readonly Template[]>,
): Promise<NewReview | undefined> {
  const [only] = folders.length === 1 ? folders : [];
  const questions: Question[] = [
    ...(known.folder || folders.length < 2 ? [] : [askFolder(folders)]),
    ...(known.template || templates.length < 2 ? [] : [askTemplate(templates, templatesIn)]),
    ...(known.title === undefined ? [askTitle] : []),
    ...(known.date === undefined ? [askDate] : []),
  ];
  let answers: Known = { ...(only ? { folder: only } : {}), template: templates[0], ...known };
  for (let at = 0; at < questions.length;) {
    const step = { title: l10n.t('New Learning Review'), step: at + 1, totalSteps: questions.length };
    const answer = await questions[at]?.(answers, step);
    if (answer === undefined) return undefined;
    if (answer !== 'back') answers = { ...answers, ...answer.value };
    at += answer === 'back' ? -1 : 1;
  }
  const { template = templates[0], title = '', date = '' } = answers;
  return { ...answers, template, title, date };
}

function askFolder(folders: readonly WorkspaceFolder[]): Question {
  const items = folders.map((folder) => ({ label: folder.name, description: folder.uri.path, folder }));
  return async (known, step) => {
    const active = items.find((item) => item.folder === known.folder);
    return pass(await askPick(step, l10n.t('Which folder is the review for?'), items, active), ({ folder }) => ({
      folder,
    }));
  };
}

function askTemplate(
  templates: readonly Template[],
  templatesIn: (folder: WorkspaceFolder | undefined) => Promise<readonly Template[]>,
): Question {
  return async (known, step) => {
    // A team's own come first: somebody wrote them for this place.
    const all = [...(await templatesIn(known.folder)), ...templates];
    const items = all.map((template) => ({ ...nameTemplate(template), template }));
    const active = items.find((item: QuickPickItem & { template: Template }) => item.template === known.template);
    const asked = await askPick(step, l10n.t('What kind of review?'), items, active);
    return pass(asked, ({ template }) => ({ template }));
  };
}

const askTitle: Question = async (known, step) => {
  const value = known.title ?? known.template?.name ?? 'Learning review';
  const prompt = l10n.t('Title: what happened, not who did it. For example: Checkout unavailable for 40 minutes');
  const check = (text: string) =>
    text === '' ? l10n.t('The review needs a title. You can change it later.') : undefined;
  return pass(await askText(step, prompt, value, check), (title) => ({ title }));
};

const askDate: Question = async (known, step) => {
  const value = known.date ?? writeDay(new Date());
  const check = (text: string) => {
    if (isDay(text)) return undefined;
    const isWritten = /^\d{4}-\d\d-\d\d$/.test(text);
    return isWritten ? l10n.t('There is no such day.') : l10n.t('Write the day as YYYY-MM-DD, such as {0}.', value);
  };
  return pass(await askText(step, l10n.t('Day of the incident (YYYY-MM-DD)'), value, check), (date) => ({ date }));
};

function pass<T>(answer: Answer<T>, use: (value: T) => Known): Answer<Known> {
  return answer === undefined || answer === 'back' ? answer : { value: use(answer.value) };
}
