import type { Review, Section, TemplateSection } from '../../review';

/** A section in the tree. */
export interface Node {
  /** Stays the same while the section keeps its title and place among namesakes. */
  readonly id: string;
  readonly section: Section;
  /** The template's section of this title, which says itself what the section is for. */
  readonly template?: TemplateSection;
  readonly parent?: string;
  readonly children: readonly string[];
}

/** The tree of one reading, by id. */
export interface Nodes {
  readonly roots: readonly string[];
  readonly byId: ReadonlyMap<string, Node>;
}

export function readNodes(review: Review | undefined): Nodes {
  const byId = new Map<string, Node>();
  const known = new Map(review?.template.sections.map((each) => [each.title, each]));
  const add = (sections: readonly Section[], parent?: string): readonly string[] => {
    const seen = new Map<string, number>();
    return sections.map((section) => {
      const count = seen.get(section.title) ?? 0;
      seen.set(section.title, count + 1);
      const id = `${parent ?? ''}/${section.title.replaceAll('/', '//')}${count > 0 ? `/${count}` : ''}`;
      // Before its children, so that the order is that of the document.
      const template = known.get(section.title);
      const node = { id, section, ...(template ? { template } : {}), ...(parent === undefined ? {} : { parent }) };
      byId.set(id, { ...node, children: [] });
      byId.set(id, { ...node, children: add(section.children, id) });
      return id;
    });
  };
  return { roots: review ? add(review.sections) : [], byId };
}

/** Sections that wait for somebody to write them: missing, or nothing but placeholders. */
export function countToWrite(nodes: Nodes): number {
  return [...nodes.byId.values()].filter(({ section }) => section.state !== 'written').length;
}

/** The innermost section around an offset. */
export function findNodeAt(nodes: Nodes, offset: number): Node | undefined {
  return [...nodes.byId.values()].findLast(
    ({ section }) => section.state !== 'missing' && section.start <= offset && offset <= section.end,
  );
}
