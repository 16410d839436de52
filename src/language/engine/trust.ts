import type { Span } from '../finding';
import { Sentence } from '../grammar/sentence';
import type { Token } from '../grammar/tokens';
import { is } from '../lexicon';
import { compileLater, fitsIn } from '../patterns/match';
import { parsePattern } from '../patterns/parse';
import { keysOf } from '../patterns/words';
import type { Draft } from '../rule';
import { lastWord } from '../text/ends';
import { gapsOf } from '../text/gaps';
import { hasLetters } from '../text/letters';
import { wordSet } from '../text/word-set';

// What is not offered, whoever drafted it: people took none of these when they were read one by one.

/** Is there at most one gap more than before, of a word or three that say what is missing, and does it stand at the end? */
export function hasTrustedGaps(before: string, after: string): boolean {
  const had = gapsOf(before);
  const added = gapsOf(after).filter((each) => !had.includes(each));
  return (
    added.length === 0 ||
    (added.length === 1 &&
      added[0]!.split(' ').length <= 3 &&
      /^[\s.!?)*_"”’]*$/.test(after.slice(after.lastIndexOf(added[0]!) + added[0]!.length)))
  );
}

/** Does a rephrasing keep at least a third of the words that were not marked? */
export function keepsThird(
  { source, start, end }: Sentence,
  mark: Span,
  { start: from, end: to, text }: Draft,
): boolean {
  const stayed = words(source.slice(start, from) + text + source.slice(to, end));
  const outside = [...words(source.slice(start, mark.start)), ...words(source.slice(mark.end, end))];
  const left = new Set(stayed);
  return 3 * outside.filter((word) => left.has(word)).length >= outside.length;
}

const joints = wordSet('after before by when while');

/**
 * "Working late, the engineer ran it", "before leaving, she", "by cutting it, he": what is said in front is about somebody who
 * would be gone. "Knowing the shop, they should have been ready": it is no reason for what was not so.
 */
export function dangles({ tokens, source }: Sentence, { start, text }: Draft): boolean {
  const first = tokens[joints.has(tokens[0]?.lower ?? '') ? 1 : 0];
  const opens = first?.verb?.gerund === true || (first?.verb?.participle === true && first.part === 'verb');
  const isDenied = () => new Sentence(text).tokens.some(({ part }) => part === 'negation');
  return opens && first.start < start && (source.slice(0, start).trimEnd().endsWith(',') || isDenied());
}

/** "She should have called, and nobody did": does the verb that "did" stands for change, or what is said of it? */
export function leans({ tokens, clauses }: Sentence, after: Sentence): boolean {
  const at = clauses.findIndex(({ verb, end }) => {
    if (!helpers.has(tokens[verb]!.part)) return false;
    return tokens.slice(verb + 1, end).every(({ part, lower }) => fillers.has(part) || lower === 'either');
  });
  const meant = clauses[at - 1];
  if (!meant) return false;
  const { lemma, passive, negated } = meant;
  return !after.clauses.some((each) => each.lemma === lemma && each.passive === passive && each.negated === negated);
}

const helpers: ReadonlySet<Token['part']> = new Set(['auxiliary', 'modal']);
const fillers: ReadonlySet<Token['part']> = new Set(['adverb', 'negation', 'punctuation']);

/** "Forgot to stamp it", "Operator left it": a note is told as a note, and no sentence stands among the others in a table. */
export function swells({ tokens, clauses: [first] }: Sentence, { text }: Draft): boolean {
  const { subject } = first ?? {};
  const isNote = !subject || (!subject.name && tokens[subject.first]!.part === 'word');
  return isNote && new Sentence(text).tokens.some(({ part }) => part === 'auxiliary');
}

const joining = wordSet('and or but');

/** Does an "and" stay behind without what it joined, or do small letters come among capitals? */
export function breaksOff({ source, end: last }: Sentence, { start, end, text }: Draft): boolean {
  const [before, behind] = [source.slice(0, start) + text, source.slice(end, last)];
  if (joining.has(lastWord(before)) && !hasLetters(behind)) return true;
  const old = source.slice(start, end);
  return old.includes(' ') && old !== old.toLowerCase() && old === old.toUpperCase() && text !== text.toUpperCase();
}

/** "Maybe we should have tried it": in front of a fact the doubt would be about that. */
export const doubts = ({ source }: Sentence, { start }: Draft): boolean =>
  is('doubt', lastWord(source.slice(0, start)));

/** "The operator restarted it blind", "yet again it was left open": is what was done still judged in words that stay? */
export const judges = ({ tokens }: Sentence): boolean =>
  tokens.some((each, k) => keysOf(each).some((key) => is('verdict', key)) && !isStuff(tokens, k)) ||
  fitsIn(reproach, tokens, 0, tokens.length) ||
  fitsIn(hearsay, tokens, 0, tokens.length);

/** "waste water", "the release of waste" */
const isStuff = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]!.lower === 'waste' && (tokens[k + 1]?.part === 'word' || tokens[k - 1]?.lower === 'of');

/** What reproaches whoever did it, or makes it the only cause, though no rule would raise it on its own. */
const reproach = compileLater(() =>
  parsePattern(
    '(yet again) / , again END / even though / despite|(in spite of) ... <remind>|reminder|warning|instruction|training / ' +
      'as usual|always|ever / to its|their|our knees / (wave ... through) / (bite|haunt us|them|me) / ' +
      'all? (go|went) wrong because|as|since / all|simply|purely|solely|entirely because|due / ' +
      'none|neither|few|(not one) of whom|which|them ADVERBS <perceive>|<diligence>|<think> / ' +
      'root|sole|only|real|single|true cause|reason (: | be !DONE|not|unknown|unclear) / ' +
      'not ... differently / START what be|have|do not',
  ),
);

/** What is passed on, or owned up to: whoever is left out of it, it stays a tale about them. */
const hearsay = compileLater(() =>
  parsePattern(
    '<rumour> / word be|(have it) that / guess who / everyone|everybody|(we all) know / people|folk|folks|they|some say !nothing|no|so / ' +
      'it be said / i|we hear that / i|we be told that / someone|somebody tell|say|claim / admit|confess|deny that|(to DOING)',
  ),
);

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const weak = wordSet('be do have happen make take get go know look see what which time point');

/** Does a question or an action name something that the sentence names, too? */
export function namesTheSame(sentence: Sentence, other: Sentence): boolean {
  const told = new Set(sentence.tokens.flatMap(contentOf));
  return other.tokens.flatMap(contentOf).some((word) => told.has(word));
}

/** "Were they trained? If not, why not?": does what follows hang on the question as it was asked? */
export function isAnswered(behind: string): boolean {
  const [first = '', second = ''] = behind.trimStart().toLowerCase().split(' ', 2);
  return first === 'if' && conditions.some((each) => second.startsWith(each));
}
const conditions = ['not', 'so', 'yes', 'no'];

/** Does a question that stands in for another keep something of what that one asked about? */
export function asksOfTheSame(sentence: Sentence, mark: Span, { start, end, text }: Draft): boolean {
  const asked = sentence.tokens.filter(
    (t) => t.start >= start && t.end <= end && (t.end <= mark.start || t.start >= mark.end),
  );
  const about = asked.flatMap(contentOf);
  const kept = new Set(new Sentence(text).tokens.flatMap(contentOf));
  return about.length === 0 || about.some((word) => kept.has(word));
}

const contentOf = (token: Token): readonly string[] => {
  const keys = token.part === 'word' || token.part === 'verb' ? keysOf(token) : [];
  return keys.some((key) => weak.has(key)) ? [] : keys.filter((key) => key.length > 2);
};
