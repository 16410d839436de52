import type { ActionItem } from '../review';
import { element, escapeText, openTag } from './markup';
import { changeToken, makeToken, type Token } from './markdown-it';

/**
 * Marks up the fields of an action item, `(owner: @ines, due: 2026-02-03)`, in the tokens of its text. The words stay as they
 * are, so that it reads the same without our style sheet. Nothing where the fields are not found as they were read.
 * @param said the item's text in the source
 */
export function markFields(tokens: readonly Token[], item: ActionItem, said: string): readonly Token[] | undefined {
  const opening = readOpening(said.replace(/\s+/g, ' ').trim(), item.text);
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

/** What the fields begin with, up to the first value. They are what the model's `text` leaves out of what is said. */
function readOpening(said: string, text: string): string | undefined {
  let same = 0;
  while (same < text.length && said[same] === text[same]) same++;
  const start = said.lastIndexOf('(', same + 1);
  return start < 0 || said === text ? undefined : /^\([\p{L} -]+:/u.exec(said.slice(start))?.[0];
}

/** Marks up the group in brackets that the first token begins with. */
function markGroup([first, ...others]: readonly Token[]): readonly Token[] | undefined {
  if (!first) return undefined;
  const markup = (content: string): Token => makeToken(first, content);
  const badge = openTag('span', { class: 'learning-review-badge' });
  const bracket = (content: string): Token => markup(element('span', { class: 'learning-review-bracket' }, content));
  const result: Token[] = [markup(openTag('span', { class: 'learning-review-fields' }))];
  let depth = 0;
  let nesting = 0;
  for (const [i, token] of [first, ...others].entries()) {
    nesting += token.nesting;
    if (nesting < 0) return undefined;
    if (token.type !== 'text' || nesting > 0) {
      result.push(token);
      continue;
    }
    let from = 0;
    const say = (to: number): void => {
      if (to > from) result.push(changeToken(token, { content: token.content.slice(from, to) }));
    };
    for (const match of token.content.matchAll(/[()]|[,;]\s*/g)) {
      const [sign] = match;
      const isInner = sign === '(' ? depth++ > 0 : sign === ')' ? --depth > 0 : depth > 1;
      if (isInner) continue;
      say(match.index);
      from = match.index + sign.length;
      if (sign !== '(') result.push(markup('</span>'));
      result.push(bracket(escapeText(sign)));
      if (sign !== ')') result.push(markup(badge));
      if (sign !== ')') continue;
      result.push(markup('</span>'));
      say(token.content.length);
      return [...result, ...others.slice(i)];
    }
    say(token.content.length);
  }
  return undefined;
}
