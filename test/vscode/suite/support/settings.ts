import { ConfigurationTarget, workspace } from 'vscode';
import { waitFor } from './wait';

/** Changes a setting of the workspace and waits until extensions have heard of it. */
export const set = (key: string, value: unknown): Promise<void> =>
  setIn(ConfigurationTarget.Workspace, 'learningReview', key, value);

/** The same of any setting, also the user's. */
export async function setIn(target: ConfigurationTarget, section: string, key: string, value: unknown): Promise<void> {
  const stands = () => {
    const inspected = workspace.getConfiguration(section).inspect(key);
    return target === ConfigurationTarget.Global ? inspected?.globalValue : inspected?.workspaceValue;
  };
  await workspace.getConfiguration(section).update(key, value, target);
  await waitFor(
    workspace.onDidChangeConfiguration,
    () => JSON.stringify(stands()) === JSON.stringify(value),
    () => `${section}.${key} to be ${JSON.stringify(value)}; it is ${JSON.stringify(stands())}`,
  );
}

/** Takes back what tests have set. */
export async function reset(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const inspected = workspace.getConfiguration('learningReview').inspect(key);
    if (inspected?.workspaceValue !== undefined) await set(key, undefined);
  }
}
