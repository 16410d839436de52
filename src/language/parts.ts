import { Tree } from '@lezer/common';
import { readBlocks, type PartBlocks } from './blocks';
import type { Heading } from './analysis';
import type { Finding, Span } from './finding';
import type { PartReading } from './readings';

/**
 * A top-level block of the document, or an item of an outermost list: what is read anew when something in it changes.
 * `tree` is its node; it is the same object for as long as nothing in it has changed, wherever it has moved to.
 */
export interface Part extends Span {
  readonly tree: Tree;
}

/** A part with what is known of it; one object for as long as its tree is. */
export interface KnownPart extends PartBlocks {
  /** By the kinds of section that its blocks stand in. */
  readonly readings: Map<string, PartReading>;
}

/** A part at its place; one object until it moves. */
export class PlacedPart implements Part {
  readonly end: number;
  #headings: readonly Heading[] | undefined;
  #comments: readonly Span[] | undefined;
  #findings: { readonly of: PartReading; readonly blocks: readonly (readonly Finding[])[] } | undefined;

  constructor(
    readonly tree: Tree,
    readonly start: number,
    readonly known: KnownPart,
  ) {
    this.end = start + tree.length;
  }

  get headings(): readonly Heading[] {
    return (this.#headings ??= this.known.hasHeadings
      ? this.known.blocks.flatMap(({ heading, ...span }) => (heading ? [{ ...this.#place(span), ...heading }] : []))
      : none);
  }

  get comments(): readonly Span[] {
    return (this.#comments ??= this.known.comments.map((span) => this.#place(span)));
  }

  /** The findings of a reading, block by block, where they are in the document. */
  findings(of: PartReading): readonly (readonly Finding[])[] {
    if (this.#findings?.of !== of) {
      const blocks = of.map(({ findings }, i) => {
        const by = this.start + this.known.blocks[i]!.start;
        return findings.length ? findings.map((finding) => moveFinding(finding, by)) : none;
      });
      this.#findings = { of, blocks };
    }
    return this.#findings.blocks;
  }

  #place({ start, end }: Span): Span {
    return { start: start + this.start, end: end + this.start };
  }
}

const none: readonly never[] = [];

function moveFinding(finding: Finding, by: number): Finding {
  const { start, end, mark } = finding;
  return { ...finding, start: start + by, end: end + by, mark: { start: mark.start + by, end: mark.end + by } };
}

/** The parts of a document. What is in `before`, too, is taken from there. */
export function placeParts(document: Tree, text: string, before: readonly PlacedPart[]): readonly PlacedPart[] {
  const trees: Tree[] = [];
  const starts: number[] = [];
  collect(document, 0, trees, starts);
  const most = Math.min(trees.length, before.length);
  let head = 0;
  while (head < most && before[head]!.tree === trees[head]) head++;
  const grown = trees.length - before.length;
  let tail = trees.length;
  while (tail > head && tail - grown > head && before[tail - 1 - grown]!.tree === trees[tail - 1]) tail--;
  const between = new Map(before.slice(head, tail - grown).map((part) => [part.tree, part]));
  return trees.map((tree, i) => {
    const start = starts[i]!;
    const same = i < head ? before[i] : i < tail ? between.get(tree) : before[i - grown];
    if (same?.start === start) return same;
    const known = same?.known ?? { ...readBlocks(tree, text.slice(start, start + tree.length)), readings: new Map() };
    return new PlacedPart(tree, start, known);
  });
}

/** Lists are opened, so that a long one is no part; nodes without a name only hold the tree in balance. */
function collect(node: Tree, from: number, trees: Tree[], starts: number[]): void {
  for (const [i, child] of node.children.entries()) {
    if (!(child instanceof Tree)) continue;
    const start = from + node.positions[i]!;
    if (child.type.isAnonymous || child.type.name === 'BulletList' || child.type.name === 'OrderedList')
      collect(child, start, trees, starts);
    else {
      trees.push(child);
      starts.push(start);
    }
  }
}
