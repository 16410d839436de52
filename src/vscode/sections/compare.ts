import type { Node, Nodes } from './nodes';

/** What has to be drawn anew after another reading: nodes, with all below them, or everything. */
export function compareNodes(before: Nodes, after: Nodes): readonly string[] | 'all' {
  if (before.roots.join('\n') !== after.roots.join('\n')) return 'all';
  const changed = [...after.byId.values()].filter((node) => {
    const old = before.byId.get(node.id);
    // What is new is drawn with its parent, whose children have changed.
    return old !== undefined && old !== node && describe(old) !== describe(node);
  });
  return changed.map(({ id }) => id);
}

/** All that the tree shows of a node; offsets, which move with every key, are none of it. */
function describe(node: Node): string {
  return JSON.stringify([node.children, ...tell(node)]);
}

function tell(node: Node): readonly unknown[] {
  if (node.type === 'section') return [node.section.kind, node.section.state, node.care];
  if (node.type === 'entry') {
    const { date, time, text, evidence, assumed } = node.entry;
    return [date, time, text, evidence.length, assumed, node.findings];
  }
  const { text, owner, due, type, ticket, state, gaps } = node.action;
  return [text, owner, due, type, ticket, state, gaps, node.findings];
}
