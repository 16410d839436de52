import { writeDuration } from '../../review/index';
import { showControls, showOnOneLine } from '../terminal/controls';
import type { Printer } from './printer';
import type { ReviewData } from '../review-data/review-schema';

/** For people: a page for each review, with the line of everything in front. */
export function createReviewPrinter(): Printer<ReviewData> {
  let printed = 0;
  return {
    begin: () => '',
    file: (review) => `${printed++ === 0 ? '' : '\n'}${formatReview(review)}`,
    end: () => '',
  };
}

type Row = readonly [line: number | null, ...cells: (string | null)[]];

function formatReview({ path, isReview, title, date, zone, ...review }: ReviewData): string {
  const { sections, timeline, actions, durations } = review;
  const name = path === '-' ? '<stdin>' : showControls(path);
  const facts = [title, date, zone].filter((each) => each !== null).map(showOnOneLine);
  const measured = Object.entries(durations).flatMap(([of, minutes]) =>
    minutes === null ? [] : [`${writeDuration(minutes)} to ${of}`],
  );
  return [
    isReview ? name : `${name}  (says that it is no learning review)`,
    ...(facts.length > 0 ? [facts.join(', ')] : []),
    ...formatRows(
      'Sections',
      sections.map(({ line, title: heading, state }) => [line, heading, state]),
    ),
    ...formatRows(
      'Timeline',
      timeline.map(({ line, text, ...when }) => [line, formatTime(when), text ?? notWritten]),
    ),
    ...(measured.length > 0 ? ['', measured.join(', ')] : []),
    ...formatRows(
      'Action items',
      actions.map(({ line, text, state, ...fields }) => [line, boxes[state], text ?? notWritten, formatFields(fields)]),
    ),
    '',
  ].join('\n');
}

const notWritten = '(not written yet)';
const boxes = { open: '[ ]', done: '[x]', cancelled: '[-]' };

const formatTime = ({ date, time, until, untilDate, zone }: Omit<ReviewData['timeline'][number], 'text' | 'line'>) => {
  const end = [untilDate, until].filter((each) => each !== null).join(' ');
  const span = [time, end].filter((each) => each !== null && each !== '').join(untilDate === null ? '-' : ' - ');
  return [date, span, zone].filter((each) => each !== null && each !== '').join(' ');
};

const formatFields = ({ owner, due, type, ticket }: Omit<ReviewData['actions'][number], 'text' | 'state' | 'line'>) =>
  [owner, due, type, ticket].filter((each) => each !== null).join(', ');

/** Below a heading; the first columns as wide as their widest cell. */
function formatRows(heading: string, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return [];
  const shown = rows.map(([line, ...cells]) => [`${line ?? '-'}`, ...cells.map((cell) => showOnOneLine(cell ?? ''))]);
  const widths = (shown[0] ?? []).map((_, i) => Math.min(60, Math.max(...shown.map((cells) => cells[i]?.length ?? 0))));
  return [
    '',
    heading,
    ...shown.map((cells) =>
      `  ${cells.map((cell, i) => (i === 0 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join('  ')}`.trimEnd(),
    ),
  ];
}
