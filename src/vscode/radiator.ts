import { ViewColumn, commands, l10n, window, type Disposable, type LogOutputChannel, type WebviewPanel } from 'vscode';
import { loadEngine } from './engine';
import { findReviews } from './find-reviews';
import type { TeamTemplates } from './new-review/team-templates';

/** "Show Radiator": what the reviews of the workspace say, on one page that is read anew each time it comes into view. */
export function registerRadiator(log: LogOutputChannel, team: TeamTemplates): Disposable {
  let panel: WebviewPanel | undefined;
  const show = async (): Promise<void> => {
    if (panel) {
      panel.reveal();
      return fill(panel, log, team);
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
      if (comesBack) void fill(opened, log, team);
    });
    return fill(opened, log, team);
  };
  const command = commands.registerCommand('learningReview.showRadiator', show);
  return {
    dispose: () => {
      command.dispose();
      panel?.dispose();
    },
  };
}

async function fill(panel: WebviewPanel, log: LogOutputChannel, team: TeamTemplates): Promise<void> {
  try {
    const engine = await loadEngine();
    const reviews = await findReviews(engine, log, team);
    panel.webview.html = engine.renderRadiator(engine.summariseReviews(reviews), { now: Date.now() });
  } catch (error) {
    // Closed while we were reading: nobody waits for it any more.
    log.debug(String(error));
  }
}
