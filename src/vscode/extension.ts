import { commands, window, type ExtensionContext } from 'vscode';
import { registerActions } from './actions';
import { registerFieldCompletions } from './action-items/completions';
import { registerDraftAction } from './action-items/draft';
import { registerContextKeys } from './context-keys';
import { registerDiagnostics } from './diagnostics';
import { registerFixAll } from './fix-all';
import { Focus } from './focus';
import { registerHovers } from './hovers';
import { registerIgnore } from './ignore';
import { registerImport } from './import/import';
import { NameChoices } from './import/names';
import { registerOffers } from './import/offers';
import { registerReplaceNames } from './import/replace-names';
import { registerNewReview } from './new-review/register';
import { TeamTemplates } from './new-review/team-templates';
import { registerAskQuestion } from './practices/ask';
import { registerQuestionCompletions } from './practices/question-completions';
import { registerReminder } from './practices/reminder';
import { registerThank } from './practices/thank';
import { previewWith, type ExtendMarkdownIt } from './preview';
import { registerProblems } from './problems';
import { registerQuickFixes } from './quick-fixes';
import { registerRadiator } from './radiator';
import { Reviewer, type Readings } from './reviewer';
import { SecondReader } from './second-reader/second-reader';
import { registerAddSection } from './sections/add';
import { registerSectionsView } from './sections/view';
import { pageIn, registerShowWhy } from './show-why';
import { registerStatus } from './status';
import { registerAddTimelineEntry } from './timeline/add-entry';
import { registerInsertDurations } from './timeline/durations';
import { LastReview } from './timeline/last-review';
import { registerLog } from './timeline/log';
import { registerSortTimeline } from './timeline/sort';
import { registerTreatAs } from './treat-as';

/** What other code in the window may use: the Markdown preview its plugin, our tests the readings as they come. */
export type Api = Readings & { readonly extendMarkdownIt: ExtendMarkdownIt };

/** Contents of the extension. The engine itself is loaded with the first Markdown document; see `engine.ts`. */
export function activate({ extensionUri, globalState, workspaceState, subscriptions }: ExtensionContext): Api {
  const log = window.createOutputChannel('Learning Review', { log: true });
  const team = new TeamTemplates();
  const reviewer = new Reviewer(log, team);
  const focus = new Focus(reviewer);
  const lastReview = new LastReview(reviewer, focus, workspaceState);
  const names = new NameChoices(workspaceState);
  const secondReader = new SecondReader(reviewer, log);
  const pageOf = pageIn(extensionUri);
  subscriptions.push(
    log,
    team,
    reviewer,
    focus,
    lastReview,
    secondReader,
    registerDiagnostics(reviewer, pageOf),
    registerQuickFixes(reviewer, secondReader),
    registerFixAll(reviewer),
    registerHovers(reviewer),
    registerIgnore(log),
    registerShowWhy(reviewer, pageOf),
    ...registerProblems(reviewer, focus, log),
    registerContextKeys(focus),
    ...registerStatus(focus),
    registerActions(focus),
    ...registerTreatAs(focus),
    ...registerSectionsView(focus),
    registerAddSection(focus),
    registerAddTimelineEntry(focus),
    registerSortTimeline(focus),
    registerInsertDurations(focus),
    registerImport(focus, names, log),
    registerOffers(reviewer, names, log),
    registerReplaceNames(focus, names),
    registerLog(lastReview),
    registerDraftAction(focus),
    registerFieldCompletions(reviewer),
    registerAskQuestion(focus),
    registerQuestionCompletions(reviewer),
    registerThank(focus),
    registerReminder(globalState),
    registerNewReview(log, team, names),
    registerRadiator(log, team),
    commands.registerCommand('learningReview.showLog', () => log.show()),
  );
  reviewer.start();
  return Object.assign(reviewer, { extendMarkdownIt: previewWith(log) });
}
