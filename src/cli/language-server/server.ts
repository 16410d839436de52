import {
  CodeActionKind,
  CodeActionTriggerKind,
  DidChangeWatchedFilesNotification,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { defaultSettings, readSettings, type Settings } from '../../language/index';
import { allowPhrase, projectFileName, turnOffRule } from '../../project/index';
import { ruleIds, rulePage } from '../../review/index';
import { version } from '../../../package.json';
import { actionsAt, fixAll, fixAllKind, showWhy, wants, type Means } from './actions';
import { hoverAt } from './hover';
import { OpenDocument, type Reading } from './open-document';
import { pathOf, ProjectOf, type Writable } from './project-of';
import { toDiagnostic, toEdits } from './to-protocol';

/** Milliseconds between the last letter that was typed and the findings. */
const pause = 150;

/** Serves editors that speak the Language Server Protocol (3.17). */
export function serve(connection: Connection): void {
  new Server(connection).listen();
}

class Server {
  readonly #connection: Connection;
  readonly #documents = new Map<string, OpenDocument>();
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  /** What was said of project files, by their addresses. */
  readonly #told = new Map<string, string>();
  #can: ClientCapabilities = {};
  #roots: readonly string[] = [];
  #settings: Settings = defaultSettings;
  #questionsBelow = false;
  /** Makes the edits of the actions that were offered last, each when it is looked at. */
  #edits: readonly (() => WorkspaceEdit | undefined)[] = [];
  #projects: ProjectOf;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#projects = this.#makeProjects();
  }

  listen(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#watch());
    connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version: at, text } }) => {
      this.#documents.set(uri, new OpenDocument(TextDocument.create(uri, languageId, at, text)));
      this.#later(uri, 0);
      void this.#attempt(undefined, () => this.#tellMistakes());
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri, version: at }, contentChanges }) => {
      this.#documents.get(uri)?.change(contentChanges, at);
      this.#later(uri, pause);
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      this.#documents.delete(uri);
      clearTimeout(this.#waiting.get(uri));
      this.#waiting.delete(uri);
      if (!this.#isPulled) void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
    connection.onDidChangeWatchedFiles(() => this.#readAgain());
    connection.onDidChangeConfiguration(({ settings }) => {
      const own = (settings as { readonly learningReview?: unknown } | null)?.learningReview;
      if (own === undefined) return;
      this.#configure(own);
      this.#readAgain();
    });
    connection.languages.diagnostics.on(async ({ textDocument: { uri } }) => ({
      kind: 'full',
      items: await this.#attempt([], () => this.#diagnose(uri)),
    }));
    connection.onHover(({ textDocument: { uri }, position }) =>
      this.#attempt(undefined, async () => {
        const [document, reading] = [this.#documents.get(uri), await this.#read(uri)];
        return document && reading ? hoverAt(document.text, reading, document.text.offsetAt(position)) : undefined;
      }),
    );
    connection.onCodeAction((params) => this.#attempt([], () => this.#act(params)));
    connection.onCodeActionResolve((action) => {
      const edit = typeof action.data === 'number' ? this.#edits[action.data]?.() : undefined;
      return edit ? { ...action, edit } : action;
    });
    connection.onExecuteCommand(async ({ command, arguments: [rule] = [] }) => {
      if (command === showWhy && ruleIds.includes(String(rule)))
        await connection.window.showDocument({ uri: rulePage(String(rule)), external: true });
    });
    connection.listen();
  }

  #initialize({ capabilities, workspaceFolders, rootUri, initializationOptions }: InitializeParams): InitializeResult {
    this.#can = capabilities;
    const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.#roots = folders.flatMap((uri) => pathOf(uri) ?? []);
    this.#configure(initializationOptions ?? {});
    return {
      serverInfo: { name: 'Learning Review', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
          resolveProvider: this.#canResolve,
        },
        diagnosticProvider: {
          identifier: 'learning-review',
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
        ...(this.#canShowPages ? { executeCommandProvider: { commands: [showWhy] } } : {}),
      },
    };
  }

  get #isPulled(): boolean {
    return this.#can.textDocument?.diagnostic !== undefined;
  }

  /** Whether the edit of an action may come later than the action. */
  get #canResolve(): boolean {
    return this.#can.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true;
  }

  get #canShowPages(): boolean {
    return this.#can.window?.showDocument?.support === true;
  }

  /** Asks the editor to tell of project files that come, change or go. */
  #watch(): void {
    if (!this.#can.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    void this.#connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: `**/${projectFileName}` }],
    });
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
      void this.#connection.languages.diagnostics.refresh();
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
    for (const uri of this.#documents.keys())
      for (const [file, mistakes] of await projects.mistakes(uri)) found.set(file, mistakes);
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
    const means = this.#means(text, file);
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

  #means(text: TextDocument, file: Writable | undefined): Means {
    const { documentChanges, resourceOperations = [] } = this.#can.workspace?.workspaceEdit ?? {};
    const canCreate = documentChanges === true && resourceOperations.includes('create');
    const { version: now } = text;
    const edit = (edits: TextEdit[], uri = text.uri, at: number | null = now): WorkspaceEdit =>
      documentChanges === true
        ? { documentChanges: [{ textDocument: { uri, version: at }, edits }] }
        : { changes: { [uri]: edits } };
    const waiting: (() => WorkspaceEdit | undefined)[] = [];
    this.#edits = waiting;
    return {
      edit: (edits) => edit(edits),
      later: (make) => {
        const write = (): WorkspaceEdit | undefined => {
          const changes = text.version === now ? make() : [];
          return changes.length > 0 ? edit(toEdits(text, changes)) : undefined;
        };
        if (this.#canResolve) return { data: waiting.push(write) - 1 };
        const written = write();
        return written && { edit: written };
      },
      questionsBelow: this.#questionsBelow,
      canShowPages: this.#canShowPages,
      inProject: (choice, word) => {
        if (!file || (file.isNew && !canCreate)) return undefined;
        const changes = (choice === 'phrase' ? allowPhrase : turnOffRule)(file.text, word);
        if (changes.length === 0) return undefined;
        const written = edit(toEdits(TextDocument.create(file.uri, 'jsonc', 0, file.text), changes), file.uri, null);
        if (!file.isNew) return written;
        return { documentChanges: [{ kind: 'create', uri: file.uri }, ...(written.documentChanges ?? [])] };
      },
    };
  }

  /** Does something for the editor; where that fails, the rest goes on, and the log says so. */
  async #attempt<T>(otherwise: T, step: () => Promise<T>): Promise<T> {
    try {
      return await step();
    } catch (error) {
      this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return otherwise;
    }
  }
}
