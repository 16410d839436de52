import { isCell } from '../markdown/blocks';
import { Sentence } from '../grammar/sentence';
import { moveSpan, suggestLater, type Applicability, type Finding, type Span, type Suggestion } from '../finding';
import { keeps } from '../rephrase/keep/keeps';
import { fits } from '../rephrase/keep/line';
import { readSaid } from '../rephrase/keep/said';
import type { Matcher, Weighed } from './matcher';
import { withoutHalves } from './halves';
import { markdown } from '../markdown/markdown';
import { maskInline } from '../markdown/mask';
import type { Draft, Context } from '../rule';
import { titleOf } from './title';
import { closesBracket, endsAsking, endsBlank } from '../text/ends';
import { gapsOf } from '../text/gaps';
import { inLettersOf } from '../text/letter-case';
import {
  asksOfTheSame,
  breaksOff,
  dangles,
  doubts,
  hasTrustedGaps,
  isAnswered,
  judges,
  keepsThird,
  leans,
  namesTheSame,
  swells,
} from './trust';

/** What a rule found in a sentence, with the drafts that can be trusted; offsets are relative to the sentence. */
export interface Offer {
  readonly sentence: Sentence;
  readonly weighed: Weighed;
  /** Made when somebody asks. */
  readonly drafts: () => readonly Draft[];
}

/** What stands around a sentence in its block, and where in that it starts. */
export interface Around {
  readonly text: string;
  readonly at: number;
}

/**
 * The drafts of a match that can be trusted. Each is tried on the sentence and linted again: what still speaks of blame is not
 * offered, and neither is what leaves too little of the sentence or asks about nothing in it.
 */
export function offer(matcher: Matcher, sentence: Sentence, weighed: Weighed, context: Context): Offer {
  let made: readonly Draft[] | undefined;
  return { sentence, weighed, drafts: () => (made ??= trustedDrafts(matcher, sentence, weighed, context)) };
}

function trustedDrafts(matcher: Matcher, sentence: Sentence, weighed: Weighed, context: Context): readonly Draft[] {
  const { match } = weighed;
  const drafts = readDrafts(sentence, weighed, context).map((each) => inPlace(sentence, weighed, each));
  const question =
    match.question === undefined
      ? []
      : [{ start: sentence.start, end: sentence.end, kind: 'question' as const, text: match.question }];
  const isClean = (text: string) => firstBlame(matcher, text, context) === undefined;
  return [...drafts, ...question].flatMap((each) => {
    if (each.kind !== 'fact') {
      const names = namesTheSame(sentence, new Sentence(each.text)) && gapsOf(each.text).length === 0;
      return names && isClean(each.text) && !judges(new Sentence(each.text)) ? [each] : [];
    }
    if (!isTrusted(sentence, weighed, each) || (isCell(context.kind) && swells(sentence, each))) return [];
    const text = apply(sentence, each);
    if (isClean(text)) return [each];
    return each.safe ? goOn(matcher, sentence, text, context) : [];
  });
}

/**
 * "Obviously we did not test it": once a word is dropped that says nothing, the rest is said otherwise. What is `safe` only drops words,
 * so all that is left are the writer's own, and they get what is offered for them where they stand alone: one rephrasing, and never
 * one of our own words. It is no longer `safe`.
 */
function goOn(matcher: Matcher, sentence: Sentence, text: string, context: Context): readonly Draft[] {
  const next = firstBlame(matcher, text, context);
  const [draft] = next ? trustedDrafts(matcher, next.sentence, next.weighed, context) : [];
  if (!next || draft?.kind !== 'fact') return [];
  const said = text.slice(0, next.at + draft.start) + draft.text + text.slice(next.at + draft.end);
  return firstBlame(matcher, said, context)
    ? []
    : [{ start: sentence.start, end: sentence.source.length, kind: 'fact', text: said }];
}

/** What asks for a person is asked otherwise; a question about what is told stands beside it. */
function inPlace(sentence: Sentence, { rule }: Weighed, draft: Draft): Draft {
  const asks = rule.group === 'questions' || endsAsking(sentence.text);
  return draft.kind === 'question' && asks ? { ...draft, kind: 'fact', asks } : draft;
}

function isTrusted(sentence: Sentence, { rule, match: { mark } }: Weighed, draft: Draft): boolean {
  if (
    draft.text.toLowerCase().includes('it was possible to ') ||
    dangles(sentence, draft) ||
    doubts(sentence, draft) ||
    breaksOff(sentence, draft)
  )
    return false;
  const text = apply(sentence, draft);
  const after = new Sentence(text, text, 0, text.length, sentence.teacher);
  if (!hasTrustedGaps(sentence.source, after.source) || leans(sentence, after)) return false;
  if (draft.asks) return asksOfTheSame(sentence, mark, draft);
  return rule.category !== 'blame' || (keepsThird(sentence, mark, draft) && !judges(after));
}

const apply = ({ source }: Sentence, { start, end, text }: Draft): string =>
  source.slice(0, start) + text + source.slice(end);

interface Blame {
  readonly at: number;
  readonly sentence: Sentence;
  readonly weighed: Weighed;
}

/** What first speaks of blame in a text. */
function firstBlame(matcher: Matcher, text: string, context: Context): Blame | undefined {
  for (const { at, sentence, matches } of matcher.match(maskSnippet(text), text, context)) {
    const weighed = matches.find(({ rule }) => rule.category === 'blame');
    if (weighed) return { at, sentence, weighed };
  }
  return undefined;
}

/**
 * Makes a finding of an offer; offsets are relative to what stands around it. What would lose something that the text has to
 * keep is left out.
 */
export function suggest({ text: source, at }: Around, offer: Offer, context: Context): Finding {
  const { sentence, weighed } = offer;
  const { rule, match, weight } = weighed;
  const span = withMarks(source, { start: at, end: at + sentence.end });
  const mark = withOpening(source, moveSpan(match.mark, at));
  const text = source.slice(span.start, span.end);
  const { id: ruleId, category, group } = rule;
  return suggestLater(
    { ruleId, category, group, severity: weight, message: match.message, ...span, text, mark },
    () => {
      const suggestions = offer
        .drafts()
        .flatMap((each) => toSuggestion(source, span, mark, { ...each, ...moveSpan(each, at) }, context) ?? []);
      return distinct(suggestions, text).toSorted((a, b) => order[a.kind] - order[b.kind]);
    },
  );
}

const order: Readonly<Record<Suggestion['kind'], number>> = { fact: 0, question: 1, action: 2 };

function toSuggestion(source: string, span: Span, mark: Span, draft: Draft, context: Context): Suggestion | undefined {
  const text = source.slice(span.start, span.end);
  if (draft.kind === 'question') {
    const asked = withoutHalves(withoutComments(draft.text))
      .replaceAll(/-{2,}>?|<!-*/g, ' ')
      .trim();
    const comment = ` <!-- Ask: ${asked} -->`;
    const around = { before: source.slice(0, span.end), old: '', text: comment, after: source.slice(span.end) };
    if (!fits(around, context)) return undefined;
    return {
      kind: 'question',
      title: `Add question: ${asked}`,
      text: asked,
      replacement: text + comment,
      applicability: 'check',
    };
  }
  if (draft.kind === 'action') {
    const asked = withoutHalves(withoutComments(draft.text));
    // Who does it, and by when, has to be filled in.
    return { kind: 'action', title: `Add action item: ${asked}`, text: asked, applicability: 'has-gap' };
  }
  const edit = withMark(source, span, withStress(source, { ...draft, text: inLettersOf(text, draft.text) }));
  if (draft.asks && isAnswered(source.slice(span.end))) return undefined;
  if (edit.start < span.start || edit.end > span.end || leavesEmpty(source, edit)) return undefined;
  // "~~Kim~~ carelessly restarted it": a sentence begins there that nobody reads.
  if (edit.start === span.start && endsStruck(source.slice(0, edit.start))) return undefined;
  if (!keeps(source, edit, mark, context)) return undefined;
  const replacement = source.slice(span.start, edit.start) + edit.text + source.slice(edit.end, span.end);
  const applicability = applicabilityOf(text, replacement, edit);
  return { kind: 'fact', title: titleOf(text, replacement), replacement, applicability };
}

/** A comment stays where it is; what is asked, or to be done, has none of its own. */
function withoutComments(text: string): string {
  const [first = '', ...parts] = text.split('<!--');
  return parts.reduce((said, part) => {
    const end = part.indexOf('-->');
    if (end < 0) return `${said}<!--${part}`;
    const behind = part.slice(end + '-->'.length);
    return (' \n.,;:?!)'.includes(behind.charAt(0)) ? said.trimEnd() : said) + behind;
  }, first);
}

function applicabilityOf(before: string, after: string, { safe }: Draft): Applicability {
  if (gapsOf(after).length > gapsOf(before).length) return 'has-gap';
  return safe ? 'as-is' : 'check';
}

function distinct(suggestions: readonly Suggestion[], text: string): readonly Suggestion[] {
  const seen = new Set([text]);
  return suggestions.filter((each) => {
    const said = each.kind === 'fact' ? each.replacement : each.text;
    return !seen.has(said) && seen.add(said);
  });
}

/** A sentence with the emphasis that opens right in front of it or closes right behind. */
function withMarks(source: string, { start, end }: Span): Span {
  const before = /[*_~]{0,3}$/.exec(source.slice(Math.max(0, start - 3), start))![0].length;
  const behind = /^[*_~]{0,3}/.exec(source.slice(end, end + 3))![0].length;
  return withOpening(source, { start: start - before, end: end + behind });
}

/** Words with the marks right in front of them that close within: "[Name] deleted", "**Kim** deleted". */
function withOpening(source: string, { start, end }: Span): Span {
  const open = opening.exec(source.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const inside = source.slice(start, end);
  const closes = open === '[' ? closesBracket(inside) : open !== '' && inside.split(open).length === 2;
  return closes ? withOpening(source, { start: start - open.length, end }) : { start, end };
}

/** Does a text end with words that are struck out, and a blank? */
function endsStruck(text: string): boolean {
  const said = text.trimEnd();
  return said.length < text.length && said.endsWith('~~') && said.lastIndexOf('~~', said.length - 3) >= 0;
}

const opening = /(?:\*\*?|__?|~~|\[)$/;

/** The drafts of a match, made of what is said alone: a time in front and fields behind are out of their reach. */
function readDrafts(
  sentence: Sentence,
  { rule, match: { mark, drafts } }: Weighed,
  context: Context,
): readonly Draft[] {
  const { prose, source, teacher } = sentence;
  const { start, end } = readSaid(source, sentence);
  if (start === sentence.start && end === sentence.end) return drafts;
  for (const match of rule.find(new Sentence(prose, source, start, end, teacher), context))
    if (match.mark.start === mark.start && match.mark.end === mark.end) return match.drafts;
  return drafts;
}

/** Emphasis that is on the words that go, and no more, goes with them; where nothing is put, with a blank beside it. */
function withStress(source: string, edit: Draft): Draft {
  const { start, end, text } = edit;
  const mark = opening.exec(source.slice(Math.max(0, start - 2), start))?.[0];
  if (!mark || text.includes(mark)) return edit;
  const whole = withOpening(source, edit);
  if (whole.start < start) return { ...edit, ...whole };
  if (text !== '' || !endsBlank(source.slice(0, start - mark.length)) || !source.startsWith(`${mark} `, end))
    return edit;
  return { ...edit, start: start - mark.length, end: end + mark.length + 1 };
}

/** Would a pair of tags stay with nothing in it? */
const leavesEmpty = (source: string, { start, end, text }: Draft): boolean =>
  text.trim() === '' &&
  source.slice(0, start).trimEnd().endsWith('>') &&
  source.slice(end).trimStart().startsWith('</');

/** A question that ends where the sentence does takes the sentence's question mark along, so that it reads whole. */
function withMark(source: string, { end }: Span, edit: Draft): Draft {
  const tail = source.slice(edit.end, end);
  return edit.asks && tail.trim() === '?' && !edit.text.endsWith('?')
    ? { ...edit, end: edit.end + tail.trimEnd().length, text: `${edit.text}?` }
    : edit;
}

function maskSnippet(text: string): string {
  const tree = markdown.parse(text);
  const block = tree.topNode.firstChild;
  return block?.name === 'Paragraph' && block.from === 0 && block.to === text.length ? maskInline(tree, 0, text) : text;
}
