import type { Tree } from '@lezer/common';
import { readBlocks, type Block, type Heading } from '../markdown/blocks';
import { moveFinding, type Finding, type Span } from '../finding';
import type { PartReading } from './readings';
import type { SectionNames } from '../markdown/section-kind';

const none: readonly never[] = [];

/**
 * A top-level block of the document, an item of an outermost list, or a row of an outermost table: what is read anew when something in it
 * changes. It is one object for as long as nothing in it has changed, wherever it moves to.
 */
export class Part {
  /** Its node, with offsets from 0. */
  readonly tree: Tree;
  readonly blocks: readonly Block[];
  readonly hasHeadings: boolean;
  readonly #comments: readonly Span[];
  /** By the kinds of section that the blocks stand in. */
  readonly #readings = new Map<string, PartReading>();
  #key: string | undefined;
  #reading: PartReading | undefined;
  /** Headings where the part stood last. */
  #headings: { readonly start: number; readonly all: readonly Heading[] } | undefined;
  /** Findings where the part stood last. */
  #placed:
    | { readonly start: number; readonly of: PartReading; readonly findings: readonly (readonly Finding[])[] }
    | undefined;

  constructor(tree: Tree, text: string, names?: SectionNames) {
    const { blocks, comments } = readBlocks(tree, text, names);
    this.tree = tree;
    this.blocks = blocks;
    this.hasHeadings = blocks.some((block) => block.heading);
    this.#comments = comments;
  }

  /** What was read of the part, in the section that it stands in now. */
  get reading(): PartReading | undefined {
    return this.#reading;
  }

  /** All that is kept, also for sections that it stood in before. */
  get readings(): Iterable<PartReading> {
    return this.#readings.values();
  }

  /** Tells in which kinds of section the blocks stand now; false where they have not been read there. */
  enter(key: string): boolean {
    if (this.#key !== key) {
      this.#key = key;
      this.#reading = this.#readings.get(key);
    }
    return this.#reading !== undefined;
  }

  keep(key: string, reading: PartReading): void {
    this.#readings.set(key, reading);
    this.#key = undefined;
    this.enter(key);
  }

  forget(): void {
    this.#readings.clear();
    this.#key = this.#reading = undefined;
  }

  /** The headings of a part that starts at an offset of the document. */
  headings(at: number): readonly Heading[] {
    if (this.#headings?.start !== at) {
      const all: Heading[] = [];
      for (const { start, end, heading } of this.blocks)
        if (heading) {
          const { level, title, kind } = heading;
          all.push({ start: at + start, end: at + end, level, title, kind });
        }
      this.#headings = { start: at, all };
    }
    return this.#headings.all;
  }

  comments(at: number): readonly Span[] {
    return this.#comments.length
      ? this.#comments.map(({ start, end }) => ({ start: at + start, end: at + end }))
      : none;
  }

  /** The findings of its reading, block by block. */
  findings(at: number, reading: PartReading): readonly (readonly Finding[])[] {
    if (this.#placed?.start !== at || this.#placed.of !== reading) {
      const findings = reading.blocks.map((block, i) =>
        block.findings.map((finding) => moveFinding(finding, at + this.blocks[i]!.start)),
      );
      this.#placed = { start: at, of: reading, findings };
    }
    return this.#placed.findings;
  }
}
