import type { TextChange } from '../../language';
import { measureDurations, writeDuration, type Duration } from '../durations';
import type { Review } from '../review';
import { sectionsOf } from '../sections-of';
import { findEol, insertAt, lineEnd } from './text';

const saying: Readonly<Record<Duration['name'], (time: string) => string>> = {
  detect: (time) => `noticed after ${time}`,
  respond: (time) => `answered ${time} later`,
  mitigate: (time) => `mitigated after ${time}`,
  resolve: (time) => `resolved after ${time}`,
};

/** One sentence for the summary: "Noticed after 12 min, mitigated after 47 min." Empty where there is nothing to tell. */
export function describeDurations(durations: readonly Duration[]): string {
  const said = durations.map(({ name, minutes }) => saying[name](writeDuration(minutes))).join(', ');
  return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** Adds that sentence to the end of the summary; nothing where there is no summary, nothing to tell, or it says so already. */
export function addDurations(review: Review): readonly TextChange[] {
  const run = review.timeline[0]?.run;
  const said = describeDurations(measureDurations(review.timeline.filter((entry) => entry.run === run)));
  const section = sectionsOf(review).find(({ kind, state }) => kind === 'summary' && state !== 'missing');
  if (!section || said === '') return [];
  const body = review.text.slice(section.body.start, section.body.end);
  if (body.includes(said)) return [];
  const eol = findEol(review.text);
  const end = lineEnd(review.text, Math.max(section.body.start + body.trimEnd().length, section.heading.end));
  return [insertAt(end, eol + eol + said)];
}
