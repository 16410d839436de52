import type { TextChange } from '../../language';

/** Where a place in an entry is once entries have changed places: behind as many letters of the same entry, however it is indented now. */
export function placeAfterSort(text: string, changes: readonly TextChange[], at: number): number {
  const sorted = [...changes].sort((a, b) => a.start - b.start);
  // The number of an item stays where it is, and who stands on it stands on the item.
  const own = sorted.find(({ start, end }) => at <= end && !/[\r\n]/.test(text.slice(at, start)));
  if (!own) return at + growthOf(sorted.filter(({ end }) => end <= at));
  const words = lettersOf(text.slice(own.start, own.end));
  const target = sorted.find(({ insert }) => lettersOf(insert) === words);
  if (!target) return at;
  const passed = lettersOf(text.slice(own.start, at)).length;
  const blanks = at - own.start - text.slice(own.start, at).trimEnd().length;
  const before = growthOf(sorted.slice(0, sorted.indexOf(target)));
  return target.start + before + behindLetters(target.insert, passed) + Math.max(0, blanks);
}

const growthOf = (changes: readonly TextChange[]): number =>
  changes.reduce((sum, { start, end, insert }) => sum + insert.length - (end - start), 0);

const lettersOf = (text: string): string => text.replace(/\s+/g, '');

function behindLetters(text: string, count: number): number {
  let at = 0;
  for (let left = count; left > 0; at++) if (/\S/.test(text.charAt(at))) left--;
  return at;
}
