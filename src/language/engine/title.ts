import { markdown } from '../markdown/markdown';

/** UTF-16 units; menus cut off what is longer. */
const longest = 90;

/** "Rephrase: ..." with the words as they will stand, without Markdown's marks; of a long text those around what changes. */
export function titleOf(before: string, after: string): string {
  const [was, is] = [plain(before), plain(after)];
  if (is.length <= longest) return `Rephrase: ${is}`;
  let same = 0;
  while (was[same] === is[same] && same < is.length) same++;
  const from = Math.max(0, Math.min(same - 20, is.length - longest));
  const start = from === 0 ? 0 : is.indexOf(' ', from) + 1;
  const said = is.slice(start, start + longest);
  const isCut = start + longest < is.length;
  return `Rephrase: ${start > 0 ? '… ' : ''}${isCut ? said.replace(/ \S*$|[\uD800-\uDBFF]$/, ' …') : said}`;
}

const dropped = new Set(['EmphasisMark', 'StrikethroughMark', 'CodeMark', 'LinkMark', 'URL', 'LinkTitle', 'LinkLabel']);

function plain(text: string): string {
  let said = '';
  let from = 0;
  markdown.parse(text).iterate({
    enter({ name, from: start, to, node }) {
      // Brackets alone are a gap to fill in; with an address they are a link.
      if (!dropped.has(name) || (name === 'LinkMark' && !node.parent?.getChild('URL'))) return;
      if (name === 'URL' && node.parent?.name !== 'Link') return;
      said += text.slice(from, start);
      from = to;
    },
  });
  return (said + text.slice(from)).replace(/\s+/g, ' ').trim();
}
