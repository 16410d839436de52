import type { ActionItem } from '../review';
import { element, escapeText, openTag } from './markup';
import { changeToken, makeToken, type Token } from './markdown-it';

/**
 * Marks up the fields of an action item, `(owner: @ines, due: 2026-02-03)`, in the tokens of its text. The words stay as they
 * are, so that it reads the same without our style sheet. Nothing where the fields are not found as they were read.
 * @param said the item's text in the source
 */
export function markFields(tokens: readonly Token[], item: ActionItem, said: string): readonly Token[] | undefined {
  const opening = readOpening(item, said);
  const first = opening
    ? tokens.findLastIndex(({ type, content }) => type === 'text' && content.includes(opening))
    : -1;
  const token = tokens[first];
  if (!token || !opening) return undefined;
  const at = token.content.lastIndexOf(opening);
  const before = changeToken(token, { content: token.content.slice(0, at) });
  const rest = [changeToken(token, { content: token.content.slice(at) }), ...tokens.slice(first + 1)];
  const marked = markGroup(rest);
  return marked && [...tokens.slice(0, first), before, ...marked];
}

/** What the fields in brackets begin with, up to the first value. */
const readOpening = ({ fields, what }: ActionItem, said: string): string | undefined =>
  fields && /^\([\p{L} -]+:/u.exec(said.slice(fields.start - what.start))?.[0];

/** Marks up the group in brackets that the first token begins with; what follows it stays. */
function markGroup([first, ...others]: readonly Token[]): readonly Token[] | undefined {
  if (!first) return undefined;
  const markup = (content: string): Token => makeToken(first, content);
  const sign = (content: string): Token =>
    markup(element('span', { class: 'learning-review-bracket' }, escapeText(content)));
  const badge = markup(openTag('span', { class: 'learning-review-badge' }));
  const end = markup('</span>');
  const result: Token[] = [markup(openTag('span', { class: 'learning-review-fields' }))];
  let depth = 0;
  let nesting = 0;
  for (const [i, token] of [first, ...others].entries()) {
    nesting += token.nesting;
    if (nesting < 0) return undefined;
    if (token.type !== 'text' || nesting > 0) {
      // A line that breaks behind a comma breaks in front of the badge.
      if (token.type === 'softbreak' && result.at(-1) === badge) result.splice(-1, 0, token);
      else result.push(token);
      continue;
    }
    const pieces = token.content.split(/([()]|[,;]\s*)/);
    for (const [j, piece] of pieces.entries()) {
      if (piece === '') continue;
      const opens = piece === '(' && depth++ === 0;
      const closes = piece === ')' && --depth === 0;
      if (opens) result.push(sign(piece), badge);
      else if (closes) {
        const rest = changeToken(token, { content: pieces.slice(j + 1).join('') });
        return [...result, end, sign(piece), end, rest, ...others.slice(i)];
      } else if (depth === 1 && /^[,;]/.test(piece)) result.push(end, sign(piece), badge);
      else result.push(changeToken(token, { content: piece }));
    }
  }
  return undefined;
}
