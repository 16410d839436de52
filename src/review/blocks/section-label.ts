import { sectionKind, type SectionKind } from '../../language';

/** What opens a part of a review where no heading does: its kind, and how much of the text is its name. */
export interface SectionLabel {
  readonly kind: SectionKind;
  readonly length: number;
  readonly title: string;
}

const bold = /^[ \t]*(?:\*\*|__)([^*_\r\n]{3,60}?)(?::(?:\*\*|__)|(?:\*\*|__)[ \t]*(?::|(?=[\r\n]|$)))[ \t]*/;
/** A name alone, with a colon; in a numbered item with or without one, and with text behind that. */
const plain = /^[ \t]*(\p{Lu}[\p{L}’'/&, -]{2,40})(?:(:)(?=[ \t\r\n]|$)|(?=\r?\n|$))[ \t]*/u;

/** The label in front of a text. `isOutlined`: names without marks count as well; see `readOutlineLabels`. */
export function readLabel(text: string, isOutlined: boolean, isNumbered: boolean): SectionLabel | undefined {
  const marked = bold.exec(text);
  const named = marked ?? (isOutlined ? plain.exec(text) : null);
  if (!named) return undefined;
  const { length } = named[0];
  // "Timeline: see below" in a paragraph is a sentence.
  if (!marked && !isNumbered && !(named[2] && /^(?:[\r\n]|$)/.test(text.slice(length)))) return undefined;
  const kind = sectionKind(named[1] ?? '');
  return kind === 'other' ? undefined : { kind, length, title: named[1] ?? '' };
}

const line = /[ \t]{0,3}(?:\d{1,2}[.)][ \t][^\r\n]+|\p{Lu}[^\r\n:]{2,40}:[ \t]*(?=[\r\n]|$))/uy;
const number = /^[ \t]*\d+[.)][ \t]+/;
const telling: ReadonlySet<SectionKind> = new Set([
  'timeline',
  'factors',
  'actions',
  'impact',
  'went-well',
  'went-poorly',
  'lucky',
]);

/**
 * The kinds that a text tells as an outline without headings and bold text does, in numbered items ("2. Timeline") or lines of
 * their own ("Timeline:"): three or more with something below them. A list of what a review should have, or of contents, is none.
 */
export function readOutlineLabels(text: string): readonly SectionKind[] {
  const found: {
    readonly kind: SectionKind;
    readonly start: number;
    readonly end: number;
    readonly isBare: boolean;
  }[] = [];
  for (const start of lineStarts(text)) {
    line.lastIndex = start;
    const said = line.exec(text)?.[0];
    if (said === undefined) continue;
    const mark = number.exec(said)?.[0] ?? '';
    const label = readLabel(said.slice(mark.length), true, mark !== '');
    if (!label) continue;
    const end = start + said.length;
    found.push({ kind: label.kind, start, end, isBare: mark.length + label.length === said.length });
  }
  const kinds = new Set<SectionKind>();
  for (const [i, { kind, end, isBare }] of found.entries())
    if (!isBare || text.slice(end, found[i + 1]?.start).trim() !== '') kinds.add(kind);
  return kinds.size >= 3 && [...kinds].some((kind) => telling.has(kind)) ? [...kinds] : [];
}

/** Where the lines of a text start, blank ones left out. */
function* lineStarts(text: string): Generator<number> {
  for (let start = 0; start < text.length;) {
    yield start;
    breaks.lastIndex = start;
    if (!breaks.test(text)) return;
    start = breaks.lastIndex;
  }
}

const breaks = /[\r\n]+/g;

// Bold at the start of a line or item, with a colon or nothing behind it.
const boldLine =
  /(?<=^[ \t]{0,3}(?:(?:[-*+]|\d{1,2}[.)])[ \t]+)?)(?:\*\*|__)([^*_\r\n]{3,60}?)(?::(?:\*\*|__)|(?:\*\*|__)[ \t]*(?::|\r?$))/my;

/** The kinds that bold labels in a text tell. A long text is asked with each keystroke, so only its marks are looked at. */
export function readLabels(text: string): readonly SectionKind[] {
  const kinds: SectionKind[] = [];
  for (const mark of ['**', '__'])
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 2)) {
      boldLine.lastIndex = at;
      const title = boldLine.exec(text)?.[1];
      const kind = title === undefined ? 'other' : sectionKind(title);
      if (kind !== 'other') kinds.push(kind);
    }
  return kinds;
}
