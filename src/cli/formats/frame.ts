import type { Span } from '../../language/index';
import { showControls } from '../terminal/controls';
import type { Position } from '../../review/index';

/** How many columns a terminal takes for a text without control characters. */
export type Measure = (text: string) => number;

let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as people see them. One reader for all: to make it takes 20 ms, and most lines are ASCII. */
const charactersOf = (text: string): Intl.Segments => (segmenter ??= new Intl.Segmenter()).segment(text);

export async function loadMeasure(): Promise<Measure> {
  // Loaded for those who look at a terminal.
  const { eastAsianWidth } = await import('get-east-asian-width');
  const widthOf = (character: string): number => {
    const [first = ''] = character;
    if (/^[\p{M}\p{Cf}]/u.test(first)) return 0;
    if (/\p{Emoji_Presentation}|\ufe0f/u.test(character)) return 2;
    return eastAsianWidth(first.codePointAt(0) ?? 0);
  };
  return (text) => {
    if (/^\p{ASCII}*$/u.test(text)) return text.length;
    let width = 0;
    for (const { segment } of charactersOf(text)) width += widthOf(segment);
    return width;
  };
}

/** A line of the text with a mark, cut to the width of a terminal, and below it what to underline. */
export interface Frame {
  readonly gutter: string;
  readonly line: string;
  readonly blank: string;
  readonly under: string;
}

/** Shows the first line of a mark. */
export function frame(text: string, mark: Span, { line, column }: Position, width: number, measure: Measure): Frame {
  const gutter = `${String(line).padStart(6)} | `;
  const room = Math.max(20, width - gutter.length);
  const start = mark.start - column + 1;
  // A line may be as long as the file.
  const behind = text.slice(mark.start, mark.start + 2 * room);
  const rest = behind.slice(0, endOfLine(behind));
  const marked = show(rest.slice(0, mark.end - mark.start));
  const before = show(text.slice(Math.max(start, mark.start - 2 * room), mark.start));
  const after = show(rest.slice(mark.end - mark.start));
  const words = takeStart(marked, room - 2, measure);
  const left = room - measure(words);
  // Half of what is left is for what stands in front, unless less is needed behind.
  const lead = takeEnd(before, Math.max(Math.floor(left / 2), left - measure(after)), measure);
  const shown = lead + words;
  const tail = words === marked ? takeStart(after, room - measure(shown), measure) : '';
  return {
    gutter,
    line: shown + tail,
    blank: `${' '.repeat(gutter.length - 2)}| `,
    under: ' '.repeat(measure(lead)) + '^'.repeat(Math.max(1, measure(words))),
  };
}

const endOfLine = (text: string): number => {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text.length : end;
};

const show = (text: string): string => showControls(text.replaceAll('\t', ' '));

/** The characters at the start that fit, with an ellipsis in the place of the others. */
function takeStart(text: string, room: number, measure: Measure): string {
  if (measure(text) <= room) return text;
  let kept = '';
  let left = room - 1;
  for (const { segment } of charactersOf(text)) {
    left -= measure(segment);
    if (left < 0) break;
    kept += segment;
  }
  return `${kept}…`;
}

function takeEnd(text: string, room: number, measure: Measure): string {
  if (measure(text) <= room) return text;
  const segments = Array.from(charactersOf(text), ({ segment }) => segment);
  let from = segments.length;
  let left = room - 1;
  while (from > 0) {
    left -= measure(segments[from - 1] ?? '');
    if (left < 0) break;
    from--;
  }
  return `…${segments.slice(from).join('')}`;
}
