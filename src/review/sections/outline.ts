import { moveSpan, type SectionKind, type Span } from '../../language';
import type { SectionHeading } from '../blocks/outlined';
import type { SectionLabel } from '../blocks/section-label';
import { readLabel } from '../actions/label';
import type { Section, SectionState } from './section';
import { combineStates } from './state';

/** A heading with its span, before states, findings and missing sections are known. */
export interface OutlineNode {
  readonly heading: Span;
  readonly title: string;
  readonly level: number;
  readonly kind: SectionKind;
  readonly within: SectionKind;
  readonly body: Span;
  /** Where the section ends, its sub-sections included. */
  readonly end: number;
  readonly children: readonly OutlineNode[];
  /** The section that it is in; none where that is the title's. */
  readonly parent: OutlineNode | undefined;
  /** Where it is not a heading that opens it. Offsets are those of the document. */
  readonly label?: SectionLabel;
}

/** The document's title heading (if it has one) and its sections as a tree. */
export interface Outline {
  /** The heading over everything; its sections are in `roots`. */
  readonly title?: OutlineNode;
  /** The text above the first section: front matter left out, the title's own text taken in. */
  readonly head: Span;
  /** The same as nodes: what stands above the title, then the title with its own text; where there is no title, one without a heading. */
  readonly tops: readonly OutlineNode[];
  readonly roots: readonly OutlineNode[];
  /** In the order of the document, without the title. */
  readonly all: readonly OutlineNode[];
}

type Growing = Omit<{ -readonly [K in keyof OutlineNode]: OutlineNode[K] }, 'children'> & { children: Growing[] };

/** Builds the tree of sections from the headings; one inside a list item opens no section. */
export function readOutline(
  text: string,
  /** Where the outermost blocks start. */
  blocks: readonly number[],
  headings: readonly SectionHeading[],
  from: number,
): Outline {
  let passed = 0;
  const isOutermost = (start: number): boolean => {
    while (passed < blocks.length && blocks[passed]! < start) passed++;
    return blocks[passed] === start;
  };
  const outermost = headings.filter(({ start }) => start >= from && isOutermost(start));
  const isTitled = isTitle(text, outermost);
  const nodes: Growing[] = outermost.map((heading, i, all) => {
    const next = all[i + 1]?.start ?? text.length;
    const end = text[heading.end - 1] === '\r' ? heading.end - 1 : heading.end;
    const { level, title, label } = heading;
    const kind = i === 0 && isTitled ? 'other' : heading.kind;
    const body = { start: label?.isAlone === false ? end : nextLine(text, end, next), end: next };
    return {
      heading: { start: heading.start, end },
      title,
      level,
      kind,
      within: kind,
      body,
      end: next,
      children: [],
      parent: undefined,
      ...(label ? { label: placeLabel(label, heading.start) } : {}),
    };
  });
  const roots: Growing[] = [];
  const open: Growing[] = [];
  for (const node of nodes) {
    let parent = open.at(-1);
    for (; parent && parent.level >= node.level; parent = open.at(-1)) {
      parent.end = node.heading.start;
      open.pop();
    }
    const left = (parent?.children ?? roots).at(-1);
    if (left && isPartOf(left, node, text)) open.push((parent = left));
    node.parent = parent;
    if (node.kind === 'other' && parent) node.within = parent.within;
    else if (parent?.within === 'timeline' && isPhase(node)) node.within = 'timeline';
    else if (isAmongActions(node, parent, (parent?.children ?? roots).at(-1))) node.within = 'actions';
    (parent?.children ?? roots).push(node);
    open.push(node);
  }
  for (const node of open) node.end = text.length;
  const first = roots[0];
  const title = first?.level === 1 && first.kind === 'other' ? first : undefined;
  for (const node of title?.children ?? []) node.parent = undefined;
  const all = title ? nodes.slice(1) : nodes;
  const head = { start: title?.heading.start ?? from, end: all[0]?.heading.start ?? text.length };
  const above = headless(from, title?.heading.start ?? head.end);
  return {
    ...(title ? { title } : {}),
    head,
    tops: title ? [above, { ...title, children: [] }] : [above],
    roots: title ? [...title.children, ...roots.slice(1)] : roots,
    all,
  };
}

/** Whether the first heading is a title that begins as a section may: "Impact of the relay outage", over all others and nothing of its own. */
function isTitle(text: string, [first, ...others]: readonly SectionHeading[]): boolean {
  if (first?.level !== 1 || first.title.split(' ').length < 3) return false;
  const own = text.slice(first.end, others[0]?.start);
  return (
    others.every(({ level }) => level > 1) &&
    others.some(({ kind }) => kind !== 'other') &&
    !/^[ \t]*(?:[-*+|]|\d{1,9}[.)])[ \t]/m.test(own)
  );
}

const placeLabel = (label: SectionLabel, at: number): SectionLabel => {
  const by = at - label.start;
  return { ...label, ...moveSpan(label, by), name: moveSpan(label.name, by) };
};

/** Whether a heading below a timeline names a phase: "Detection and first response", "Investigation". */
const isPhase = ({ kind, title }: OutlineNode): boolean =>
  topics.has(kind) || (kind === 'analysis' && /^\W*investigat/i.test(title));

/** What action items may be about. */
const topics: ReadonlySet<SectionKind> = new Set(['detection', 'response', 'resolution']);

/** Whether a heading only says of what type the action items below it are, what they are about, or whose they are. */
const isAmongActions = (
  { title, kind }: OutlineNode,
  parent: OutlineNode | undefined,
  left: OutlineNode | undefined,
): boolean =>
  (parent?.within === 'actions' && (topics.has(kind) || readLabel(title).isOnly)) ||
  (left?.within === 'actions' && /^owners?\b/i.test(title) && readLabel(title).isOnly);

/** "## Action items" with nothing below it, then "## Prevent" and "## Detect": these are its parts. */
const isPartOf = (left: OutlineNode, { title, level, kind }: OutlineNode, text: string): boolean =>
  left.kind === 'actions' &&
  kind === 'other' &&
  left.level === level &&
  readLabel(title).isOnly &&
  left.children.every((each) => each.level === level) &&
  text.slice(left.body.start, left.body.end).trim() === '';

/** Text without a heading, as a node. */
const headless = (start: number, end: number): OutlineNode => ({
  heading: { start, end: start },
  title: '',
  level: 0,
  kind: 'other',
  within: 'other',
  body: { start, end },
  end,
  children: [],
  parent: undefined,
});

const cr = 13;
const lf = 10;

/** Where the line below starts; `end` at the latest. */
function nextLine(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) !== lf && text.charCodeAt(at) !== cr) at++;
  if (at >= end) return end;
  return text.charCodeAt(at) === cr && text.charCodeAt(at + 1) === lf && at + 1 < end ? at + 2 : at + 1;
}

/** Turns nodes into sections, with missing ones where they belong. `states`: of the nodes, in the order of the document. */
export function toSections(
  roots: readonly OutlineNode[],
  states: readonly Exclude<SectionState, 'missing'>[],
  missingIn: ReadonlyMap<OutlineNode | undefined, readonly Section[]>,
): readonly Section[] {
  let passed = 0;
  const turn = (nodes: readonly OutlineNode[], parent: OutlineNode | undefined): readonly Section[] => {
    const sections = nodes.map((node): Section => {
      const { kind, within, title, level, heading, body, end } = node;
      const own = states[passed++] ?? 'empty';
      const children = node.children.length > 0 || missingIn.size > 0 ? turn(node.children, node) : none;
      const state = children.length === 0 ? own : combineStates(own, children.map(stateOf));
      return {
        start: heading.start,
        end,
        kind,
        within,
        title,
        level,
        heading,
        body,
        state,
        findings: none,
        children,
        ...(node.label ? { label: node.label } : {}),
      };
    });
    const missing = missingIn.get(parent);
    if (!missing) return sections;
    // A missing section goes in front of what starts where it would be inserted.
    return [...missing, ...sections].sort((a, b) => a.start - b.start || rank(a) - rank(b));
  };
  return turn(roots, undefined);
}

const none: readonly never[] = [];
const stateOf = ({ state }: Section): SectionState => state;
const rank = (section: Section): number => (section.state === 'missing' ? 0 : 1);
