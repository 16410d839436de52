import { lm, workspace, type ConfigurationScope } from 'vscode';
import { namespace } from '../core/preferences';

/** Editors that are made from VS Code may come without it. */
const models = (): typeof lm | undefined => lm;

/**
 * Whether the user has asked for a second reader, and nothing forbids it: neither the workspace, where it is not trusted, nor
 * whoever turned off what VS Code calls AI features. Only the user's own settings count, not those of a folder or an
 * extension.
 */
export function isOn(scope: ConfigurationScope): boolean {
  if (!workspace.isTrusted || !models()) return false;
  if (workspace.getConfiguration('chat', scope).get<unknown>('disableAIFeatures') === true) return false;
  const ours = workspace.getConfiguration(namespace);
  return ours.get<unknown>('secondReader') === true && ours.inspect('secondReader')?.globalValue === true;
}
