import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Readable, Writable } from 'node:stream';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';

/** An editor that talks to the server, and keeps what it says. */
export class Editor {
  readonly logged: string[] = [];
  readonly shown: string[] = [];
  readonly watched: string[] = [];
  readonly #folder: string;
  readonly #connection: ProtocolConnection;
  readonly #versions = new Map<string, number>();
  readonly #published: PublishDiagnosticsParams[] = [];
  #refreshes = 0;
  #isGone = false;
  readonly #waiting: (() => void)[] = [];

  private constructor(from: Readable, to: Writable, folder: string) {
    this.#folder = folder;
    this.#connection = createProtocolConnection(new StreamMessageReader(from), new StreamMessageWriter(to));
    this.#connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#published.push(params);
      this.#wake();
    });
    this.#connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => {
      this.logged.push(message);
    });
    this.#connection.onRequest('window/showDocument', ({ uri }: { readonly uri: string }) => {
      this.shown.push(uri);
      return { success: true };
    });
    this.#connection.onRequest('client/registerCapability', ({ registrations }: Registered) => {
      for (const { registerOptions } of registrations)
        this.watched.push(...registerOptions.watchers.map(({ globPattern }) => globPattern));
      this.#wake();
      return null;
    });
    this.#connection.onRequest('workspace/diagnostic/refresh', () => {
      this.#refreshes++;
      this.#wake();
      return null;
    });
    this.#connection.listen();
  }

  static async start(
    from: Readable,
    to: Writable,
    folder: string,
    capabilities: ClientCapabilities,
    options: unknown,
  ): Promise<Editor> {
    const editor = new Editor(from, to, folder);
    await editor.ask('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'reviews' }],
      initializationOptions: options,
    });
    editor.say('initialized', {});
    return editor;
  }

  say(method: string, params: object): void {
    void this.#connection.sendNotification(method, params);
  }

  dispose(): void {
    this.#connection.dispose();
  }

  readonly uri = (name: string): string => pathToFileURL(join(this.#folder, name)).href;

  readonly open = (name: string, text: string): void => this.openAt(this.uri(name), text);

  openAt(uri: string, text: string): void {
    this.#versions.set(uri, 1);
    this.say('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
  }

  change(name: string, contentChanges: readonly object[]): void {
    const uri = this.uri(name);
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    this.say('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  closeDocument(name: string): void {
    this.say('textDocument/didClose', { textDocument: { uri: this.uri(name) } });
  }

  /** The folders that are open become others. */
  foldersChanged(added: readonly string[], removed: readonly string[]): void {
    const foldersOf = (names: readonly string[]) => names.map((name) => ({ uri: this.uri(name), name }));
    this.say('workspace/didChangeWorkspaceFolders', {
      event: { added: foldersOf(added), removed: foldersOf(removed) },
    });
  }

  /** Says goodbye, so that the server does no more. */
  async leave(): Promise<void> {
    if (this.#isGone) return;
    this.#isGone = true;
    await this.ask('shutdown', {});
    this.dispose();
  }

  filesChanged(name: string): void {
    void this.#connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: this.uri(name), type: 2 }],
    });
  }

  /** Waits until the server wants to be asked again. */
  async refreshed(): Promise<void> {
    const before = this.#refreshes;
    await this.#until(() => this.#refreshes > before || undefined);
  }

  /** Waits until the server has asked to be told of such files. */
  watches(globPattern: string): Promise<unknown> {
    return this.#until(() => this.watched.includes(globPattern) || undefined);
  }

  ask<T>(method: string, params: object): Promise<T> {
    return this.#connection.sendRequest<T>(method, params);
  }

  actions(name: string, diagnostic: Diagnostic, only: readonly string[]): Promise<readonly CodeAction[]> {
    const { range } = diagnostic;
    return this.ask('textDocument/codeAction', {
      textDocument: { uri: this.uri(name) },
      range,
      context: { diagnostics: [diagnostic], only },
    });
  }

  /** What is said next of a document, or was said and not asked for yet. */
  published(uri: string): Promise<PublishDiagnosticsParams> {
    return this.#until(() => {
      const at = this.#published.findIndex((each) => each.uri === uri);
      return at < 0 ? undefined : this.#published.splice(at, 1)[0];
    });
  }

  /** Looks whenever the server has said something, until something is there. */
  async #until<T>(look: () => T | undefined): Promise<T> {
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

interface Registered {
  readonly registrations: readonly {
    readonly registerOptions: { readonly watchers: readonly { readonly globPattern: string }[] };
  }[];
}
