import { l10n, window } from 'vscode';
import type { RecordOptions, RecordReading, RecordSource } from '../../record';
import type { Review } from '../../review';
import { loadEngine } from '../core/engine';
import { isDay, writeDay } from '../core/date';
import type { Records } from '../core/record';
import { runSteps } from './steps';

/** UTF-16 units that are read before anybody notices. */
const short = 200_000;

/**
 * Reads a record, and asks once for what it does not say: its day, and the zone of its times. Nothing where somebody gave up.
 * Throws a `RecordProblem` where it cannot be read.
 */
export async function readWithQuestions(
  records: Records,
  source: RecordSource,
  review: Review,
  options: RecordOptions,
): Promise<RecordReading | undefined> {
  const reading = await read(records, source, options);
  if (!reading || reading.needs.length === 0) return reading;
  const day = reading.needs.includes('day') ? (await askDay(review))?.trim() : undefined;
  if (reading.needs.includes('day') && day === undefined) return undefined;
  const zone = reading.needs.includes('zone') ? (await askZone(review))?.trim() : undefined;
  if (reading.needs.includes('zone') && zone === undefined) return undefined;
  return read(records, source, { ...options, ...(day ? { day } : {}), ...(zone ? { zone } : {}) });
}

async function read(
  { readRecordInSteps }: Records,
  source: RecordSource,
  options: RecordOptions,
): Promise<RecordReading | undefined> {
  const length = [source, ...(source.files ?? [])].reduce((sum, { text = '' }) => sum + text.length, 0);
  return runSteps(readRecordInSteps(source, options), length >= short, l10n.t('Reading the record…'));
}

function askDay({ timeline, frontMatter }: Review): Thenable<string | undefined> {
  const known = [timeline.findLast(({ date }) => date !== undefined)?.date, frontMatter.date];
  return window.showInputBox({
    title: l10n.t('On Which Day?'),
    prompt: l10n.t(
      'The record does not say its day. Enter the day of the first message. If it says “Today” or “Yesterday”, enter the day on which you copied it.',
    ),
    value: known.find((date) => date !== undefined && isDay(date)) ?? writeDay(new Date()),
    validateInput: (text) => (isDay(text.trim()) ? undefined : l10n.t('Write the day as 2031-03-15.')),
  });
}

async function askZone({ zone }: Review): Promise<string | undefined> {
  const { findZone } = await loadEngine();
  const local = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const other = { label: l10n.t('Another…') };
  const known = [
    ...(zone === undefined
      ? []
      : [{ label: zone, description: l10n.t({ message: 'the review’s', comment: ['Its time zone'] }) }]),
    { label: local, description: l10n.t({ message: 'yours', comment: ['The user’s time zone'] }) },
    { label: 'UTC' },
  ];
  const items = known.filter(({ label }, i) => known.findIndex((each) => each.label === label) === i);
  const picked = await window.showQuickPick([...items, other], {
    title: l10n.t('In Which Time Zone?'),
    placeHolder: l10n.t('A chat shows the time zone of the person who copied it.'),
  });
  if (picked !== other) return picked?.label;
  return window.showInputBox({
    title: l10n.t('In Which Time Zone?'),
    prompt: l10n.t('A name or an offset, such as Europe/Berlin or UTC+2.'),
    validateInput: (text) =>
      findZone(text.trim()) ? undefined : l10n.t('This is not a time zone that is known here.'),
  });
}
