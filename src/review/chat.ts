import { oneLine } from './edits/text';
import { readStamp } from './stamp';
import { writeTime } from './timeline';

/** A message of a chat record. */
export interface ChatMessage {
  /** `HH:MM` or `HH:MM:SS`. */
  readonly time: string;
  /** As the record has it; empty where it tells none. */
  readonly who: string;
  readonly text: string;
}

const clock = String.raw`\[?\(?\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?\)?\]?`;
const name = String.raw`<?@?[\p{L}][\p{L}\d .'_-]{0,40}?>?`;
// What chats look like when they are copied: the time first, or the name first, the text beside it or on the lines below.
const shapes: readonly RegExp[] = [
  new RegExp(`^(?<time>${clock})[ \\t]+(?:<(?<nick>[^>\\s]+)>|(?<who>${name}):)[ \\t]+(?<text>\\S.*)$`, 'u'),
  new RegExp(`^(?<who>${name})(?:[ \\t]+APP)?[ \\t]*(?:[,|·—–-][ \\t]*)?[ \\t](?<time>${clock})[ \\t]*$`, 'u'),
  new RegExp(`^(?<time>${clock})[ \\t]+(?<who>${name})[ \\t]*$`, 'u'),
  new RegExp(`^(?<who>${name})[ \\t]+(?<time>${clock}):?[ \\t]+(?<text>\\S.*)$`, 'u'),
  new RegExp(`^(?<time>${clock})[ \\t]*[-–—]?[ \\t]*(?<text>\\S.*)$`, 'u'),
];

/** Reads messages from a chat that was copied as text (Slack, Teams, IRC and alike). Lines that belong to none are left out. */
export function readChat(text: string): readonly ChatMessage[] {
  const messages: { time: string; who: string; lines: string[] }[] = [];
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.replace(/^[>\s|]+/, '').trimEnd();
    const groups = shapes.map((shape) => shape.exec(line)?.groups).find((found) => found !== undefined);
    const minutes = groups?.['time'] === undefined ? undefined : readStamp(groups['time'])?.minutes;
    if (groups && minutes !== undefined) {
      const who = (groups['who'] ?? groups['nick'] ?? '').replace(/[<>]/g, '').trim();
      messages.push({ time: writeTime(minutes), who, lines: groups['text'] === undefined ? [] : [groups['text']] });
    } else if (line !== '') messages.at(-1)?.lines.push(line);
  }
  return messages
    .map(({ time, who, lines }) => ({ time, who, text: oneLine(lines.join(' ')) }))
    .filter(({ text: said }) => said !== '');
}

const assumption =
  /\b(?:i (?:think|guess|assume|suspect)|maybe|perhaps|probably|might be|could be|looks like|seems)\b/i;

/** Writes messages as timeline entries, one per line; what sounds like an assumption is marked as one. */
export function writeChat(messages: readonly ChatMessage[]): string {
  return messages
    .map(
      ({ time, who, text }) =>
        `- **${time}** ${who ? `${who}: ` : ''}${text}${assumption.test(text) ? ' (assumed)' : ''}`,
    )
    .join('\n');
}
