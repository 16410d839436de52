import type { ExtensionContext } from 'vscode';
import { activate as activateHere, type Api } from './extension';
import { fetchBundles } from './core/fetched';

/** In the web, the engine is fetched before anything asks for it: the Markdown preview does not wait. */
export async function activate(context: ExtensionContext): Promise<Api> {
  await fetchBundles(context.extensionUri);
  return activateHere(context);
}
