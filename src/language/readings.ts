import type { BlockKind } from './blocks';
import { copy } from './copy';
import type { Finding } from './finding';
import type { SectionKind } from './section-kind';

/** What was read of a block; offsets are relative to it. Holds nothing of the document that it stood in. */
export interface BlockReading {
  readonly kind: BlockKind;
  readonly section: SectionKind;
  /** The block's text, a copy. */
  readonly source: string;
  readonly findings: readonly Finding[];
  readonly speakers: readonly string[];
}

/** What was read of a part, block by block. */
export type PartReading = readonly BlockReading[];

/** Room for texts that are gone (UTF-16 units), beside as much as the document itself. */
const room = 100_000;

/** Remembers what was read, so that what comes back (undo, a fence that is closed again, a moved line) is not read twice. */
export class Readings {
  #known = new Map<string, Map<string, BlockReading>>();
  #size = 0;
  #limit = room;

  find(kind: BlockKind, section: SectionKind, source: string): BlockReading | undefined {
    return this.#known.get(`${kind} ${section}`)?.get(source);
  }

  /** Reads a block and remembers it; `read` gets a copy of its text. */
  read(
    kind: BlockKind,
    section: SectionKind,
    slice: string,
    read: (source: string) => Pick<BlockReading, 'findings' | 'speakers'>,
  ): BlockReading {
    const source = copy(slice);
    const reading = { kind, section, source, ...read(source) };
    this.#keep(reading);
    return reading;
  }

  /** Forgets what is not in `used`, once that has become too much. */
  tidy(used: () => Iterable<BlockReading>): void {
    if (this.#size <= this.#limit) return;
    this.#known = new Map();
    this.#size = 0;
    for (const reading of used()) this.#keep(reading);
    this.#limit = 2 * this.#size + room;
  }

  #keep(reading: BlockReading): void {
    const place = `${reading.kind} ${reading.section}`;
    let there = this.#known.get(place);
    if (!there) this.#known.set(place, (there = new Map()));
    if (there.has(reading.source)) return;
    there.set(reading.source, reading);
    this.#size += reading.source.length;
  }
}
