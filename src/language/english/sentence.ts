import type { Sentence as SentenceNode, Root } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import type { Span } from '../finding';
import { readClauses, type Clause } from './clauses';
import { matchesOf } from '../matches';
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

  /** All matches of a global pattern, as spans. */
  *matches(
    pattern: RegExp,
  ): Generator<Span & { readonly groups: Readonly<Record<string, string>>; readonly text: string }> {
    for (const m of matchesOf(pattern, this.text)) {
      yield {
        start: this.start + m.index,
        end: this.start + m.index + m[0].length,
        text: m[0],
        groups: m.groups ?? {},
      };
    }
  }
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
