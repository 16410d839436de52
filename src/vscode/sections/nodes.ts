import type { ActionItem, Review, Section, TemplateSection, TimelineEntry } from '../../review';
import { readCare, type Care } from './care';
import { readParts, type Parts } from './parts';

interface Place {
  /** Stays the same while one types: the titles down to a section; the place in its section for what stands there. */
  readonly id: string;
  readonly parent?: string;
  readonly children: readonly string[];
}

/** A section in the tree. */
export interface SectionNode extends Place {
  readonly type: 'section';
  readonly section: Section;
  readonly care: Care;
  /** The template's section of this title, which says itself what the section is for. */
  readonly template?: TemplateSection;
}

/** A timeline entry in its section. */
export interface EntryNode extends Place {
  readonly type: 'entry';
  readonly entry: TimelineEntry;
  readonly findings: number;
}

/** An action item in its section. */
export interface ActionNode extends Place {
  readonly type: 'action';
  readonly action: ActionItem;
  readonly findings: number;
}

export type Node = SectionNode | EntryNode | ActionNode;

/** The tree of one reading, by id. */
export interface Nodes {
  readonly roots: readonly string[];
  /** Parents before their children, in the order of the document. */
  readonly byId: ReadonlyMap<string, Node>;
}

export function readNodes(review: Review | undefined): Nodes {
  const byId = new Map<string, Node>();
  if (!review) return { roots: [], byId };
  const known = new Map(review.template.sections.map((each) => [each.title, each]));
  const partsOf = readParts(review);
  const add = (sections: readonly Section[], parent?: string): readonly string[] => {
    const seen = new Map<string, number>();
    return sections.map((section) => {
      const { title } = section;
      const count = seen.get(title) ?? 0;
      seen.set(title, count + 1);
      const id = `${parent ?? ''}/${escapeId(title)}${count > 0 ? `/${count}` : ''}`;
      const template = known.get(title);
      const parts = partsOf(section);
      const children: string[] = [];
      // Before its children, so that the order is that of the document.
      byId.set(id, {
        type: 'section',
        id,
        ...(parent === undefined ? undefined : { parent }),
        children,
        section,
        care: readCare(section, parts),
        ...(template ? { template } : undefined),
      });
      addParts(byId, section, parts, id, children);
      for (const child of add(section.children, id)) children.push(child);
      return id;
    });
  };
  return { roots: add(review.sections), byId };
}

/** What stands in the section's own text. Entries and items that are headings are in the tree as sections. */
function addParts(
  byId: Map<string, Node>,
  section: Section,
  { entries, actions }: Parts,
  parent: string,
  ids: string[],
): void {
  const count = ({ start, end }: TimelineEntry | ActionItem) =>
    firstFrom(section.findings, end) - firstFrom(section.findings, start);
  const put = (node: EntryNode | ActionNode): void => {
    byId.set(node.id, node);
    ids.push(node.id);
  };
  // Written out: there may be thousands, with each keystroke.
  entries.filter(isPart).forEach((entry, i) => {
    put({ id: `${parent}#entry/${i}`, parent, children: none, type: 'entry', entry, findings: count(entry) });
  });
  actions.filter(isPart).forEach((action, i) => {
    put({ id: `${parent}#action/${i}`, parent, children: none, type: 'action', action, findings: count(action) });
  });
}

const none: readonly never[] = [];

const escapeId = (title: string): string => (/[/#]/.test(title) ? title.replace(/[/#]/g, '$&$&') : title);

const isPart = ({ form }: TimelineEntry | ActionItem): boolean => form !== 'heading';

/** How many of the findings, which are sorted, start in front of an offset. */
function firstFrom(findings: Section['findings'], offset: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (findings[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a node starts in the document. */
export function startOf(node: Node): number {
  if (node.type === 'section') return node.section.heading.start;
  return node.type === 'entry' ? node.entry.start : node.action.start;
}

/** The section that a node is, or stands in. */
export function sectionOf(nodes: Nodes, id: string | undefined): SectionNode | undefined {
  const node = id === undefined ? undefined : nodes.byId.get(id);
  return node === undefined || node.type === 'section' ? node : sectionOf(nodes, node.parent);
}

/** The innermost section around an offset. */
export function findNodeAt(nodes: Nodes, offset: number): SectionNode | undefined {
  return [...nodes.byId.values()]
    .filter((node) => node.type === 'section')
    .findLast(({ section }) => section.state !== 'missing' && section.start <= offset && offset <= section.end);
}
