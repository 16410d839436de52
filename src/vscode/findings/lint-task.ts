import {
  ShellExecution,
  Task,
  TaskScope,
  tasks,
  workspace,
  type Disposable,
  type TaskDefinition,
  type WorkspaceFolder,
} from 'vscode';
import { isStrings } from '../core/values';

/** A task that runs the command line over the reviews of a folder, and shows what it prints in the Problems panel. */
export function registerLintTask(): Disposable {
  return tasks.registerTaskProvider('learning-review', {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).flatMap((folder) => makeTask({ type: 'learning-review' }, folder) ?? []),
    // One that somebody wrote into tasks.json, that of the user or of a workspace of several folders as well.
    resolveTask: ({ definition, scope = TaskScope.Workspace }) => makeTask(definition, scope),
  });
}

/** Nothing where nobody trusts the folder, or where no shell reaches it, as in the browser. */
function makeTask(definition: TaskDefinition, scope: WorkspaceFolder | TaskScope): Task | undefined {
  const isOnDisk = typeof scope !== 'object' || scope.uri.scheme === 'file';
  if (!workspace.isTrusted || !isOnDisk) return undefined;
  const given: unknown = definition['args'];
  const args = isStrings(given) ? given : [];
  // A name, in English in every language: tasks.json and keys refer to it.
  const name = args.length > 0 ? `lint ${args.join(' ')}` : 'lint all reviews';
  const run = new ShellExecution('learning-review', ['lint', ...args]);
  return new Task(definition, scope, name, 'learning-review', run, '$learning-review');
}
