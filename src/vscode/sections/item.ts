import type { TreeItem } from 'vscode';
import { toActionItem } from './action-item';
import { toEntryItem } from './entry-item';
import { toHeadItem } from './head-item';
import type { Node } from './nodes';
import { toSectionItem } from './section-item';

/** How a node shows in the tree. Icon, description and the label for screen readers tell the same. */
export function toItem(node: Node): TreeItem {
  if (node.type === 'section') return toSectionItem(node);
  if (node.type === 'head') return toHeadItem(node);
  return node.type === 'entry' ? toEntryItem(node) : toActionItem(node);
}
