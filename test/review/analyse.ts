import { sectionKind, type Analysis, type Heading } from '../../src/language';
import { markdown } from '../../src/language/markdown';

/** The part of an `Analysis` that the review model reads, parsed from scratch. */
export function analyse(text: string): Pick<Analysis, 'text' | 'tree' | 'headings'> {
  const tree = markdown.parse(text);
  const headings: Heading[] = [];
  tree.iterate({
    enter(node) {
      const level = /^(?:ATX|Setext)Heading(\d)$/.exec(node.name)?.[1];
      if (!level) return;
      const title = text
        .slice(node.from, node.to)
        .replace(/^#+[ \t]*|[ \t]+#+[ \t]*$|[\r\n]+[ \t]*[=-]+[ \t]*$/g, '')
        .replace(/\*\*|`/g, '')
        .trim();
      headings.push({ start: node.from, end: node.to, level: Number(level), title, kind: sectionKind(title) });
    },
  });
  return { text, tree, headings };
}
