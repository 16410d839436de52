import { nounWho } from '../../language';
import { isKnownName, isSomebody, isTeam } from '../blocks/name';
import { readSaidInSteps, type ActionSaid } from './said';
import { isSpan, isTerm } from '../time/due';
import { isSlot } from '../text/slot';
import { runToEnd } from '../text/steps';
import { findStateMarks, isStateWord, readState, type ActionState } from './state';
import type { ActionLabel } from './raw-action';
import { trimEnd } from '../text/trim';
import { readActionType, type ActionType } from './words';

/** A label without its marks: `**Prevent:**` is "Prevent". */
const plainLabel = (text: string): string =>
  trimEnd(
    text
      .replace(/[*_`#\p{Extended_Pictographic}\ufe0f]/gu, '')
      .replace(/^\s*(?:\d+(?:\.\d+)+[.)]?\s+|\d+[.)]\s*)?/, ''),
    /[:.\s]/,
  );

const finished =
  /\b(?:already|been|are|is|were|now) (?:\w+ ){0,2}(?:done|completed?|finished|fixed|implemented|resolved|shipped)$/i;

const advising = new RegExp(
  '\\b(?:(?:prevent|improve|recommend|harden|remed)\\w*|best practices?|optional|future|roadmap|lessons?|retrospective|' +
    '(?:going|moving) forward|differently)\\b',
  'i',
);
const agreeing = /\b(?:actions?|items?|tasks?|to-?dos?|follow-?ups?|next steps)\b/i;

/** Whether a title is one for advice; nothing where it tells neither. */
const readProposes = (plain: string): boolean | undefined =>
  agreeing.test(plain) || horizon.test(plain) ? false : advising.test(plain) || undefined;

const made = 'added|taken|made|applied|done|completed|implemented|deployed|shipped|finished';
/** "Actions taken", "What we did", "Fixes that were applied during the incident". */
const told = new RegExp(
  [
    '^what (?:has |have |we )?changed\\b',
    `^what (?:we|was|were|has been) (?:(?:have|already) ){0,2}(?:did|changed|fixed|${made})\\b`,
    '^(?:[\\w-]+ ){0,2}(?:actions?|steps|measures|fixes|changes|guard-?rails?|safeguards?|mitigations?|remediations?|improvements?) ' +
      '(?:(?:already|that|which|were|was|have|has|been|we) ){0,4}' +
      `(?:${made})(?: (?:so far|already|to date|(?:during|after|before|on) [^:]{1,40}))?$`,
  ].join('|'),
  'i',
);
/** "Long-term (recommended or planned)" */
const horizon =
  /^(?:short|mid|medium|long)(?:er)?[- ]term(?: (?:actions?|fix(?:es)?|goals?|improvements?|items?|measures?|plans?|steps?|tasks?|work))?(?: ?\([^()]*\))?$/i;
/** "The storage team will do these by 3 May". */
const doer =
  /^((?:the )?(?:\p{L}[\p{L}-]* ){1,3}(?:team|crew|group|squad)|@[\w/-]+|\p{Lu}\p{Ll}+) (?:will|is|are)\b.{1,80}\b(?:these|following|all|below|them)\b/iu;

/** UTF-16 units. What is longer is no label. */
const longest = 200;

/** What a label says of the items below it. `isOnly`: it names a type, a state or an owner and nothing else, so it is no item itself. */
export interface Label {
  readonly says: ActionLabel;
  readonly isOnly: boolean;
}

export const readLabel = (text: string): Label => runToEnd(readLabelInSteps(text));

/** The same in steps: the first label of all compiles most of the patterns that read action items. */
export function* readLabelInSteps(text: string): Generator<void, Label> {
  if (text.length > longest) return { says: {}, isOnly: false };
  const plain = plainLabel(text);
  const said = yield* readSaidInSteps(plain);
  yield;
  const type = readLabelType(plain);
  const state = readLabelState(plain);
  const marked = state ?? findStateMarks(plain)[0]?.state;
  yield;
  const who = doer.exec(plain)?.[1];
  const isDoer = who !== undefined && (isSomebody(who) || / team$/i.test(who));
  const owner = isDoer ? who.replace(/^the /i, '') : readLabelOwner(plain, said);
  yield;
  const due = isDoer || said.names.has('due') ? said.due : readTerm(plain);
  const isOwner = owner !== undefined && (plain === owner || isSlot(said.text));
  return {
    says: {
      owner,
      due,
      type,
      state: marked,
      ticket: said.ticket,
      proposes: readProposes(plain),
    },
    isOnly: type !== undefined || state !== undefined || isOwner || due === plain || horizon.test(plain),
  };
}

function readLabelOwner(plain: string, { names, owner }: ActionSaid): string | undefined {
  if (names.has('owner') || plain.startsWith('@')) return owner;
  const who = forWhom.exec(plain)?.[1] ?? plain;
  const isRole = who !== plain && nounWho(who.split(' ').at(-1)!.toLowerCase(), []) === 'person';
  return isRole || who.split(/ ?[/,&] ?| and /).every(isKnownName) || isTeam(who) ? who : undefined;
}

/** "For the platform lead", "Action items for Kim" */
const forWhom = /^(?:(?:action items|actions|tasks|next steps) )?for (?:the )?(.{2,40})$/i;

/** When all of it is due: "Improvements (90 days)", "Next sprint", "This week (P1)", "Follow-up (v2 - within 24 hours)". */
function readTerm(plain: string): string | undefined {
  const [, front = '', inside = ''] = /^(.*?) ?\((?:do )?([^()]{2,40})\)$/i.exec(plain) ?? [];
  const parts = inside.split(/ [–—-] |, /);
  const end = /(?<=[\s–—-])within \d.{1,20}$/i.exec(plain)?.[0];
  const term = [...parts, front, end ?? plain].find((each) => each !== '' && isTerm(each));
  // Behind "Short-term" a span is no estimate.
  return term ?? (soon.test(front) ? parts.find(isSpan) : undefined);
}

const soon = /^(?:immediate(?:ly)?|(?:short|mid|medium|long)(?:er)?[- ]term)(?: \w{1,20}){0,2}$/i;

function readLabelType(plain: string): ActionType | undefined {
  const [first = '', second, ...others] = plain.split(/[\s,;:(/]+/);
  const isPlain =
    second === undefined || (others.length < 2 && /^(?:actions?|items?|measures?|work|improvements?)$/i.test(second));
  return isPlain ? readActionType(first) : undefined;
}

function readLabelState(plain: string): ActionState | undefined {
  if (told.test(plain.replace(/\([\d./-]+\)|[()]/g, '').trimEnd())) return 'done';
  return isStateWord(plain.replace(/^(?:still|already) | (?:actions?|items?|tasks?)$/gi, '')) || finished.test(plain)
    ? readState(plain)
    : undefined;
}

/** The label that holds inside another one: what the inner one says, else the outer one. */
export const joinLabels = (inner: ActionLabel, outer: ActionLabel): ActionLabel => ({
  owner: inner.owner ?? outer.owner,
  due: inner.due ?? outer.due,
  type: inner.type ?? outer.type,
  state: inner.state ?? outer.state,
  ticket: inner.ticket ?? outer.ticket,
  // Below "Action items", "Prevention" is a kind of them.
  proposes: outer.proposes === false ? false : (inner.proposes ?? outer.proposes),
  lead: inner.lead,
});
