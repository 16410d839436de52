import * as vscode from 'vscode';
import type { activate as activateHere, Api } from './extension';

// The web worker host loads one file and has no `require` for another. So this file fetches what the desktop loads, and the .vsix
// holds each bundle once.

/** What the desktop loads: the adapters, and what they load from beside them. */
const files = ['./extension.js', './engine.js', './record.js'];

/** Everything is fetched before anything asks for it: the Markdown preview does not wait. */
export async function activate(context: vscode.ExtensionContext): Promise<Api> {
  const load = loaderOf(await fetchAll(context.extensionUri));
  const extension = load('./extension.js') as { readonly activate: typeof activateHere };
  return extension.activate(context);
}

async function fetchAll(home: vscode.Uri): Promise<ReadonlyMap<string, string>> {
  const fetched = files.map(async (file): Promise<[string, string]> => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(home, 'dist', file));
    return [file, new TextDecoder().decode(bytes)];
  });
  return new Map(await Promise.all(fetched));
}

/** Loads as `require` does: a file is not read by the JavaScript parser until somebody asks for it, and once. */
function loaderOf(texts: ReadonlyMap<string, string>): (file: string) => unknown {
  const loaded = new Map<string, unknown>([['vscode', vscode]]);
  const load = (file: string): unknown => {
    if (!loaded.has(file)) loaded.set(file, evaluate(file, texts.get(file) ?? '', load));
    return loaded.get(file);
  };
  return load;
}

/** What a bundle exports, evaluated as VS Code itself evaluates extensions in a worker. `load`: how it asks for others. */
function evaluate(file: string, text: string, load: (file: string) => unknown): unknown {
  const module: { exports: unknown } = { exports: {} };
  const code = `${text}\n//# sourceURL=${file.replace('.', 'learning-review')}`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  (new Function('module', 'exports', 'require', code) as (...given: unknown[]) => void)(module, module.exports, load);
  return module.exports;
}
