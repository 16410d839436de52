import type { Tree } from '@lezer/common';
import { copy, firstFrom, type Span } from '../../language';
import type { OutlineNode } from '../sections/outline';

import type { Piece, Pieces } from './piece';
import { readContent, type SectionContent } from './section-content';
import type { Source } from './source';
import { hasTime, readLateStamp, readStamp } from '../time/stamp';
import { isSameTree, type PlacedTree } from '../blocks/trees';

/** A section with what it was found to hold, where it stands now. */
export interface SectionPart {
  readonly node: OutlineNode;
  readonly content: SectionContent;
  readonly offset: number;
}

/** A document as its sections are read from it. */
export interface Document {
  readonly text: string;
  /** Its children are the outermost blocks. */
  readonly tree: Tree;
  /** The template's own lines. */
  readonly known: ReadonlySet<string>;
}

/** Reads every section. Those that say what they said before, counted from both ends, are taken from there; the others keep the pieces that stay. */
export function* readParts(
  document: Document,
  nodes: readonly OutlineNode[],
  before: readonly SectionContent[],
): Generator<void, readonly SectionPart[]> {
  const grown = nodes.length - before.length;
  const keep = (i: number, old: SectionContent | undefined): boolean => {
    const node = nodes[i];
    return node !== undefined && old !== undefined && isUnchanged(old.source, node, document);
  };
  let top = 0;
  while (keep(top, before[top])) top++;
  let end = nodes.length;
  while (end > top && end - grown > top && keep(end - 1, before[end - grown - 1])) end--;
  const pieces = joinPieces(before.slice(top, Math.max(top, end - grown)));
  const parts: SectionPart[] = [];
  for (const [i, node] of nodes.entries()) {
    const old = i < top ? before[i] : i >= end ? before[i - grown] : undefined;
    const content = old ?? (yield* readContent(readSource(node, document), pieces));
    parts.push({ node, content, offset: node.heading.start });
    if (!old) yield;
  }
  return parts;
}

/** Whether a section is read from the same text as before, which the parser took for the same. */
function isUnchanged(source: Source, node: OutlineNode, { text, tree, known }: Document): boolean {
  const { heading, body, title, kind, within } = node;
  const offset = heading.start;
  if (
    source.title !== title ||
    source.kind !== kind ||
    source.within !== within ||
    source.known !== known ||
    source.hasTimedHeadings !== hasTimedHeadings(node) ||
    source.headingEnd !== heading.end - offset ||
    source.body !== body.start - offset ||
    !isAbove(source.above, node.parent) ||
    source.text.length !== body.end - offset
  )
    return false;
  if (text.slice(offset, body.end) !== source.text) return false;
  if (isSameRow(tree, body, offset, source.blocks, (a, b) => a === b)) return true;
  if (!isSameRow(tree, body, offset, source.blocks, isSameTree)) return false;
  // The trees of today are found again sooner.
  source.blocks = blocksIn(tree, body, offset);
  return true;
}

/** Whether those are the titles of the sections around one that is in `parent`. */
function isAbove(above: readonly string[], parent: OutlineNode | undefined): boolean {
  let at = 0;
  for (let node = parent; node; node = node.parent) if (above[at++] !== node.title) return false;
  return at === above.length;
}

function titlesAbove(parent: OutlineNode | undefined): readonly string[] {
  const titles: string[] = [];
  for (let node = parent; node; node = node.parent) titles.push(node.title);
  return titles;
}

/** Whether the blocks of a section, at `offset`, are those of before. */
function isSameRow(
  { children, positions }: Tree,
  { start, end }: Span,
  offset: number,
  before: readonly PlacedTree[],
  isSame: (a: Tree, b: Tree) => boolean,
): boolean {
  let at = firstFrom(positions, start);
  for (const old of before) {
    const block = children[at] as Tree | undefined;
    if (!block || positions[at]! - offset !== old.at || !isSame(block, old.tree)) return false;
    at++;
  }
  return at === children.length || positions[at]! + children[at]!.length > end;
}

const hasTimedHeadings = ({ within, children }: OutlineNode): boolean =>
  within === 'timeline' && children.some(({ title }) => tellsTime(title));

function tellsTime(title: string): boolean {
  const stamp = readStamp(title);
  return stamp ? hasTime(stamp) : readLateStamp(title) !== undefined;
}

function readSource(node: OutlineNode, { text, tree, known }: Document): Source {
  const { heading, body, title, kind, within, parent } = node;
  const offset = heading.start;
  return {
    title,
    kind,
    within,
    text: copy(text.slice(offset, body.end)),
    above: titlesAbove(parent),
    hasTimedHeadings: hasTimedHeadings(node),
    headingEnd: heading.end - offset,
    body: body.start - offset,
    blocks: blocksIn(tree, body, offset),
    known,
  };
}

/** The blocks of a section, with their places in it; one that merely reaches in is left out. */
function blocksIn({ children, positions }: Tree, { start, end }: Span, offset: number): readonly PlacedTree[] {
  const own: PlacedTree[] = [];
  for (let i = firstFrom(positions, start); i < children.length; i++) {
    const tree = children[i] as Tree;
    const at = positions[i]!;
    if (at + tree.length > end) break;
    own.push({ tree, at: at - offset });
  }
  return own;
}

function joinPieces(contents: readonly SectionContent[]): Pieces {
  const [only, ...others] = contents;
  if (!only) return new Map();
  if (others.length === 0) return only.pieces;
  const all = new Map<Tree | string, Piece>();
  for (const { pieces } of contents) for (const [key, piece] of pieces) all.set(key, piece);
  return all;
}
