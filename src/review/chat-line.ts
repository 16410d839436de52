/** A line of a chat that starts a message. `who` is empty and `text` missing where they do not stand in it. */
export interface ChatLine {
  readonly time: string;
  readonly who: string;
  readonly text?: string;
}

const clock = /\[?\(?\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?\)?\]?/i;

/** Reads a line as chats look when they are copied: the time first, or the name first, the text beside it or on the lines below. */
export function readChatLine(line: string): ChatLine | undefined {
  const found = clock.exec(line);
  if (!found) return undefined;
  const before = line.slice(0, found.index);
  const behind = line.slice(found.index + found[0].length);
  return before === '' ? readTimeFirst(found[0], behind) : readNameFirst(found[0], before, behind);
}

// "10:05 <ana> Text", "10:05 Ana: Text", "10:05 Ana", "10:05 - Text".
function readTimeFirst(time: string, behind: string): ChatLine | undefined {
  const said = behind.trimStart();
  if (said !== behind) {
    const nick = /^<[^>\s]+>(?=[ \t])/.exec(said)?.[0];
    const who = nick ?? said.split(':', 1)[0] ?? '';
    const text = said.slice(nick?.length ?? who.length + 1);
    if ((nick !== undefined || isName(who)) && /^[ \t]+\S/.test(text)) return { time, who, text: text.trimStart() };
    if (isName(said)) return { time, who: said };
  }
  const text = said.replace(/^[-–—]/, '').trimStart();
  return text === '' ? undefined : { time, who: '', text };
}

// "Ana 10:05", "Ana, 10:05", "Ana APP 10:05", "Ana 10:05: Text".
function readNameFirst(time: string, before: string, behind: string): ChatLine | undefined {
  const head = before.trimEnd();
  if (head === before) return undefined;
  if (behind.trim() === '') {
    const name = head.replace(/[,|·—–-]$/, '').trimEnd();
    const who = /[ \t]APP$/.test(name) ? name.slice(0, -4).trimEnd() : name;
    return isName(who) ? { time, who } : undefined;
  }
  const text = behind.replace(/^:/, '');
  return isName(head) && /^[ \t]+\S/.test(text) ? { time, who: head, text: text.trimStart() } : undefined;
}

const isName = (text: string): boolean => text.length <= 44 && /^<?@?\p{L}[\p{L}\d .'_-]*>?$/u.test(text);
