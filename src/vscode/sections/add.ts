import { Selection, commands, l10n, window, type Disposable, type TextDocument } from 'vscode';
import type { TextChange } from '../../language';
import type { Review } from '../../review';
import { loadEngine } from '../core/engine';
import type { Focus } from '../core/focus';
import { change, tellInPassing } from '../core/open-review';
import { toRange } from '../core/positions';
import { showDocument } from '../core/show-document';
import { spanToFill } from './after-edit';
import { readNodes } from './nodes';

/** Puts a missing section where it belongs: the one in the tree, one that is picked, or all of them. */
export function registerAddSection(focus: Focus): Disposable {
  return commands.registerCommand('learningReview.addSection', async (id?: unknown) => {
    const open = await focus.settle();
    if (!open) return;
    const { document, review } = open;
    const changes = typeof id === 'string' ? await addById(review, id) : await pickMissing(review);
    const [first] = changes ?? [];
    if (changes && (await change(open, changes)) && first) await showAdded(document, first);
  });
}

async function addById(review: Review, id: string): Promise<readonly TextChange[] | undefined> {
  const node = readNodes(review).byId.get(id);
  if (node?.type !== 'section' || node.section.state !== 'missing') return undefined;
  return (await loadEngine()).addSection(review, node.section);
}

async function pickMissing(review: Review): Promise<readonly TextChange[] | undefined> {
  const { missing, template } = review;
  if (missing.length === 0) {
    tellInPassing(l10n.t('No section is missing.'));
    return undefined;
  }
  const { addMissingSections, addSection } = await loadEngine();
  const all = { label: l10n.t('All {0}', missing.length), detail: '', changes: addMissingSections(review) };
  const items = missing.map((section) => ({
    label: section.title,
    detail: template.sections.find((each) => each.title === section.title)?.guidance[0] ?? '',
    changes: addSection(review, section),
  }));
  const picked = await window.showQuickPick(items.length > 1 ? [...items, all] : items, {
    title: l10n.t('Add Section'),
    placeHolder: l10n.t('Sections of the template that are not in this review yet'),
  });
  return picked?.changes;
}

/** Selects what is to be written over. */
async function showAdded(document: TextDocument, added: TextChange): Promise<void> {
  const { start, end } = toRange(document, spanToFill(added));
  await showDocument(document, { selection: new Selection(start, end) });
}
