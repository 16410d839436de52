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
/** To the right of the axis: more where the flags would otherwise be in each other's way. */
const margins = [margin, width / 3, width / 2] as const;

/**
 * @param timeline in the order of time, at least two times
 * @param told when the incident started, where the review says so elsewhere
 */
export function composePicture(timeline: readonly TimelineEntry[], words: Words, told?: TimelineEntry): Picture {
  const milestones = findMilestones(timeline, told);
  const entries = includeStart(timeline, milestones.start);
  const clock = makeClock(entries);
  const times = entries.map(({ at }) => at);
  const moments = findMoments(milestones);
  const lay = (right: number) => {
    const scale = makeScale(times, margin, width - right);
    // Over weeks it is the day that tells something.
    const byDay = chooseStep(scale) >= 1440;
    const named = moments.map(({ entry, milestones }) => {
      const time = (byDay && clock.date(entry.at)) || clock.tell(entry);
      const text = `${milestones.map((each) => words.milestones[each]).join(', ')} ${time}`;
      return { x: scale.place(entry.at), milestone: milestones.at(-1) ?? 'start', entry, text };
    });
    return { scale, flags: placeFlags(named, width) };
  };
  const [first, ...wider] = margins;
  const { scale, flags = [] } = wider.reduce((laid, right) => (laid.flags ? laid : lay(right)), lay(first));
  const radius = entries.length > 60 ? 2.5 : 4;
  return {
    width,
    radius,
    entries,
    clock,
    scale,
    marks: makeMarks(entries, scale.place, radius),
    flags,
    ticks: makeTicks(scale, clock, width, (number) => fill(words.day, number)),
    bars: makeBars(measureDurations(timeline, told), scale.place, width, (name) => words.durations[name]),
  };
}

/** The timeline with a start that is told elsewhere. */
function includeStart(timeline: readonly TimelineEntry[], start: TimelineEntry | undefined): readonly TimelineEntry[] {
  return !start || timeline.includes(start) ? timeline : [...timeline, start].sort((a, b) => a.at - b.at);
}

/** The entries at which something came, each with all that came then. */
function findMoments(
  milestones: ReturnType<typeof findMilestones>,
): readonly { readonly entry: TimelineEntry; readonly milestones: readonly Milestone[] }[] {
  const moments = new Map<TimelineEntry, Milestone[]>();
  for (const [milestone, entry] of Object.entries(milestones) as [Milestone, TimelineEntry][])
    moments.set(entry, [...(moments.get(entry) ?? []), milestone]);
  return [...moments].map(([entry, milestones]) => ({ entry, milestones }));
}
