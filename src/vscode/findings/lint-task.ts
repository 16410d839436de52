import {
  ShellExecution,
  Task,
  tasks,
  workspace,
  type Disposable,
  type TaskDefinition,
  type TaskScope,
  type WorkspaceFolder,
} from 'vscode';
import { isStrings } from '../core/values';

/** A task that runs the command line over the reviews of a folder, and shows what it prints in the Problems panel. */
export function registerLintTask(): Disposable {
  return tasks.registerTaskProvider('learning-review', {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).flatMap((folder) => makeTask({ type: 'learning-review' }, folder) ?? []),
    // One that somebody wrote into tasks.json.
    resolveTask: ({ definition, scope }) => makeTask(definition, scope),
  });
}

/** Nothing where nobody trusts the folder, or where no shell reaches it, as in the browser. */
function makeTask(definition: TaskDefinition, folder: WorkspaceFolder | TaskScope | undefined): Task | undefined {
  if (!workspace.isTrusted || typeof folder !== 'object' || folder.uri.scheme !== 'file') return undefined;
  const given: unknown = definition['args'];
  const args = isStrings(given) ? given : [];
  // A name, in English in every language: tasks.json and keys refer to it.
  const name = args.length > 0 ? `lint ${args.join(' ')}` : 'lint all reviews';
  const run = new ShellExecution('learning-review', ['lint', ...args]);
  return new Task(definition, folder, name, 'learning-review', run, '$learning-review');
}
