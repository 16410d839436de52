import { findMilestones, measureDurations, type Milestone, type TimelineEntry } from '../review';
import { makeBars, type Bar } from './bars';
import { makeClock, type Clock } from './clock';
import { placeFlags, type Flag } from './flags';
import { makeMarks, type Mark } from './marks';
import { makeScale, type Scale } from './scale';
import { chooseStep, makeTicks, type Tick } from './ticks';
import { fill, type Words } from './words';

/** What a timeline looks like, in numbers: places are units from the left. */
export interface Picture {
  readonly width: number;
  /** Half the height of a mark. */
  readonly radius: number;
  readonly entries: readonly TimelineEntry[];
  readonly clock: Clock;
  readonly scale: Scale;
  readonly marks: readonly Mark[];
  readonly flags: readonly Flag[];
  readonly ticks: readonly Tick[];
  readonly bars: readonly Bar[];
}

/** About as wide as a preview beside its source, where text must stay large enough to read; the style sheet lets it grow a little. */
const width = 480;
const margin = 18;

/** @param entries of one timeline in the order of time, at least two times */
export function composePicture(entries: readonly TimelineEntry[], words: Words): Picture {
  const clock = makeClock(entries);
  const scale = makeScale(
    entries.map(({ at }) => at),
    margin,
    width - margin,
  );
  // Over weeks it is the day that tells something.
  const byDay = chooseStep(scale) >= 1440;
  const moments = new Map<TimelineEntry, Milestone[]>();
  for (const [milestone, entry] of Object.entries(findMilestones(entries)) as [Milestone, TimelineEntry][])
    moments.set(entry, [...(moments.get(entry) ?? []), milestone]);
  const named = [...moments].map(([entry, milestones]) => ({
    x: scale.place(entry.at),
    milestone: milestones.at(-1) ?? 'start',
    entry,
    text: `${milestones.map((each) => words.milestones[each]).join(', ')} ${(byDay && clock.date(entry.at)) || clock.tell(entry)}`,
  }));
  const radius = entries.length > 60 ? 2.5 : 4;
  return {
    width,
    radius,
    entries,
    clock,
    scale,
    marks: makeMarks(entries, scale.place, radius),
    flags: placeFlags(named, width),
    ticks: makeTicks(scale, clock, width, (number) => fill(words.day, number)),
    bars: makeBars(measureDurations(entries), scale.place, width, (name) => words.durations[name]),
  };
}
