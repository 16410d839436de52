import { startsWithStamp } from './said';
import type { Context } from '../../rule';

/** Old and new words between what stays before and after them in the block. */
export interface Cut {
  readonly before: string;
  readonly old: string;
  readonly text: string;
  readonly after: string;
}

/** What some dialect of Markdown takes for the beginning of something when a line begins with it. */
const mark = /^(?:[!"#$%&'+,\-./:;<=>?\\^{|}]|\[[ xX]?\]|\[\^)/;
/** A line that may begin with a time, for a timeline. */
const dated =
  /^(?:[^\p{L}\p{N}]|(?<![\p{L}\p{N}])(?:ca|approx|circa|around|about|at|on|date|day|from|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,8})(?![\p{L}\p{N}]))*\d/iu;
/** A short line with its time at the end is an entry, too. */
const datedLate = /(?:\d{4}-\d\d?-\d\d?[ T])?\b\d{1,2}:\d\d(?::\d\d)?(?: ?[A-Z]{3,4})?[ \t\r]*$/;
const short = 60;
/** What stands before a line's first word: the marks of a heading or a task. */
const lineStart = /^(?:#{1,6}(?=[ \t])|\[[ xX]\](?=[ \t]))?[\s*_~]*$/;
const lastLine = (text: string) => text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
const bare = (text: string) => text.replace(/^[\s*_~]+/, '');

/** Does the new text fit where the old one stood: is a line still what it was, and is nothing split, doubled or stuck? */
export function fits(cut: Cut, { kind, section }: Context): boolean {
  const { before, old, text, after } = cut;
  if (lineStart.test(lastLine(before)) && !begins(cut, section === 'timeline')) return false;
  if (/^[ \t]*(?:[\r\n]|$)/.test(after) && /\s$/.test(text || before)) return false;
  if (section === 'timeline' && endsTimed(before + text + after) !== endsTimed(before + old + after)) return false;
  if (kind === 'cell' && count(text, bar) !== count(old, bar)) return false;
  return count(text, /[\r\n]/g) <= count(old, /[\r\n]/g) && !splits(cut) && clumsy(cut, text) <= clumsy(cut, old);
}

function begins({ old, text, after }: Cut, timed: boolean): boolean {
  const [first, was] = [bare(text + after), bare(old + after)];
  if (/^\s/.test(text || after) || first === '') return false;
  return (first[0] === was[0] || !mark.test(first)) && !(timed && dated.test(first) !== dated.test(was));
}

/** How many of a block's lines, and of the block itself, tell their time at the end. */
function endsTimed(block: string): number {
  return [block, ...block.split('\n')].filter((line) => {
    const at = datedLate.exec(line.slice(0, 2 * short))?.index ?? 0;
    return at > 0 && at <= short && !startsWithStamp(line);
  }).length;
}

/** Is half a character or half a line break left, or one put in? */
const splits = ({ before, old, text, after }: Cut) =>
  areHalves(before, old + after) || areHalves(before + old, after) || areHalves('', text) || areHalves(text, '\n');

const areHalves = (left: string, right: string) =>
  left.endsWith('\r')
    ? right.startsWith('\n')
    : isBetween('\uD800', left.slice(-1), '\uDBFF') || isBetween('\uDC00', right.slice(0, 1), '\uDFFF');

const isBetween = (least: string, unit: string, most: string) => least <= unit && unit <= most;

const bar = /(?<!\\)\|/g;
const awkward =
  /[ \t]{2}|[.,;:!?][ \t]*[,;:!?](?!\))|\.[.,](?!\.)|[ \t][.,;:!?](?=\s|$)|\([ \t]*\)|[\p{L}\p{N}](?=\[)|[*_~]{4}/gu;
const clumsy = ({ before, after }: Cut, text: string) => count(before.slice(-9) + text + after.slice(0, 9), awkward);
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
