// The small language that rules are written in. A pattern is words with blanks between them, over the tokens of a sentence:
//
//   check            a word, in lower case or by its lemma: "checked", "checks"
//   check|test       either; (in charge | at fault) either of several words
//   <step>&DOING     both: a word of the class, as an -ing form
//   <diligence>      a class of the lexicon
//   not?             may be missing
//   !for             must not come next
//   ...              up to six tokens, as few as will do
//   [ ]              what is underlined
//   {object: ... }   a part with a name, for who rephrases
//   VERB PAST DOING DONE                a base form, a past, an -ing form, a participle
//   NOUN NUMBER CODE                    a noun or the like, a figure, `code`
//   PEOPLE COLLEAGUE NAME ...           a noun phrase that means them: each of those in who.ts, in capitals
//   ADVERBS          up to six adverbs, as many as there are, or none: "far too", "quite simply"
//   START END        the first token; nothing but marks is left
//   a b / c d        one pattern or the other
//
// What a team writes has fewer marks, and capitals do not matter:
//
//   drop the ball    words; a verb in its base form and a noun in the singular stand for all of their forms
//   a|b  a?  (a|b c)  ...    as above
//   a b | c d        one phrase or the other
//
// The idea of patterns over tokens as data is that of spaCy's Matcher and of LanguageTool.

import { tokenize } from '../grammar/tokens';
import { phraseNames } from './who';

/** A kind of token, a place, or whom a noun phrase means. */
export type Sort = (typeof sorts)[number];

export type Node =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'sort'; readonly sort: Sort }
  | { readonly kind: 'gap' }
  | { readonly kind: 'maybe' | 'not'; readonly node: Node }
  | { readonly kind: 'either'; readonly options: readonly Sequence[] }
  | { readonly kind: 'both'; readonly nodes: Sequence }
  | { readonly kind: 'part'; readonly name: string; readonly nodes: Sequence };

export type Sequence = readonly Node[];

const sorts = [
  'VERB',
  'PAST',
  'DOING',
  'DONE',
  'NOUN',
  'NUMBER',
  'CODE',
  'ADVERBS',
  'START',
  'END',
  ...phraseNames,
] as const;

/** The name of the part that is underlined. */
export const mark = 'mark';

const piece = /\s+|\.\.\.|\{(\w+):|<([\w-]+)>|[[\](){}|&/!?]|[^\s[\](){}<>|&/!?]+/gy;

/** Parses a pattern. Throws an error that names the pattern and the place where it makes no sense. */
export const parsePattern = (text: string): readonly Sequence[] => new Parser(text, splitPattern(text)).parse();

/** Parses what a team writes. Throws as `parsePattern` does. */
export const parsePhrase = (text: string): readonly Sequence[] => new Parser(text, splitPhrase(text), true).parse();

/** A pattern that makes no sense. */
export class PatternError extends Error {
  constructor(
    pattern: string,
    /** What does not, and where. */
    readonly problem: string,
  ) {
    super(`${problem} in the pattern “${pattern}”.`);
  }
}

/** A mark, a word or a run of blanks, and where it stands. */
interface Piece {
  readonly text: string;
  readonly index: number;
  /** That of a part, and that of a class. */
  readonly name?: string | undefined;
  readonly className?: string | undefined;
}

function splitPattern(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  piece.lastIndex = 0;
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const [said, name, className] = match;
    pieces.push({ text: said, index: match.index, name, className });
    piece.lastIndex = end = match.index + said.length;
  }
  if (end < text.length) throw errorAt(text, end, 'cannot be read');
  return pieces;
}

const gap = '...';
const plainMarks = '()|?';
const otherMarks = '[]{}<>!';

/** What is no mark of a team's phrases is a word. */
function splitPhrase(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let isOpen = false;
  for (let index = 0; index < text.length; index += pieces.at(-1)!.text.length) {
    const isGap = text.startsWith(gap, index);
    const letter = text[index]!;
    const isWord = !isGap && !plainMarks.includes(letter) && letter.trim() !== '';
    const last = isOpen && isWord ? pieces.pop() : undefined;
    isOpen = isWord;
    pieces.push({ text: (last?.text ?? '') + (isGap ? gap : letter), index: last?.index ?? index });
    if (last) index = last.index;
  }
  return pieces;
}

function errorAt(text: string, at: number, problem: string): PatternError {
  const rest = text.slice(at, at + 12);
  return new PatternError(text, `${rest ? `“${rest}”` : 'the end'} ${problem} (character ${at + 1})`);
}

class Parser {
  #at = 0;

  constructor(
    readonly text: string,
    readonly pieces: readonly Piece[],
    readonly isPlain = false,
  ) {}

  parse(): readonly Sequence[] {
    const options = this.#options(this.isPlain ? '|' : '/');
    if (this.#next) throw this.#error(this.#next.index, 'is not expected');
    return options;
  }

  get #next(): Piece | undefined {
    return this.pieces[this.#at];
  }

  #options(separator: string): readonly Sequence[] {
    const options = [this.#sequence()];
    while (this.#take(separator)) options.push(this.#sequence());
    return options;
  }

  #sequence(): Sequence {
    const nodes: Node[] = [];
    for (this.#skip(); this.#next && !/^[\])}|/]$/.test(this.#next.text); this.#skip()) nodes.push(this.#item());
    if (nodes.length === 0) throw this.#error(this.#next?.index ?? this.text.length, 'needs a word in front of it');
    return nodes;
  }

  #item(): Node {
    if (this.#take('!')) return { kind: 'not', node: this.#item() };
    const atoms = [this.#both()];
    while (this.#take('|')) atoms.push(this.#both());
    const [first, ...others] = atoms;
    const node: Node = others.length > 0 ? { kind: 'either', options: atoms.map((atom) => [atom]) } : first!;
    return this.#take('?') ? { kind: 'maybe', node } : node;
  }

  #both(): Node {
    const nodes = [this.#atom()];
    while (this.#take('&')) nodes.push(this.#atom());
    return nodes.length > 1 ? { kind: 'both', nodes } : nodes[0]!;
  }

  #atom(): Node {
    const match = this.#next;
    if (!match) throw this.#error(this.text.length, 'needs another word');
    this.#at++;
    const { text, name, className } = match;
    if (this.isPlain && text !== '(' && text !== gap) return this.#plainWords(text, match.index);
    if (className) return { kind: 'class', name: className };
    if (name) return { kind: 'part', name, nodes: this.#closed('}') };
    if (text === gap) return { kind: 'gap' };
    if (text === '[') return { kind: 'part', name: mark, nodes: this.#closed(']') };
    if (text === '(') {
      const options = this.#options('|');
      this.#close(')');
      return { kind: 'either', options };
    }
    if (/^[\s[\](){}|/!?]/.test(text)) throw this.#error(match.index, 'is not expected');
    if (/^[A-Z][A-Z-]+$/.test(text)) {
      const sort = sorts.find((each) => each === text);
      if (!sort) throw this.#error(match.index, `is none of ${sorts.join(', ')}`);
      return { kind: 'sort', sort };
    }
    return { kind: 'word', word: text };
  }

  /** Of "didn't" a sentence has two tokens. */
  #plainWords(text: string, at: number): Node {
    const other = [...text].findIndex((letter) => otherMarks.includes(letter));
    if (other >= 0 || text === '&' || text === '/') throw this.#error(at + Math.max(other, 0), 'has no meaning');
    if (plainMarks.includes(text) || text.trim() === '') throw this.#error(at, 'is not expected');
    const [first, ...rest] = tokenize(text, 0, text.length).map(({ lower }): Node => ({ kind: 'word', word: lower }));
    return rest.length > 0 ? { kind: 'either', options: [[first!, ...rest]] } : first!;
  }

  #closed(mark: string): Sequence {
    const nodes = this.#sequence();
    this.#close(mark);
    return nodes;
  }

  #close(mark: string): void {
    this.#skip();
    if (!this.#take(mark)) throw this.#error(this.#next?.index ?? this.text.length, `comes where “${mark}” is missing`);
  }

  #skip(): void {
    while (this.#next && this.#next.text.trim() === '') this.#at++;
  }

  #take(text: string): boolean {
    if (this.#next?.text !== text) return false;
    this.#at++;
    return true;
  }

  #error(at: number, problem: string): Error {
    return errorAt(this.text, at, problem);
  }
}
