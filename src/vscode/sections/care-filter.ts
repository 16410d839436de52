import { isUnowned, sectionNeedsCare } from './care';
import type { Node, Nodes } from './nodes';

/** The same tree with only what needs care, and what leads there. */
export function keepCare({ roots, byId }: Nodes): Nodes {
  const kept = new Map<string, Node>();
  const keep = (id: string): boolean => {
    const node = byId.get(id);
    if (!node) return false;
    kept.set(id, node);
    const children = node.children.filter(keep);
    if (children.length > 0 || needsCare(node)) kept.set(id, { ...node, children });
    else kept.delete(id);
    return kept.has(id);
  };
  return { roots: roots.filter(keep), byId: kept };
}

/** Whether something waits here for somebody. */
function needsCare(node: Node): boolean {
  if (node.type === 'entry') return node.findings > 0;
  if (node.type === 'action') return node.findings > 0 || isUnowned(node.action);
  return sectionNeedsCare(node.section, node.care);
}
