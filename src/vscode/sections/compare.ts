import type { ActionItem, TimelineEntry } from '../../review';
import { countIn, itemId, type Nodes, type SectionNode } from './nodes';

/** What has to be drawn again after a new reading: some nodes with everything below them, or the whole tree. */
export function compareNodes(before: Nodes, after: Nodes): readonly string[] | 'all' {
  if (!isSameList(before.roots, after.roots)) return 'all';
  const changed: string[] = [];
  for (const node of after.sections.values()) {
    const old = before.sections.get(node.id);
    // What is new is drawn with its parent, whose children have changed.
    if (!old || old === node) continue;
    if (!hasSameChildren(old, node) || !isSameSection(old, node)) changed.push(node.id);
    const differ = (a: TimelineEntry | ActionItem, b: TimelineEntry | ActionItem) =>
      countIn(old, a) !== countIn(node, b);
    eachPair(old.entries, node.entries, (a, b, i) => {
      if (!isSameEntry(a, b) || differ(a, b)) changed.push(itemId(node.id, 'entry', i));
    });
    eachPair(old.actions, node.actions, (a, b, i) => {
      if (!isSameAction(a, b) || differ(a, b)) changed.push(itemId(node.id, 'action', i));
    });
  }
  return changed.filter((id) => before.byId.get(id) && after.byId.get(id));
}

function hasSameChildren(a: SectionNode, b: SectionNode): boolean {
  if (!a.isWhole || !b.isWhole) return isSameList(a.children, b.children);
  const areAsMany = a.entries.length === b.entries.length && a.actions.length === b.actions.length;
  return areAsMany && isSameList(a.sections, b.sections);
}

function eachPair<T>(before: readonly T[], after: readonly T[], look: (a: T, b: T, i: number) => void): void {
  for (let i = 0; i < before.length && i < after.length; i++) look(before[i]!, after[i]!, i);
}

// Offsets move with every key, and the tree shows none. Of the same words in the same day and zone, it shows the same.
const isSameEntry = (a: TimelineEntry, b: TimelineEntry): boolean =>
  a.date === b.date && a.zone === b.zone && (a.raw === b.raw || isSameList(tellEntry(a), tellEntry(b)));

const isSameAction = (a: ActionItem, b: ActionItem): boolean =>
  a.raw === b.raw || isSameList(tellAction(a), tellAction(b));

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((each, i) => each === b[i]));

const careKeys = ['findings', 'unowned', 'unproven', 'entries', 'unanswered'] as const;

function isSameSection({ section: a, care, template }: SectionNode, other: SectionNode): boolean {
  const b = other.section;
  if (a.title !== b.title || a.kind !== b.kind || a.state !== b.state || template !== other.template) return false;
  return careKeys.every((key) => care[key] === other.care[key]);
}

const tellEntry = ({ time, text, evidence, assumed, pair }: TimelineEntry): readonly unknown[] => [
  time,
  text,
  evidence.length,
  assumed,
  pair.join(),
];

const tellAction = ({ text, owner, due, type, ticket, state, gaps }: ActionItem): readonly unknown[] => [
  text,
  owner,
  due,
  type,
  ticket,
  state,
  gaps.join(),
];
