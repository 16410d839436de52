import { inPast } from '../chat/chat-time';
import { readCopy, sample } from '../name-lines/name-lines';
import { readShape } from '../name-lines/shape';
import type { Format } from '../source/format';

/** Text as it comes when messages are selected in Slack and copied: name, time and text on lines of their own. */
export const slack = inPast({
  id: 'slack',
  name: 'a copy from Slack',
  about: 'Messages selected in Slack and copied as text',
  needs: 'lines with a name above lines with a time, or “Name [2:03 PM]”',
  detect: (source) => {
    const lines = sample(source);
    const { isTwelve, isIndented, isJoined, isNotes, heads } = readShape(lines);
    if (heads === 0 || isNotes) return 0;
    if (isJoined) return heads > 1 ? 0.6 : 0.3;
    return isIndented ? 0.85 : isTwelve ? 0.7 : heads > 1 ? 0.4 : 0.3;
  },
  *read({ documents }, findings) {
    for (const { text, json } of documents) if (json === undefined) yield* readCopy(text, findings);
  },
} as const satisfies Format);

/** A chat of which some copies have no heads of its own, but a name and the time on the line below. */
export const orNameLines = <F extends Format>(chat: F): F => ({
  ...chat,
  *read(source, findings, options) {
    const isText = source.documents.every(({ json }) => json === undefined);
    yield* (isText && chat.detect(source) === 0 ? slack : chat).read(source, findings, options);
  },
});
