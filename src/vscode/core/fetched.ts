import { Uri, workspace } from 'vscode';

// The web worker host loads one file and has no `require` for another. The bundles that the desktop loads from beside it are
// fetched there, so that the .vsix holds each once.

type Name = 'engine' | 'record';

const texts = new Map<Name, string>();

/** Fetches the bundles of the desktop. They are not read by the JavaScript parser until somebody asks for one. */
export async function fetchBundles(home: Uri): Promise<void> {
  const names: readonly Name[] = ['engine', 'record'];
  const fetched = names.map(async (name) => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(home, 'dist', `${name}.js`));
    texts.set(name, new TextDecoder().decode(bytes));
  });
  await Promise.all(fetched);
}

/** What a bundle exports, evaluated as VS Code itself evaluates extensions in a worker. `require`: what it may ask for. */
export function evaluate(name: Name, require: () => unknown): unknown {
  const module: { exports: unknown } = { exports: {} };
  const code = `${texts.get(name) ?? ''}\n//# sourceURL=learning-review/${name}.js`;
  texts.delete(name);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  (new Function('module', 'exports', 'require', code) as (...given: unknown[]) => void)(
    module,
    module.exports,
    require,
  );
  return module.exports;
}
