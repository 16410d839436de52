import type { TimelineEntry } from '../review';
import type { Mark } from './marks';
import type { Picture } from './picture';
import { fill, type Words } from './words';

const longest = 120;
const mostEntries = 6;

/** An entry in one line. `plain` takes the markup out of its text. */
export function tellEntry(entry: TimelineEntry, { clock }: Picture, plain: (text: string) => string): string {
  const letters = [...plain(entry.text)];
  const said = letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('');
  return `${clock.tell(entry)} ${said}`;
}

/** The entries of a mark, or the first of many. */
export function tellMark({ entries }: Mark, tell: (entry: TimelineEntry) => string, words: Words): string {
  const rest = entries.length - mostEntries;
  return [...entries.slice(0, mostEntries).map(tell), ...(rest > 0 ? [fill(words.more, rest)] : [])].join('\n');
}

/** The picture for those who do not see it. Each entry stands below it in the document. */
export function describe({ entries, clock, flags, bars }: Picture, words: Words): string {
  const tell = (entry: TimelineEntry | undefined): string =>
    entry ? `${clock.date(entry.at) ?? ''} ${clock.time(entry.at)}`.trim() : '';
  const span = `${tell(entries[0])} – ${tell(entries.at(-1))} ${clock.zone ?? ''}`.trim();
  const moments = flags.map((flag) => flag.text);
  return [fill(words.entries, entries.length), span, ...moments, ...bars.map((bar) => bar.text.value)].join('; ');
}
