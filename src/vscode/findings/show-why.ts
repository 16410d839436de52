import { Uri, commands, l10n, window, workspace, type Disposable } from 'vscode';
import { tellInPassing } from '../core/open-review';
import { toRange } from '../core/positions';
import type { Reviewer } from '../core/reviewer';

/** Names the page of a rule within the extension. */
export function pageIn(home: Uri): (ruleId: string) => Uri {
  return (ruleId) => Uri.joinPath(home, 'docs', 'rules', `${ruleId}.md`);
}

/** Opens the page of a rule, or of the finding at the cursor. */
export function registerShowWhy(reviewer: Reviewer, pageOf: (ruleId: string) => Uri): Disposable {
  return commands.registerCommand('learningReview.showWhy', async (ruleId?: unknown) => {
    const id = typeof ruleId === 'string' && /^[\w-]+$/.test(ruleId) ? ruleId : await findAtCursor(reviewer);
    if (!id) return tellInPassing(l10n.t('There is no finding at the cursor.'));
    const page = pageOf(id);
    try {
      await commands.executeCommand('markdown.showPreview', page);
    } catch {
      // Some hosts come without the built-in preview; Markdown reads well as it is.
      await window.showTextDocument(await workspace.openTextDocument(page));
    }
  });
}

async function findAtCursor(reviewer: Reviewer): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  const reading = editor && (await reviewer.settle(editor.document));
  return reading?.findings.find((finding) => toRange(editor!.document, finding).contains(editor!.selection.active))
    ?.ruleId;
}
