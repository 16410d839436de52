import type { Sentence as SentenceNode, Root } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import type { Span } from '../finding';
import { readClauses, type Clause } from './clauses';
import { matchesOf } from '../matches';
import { squeeze, type Squeezed } from './squeeze';
import { tokenize, type Token } from './tokens';

const english = unified().use(retextEnglish).freeze();

/** UTF-16 units. More than twice the longest sentence that people were seen to write (637): what is longer is data. */
const longest = 1500;

/** Natural-language tree (nlcst) of a block's prose. */
export function parseEnglish(prose: string): Root {
  return english.parse(prose) as Root;
}

/** One sentence of a block. Tokens and clauses are read on first use. Offsets are relative to the block. */
export class Sentence implements Span {
  #tokens: readonly Token[] | undefined;
  #clauses: readonly Clause[] | undefined;
  #squeezed: Squeezed | undefined;

  constructor(
    /** The block's prose, masked. */
    readonly prose: string,
    /** The block's source, of the same length. */
    readonly source: string,
    readonly start: number,
    readonly end: number,
  ) {}

  get text(): string {
    return this.prose.slice(this.start, this.end);
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokenize(this.prose, this.start, this.end));
  }

  get clauses(): readonly Clause[] {
    return (this.#clauses ??= readClauses(this.tokens));
  }

  /** Prose after an offset, as far as one statement goes: a bound for lines of megabytes. */
  after(at: number): string {
    return this.prose.slice(at, Math.min(this.end, at + 400));
  }

  /** All matches of a global pattern in the sentence with each run of blanks as one space: patterns say ` `. */
  *matches(pattern: RegExp): Generator<Found> {
    const { text, at } = (this.#squeezed ??= squeeze(this.text));
    for (const m of matchesOf(pattern, text)) {
      const [plain] = m;
      const place = (unit: number) => this.start + at(m.index + unit);
      const [start, end] = [place(0), place(plain.length)];
      yield { start, end, text: this.prose.slice(start, end), plain, groups: m.groups ?? {}, place };
    }
  }
}

/** A match of a pattern. */
export interface Found extends Span {
  /** The prose from `start` to `end`, as it stands there. */
  readonly text: string;
  /** The same with one space for each run of blanks, as the pattern saw it. */
  readonly plain: string;
  /** Named groups, parts of `plain`. */
  readonly groups: Readonly<Record<string, string>>;
  /** Where a unit of `plain` stands in the prose. */
  place(unit: number): number;
}

/** The sentences of a block, but for those that are too long to be sentences. */
export function readSentences(prose: string, source: string, tree: Root = parseEnglish(prose)): Sentence[] {
  const sentences: Sentence[] = [];
  for (const paragraph of tree.children) {
    if (paragraph.type !== 'ParagraphNode') continue;
    for (const node of paragraph.children) {
      if (node.type !== 'SentenceNode') continue;
      const { start, end } = (node as SentenceNode).position!;
      if (end.offset! - start.offset! <= longest)
        sentences.push(new Sentence(prose, source, start.offset!, end.offset!));
    }
  }
  return sentences;
}
