import { matchesOf, type SectionKind } from '../../language';
import { isToAsk } from '../questions';
import { withoutComments } from '../text/comments';
import type { SectionState } from './section';
import { isStateWord } from '../actions/state';
import { readActionType } from '../actions/words';
import { isGuidance, isUnanswered, withoutSlots } from '../text/slot';
import { isUnwrittenThanks } from '../text/thanks';

// The beginning of a list item, and what is left of its text when it says nothing.
const beginning = /^(?:[-*+]|\d+[.)])[ \t]*(?:\[[ xX]?\])?/;
const word = /[^\s*_`~|:.,;()<>&–—-]/;
const label = /^[\s>*+-]*(?:\*\*|__)?[A-Z][\w /&-]{0,30}(?:\*\*:?|__:?|:)(?:\*\*|__)?/;
const tag = /<\/?[a-z][^<>]*>/gi;
const field = /\b(?:owner|due|type|ticket|status|evidence|date|pairs?)\s*:/gi;

/** Tells what a section's own text amounts to. `known` holds the template's own lines, which say nothing yet. Cheap: no parsing. */
export function readState(
  text: string,
  known: ReadonlySet<string>,
  within: SectionKind = 'other',
): Exclude<SectionState, 'missing'> {
  const prose = withoutOpenComment(withoutComments(text));
  let line: string | undefined;
  let isEmpty = true;
  for (const next of linesOf(prose)) {
    if (line !== undefined && says(line, next, known, within)) return 'written';
    isEmpty &&= next.trim() === '';
    line = next;
  }
  if (says(line ?? '', '', known, within)) return 'written';
  return isEmpty ? 'empty' : 'placeholder';
}

function withoutOpenComment(text: string): string {
  const start = text.indexOf('<!--');
  return start < 0 ? text : text.slice(0, start);
}

const lineBreak = /\r\n|\r|\n/g;

/** The lines one by one: the first of thousands most often tells enough. */
function* linesOf(text: string): Generator<string> {
  let start = 0;
  for (const { index, 0: mark } of matchesOf(lineBreak, text)) {
    yield text.slice(start, index);
    start = index + mark.length;
  }
  yield text.slice(start);
}

function says(line: string, next: string, known: ReadonlySet<string>, within: SectionKind): boolean {
  const trimmed = line.trim();
  if (trimmed === '' || known.has(trimmed) || /^all times (?:are )?in\b[^.]*\.?$/i.test(trimmed)) return false;
  if (isUnanswered(trimmed) && /\p{L}/u.test(trimmed)) return false;
  if (within === 'appreciation' && isUnwrittenThanks(trimmed)) return false;
  if (within !== 'questions' && (isToAsk(trimmed) || isGuidance(trimmed, within === 'actions'))) return false;
  // The head of a table tells what belongs in it, not what happened.
  if (trimmed.includes('|') && next.includes('-') && /^[\s|:-]*$/.test(next)) return false;
  const plain = line.replace(/[*_]+/g, (marks, at: number) => (isInWord(line, at, at + marks.length) ? marks : ' '));
  const said = withoutSlots(plain);
  const rest = withoutLabel(said.replace(field, '').replace(tag, ''))
    .replace(/^[\s>]+/, '')
    .replace(beginning, '');
  // Beside a slot, what a template has chosen of an action item is not said by anybody: its type, and that it is open.
  const isChosen = within === 'actions' && said !== plain;
  return word.test(isChosen ? rest.replace(/\p{L}+/gu, (each) => (isChoice(each) ? '' : each)) : rest);
}

/** Without a label that says nothing: one at the end, or in front of brackets or another cell. */
function withoutLabel(line: string): string {
  const behind = line.slice(label.exec(line)?.[0].length ?? 0).trimStart();
  return behind === '' || /^[()|]/.test(behind) ? behind : line;
}

const isChoice = (text: string): boolean => readActionType(text) !== undefined || isStateWord(text);

const isInWord = (line: string, start: number, end: number): boolean =>
  /\w/.test(line.charAt(start - 1)) && /\w/.test(line.charAt(end));

/** A parent counts with its children: written when any is, empty when all are. */
export function combineStates(own: SectionState, children: readonly SectionState[]): SectionState {
  const all = [own, ...children];
  if (all.includes('written')) return 'written';
  return all.includes('placeholder') ? 'placeholder' : 'empty';
}
