/** What stands in for anything in VS Code: it can be called, made and looked into, and nothing comes of it. It keeps nothing. */
const anything: unknown = new Proxy(function nothing() {}, {
  get: (_, key) => (typeof key === 'symbol' || key === 'then' ? undefined : anything),
  set: () => true,
  apply: () => anything,
  construct: () => ({}),
});

/** What the first of these has that has it; else it is anything. */
const oneOf = (...all: readonly (object | undefined)[]): unknown =>
  new Proxy(
    {},
    {
      get: (_, key) => {
        const own = all.find((each) => each && key in each);
        return Reflect.get(own ?? Object(anything), key);
      },
    },
  );

/** The same as VS Code's, but for what nobody here needs. */
export class Disposable {
  static from(...all: readonly { dispose(): unknown }[]): Disposable {
    return new Disposable(() => all.forEach((each) => each.dispose()));
  }

  readonly #end: () => unknown;

  constructor(end: () => unknown) {
    this.#end = end;
  }

  dispose(): void {
    this.#end();
  }
}

/** The same as VS Code's, but for what nobody here needs. */
export class EventEmitter<T> {
  readonly #listeners = new Set<(value: T) => unknown>();

  readonly event = (listener: (value: T) => unknown): Disposable => {
    this.#listeners.add(listener);
    return new Disposable(() => this.#listeners.delete(listener));
  };

  fire(value: T): void {
    for (const listener of [...this.#listeners]) listener(value);
  }

  dispose(): void {
    this.#listeners.clear();
  }
}

const quiet: Readonly<Record<string, object>> = {
  l10n: {
    t: (text: string, ...values: readonly unknown[]) => text.replace(/\{(\d)\}/g, (_, i) => String(values[i])),
  },
  workspace: { textDocuments: [], workspaceFolders: undefined, asRelativePath: ({ path }: { path: string }) => path },
  window: { activeTextEditor: undefined, visibleTextEditors: [], tabGroups: oneOf({ all: [] }) },
};

/** A window without documents; `parts` are those of VS Code's parts that a test has in hand. */
export function fakeVSCode(parts: Readonly<Record<string, object>> = {}): unknown {
  const names = Object.keys({ ...quiet, ...parts });
  return oneOf({
    Disposable,
    EventEmitter,
    ...Object.fromEntries(names.map((name) => [name, oneOf(parts[name], quiet[name])])),
  });
}
