import { upperFirst, type TextChange } from '../../language';
import { measureDurations, writeDuration, type Duration } from '../timeline/durations';
import type { Review } from '../review';
import { sectionsOf } from '../sections-of';
import { firstThat, keepsAll, without } from './again';
import { blockAt, placesIn } from '../writing/place';

const saying: Readonly<Record<Duration['name'], (time: string) => string>> = {
  detect: (time) => `noticed after ${time}`,
  respond: (time) => `answered ${time} later`,
  mitigate: (time) => `mitigated after ${time}`,
  resolve: (time) => `resolved after ${time}`,
};

/** One sentence for the summary: "Noticed after 12 min, mitigated after 47 min." Empty where there is nothing to tell. */
export function describeDurations(durations: readonly Duration[]): string {
  const said = durations.map(({ name, minutes }) => saying[name](writeDuration(minutes))).join(', ');
  return said === '' ? '' : `${upperFirst(said)}.`;
}

/** Adds that sentence to the end of the summary; nothing where there is no summary, nothing to tell, or it says so already. */
export function addDurations(review: Review): readonly TextChange[] {
  const run = review.timeline[0]?.run;
  const said = describeDurations(
    measureDurations(
      review.timeline.filter((entry) => entry.run === run),
      review.start,
    ),
  );
  const section = sectionsOf(review).find(({ kind, state }) => kind === 'summary' && state !== 'missing');
  if (!section || said === '' || review.prose.slice(section.body.start, section.body.end).includes(said)) return [];
  const places = [...placesIn(review, section)].map((at) => [blockAt(review.text, at, said)]);
  return firstThat(
    review,
    places,
    (before, after) =>
      keepsAll(before, after) && without(after.blocks, before.blocks).join() === `Document Paragraph: ${said}`,
  );
}
