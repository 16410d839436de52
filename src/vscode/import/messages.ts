import type { Message, RecordReading } from '../../record';

/** Whether a message becomes an entry if nobody says otherwise: what looks like noise does not, what somebody marked does. */
export const isWorthIt = ({ kind, keep }: Pick<Message, 'kind' | 'keep'>): boolean => keep || kind !== 'noise';

/** Messages of the same day (`2031-03-15`) or hour (`2031-03-15 10:00`), in the order of the first of each. The name is empty where nothing tells it. */
export function groupByTime<T extends Pick<Message, 'date' | 'time'>>(
  messages: readonly T[],
  unit: 'day' | 'hour',
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const message of messages) {
    const { date, time } = message;
    const hour = unit === 'hour' && time !== null ? `${time.slice(0, 2)}:00` : '';
    const key = `${date ?? ''} ${hour}`.trim();
    const group = groups.get(key);
    if (group) group.push(message);
    else groups.set(key, [message]);
  }
  return groups;
}

/** Those who speak in what was chosen, or are mentioned there. */
export function peopleIn(
  { people }: Pick<RecordReading, 'people'>,
  chosen: readonly Message[],
): RecordReading['people'] {
  const text = chosen.map((message) => `${message.who ?? ''}\n${message.text}`).join('\n');
  // A part of a name may be all that is said of somebody.
  const partsOf = (name: string): readonly string[] => name.split(/\s+/).filter((part) => part.length > 1);
  return people.filter(({ name, aliases }) => [name, ...aliases, ...partsOf(name)].some((each) => text.includes(each)));
}

/** A line with a time in it is pasted every day; several messages of a chat are not. */
export const isSure = ({ messages, needs, format }: Pick<RecordReading, 'messages' | 'needs' | 'format'>): boolean =>
  needs.length === 0 &&
  messages.length > (format === 'lines' || format === 'csv' ? 3 : 0) &&
  messages.some(({ time }) => time !== null);

/** The addresses of a list such as a drop brings along (RFC 2483). */
export const listedIn = (list: string): readonly string[] =>
  list.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));

/** Markdown as it reads: without the marks that keep it from being markup. `$(` would be an icon here. */
export const toPlain = (text: string): string => text.replace(/\\([\p{P}\p{S}])/gu, '$1').replaceAll('$(', '\\$(');
