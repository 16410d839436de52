import { moveSpan, overlap, type Finding, type Span } from '../finding';
import { nameWho, nounWho } from '../grammar/people';
import { findSentences, Sentence } from '../grammar/sentence';
import type { Token } from '../grammar/token';
import { Sections, type Block } from '../markdown/blocks';
import { codeLetter, maskInline } from '../markdown/mask';
import { parseDocument } from '../markdown/parse';
import { keeps } from '../rephrase/keep/keeps';
import { readSaid } from '../rephrase/keep/said';
import { readWords } from '../rephrase/keep/words';
import type { Context } from '../rule';
import { withoutSame, type TextChange } from '../text/change';
import { runToEnd } from '../text/run-to-end';
import { wordSet } from '../text/word-set';
import { Linter } from './lint';
import type { Part } from './part';
import { noParts, takeApart } from './parts';
import type { Settings } from './settings';
import { hasTrustedGaps, keepsThird } from './trust';

// A sentence that is rephrased elsewhere, by somebody who has seen nothing but the sentence. What comes back is not trusted: it is
// held against the sentence, put in its place, and read again.

/** Why words that came back are not taken. `words` are those that are lost, added, or still blame. */
export interface Refusal {
  readonly reason: 'form' | 'little' | 'lost' | 'added' | 'blame';
  readonly words: readonly string[];
}

/** What may be shown of a finding to a second reader, and what of the answer is taken. */
export interface SentenceRequest {
  /** The heading that the sentence stands under; empty where there is none. */
  readonly heading: string;
  /** As it is written, without a time in front and fields behind. */
  readonly sentence: string;
  /** Takes one line of text for the sentence, or tells why not. */
  check(answer: string): TextChange | Refusal;
}

/** Prepares a finding in a document's text for a second reader; nothing where it is about no sentence. */
export function askAbout(text: string, finding: Finding, settings: Settings): SentenceRequest | undefined {
  const place = placeOf(text, finding, settings);
  if (!place) return undefined;
  const { at, source, heading } = place;
  const span = withoutStress(source, readSaid(source, moveSpan(finding, -at)));
  const mark = moveSpan(finding.mark, -at);
  if (!overlap(mark, span)) return undefined;
  return {
    heading,
    sentence: source.slice(span.start, span.end),
    check(answer) {
      const insert = { start: span.start, end: span.start + answer.length };
      const change = { start: at + span.start, end: at + span.end, insert: answer };
      const after = placeOf(text.slice(0, change.start) + answer + text.slice(change.end), finding, settings);
      if (after?.at !== at) return refuse('form');
      const old = new Sentence(place.prose, source, span.start, span.end);
      const said = new Sentence(after.prose, after.source, insert.start, insert.end);
      return (
        compareFacts(old, said, mark) ??
        compareForm(place, after, { ...span, text: answer }, mark) ??
        readAgain(after, insert, finding.ruleId, settings) ??
        withoutSame(text, change)
      );
    },
  };
}

const refuse = (reason: Refusal['reason'], words: readonly string[] = []): Refusal => ({ reason, words });

/** A block, where it starts in the document, and what it stands under. */
interface Place {
  readonly part: Part;
  readonly block: Block;
  readonly at: number;
  readonly source: string;
  /** With what is no prose masked. */
  readonly prose: string;
  readonly context: Context;
  readonly heading: string;
}

/** The block of prose that a span of a document begins in. */
function placeOf(text: string, { start }: Span, settings: Settings): Place | undefined {
  const { all, starts } = runToEnd(takeApart(runToEnd(parseDocument(text)), text, noParts, settings.sections));
  const sections = new Sections();
  let heading = '';
  for (const [i, part] of all.entries())
    for (const block of part.blocks) {
      const at = starts[i]! + block.start;
      if (at > start) return undefined;
      const section = block.heading ? sections.enter(block.heading) : sections.kind;
      if (start < starts[i]! + block.end) {
        const source = text.slice(at, starts[i]! + block.end);
        const prose = maskInline(part.tree, block.start, source);
        return { part, block, at, source, prose, context: { kind: block.kind, section }, heading };
      }
      heading = block.heading?.title ?? heading;
    }
  return undefined;
}

/** The words without the emphasis that is around them all. */
function withoutStress(source: string, { start, end }: Span): Span {
  let inside = 0;
  while ('*_~'.includes(source[start + inside]!) && source[start + inside] === source[end - 1 - inside]) inside++;
  return { start: start + inside, end: end - inside };
}

function compareFacts(old: Sentence, said: Sentence, mark: Span): Refusal | undefined {
  const lost = lacking(
    said,
    factsOf(old, (token, i) => isName(old, token, i, mark)),
  );
  const added = lacking(
    old,
    factsOf(said, (token, i) => isWritten(token) && (i > 0 || nameWho(token.text) === 'person')),
  );
  if (lost.length) return refuse('lost', lost);
  return added.length ? refuse('added', added) : undefined;
}

/** Numbers, times and names of a sentence, code, addresses, and words of others. */
function factsOf(
  { source, start, end, tokens }: Sentence,
  isNamed: (token: Token, i: number) => boolean,
): readonly string[] {
  const found = tokens.filter(
    (token, i) => token.text.includes(codeLetter) || isTime(token) || token.part === 'number' || isNamed(token, i),
  );
  return [...readWords(source.slice(start, end)), ...found.map((token) => source.slice(token.start, token.end))];
}

/** Which of some facts a sentence does not have. */
function lacking({ source, start, end, tokens }: Sentence, facts: readonly string[]): readonly string[] {
  const words = tokens.map((token) => source.slice(token.start, token.end));
  const has = new Set([...readWords(source.slice(start, end)), ...words].map((word) => word.toLowerCase()));
  return [...new Set(facts)].filter((fact) => !has.has(fact.toLowerCase()));
}

const times = wordSet('yesterday today tomorrow tonight night morning noon afternoon evening midnight weekend');
const isTime = ({ lower }: Token) => times.has(lower);

/** Is it written as names are, with a capital or with a mark inside? */
const isWritten = ({ text, part }: Token): boolean =>
  (part === 'word' || part === 'verb') &&
  (!text.toLowerCase().startsWith(text.charAt(0)) || ['.', '_', '/'].some((mark) => text.slice(1, -1).includes(mark)));

/** Is it the name of a thing? A person who is spoken of may go. */
function isName(sentence: Sentence, token: Token, i: number, mark: Span): boolean {
  const { tokens, clauses } = sentence;
  if (!isWritten(token)) return false;
  const subject = clauses.flatMap((clause) => clause.subject ?? []).find(({ first, last }) => first <= i && i <= last);
  if (subject && subject.who !== 'thing') return false;
  const isMarked = overlap(mark, token);
  // The first word has its capital from the sentence; what it is about is named all the same.
  if (i === 0 && token.text.slice(1) === token.lower.slice(1)) return subject?.head === token && !isMarked;
  const who = nameWho(token.text);
  const before = tokens[i - 1];
  const isSurname = who === 'maybe' && before !== undefined && nameWho(before.text) === 'person';
  return (
    who !== 'person' && !(who === 'maybe' && isMarked) && !isSurname && nounWho(token.lower, [], token.text) === 'thing'
  );
}

/** Is it still one sentence in the same block, with what a rephrasing has to keep, and enough of its words? */
function compareForm(
  before: Place,
  after: Place,
  edit: Span & { readonly text: string },
  mark: Span,
): Refusal | undefined {
  const old = before.source.slice(edit.start, edit.end);
  const isKept =
    after.context.section === before.context.section &&
    findSentences(after.prose).length === findSentences(before.prose).length &&
    hasTrustedGaps(old, edit.text) &&
    keeps(before.source, edit, mark, before.context);
  if (!isKept) return refuse('form');
  const sentence = new Sentence(before.prose, before.source, edit.start, edit.end);
  return keepsThird(sentence, mark, { ...edit, kind: 'fact' }) ? undefined : refuse('little');
}

/** What blames in the new words, or what the finding was about. */
function readAgain(
  { part, block, source, context }: Place,
  said: Span,
  ruleId: string,
  settings: Settings,
): Refusal | undefined {
  const { findings } = runToEnd(new Linter(settings).read(part.tree, block.start, source, context));
  const still = findings.find(
    (finding) => overlap(finding, said) && (finding.category === 'blame' || finding.ruleId === ruleId),
  );
  return still && refuse('blame', [source.slice(still.mark.start, still.mark.end)]);
}
