import { Selection, l10n } from 'vscode';
import type { Section } from '../../review';
import { loadEngine } from '../core/engine';
import { change, tellInPassing, type OpenReview } from '../core/open-review';
import { showDocument } from '../core/show-document';
import { startAfterMove } from './after-edit';
import type { Nodes, SectionNode } from './nodes';

/** Moves a section in front of or behind another, and shows it there. The keyboard stays where it is: one more press moves it on. */
export async function moveTo(
  open: OpenReview,
  section: Section,
  side: 'before' | 'after',
  target: Section,
): Promise<void> {
  const { moveSection } = await loadEngine();
  const changes = moveSection(open.review, section, side, target);
  if (changes.length === 0)
    return tellInPassing(l10n.t('It cannot be moved there, because a heading would then be read differently.'));
  if (!(await change(open, changes))) return;
  const at = open.document.positionAt(startAfterMove(section, changes));
  await showDocument(open.document, { selection: new Selection(at, at), preserveFocus: true });
}

/** Moves a section past its neighbour of the same parent. */
export async function moveBy(
  open: OpenReview,
  nodes: Nodes,
  { section, parent }: SectionNode,
  by: 1 | -1,
): Promise<void> {
  const siblings = (parent === undefined ? nodes.roots : (nodes.byId.get(parent)?.children ?? []))
    .map((id) => nodes.byId.get(id))
    .flatMap((node) => (node?.type === 'section' && node.section.state !== 'missing' ? [node.section] : []));
  const target = siblings[siblings.indexOf(section) + by];
  if (target) return moveTo(open, section, by < 0 ? 'before' : 'after', target);
  tellInPassing(by < 0 ? l10n.t('This is already the first section.') : l10n.t('This is already the last section.'));
}
