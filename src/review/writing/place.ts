import type { SyntaxNode, Tree } from '@lezer/common';
import { readMarkdown, type Span, type TextChange } from '../../language';
import { breaksAbove, breaksBelow, endLines, eolAt, lineEnd, lineStart } from './line-ending';
import { insertAt } from '../text/text';

/** Puts a block (LF, no break at its end) at the start or end of a line, with a blank line on both sides. */
export function blockAt(text: string, at: number, block: string): TextChange {
  const eol = eolAt(text, Math.max(0, at - 1));
  const above = eol.repeat(2 - breaksAbove(text, at));
  // At the end of the text the last line ends as it did before.
  const isLast = text.slice(at).trim() === '';
  const below = isLast
    ? eol.repeat(+(at === text.length && lineStart(text, at) === at && at > 0))
    : eol.repeat(2 - breaksBelow(text, at));
  return insertAt(at, above + endLines(block, eol) + below);
}

/** A section, heading and all, in front of what starts at `at`, or at the end. `title` is Markdown. */
export function sectionBlockAt(text: string, at: number, level: number, title: string, body: string): TextChange {
  const heading = `${'#'.repeat(level)} ${title}`;
  const change = blockAt(text, at, body ? `${heading}\n\n${body}` : heading);
  const eol = eolAt(text, Math.max(0, at - 1));
  return change.insert.endsWith(eol) ? change : { ...change, insert: change.insert + eol };
}

/** What the sections around have in place of a heading. */
type LabelLike = Span & { readonly form: 'line' | 'item' | 'details'; readonly name: Span };

/** The same, opened as another one is: by a heading of some level, or by a label like that. */
export function sectionLikeAt(
  text: string,
  at: number,
  like: { readonly level: number; readonly label?: LabelLike | undefined },
  title: string,
  body: string,
): TextChange {
  const { level, label } = like;
  if (!label) return sectionBlockAt(text, at, level, title, body);
  const number = /(?<!\d)(\d{1,2})([.)]\s)/;
  const lead = text
    .slice(label.start, label.name.start)
    .replace(number, (_all, count: string, mark: string) =>
      label.form === 'item' ? `${Number(count) + (at > label.start ? 1 : 0)}${mark}` : '',
    );
  const opening = lead + title + text.slice(label.name.end, label.end).trimEnd();
  const parts = [
    opening,
    ...(body ? [indentLike(text, like, body)] : []),
    ...(label.form === 'details' ? ['</details>'] : []),
  ];
  const change = blockAt(text, at, parts.join('\n\n'));
  const eol = eolAt(text, Math.max(0, at - 1));
  return change.insert.endsWith(eol) ? change : { ...change, insert: change.insert + eol };
}

/** A block as it stands in a section: below a label in a list it belongs to the item. */
export function indentLike(text: string, { label }: { readonly label?: LabelLike | undefined }, block: string): string {
  if (label?.form !== 'item') return block;
  const mark = /^\s*[^\s]+\s+/.exec(text.slice(label.start, label.name.end))?.[0] ?? '';
  return block
    .split('\n')
    .map((line) => (line === '' ? '' : ' '.repeat(mark.length) + line))
    .join('\n');
}

/**
 * Where a block can be put at the end of a section's own text, the best place first: behind its last line, else in front of its last
 * block. The latter is for code, HTML or a comment that nobody closed: what is put behind it would become a part of it, and
 * to close it is not ours.
 */
export function* placesIn(
  { text }: { readonly text: string },
  { heading, body }: { readonly heading: Span; readonly body: Span },
): Generator<number> {
  const said = text.slice(body.start, body.end).trimEnd();
  if (/<\/details>$/i.test(said)) {
    const inside = said.slice(0, -'</details>'.length).trimEnd();
    yield lineEnd(text, inside === '' ? heading.end : body.start + inside.length);
  }
  yield lineEnd(text, said.trim() === '' ? heading.end : body.start + said.length);
  const last = topBlocks(readMarkdown(text).tree).findLast(({ from }) => from >= body.start && from < body.end);
  if (last) yield lineStart(text, last.from);
}

/** The outermost blocks of a document, in order. */
export function topBlocks(tree: Tree): readonly SyntaxNode[] {
  const blocks: SyntaxNode[] = [];
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) blocks.push(node);
  return blocks;
}

/** Where a comment about the whole document goes: below the front matter, else at the very start. */
export function topOf(text: string, tree: Tree): number {
  const matter = tree.topNode.firstChild;
  // The parser counts the first half of a CRLF to the line.
  if (matter?.name === 'FrontMatter') return text[matter.to - 1] === '\r' ? matter.to - 1 : matter.to;
  return text.startsWith('\uFEFF') ? 1 : 0;
}
