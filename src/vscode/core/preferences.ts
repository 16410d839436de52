import { workspace, type ConfigurationScope } from 'vscode';
import type { Settings } from '../../language';
import type { ReadOptions, Template } from '../../review';
import type { Engine } from './engine';
import type { Said } from './projects';
import {
  isBoolean,
  isInnerPath,
  isQuestionPlace,
  isRunWhen,
  isStrings,
  type QuestionPlace,
  type RunWhen,
} from './values';

/** What all our settings, commands and views begin with. */
export const namespace = 'learningReview';

/** What the project file says for one document, and the user where that says nothing. */
export interface Preferences {
  readonly enable: boolean;
  readonly run: RunWhen;
  /** Globs of files that are reviews; one that starts with `!` takes files out again. */
  readonly files: readonly string[];
  /** Whether the project file says that it is a review, by its path. */
  readonly isDocument: boolean;
  /** Whether the project file leaves it alone. */
  readonly isIgnored: boolean;
  /** The zone of reviews that name none. */
  readonly zone: string | undefined;
  /** What the engine needs to know. */
  readonly settings: Settings;
  /** What could not be used, a sentence each, for the log; the default stands in for it. */
  readonly problems: readonly string[];
}

/** Reads the settings as they are for a document, and what its project file says. Whatever is written there, it answers. */
export function readPreferences(engine: Engine, scope: ConfigurationScope, said?: Said): Preferences {
  const configuration = workspace.getConfiguration(namespace, scope);
  const problems: string[] = [];
  const read = <T>(key: string, isFine: (value: unknown) => value is T, fallback: T, expected: string): T => {
    const value: unknown = configuration.get(key);
    if (isFine(value)) return value;
    if (value !== undefined && value !== null) problems.push(`${namespace}.${key} should be ${expected}.`);
    return fallback;
  };
  const enable = read('enable', isBoolean, true, 'true or false');
  const run = read('run', isRunWhen, 'onType', '"onType" / "onSave"');
  const files = read('files', isStrings, [], 'a list of file patterns');
  // These are read where they are needed; here only to say what cannot be used.
  read('templates', isInnerPath, '', 'a path within the workspace folder');
  read('addQuestionsTo', isQuestionPlace, 'comment', '"comment" / "openQuestions"');
  read('reminders', isBoolean, false, 'true or false');
  read('secondReader', isBoolean, false, 'true or false');
  read('showElapsedTime', isBoolean, false, 'true or false');
  const tickets =
    'an object of prefixes, or patterns with one {number} or {id}, and the web addresses that they lead to';
  read('tickets', engine.isTickets, {}, tickets);
  // Configuration values are proxies; the engine gets plain data.
  const chosen: unknown = JSON.parse(
    JSON.stringify({
      profile: configuration.get('profile'),
      rules: configuration.get('rules'),
      phrases: configuration.get('phrases'),
    }),
  );
  const { settings, problems: more } = engine.readSettings(chosen, engine.ruleIds);
  const project = said?.file.project ?? {};
  return {
    enable,
    run,
    files,
    isDocument: said?.isDocument === true,
    isIgnored: said?.isIgnored === true,
    zone: project.zone,
    settings: engine.withProject(settings, project),
    problems: [...problems, ...more.map((problem) => `${namespace}.${problem}`)],
  };
}

/** How a review is read. `own`: the team's templates. */
export const readOptions = (
  { templates }: Pick<Engine, 'templates'>,
  { zone }: Pick<Preferences, 'zone'>,
  own: readonly Template[],
): ReadOptions => ({ templates: [...templates, ...own], ...(zone === undefined ? {} : { zone }) });

/** Reads where questions go; into a comment unless it says otherwise. */
export function questionPlace(scope: ConfigurationScope): QuestionPlace {
  const chosen: unknown = workspace.getConfiguration(namespace, scope).get('addQuestionsTo');
  return isQuestionPlace(chosen) ? chosen : 'comment';
}
