import { ConfigurationTarget, workspace } from 'vscode';
import { next } from './wait';

/** Changes a setting of the workspace and waits until extensions have heard of it. */
export async function set(key: string, value: unknown): Promise<void> {
  const before: unknown = workspace.getConfiguration('learningReview').get(key);
  const update = () => workspace.getConfiguration('learningReview').update(key, value, ConfigurationTarget.Workspace);
  if (JSON.stringify(before) === JSON.stringify(value)) return void (await update());
  await next(workspace.onDidChangeConfiguration, update, (event) =>
    event.affectsConfiguration(`learningReview.${key}`),
  );
}

/** Takes back what tests have set. */
export async function reset(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const inspected = workspace.getConfiguration('learningReview').inspect(key);
    if (inspected?.workspaceValue !== undefined) await set(key, undefined);
  }
}
