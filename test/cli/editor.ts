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
  #refresh = (): void => {};
  readonly #connection: ProtocolConnection;
  readonly #folder: string;
  readonly #versions = new Map<string, number>();
  readonly #published: PublishDiagnosticsParams[] = [];
  #wake = (): void => {};

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
      return null;
    });
    this.#connection.onRequest('workspace/diagnostic/refresh', () => {
      this.#refresh();
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

  filesChanged(name: string): void {
    void this.#connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: this.uri(name), type: 2 }],
    });
  }

  /** Waits until the server wants to be asked again. */
  refreshed(): Promise<void> {
    return new Promise((resolve) => (this.#refresh = resolve));
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
  async published(uri: string): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const at = this.#published.findIndex((each) => each.uri === uri);
      if (at >= 0) return this.#published.splice(at, 1)[0]!;
      await new Promise<void>((resolve) => {
        const wake = this.#wake;
        this.#wake = () => {
          wake();
          resolve();
        };
      });
    }
  }
}

interface Registered {
  readonly registrations: readonly {
    readonly registerOptions: { readonly watchers: readonly { readonly globPattern: string }[] };
  }[];
}
