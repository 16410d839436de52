import { copy, type Finding, type Markdown, type SectionKind, type SectionNames, type Span } from '../language';
import { findMissing, type Missing } from './sections/expected';
import { findReviewDay, findStart } from './incident';
import { readFrontMatter, type FrontMatter } from './front-matter/front-matter';
import { toSections, readOutline, type Outline, type OutlineNode } from './sections/outline';
import { readOutlined } from './blocks/outlined';
import { readParts, type SectionPart } from './contents/part';
import { resolveParts } from './contents/resolve';
import { gatherRuns } from './contents/runs';
import type { Section } from './sections/section';
import type { SectionContent } from './contents/section-content';
import type { Statements } from './notes/statements';
import { nameSections, templates, type Template } from './templates/template';
import { runToEnd } from './text/steps';
import { resolveRuns } from './timeline/resolve-runs';
import type { DayMark, TimelineEntry } from './timeline/timeline';
import { writeDay } from './time/day';
import { isZone } from './time/zone';
import { findZoneName } from './time/zone-name';

/** What a Markdown document is as a review. Plain data; offsets are those of `text`. */
export interface Review extends Statements {
  readonly text: string;
  /** `text` with every comment as blanks, so that offsets agree: what it says. */
  readonly prose: string;
  readonly frontMatter: FrontMatter;
  /** From the front matter, else the heading over everything. */
  readonly title?: string;
  /** The day that it is about, as an ISO date. */
  readonly date?: string;
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
  /** The days of the timeline that stand on lines of their own, such as headings over its entries. */
  readonly days: readonly DayMark[];
  /** The zone that governs the timeline's times: the timeline's word, else the review's. */
  readonly zone?: string;
  /** When the incident started, where the front matter or a line such as "Impact started: 14:02" says so. */
  readonly start?: TimelineEntry;
  /** Kept for the next `readReview`: what each section was found to hold, in order. */
  readonly contents: readonly SectionContent[];
  /** How the team calls its sections. */
  readonly sectionNames: SectionNames | undefined;
}

/** What else `readReview` may know. */
export interface ReadOptions {
  /** Each goes to its section; see `placeFindings`. */
  readonly findings?: readonly Finding[];
  /** To choose from by the front matter's `template`; ours if not given. */
  readonly templates?: readonly Template[];
  /** Where the front matter names none; the first of `templates` if not given. */
  readonly defaultTemplate?: Template;
  /** The zone of reviews that name none. */
  readonly zone?: string;
}

/** Reads a document as a review. With the `previous` review of the same document only what changed is read anew. Never fails. */
export const readReview = (analysis: Markdown, previous?: Review, options: ReadOptions = {}): Review =>
  runToEnd(readReviewInSteps(analysis, previous, options));

/** The same in small steps, to pause between them or give up. Nothing of a reading that was given up is kept. */
export function* readReviewInSteps(
  analysis: Markdown,
  previous?: Review,
  options: ReadOptions = {},
): Generator<void, Review> {
  const { text, sectionNames } = analysis;
  const { tree, headings } = yield* readOutlined(analysis);
  const prose = blankSpans(text, analysis.comments);
  const frontMatter = readFrontMatter(text);
  const template = nameSections(chooseTemplate(frontMatter, options), sectionNames);
  const outline = readOutline(text, tree.positions, headings, frontMatter.span.end);
  const document = { text: prose, tree, known: template.lines };
  const parts = yield* readParts(document, [...outline.tops, ...outline.all], previous?.contents ?? []);
  const labels = new Set<SectionKind>(parts.flatMap(({ content }) => content.labels));
  const missing = findMissing(text, outline, template, labels);
  const title = frontMatter.title ?? outline.title?.title;
  const zone = findReviewZone(frontMatter, parts) ?? options.zone;
  const day = findReviewDay(frontMatter, title, parts, outline.tops.length, zone);
  const date = day === undefined ? undefined : writeDay(day);
  const start = findStart(frontMatter, parts, day, zone);
  const review: Review = {
    text,
    prose,
    frontMatter,
    ...(title === undefined ? {} : { title }),
    ...(date ? { date } : {}),
    isDraft: frontMatter.status === undefined || /^(?:draft|wip|in[ -]progress|open|new)$/.test(frontMatter.status),
    template,
    head: { ...outline.head, findings: [] },
    sections: buildSections(outline, parts, missing),
    missing: missing.map((each) => each.section),
    ...(yield* resolveRuns(gatherRuns(outline, parts, zone), day, previous?.timeline)),
    ...(zone ? { zone } : {}),
    ...(start ? { start } : {}),
    ...(yield* resolveParts(parts, { title, day, prose }, previous?.actions)),
    contents: parts.map(({ content }) => content),
    sectionNames,
  };
  return options.findings ? placeFindings(review, options.findings) : review;
}

/** What the timeline says, the front matter, any other section, or a line that tells how long it took. */
function findReviewZone(frontMatter: FrontMatter, parts: readonly SectionPart[]): string | undefined {
  return (
    parts.find(({ node, content }) => node.within === 'timeline' && content.zone)?.content.zone ??
    zoneOf(frontMatter) ??
    parts.find(({ content }) => content.zone)?.content.zone ??
    parts.find(({ content }) => content.facts.zone)?.content.facts.zone
  );
}

/** `Europe/Berlin (CET)` is a zone with a note. */
const zoneOf = ({ zone }: FrontMatter): string | undefined =>
  zone === undefined || isZone(zone) ? zone : (findZoneName(zone) ?? zone);

function buildSections(outline: Outline, parts: readonly SectionPart[], missing: readonly Missing[]) {
  const missingIn = new Map<OutlineNode | undefined, Section[]>();
  for (const { parent, section } of missing) {
    const near = missingIn.get(parent);
    if (near) near.push(section);
    else missingIn.set(parent, [section]);
  }
  const states = parts.slice(outline.tops.length).map(({ content }) => content.state);
  return toSections(outline.roots, states, missingIn);
}

function chooseTemplate({ template }: FrontMatter, options: ReadOptions): Template {
  const choice = options.templates ?? templates;
  return choice.find((each) => each.id === template) ?? options.defaultTemplate ?? choice[0] ?? templates[0];
}

function blankSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let prose = '';
  let at = 0;
  for (const { start, end } of spans) {
    prose += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length));
    at = end;
  }
  return copy(prose + text.slice(at));
}

/** The same review with each finding at the section in whose heading or own text it starts. */
export function placeFindings(review: Review, findings: readonly Finding[]): Review {
  const within = makeLookup(findings);
  const place = (sections: readonly Section[]): readonly Section[] => mapChanged(sections, placeIn);
  const placeIn = (section: Section): Section => {
    if (section.state === 'missing') return section;
    const children = place(section.children);
    const own = within(section.start, section.body.end);
    const isSame = own.length === 0 && section.findings.length === 0 && children === section.children;
    return isSame ? section : { ...section, findings: own, children };
  };
  const { start, end } = review.head;
  return { ...review, head: { start, end, findings: within(0, end) }, sections: place(review.sections) };
}

/** What starts in a span, of all findings; they are sorted once, if at all. */
function makeLookup(findings: readonly Finding[]): (start: number, end: number) => readonly Finding[] {
  const isSorted = findings.every((each, i) => i === 0 || (findings[i - 1]?.start ?? 0) <= each.start);
  const sorted = isSorted ? findings : [...findings].sort((a, b) => a.start - b.start);
  const first = (offset: number): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (start, end) => sorted.slice(first(start), first(end));
}

/** The same list where nothing in it changes. */
function mapChanged<T>(all: readonly T[], change: (each: T) => T): readonly T[] {
  const changed = all.map(change);
  return changed.some((each, i) => each !== all[i]) ? changed : all;
}
