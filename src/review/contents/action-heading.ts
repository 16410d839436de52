import { readLabel } from '../actions/label';
import { makeAction, type RawAction } from '../actions/raw-action';
import { readSaid, type ActionSaid } from '../actions/said';
import { judgeAction } from '../actions/verdict';
import { startsWithVerb } from '../actions/words';
import { runToEnd } from '../text/steps';
import { trimClosingMarks } from '../text/trim';
import { labelInSteps, type Item, type Listing } from './listing';
import type { Source } from './source';

// A heading that is an action item itself, with fields and steps below.

const numbering =
  /^(?:\W*\d+[.)]\s*|(?:action(?: item)?|item|task|A[IP]?)[ -]?#?\d+\s*[:.)–-]\s*|[A-Z]{1,2}\d{1,3}[.)]\s+)/i;
/** The number of a chapter: "7.2 Upcoming work". */
const chapter = /^\W*\d{1,3}(?:\.\d{1,3})+[.)]?\s+/;

/** How long the number of a heading is, and whether it counts items. */
function readNumber(written: string): { readonly number: number; readonly isItem: boolean } {
  const inChapter = chapter.exec(written);
  const found = inChapter ?? numbering.exec(written);
  return { number: found?.[0].length ?? 0, isItem: found !== null && !inChapter };
}

const keyed = /^(?:\[?#\d|\[?[A-Z]+-\d)/;

/** Whether what is listed below a heading are the steps of it, rather than items under a topic. */
function isHead({ text }: ActionSaid, listed: readonly Item[], isNumbered: boolean, hasLines: boolean): boolean {
  const isTopic = !startsWithVerb(text) && listed.every(({ placed }) => startsWithVerb(placed.said.parts.text));
  return !isTopic && (isNumbered || hasLines);
}

/** "Lowered the limit to 40.", "This was done the next day." */
const tellsDone = new RegExp(
  '^(?:(?:this|it) (?:was|is|has been) (?:already |now )?)?' +
    '(?:done|completed|fixed|implemented|deployed|shipped|merged|resolved|added|reduced|lowered|raised|increased|removed|moved|' +
    'changed|replaced|enabled|disabled|updated|upgraded)\\b',
  'i',
);

/** The heading of a section as an action item, where it is one and what stands below are its fields and steps. */
export function readHeading(source: Source, headingEnd: number, { items, lines }: Listing): RawAction | undefined {
  const { text, title } = source;
  const mark = /^[#\s]*/.exec(text)?.[0].length ?? 0;
  const written = trimClosingMarks(text.slice(mark, headingEnd));
  const { number, isItem } = readNumber(written);
  const words = { start: mark + number, end: mark + written.length };
  const said = readSaid(text.slice(words.start, words.end));
  const isNumbered = isItem || keyed.test(title);
  const hasFields = lines.length > 0 || said.names.size > 0;
  const boxed = items.some(({ placed }) => placed.said.unit.checkbox);
  const listed = items.filter(({ placed }) => placed.said.unit.form !== 'paragraph');
  const isOnly = readLabel(title).isOnly;
  if (listed.length > 0 ? boxed || isOnly : isOnly && !isNumbered && !hasFields) return undefined;
  if (listed.length > 0 && !isHead(said, listed, isNumbered, lines.length > 0)) return undefined;
  // A numbered heading is an item whatever it says, and so is one with fields; another one has to read like something to do.
  const form = isNumbered || hasFields ? 'item' : 'paragraph';
  const unit = { form, within: 'actions', start: 0, end: text.length, text: words, depth: 0, group: 0 } as const;
  const verdict = judgeAction(unit, text, { said, what: words });
  if (verdict === 'none' || verdict === 'asked' || verdict === 'fields') return undefined;
  const own = lines.map(({ said: line, at }) => ({ said: line.parts, unit: line.unit, by: at }));
  const isDone = verdict !== 'action' || tellsDone.test(text.slice(source.body).trimStart());
  const label = { ...runToEnd(labelInSteps({ ...source, title: '' })), ...(isDone ? { state: 'done' as const } : {}) };
  return { ...makeAction(text, unit, { said, what: words }, own, label), form: 'heading' };
}
