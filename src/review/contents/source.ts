import type { OutlineNode } from '../sections/outline';
import type { PlacedTree } from '../blocks/trees';

/** What a section is read from. The same source says the same. */
export interface Source extends Pick<OutlineNode, 'title' | 'kind' | 'within'> {
  /** Its heading and its own text; all offsets are relative to it. */
  readonly text: string;
  /** The titles of the sections around it, the nearest first. */
  readonly above: readonly string[];
  /** Whether a heading right below it tells a time: its entries have headings. */
  readonly hasTimedHeadings: boolean;
  /** Where the heading ends, and where the text below it starts. */
  readonly headingEnd: number;
  readonly body: number;
  /** The blocks below the heading, as the parser made them; the next parse may make the same ones anew. */
  blocks: readonly PlacedTree[];
  /** The template's own lines. */
  readonly known: ReadonlySet<string>;
}
