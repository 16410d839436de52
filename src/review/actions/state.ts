import { doneWords, matchesOf, type Span } from '../../language';
import { runToEnd } from '../text/steps';
import { blankSpan, trimEnd } from '../text/trim';
import { monthStart, weekdayName } from '../time/stamp-day';
import { startsWithVerb } from './words';

/** Cancelled: it will not be done, and nobody waits for it. */
export const actionStates = ['open', 'done', 'cancelled'] as const;
export type ActionState = (typeof actionStates)[number];

const cancelled = [
  "cancel(?:l?ed)?|canceled|won't[ -]?(?:do|fix)|wontfix|will not (?:do|fix)|dropped|abandoned|rejected|declined|obsolete|superseded",
  'not (?:needed|planned|doing)|decided against(?: it| this)?|no longer (?:needed|relevant|planned)|descoped|out of scope|duplicate',
].join('|');
const done = [...doneWords].join('|');
const open = [
  'to[ -]?do|open|new|wip|in[ -]progress|doing|started|not started|ongoing|planned|pending|blocked|backlog|in review|on hold',
  'deferred|postponed|scheduled',
].join('|');
const doneCode = 'white_check_mark|heavy_check_mark|ballot_box_with_check|check_mark|done';
const cancelledCode = 'no_entry(?:_sign)?';
const openCode = 'construction|hourglass\\w*|soon|x|negative_squared_cross_mark';
const openSigns = '🚧⏳🔄❌✖✗✘⬜🔲☐';
const doneSign = `[✅☑✔✓]\\ufe0f?|:(?:${doneCode}):`;

const exactly = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'i');
const isCancelled = new RegExp(`\\b(?:${cancelled})\\b|🚫|:${cancelledCode}:`, 'iu');
const isDone = new RegExp(`\\b(?:${done})\\b|${doneSign}`, 'iu');
const month = `(?:${monthStart})[a-z]{0,6}\\.?`;
/** A day behind "by": "by 4 May", "by the end of Q3". */
const someDay = ` (?:\\d|(?:the )?end\\b|next\\b|q[1-4]\\b|(?:${weekdayName})\\b|${month}(?![a-z]))`;
/** What makes less of a word for done. A note behind it may say "not" and "in" of other things: "Done in v2, no data lost". */
const notDone = new RegExp(
  `\\b(?:partly|partially|half|almost|nearly|needs?|awaiting|pending|to be|not (?:yet|in|on|for|all|fully)|\\d\\d?(?:\\.\\d+)? ?%)(?=\\W)|` +
    // "2 of 9 completed"
    '\\b(\\d{1,3}) (?:out )?of (?!\\1\\b)\\d{1,3}\\b|' +
    `\\b(?:not|un|in)[ -](?:[a-z]{1,12} ){0,2}(?:${done})\\b|\\b(?:${done}) (?:by|before)${someDay}`,
  'i',
);
const isOpen = new RegExp(`\\b(?:${open})\\b|[${openSigns}]|:(?:${openCode}):`, 'iu');

/** What a status says, such as a cell or the value of a field: "Done", "WIP", "Closed (won't fix)", `[x]`. */
export function readState(status: string): ActionState | undefined {
  const said = status
    .replace(/[*`\\]|(?<![a-z])_|_(?![a-z])/g, '')
    .replace(/’/g, "'")
    .trim();
  const box = /^\[?\s?([xXvV✓✔√~/-]?)\s?\]?$/u.exec(said);
  if (box && said !== '' && said !== '-') return readBox(box[1] ?? '');
  if (isCancelled.test(said)) return 'cancelled';
  if (/^(?:yes\b|y$|true$|100 ?%)/i.test(said) || (isDone.test(said) && !notDone.test(said))) return 'done';
  return isOpen.test(said) || isDone.test(said) || /^(?:no\b|n$|false$|\d+ ?%)/i.test(said) ? 'open' : undefined;
}

const words = exactly(`${done}|${cancelled}|${open}`);

/** Whether a text is nothing but a word for a state. */
export const isStateWord = (text: string): boolean => words.test(text.replace(/’/g, "'").trim());

const already = new RegExp(
  "(?:^|[.;:,(–—]\\s{0,20})(?:we|this|that|it|these|both)(?:'ve| have|'s| is| has| are)?(?: been)? already (?:been )?" +
    `(?:do|does|did|have|exists?|there|in place|live|${done})\\b`,
  'i',
);

/** Whether a text tells that it is so: "We already do this", "This is already in place", "Fix the light: Added a lamp". */
export const saysAlready = (text: string): boolean =>
  already.test(text.replace(/’/g, "'")) || (startsWithVerb(text) && doneBehind.test(text));

/** What stands in a box. */
export const readBox = (inside: string): ActionState =>
  /[xXvV✓✔√]/u.test(inside) ? 'done' : /[-~]/.test(inside) ? 'cancelled' : 'open';

/** A sign within an item's words that tells its state. */
export interface StateMark extends Span {
  readonly state: ActionState;
  /** A line through all of it: done, or cancelled where its box is not ticked. */
  readonly strikes?: true;
}

const any = `${cancelled}|${done}|${open}`;
const signs = `[✅☑✔✓🚫${openSigns}]\\ufe0f?|:(?:${doneCode}|${cancelledCode}|${openCode}):`;
const day = `(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2} ${month}(?: \\d{4})?|${month} \\d{1,2}(?:,? \\d{4})?)`;
/** When it was done, behind the word for it: "done 2031-05-22", "Done (22 May)". */
const doneOn = ` (?:on |as of )?(?:\\(${day}\\)|${day}(?!\\)))`;
const leading = new RegExp(
  `^\\s*(?:${[
    signs,
    '\\\\?\\[(?:[ x~/-]|n/?a)\\\\?\\](?=\\s)',
    `[*_]{0,3}\\[?(?:${any})(?:${doneOn})?(?:\\](?!\\()|[*_]{1,3}:?|:[*_]{0,3}| (?=[–—-] ))`,
  ].join('|')})\\s*(?:[–—-]\\s+)?`,
  'iu',
);
const shouted = /^\s*(?:DONE|TODO|WIP|CANCELLED|CANCELED|WONTFIX|OPEN|CLOSED|FIXED)(?=\s)\s*/;
const anywhere = new RegExp(
  [
    `\\s?(?:\\((?:${any}|n/?a|duplicate of [^()\\n]{1,60})\\.?\\)|\\[(?:${any})\\](?!\\())`,
    `@(?:done|cancell?ed)\\b(?:\\([^()\\n]*\\))?`,
    `(?:${doneSign}) ?(?:\\d{4}-\\d\\d-\\d\\d)?`,
  ].join('|'),
  'giu',
);
/** "_done in the gateway_", "(fixed as part of the upgrade)", "(Done during this incident)". */
const where = `in|on|with|via|as|at|since|during|by(?!${someDay})|before(?!${someDay})|after|while|within|this`;
const doneThere = `[(*_]{1,3}(?:${done}) (?:${where}) (?:[^()*_\\n]|\\([^()\\n]{1,200}\\)){1,60}[)*_]{1,3}`;
/** What was done, in words: "Added a lamp". Not how or where something is: "added in v2", "updated daily". */
const didSomething =
  '(?:added|corrected|created|replaced|removed|moved|raised|lowered|reduced|increased|enabled|disabled|updated|upgraded|changed|fixed|wrote|set up) ' +
  `(?!(?:${where}|to|for|from|of|and|or|\\w+ly)\\b)(?=\\S)`;
/** "(added a lamp)" behind what was wanted, and "Fix the light: Added a lamp". */
const doneAfter = new RegExp(`\\s\\((?:(?:${done}) (?:${where}) |${didSomething})[^()]{2,200}\\)$`, 'i');
const doneBehind = new RegExp(`^[^:.!?\\n]{2,60}:[*_]{0,3}\\s{1,3}${didSomething}`, 'i');
/** "— complete", "— complete in the second fix" */
const behindDash = `\\s[–—-]{1,2} (?:${any}|(?:${done})${doneOn}|(?:${done}) (?:${where})(?: [^\\s.;:]{1,30}){1,4})`;
const trailing = [
  behindDash,
  `[*_]{2}(?:${any})[*_]{2}`,
  doneThere,
  `(?<=~~) ?(?:${any})(?:${doneOn})?`,
  `[.:,;] (?:${done}):?${doneOn}`,
  `, (?:done|closed|merged|shipped|dropped|cancel(?:l?ed)?|canceled|wontfix)`,
].map((each) => new RegExp(`(?:${each})$`, 'iu'));

/** The longest of the signs that an item's words end in. */
function findTrailing(plain: string): RegExpExecArray | undefined {
  let longest: RegExpExecArray | undefined;
  for (const pattern of [...trailing, shoutedLast]) {
    const found = pattern.exec(plain);
    // "Show what is queued, running, done" lists it.
    if (found && /^, \p{L}+$/u.test(found[0]) && plain.slice(0, found.index).includes(',')) continue;
    if (found && found.index < (longest?.index ?? Infinity)) longest = found;
  }
  return longest;
}

/** "~~Add a ramp~~ **Done**", and not "~~Kim~~ Merged the branch". */
const struckNote = new RegExp(`^\\s*~~[^~\\n]{4,1000}~~(\\s?[*_(]{0,3}(${any})\\b)(?! (?:the|an?|our)\\b)`, 'i');
/** Behind a state there may be a ticket: "... — in progress [OPS-12]". */
const ticket = '[A-Z][A-Z\\d]+-\\d+|#\\d+';
const lastTicket = new RegExp(` (?:${ticket}|\\((?:${ticket})\\)|\\[(?:${ticket})\\])$`);
const shoutedLast = /[\s:]\s?(?:DONE|TODO|WIP|CANCELLED|CANCELED)$/;

const waits = /[,(–—-] ?(?:still )?(?:needs?|pending|awaiting|waiting|not (?:yet|deployed|released|merged))\b/i;

/** The signs of a state in an item's words: a check mark, a word in front, behind or in brackets, a line through all of it. */
export const findStateMarks = (written: string): readonly StateMark[] => runToEnd(findStateMarksInSteps(written));

/** The same in steps, one a pattern: the first of all compiles them. */
export function* findStateMarksInSteps(written: string): Generator<void, readonly StateMark[]> {
  const said = written.replace(/’/g, "'");
  const marks: StateMark[] = [];
  const add = (start: number, end: number, state: ActionState | undefined): void => {
    if (state && end > start && !marks.some((each) => each.start < end && start < each.end))
      marks.push({ start, end, state });
  };
  const first = leading.exec(said) ?? shouted.exec(said);
  yield;
  // "✅ Patched, needs a restart"
  if (first) add(0, first[0].length, waits.test(said.slice(first[0].length)) ? 'open' : stateOf(first[0]));
  for (const match of matchesOf(anywhere, said)) add(match.index, match.index + match[0].length, stateOf(match[0]));
  yield;
  const plain = trimEnd(trimEnd(said, /[\s.]/).replace(lastTicket, ''), /[\s.]/);
  const last = findTrailing(plain);
  if (last) add(last.index, last.index + last[0].length, stateOf(last[0]));
  yield;
  // "~~Add a ramp~~ **Done 2031-05-22**, see the log of the pier"
  const note = struckNote.exec(said);
  if (note) add(note.index + note[0].length - note[1]!.length, said.length, stateOf(note[2]!));
  const did = doneAfter.exec(plain);
  if (did) add(did.index, did.index + did[0].length, 'done');
  // "~~Add a ramp~~ (one pier is left)"
  const rest = trimEnd(marks.reduce(blankSpan, said), /[\s.]/).replace(/(?<=~~) ?\([^()~]{1,200}\)$/, '');
  const start = rest.length - rest.trimStart().length;
  if (rest.length - start > 4 && rest.startsWith('~~', start) && rest.endsWith('~~'))
    for (const at of [start, rest.length - 2]) marks.push({ start: at, end: at + 2, state: 'done', strikes: true });
  return marks.sort((a, b) => a.start - b.start);
}

/** "Done on the 8th.", "Fixed by Kim", "Update: merged", "No longer needed": what stands below an item, and tells that it came to its end. */
const ended = new RegExp(
  '^\\W{0,9}(?:(?:update|status|result):\\s{1,3})?(?:(?:this|it|that) (?:was|is|has been) (?:already |now )?)?(?:' +
    `(?<done>${done})(?: on (?:the )?\\d[^.:\\n]{0,20}| on ${day}| in (?:#|v?\\d|[A-Z]+-\\d)[^:\\n]{0,20}| ?\\([^()\\n]{1,40}\\))?|` +
    `${cancelled}|we (?:have )?decided (?:not to do|against) (?:it|this|that))(?:\\W{0,9}$|\\. )`,
  'i',
);

const checked = new RegExp(`^\\s{0,9}(?:${doneSign})\\s{0,3}(?:${day})?[\\s.]{0,9}$`, 'iu');

/** The state that a line below an action item tells, and no more. */
export function readEnding(said: string): ActionState | undefined {
  if (checked.test(said)) return 'done';
  const match = ended.exec(said.replace(/’/g, "'"));
  return match ? (match.groups!['done'] === undefined ? 'cancelled' : 'done') : undefined;
}

function stateOf(sign: string): ActionState | undefined {
  const plain = sign.replace(/[\s*_:()[\]\\@–—-]+/g, ' ').trim();
  if (/[[(]n\/?a/i.test(sign)) return 'cancelled';
  const box = /\[([xX ~/-])\\?\]/.exec(sign);
  return box ? readBox(box[1] ?? '') : (readState(sign) ?? readState(plain));
}
