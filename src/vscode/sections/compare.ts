import type { Node, Nodes } from './nodes';

/** What has to be drawn anew after another reading: nodes, with all below them, or everything. */
export function compareNodes(before: Nodes, after: Nodes): readonly string[] | 'all' {
  if (!isSameList(before.roots, after.roots)) return 'all';
  const changed: string[] = [];
  for (const node of after.byId.values()) {
    const old = before.byId.get(node.id);
    // What is new is drawn with its parent, whose children have changed.
    if (old !== undefined && old !== node && !looksSame(old, node)) changed.push(node.id);
  }
  return changed;
}

/** Whether the tree shows the same of both; offsets, which move with every key, are none of it. */
function looksSame(a: Node, b: Node): boolean {
  return isSameList(a.children, b.children) && (isSameReading(a, b) || isSameList(tell(a), tell(b)));
}

/** Whether both tell of the same words in the same day and zone, as nearly all do after a keystroke. */
function isSameReading(a: Node, b: Node): boolean {
  if (a.type === 'section' || b.type === 'section' || a.findings !== b.findings) return false;
  if (a.type === 'action' || b.type === 'action')
    return a.type === 'action' && b.type === 'action' && a.action.raw === b.action.raw;
  return a.entry.raw === b.entry.raw && a.entry.date === b.entry.date && a.entry.zone === b.entry.zone;
}

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((each, i) => each === b[i]));

/** All that the tree shows of a node itself. */
function tell(node: Node): readonly unknown[] {
  if (node.type === 'section') {
    const { findings, unowned, unproven, entries, unanswered } = node.care;
    const { title, kind, state } = node.section;
    return ['section', title, kind, state, findings, unowned, unproven, entries, unanswered, node.template];
  }
  if (node.type === 'entry') {
    const { date, time, zone, text, evidence, assumed, pair } = node.entry;
    return ['entry', date, time, zone, text, evidence.length, assumed, pair.join(), node.findings];
  }
  const { text, owner, due, type, ticket, state, gaps } = node.action;
  return ['action', text, owner, due, type, ticket, state, gaps.join(), node.findings];
}
