import { isCell } from '../../markdown/blocks';
import { startsWithStamp } from './said';
import { is } from '../../lexicon';
import type { Context } from '../../rule';
import { endsBlank } from '../../text/ends';
import { hasLetters, wordsIn } from '../../text/letters';

/** Old and new words between what stays before and after them in the block. */
export interface Cut {
  readonly before: string;
  readonly old: string;
  readonly text: string;
  readonly after: string;
}

/** What some dialect of Markdown takes for the beginning of something when a line begins with it. */
const mark = /^(?:[!"#$%&'+,\-./:;<=>?\\^{|}]|\[[ xX]?\]|\[\^)/;
/** May a line begin with a time, for a timeline: does nothing stand before its first figure but words that times have in front? */
function isDated(line: string): boolean {
  const at = line.search(/\d/);
  if (at < 0 || hasLetters(line.slice(at - 1, at))) return false;
  return wordsIn(line.slice(0, at).toLowerCase()).every((word) => timely.some((name) => is(name, word)));
}

const timely = ['before-time', 'weekday', 'month'] as const;

/** A line with its time at the end is an entry, too. */
const datedLate = /(?:\d{4}-\d\d?-\d\d?[ T])?\b\d{1,2}:\d\d(?::\d\d)?(?: ?[A-Z]{3,4})?[ \t\r]*$/;
/** What stands before a line's first word: the marks of a heading or a task. */
const lineStart = /^(?:#{1,6}(?=[ \t])|\[[ xX]\](?=[ \t]))?[\s*_~]*$/;
const lastLine = (text: string) => text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
const bare = (text: string) => text.replace(/^[\s*_~]+/, '');

/** Does the new text fit where the old one stood: is a line still what it was, and is nothing split, doubled or stuck? */
export function fits(cut: Cut, { kind, section }: Context): boolean {
  const { before, old, text, after } = cut;
  if (lineStart.test(lastLine(before)) && !begins(cut, section === 'timeline')) return false;
  if (/^[ \t]*(?:[\r\n]|$)/.test(after) && endsBlank(text || before)) return false;
  if (section === 'timeline' && endsTimed(before + text + after) !== endsTimed(before + old + after)) return false;
  if (isCell(kind) && count(text, bar) !== count(old, bar)) return false;
  return count(text, lineBreak) <= count(old, lineBreak) && !splits(cut) && clumsy(cut, text) <= clumsy(cut, old);
}

function begins({ old, text, after }: Cut, timed: boolean): boolean {
  const [first, was] = [bare(text + after), bare(old + after)];
  const put = text || after;
  if (put !== put.trimStart() || first === '') return false;
  return (first[0] === was[0] || !mark.test(first)) && !(timed && isDated(first) !== isDated(was));
}

/** How many of a block's lines, and of the block itself, tell their time at the end. */
function endsTimed(block: string): number {
  return [block, ...block.split('\n')].filter((line) => {
    const at = datedLate.exec(line)?.index ?? 0;
    return at > 0 && !startsWithStamp(line);
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

const lineBreak = /[\r\n]/g;
const bar = /(?<!\\)\|/g;
const awkward =
  /[ \t]{2}|[.,;:!?][ \t]*[,;:!?](?!\))|\.[.,](?!\.)|[ \t][.,;:!?](?=\s|$)|\s\([ \t]*\)|[\p{L}\p{N}](?=\[)|[*_~]{4}/gu;
const clumsy = ({ before, after }: Cut, text: string) => count(before.slice(-9) + text + after.slice(0, 9), awkward);
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
