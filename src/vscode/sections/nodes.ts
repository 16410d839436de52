import type { ActionItem, Review, Section, TemplateSection, TimelineEntry } from '../../review';
import { readCare, type Care } from './care';
import { readParts, type Parts } from './parts';

interface Place {
  /** Stays the same while one types: the titles down to a section; the place in its section for what stands there. */
  readonly id: string;
  readonly parent: string | undefined;
  readonly children: readonly string[];
}

/** A section in the tree. */
export interface SectionNode extends Place {
  readonly type: 'section';
  readonly section: Section;
  readonly care: Care;
  /** The template's section of this title, which says itself what the section is for. */
  readonly template: TemplateSection | undefined;
  /** What stands in its own text. Entries and items that are headings are in the tree as sections. */
  readonly entries: readonly TimelineEntry[];
  readonly actions: readonly ActionItem[];
  /** The sections below it. */
  readonly sections: readonly string[];
  /** `children` are all of these. */
  readonly isWhole: boolean;
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

/** What stands above the first section, where something was found there. */
export interface HeadNode extends Place {
  readonly type: 'head';
  /** The title of the review, if it has one. */
  readonly title: string | undefined;
  readonly start: number;
  readonly findings: number;
}

export type Node = SectionNode | EntryNode | ActionNode | HeadNode;

/** The tree of one reading. */
export interface Nodes {
  readonly roots: readonly string[];
  readonly head: HeadNode | undefined;
  /** The sections: parents before their children, in the order of the document. */
  readonly list: readonly SectionNode[];
  /** The same by id. */
  readonly sections: ReadonlyMap<string, SectionNode>;
  /** The head, then the sections, each with what stands in it behind it. */
  readonly byId: Pick<ReadonlyMap<string, Node>, 'get' | 'keys' | 'values'>;
}

const none: readonly never[] = [];

export function readNodes(review: Review | undefined): Nodes {
  const list: SectionNode[] = [];
  if (!review) return new NodesOf(none, list, undefined);
  const known = new Map(review.template.sections.map((each) => [each.title, each]));
  const partsOf = readParts(review);
  const add = (all: readonly Section[], parent?: string): readonly string[] => {
    if (all.length === 0) return none;
    const seen = new Map<string, number>();
    const ids: string[] = [];
    for (const section of all) {
      const { title } = section;
      const count = seen.get(title) ?? 0;
      seen.set(title, count + 1);
      const id = `${parent ?? ''}/${escapeId(title)}${count > 0 ? `/${count}` : ''}`;
      const node = new WholeSection(id, parent, section, partsOf(section), known.get(title));
      // Before its children, so that the order is that of the document.
      list.push(node);
      node.sections = add(section.children, id);
      ids.push(id);
    }
    return ids;
  };
  const head = readHead(review);
  const roots = add(review.sections);
  return new NodesOf(head ? [head.id, ...roots] : roots, list, head);
}

/** The badge and the status count what was found there, so a row has to say where that is. */
function readHead({ head: { start, findings }, title }: Review): HeadNode | undefined {
  const [first] = findings;
  if (!first) return undefined;
  const place = { id: headId, parent: undefined, children: none };
  // Something may stand in the front matter, above the title.
  return { ...place, type: 'head', title, start: Math.min(start, first.start), findings: findings.length };
}

/** No id of a section: those begin with a slash. */
const headId = '#head';

/** The ids are put in order when somebody asks: of each reading the list is enough to compare it with the next. */
class NodesOf implements Nodes {
  #sections: ReadonlyMap<string, SectionNode> | undefined;
  readonly byId: NodesById;

  constructor(
    readonly roots: readonly string[],
    readonly list: readonly SectionNode[],
    readonly head: HeadNode | undefined,
  ) {
    this.byId = new NodesById(this);
  }

  get sections(): ReadonlyMap<string, SectionNode> {
    return (this.#sections ??= new Map(this.list.map((node) => [node.id, node])));
  }
}

class WholeSection implements SectionNode {
  readonly type = 'section';
  readonly isWhole = true;
  readonly care: Care;
  readonly entries: readonly TimelineEntry[];
  readonly actions: readonly ActionItem[];
  sections: readonly string[] = none;

  constructor(
    readonly id: string,
    readonly parent: string | undefined,
    readonly section: Section,
    parts: Parts,
    readonly template: TemplateSection | undefined,
  ) {
    this.care = readCare(section, parts);
    this.entries = parts.entries.length > 0 ? parts.entries.filter(isPart) : none;
    this.actions = parts.actions.length > 0 ? parts.actions.filter(isPart) : none;
  }

  get children(): readonly string[] {
    const { id, entries, actions, sections } = this;
    return [
      ...entries.map((_, i) => itemId(id, 'entry', i)),
      ...actions.map((_, i) => itemId(id, 'action', i)),
      ...sections,
    ];
  }
}

/** Entries and items are made when somebody asks: there may be thousands, with each keystroke, and few are looked at. */
class NodesById {
  readonly #nodes: Pick<Nodes, 'head' | 'list' | 'sections'>;

  constructor(nodes: Pick<Nodes, 'head' | 'list' | 'sections'>) {
    this.#nodes = nodes;
  }

  get(id: string): Node | undefined {
    const { head, sections } = this.#nodes;
    if (id === head?.id) return head;
    const section = sections.get(id);
    if (section) return section;
    const { parent = '', type, place } = /^(?<parent>.*)#(?<type>entry|action)\/(?<place>\d+)$/s.exec(id)?.groups ?? {};
    const holder = sections.get(parent);
    return holder && makeItem(id, holder, type === 'entry' ? 'entry' : 'action', Number(place));
  }

  *keys(): MapIterator<string> {
    for (const { id } of this.values()) yield id;
  }

  *values(): MapIterator<Node> {
    const { head, list } = this.#nodes;
    if (head) yield head;
    for (const section of list) {
      yield section;
      for (const id of section.children) {
        const node = this.get(id);
        if (node && node.type !== 'section') yield node;
      }
    }
  }
}

/** The id of what stands in a section. In that of a section, each `#` is doubled. */
export const itemId = (parent: string, type: 'entry' | 'action', place: number): string => `${parent}#${type}/${place}`;

function makeItem(
  id: string,
  holder: SectionNode,
  type: 'entry' | 'action',
  place: number,
): EntryNode | ActionNode | undefined {
  const [entry, action] = [holder.entries[place], holder.actions[place]];
  const at = { id, parent: holder.id, children: none };
  if (type === 'entry') return entry && { ...at, type, entry, findings: countIn(holder, entry) };
  return action && { ...at, type, action, findings: countIn(holder, action) };
}

const escapeId = (title: string): string => (/[/#]/.test(title) ? title.replace(/[/#]/g, '$&$&') : title);

const isPart = ({ form }: TimelineEntry | ActionItem): boolean => form !== 'heading';

/** How many of a section's findings start in something that stands there. */
export function countIn({ section: { findings } }: SectionNode, { start, end }: TimelineEntry | ActionItem): number {
  const first = firstFrom(findings, start);
  let next = first;
  while (next < findings.length && findings[next]!.start < end) next++;
  return next - first;
}

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
  if (node.type === 'head') return node.start;
  return node.type === 'entry' ? node.entry.start : node.action.start;
}

/**
 * The timeline entry whose row this is, if it is one. `gone` where another one may be in its place by now: the row was drawn from what
 * was `shown`.
 */
export function entryNow(shown: Review | undefined, now: Review, row: unknown): TimelineEntry | 'gone' | undefined {
  const before = shown && entryOf(shown, row);
  const entry = entryOf(now, row);
  if (!before && !entry) return undefined;
  return entry && entry.text === before?.text && entry.time === before.time ? entry : 'gone';
}

/** The timeline entry whose row this is in the rows of a review, if it is one. */
export function entryOf(review: Review, row: unknown): TimelineEntry | undefined {
  const node = typeof row === 'string' ? readNodes(review).byId.get(row) : undefined;
  return node?.type === 'entry' ? node.entry : undefined;
}

/** The section that a node is, or stands in. */
export function sectionOf(nodes: Nodes, id: string | undefined): SectionNode | undefined {
  const node = id === undefined ? undefined : nodes.byId.get(id);
  return node === undefined || node.type === 'section' ? node : sectionOf(nodes, node.parent);
}

/** The innermost section around an offset. */
export function findNodeAt(nodes: Nodes, offset: number): SectionNode | undefined {
  return nodes.list.findLast(
    ({ section }) => section.state !== 'missing' && section.start <= offset && offset <= section.end,
  );
}
