import {
  CodeActionKind,
  CodeActionTriggerKind,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  ResponseError,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { defaultSettings, readSettings, type Settings } from '../../language/index';
import { projectFileName } from '../../project/index';
import { ruleIds, rulePage } from '../../review/index';
import { version } from '../../../package.json';
import { actionsAt, fixAll, fixAllKind, showWhy, wants } from './actions';
import { Edits } from './edits';
import { hoverAt } from './hover';
import { answerRefused } from './in-order';
import { OpenDocument, type Reading } from './open-document';
import { checked, shapes } from './params';
import { pathsOf, ProjectOf } from './project-of';
import { repeat } from './repeat';
import { toDiagnostic } from './to-protocol';

/** Milliseconds between the last letter that was typed and the findings. */
const pause = 150;

/**
 * Serves editors that speak the Language Server Protocol (3.17). `untilNextLook`: milliseconds between two looks at the files of projects.
 */
export function serve(connection: Connection, untilNextLook = 1000): void {
  new Server(connection, untilNextLook).listen();
}

class Server {
  readonly #connection: Connection;
  readonly #untilNextLook: number;
  readonly #documents = new Map<string, OpenDocument>();
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  /** What the editor watches for us. */
  readonly #watched = new Set<string>();
  #stopLooking = (): void => {};
  /** What was said of project files, by their addresses. */
  readonly #told = new Map<string, string>();
  #can: ClientCapabilities = {};
  #roots: readonly string[] = [];
  #settings: Settings = defaultSettings;
  #questionsBelow = false;
  #edits = new Edits({});
  #projects: ProjectOf;

  constructor(connection: Connection, untilNextLook: number) {
    this.#connection = connection;
    this.#untilNextLook = untilNextLook;
    this.#projects = this.#makeProjects();
  }

  listen(): void {
    const connection = this.#connection;
    answerRefused(connection);
    connection.onInitialize(checked(shapes.initialize, (params) => this.#initialize(params)));
    connection.onInitialized(() => this.#follow());
    connection.onShutdown(() => {
      this.#stopLooking();
      for (const timer of this.#waiting.values()) clearTimeout(timer);
    });
    connection.onDidOpenTextDocument(
      checked(shapes.open, ({ textDocument: { uri, languageId, version: at, text } }) => {
        this.#documents.set(uri, new OpenDocument(TextDocument.create(uri, languageId, at, text)));
        this.#later(uri, 0);
        void this.#attempt(undefined, () => this.#tellMistakes());
      }),
    );
    connection.onDidChangeTextDocument(
      checked(shapes.change, ({ textDocument: { uri, version: at }, contentChanges }) => {
        this.#documents.get(uri)?.change(contentChanges, at);
        this.#later(uri, pause);
      }),
    );
    connection.onDidCloseTextDocument(
      checked(shapes.document, ({ textDocument: { uri } }) => {
        this.#documents.delete(uri);
        clearTimeout(this.#waiting.get(uri));
        this.#waiting.delete(uri);
        if (!this.#isPulled) void this.#attempt(undefined, () => connection.sendDiagnostics({ uri, diagnostics: [] }));
      }),
    );
    connection.onDidChangeWatchedFiles(() => this.#readAgain());
    connection.onDidChangeConfiguration(
      checked(shapes.settings, ({ settings }) => {
        const own = (settings as { readonly learningReview?: unknown } | null | undefined)?.learningReview;
        if (own === undefined) return;
        this.#configure(own);
        this.#readAgain();
      }),
    );
    connection.languages.diagnostics.on(
      checked(shapes.document, async ({ textDocument: { uri } }) => ({
        kind: 'full',
        items: await this.#attempt([], () => this.#diagnose(uri)),
      })),
    );
    connection.onHover(
      checked(shapes.position, ({ textDocument: { uri }, position }) =>
        this.#attempt(undefined, async () => {
          const [document, reading] = [this.#documents.get(uri), await this.#read(uri)];
          return document && reading ? hoverAt(document.text, reading, document.text.offsetAt(position)) : undefined;
        }),
      ),
    );
    connection.onCodeAction(checked(shapes.actions, (params) => this.#attempt([], () => this.#act(params))));
    connection.onCodeActionResolve(
      checked(shapes.action, (action) => {
        const edit = this.#edits.make(action.data);
        return edit ? { ...action, edit } : action;
      }),
    );
    connection.onExecuteCommand(
      checked(shapes.command, async ({ command, arguments: given }) => {
        const rule = ruleIds.find((id) => id === given?.[0]);
        if (command === showWhy && rule !== undefined)
          await connection.window.showDocument({ uri: rulePage(rule), external: true });
      }),
    );
    connection.listen();
  }

  #initialize({ capabilities, workspaceFolders, rootUri, initializationOptions }: InitializeParams): InitializeResult {
    this.#can = capabilities;
    this.#edits = new Edits(capabilities);
    this.#roots = pathsOf(workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : []));
    this.#configure(initializationOptions ?? {});
    return {
      serverInfo: { name: 'Learning Review', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
          resolveProvider: this.#edits.canWait,
        },
        diagnosticProvider: {
          identifier: 'learning-review',
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...(this.#canShowPages ? { executeCommandProvider: { commands: [showWhy] } } : {}),
      },
    };
  }

  get #isPulled(): boolean {
    return Boolean(this.#can.textDocument?.diagnostic);
  }

  get #canShowPages(): boolean {
    return this.#can.window?.showDocument?.support === true;
  }

  /** Goes with the folders that are open, and with the files in them. */
  #follow(): void {
    // Not before, because the library begins with a handler of its own, for some editors.
    this.#connection.onNotification(
      DidChangeWorkspaceFoldersNotification.type,
      checked(shapes.folders, ({ event: { added, removed } }) => {
        const gone = pathsOf(removed);
        this.#roots = [...this.#roots.filter((root) => !gone.includes(root)), ...pathsOf(added)];
        this.#readAgain();
      }),
    );
    this.#watch([`**/${projectFileName}`]);
    this.#stopLooking();
    this.#stopLooking = repeat(this.#untilNextLook, () => this.#attempt(undefined, () => this.#look()));
  }

  /** Asks the editor to tell of files that come, change or go. */
  #watch(globs: readonly string[]): void {
    const watchers = globs.filter((glob) => !this.#watched.has(glob)).map((globPattern) => ({ globPattern }));
    if (watchers.length === 0 || !this.#can.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    for (const { globPattern } of watchers) this.#watched.add(globPattern);
    const { client } = this.#connection;
    void this.#attempt(undefined, () => client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }

  /** Many an editor watches no files, or only those that it saves itself, or none outside of its folders. */
  async #look(): Promise<void> {
    const projects = this.#projects;
    // They may have been read again meanwhile.
    if (this.#documents.size > 0 && (await projects.isOld(this.#documents.keys())) && projects === this.#projects)
      this.#readAgain();
  }

  /** Takes over settings, which are named as in VS Code without their prefix. What is wrong in them is logged. */
  #configure(given: unknown): void {
    const { settings, problems } = readSettings(given, ruleIds);
    for (const problem of problems) this.#connection.console.warn(problem);
    this.#settings = settings;
    this.#questionsBelow = (given as { readonly addQuestionsTo?: unknown } | null)?.addQuestionsTo === 'openQuestions';
    this.#projects = this.#makeProjects();
  }

  #makeProjects(): ProjectOf {
    return new ProjectOf(this.#settings, this.#roots, (line) => this.#connection.console.warn(line));
  }

  /** Reads all project files, and with them all documents, anew. */
  #readAgain(): void {
    this.#projects = this.#makeProjects();
    if (this.#isPulled && this.#can.workspace?.diagnostics?.refreshSupport)
      void this.#attempt(undefined, () => this.#connection.languages.diagnostics.refresh());
    for (const uri of this.#documents.keys()) this.#later(uri, 0);
    void this.#attempt(undefined, () => this.#tellMistakes());
  }

  #later(uri: string, after: number): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.set(
      uri,
      setTimeout(() => void this.#attempt(undefined, () => this.#tell(uri)), after),
    );
  }

  /** Tells of what was found in a document, unless the editor asks for it. */
  async #tell(uri: string): Promise<void> {
    this.#waiting.delete(uri);
    const document = this.#documents.get(uri);
    if (!document || this.#isPulled) return;
    const diagnostics = await this.#diagnose(uri);
    await this.#connection.sendDiagnostics({ uri, version: document.text.version, diagnostics });
  }

  /** Tells of what is wrong in the project files of the documents that are open. */
  async #tellMistakes(): Promise<void> {
    const projects = this.#projects;
    const found = new Map<string, Diagnostic[]>();
    for (const uri of this.#documents.keys()) {
      for (const [file, mistakes] of await projects.mistakes(uri)) found.set(file, mistakes);
      this.#watch(await projects.globs(uri));
    }
    // They may have changed meanwhile, and will be told then.
    if (projects !== this.#projects) return;
    for (const uri of this.#told.keys()) if (!found.has(uri)) found.set(uri, []);
    for (const [uri, diagnostics] of found) {
      const said = JSON.stringify(diagnostics);
      if (said === (this.#told.get(uri) ?? '[]')) continue;
      this.#told.set(uri, said);
      await this.#connection.sendDiagnostics({ uri, diagnostics });
    }
  }

  async #diagnose(uri: string): Promise<Diagnostic[]> {
    const [document, reading] = [this.#documents.get(uri), await this.#read(uri)];
    return document && reading ? reading.findings.map((each) => toDiagnostic(document.text, each)) : [];
  }

  /** What was found in a document as it is now; nothing where its project leaves it alone. */
  async #read(uri: string): Promise<Reading | undefined> {
    const way = await this.#projects.wayOf(uri);
    return way && this.#documents.get(uri)?.read(way.settings, way.options);
  }

  async #act({ textDocument: { uri }, range, context }: CodeActionParams): Promise<CodeAction[]> {
    const file = await this.#projects.writable(uri);
    // The document is read last: what is offered holds for it as it is now.
    const reading = await this.#read(uri);
    const text = this.#documents.get(uri)?.text;
    if (!text || !reading) return [];
    const means = {
      ...this.#edits.meansFor(text, file),
      canShowPages: this.#canShowPages,
      questionsBelow: this.#questionsBelow,
    };
    const at = { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
    // The bulb shows on the words underlined; who asks for fixes gets them anywhere in the sentence.
    const isAsked = context.triggerKind !== CodeActionTriggerKind.Automatic;
    return [
      ...(wants(context.only, CodeActionKind.QuickFix)
        ? actionsAt(text, reading, { at, isAsked, known: context.diagnostics }, means)
        : []),
      ...(context.only !== undefined && wants(context.only, fixAllKind) ? fixAll(text, reading, means) : []),
    ];
  }

  /** Does something for the editor; where that fails, the rest goes on, and the log says so. */
  async #attempt<T>(otherwise: T, step: () => Promise<T>): Promise<T> {
    try {
      return await step();
    } catch (error) {
      // What the editor has refused is no error of ours.
      const isOurs = error instanceof Error && !(error instanceof ResponseError);
      this.#connection.console.error(isOurs ? (error.stack ?? error.message) : String(error));
      return otherwise;
    }
  }
}
