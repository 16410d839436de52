import { commands, window, type ExtensionContext } from 'vscode';
import { registerActions } from './detection/status-actions';
import { registerFieldCompletions } from './action-items/completions';
import { registerTicketLinks } from './action-items/ticket-links';
import { registerDraftAction } from './action-items/draft';
import { registerContextKeys } from './detection/context-keys';
import { registerDiagnostics } from './findings/diagnostics';
import { registerFixAll } from './findings/fix-all';
import { Focus } from './core/focus';
import { registerLintTask } from './findings/lint-task';
import { registerLintWorkspace } from './findings/lint-workspace';
import { registerHovers } from './findings/hovers';
import { registerIgnore } from './findings/ignore';
import { registerImport } from './import/import';
import { NameChoices } from './import/names';
import { registerOffers } from './import/offers';
import { registerReplaceNames } from './import/replace-names';
import { registerOpenExample } from './new-review/example';
import { registerNewReview } from './new-review/register';
import { Projects } from './core/projects';
import { TeamTemplates } from './core/team-templates';
import { registerAskQuestion } from './facilitation/ask';
import { registerQuestionCompletions } from './facilitation/question-completions';
import { registerSnippetCompletions } from './facilitation/snippet-completions';
import { registerReminder } from './facilitation/reminder';
import { registerThank } from './facilitation/thank';
import { previewWith, type ExtendMarkdownIt } from './preview/preview';
import { registerProblems } from './findings/problems';
import { registerProjectMistakes } from './findings/project-mistakes';
import { registerQuickFixes } from './findings/quick-fixes';
import { registerRadiator } from './radiator/radiator';
import { Reviewer, type Readings } from './core/reviewer';
import { SecondReader } from './second-reader/second-reader';
import { registerAddSection } from './sections/add';
import { entryNow } from './sections/nodes';
import { registerSectionsView } from './sections/view';
import { pageIn, registerShowWhy } from './findings/show-why';
import { registerCopyDiagnostics } from './support/copy-diagnostics';
import { registerStatus } from './detection/status';
import { registerAddTimelineEntry } from './timeline/add-entry';
import { registerInsertDurations } from './timeline/durations';
import { LastReview } from './timeline/last-review';
import { registerLog } from './timeline/log';
import { registerElapsed } from './timeline/elapsed';
import { registerSortTimeline } from './timeline/sort';
import { registerLintTool } from './tool/tool';
import { registerTreatAs } from './detection/treat-as';

/** What other code in the window may use: the Markdown preview its plugin, our tests the readings as they come. */
export type Api = Readings & { readonly extendMarkdownIt: ExtendMarkdownIt };

/** Contents of the extension. The engine itself is loaded with the first Markdown document; see `engine.ts`. */
export function activate({
  extension,
  extensionUri,
  globalState,
  workspaceState,
  subscriptions,
}: ExtensionContext): Api {
  const log = window.createOutputChannel('Learning Review', { log: true });
  const projects = new Projects(log);
  const team = new TeamTemplates();
  const reviewer = new Reviewer(log, projects, team);
  const focus = new Focus(reviewer);
  const lastReview = new LastReview(reviewer, focus, workspaceState);
  const names = new NameChoices(workspaceState);
  const secondReader = new SecondReader(reviewer, projects, log);
  const pageOf = pageIn(extensionUri);
  subscriptions.push(
    log,
    projects,
    team,
    reviewer,
    focus,
    lastReview,
    secondReader,
    registerDiagnostics(reviewer, pageOf),
    registerQuickFixes(reviewer, projects, secondReader),
    registerFixAll(reviewer),
    registerLintWorkspace(reviewer, projects, team, pageOf, log),
    registerLintTask(),
    registerProjectMistakes(projects),
    registerHovers(reviewer),
    registerIgnore(projects, log),
    registerShowWhy(reviewer, pageOf),
    ...registerProblems(reviewer, focus, log),
    registerContextKeys(focus),
    ...registerStatus(focus),
    registerActions(focus),
    ...registerTreatAs(focus, projects),
    ...registerSectionsView(focus),
    registerAddSection(focus),
    registerAddTimelineEntry(focus, entryNow),
    registerSortTimeline(focus),
    registerElapsed(reviewer),
    registerInsertDurations(focus),
    registerImport(focus, names, log),
    registerOffers(reviewer, names, log),
    registerReplaceNames(focus, names),
    registerLog(lastReview),
    registerDraftAction(focus),
    registerFieldCompletions(reviewer),
    registerTicketLinks(reviewer, projects),
    registerAskQuestion(focus),
    registerQuestionCompletions(reviewer),
    registerSnippetCompletions(reviewer, extensionUri),
    registerThank(focus),
    registerReminder(globalState),
    registerNewReview(log, projects, team, names),
    registerOpenExample(extensionUri),
    registerRadiator(log, projects, team),
    registerLintTool(projects, team),
    registerCopyDiagnostics(reviewer, projects, extension),
    commands.registerCommand('learningReview.showLog', () => log.show()),
  );
  reviewer.start();
  return Object.assign(reviewer, { extendMarkdownIt: previewWith(log, projects, team) });
}
