import { commands, window, type ExtensionContext } from 'vscode';
import { registerActions } from './actions';
import { registerContextKeys } from './context-keys';
import { registerDiagnostics } from './diagnostics';
import { registerFixAll } from './fix-all';
import { Focus } from './focus';
import { registerHovers } from './hovers';
import { registerIgnore } from './ignore';
import { registerNewReview } from './new-review/register';
import { previewWith, type ExtendMarkdownIt } from './preview';
import { registerProblems } from './problems';
import { registerQuickFixes } from './quick-fixes';
import { Reviewer, type Readings } from './reviewer';
import { registerAddSection } from './sections/add';
import { registerSectionsView } from './sections/view';
import { pageIn, registerShowWhy } from './show-why';
import { registerStatus } from './status';
import { registerTreatAs } from './treat-as';

/** What other code in the window may use: the Markdown preview its plugin, our tests the readings as they come. */
export type Api = Readings & { readonly extendMarkdownIt: ExtendMarkdownIt };

/** Contents of the extension. The engine itself is loaded with the first Markdown document; see `engine.ts`. */
export function activate({ extensionUri, subscriptions }: ExtensionContext): Api {
  const log = window.createOutputChannel('Learning Review', { log: true });
  const reviewer = new Reviewer(log);
  const focus = new Focus(reviewer);
  const pageOf = pageIn(extensionUri);
  subscriptions.push(
    log,
    reviewer,
    focus,
    registerDiagnostics(reviewer, pageOf),
    registerQuickFixes(reviewer),
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
    registerNewReview(log),
    commands.registerCommand('learningReview.showLog', () => log.show()),
  );
  reviewer.start();
  return Object.assign(reviewer, { extendMarkdownIt: previewWith(log) });
}
