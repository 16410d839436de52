import type { Sentence } from './english/sentence';
import type { Finding, Span, Suggestion } from './finding';
import type { Linter, Weighed } from './lint';
import { markdown } from './markdown';
import { maskInline } from './mask';
import type { Draft, Place } from './rule';

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

/**
 * Makes a finding of a match: every draft is tried on the sentence and linted again, and what still speaks of blame is
 * rephrased in turn, so that a suggestion, once applied, leaves nothing to say. What cannot be made clean is not offered.
 */
export function suggest(linter: Linter, sentence: Sentence, match: Weighed, place: Place): Finding {
  const { rule, mark } = match;
  const edits = match.drafts
    .flatMap((draft) => polish(linter, sentence, draft, place, rule.category === 'blame') ?? [])
    .map((edit) => withMark(sentence, edit));
  const start = Math.min(mark.start, ...edits.map((e) => e.start));
  const end = Math.max(mark.end, ...edits.map((e) => e.end));
  const seen = new Set<string>([sentence.source.slice(start, end)]);
  const suggestions: Suggestion[] = [];
  for (const edit of edits) {
    const replacement = sentence.source.slice(start, edit.start) + edit.text + sentence.source.slice(edit.end, end);
    if (seen.has(replacement)) continue;
    seen.add(replacement);
    const title = `${labels[edit.kind]}: ${shorten(edit.text || 'remove')}`;
    suggestions.push({ title, replacement, kind: edit.kind, ...(edit.safe ? { safe: true } : {}) });
  }
  return {
    ruleId: rule.id,
    category: rule.category,
    group: rule.group,
    severity: match.weight,
    message: match.message,
    start,
    end,
    text: sentence.source.slice(start, end),
    mark,
    suggestions,
    ...(match.question ? { question: match.question } : {}),
  };
}

function polish(linter: Linter, sentence: Sentence, draft: Draft, place: Place, strict: boolean): Edit | undefined {
  const { start, end } = sentence;
  const first = sentence.source.slice(start, draft.start) + draft.text + sentence.source.slice(draft.end, end);
  if (!keepsMarkup(sentence.source.slice(draft.start, draft.end), draft.text)) return undefined;
  if (!strict) return draft;
  let text = first;
  for (let round = 0; round < 4; round++) {
    const next = rephraseOnce(linter, text, place);
    if (next === undefined) return undefined;
    if (next === text) return text === first ? draft : { kind: draft.kind, start, end, text };
    text = next;
  }
  return undefined;
}

/** A question that ends where the sentence does takes the sentence's question mark along, so that it reads whole. */
function withMark({ source, end }: Sentence, edit: Edit): Edit {
  const tail = source.slice(edit.end, end);
  return edit.kind === 'question' && /^\s*\?\s*$/.test(tail) && !/\?$/.test(edit.text)
    ? { ...edit, end: edit.end + tail.trimEnd().length, text: `${edit.text}?` }
    : edit;
}

/** Would the edit leave half a pair of markup behind? */
function keepsMarkup(before: string, after: string): boolean {
  const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;
  const pairs = (text: string) => [
    count(text, /\*\*/g) % 2,
    count(text, /`/g) % 2,
    count(text, /~~/g) % 2,
    count(text, /\[/g) - count(text, /\]/g),
  ];
  const [a, b] = [pairs(before), pairs(after)];
  return a.every((n, i) => n === b[i]);
}

/** The text as it is when nothing blames in it, one step better when something does, `undefined` when no step helps. */
function rephraseOnce(linter: Linter, text: string, place: Place): string | undefined {
  const prose = maskSnippet(text);
  for (const { sentence, matches } of linter.match(prose, text, place)) {
    for (const match of matches) {
      if (match.rule.category !== 'blame') continue;
      const draft = match.drafts.find((d) => d.kind === 'fact') ?? match.drafts[0];
      if (!draft) return undefined;
      const better = sentence.source.slice(0, draft.start) + draft.text + sentence.source.slice(draft.end);
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
  return line.length > 90 ? line.slice(0, 88).replace(/ \S*$/, '') + ' …' : line;
}
