import { DataTransferItem, type DataTransfer, type TreeDragAndDropController } from 'vscode';
import type { Focus } from '../core/focus';
import { moveTo } from './move';
import { readNodes, sectionOf } from './nodes';
import type { SectionsTree } from './tree';

const mime = 'application/vnd.code.tree.learningreview.sections';

/** Dragging sections: upwards, a section goes before the one it is dropped on; downwards, it goes after it. */
export class SectionsDrag implements TreeDragAndDropController<string> {
  readonly dragMimeTypes = [mime];
  readonly dropMimeTypes = [mime];
  readonly #focus: Focus;
  readonly #tree: SectionsTree;

  constructor(focus: Focus, tree: SectionsTree) {
    this.#focus = focus;
    this.#tree = tree;
  }

  handleDrag([id]: readonly string[], data: DataTransfer): void {
    const node = id === undefined ? undefined : this.#tree.all.byId.get(id);
    if (node?.type === 'section' && node.section.state !== 'missing') data.set(mime, new DataTransferItem(node.id));
  }

  async handleDrop(target: string | undefined, data: DataTransfer): Promise<void> {
    const id: unknown = data.get(mime)?.value;
    const open = typeof id === 'string' ? await this.#focus.settle() : undefined;
    if (!open || typeof id !== 'string') return;
    const nodes = readNodes(open.review);
    const from = sectionOf(nodes, id)?.section;
    // Below the last one: behind everything.
    const to = sectionOf(nodes, target ?? nodes.roots.at(-1))?.section;
    if (!from || !to) return;
    await moveTo(open, from, target === undefined || to.start > from.start ? 'after' : 'before', to);
  }
}
