import { mapInSteps, runToEnd } from '../text/steps';
import { oneLine } from '../text/text';

/** What a new entry says. */
export interface NewEntry {
  /** `HH:MM` or `HH:MM:SS`, in the zone that `zoneOfNewEntries` tells. */
  readonly time: string;
  /** ISO date; written where the neighbours tell theirs. */
  readonly date?: string;
  /** What happened; a slot if empty. */
  readonly text?: string;
  /** A link or other proof, as Markdown. */
  readonly evidence?: string;
  readonly assumed?: boolean;
  /** Who was pairing. */
  readonly pair?: readonly string[];
}

/** What stands behind the time. */
export function saying(entry: NewEntry): string {
  const pair = entry.pair?.length ? ` (pair: ${entry.pair.join(', ')})` : '';
  return oneLine(
    `${entry.text || '[what happened, and who or what saw it]'}${entry.assumed ? ' (assumed)' : ''}${pair}${entry.evidence ? ` (${entry.evidence})` : ''}`,
  );
}

/** Entries as a list, each with its day where that is another than that of the one above. */
export const writeList = (entries: readonly NewEntry[]): string => runToEnd(writeListInSteps(entries));

/** The same with a pause now and then. */
export function* writeListInSteps(entries: readonly NewEntry[]): Generator<void, string> {
  let day: string | undefined;
  const lines = yield* mapInSteps(entries, (entry) => {
    const when = entry.date !== undefined && entry.date !== day ? `${entry.date} ${entry.time}` : entry.time;
    day = entry.date ?? day;
    return `- **${when}** ${saying(entry)}`;
  });
  return lines.join('\n');
}
