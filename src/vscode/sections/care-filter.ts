import { isUnowned, sectionNeedsCare } from './care';
import type { Node, Nodes, SectionNode } from './nodes';

/** The same tree with only what needs attention, and what leads there. */
export function keepCare({ roots, head, byId }: Nodes): Nodes {
  const kept = new Map<string, Node>();
  const keep = (id: string): boolean => {
    const node = byId.get(id);
    if (!node) return false;
    kept.set(id, node);
    const children = node.children.filter(keep);
    if (children.length === 0 && !needsCare(node)) kept.delete(id);
    else if (node.type === 'section')
      kept.set(id, { ...node, children, isWhole: children.length === node.children.length });
    return kept.has(id);
  };
  const shown = roots.filter(keep);
  const list = [...kept.values()].flatMap((node): readonly SectionNode[] => (node.type === 'section' ? [node] : []));
  return { roots: shown, head, list, sections: new Map(list.map((node) => [node.id, node])), byId: kept };
}

/** Whether something here needs attention. */
function needsCare(node: Node): boolean {
  if (node.type === 'entry' || node.type === 'head') return node.findings > 0;
  if (node.type === 'action') return node.findings > 0 || isUnowned(node.action);
  return sectionNeedsCare(node.section, node.care);
}
