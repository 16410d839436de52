import type { ActionItem, TimelineEntry } from '../../review';
import { countIn, itemId, type HeadNode, type Nodes, type SectionNode } from './nodes';

/** What has to be drawn again after a new reading: some nodes with everything below them, or the whole tree. */
export function compareNodes(before: Nodes, after: Nodes): readonly string[] | 'all' {
  if (!isSameList(before.roots, after.roots)) return 'all';
  const changed: string[] = [];
  if (before.head && after.head && !isSameHead(before.head, after.head)) changed.push(after.head.id);
  for (let i = 0; i < after.list.length; i++) {
    const node = after.list[i]!;
    // Most often it stands at the same place of the list; finding it by its id takes more time.
    const same = before.list[i];
    const old = same?.id === node.id ? same : before.sections.get(node.id);
    // What is new is drawn with its parent, whose children have changed.
    if (!old || old === node) continue;
    const items = [
      ...changedItems<TimelineEntry>('entry', [old, old.entries], [node, node.entries], isSameEntry),
      ...changedItems<ActionItem>('action', [old, old.actions], [node, node.actions], isSameAction),
    ];
    const isMuch = items.length > mostItems;
    // With the section all that stands in it is drawn.
    if (isMuch || !hasSameChildren(old, node) || !isSameSection(old, node)) changed.push(node.id);
    if (!isMuch) changed.push(...items);
  }
  return changed.filter((id) => before.byId.get(id) && after.byId.get(id));
}

const isSameHead = (a: HeadNode, b: HeadNode): boolean => a.title === b.title && a.findings === b.findings;

function hasSameChildren(a: SectionNode, b: SectionNode): boolean {
  if (!a.isWhole || !b.isWhole) return isSameList(a.children, b.children);
  const areAsMany = a.entries.length === b.entries.length && a.actions.length === b.actions.length;
  return areAsMany && isSameList(a.sections, b.sections);
}

/** So many of a section are drawn one by one: another day of the first entry is one of thousands. */
const mostItems = 20;

function changedItems<T extends TimelineEntry | ActionItem>(
  type: 'entry' | 'action',
  [old, before]: readonly [SectionNode, readonly T[]],
  [node, after]: readonly [SectionNode, readonly T[]],
  isSame: (a: T, b: T) => boolean,
): readonly string[] {
  const changed: string[] = [];
  for (let i = 0; i < before.length && i < after.length && changed.length <= mostItems; i++) {
    const a = before[i]!;
    const b = after[i]!;
    if (!isSame(a, b) || countIn(old, a) !== countIn(node, b)) changed.push(itemId(node.id, type, i));
  }
  return changed;
}

// Offsets move with every key, and the tree shows none. Of the same words in the same day and zone, it shows the same.
const isSameEntry = (a: TimelineEntry, b: TimelineEntry): boolean =>
  a.date === b.date && a.zone === b.zone && (a.raw === b.raw || isSameList(tellEntry(a), tellEntry(b)));

const isSameAction = (a: ActionItem, b: ActionItem): boolean =>
  a.raw === b.raw || isSameList(tellAction(a), tellAction(b));

// Plain loops, because these run over thousands of sections and items on each keystroke.
function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

const careKeys = ['findings', 'unowned', 'unproven', 'entries', 'unanswered'] as const;

function isSameSection({ section: a, care, template }: SectionNode, other: SectionNode): boolean {
  const b = other.section;
  if (a.title !== b.title || a.kind !== b.kind || a.state !== b.state || template !== other.template) return false;
  if (care === other.care) return true;
  for (const key of careKeys) if (care[key] !== other.care[key]) return false;
  return true;
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
