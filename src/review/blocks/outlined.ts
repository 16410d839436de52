import { NodeType, Tree } from '@lezer/common';
import {
  copy,
  isList,
  moveSpan,
  readMarkdown,
  type Heading,
  type Markdown,
  type SectionKind,
  type SectionNames,
  type Span,
} from '../../language';
import {
  readDetailsLabel,
  readItemLabel,
  readLabels,
  readLazyLabels,
  readParagraphLabels,
  type SectionLabel,
} from './section-label';
import { eachInSteps, stride } from '../text/steps';
import { childTrees, type PlacedTree } from './trees';

/** What opens a section: a heading, or a label that stands for one. */
export interface SectionHeading extends Heading {
  readonly label?: SectionLabel;
}

/** A document as its sections are told. Labels that open sections are no part of the blocks below them. */
export interface Outlined {
  readonly headings: readonly SectionHeading[];
  /** Its children are the blocks of the sections. */
  readonly tree: Tree;
  /** The kinds that bold labels tell, wherever they stand; empty where headings tell enough. */
  readonly kinds: ReadonlySet<SectionKind>;
}

/** What was found in a document, for as long as its tree is kept. */
const ofDocuments = new WeakMap<Tree, Outlined>();

/** Finds what opens the sections of a document, in small steps. A block that stays is not looked at again. */
export function* readOutlined(document: Omit<Markdown, 'comments'>): Generator<void, Outlined> {
  const known = ofDocuments.get(document.tree);
  if (known) return known;
  const found = yield* findOutlined(document);
  ofDocuments.set(document.tree, found);
  return found;
}

const isKnown = ({ kind }: Heading): boolean => kind !== 'other';

function* findOutlined({ text, tree, headings, sectionNames }: Omit<Markdown, 'comments'>): Generator<void, Outlined> {
  const [first] = headings;
  const sections = first?.level === 1 ? headings.slice(1) : headings;
  const told = new Set(sections.filter(isKnown).map(({ kind }) => kind));
  if (told.size >= enough) return { headings, tree, kinds: new Set() };
  const blocks = yield* findLabelled(tree, text, sectionNames);
  const kinds = new Set(blocks.flatMap(({ said }) => said.kinds));
  const labels = findLabels(blocks, headings, told.size > 0);
  if (!isOutline(labels, headings, told, text)) return { headings, tree, kinds };
  return {
    headings: [...headings, ...labels].sort((a, b) => a.start - b.start),
    tree: flatten(tree, labels, text),
    kinds,
  };
}

/** So many kinds of sections are an outline. */
const enough = 3;
const telling: ReadonlySet<SectionKind> = new Set([
  'timeline',
  'factors',
  'actions',
  'impact',
  'went-well',
  'went-poorly',
  'lucky',
]);

type LabelHeading = Heading & { readonly label: SectionLabel };

/** The labels in what no heading tells. Where some headings tell what is below them, those with text on their line are fields. */
function findLabels(
  blocks: readonly LabelledBlock[],
  headings: readonly Heading[],
  isHeaded: boolean,
): readonly LabelHeading[] {
  const found: LabelHeading[] = [];
  const open: Heading[] = [];
  let passed = 0;
  for (const { said, at } of blocks) {
    for (; passed < headings.length && headings[passed]!.start <= at; passed++) {
      const heading = headings[passed]!;
      while (open.length > 0 && open.at(-1)!.level >= heading.level) open.pop();
      open.push(heading);
    }
    if (said.labels.length === 0 || open.some((each) => each.level > 1 && isKnown(each))) continue;
    for (const label of said.labels)
      if (label.isAlone || !isHeaded)
        found.push({
          start: label.start + at,
          end: label.end + at,
          level: Math.min(6, (open.at(-1)?.level ?? 1) + 1),
          title: label.title,
          kind: label.kind,
          label,
        });
  }
  return found;
}

/** Whether labels, with the headings that are there, tell enough; a list of what a review should have, with nothing below each, does not. */
function isOutline(
  labels: readonly LabelHeading[],
  headings: readonly Heading[],
  told: ReadonlySet<SectionKind>,
  text: string,
): boolean {
  const all = new Set(told);
  let passed = 0;
  for (const [i, { kind, end, label }] of labels.entries()) {
    while (passed < headings.length && headings[passed]!.start < end) passed++;
    const next = Math.min(labels[i + 1]?.start ?? text.length, headings[passed]?.start ?? text.length);
    const isOpening = !label.isAlone || (label.isMarked && label.form !== 'item');
    if (isOpening || text.slice(end, next).trim() !== '') all.add(kind);
  }
  return labels.length > 0 && all.size >= enough && [...all].some((kind) => telling.has(kind));
}

/** What labels a block holds; its offsets are those of the block. */
interface BlockLabels {
  readonly labels: readonly SectionLabel[];
  /** The kinds that its bold labels tell. */
  readonly kinds: readonly SectionKind[];
}

interface LabelledBlock extends PlacedTree {
  readonly said: BlockLabels;
}

function* findLabelled(
  { children, positions }: Tree,
  text: string,
  names: SectionNames | undefined,
): Generator<void, readonly LabelledBlock[]> {
  const found: LabelledBlock[] = [];
  for (const [i, tree] of (children as readonly Tree[]).entries()) {
    const at = positions[i]!;
    const said = yield* readBlock(tree, at, text, names);
    if (said !== none) found.push({ tree, at, said });
    if (i % stride === stride - 1) yield;
  }
  return found;
}

const none: BlockLabels = { labels: [], kinds: [] };
const ofBlocks = new WeakMap<Tree, BlockLabels>();

/** Reads the labels of a block, once for as long as the parser keeps it. */
function* readBlock(
  tree: Tree,
  at: number,
  text: string,
  names: SectionNames | undefined,
): Generator<void, BlockLabels> {
  const { name } = tree.type;
  if (name !== 'Paragraph' && name !== 'HTMLBlock' && !isList(name)) return none;
  const old = ofBlocks.get(tree);
  if (old) return old;
  const own = copy(text.slice(at, at + tree.length));
  const found =
    name === 'Paragraph'
      ? readParagraph(own, names)
      : name === 'HTMLBlock'
        ? readHtml(own, names)
        : yield* readList(tree, own, names);
  const is = found.labels.length + found.kinds.length === 0 ? none : found;
  ofBlocks.set(tree, is);
  return is;
}

const readParagraph = (text: string, names: SectionNames | undefined): BlockLabels => ({
  labels: readParagraphLabels(text, names),
  kinds: readLabels(text, names),
});

function readHtml(text: string, names: SectionNames | undefined): BlockLabels {
  const label = readDetailsLabel(text, names);
  return label ? { labels: [label], kinds: [label.kind] } : none;
}

/** An item that stays is not looked at again when the list changes. */
function* readList(list: Tree, text: string, names: SectionNames | undefined): Generator<void, BlockLabels> {
  const labels: SectionLabel[] = [];
  const kinds: SectionKind[] = [];
  yield* eachInSteps(childTrees(list), ({ tree, at }) => {
    if (tree.type.name !== 'ListItem') return;
    let said = ofBlocks.get(tree);
    if (!said)
      ofBlocks.set(tree, (said = readItem(tree, copy(text.slice(at, at + tree.length)), list.type.name, names)));
    for (const label of said.labels) labels.push(moveLabel(label, at));
    kinds.push(...said.kinds);
  });
  return { labels, kinds };
}

function readItem(tree: Tree, text: string, list: string, names: SectionNames | undefined): BlockLabels {
  const blocks = childTrees(tree);
  const first = blocks.findIndex(isWords);
  const words = blocks[first];
  const own =
    words &&
    readItemLabel(
      text,
      { start: words.at, end: words.at + words.tree.length },
      list === 'OrderedList',
      first + 1 < blocks.length,
      names,
    );
  const lazy = readLazyLabels(text, names);
  return { labels: own ? [own, ...lazy] : lazy, kinds: readLabels(text, names) };
}

const isWords = ({ tree }: PlacedTree): boolean => tree.type.name === 'Paragraph';

const moveLabel = (label: SectionLabel, by: number): SectionLabel => ({
  ...label,
  ...moveSpan(label, by),
  name: moveSpan(label.name, by),
});

/** The blocks of a document, with those that hold labels parted there. */
function flatten(document: Tree, opening: readonly LabelHeading[], text: string): Tree {
  const trees: Tree[] = [];
  const starts: number[] = [];
  let passed = 0;
  for (let i = 0; i < document.children.length; i++) {
    const tree = document.children[i] as Tree;
    const at = document.positions[i]!;
    const own: LabelHeading[] = [];
    for (; passed < opening.length && opening[passed]!.start < at + tree.length; passed++) own.push(opening[passed]!);
    for (const part of own.length === 0 ? [{ tree, at: 0 }] : partBlock(tree, at, own, text)) {
      trees.push(part.tree);
      starts.push(part.at + at);
    }
  }
  return new Tree(document.type, trees, starts, document.length);
}

const ofParted = new WeakMap<Tree, { readonly count: number; readonly parts: readonly PlacedTree[] }>();

/** The blocks that a block with labels stands for: the same objects for as long as the parser keeps it. */
function partBlock(tree: Tree, at: number, labels: readonly LabelHeading[], text: string): readonly PlacedTree[] {
  const old = ofParted.get(tree);
  if (old?.count === labels.length) return old.parts;
  const spans = labels.map((label) => moveSpan(label, -at));
  const own = text.slice(at, at + tree.length);
  const parts =
    tree.type.name === 'HTMLBlock'
      ? spans.map(leafOf)
      : isList(tree.type.name) && labels.every(({ label }) => label.form === 'item')
        ? partItems(tree, spans, own)
        : partLines(spans, own);
  ofParted.set(tree, { count: labels.length, parts });
  return parts;
}

/** A block of which nothing is read. */
const leafOf = ({ start, end }: Span): PlacedTree => ({
  tree: new Tree(NodeType.none, [], [], end - start),
  at: start,
});

/** What stands between labels, parsed by itself. */
function partLines(labels: readonly Span[], text: string): readonly PlacedTree[] {
  const between = [{ start: 0, end: 0 }, ...labels].map(({ end }, i) => ({
    start: end,
    end: labels[i]?.start ?? text.length,
  }));
  return between.flatMap((span, i) => {
    const label = labels[i - 1];
    return [...(label ? [leafOf(label)] : []), ...parse(text, span)];
  });
}

const parse = (text: string, { start, end }: Span): readonly PlacedTree[] =>
  childTrees(readMarkdown(copy(text.slice(start, end))).tree, start);

/** What stands in items whose first line is a label; others stay a list. */
function partItems(list: Tree, labels: readonly Span[], text: string): readonly PlacedTree[] {
  return childTrees(list).flatMap((item): readonly PlacedTree[] => {
    const { tree, at } = item;
    const label = labels.find(({ start }) => start === at);
    if (!label) return [{ tree: new Tree(list.type, [tree], [0], tree.length), at }];
    const [first, ...below] = childTrees(tree, at).filter((each) => each.tree.type.name !== 'ListMark');
    const rest = first ? parse(text, { start: label.end, end: first.at + first.tree.length }) : [];
    return [leafOf(label), ...rest, ...below];
  });
}
