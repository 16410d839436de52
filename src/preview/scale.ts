/** A stretch of time that is drawn to scale; all stretches of a scale have the same one. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly left: number;
  readonly right: number;
}

/** From minutes to places on a line. */
export interface Scale {
  /** In the order of time; between two of them lies a long silence, which is cut short. */
  readonly stretches: readonly [Stretch, ...Stretch[]];
  readonly perMinute: number;
  readonly place: (at: number) => number;
}

/** Room for the length of a silence, as in `12 d 22 h`, and for half of the times beside it. */
const silenceWidth = 124;

/** @param times in order, at least two that differ */
export function makeScale(times: readonly number[], left: number, right: number): Scale {
  const silences = findSilences(times);
  const starts = [times[0] ?? 0, ...silences.map(({ end }) => end)];
  const ends = [...silences.map(({ start }) => start), times.at(-1) ?? 0];
  const told = starts.reduce((sum, start, i) => sum + (ends[i] ?? start) - start, 0);
  const perMinute = (right - left - silences.length * silenceWidth) / (told || 1);
  let at = left;
  const stretches = starts.map((start, i) => {
    const end = ends[i] ?? start;
    const stretch = { start, end, left: at, right: at + (end - start) * perMinute };
    at = stretch.right + silenceWidth;
    return stretch;
  });
  const place = (time: number): number => {
    const stretch = stretches.findLast(({ start }) => start <= time) ?? stretches[0];
    return stretch ? Math.min(stretch.left + Math.max(time - stretch.start, 0) * perMinute, stretch.right) : left;
  };
  return { stretches: stretches as [Stretch, ...Stretch[]], perMinute, place };
}

/**
 * The silences that would leave the rest of the timeline too small to read: an outage of one hour, and what was found
 * out three days later. None where all steps are alike, or where cutting would leave more cuts than line.
 */
function findSilences(times: readonly number[]): readonly { readonly start: number; readonly end: number }[] {
  const moments = [...new Set(times)];
  const gaps = moments.slice(1).map((end, i) => ({ start: moments[i] ?? end, end, length: end - (moments[i] ?? end) }));
  const sorted = [...gaps].sort((a, b) => a.length - b.length);
  const total = sorted.reduce((sum, { length }) => sum + length, 0);
  let below = 0;
  for (const [i, { length }] of sorted.entries()) {
    const isSilence = length >= 180 && length > 2 * below && total - below > 3 * below;
    if (isSilence && i >= Math.max(2, sorted.length / 2))
      return sorted.length - i <= 2 ? gaps.filter((gap) => gap.length >= length) : [];
    below += length;
  }
  return [];
}
