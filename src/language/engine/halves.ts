import type { Span } from '../finding';
import { markdown } from '../markdown/markdown';

const paired = new Set(['EmphasisMark', 'StrikethroughMark', 'InlineCode', 'URL', 'Autolink', 'Escape']);

/** Words that were taken out of a sentence, without the tags and stars whose other half stayed there. */
export function withoutHalves(text: string): string {
  const left: Span[] = [];
  const open: (Span & { readonly name: string })[] = [];
  let from = 0;
  const stars = (to: number): void => {
    for (let at = from; at < to; at++) {
      let end = at;
      while (end < to && text[end] === '*') end++;
      if (end === at) continue;
      // "2 * 3" and "*.log" are no emphasis.
      let before = at - 1;
      while (text[before] === '*') before--;
      if (isWordAt(text, before) !== isWordAt(text, end)) left.push({ start: at, end });
      at = end;
    }
  };
  markdown.parse(text).iterate({
    enter({ name, from: start, to: end }) {
      if (name !== 'HTMLTag' && !paired.has(name)) return;
      stars(start);
      from = end;
      if (name !== 'HTMLTag') return;
      const tag = text.slice(start, end);
      const word = tag
        .slice(tag.startsWith('</') ? 2 : 1, -1)
        .split(' ', 1)[0]!
        .toLowerCase();
      if (!tag.startsWith('</')) open.push({ name: word, start, end });
      else if (open.at(-1)?.name === word) open.pop();
      else left.push({ start, end });
    },
  });
  stars(text.length);
  if (!left.length && !open.length) return text;
  let whole = '';
  let at = 0;
  for (const { start, end } of [...left, ...open].sort((a, b) => a.start - b.start)) {
    whole += text.slice(at, start);
    at = end;
  }
  return whole + text.slice(at);
}

const isWordAt = (text: string, at: number): boolean => {
  const mark = text.charAt(at);
  return mark.toLowerCase() !== mark.toUpperCase() || (mark >= '0' && mark <= '9');
};
