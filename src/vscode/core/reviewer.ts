import {
  Disposable,
  EventEmitter,
  workspace,
  type CancellationToken,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
} from 'vscode';
import { isCandidate } from './candidate';
import type { TeamTemplates } from './team-templates';
import { namespace } from './preferences';
import type { Projects } from './projects';
import { Reader } from './reader';
import type { Reading } from './reading';
import { Typing } from './typing';

/** The part of the reviewer that features read from. */
export type Readings = Pick<Reviewer, 'onDidRead' | 'onDidForget' | 'latest' | 'settle'>;

/** Reads every open document that may be a review; one per window. All features see documents through its readings. */
export class Reviewer implements Disposable {
  readonly #readers = new Map<TextDocument, Reader>();
  readonly #read = new EventEmitter<Reading>();
  readonly #forget = new EventEmitter<Uri>();
  readonly #log: LogOutputChannel;
  readonly #projects: Projects;
  readonly #team: TeamTemplates;
  readonly #typing = new Typing();
  readonly #subscriptions: Disposable;

  /** A document's version has been read: all that is to be shown of it, which is nothing in the sentence that is being typed. */
  readonly onDidRead = this.#read.event;
  /** A document was closed, or is no candidate any more. */
  readonly onDidForget = this.#forget.event;

  constructor(log: LogOutputChannel, projects: Projects, team: TeamTemplates) {
    this.#log = log;
    this.#projects = projects;
    this.#team = team;
    this.#subscriptions = Disposable.from(
      this.#typing,
      this.#typing.onDidRest((document) => this.#readers.get(document)?.finishTyping()),
      workspace.onDidOpenTextDocument((document) => this.#add(document)),
      workspace.onDidCloseTextDocument((document) => this.#remove(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) =>
        this.#readers.get(document)?.change(contentChanges),
      ),
      workspace.onDidSaveTextDocument((document) => this.#readers.get(document)?.save()),
      team.onDidChange(() => this.#restart()),
      projects.onDidChange(() => this.#restart()),
      workspace.onDidChangeConfiguration((event) => {
        for (const [document, reader] of this.#readers)
          if (event.affectsConfiguration(namespace, document)) reader.restart();
      }),
    );
  }

  /** Reads what is open already. Apart from the constructor, so that features can subscribe first. */
  start(): void {
    for (const document of workspace.textDocuments) this.#add(document);
  }

  /** The reading of the document as it is now, if there is one yet. */
  latest(document: TextDocument): Reading | undefined {
    return this.#readers.get(document)?.latest;
  }

  /** The reading of the document as it is now, computed at once if it is pending. `linted` also lints if that would wait for a save. */
  async settle(
    document: TextDocument,
    options: { readonly token?: CancellationToken; readonly linted?: boolean } = {},
  ): Promise<Reading | undefined> {
    return this.#readers.get(document)?.settle(options);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const reader of this.#readers.values()) reader.dispose();
    this.#readers.clear();
    this.#read.dispose();
    this.#forget.dispose();
  }

  #restart(): void {
    for (const reader of this.#readers.values()) reader.restart();
  }

  #add(document: TextDocument): void {
    if (!isCandidate(document) || this.#readers.has(document)) return;
    const reader = new Reader(document, this.#log, this.#projects, this.#team, this.#typing, (reading) =>
      this.#read.fire(reading),
    );
    this.#readers.set(document, reader);
    reader.restart();
  }

  #remove(document: TextDocument): void {
    const reader = this.#readers.get(document);
    if (!reader) return;
    this.#readers.delete(document);
    reader.dispose();
    this.#forget.fire(document.uri);
  }
}
