import type { CheckedFile, LintPrinter, Look } from './checked-file';
import { showOnOneLine } from '../terminal/controls';
import { count } from '../terminal/count';
import { offerOf } from './offer';
import { reportedPath } from './place';

/** How many findings a comment holds. Nobody reads more. */
const most = 20;

/** A comment for a pull request. */
export function createMarkdownPrinter({ quiet }: Look): LintPrinter {
  let printed = 0;
  return {
    begin: () => '',
    file: (file) => {
      const fresh = file.findings.filter((each) => !file.known?.has(each));
      const shown = fresh.slice(0, most - printed);
      if (shown.length === 0) return '';
      const before = printed === 0 ? opening : '';
      printed += shown.length;
      return `${before}\n**${escapeMarkdown(reportedPath(file.path))}**\n\n${shown.map((each) => writeItem(file, each)).join('')}`;
    },
    end: ({ files, findings, known }) => {
      const fresh = findings - known;
      const rest = [
        ...(fresh > printed ? [`${fresh - printed} more`] : []),
        ...(known > 0 ? [`${known} known ${known === 1 ? 'one' : 'ones'}`] : []),
      ];
      const others = rest.length > 0 ? `\nAnd ${rest.join(' and ')}.\n` : '';
      if (fresh > 0) return `${printed === 0 ? opening : ''}${others}`;
      if (files === 0 || quiet) return '';
      const nothing = known > 0 ? 'Nothing new' : 'Nothing';
      const reviews = files === 1 ? 'this review' : `these ${files} reviews`;
      const old = known > 0 ? `\n${count(known, 'finding')} ${known === 1 ? 'is' : 'are'} known.\n` : '';
      return `${heading}\n\n${nothing} to suggest in ${reviews}. Thank you for writing it down.\n${old}`;
    },
  };
}

const heading = '### Learning Review';
const opening = `${heading}\n\nSome suggestions from reading this review. Take what helps, and leave the rest.\n`;

function writeItem({ locate }: CheckedFile, finding: CheckedFile['findings'][number]): string {
  const offer = offerOf(finding);
  const said = offer ? `\n  ${offer.isRephrasing ? 'Could be: ' : ''}${escapeMarkdown(offer.text)}` : '';
  return `- Line ${locate(finding.mark.start).line}: ${escapeMarkdown(finding.message)} (\`${finding.ruleId}\`)${said}\n`;
}

/**
 * One line that reads as exactly this text: nothing in it is Markdown or HTML, and nobody is notified by an @ or a # that was quoted
 * (an invisible mark parts them from what follows).
 */
const escapeMarkdown = (text: string): string =>
  showOnOneLine(text)
    .trim()
    .replace(/(?![\da-z ])\p{ASCII}/giu, (mark) => escapes[mark] ?? `\\${mark}`);

const plain = Object.fromEntries(['.', ',', ';', '?', '%', '/', '"', "'"].map((mark) => [mark, mark]));
const escapes: Readonly<Record<string, string>> = {
  ...plain,
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '@': '@\u2060',
  '#': '\\#\u2060',
};
