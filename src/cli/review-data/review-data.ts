import { readWords, type Markdown } from '../../language/index';
import {
  createLocator,
  isSlot,
  isUnfilled,
  isUnwritten,
  measureDurations,
  readReview,
  sectionsOf,
  type ActionItem,
  type ReadOptions,
  type TimelineEntry,
  type Verdict,
} from '../../review/index';
import type { ReviewData } from './review-schema';

/** What is read of a review, as plain data. What nobody has written, or filled in, is null. */
export function describeReview(
  path: string,
  analysis: Markdown,
  { isReview, because }: Verdict,
  options: ReadOptions = {},
): ReviewData {
  const { text } = analysis;
  const review = readReview(analysis, undefined, options);
  const { timeline, actions, start } = review;
  const locate = createLocator(text);
  const lineOf = (at: { readonly start: number }): number => locate(at.start).line;
  const durations = measureDurations(
    timeline.filter(({ run }) => run === timeline[0]?.run),
    start,
  );
  const measure = (name: keyof ReviewData['durations']): number | null =>
    durations.find((each) => each.name === name)?.minutes ?? null;
  return {
    path,
    isReview,
    because,
    title: review.title === undefined || isSlot(review.title) ? null : review.title,
    date: review.date ?? null,
    zone: tell(review.zone),
    sections: sectionsOf(review).map((section) => {
      const { title, kind, state } = section;
      return { title, kind, state, line: state === 'missing' ? null : lineOf(section) };
    }),
    timeline: timeline.map((entry) => ({ ...describeEntry(entry), line: lineOf(entry) })),
    actions: actions.map((action) => ({ ...describeAction(action), line: lineOf(action) })),
    durations: {
      detect: measure('detect'),
      respond: measure('respond'),
      mitigate: measure('mitigate'),
      resolve: measure('resolve'),
    },
  };
}

function describeEntry(entry: TimelineEntry): Omit<ReviewData['timeline'][number], 'line'> {
  const { date = null, time = null, until = null, untilDate = null, zone, offsetMinutes = null } = entry;
  return { date, time, until, untilDate, zone: tell(zone), offsetMinutes, text: tellSentence(entry) };
}

function describeAction(action: ActionItem): Omit<ReviewData['actions'][number], 'line'> {
  const { owner, due, dueDate, type, typeGuessed, state, ticket } = action;
  return {
    text: tellSentence(action),
    owner: tell(owner),
    due: dueDate ?? tell(due),
    type: typeGuessed ? null : (type ?? null),
    state,
    ticket: tell(ticket),
  };
}

const tell = (value: string | undefined): string | null =>
  value === undefined || isUnfilled(value) ? null : readWords(value);

// In a row, a bar has a mark in front.
const tellSentence = ({ text, form }: TimelineEntry | ActionItem): string | null =>
  isUnwritten(text) ? null : readWords(form === 'row' ? text.replaceAll('\\|', '|') : text);
