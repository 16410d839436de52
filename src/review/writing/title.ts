import { oneLine } from '../text/text';

/** Markdown that reads as exactly this title, behind the marks of a heading or above its underline. */
export function escapeTitle(title: string): string {
  const plain = oneLine(title);
  // Letters and blanks alone are themselves.
  if (/^\p{L}[\p{L}\p{N} ]*$/u.test(plain)) return plain;
  const tildes = plain.includes('~~');
  return escapeClosing(
    escapeStart(
      plain
        .replace(/[\\`*[\]<|]/g, '\\$&')
        // Within a word an underscore is a letter.
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/&(?=#?\w+;)/g, '\\&')
        .replace(/~/g, tildes ? '\\~' : '~'),
    ),
  );
}

/** What would start another block, or underline the one above. */
function escapeStart(title: string): string {
  if (/^(?:[-+>=#]|~~~)/.test(title)) return `\\${title}`;
  return title.replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}

/** Marks at the end of a heading would close it. */
export function escapeClosing(title: string): string {
  let at = title.length;
  while (title[at - 1] === '#') at--;
  const closes = at < title.length && (at === 0 || title[at - 1] === ' ' || title[at - 1] === '\t');
  return closes ? `${title.slice(0, at)}\\${title.slice(at)}` : title;
}
