import { ConfigurationTarget, workspace } from 'vscode';
import { next } from './wait';

/** Changes a setting of the workspace and waits until extensions have heard of it. */
export const set = (key: string, value: unknown): Promise<void> =>
  setIn(ConfigurationTarget.Workspace, 'learningReview', key, value);

/** The same of any setting, also the user's. */
export async function setIn(target: ConfigurationTarget, section: string, key: string, value: unknown): Promise<void> {
  const inspected = workspace.getConfiguration(section).inspect(key);
  const before = target === ConfigurationTarget.Global ? inspected?.globalValue : inspected?.workspaceValue;
  const update = () => workspace.getConfiguration(section).update(key, value, target);
  if (JSON.stringify(before) === JSON.stringify(value)) return void (await update());
  await next(workspace.onDidChangeConfiguration, update, (event) => event.affectsConfiguration(`${section}.${key}`));
}

/** Takes back what tests have set. */
export async function reset(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const inspected = workspace.getConfiguration('learningReview').inspect(key);
    if (inspected?.workspaceValue !== undefined) await set(key, undefined);
  }
}
