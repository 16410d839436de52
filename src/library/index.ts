// The engine as a library, `learning-review` on npm. See docs/library.md.
import { allRules, rulePage } from '../review';
import { findProjectFile } from './find-project';
import { prepare } from './prepare';
import type { Files, Options, Project, Result, Rule } from './types';

export type {
  Category,
  Files,
  Finding,
  FlaggedPhrase,
  Mistake,
  Options,
  Position,
  Project,
  Result,
  Rule,
  Settings,
  Severity,
  Suggestion,
} from './types';

/** Finds in a text, which is Markdown, what the editor and the command line find in it. */
export function analyse(text: string, options: Options = {}): Result {
  return prepare(options)(text);
}

/**
 * Finds the project file that holds for a document, `.learning-review.json` in its folder or the nearest one around it, and reads it with
 * what it extends. `path` is whole, with `/` between its parts.
 */
export function findProject(path: string, files: Files): Promise<Project> {
  return findProjectFile(path, files);
}

/** All rules. */
export const rules: readonly Rule[] = allRules.map(({ id, group, category, severity, title, why, sources }) => ({
  id,
  group,
  category,
  severity,
  title,
  why,
  sources,
  url: rulePage(id),
}));
