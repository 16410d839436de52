import {
  DiagnosticSeverity,
  Disposable,
  ProgressLocation,
  commands,
  l10n,
  languages,
  window,
  workspace,
  type Diagnostic,
  type LogOutputChannel,
  type Uri,
} from 'vscode';
import { countWithHints } from '../core/count-findings';
import { loadEngine, type Engine } from '../core/engine';
import { tellInPassing } from '../core/open-review';
import { positionsIn } from '../core/positions';
import { namespace } from '../core/preferences';
import { ReviewFiles, type SavedReview } from '../core/review-files';
import type { Projects } from '../core/projects';
import type { Reviewer } from '../core/reviewer';
import type { TeamTemplates } from '../core/team-templates';
import { watchAround } from '../core/watch-around';
import { toDiagnostic } from './diagnostic';

/** What was found in a review that is saved. */
export interface Linted {
  readonly file: Uri;
  readonly diagnostics: readonly Diagnostic[];
}

/** "Lint All Reviews in Workspace": findings of the reviews that nobody has open, in the Problems panel, until they are cleared. */
export function registerLintWorkspace(
  reviewer: Reviewer,
  projects: Projects,
  team: TeamTemplates,
  pageOf: (ruleId: string) => Uri,
  log: LogOutputChannel,
): Disposable {
  const files = new ReviewFiles(log, projects, team, (engine, review) => lint(engine, review, pageOf));
  const shown = new WorkspaceFindings(files, reviewer, projects);
  return Disposable.from(
    shown,
    commands.registerCommand('learningReview.lintWorkspace', () => lintAll(files, projects, shown)),
    commands.registerCommand('learningReview.clearWorkspace', () => shown.clear()),
  );
}

async function lintAll(files: ReviewFiles<Linted>, projects: Projects, shown: WorkspaceFindings): Promise<void> {
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Looking through the reviews of the workspace'),
    cancellable: true,
  };
  const all = await window.withProgress(options, async (progress, token) => {
    const engine = await loadEngine();
    // What was saved a moment ago holds, whether VS Code has told of it or not.
    await projects.lookAgain();
    const report = (share: number) => progress.report({ increment: 100 * share });
    const read = await files.read(engine, () => !token.isCancellationRequested, report);
    return token.isCancellationRequested ? undefined : read;
  });
  if (!all) return;
  shown.show(all);
  tellInPassing(summarise(all, files.unread));
  if (all.some(({ diagnostics }) => diagnostics.length > 0))
    await commands.executeCommand('workbench.actions.view.problems');
}

export function summarise(all: readonly Linted[], unread: number): string {
  if (all.length === 0 && unread === 0) return l10n.t('There are no learning reviews in the workspace.');
  const found = all.flatMap(({ diagnostics }) => diagnostics);
  const hints = found.filter(({ severity }) => severity === DiagnosticSeverity.Hint).length;
  const count = countWithHints(found.length, hints);
  const said = all.length === 1 ? l10n.t('1 review: {0}.', count) : l10n.t('{0} reviews: {1}.', all.length, count);
  if (unread === 0) return said;
  const told =
    unread === 1
      ? l10n.t('1 file could not be read, see the log.')
      : l10n.t('{0} files could not be read, see the log.', unread);
  return `${said} ${told}`;
}

function* lint(
  engine: Engine,
  { file, analysis, preferences, options }: SavedReview,
  pageOf: (ruleId: string) => Uri,
): Generator<unknown, Linted> {
  if (!preferences.enable) return { file, diagnostics: [] };
  const review = yield* engine.readReviewInSteps(analysis, undefined, options);
  analysis.outline(engine.labelsOf(review));
  yield* analysis.lint();
  const structure = yield* engine.structureFindingsInSteps(review, analysis.settings);
  const positions = positionsIn(engine, analysis.text);
  const findings = analysis.findings(structure);
  return { file, diagnostics: findings.map((each) => toDiagnostic(positions, each, pageOf(each.ruleId))) };
}

/** Findings of saved reviews. Those of an open document are shown as they are there, and come back when it is closed. */
class WorkspaceFindings implements Disposable {
  readonly #files: ReviewFiles<Linted>;
  readonly #reviewer: Reviewer;
  readonly #collection = languages.createDiagnosticCollection('learningReview.workspace');
  readonly #linted = new Map<string, Uri>();
  readonly #subscriptions: Disposable;

  constructor(files: ReviewFiles<Linted>, reviewer: Reviewer, projects: Projects) {
    this.#files = files;
    this.#reviewer = reviewer;
    this.#subscriptions = Disposable.from(
      watchAround(
        () => this.#linted.keys(),
        (places) => places.forEach((place) => void this.#readAgain(this.#linted.get(place)!)),
      ),
      reviewer.onDidRead(({ document }) => this.#collection.delete(document.uri)),
      reviewer.onDidForget((file) => this.#readAgain(file)),
      workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(namespace)) return;
        files.forget();
        this.#readAllAgain();
      }),
      projects.onDidChange(() => this.#readAllAgain()),
    );
  }

  show(all: readonly Linted[]): void {
    this.clear();
    for (const { file, diagnostics } of all) {
      this.#linted.set(file.toString(), file);
      if (!this.#isOpen(file)) this.#collection.set(file, diagnostics);
    }
    this.#tell();
  }

  clear(): void {
    this.#linted.clear();
    this.#collection.clear();
    this.#tell();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#collection.dispose();
  }

  #readAllAgain(): void {
    for (const file of this.#linted.values()) void this.#readAgain(file);
  }

  async #readAgain(file: Uri): Promise<void> {
    if (!this.#linted.has(file.toString()) || this.#isOpen(file)) return;
    const linted = await this.#files.readAgain(await loadEngine(), file);
    // Cleared or opened meanwhile.
    if (!this.#linted.has(file.toString()) || this.#isOpen(file)) return;
    this.#collection.set(file, linted?.diagnostics);
  }

  #isOpen = (file: Uri): boolean =>
    workspace.textDocuments.some(
      (document) => document.uri.toString() === file.toString() && this.#reviewer.latest(document) !== undefined,
    );

  /** Tells the palette whether there is something to clear. */
  #tell(): void {
    void commands.executeCommand('setContext', 'learningReview.isWorkspaceLinted', this.#linted.size > 0);
  }
}
