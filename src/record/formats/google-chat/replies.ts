import { justNow, readChatTime } from '../../chat/chat-time';

// What the page of Google Chat has below a message that has answers.

const count = /^\d{1,4} repl(?:y|ies)(?=$|,)/i;
const lastReply = /^, ?last reply /i;

/** “3 replies” */
export const isCountOfReplies = (line: string): boolean => count.exec(line)?.[0].length === line.length;

/** “, Last Reply Mar 4, 2:40 AM”, with or without “3 replies” in front. Without the comma, somebody may have written it. */
export function isLastReply(line: string): boolean {
  if (line.length > 80) return false;
  const rest = line.replace(count, '');
  const time = rest.replace(lastReply, '');
  return time !== rest && (readChatTime(time) !== undefined || justNow.test(time));
}
