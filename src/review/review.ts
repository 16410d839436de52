import type { Analysis, Finding, SectionKind, Span } from '../language';
import { findMissing } from './expected';
import { readFrontMatter, type FrontMatter } from './front-matter';
import { furnish, readOutline } from './outline';
import type { Section } from './section';
import { readContent, type SectionContent } from './section-content';
import { templates, type Template } from './template';

/** What a Markdown document is as a review. Plain data; offsets are those of `text`. */
export interface Review {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** From the front matter, else the heading over everything. */
  readonly title?: string;
  /** `draft` while the front matter says so; reviews without a status are not nagged either. */
  readonly isDraft: boolean;
  /** What it is measured against: the front matter's `template`, else the default. */
  readonly template: Template;
  /** What stands above the first section. */
  readonly head: Span & { readonly findings: readonly Finding[] };
  /** The sections as a tree, missing ones in their places. */
  readonly sections: readonly Section[];
  /** Everything in `sections` that is missing. */
  readonly missing: readonly Section[];
  /** Kept for the next `readReview`: what sections with this text were found to hold. */
  readonly contents: ReadonlyMap<string, SectionContent>;
}

/** What else `readReview` may know. */
export interface ReadOptions {
  /** Sorted by start, as `Analysis.findings()` gives them; each goes to its section. */
  readonly findings?: readonly Finding[];
  /** To choose from by the front matter's `template`; ours if not given. */
  readonly templates?: readonly Template[];
  /** Where the front matter names none; the first of `templates` if not given. */
  readonly defaultTemplate?: Template;
}

/** Reads a document as a review. With the `previous` review of the same document only sections that changed are read anew. Never fails. */
export function readReview(
  analysis: Pick<Analysis, 'text' | 'tree' | 'headings'>,
  previous?: Review,
  options: ReadOptions = {},
): Review {
  const { text } = analysis;
  const frontMatter = readFrontMatter(text);
  const choice = options.templates ?? templates;
  const template =
    choice.find((each) => each.id === frontMatter.template) ?? options.defaultTemplate ?? choice[0] ?? templates[0];
  const outline = readOutline(text, analysis.headings, frontMatter.span.end);
  const contents = new Map<string, SectionContent>();
  const known = new Set(template.sections.flatMap((each) => each.plain.split('\n').map((line) => line.trim())));
  const read = (body: Span, within: SectionKind): SectionContent => {
    const own = text.slice(body.start, body.end);
    const key = `${template.id} ${within} ${own}`;
    const content = contents.get(key) ?? previous?.contents.get(key) ?? readContent(own, known);
    contents.set(key, content);
    return content;
  };
  const bodies = new Map(outline.all.map((node) => [node, read(node.body, node.within)]));
  const labels = new Set([read(outline.head, 'other'), ...bodies.values()].flatMap((content) => content.labels));
  const missing = findMissing(text, outline, template, labels);
  const findings = options.findings ?? [];
  const findingsIn = (from: number, to: number) => findings.filter((each) => each.start >= from && each.start < to);
  const sections = furnish(outline.roots, undefined, {
    stateOf: (node) => bodies.get(node)?.state ?? 'empty',
    findingsIn,
    missingIn: (parent) => missing.filter((each) => each.parent === parent).map((each) => each.section),
  });
  const title = frontMatter.title ?? outline.title?.title;
  return {
    text,
    frontMatter,
    ...(title === undefined ? {} : { title }),
    isDraft: frontMatter.status === undefined || /^(?:draft|wip|in progress|open|new)$/.test(frontMatter.status),
    template,
    head: { ...outline.head, findings: findingsIn(0, outline.head.end) },
    sections,
    missing: missing.map((each) => each.section),
    contents,
  };
}
