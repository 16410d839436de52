import { sectionKind, type SectionKind, type SectionNames, type Span } from '../../language';
import { linesIn } from '../text/lines';
import { trimEnd } from '../text/trim';

/** What stands where a heading could: how its line begins and ends is the file's own style. */
export interface SectionLabel extends Span {
  /** `line`: a line of a paragraph; `item`: the first line of a list item; `details`: the `<summary>` of an HTML block. */
  readonly form: 'line' | 'item' | 'details';
  readonly kind: SectionKind;
  /** Where its name stands, and what it is without marks. */
  readonly name: Span;
  readonly title: string;
  /** Nothing else stands on its line. */
  readonly isAlone: boolean;
  /** Bold, or HTML. */
  readonly isMarked: boolean;
}

/** A label as a line has it; offsets are those of the line. */
interface LineLabel {
  readonly kind: SectionKind;
  readonly name: Span;
  readonly length: number;
  readonly isAlone: boolean;
  readonly isMarked: boolean;
  readonly hasColon: boolean;
}

const numbering = '(?:\\(?(?:\\d{1,2}(?:\\.\\d{1,2})?|[IVX]{1,4}|[A-H])[.)] )?';
const marked = new RegExp(
  `^([ \\t]{0,3}(?:\\*{2,3}|_{2,3}|<(?:b|strong)>)${numbering})([^*_<\\r\\n]{3,60}?)(:?) ?(?:\\*{2,3}|_{2,3}|</(?:b|strong)>)[ \\t]*(:?)`,
  'i',
);
/** A name without marks: alone, or with a colon and text behind it. */
const plain = new RegExp(
  `^([ \\t]{0,3}${numbering})(\\p{Lu}[\\p{L}\\p{N}\u2019'/&,() -]{2,48})(:?)(?=[ \\t]|\\\\?$)`,
  'u',
);

/** The label that a line starts with, whatever it names. */
function readLine(line: string, names?: SectionNames): LineLabel | undefined {
  const match = marked.exec(line) ?? plain.exec(line);
  if (!match) return undefined;
  const [{ length }, lead = '', said = '', inner = '', outer = ''] = match;
  const isMarked = match.length > 4;
  const hasColon = inner !== '' || outer !== '';
  const behind = line.slice(length).trim();
  const isAlone = behind === '' || behind === '\\';
  if (!isAlone && !hasColon) return undefined;
  if (!isMarked && said.trim().split(' ').length > 5) return undefined;
  const name = { start: lead.length, end: lead.length + said.trimEnd().length };
  return { kind: sectionKind(said, names), name, length: isAlone ? line.length : length, isAlone, isMarked, hasColon };
}

interface Line extends Span {
  readonly said: string;
}

const linesOf = (text: string): readonly Line[] =>
  [...linesIn(text)].map(({ 0: said, index }) => ({ start: index, end: index + said.length, said }));

const place = ({ start }: Line, { name, length, kind, isAlone, isMarked }: LineLabel, said: string): SectionLabel => ({
  form: 'line',
  kind,
  start,
  end: start + length,
  name: { start: start + name.start, end: start + name.end },
  title: said.slice(name.start, name.end),
  isAlone,
  isMarked,
});

/** The labels in a paragraph. One that lists fields, some of which name no part of a review ("Date: ..."), has only those that are alone. */
export function readParagraphLabels(text: string, names?: SectionNames): readonly SectionLabel[] {
  const lines = linesOf(text);
  const all = lines.map(({ said }) => readLine(said, names));
  const fields = all.filter((each) => each && !each.isAlone);
  const areFields = fields.length > 1 && fields.some((each) => each?.kind === 'other');
  const [first] = all;
  return lines.flatMap((line, i) => {
    const label = all[i];
    if (!label || label.kind === 'other' || (areFields && !label.isAlone)) return [];
    // Without marks it opens a paragraph, or stands below one that does.
    if (!label.isMarked && i > 0 && (!label.hasColon || !first || first.kind === 'other')) return [];
    // A name without marks and colon is a whole paragraph.
    if (!label.isMarked && !label.hasColon && lines.length > 1) return [];
    return [place(line, label, line.said)];
  });
}

/** The label that a list item starts with. In a list with bullets it stands above something of its own; others are facts. */
export function readItemLabel(
  text: string,
  words: Span,
  isNumbered: boolean,
  hasMore: boolean,
  names?: SectionNames,
): SectionLabel | undefined {
  const said = text.slice(words.start, words.end);
  const [line] = linesOf(said);
  const label = line && readLine(line.said, names);
  if (!label || label.kind === 'other') return undefined;
  if (!isNumbered && !(label.isAlone && hasMore && (label.isMarked || label.hasColon))) return undefined;
  if (label.isAlone && !label.isMarked && !label.hasColon && line.end < said.trimEnd().length) return undefined;
  const at = { ...line, start: words.start };
  return { ...place(at, label, line.said), form: 'item', start: 0 };
}

/** Labels on lines that Markdown counts to the item above, because no blank line parts them from it. */
export function readLazyLabels(text: string, names?: SectionNames): readonly SectionLabel[] {
  return linesOf(text).flatMap((line, i) => {
    const label = i > 0 && /^[*_<\p{Lu}]/u.test(line.said) ? readLine(line.said, names) : undefined;
    const isTold = label?.isAlone === true && (label.isMarked || label.hasColon) && label.kind !== 'other';
    return isTold ? [place(line, label, line.said)] : [];
  });
}

const summary = new RegExp(
  '^([ \\t]{0,3}<details[^<>]{0,200}>\\s{0,20}<summary[^<>]{0,200}>\\s{0,20}(?:<[^<>]{1,50}>\\s{0,5}){0,4})' +
    '([^<>\\r\\n]{3,80})(?:</[^<>]{1,50}>\\s{0,5}){0,4}</summary>',
  'i',
);

/** The label of an HTML block that opens a part which can be folded. */
export function readDetailsLabel(text: string, names?: SectionNames): SectionLabel | undefined {
  const [all = '', lead = '', said = ''] = summary.exec(text) ?? [];
  const title = trimEnd(said, /[\s*_:]/).replace(/^[*_]+/, '');
  const kind = title === '' ? 'other' : sectionKind(title, names);
  if (kind === 'other') return undefined;
  const start = lead.length + said.indexOf(title);
  const name = { start, end: start + title.length };
  return { form: 'details', kind, start: 0, end: all.length, name, title, isAlone: true, isMarked: true };
}

const bold = /^[ \t]*(?:\*\*|__)([^*_\r\n]{3,60}?)(?::(?:\*\*|__)|(?:\*\*|__)[ \t]*(?::|(?=[\r\n]|$)))[ \t]*/;

/** The bold label in front of a text, where no heading tells what it is: its kind, and how much of the text is its name. */
export function readLabel(
  text: string,
): { readonly kind: SectionKind; readonly length: number; readonly title: string } | undefined {
  const named = bold.exec(text);
  if (!named) return undefined;
  const kind = sectionKind(named[1] ?? '');
  return kind === 'other' ? undefined : { kind, length: named[0].length, title: named[1] ?? '' };
}

// Bold at the start of a line or item, with a colon or nothing behind it.
const boldLine =
  /(?<=^[ \t]{0,3}(?:(?:[-*+]|\d{1,2}[.)])[ \t]+)?)(?:\*\*|__)([^*_\r\n]{3,60}?)(?::(?:\*\*|__)|(?:\*\*|__)[ \t]*(?::|\r?$))/my;

/** The kinds that bold labels in a text tell. */
export function readLabels(text: string, names?: SectionNames): readonly SectionKind[] {
  const kinds: SectionKind[] = [];
  for (const mark of ['**', '__'])
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 2)) {
      boldLine.lastIndex = at;
      const title = boldLine.exec(text)?.[1];
      const kind = title === undefined ? 'other' : sectionKind(title, names);
      if (kind !== 'other') kinds.push(kind);
    }
  return kinds;
}
