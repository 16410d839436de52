import type { Analysis, Finding, SectionKind, Span } from '../language';
import { resolveAction, type ActionItem } from './action';
import { findDay, readDay } from './day';
import { findMissing } from './expected';
import { readFrontMatter, type FrontMatter } from './front-matter';
import { furnish, readOutline, type OutlineNode } from './outline';
import { gatherRuns } from './runs';
import type { Section } from './section';
import { readContent, type SectionContent } from './section-content';
import { templates, type Template } from './template';
import { resolveRun, type TimelineEntry } from './timeline';

/** Text that says something of its own, such as a contributing factor. */
export interface Statement extends Span {
  /** On one line. */
  readonly text: string;
}

/** Somebody's part in the incident or in the review. */
export interface Role extends Span {
  /** Lower case: `facilitator`, `pair`, `incident commander`; `participant` where a list only gives names. */
  readonly role: string;
  readonly names: readonly string[];
}

/** A chain of whys or hows. */
export interface Chain extends Span {
  /** Each with its answer alone; in the order of the chain. */
  readonly steps: readonly (Statement & { readonly answer: Statement })[];
}

/** What a Markdown document is as a review. Plain data; offsets are those of `text`. */
export interface Review {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** From the front matter, else the heading over everything. */
  readonly title?: string;
  /** True while the front matter says so, and where it says nothing: a review without a status is not nagged either. */
  readonly isDraft: boolean;
  /** What it is measured against: the front matter's `template`, else the default. */
  readonly template: Template;
  /** What stands above the first section. */
  readonly head: Span & { readonly findings: readonly Finding[] };
  /** The sections as a tree, missing ones in their places. */
  readonly sections: readonly Section[];
  /** Everything in `sections` that is missing. */
  readonly missing: readonly Section[];
  /** In the order of the document. */
  readonly timeline: readonly TimelineEntry[];
  /** The zone that governs the timeline's times: the timeline's word, else the review's. */
  readonly zone?: string;
  readonly actions: readonly ActionItem[];
  readonly factors: readonly Statement[];
  readonly chains: readonly Chain[];
  readonly roles: readonly Role[];
  /** Open questions of the review, with whether an answer stands beside or below. */
  readonly questions: readonly (Statement & { readonly answered: boolean })[];
  /** Lines that thank or praise. */
  readonly thanks: readonly Statement[];
  /** Kept for the next `readReview`: what sections with this text were found to hold. */
  readonly contents: ReadonlyMap<string, SectionContent>;
}

/** What else `readReview` may know. */
export interface ReadOptions {
  /** Each goes to its section; see `placeFindings`. */
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
  const { text, tree } = analysis;
  const frontMatter = readFrontMatter(text);
  const template = chooseTemplate(frontMatter, options);
  const outline = readOutline(text, analysis.headings, frontMatter.span.end);
  const contents = new Map<string, SectionContent>();
  const read = (node: OutlineNode): SectionContent => {
    const key = `${template.id} ${node.within} ${text.slice(node.heading.start, node.body.end)}`;
    const content = contents.get(key) ?? previous?.contents.get(key) ?? readContent(text, tree, node, template.lines);
    contents.set(key, content);
    return content;
  };
  const nodes = [outline.headNode, ...outline.all];
  const parts = nodes.map((node) => ({ node, content: read(node), offset: node.heading.start }));
  const states = new Map(parts.map(({ node, content }) => [node, content.state]));
  const labels = new Set<SectionKind>(parts.flatMap(({ content }) => content.labels));
  const missing = findMissing(text, outline, template, labels);
  const sections = furnish(
    outline.roots,
    undefined,
    (node) => states.get(node) ?? 'empty',
    (parent) => missing.filter((each) => each.parent === parent).map((each) => each.section),
  );
  const title = frontMatter.title ?? outline.title?.title;
  const written = findDay(`${frontMatter.date ?? ''} ${title ?? ''}`);
  const day = written && readDay(written, undefined, true);
  const state = (span: Span, offset: number): Statement => {
    const moved = { start: span.start + offset, end: span.end + offset };
    return { ...moved, text: text.slice(moved.start, moved.end).replace(/\s+/g, ' ').trim() };
  };
  const every = <T, R>(
    pick: (content: SectionContent) => readonly T[],
    make: (each: T, offset: number) => R,
  ): readonly R[] => parts.flatMap(({ content, offset }) => pick(content).map((each) => make(each, offset)));
  const zone =
    parts.find(({ node, content }) => node.within === 'timeline' && content.zone)?.content.zone ??
    frontMatter.zone ??
    parts.find(({ content }) => content.zone)?.content.zone;
  const review: Review = {
    text,
    frontMatter,
    ...(title === undefined ? {} : { title }),
    isDraft: frontMatter.status === undefined || /^(?:draft|wip|in[ -]progress|open|new)$/.test(frontMatter.status),
    template,
    head: { ...outline.head, findings: [] },
    sections,
    missing: missing.map((each) => each.section),
    timeline: gatherRuns(outline, parts, zone).flatMap((run) => resolveRun(run, day)),
    ...(zone ? { zone } : {}),
    actions: every(
      (content) => content.actions,
      (each, offset) => resolveAction(each, offset, day),
    ),
    factors: every((content) => content.factors, state),
    chains: every(
      (content) => content.chains,
      (chain, offset) => ({
        start: chain.start + offset,
        end: chain.end + offset,
        steps: chain.steps.map((step) => ({ ...state(step, offset), answer: state(step.answer, offset) })),
      }),
    ),
    roles: every(
      (content) => content.roles,
      (role, offset) => ({ ...role, start: role.start + offset, end: role.end + offset }),
    ),
    questions: every(
      (content) => content.questions,
      (each, offset) => ({ ...state(each, offset), answered: each.answered }),
    ),
    thanks: every((content) => content.thanks, state),
    contents,
  };
  return options.findings ? placeFindings(review, options.findings) : review;
}

function chooseTemplate({ template }: FrontMatter, options: ReadOptions): Template {
  const choice = options.templates ?? templates;
  return choice.find((each) => each.id === template) ?? options.defaultTemplate ?? choice[0] ?? templates[0];
}

/** The same review with each finding at the section in whose heading or own text it starts. */
export function placeFindings(review: Review, findings: readonly Finding[]): Review {
  const within = (start: number, end: number) => findings.filter((each) => each.start >= start && each.start < end);
  const place = (section: Section): Section =>
    section.state === 'missing'
      ? section
      : { ...section, findings: within(section.start, section.body.end), children: section.children.map(place) };
  const { start, end } = review.head;
  return { ...review, head: { start, end, findings: within(0, end) }, sections: review.sections.map(place) };
}
