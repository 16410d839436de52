import type { SectionKind } from '../../language';
import type { Outline, OutlineNode } from './outline';
import type { Section } from './section';
import type { Template, TemplateSection } from '../templates/template';

// A section that a template asks for may stand in the review under another kind of heading.
const standsFor: Partial<Record<SectionKind, readonly SectionKind[]>> = {
  summary: ['narrative'],
  narrative: ['summary'],
  factors: ['analysis'],
  analysis: ['factors'],
  response: ['resolution'],
  resolution: ['response'],
  observations: ['narrative'],
};

/** A missing section, and the node that it would stand under (none: at the top). */
export interface Missing {
  readonly section: Section;
  readonly parent?: OutlineNode;
}

// Same title, else same kind, else a kind that stands for it; the first of each counts.
function matchExpected(template: Template, outline: Outline): ReadonlyMap<TemplateSection, OutlineNode | undefined> {
  const byTitle = new Map<string, OutlineNode>();
  const byKind = new Map<SectionKind, OutlineNode>();
  const wanted = new Set(template.sections.map(({ title }) => title.toLowerCase()));
  for (const node of outline.all) {
    const title = node.title.toLowerCase();
    if (wanted.has(title) && !byTitle.has(title)) byTitle.set(title, node);
    if (node.kind !== 'other' && !byKind.has(node.kind)) byKind.set(node.kind, node);
  }
  const kinds = (kind: SectionKind) => [kind, ...(standsFor[kind] ?? [])].map((each) => byKind.get(each));
  return new Map(
    template.sections.map((each) => [
      each,
      byTitle.get(each.title.toLowerCase()) ?? kinds(each.kind).find((node) => node !== undefined),
    ]),
  );
}

/** The sections that the template asks for and the review does not have, where they would stand. `labels`: kinds told by bold labels. */
export function findMissing(
  text: string,
  outline: Outline,
  template: Template,
  labels: ReadonlySet<SectionKind>,
): readonly Missing[] {
  const found = matchExpected(template, outline);
  const answered = (each: TemplateSection) =>
    found.get(each) !== undefined ||
    [each.kind, ...(standsFor[each.kind] ?? [])].some((kind) => kind !== 'other' && labels.has(kind));
  const missing = template.sections.filter((each) => !each.optional && !answered(each));
  if (missing.length === 0) return [];
  return missing.map((each) => {
    const { offset, like, parent } = place(each, template, found, outline, text);
    const at = { start: offset, end: offset };
    const kind = each.kind;
    const within = kind === 'other' ? (parent?.within ?? kind) : kind;
    const section: Section = {
      ...at,
      kind,
      within,
      title: each.title,
      level: like.level,
      heading: at,
      body: at,
      state: 'missing',
      findings: [],
      children: [],
      ...(like.label ? { label: like.label } : {}),
      guide: each.plain,
    };
    return { section, ...(parent ? { parent } : {}) };
  });
}

interface Place {
  readonly offset: number;
  /** What it is opened like. */
  readonly like: Pick<OutlineNode, 'level' | 'label'>;
  readonly parent?: OutlineNode | undefined;
}

function place(
  wanted: TemplateSection,
  template: Template,
  found: ReadonlyMap<TemplateSection, OutlineNode | undefined>,
  outline: Outline,
  text: string,
): Place {
  const home = wanted.parent && found.get(wanted.parent);
  const at = template.sections.indexOf(wanted);
  // Neighbours are the template's sections that are there: inside the same parent, or at the top where that is missing.
  const near = (each: TemplateSection): OutlineNode | undefined => {
    const node = found.get(each);
    if (!node) return undefined;
    if (home) return node.parent === home ? node : undefined;
    const outer = each.parent && found.get(each.parent);
    return outer && node.parent === outer ? outer : node;
  };
  const before = template.sections
    .slice(0, at)
    .reverse()
    .map(near)
    .find((node) => node !== undefined);
  if (before) return { offset: before.end, like: before, parent: before.parent };
  const after = template.sections
    .slice(at + 1)
    .map(near)
    .find((node) => node !== undefined);
  if (after) return { offset: after.heading.start, like: after, parent: after.parent };
  if (home)
    return { offset: home.body.end, like: home.label ? home : { level: Math.min(6, home.level + 1) }, parent: home };
  // A single heading of level 1 becomes the title of the whole with the first section below it.
  const [root, second] = outline.roots;
  const isTitle = root?.level === 1 && root.kind === 'other' && !second;
  return { offset: text.length, like: isTitle ? { level: 2 } : (outline.roots.at(-1) ?? wanted) };
}
