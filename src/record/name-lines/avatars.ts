import { withoutAccents } from '../../language';
import { badgeLine } from '../chat/name-line';
import { isReplyBar } from './asides';
import { readInlineHead, readTimeLine } from './heads';
import { textOf, type NumberedLine } from './shape';

/** What a browser copies for the picture of somebody in Mattermost: `ada.lund profile image`, mostly with a tab behind it. */
const avatar = /^ {0,4}(\S.{0,63}) profile image(\t?)\s{0,4}$/;
const username = /^[a-z\d][a-z\d._-]{0,63}$/;
/** One that is no word. */
const surely = /[a-z\d][._][a-z\d]/;
const longest = 90;

interface Avatar {
  readonly at: number;
  readonly handle: string;
  readonly isTabbed: boolean;
  readonly isAboveHead: boolean;
}

const isTime = (line: NumberedLine | undefined): boolean => line !== undefined && readTimeLine(line[1]) !== undefined;

/** Whether line `i` is a name above a time, with or without a badge between, or a head on one line. */
function isHead(lines: readonly NumberedLine[], i: number): boolean {
  const isBadged = badgeLine.test(textOf(lines[i + 1]));
  return isTime(lines[i + (isBadged ? 2 : 1)]) || readInlineHead(lines[i]?.[1] ?? '') !== undefined;
}

const piecesOf = (name: string): readonly string[] =>
  withoutAccents(name.toLowerCase())
    .split(/[^\p{L}\p{N}]/u)
    .filter(Boolean);

/** Whether a handle is made of words of a name: `ada.lund` of “Ada Lund (SRE)”. */
function isOf(handle: string, name: string): boolean {
  const [pieces, words] = [piecesOf(handle), piecesOf(name)];
  return pieces.length > 0 && pieces.every((piece) => words.includes(piece));
}

/**
 * Those that stand above a name again and again: above each head of it, and more than one. A handle may have nothing of the name.
 */
function findRegular(lines: readonly NumberedLine[], found: readonly Avatar[]): ReadonlySet<string> {
  const heads = new Map<string, number>();
  const pairs = new Map<string, { readonly handle: string; readonly name: string; count: number }>();
  for (const i of lines.keys())
    if (isHead(lines, i)) heads.set(textOf(lines[i]), (heads.get(textOf(lines[i])) ?? 0) + 1);
  for (const { at, handle, isAboveHead } of found) {
    if (!isAboveHead) continue;
    const name = textOf(lines[at + 1]);
    const pair = pairs.get(`${handle}\n${name}`) ?? { handle, name, count: 0 };
    pair.count++;
    pairs.set(`${handle}\n${name}`, pair);
  }
  const regular = [...pairs.values()].filter(({ name, count }) => count > 1 && count === heads.get(name));
  return new Set(regular.map(({ handle }) => handle));
}

/**
 * The texts of pictures in a copy from Mattermost, by where they stand in `lines`. “broken profile image” may be said: a copy has them
 * only where one surely belongs to the head below it, by a tab or by the name there. Then it is one above a head or a thread, where it
 * has a tab, or a handle that is of somebody there or no word. A webhook has no picture, so that what is said may stand above its head.
 */
export function findAvatars(lines: readonly NumberedLine[]): ReadonlySet<number> {
  const found = findLines(lines);
  const sure = found.filter(
    ({ at, handle, isTabbed, isAboveHead }) => isAboveHead && (isTabbed || isOf(handle, textOf(lines[at + 1]))),
  );
  return sure.length === 0 ? new Set() : choose(lines, found, sure);
}

/** Lines that may be one. */
function findLines(lines: readonly NumberedLine[]): readonly Avatar[] {
  const found: Avatar[] = [];
  for (const [at, [, line]] of lines.entries()) {
    if (line.length > longest || !line.includes(' profile image')) continue;
    const [, handle, tab] = avatar.exec(line) ?? [];
    if (handle === undefined) continue;
    const [isTabbed, isAboveHead] = [tab !== '', isHead(lines, at + 1)];
    // A bot may be called by other words.
    if (username.test(handle) || (isTabbed && isAboveHead)) found.push({ at, handle, isTabbed, isAboveHead });
  }
  return found;
}

/** Those of the lines found that are one, where some surely are. */
function choose(
  lines: readonly NumberedLine[],
  found: readonly Avatar[],
  sure: readonly Avatar[],
): ReadonlySet<number> {
  const all = new Set<number>();
  // A browser has a tab behind each above a head, or behind none.
  const isTabless = sure.every(({ isTabbed }) => !isTabbed);
  const known = new Set([...sure.map(({ handle }) => handle), ...(isTabless ? findRegular(lines, found) : [])]);
  // From the last one to the first: below a thread stand those of all who answered.
  const threads = new Set<number>();
  for (const { at, handle, isTabbed, isAboveHead } of found.toReversed()) {
    const isSomebody = known.has(handle) || surely.test(handle);
    if (isSomebody && (isReplyBar(textOf(lines[at + 1])) || threads.has(at + 1))) threads.add(at);
    const isAbove = (isSomebody && isAboveHead && isTabless) || (known.has(handle) && all.has(at + 1));
    if (isTabbed || isAbove || threads.has(at)) all.add(at);
  }
  return all;
}
