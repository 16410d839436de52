import type { Finding } from '../finding';
import type { Context } from '../rule';

/** What was read of a block; offsets are relative to it. Holds nothing of the document that it stood in. */
export interface BlockReading extends Context {
  /** The block's text, a copy. */
  readonly source: string;
  readonly findings: readonly Finding[];
  readonly speakers: readonly string[];
}

/** What was read of a part, block by block. */
export class PartReading {
  /** Most have nothing to tell. */
  readonly isPlain: boolean;

  constructor(readonly blocks: readonly BlockReading[]) {
    this.isPlain = blocks.every(({ findings, speakers }) => !findings.length && !speakers.length);
  }
}

/** Room for texts that are gone (UTF-16 units), beside as much as the document itself. */
const room = 100_000;

/** Remembers what was read, so that what comes back (undo, a fence that is closed again, a moved line) is not read twice. */
export class Readings {
  #known = new Map<string, Map<string, BlockReading>>();
  #size = 0;
  #limit = room;

  find({ kind, section }: Context, source: string): BlockReading | undefined {
    return this.#known.get(`${kind} ${section}`)?.get(source);
  }

  keep(reading: BlockReading): BlockReading {
    const { kind, section, source } = reading;
    const context = `${kind} ${section}`;
    let there = this.#known.get(context);
    if (!there) this.#known.set(context, (there = new Map()));
    if (!there.has(source)) this.#size += source.length;
    there.set(source, reading);
    return reading;
  }

  /** Forgets what is not in `used`, once that has become too much. */
  tidy(used: () => Iterable<BlockReading>): void {
    if (this.#size <= this.#limit) return;
    this.#known = new Map();
    this.#size = 0;
    for (const reading of used()) this.keep(reading);
    this.#limit = 2 * this.#size + room;
  }
}
