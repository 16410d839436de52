import { isSameDay, type DayLabel } from './timeline/facts';
import { findDay, readDay } from './time/day';
import type { FrontMatter } from './front-matter/front-matter';
import type { SectionPart } from './contents/part';
import { makeEntry, type RawEntry } from './timeline/raw-entry';
import { readStamp } from './time/stamp';
import type { WrittenDay } from './time/stamp-day';
import { runToEnd } from './text/steps';
import { isMonthFirstIn } from './timeline/habits';
import { resolveRuns } from './timeline/resolve-runs';
import type { TimelineEntry } from './timeline/timeline';

/**
 * The day that a review is about, in days since 1970: what its front matter says, a label above the timeline, its title, a line that is
 * a day, or the only day that it tells. `tops`: how many of the parts stand above the first section; a label that is not named after
 * the incident counts more there than the title, and less elsewhere.
 */
export function findReviewDay(
  { date }: FrontMatter,
  title: string | undefined,
  parts: readonly SectionPart[],
  tops: number,
  zone: string | undefined,
): number | undefined {
  const timeline = parts.findIndex(({ node, content }) => node.within === 'timeline' || content.entries.length > 0);
  const above = timeline < 0 ? parts : parts.slice(0, timeline + 1);
  const find = (some: readonly SectionPart[], label: DayLabel): WrittenDay | undefined =>
    some.find(({ node, content: { facts } }) => facts.by === label && isOfReview(node))?.content.facts.day;
  const [first, others] = [above.slice(0, tops), above.slice(tops)];
  const written =
    readYearDay(date) ??
    find(above, 'incident') ??
    find(first, 'start') ??
    find(first, 'plain') ??
    findDay(title ?? '') ??
    find(others, 'start') ??
    find(others, 'plain') ??
    first.find(({ content }) => content.facts.alone)?.content.facts.alone ??
    findOnlyDay(parts, timeline);
  return written && readDay(written, undefined, !isMonthFirstIn(zone));
}

/** Among action items days are when these are due. */
const isOfReview = ({ within }: SectionPart['node']): boolean => within !== 'actions';

/** The day that something happened on above the timeline, where a review tells no other one with its year. */
function findOnlyDay(parts: readonly SectionPart[], timeline: number): WrittenDay | undefined {
  const days = parts.flatMap(({ node, content }) => (isOfReview(node) ? content.facts.mentioned : []));
  const on = parts.slice(0, timeline + 1).find(({ content }) => content.facts.on)?.content.facts.on;
  return on && days.every((day) => isSameDay(day, on)) ? on : undefined;
}

function readYearDay(text = ''): WrittenDay | undefined {
  const day = readStamp(text)?.day;
  return day?.year === undefined ? findDay(text) : day;
}

const startKey = /^(?:(?:incident|outage|impact)[-_ ]?)?(?:start(?:ed|s)?|began)(?:[-_ ]?(?:time|at|date))*$/;

/** When the incident started, where the front matter or a label says so. */
export function findStart(
  { fields, span }: FrontMatter,
  parts: readonly SectionPart[],
  day: number | undefined,
  zone: string | undefined,
): TimelineEntry | undefined {
  const resolve = (raw: RawEntry, offset: number): TimelineEntry | undefined => {
    const entries = [{ raw, at: 0, group: 0, isDayMark: false }];
    const run = { start: offset, title: '', ...(zone ? { zone } : {}), parts: [{ offset, entries }] };
    return runToEnd(resolveRuns([run], day)).timeline[0];
  };
  for (const [key, value] of fields) {
    const stamp = startKey.test(key) && typeof value === 'string' ? readStamp(value) : undefined;
    if (stamp?.minutes === undefined) continue;
    const raw = makeEntry(key, { start: 0, end: key.length }, 'paragraph', 0, stamp, span, {
      start: 0,
      end: key.length,
    });
    return resolve({ ...raw, start: span.start, end: span.end, what: span }, 0);
  }
  for (const { node, content, offset } of parts)
    if (content.facts.start && isOfReview(node)) return resolve(content.facts.start, offset);
  return undefined;
}
