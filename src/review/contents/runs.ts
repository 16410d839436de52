import { groupBy } from '../text/group-by';
import type { Outline, OutlineNode } from '../sections/outline';
import type { SectionPart } from './part';
import type { RawRun } from '../timeline/raw-run';

type RunPart = RawRun['parts'][number];

/** Gathers the entries that make one timeline: those of a section of that kind with all below it, else those of one section. */
export function gatherRuns(
  outline: Outline,
  parts: readonly SectionPart[],
  zone: string | undefined,
): readonly RawRun[] {
  const roots = findTimelines(outline);
  const runs = new Map<OutlineNode, SectionPart[]>();
  for (const part of parts) {
    const root = roots.get(part.node) ?? part.node;
    const run = runs.get(root);
    if (run) run.push(part);
    else if (root !== part.node || part.node.kind === 'timeline' || part.content.entries.length > 0)
      runs.set(root, [part]);
  }
  return [...runs].flatMap(([root, run]): readonly RawRun[] => {
    const filled = run.filter(({ content }) => content.entries.length > 0);
    if (filled.length === 0) return [];
    const governing = run.find(({ node }) => node === root)?.content.zone ?? zone;
    const own = { start: root.heading.start, title: root.title, ...(governing ? { zone: governing } : {}) };
    const parts = filled.map(({ content: { entries, zone }, offset }) => ({
      offset,
      entries,
      ...(zone ? { zone } : {}),
    }));
    if (root.kind === 'timeline') return [{ ...own, parts }];
    // Elsewhere each list is a timeline of its own: key events here, what happened there.
    return parts.flatMap((part) =>
      splitByGroup(part).map((group) => ({
        ...own,
        start: part.offset + (group.entries[0]?.group ?? 0),
        parts: [group],
      })),
    );
  });
}

/** The timeline's section of each section that is part of one. */
function findTimelines({ roots }: Outline): ReadonlyMap<OutlineNode, OutlineNode> {
  const found = new Map<OutlineNode, OutlineNode>();
  const mark = (nodes: readonly OutlineNode[], root: OutlineNode | undefined): void => {
    for (const node of nodes) {
      const own = root ?? (node.kind === 'timeline' ? node : undefined);
      if (own) found.set(node, own);
      mark(node.children, own);
    }
  };
  mark(roots, undefined);
  return found;
}

const splitByGroup = (part: RunPart): readonly RunPart[] =>
  groupBy(part.entries, ({ group }) => group).map((entries) => ({ ...part, entries }));
