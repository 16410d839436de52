import { readChatLine } from './chat-line';
import { oneLine } from './edits/text';
import { readStamp, writeTime } from './stamp';

/** A message of a chat record. */
export interface ChatMessage {
  /** `HH:MM` or `HH:MM:SS`. */
  readonly time: string;
  /** As the record has it; empty where it tells none. */
  readonly who: string;
  readonly text: string;
}

/** Reads messages from a chat that was copied as text (Slack, Teams, IRC and alike). Lines that belong to none are left out. */
export function readChat(text: string): readonly ChatMessage[] {
  const messages: { time: string; who: string; lines: string[] }[] = [];
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.replace(/^[>\s|]+/, '').trimEnd();
    const message = readChatLine(line);
    const minutes = message && readStamp(message.time)?.minutes;
    if (message && minutes !== undefined) {
      const who = message.who.replace(/[<>]/g, '');
      messages.push({ time: writeTime(minutes), who, lines: message.text === undefined ? [] : [message.text] });
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
