import { Disposable, type LogOutputChannel } from 'vscode';
import type { Reviewer } from './reviewer';

/** Writes what is wrong with the settings into the log, once each. */
export function registerProblems(reviewer: Reviewer, log: LogOutputChannel): Disposable {
  const told = new Set<string>();
  return reviewer.onDidRead(({ problems }) => {
    for (const problem of problems) {
      if (told.has(problem)) continue;
      told.add(problem);
      log.warn(problem);
    }
  });
}
