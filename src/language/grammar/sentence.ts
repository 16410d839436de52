import type { Sentence as SentenceNode, Root } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import type { Span } from '../finding';
import { readClauses, type Clause } from './clauses';
import { tokenize, type Token } from './tokens';

const english = unified().use(retextEnglish).freeze();

/** UTF-16 units. More than twice the longest sentence that people were seen to write (637): what is longer is data. */
const longest = 1500;

/** Natural-language tree (nlcst) of a block's prose. */
export function parseEnglish(prose: string): Root {
  return english.parse(prose) as Root;
}

/** One sentence, which knows nothing of what stands around it. Tokens and clauses are read on first use. Offsets are those of `prose`. */
export class Sentence implements Span {
  #tokens: readonly Token[] | undefined;
  #clauses: readonly Clause[] | undefined;

  constructor(
    /** Its prose, masked. */
    readonly prose: string,
    /** Its source, of the same length. */
    readonly source: string = prose,
    /** Where it starts and ends in them, if it is only a part. */
    readonly start = 0,
    readonly end = prose.length,
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
}

/** The sentences of a block, but for those that are too long to be sentences. */
export const readSentences = (prose: string, source: string): readonly Sentence[] =>
  findSentences(prose).map((span) => cutSentence(prose, source, span));

/** A sentence of a block by itself. A link that it ends in has its address behind the end, for those who rewrite it. */
export function cutSentence(prose: string, source: string, { start, end }: Span): Sentence {
  const to = end + (linkBehind.exec(source.slice(end, end + longest))?.[0].length ?? 0);
  return new Sentence(prose.slice(start, to), source.slice(start, to), 0, end - start);
}

/** What is left of a link, and marks, where the prose of a sentence ends in one. */
const linkBehind = /^\]?\([^)\s]*\)[)\].!]*/u;

/** Behind these a sentence goes on. */
const abbreviated = /(?<![\p{L}\p{N}])(?:approx|ca|cf|e\.g|i\.e|incl|resp|vs)\.$/iu;

/** Where the sentences of a block stand, but for those that are too long to be sentences. */
export function findSentences(prose: string): readonly Span[] {
  const sentences: Span[] = [];
  for (const paragraph of parseEnglish(prose).children) {
    if (paragraph.type !== 'ParagraphNode') continue;
    for (const node of paragraph.children) {
      if (node.type !== 'SentenceNode') continue;
      const { start, end } = (node as SentenceNode).position!;
      const before = sentences.at(-1);
      const goesOn =
        before !== undefined && abbreviated.test(prose.slice(Math.max(before.start, before.end - 8), before.end));
      if (goesOn) sentences.pop();
      sentences.push({ start: goesOn ? before.start : start.offset!, end: end.offset! });
    }
  }
  return sentences.filter(({ start, end }) => end - start <= longest);
}
