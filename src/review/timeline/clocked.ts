import { hasTime } from '../time/stamp';
import type { RawEntry } from './raw-entry';

/** Whether something tells a time of day as a timeline does, and if so, whether words stand beside it or nothing but figures. */
export type Clocked = 'none' | 'figures' | 'words';

/** What the entries of a unit come to; `said` is its text. */
export function readClocked(entries: readonly RawEntry[], said: string): Clocked {
  const clocked = entries.filter((each) => isClocked(each, said));
  if (clocked.length === 0) return 'none';
  return clocked.every(({ text }) => isFigure(text)) ? 'figures' : 'words';
}

/** A paragraph may tell a time of day in passing, or last. One that begins with it has a day as well, or a dash behind. */
function isClocked({ form, stamp, start, when, text }: RawEntry, said: string): boolean {
  if (!hasTime(stamp) || form !== 'paragraph') return hasTime(stamp);
  const isLed = stamp.day !== undefined || /[–—-]$/.test(said.slice(when.start, when.end));
  return isLed && when.start === start && text !== '';
}

/** A number, perhaps with its unit, and nothing that happened. */
const isFigure = (text: string): boolean => /\d/.test(text) && !/\p{L}{4}/u.test(text);
