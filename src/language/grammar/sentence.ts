import type { Sentence as SentenceNode, Root } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import type { Span } from '../finding';
import { readClauses, type Clause } from './clauses';
import { startsCapital } from '../text/letters';
import { matchesOf } from '../text/matches';
import type { Teacher } from './names';
import { tokenize, type Token } from './tokens';

const english = unified().use(retextEnglish).freeze();

/** UTF-16 units. More than twice the longest sentence that people were seen to write (637): what is longer is data. */
export const longestSentence = 1500;

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
    /** What a team says of names. */
    readonly teacher?: Teacher,
  ) {}

  get text(): string {
    return this.prose.slice(this.start, this.end);
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokenize(this.prose, this.start, this.end, this.teacher));
  }

  get clauses(): readonly Clause[] {
    return (this.#clauses ??= readClauses(this.tokens));
  }
}

/** Words of a sentence as people read them: code as it is written, without marks of emphasis, tags and addresses. */
export function plainWords({ prose, source }: Sentence, { start, end }: Span): string {
  let words = '';
  for (let i = start; i < end; i++) if (prose[i] !== ' ' || source[i] === ' ') words += source[i]!;
  return words.replace(/\s+/g, ' ').trim();
}

/** The sentences of a block, but for those that are too long to be sentences. */
export const readSentences = (prose: string, source: string): readonly Sentence[] =>
  findSentences(prose).map((span) => cutSentence(prose, source, span));

/** A sentence of a block by itself. A link that it ends in has its address behind the end, for those who rewrite it. */
export function cutSentence(prose: string, source: string, { start, end }: Span, teacher?: Teacher): Sentence {
  const to = end + (linkBehind.exec(source.slice(end, end + longestSentence))?.[0].length ?? 0);
  return new Sentence(prose.slice(start, to), source.slice(start, to), 0, end - start, teacher);
}

/** What is left of a link, and marks, where the prose of a sentence ends in one. */
const linkBehind = /^\]?\([^)\s]*\)[)\].!]*/u;

/** Behind these a sentence goes on; behind the others, where a number follows: "No. 5", "Fig. 2". */
const abbreviations = new Set(['approx.', 'ca.', 'cf.', 'e.g.', 'i.e.', 'incl.', 'resp.', 'vs.']);
const numbered = new Set(['No.', 'Nos.', 'Vol.', 'vol.', 'Fig.', 'fig.', 'Sec.', 'sec.', 'p.', 'pp.']);
/** A figure, or "9 a.m.", with a full stop, and what may begin a sentence. */
const figureEnd = /(?:\d[)\]%]?|\d ?[ap]\.m)\.["”’)\]]*\s+(?=["“(]?\p{Lu}|\d+ \p{Ll})/gu;
const months = new Set(
  (
    'january february march april may june july august september october november december ' +
    'feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);
const days = new Set('monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow'.split(' '));
const pointers = new Set(['the', 'this', 'that', 'any', 'no', 'some', 'every']);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (mark: string): boolean => mark.toLowerCase() !== mark.toUpperCase();

/** Whether a sentence goes on behind a full stop: it was one of an abbreviation. */
function goesOn(said: string, next: string): boolean {
  let start = said.length;
  while (start > 0 && (said[start - 1] === '.' || isLetter(said[start - 1]!))) start--;
  const word = said.slice(start);
  return abbreviations.has(word.toLowerCase()) || (numbered.has(word) && isDigit(next.charCodeAt(0)));
}

/** Whether a figure with a full stop goes on: with a month ("3. March"), and behind "a.m." also with a zone, a day, "Berlin time". */
function goesOnWithTime(figure: string, next: string): boolean {
  const [first = '', second = ''] = next.slice(0, 60).split(' ', 2);
  const word = first.toLowerCase();
  if (months.has(word)) return true;
  if (!figure.includes('.m')) return false;
  const isZone = first.length > 1 && first.length < 6 && first === first.toUpperCase();
  return isZone || days.has(word) || (second.toLowerCase().startsWith('time') && !pointers.has(word));
}

/** Whether a figure is the number of what follows: "1.", "Step 2.". */
const isLabel = (before: string): boolean => before.split(' ').filter((word) => isLetter(word.charAt(0))).length < 2;

/** A sentence in two or more where a figure ends one. */
function* splitAtFigures(prose: string, { start, end }: Span): Generator<Span> {
  const said = prose.slice(start, end);
  let from = 0;
  for (const { 0: figure, index } of matchesOf(figureEnd, said)) {
    const next = index + figure.length;
    if (goesOnWithTime(figure, said.slice(next)) || isLabel(said.slice(from, index))) continue;
    yield { start: start + from, end: start + index + figure.trimEnd().length };
    from = next;
  }
  yield { start: start + from, end };
}

/** UTF-16 units. */
const longestLabel = 40;

/** Whether a line begins with a label: "Cause: ...", "**Root cause**: ...". */
function isLabelled(line: string): boolean {
  const said = line.trimStart();
  const colon = said.indexOf(':');
  const label = said.slice(0, Math.max(colon, 0)).trimEnd();
  return (
    colon <= longestLabel &&
    startsCapital(label) &&
    !label.includes('.') &&
    label.split(' ').length <= 4 &&
    said.slice(colon + 1, colon + 2).trim() === ''
  );
}

/** A sentence in two or more where lines of labels follow each other, which have no marks at their ends. */
function* splitAtLabels(prose: string, { start, end }: Span): Generator<Span> {
  const lines = prose.slice(start, end).split('\n');
  let from = start;
  let at = start;
  for (const line of isLabelled(lines[0]!) ? lines : []) {
    if (at > from && isLabelled(line)) {
      yield { start: from, end: from + prose.slice(from, at).trimEnd().length };
      from = at + line.length - line.trimStart().length;
    }
    at += line.length + 1;
  }
  yield { start: from, end };
}

/** Behind the brackets that close what the sentence before has opened: in "(on _Monday._) See", a mark stands between it and its end. */
function endOfClosing(prose: string, start: number): number {
  let end = start;
  while (prose[end] === ')' || prose[end] === ']') end++;
  return end;
}

/** Where the sentences of a block stand, but for those that are too long to be sentences. */
export function findSentences(prose: string): readonly Span[] {
  const sentences: Span[] = [];
  for (const paragraph of parseEnglish(prose).children) {
    if (paragraph.type !== 'ParagraphNode') continue;
    for (const node of paragraph.children) {
      if (node.type !== 'SentenceNode') continue;
      const { start, end } = (node as SentenceNode).position!;
      const before = sentences.pop();
      const from = before ? endOfClosing(prose, start.offset!) : start.offset!;
      const ended = before && from > start.offset! ? { start: before.start, end: from } : before;
      const isSame =
        ended !== undefined &&
        goesOn(prose.slice(Math.max(ended.start, ended.end - 8), ended.end), prose.slice(from, end.offset));
      if (ended && !isSame) sentences.push(ended);
      const rest = prose.slice(from, end.offset).trimStart();
      if (rest !== '') sentences.push({ start: isSame ? ended.start : end.offset! - rest.length, end: end.offset! });
    }
  }
  return sentences
    .flatMap((span) => [...splitAtFigures(prose, span)])
    .flatMap((span) => [...splitAtLabels(prose, span)])
    .filter(({ start, end }) => end - start <= longestSentence);
}
