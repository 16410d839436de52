import type { SectionKind } from '../language';
import { readAside, type Aside } from './aside';
import { readAction, type RawAction } from './raw-action';
import { readEntries, type RawEntry } from './raw-entry';
import type { Unit } from './units';

/** A unit with its text and what it was found to say; each is read when somebody asks, and once. Offsets are relative to the text. */
export class Said {
  readonly text: string;
  readonly unit: Unit;
  /** The section's. */
  readonly kind: SectionKind;
  #entries: readonly RawEntry[] | undefined;
  #action: { readonly is: RawAction | undefined } | undefined;
  #lines: readonly RawAction[] | undefined;
  #aside: Aside | undefined;

  constructor(text: string, unit: Unit, kind: SectionKind) {
    this.text = text;
    this.unit = unit;
    this.kind = kind;
  }

  get entries(): readonly RawEntry[] {
    return (this.#entries ??= readEntries(this.text, this.unit));
  }

  get action(): RawAction | undefined {
    return (this.#action ??= { is: readAction(this.text, this.unit) }).is;
  }

  /** The actions of a paragraph that lists some, one a line; else the one that it is. */
  get actions(): readonly RawAction[] {
    return (this.#lines ??= splitLines(this.text, this.unit).flatMap((line) => readAction(this.text, line) ?? []));
  }

  get aside(): Aside {
    return (this.#aside ??= readAside(this.text, this.unit, this.kind));
  }
}

function splitLines(text: string, unit: Unit): readonly Unit[] {
  const lines = [...text.slice(unit.text.start, unit.text.end).matchAll(/[^\r\n]+/g)];
  // One action per line only where each line is a sentence of its own.
  if (!lines.every((line) => /^[^\p{L}]*\p{Lu}/u.test(line[0]) && /[.!)\]][\s*_`]*$/.test(line[0]))) return [unit];
  return lines.map((line) => {
    const start = unit.text.start + line.index;
    const span = { start, end: start + line[0].length };
    return { ...unit, ...span, text: span };
  });
}
