import { writeDuration, type Duration, type Milestone, type TimelineEntry } from '../review';
import { gap } from './flags';
import { element, escapeText } from './markup';
import type { Picture } from './picture';
import { hint, line, named, text } from './shapes';
import { describe, tellEntry, tellMark } from './tell';
import { textSize } from './text-width';
import type { Words } from './words';

const faint = { ...named('axis'), 'stroke-opacity': 0.6 };
const flagHeight = 18;
const barHeight = 16;
/** The moment that ends a duration gives it its colour. */
const endOf: Readonly<Record<Duration['name'], Milestone>> = {
  detect: 'detected',
  respond: 'responded',
  mitigate: 'mitigated',
  resolve: 'resolved',
};

/** The id of what a picture is called. */
export const titleOf = (id: string): string => `${id}-title`;

/**
 * The picture as inline SVG. Every shape has attributes of its own, in the colour of the text around, so that it can be
 * read without our style sheet; the classes are for that.
 * @param id unique in the document
 * @param plain takes the markup out of an entry's text
 */
export function drawPicture(picture: Picture, id: string, words: Words, plain: (text: string) => string): string {
  const { width } = picture;
  const axis = 12 + flagHeight * Math.max(0, ...picture.flags.map((flag) => flag.row + 1));
  const bars = axis + (picture.ticks.some(({ day }) => day) ? 46 : 32);
  const height = bars + picture.bars.length * (barHeight + 6);
  const tell = (entry: TimelineEntry): string => tellEntry(entry, picture, plain);
  const attributes = {
    ...named('timeline'),
    role: 'img',
    'aria-labelledby': `${titleOf(id)} ${id}-description`,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-size': textSize,
    fill: 'currentColor',
  };
  return element(
    'svg',
    attributes,
    element('title', { id: titleOf(id) }, escapeText(words.timeline)),
    element('desc', { id: `${id}-description` }, escapeText(describe(picture, words))),
    ...drawAxis(picture, axis),
    ...drawMarks(picture, axis, (mark) => tellMark(mark, tell, words)),
    ...drawFlags(picture, axis, tell),
    ...drawBars(picture, bars),
  );
}

function drawAxis({ scale: { stretches }, ticks }: Picture, y: number): readonly string[] {
  const lines = stretches.flatMap((stretch, i) => {
    const before = stretches[i - 1];
    const told = line(stretch.left, y, stretch.right, y, faint);
    if (!before) return [told];
    const silence = line(before.right, y, stretch.left, y, { ...faint, 'stroke-dasharray': '2 4' });
    const length = writeDuration(stretch.start - before.end);
    return [silence, text((before.right + stretch.left) / 2, y + 20, 'middle', length, 'silence'), told];
  });
  const times = ticks.flatMap(({ x, label, day }) => [
    line(x, y, x, y + 6, faint),
    ...(label ? [text(label.x, y + 20, 'middle', label.text, 'time')] : []),
    ...(day ? [text(day.x, y + 34, 'middle', day.text, 'time')] : []),
  ]);
  return [...lines, ...times];
}

function drawMarks(
  { marks, radius }: Picture,
  y: number,
  tell: (mark: Picture['marks'][number]) => string,
): readonly string[] {
  return marks.map((mark) => {
    const size = { width: mark.to - mark.from + 2 * radius, height: 2 * radius, rx: radius };
    return element('rect', { x: mark.from - radius, y: y - radius, ...size, ...named('entry') }, hint(tell(mark)));
  });
}

function drawFlags({ flags }: Picture, axis: number, tell: (entry: TimelineEntry) => string): readonly string[] {
  return flags.flatMap(({ x, row, side, text: said, milestone, entry }) => {
    const y = axis - 12 - row * flagHeight;
    return [
      line(x, y - 10, x, axis, named(milestone)),
      element('circle', { cx: x, cy: axis, r: 5, fill: 'currentColor', ...named(milestone) }, hint(tell(entry))),
      side === 'right' ? text(x + gap, y, 'start', said, 'flag') : text(x - gap, y, 'end', said, 'flag'),
    ];
  });
}

function drawBars({ bars }: Picture, top: number): readonly string[] {
  return bars.flatMap(({ name, from, to, text: said }, i) => {
    const y = top + i * (barHeight + 6);
    const look = { fill: 'currentColor', 'fill-opacity': 0.2, stroke: 'currentColor', ...named(endOf[name]) };
    const shape = { x: from, y, width: Math.max(to - from, 1), height: barHeight, rx: 3 };
    return [element('rect', { ...shape, ...look }), text(said.x, y + 12, said.anchor, said.value, 'duration')];
  });
}
