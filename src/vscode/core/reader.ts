import {
  workspace,
  type CancellationToken,
  type LogOutputChannel,
  type TextDocument,
  type TextDocumentContentChangeEvent,
} from 'vscode';
import type { Analysis, TextChange } from '../../language';
import type { Template } from '../../review';
import { longest, measure } from './candidate';
import { loadEngine, type Engine } from './engine';
import { LastFindings } from './move-findings';
import type { TeamTemplates } from './team-templates';
import { innerPath, isNamed } from './paths';
import { readOptions, readPreferences, type Preferences } from './preferences';
import type { Projects } from './projects';
import { readInSteps } from './read-in-steps';
import type { Reading } from './reading';
import { runInSlices } from './slice';
import { tellError } from './tell-error';
import type { Typing } from './typing';

/** How long typing has to rest before a document is read, in ms. */
const rest = 120;

/** Keeps the reading of one document up to date, and drops every run that the document has overtaken. */
export class Reader {
  readonly #document: TextDocument;
  readonly #log: LogOutputChannel;
  readonly #projects: Projects;
  readonly #team: TeamTemplates;
  readonly #typing: Typing;
  readonly #publish: (reading: Reading) => void;
  #analysis: Analysis | undefined;
  #preferences: Preferences | undefined;
  #reading: Reading | undefined;
  #run: { readonly stamp: string; readonly done: Promise<void> } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #findings = new LastFindings();
  /** The text has changed since the last lint. */
  #isStale = true;
  /** Lint even where that otherwise waits for a save. */
  #isAsked = true;
  /** The text of the analysis was compared with the document's since it was opened or saved. */
  #isProven = false;
  /** Something in the sentence that is being typed was left out of what was published. */
  #isWithheld = false;
  #restarts = 0;
  #closed = false;

  constructor(
    document: TextDocument,
    log: LogOutputChannel,
    projects: Projects,
    team: TeamTemplates,
    typing: Typing,
    publish: (reading: Reading) => void,
  ) {
    this.#document = document;
    this.#log = log;
    this.#projects = projects;
    this.#team = team;
    this.#typing = typing;
    this.#publish = publish;
  }

  /** The reading of the document as it is now, if there is one yet. */
  get latest(): Reading | undefined {
    return this.#reading?.version === this.#document.version ? this.#reading : undefined;
  }

  change(edits: readonly TextDocumentContentChangeEvent[]): void {
    const changes = edits.map(toChange);
    this.#analysis?.update(changes);
    this.#findings.move(changes);
    this.#isStale = true;
    this.#schedule(rest);
  }

  save(): void {
    this.#isProven = false;
    // Other settings read on type, and have nothing left to do here.
    if (this.#preferences?.run === 'onSave') this.restart();
  }

  /** Reads the document anew, because it was opened or the settings have changed. */
  restart(): void {
    this.#restarts++;
    this.#isProven = false;
    this.#reading = undefined;
    this.#preferences = undefined;
    this.#isStale = true;
    this.#isAsked = true;
    this.#schedule(0);
  }

  /** Publishes what was left out while a sentence was being typed. */
  finishTyping(): void {
    if (this.#isWithheld && this.latest) this.#publish(this.latest);
    this.#isWithheld = false;
  }

  /** Waits for the reading of the document as it is now, without the usual rest. */
  async settle(options: {
    readonly token?: CancellationToken;
    readonly linted?: boolean;
  }): Promise<Reading | undefined> {
    if (options.linted && this.#isStale && this.#preferences?.run === 'onSave') this.restart();
    while (!this.#closed && !options.token?.isCancellationRequested) {
      if (this.latest) return this.latest;
      await this.#start();
    }
    return undefined;
  }

  dispose(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    // Whoever still holds a closed reader holds no document with it.
    this.#analysis = undefined;
    this.#reading = undefined;
    this.#findings.set([]);
  }

  get #stamp(): string {
    return `${this.#document.version}.${this.#restarts}`;
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#start(), delay);
  }

  #start(): Promise<void> {
    clearTimeout(this.#timer);
    const stamp = this.#stamp;
    if (this.#run?.stamp !== stamp) this.#run = { stamp, done: this.#finish(stamp) };
    return this.#run.done;
  }

  async #finish(stamp: string): Promise<void> {
    const isCurrent = () => !this.#closed && stamp === this.#stamp;
    try {
      const engine = await loadEngine();
      if (!isCurrent()) return;
      const reading = await this.#read(engine, isCurrent);
      if (reading && isCurrent()) this.#show(reading, this.#withoutTyped(engine, reading));
    } catch (error) {
      // A defect of ours is ours to read in the log; the editor goes on without findings.
      this.#log.error(`${this.#document.uri.toString()}: ${tellError(error)}`);
      this.#analysis = undefined;
      if (isCurrent()) this.#show(this.#without('failed'));
    }
  }

  #show(reading: Reading, shown = reading): void {
    this.#reading = reading;
    this.#isWithheld = shown !== reading;
    this.#publish(shown);
  }

  /** The same without the findings in the sentence that is being typed, so that all that is shown of them agrees. */
  #withoutTyped(engine: Engine, reading: Reading): Reading {
    const { review } = reading;
    if (!review || reading.findings.length === 0) return reading;
    const isBeingTyped = this.#typing.findTyped(this.#document);
    const findings = reading.findings.filter((finding) => !isBeingTyped(finding));
    if (findings.length === reading.findings.length) return reading;
    return { ...reading, findings, review: engine.placeFindings(review, findings) };
  }

  async #read(engine: Engine, isCurrent: () => boolean): Promise<Reading | undefined> {
    const said = await this.#projects.settle(this.#document.uri);
    if (!isCurrent()) return undefined;
    const preferences = (this.#preferences ??= readPreferences(engine, this.#document, said));
    if (!preferences.enable) return this.#without('disabled');
    if (preferences.isIgnored) return this.#without('ignored');
    if (measure(this.#document) > longest) return this.#without('too-long');
    const own = await this.#team.templatesIn(workspace.getWorkspaceFolder(this.#document.uri), said);
    if (!isCurrent()) return undefined;
    return runInSlices(this.#readInSteps(engine, preferences, own), isCurrent);
  }

  *#readInSteps(engine: Engine, preferences: Preferences, own: readonly Template[]): Generator<unknown, Reading> {
    const { version, uri } = this.#document;
    const analysis = this.#analyse(engine, preferences);
    yield* analysis.parse();
    const verdict = yield* engine.isReviewInSteps(analysis, innerPath(uri), isNamed(this.#document, preferences), own);
    const reading = { document: this.#document, version, verdict, problems: preferences.problems, findings: [] };
    if (!verdict.isReview) return reading;
    const isStale = this.#isStale && (this.#isAsked || preferences.run === 'onType');
    const review = yield* readInSteps(engine, analysis, {
      previous: this.#reading?.review,
      options: readOptions(engine, preferences, own),
      findings: this.#findings,
      isStale,
    });
    if (isStale) this.#isStale = this.#isAsked = false;
    return { ...reading, findings: this.#findings.now, review };
  }

  /** A document that is not read holds no analysis: it would keep all that is typed. */
  #without(because: 'disabled' | 'ignored' | 'too-long' | 'failed'): Reading {
    const { version } = this.#document;
    const problems = this.#preferences?.problems ?? [];
    this.#analysis = undefined;
    return { document: this.#document, version, verdict: { isReview: false, because }, problems, findings: [] };
  }

  #analyse(engine: Engine, preferences: Preferences): Analysis {
    // Edits that we did not hear of would shift everything. The length tells at once; the text, which VS Code puts together
    // from its lines for whoever asks, is compared when the document is opened or saved, not at each keystroke.
    const known = this.#analysis?.text;
    const isKnown = known?.length === measure(this.#document) && (this.#isProven || known === this.#document.getText());
    if (!this.#analysis || !isKnown)
      this.#analysis = engine.createAnalysis(this.#document.getText(), preferences.settings);
    this.#isProven = true;
    if (this.#analysis.settings !== preferences.settings) this.#analysis.configure(preferences.settings);
    return this.#analysis;
  }
}

function toChange(edit: TextDocumentContentChangeEvent): TextChange {
  return { start: edit.rangeOffset, end: edit.rangeOffset + edit.rangeLength, insert: edit.text };
}
