import { ViewColumn, commands, l10n, window, type Disposable, type LogOutputChannel, type WebviewPanel } from 'vscode';
import type { RadiatorSource } from '../../review';
import { loadEngine, type Engine } from '../core/engine';
import { ReviewFiles, type SavedReview } from '../core/review-files';
import type { Projects } from '../core/projects';
import type { TeamTemplates } from '../core/team-templates';
import { radiatorWords } from './words';

/** "Show Radiator": what the reviews of the workspace say, on one page that is read anew each time it comes into view. */
export function registerRadiator(log: LogOutputChannel, projects: Projects, team: TeamTemplates): Disposable {
  const files = new ReviewFiles(log, projects, team, describe);
  let panel: WebviewPanel | undefined;
  const fill = (shown: WebviewPanel) => fillIn(shown, files, () => panel === shown, log);
  const show = async (): Promise<void> => {
    if (panel) {
      panel.reveal();
      return fill(panel);
    }
    const options = { enableScripts: false, enableCommandUris: false, enableForms: false, localResourceRoots: [] };
    const opened = window.createWebviewPanel(
      'learningReview.radiator',
      l10n.t('Learning Review Radiator'),
      ViewColumn.Active,
      options,
    );
    panel = opened;
    let wasVisible = opened.visible;
    opened.onDidDispose(() => (panel = undefined));
    opened.onDidChangeViewState(() => {
      const comesBack = opened.visible && !wasVisible;
      wasVisible = opened.visible;
      if (comesBack) void fill(opened);
    });
    return fill(opened);
  };
  const command = commands.registerCommand('learningReview.showRadiator', show);
  return {
    dispose: () => {
      command.dispose();
      panel?.dispose();
    },
  };
}

async function fillIn(
  panel: WebviewPanel,
  files: ReviewFiles<RadiatorSource>,
  isShown: () => boolean,
  log: LogOutputChannel,
): Promise<void> {
  try {
    const engine = await loadEngine();
    const reviews = await files.read(engine, isShown);
    const page = { now: Date.now(), words: radiatorWords() };
    if (isShown()) panel.webview.html = engine.renderRadiator(engine.summariseReviews(reviews), page);
  } catch (error) {
    // Closed while we were reading: nobody waits for it any more.
    log.debug(String(error));
  }
}

function* describe(engine: Engine, { file, analysis, options }: SavedReview): Generator<unknown, RadiatorSource> {
  return engine.describeSource(file.path, yield* engine.readReviewInSteps(analysis, undefined, options));
}
