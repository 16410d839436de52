import type { Review } from '../review';
import { showActions } from './actions';
import { drawPicture, titleOf } from './draw';
import { mapLines } from './line-map';
import { makeToken, plainText, type MarkdownIt, type Token } from './markdown-it';
import { element } from './markup';
import { composePicture } from './picture';
import { findTimelines } from './timelines';
import type { Words } from './words';

/** The tokens of a review with pictures of its timelines above them, and with the states of its action items. */
export function decorate(md: MarkdownIt, review: Review, tokens: readonly Token[], words: Words): readonly Token[] {
  const map = mapLines(review.text, tokens);
  const replacements = showActions(review, tokens, map, words);
  const pictures = new Map<number, string[]>();
  for (const entries of findTimelines(review)) {
    const start = Math.min(...entries.map((entry) => entry.start));
    const block = map.blockAt(start);
    if (block === undefined) continue;
    const picture = composePicture(entries, words, review.start);
    const id = `learning-review-timeline-${start}`;
    const svg = drawPicture(picture, id, words, (text) => plainText(md, text));
    // Where it is wider than the page, the keyboard has to reach it to move it.
    const attributes = { class: 'learning-review-figure', tabindex: 0, 'aria-labelledby': titleOf(id) };
    const figure = element('figure', attributes, svg);
    pictures.set(block, [...(pictures.get(block) ?? []), `${figure}\n`]);
  }
  return tokens.flatMap((token, index) => [
    ...(pictures.get(index) ?? []).map((figure) => makeToken(token, figure)),
    replacements.get(index) ?? token,
  ]);
}
