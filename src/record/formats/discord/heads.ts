import { readChatTime, useBlanks } from '../../chat/chat-time';
import type { WrittenTime } from '../../model/draft';
import { isEdited } from '../../chat/edited';
import type { Head } from '../../shapes/line-format';
import { looksLikeName } from '../../chat/name-line';

// The heads of messages in a copy from Discord: what stands in them beside a name and a time, and over how many lines.

/** What Discord itself says of somebody, behind the name or below it. */
const events = [
  ...['pinned a message to this channel', 'started a thread:', 'started a call', 'just boosted the server'],
  ...['changed the channel name', 'changed the channel icon', 'changed the group name', 'changed the group icon'],
  ...['changed the thread name', 'changed the thread icon'],
  ...['a épinglé un message dans ce salon', 'a commencé un appel', 'hat einen Anruf gestartet'],
];
/** What nothing but a mark follows. */
const arrivals = [
  'just landed',
  'just showed up',
  'just slid into the server',
  'joined the party',
  'hopped into the server',
];
/** "added Mira to the group" */
const moved = /^\S.{0,60} (?:to|from) the (?:group|thread)\b/;

/** Where in a line Discord says something of somebody, whose name stands in front. */
export function findEvent(line: string): number {
  const find = (words: readonly string[], fits: (rest: string) => boolean): number | undefined =>
    words
      .map((each) => ({ at: line.indexOf(each), end: line.indexOf(each) + each.length }))
      .find(({ at, end }) => at >= 0 && (at === 0 || line[at - 1] === ' ') && fits(line.slice(end)))?.at;
  return (
    find(events, (rest) => !/^[\p{L}\p{N}]/u.test(rest)) ??
    find(arrivals, (rest) => /^[.!]$/.test(rest)) ??
    find(['added ', 'removed '], (rest) => moved.test(rest)) ??
    -1
  );
}

const welcomed = '(\\S.{0,40}?)(?:!|\\.| appeared\\.)(?: (?:Say hi!|We hope you brought pizza\\.))?$';
const welcome = new RegExp(
  `^(?:Everyone welcome|Welcome,?|Yay you made it,|Glad you['’]re here,|Good to see you,|A wild) ${welcomed}`,
);

/** Events that a link may part, and the words of it that stand on a line of their own. */
const parted = ['pinned a message to this channel', 'started a thread: ', 'changed the channel name: '];
const links = new Set(['threads', 'pinned messages']);
const seeAll = /^\. See all [a-z ]{4,20}\.$/;
/** What Discord says without a time ends so. */
export const endsInLink = (line: string): boolean => seeAll.test(line.slice(line.lastIndexOf('. See all ')));
const timeBelow = /^ [—–] [^\n]{4,40}$/;

/** Events in which nothing is anybody's own, as a whole: links may part them anywhere. */
const sentences = [
  'pinned a message to this channel. See all pinned messages.',
  'a épinglé un message dans ce salon. Voir tous les messages épinglés.',
];
const call = /^(?:started a call that lasted|a commencé un appel qui a duré|hat einen Anruf gestartet, der) .{1,40}\.$/;
const mostParts = 6;

/** A whole event that starts in this line, and its last line. */
function readWhole(lines: readonly string[], i: number): { readonly said: string; readonly last: number } | undefined {
  const start = lines[i]!.trim();
  if (start === '' || start.length > 100) return undefined;
  if (call.test(start)) return { said: start, last: i };
  for (const sentence of sentences) {
    let [said, last] = [start, i];
    while (said.length < sentence.length && sentence.startsWith(said) && last - i < mostParts) {
      const next = (lines[++last] ?? '').trim();
      said += next.startsWith('.') ? next : ` ${next}`;
    }
    if (said === sentence) return { said, last };
  }
  return undefined;
}

/** Joins events that are known as a whole with the time below, on one line or two. The name stands above. */
function joinWhole(lines: string[]): void {
  for (let i = 0; i < lines.length; i++) {
    const { said, last = i } = readWhole(lines, i) ?? {};
    if (said === undefined || !startsTime(lines, last + 1)) continue;
    const isApart = useBlanks(lines[last + 1]!).trim().length === 1;
    const end = last + (isApart ? 2 : 1);
    const time = lines.slice(last + 1, end + 1).map((line) => line.trim());
    lines.fill('', i, end);
    lines[end] = ` ${said} ${time.join(' ')}`;
    i = end;
  }
}

/** An event with a title, which a link parts from it. */
const titled = /(?:^| )(?:started a thread|changed the channel name):$/;
const mostOfLink = 4;

/** What stands below the title of an event in line `i`: the rest of its sentence, which links part, and what tells the time behind it. */
function readTitled(
  lines: readonly string[],
  i: number,
): { readonly said: string; readonly time: string; readonly last: number } | undefined {
  let said = '';
  for (let last = i + 2; last < i + 2 + mostOfLink; last++) {
    const line = useBlanks(lines[last]?.slice(0, 100) ?? '');
    const dash = line.search(/ [—–] /);
    const part = (dash < 0 ? line : line.slice(0, dash)).trim();
    said += part.startsWith('.') ? part : ` ${part}`;
    if (seeAll.test(said)) return { said, time: dash < 0 ? '' : line.slice(dash).trimEnd(), last };
    if (dash >= 0 || !said.startsWith('. See all')) return undefined;
  }
  return undefined;
}

/** Joins events with a title, as above. */
function joinTitled(lines: string[]): void {
  for (let i = 0; i + 2 < lines.length; i++) {
    const start = lines[i]!.trim();
    if (start.length > 260 || !titled.test(start)) continue;
    const { said, time = '', last = i } = readTitled(lines, i) ?? {};
    const hasTime = time === '' ? startsTime(lines, last + 1) : isDashLine(time.trim());
    if (said === undefined || !hasTime) continue;
    const isApart = time === '' && useBlanks(lines[last + 1]!).trim().length === 1;
    const end = last + (time !== '' ? 0 : isApart ? 2 : 1);
    const below = time === '' ? lines.slice(last + 1, end + 1).map((line) => line.trim()) : [time.trim()];
    const title = lines[i + 1]!.trim();
    // The name may have its own line.
    const first = i > 0 && findEvent(start) === 0 ? i - 1 : i;
    const who = first < i ? `${lines[first]!.trim()} ` : '';
    lines.fill('', first, end);
    lines[end] = `${who}${start} ${title}${said} ${below.join(' ')}`;
    i = end;
  }
}

/** Joins the lines of an event that its links part with the time below. As many blank lines stand in front. */
function joinEvents(text: string): string {
  if (![...parted, ...events].some((each) => text.includes(each.slice(0, 6)))) return text;
  const lines = text.split('\n');
  joinWhole(lines);
  joinTitled(lines);
  for (let i = 0; i + 1 < lines.length; i++) {
    const start = lines[i]!;
    if (start.length > 260 || !parted.some((each) => start.includes(each))) continue;
    let next = i + 1;
    const isTitled = start.trimEnd().endsWith(':') && seeAll.test(lines[next + 1] ?? '');
    const link = isTitled || links.has(lines[next]!.trim()) ? ` ${lines[next++]!.trim()}` : '';
    let rest = lines[next] ?? '';
    const dot = seeAll.exec(rest)?.[0] ?? (rest.startsWith('.') ? '.' : '');
    rest = rest.slice(dot.length);
    if (rest === '' && next + 1 < lines.length) rest = lines[++next]!;
    if (!timeBelow.test(rest)) continue;
    // The name may have its own line.
    const first = i > 0 && parted.some((each) => start.trimStart().startsWith(each)) ? i - 1 : i;
    const who = first < i ? `${lines[first]!.trim()} ` : '';
    lines.fill('', first, next);
    lines[next] = `${who}${start.trim()}${link}${dot}${rest}`;
    i = next;
  }
  return lines.join('\n');
}

/** The comma behind the tag of a server, above a time. */
const commaAbove = new RegExp(
  String.raw`(\S)(?: \[[^\][\n]{1,8}\])?,(?: Server Tag: \S{1,20})?` +
    String.raw`(?= {0,2}\n ?[—–] ?\n?[^\n]{0,45}\d:\d\d(?: ?[AP]M)?$)`,
  'gm',
);

/** A line that may be the tag of a server, in brackets or not. */
const tag = /^(?:[\p{Lu}\d]{2,4}|\[[^\][]{1,8}\])$/u;

/**
 * Moves tags away from below their names, above a time: it is one in brackets, at the start of a copy, or where the same two lines stand
 * together again.
 */
function dropTags(text: string): string {
  const lines = text.split('\n');
  const isTagged = (line: string, i: number): boolean =>
    tag.test(line.trim()) &&
    i > 0 &&
    /\S/.test(lines[i - 1]!) &&
    lines[i - 1]!.length <= 60 &&
    startsTime(lines, i + 1);
  const found = lines.flatMap((line, i) => (isTagged(line, i) ? [i] : []));
  const said = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const i of found) {
    const [name, line] = [lines[i - 1]!, lines[i]!];
    said.set(line, (said.get(line) ?? new Set()).add(name));
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  // Below several names, or what somebody says, it may be a name itself.
  const isOfName = (i: number): boolean => said.get(lines[i]!)?.size === 1 && looksLikeName(lines[i - 1]!.trim());
  const isFirst = (i: number): boolean => lines.slice(0, i - 1).every((line) => line.trim() === '');
  const isSure = (i: number, k: number): boolean => (counts.get(lines[i]!) ?? 0) > 1 || (k === 0 && isFirst(i));
  const sure = found.filter((i, k) => lines[i]!.startsWith('[') || (isOfName(i) && isSure(i, k)));
  for (const i of sure) [lines[i - 1], lines[i]] = ['', lines[i - 1]!];
  const apart = [...lines.keys()].filter((i) => isApart(lines, i));
  for (const i of apart) [lines[i - 2], lines[i]] = ['', lines[i - 2]!];
  return sure.length + apart.length === 0 ? text : lines.join('\n');
}

/** “Mira 'mk' Ek” */
const nickname = / ['"“‘][^'"”’\n]{1,20}['"”’](?= |$)/;

/** A tag that is drawn, which stands apart from the name above it: the name, nothing, `LYNX`, ` — 12:05 AM`. */
function isApart(lines: readonly string[], i: number): boolean {
  const [above = '', gap = 'x', name = ''] = [lines[i - 3], lines[i - 1], lines[i - 2]];
  const isAlone = [above, gap].every((line) => line.trim() === '') && name.trim() !== '';
  return (
    isAlone &&
    tag.test(lines[i]!.trim()) &&
    looksLikeName(name.trim().replace(nickname, '')) &&
    startsTime(lines, i + 1)
  );
}

/** Whether a dash and a time stand here, on one line or two. */
const startsTime = (lines: readonly string[], i: number): boolean => {
  const line = useBlanks(lines[i]?.slice(0, 60) ?? '').trim();
  return isDashLine(line) && (line.length > 1 || readChatTime(lines[i + 1]?.slice(0, 60) ?? '') !== undefined);
};

/** The picture of a role, between a name and a time. */
const roleIcon = /^Role icon, [^\n—–]{1,60}?(?= ?[—–] |\n ?[—–])/gm;

/** The tag of a server behind a name has a comma, which a name has not. Those who listen are told what it is. */
const tagBehind = /(?: \[[^\][]{1,8}\])?,(?: Server Tag: \S{1,20})?$/;

/** What stands in front of a time, without the tag of a server and the picture of a role, which tells its name. */
export const cutName = (written: string): string =>
  written.trim().replace(tagBehind, '').split('Role icon, ', 1)[0] ?? '';

/** Nothing but such a tag, where the name has a line of its own, or an answer tells whom it is to. */
export const isTag = (line: string): boolean => /^\[[^\][]{1,8}\],(?: Server Tag: \S{1,20})?$/.test(line.trim());

/** Where something is glued behind a time, or a mark in brackets. */
const glued = /(?<=\d|[ap]m|uhr|\))(?=\p{L})/giu;

/** A text that is nothing but a time with its full date, as Discord shows it where somebody points at a time. */
export function readFull(text: string): WrittenTime | undefined {
  const when = /\d{4}/.test(text) ? readChatTime(text) : undefined;
  const isFull = typeof when?.day === 'object' && 'written' in when.day && when.day.written.year !== undefined;
  return isFull ? when : undefined;
}

/** A head with the full date behind its time instead of it, and what was changed without. `above`: the line above. */
export function dropTooltip(raw: string, above: string): string {
  if (raw.length > 200 || !/20\d\d/.test(raw)) return raw;
  const line = useBlanks(raw).trimEnd();
  for (const { index: at } of line.matchAll(glued)) {
    const full = readFull(line.slice(at));
    if (!full) continue;
    const before = line.slice(0, at);
    if (before.endsWith(')') && isEdited(before.slice(before.lastIndexOf('(')))) return before;
    const dash = Math.max(before.lastIndexOf('— '), before.lastIndexOf('– '));
    const start = dash < 0 || (dash > 0 && before[dash - 1] !== ' ') ? 0 : dash + 2;
    if (readChatTime(before.slice(start))?.minutes !== full.minutes) continue;
    return start > 0 || isDashLine(above.trim()) ? before.slice(0, start) + line.slice(at) : before;
  }
  return raw;
}

const dropTooltips = (text: string): string => {
  const lines = text.split('\n');
  return lines.map((line, i) => dropTooltip(line, lines[i - 1] ?? '')).join('\n');
};

/** Joins heads that their links part, below as many blank lines. */
export const joinHeads = (text: string): string =>
  joinEvents(dropTags(dropTooltips(text).replace(commaAbove, '$1').replace(roleIcon, '')));

/** Who did what Discord tells there, where something else stands than a name. */
export function readEvent(name: string): Pick<Head, 'who' | 'text' | 'kind' | 'isBelowName'> | undefined {
  const who = welcome.exec(name)?.[1];
  if (who !== undefined) return { who, text: name, kind: 'noise' };
  const at = findEvent(name);
  return at < 0
    ? undefined
    : { who: name.slice(0, at).trimEnd(), isBelowName: at === 0, text: name.slice(at).trim(), kind: 'noise' };
}

export const isDashLine = (line: string): boolean =>
  /^[—–]$/.test(line) || (/^[—–] /.test(line) && !!readChatTime(line.slice(2)));
