import { Sentence } from '../grammar/sentence';
import { moveSpan, type Finding, type Span, type Suggestion } from '../finding';
import { readDoer } from '../rephrase/keep/action';
import { keeps } from '../rephrase/keep/keeps';
import { readSaid } from '../rephrase/keep/said';
import type { Matcher, Weighed } from './matcher';
import { markdown } from '../markdown/markdown';
import { maskInline } from '../markdown/mask';
import type { Draft, Context } from '../rule';

interface Edit extends Span {
  readonly kind: Suggestion['kind'];
  readonly text: string;
  readonly safe?: true;
}

const labels: Readonly<Record<Suggestion['kind'], string>> = {
  fact: 'Rephrase',
  question: 'Ask',
  action: 'Action item',
};

/** What can be said in place of what a rule found; offsets are relative to the sentence. */
export interface Offer {
  readonly sentence: Sentence;
  readonly match: Weighed;
  readonly edits: readonly Edit[];
}

/** What stands around a sentence in its block, and where in that it starts. */
export interface Around {
  readonly text: string;
  readonly at: number;
}

/**
 * Tries every draft of a match on the sentence and lints it again: what still speaks of blame is rephrased in turn, so that a
 * suggestion, once applied, leaves nothing to say. What cannot be made clean is not offered.
 */
export function draft(matcher: Matcher, sentence: Sentence, match: Weighed, context: Context): Offer {
  const isBlame = match.rule.category === 'blame';
  const edits = readDrafts(sentence, match, context).flatMap(
    (each) => polish(matcher, sentence, each, context, isBlame) ?? [],
  );
  return { sentence, match, edits };
}

/**
 * Makes a finding of an offer; offsets are relative to what stands around it. What would lose something that the text has to
 * keep is left out; a question is then asked beside the text.
 */
export function suggest({ text: source, at }: Around, offer: Offer, context: Context): Finding {
  const { sentence, match } = offer;
  const { rule } = match;
  const span = { start: at, end: at + sentence.end };
  const mark = moveSpan(match.mark, at);
  const polished = offer.edits
    .map((edit) => ({ ...edit, ...moveSpan(edit, at) }))
    .map((edit) => withFields(source, withMark(source, span, withStress(source, edit)), context));
  const edits = polished.filter((edit) => keeps(source, edit, mark, context));
  const start = Math.min(mark.start, ...edits.map((e) => e.start));
  const end = Math.max(mark.end, ...edits.map((e) => e.end));
  const seen = new Set<string>([source.slice(start, end)]);
  const suggestions: Suggestion[] = [];
  for (const edit of edits) {
    const replacement = source.slice(start, edit.start) + edit.text + source.slice(edit.end, end);
    if (seen.has(replacement)) continue;
    seen.add(replacement);
    const title = `${labels[edit.kind]}: ${shorten(edit.text || 'remove')}`;
    suggestions.push({ title, replacement, kind: edit.kind, ...(edit.safe ? { safe: true } : {}) });
  }
  const question = match.question ?? (edits.some(isQuestion) ? undefined : polished.find(isQuestion)?.text);
  return {
    ruleId: rule.id,
    category: rule.category,
    group: rule.group,
    severity: match.weight,
    message: match.message,
    start,
    end,
    text: source.slice(start, end),
    mark,
    suggestions,
    ...(question ? { question } : {}),
  };
}

const isQuestion = ({ kind }: Edit) => kind === 'question';

/** The drafts of a match, made of what is said alone: a time in front and fields behind are out of their reach. */
function readDrafts(sentence: Sentence, { rule, mark, drafts }: Weighed, context: Context): readonly Draft[] {
  const said = readSaid(sentence.source, sentence);
  if (said.start === sentence.start && said.end === sentence.end) return drafts;
  for (const match of rule.find(new Sentence(sentence.prose, sentence.source, said.start, said.end), context))
    if (match.mark.start === mark.start && match.mark.end === mark.end) return match.drafts;
  return drafts;
}

function polish(
  matcher: Matcher,
  sentence: Sentence,
  draft: Draft,
  context: Context,
  strict: boolean,
): Edit | undefined {
  if (!strict) return draft;
  const { start, end, source } = sentence;
  const first = source.slice(start, draft.start) + draft.text + source.slice(draft.end, end);
  let text = first;
  for (let round = 0; round < 4; round++) {
    const next = rephraseOnce(matcher, text, context);
    if (next === undefined) return undefined;
    if (next === text) return text === first ? draft : narrow(source, { kind: draft.kind, start, end, text });
    text = next;
  }
  return undefined;
}

/** Leaves out of an edit what it leaves as it is: a time in front and fields behind. */
function narrow(source: string, edit: Edit): Edit {
  const said = readSaid(source, edit);
  const head = source.slice(edit.start, said.start);
  const tail = source.slice(said.end, edit.end);
  return edit.text.startsWith(head) && edit.text.endsWith(tail) && edit.text.length >= head.length + tail.length
    ? { ...edit, ...said, text: edit.text.slice(head.length, edit.text.length - tail.length) }
    : edit;
}

/** Emphasis that is on the words that go, and no more, goes with them; where nothing is put, with a blank beside it. */
function withStress(source: string, edit: Edit): Edit {
  const { start, end, text } = edit;
  const mark = /(?:\*\*?|__?|~~)$/.exec(source.slice(Math.max(0, start - 2), start))?.[0];
  if (!mark || text.includes(mark)) return edit;
  const closed = source.slice(start, end).split(mark).length === 2;
  if (closed) return { ...edit, start: start - mark.length };
  if (text !== '' || !/\s$/.test(source.slice(0, start - mark.length)) || !source.startsWith(`${mark} `, end))
    return edit;
  return { ...edit, start: start - mark.length, end: end + mark.length + 1 };
}

/** An action item that has its fields gets no empty ones, and one that names who does it keeps them. */
function withFields(source: string, edit: Edit, { section }: Context): Edit {
  const empty = ' (owner: , due: )';
  if (!edit.text.includes(empty)) return edit;
  if (fields.test(source.slice(0, edit.start) + source.slice(edit.end)))
    return { ...edit, text: edit.text.replace(empty, '') };
  const doer = section === 'actions' ? readDoer(source) : undefined;
  return doer ? { ...edit, text: edit.text.replace(empty, () => ` (owner: ${doer}, due: )`) } : edit;
}

const fields = /\b(?:owners?|assignees?|assigned to|dri|due(?: date)?|deadline|ticket)[ ]*:/i;

/** A question that ends where the sentence does takes the sentence's question mark along, so that it reads whole. */
function withMark(source: string, { end }: Span, edit: Edit): Edit {
  const tail = source.slice(edit.end, end);
  return edit.kind === 'question' && /^\s*\?\s*$/.test(tail) && !/\?$/.test(edit.text)
    ? { ...edit, end: edit.end + tail.trimEnd().length, text: `${edit.text}?` }
    : edit;
}

/** The text as it is when nothing blames in it, one step better when something does, `undefined` when no step helps. */
function rephraseOnce(matcher: Matcher, text: string, context: Context): string | undefined {
  const prose = maskSnippet(text);
  for (const { at, sentence, matches } of matcher.match(prose, text, context)) {
    for (const match of matches) {
      if (match.rule.category !== 'blame') continue;
      const drafts = readDrafts(sentence, match, context);
      const draft = drafts.find((d) => d.kind === 'fact') ?? drafts[0];
      if (!draft) return undefined;
      const better = text.slice(0, at + draft.start) + draft.text + text.slice(at + draft.end);
      return better === text ? undefined : better;
    }
  }
  return text;
}

function maskSnippet(text: string): string {
  const tree = markdown.parse(text);
  const block = tree.topNode.firstChild;
  return block?.name === 'Paragraph' && block.from === 0 && block.to === text.length ? maskInline(tree, 0, text) : text;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? line.slice(0, 88).replace(/ \S*$|[\uD800-\uDBFF]$/, '') + ' …' : line;
}
