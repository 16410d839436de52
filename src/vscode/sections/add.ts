import { Selection, commands, l10n, window, workspace, type Disposable, type TextDocument } from 'vscode';
import type { TextChange } from '../../language';
import type { Section } from '../../review';
import type { Focus } from '../focus';
import { nameKind } from '../kind-names';
import { toEdit } from '../positions';
import type { Reviewer } from '../reviewer';
import { readNodes } from './nodes';

/** Puts a missing section where it belongs: the one in the tree, or one that is picked. */
export function registerAddSection(reviewer: Reviewer, focus: Focus): Disposable {
  return commands.registerCommand('learningReview.addSection', async (id?: unknown) => {
    const { document } = focus;
    const review = document && (await reviewer.settle(document))?.review;
    if (!review) return void window.showInformationMessage(l10n.t('Open a learning review first.'));
    if (review.missing.length === 0) return void window.showInformationMessage(l10n.t('No section is missing.'));
    const version = document.version;
    const section =
      typeof id === 'string' ? readNodes(review).byId.get(id)?.section : await pickMissing(review.missing);
    if (!section?.add || document.version !== version) return;
    if (!(await workspace.applyEdit(toEdit(document, [section.add])))) return;
    await showAdded(document, section.add);
  });
}

async function pickMissing(missing: readonly Section[]): Promise<Section | undefined> {
  const items = missing.map((section) => ({ label: section.title, description: nameKind(section.kind), section }));
  const title = l10n.t('Add Section');
  return (
    await window.showQuickPick(items, {
      title,
      placeHolder: l10n.t('Sections that the template has and this review does not'),
    })
  )?.section;
}

/** Selects what is to be written over: all that stands below the new heading, if that is a single comment. */
async function showAdded(document: TextDocument, { start, insert }: TextChange): Promise<void> {
  const head = /^\s*#+ [^\r\n]*\s*/.exec(insert)?.[0] ?? '';
  const body = insert.slice(head.length).trimEnd();
  const from = start + head.length;
  const to = /^<!--(?:(?!-->)[\s\S])*-->$/.test(body) ? from + body.length : from;
  const selection = new Selection(document.positionAt(from), document.positionAt(to));
  await window.showTextDocument(document, { selection });
}
