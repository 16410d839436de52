import type { Outline, OutlineNode } from './outline';
import type { SectionContent } from './section-content';
import type { RawRun } from './timeline';

/** A section with what it was found to hold. */
export interface SectionPart {
  readonly node: OutlineNode;
  readonly content: SectionContent;
  readonly offset: number;
}

/** Gathers the entries that make one timeline: those of a section of that kind with all below it, else those of one section. */
export function gatherRuns(
  outline: Outline,
  parts: readonly SectionPart[],
  zone: string | undefined,
): readonly RawRun[] {
  const roots = new Map<OutlineNode, OutlineNode>();
  const mark = (nodes: readonly OutlineNode[], root: OutlineNode | undefined): void => {
    for (const node of nodes) {
      const own = root ?? (node.kind === 'timeline' ? node : undefined);
      roots.set(node, own ?? node);
      mark(node.children, own);
    }
  };
  mark(outline.roots, undefined);
  const runs = new Map<OutlineNode, SectionPart[]>();
  for (const part of parts) {
    const root = roots.get(part.node) ?? part.node;
    const run = runs.get(root);
    if (run) run.push(part);
    else runs.set(root, [part]);
  }
  return [...runs].flatMap(([root, run]): readonly RawRun[] => {
    const governing = run.find(({ node }) => node === root)?.content.zone ?? zone;
    const parts = run.map(({ content, offset }) => ({
      offset,
      entries: content.entries,
      ...(content.zone ? { zone: content.zone } : {}),
    }));
    const own = { start: root.heading.start, title: root.title, ...(governing ? { zone: governing } : {}), parts };
    if (root.kind === 'timeline') return parts.some(({ entries }) => entries.length > 0) ? [own] : [];
    // Elsewhere each list is a timeline of its own: key events here, what happened there.
    return parts.flatMap((part) =>
      [...new Set(part.entries.map((entry) => entry.group))].map((group) => ({
        ...own,
        start: part.offset + group,
        parts: [{ ...part, entries: part.entries.filter((entry) => entry.group === group) }],
      })),
    );
  });
}
