import type { SectionKind, TextChange } from '../language';
import type { Review, Section } from '../review';

/** The first section of a kind, there or missing. */
export function findSection({ sections }: Review, kind: SectionKind): Section | undefined {
  for (const section of sections) {
    if (section.kind === kind) return section;
    const within = findSection({ sections: section.children } as Review, kind);
    if (within) return within;
  }
  return undefined;
}

/** What to append, and the title of the section that is made for it where the review has none. */
export interface Addition {
  readonly title: string;
  readonly text: string;
}

/** Puts lines at the end of a section's own text, in place of its slots where nobody has written yet; a missing section is added. */
export function appendTo(
  review: Review,
  section: Section | undefined,
  { title, text }: Addition,
): readonly TextChange[] {
  const eol = /\r\n|\r|\n/.exec(review.text)?.[0] ?? '\n';
  const lines = text.replace(/\r\n|\r|\n/g, eol);
  if (!section) {
    const end = review.text.length;
    const heading = `${'#'.repeat(review.sections[0]?.level ?? 2)} ${title}${eol}${eol}`;
    return [{ start: end, end, insert: gapAt(review.text, end, eol) + heading + lines + eol }];
  }
  if (section.add) {
    const head = /^\s*#+ [^\r\n]*/.exec(section.add.insert)?.[0] ?? '';
    const { insert } = section.add;
    let tail = insert.length;
    while (tail > 0 && '\r\n'.includes(insert.charAt(tail - 1))) tail--;
    return [{ ...section.add, insert: head + eol + eol + lines + insert.slice(tail) }];
  }
  const { start, end } = section.body;
  const body = review.text.slice(start, end);
  const slot = /^[-*+] [^\r\n\u2028\u2029[]*\[[^\r\n]*/m.exec(body);
  if (slot && section.state === 'placeholder') {
    const from = start + slot.index;
    return [{ start: from, end: from + slot[0].length, insert: lines }];
  }
  const said = body.trimEnd();
  const at = said.trim() === '' ? section.heading.end : start + said.length;
  const lastLine = said.slice(Math.max(said.lastIndexOf('\n'), said.lastIndexOf('\r')) + 1);
  const isSameList = /^\s*[-*+] /.test(lastLine) && /^[-*+] /.test(text);
  return [{ start: at, end: at, insert: (isSameList ? eol : eol + eol) + lines }];
}

function gapAt(text: string, at: number, eol: string): string {
  const before = text.slice(0, at).replace(/\r\n?/g, '\n');
  if (before.trim() === '' || before.endsWith('\n\n')) return '';
  return before.endsWith('\n') ? eol : eol + eol;
}

/** On a blank line right there; else as a paragraph, or a list item, of its own below the one at the offset. */
export function placeBlock({ text }: Pick<Review, 'text'>, offset: number, block: string): TextChange {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  let end = offset + text.slice(offset).search(/[\r\n]|$/);
  const line = text.slice(start, end);
  const lines = block.replaceAll('\n', eol);
  const isBelowText = /[^\s][ \t]*(?:\r\n|\r|\n)$/.test(text.slice(0, start));
  if (line.trim() === '') return { start, end, insert: (isBelowText ? eol : '') + lines };
  // Lines that go on with the paragraph or item belong to it.
  end +=
    /^(?:(?:\r\n|\r|\n)(?![ \t]*(?:[-*+>]|\d+[.)]|#{1,6})[ \t])[ \t]*[^\s][^\r\n]*)*/.exec(text.slice(end))?.[0]
      .length ?? 0;
  const mark = /^[ \t]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?/.exec(line)?.[0];
  if (mark && !block.startsWith('- ')) return { start: end, end, insert: `${eol}${mark.replace(/[xX]/, ' ')}${lines}` };
  return { start: end, end, insert: eol + eol + lines };
}
