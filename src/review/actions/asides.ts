import { nameWho, nounWho, type Span } from '../../language';
import { isStateWord, readState, type ActionState } from './state';
import { lengthOfDue } from '../time/due';
import { readStamp } from '../time/stamp';
import { findTicket } from '../blocks/evidence';
import { findBrackets } from '../blocks/fields';
import {
  areKnown,
  isKnownName,
  isLabelWord,
  isNumbered,
  isSomebody,
  isTeam,
  mayBeName,
  mayBeTeam,
} from '../blocks/name';
import { isBracketedName } from '../text/slot';
import { blankSpan, trimEnd } from '../text/trim';
import { readActionType, startsWithVerb, type ActionType } from './words';

// What is said of an action item without the name of a field: "[Ana] ...", "... (Li, 1 April)", "... – @li", "Ana to ...".

/** What asides say, and the words that are left. */
export interface Asides {
  readonly left: string;
  readonly owner: string | undefined;
  readonly due: string | undefined;
  readonly type: ActionType | undefined;
  readonly state: ActionState | undefined;
  /** The brackets that hold them. */
  readonly span: Span | undefined;
  /** Who stands in front of a colon, and the words without: somebody, or a part of the system that no list knows. */
  readonly speaker: { readonly name: string; readonly isKnown: boolean; readonly left: string } | undefined;
}

interface Piece {
  readonly name: 'owner' | 'due' | 'type' | 'state' | 'ticket' | 'other';
  readonly value: string;
}

/** Takes the asides in front of and behind an action item's words. `beside`: what stands in brackets beside fields. */
export function readAsides(said: string, beside: string): Asides {
  let left = said;
  let span: Span | undefined;
  const pieces = split(beside).flatMap((each) => readPiece(each) ?? []);
  const speaker = findSpeaker(left) ?? findInBrackets(left);
  for (let aside = findFirst(left) ?? (speaker?.isKnown ? speaker : findLast(left)); aside; aside = findLast(left)) {
    pieces.push(...joinOwners(aside.pieces));
    left = blankSpan(left, aside);
    if (aside.isBracket) span = aside;
  }
  const find = (name: Piece['name']): string | undefined => pieces.find((each) => each.name === name)?.value;
  return {
    left,
    owner: find('owner'),
    due: find('due'),
    type: readActionType(find('type') ?? ''),
    state: readState(find('state') ?? ''),
    span,
    speaker: speaker && { name: speaker.name, isKnown: speaker.isKnown, left: blankSpan(left, speaker) },
  };
}

/** "(Ruth, Elif)": both have it. */
function joinOwners(pieces: readonly Piece[]): readonly Piece[] {
  const owners = pieces.filter(({ name }) => name === 'owner').map(({ value }) => value);
  if (owners.length < 2) return pieces;
  return [...pieces.filter(({ name }) => name !== 'owner'), { name: 'owner', value: owners.join(', ') }];
}

interface Aside extends Span {
  readonly pieces: readonly Piece[];
  readonly isBracket?: boolean;
}

interface InFront extends Aside {
  readonly name: string;
  /** Whether a list of names has it. */
  readonly isKnown: boolean;
}

/** As in code: "TODO(ana): add a lamp", "TODO(OPS-12) ...". */
const inCode = /^\s*(?:TODO|FIXME)\(([^()\n]{2,40})\)(?::\s*|\s+)/;

/** Somebody in brackets in front: "[Ana] ...", "(Ana) ...", "TODO(ana): ..."; in bold in front of a verb. */
function findFirst(said: string): Aside | undefined {
  const todo = inCode.exec(said);
  if (todo) {
    const value = todo[1]!.trim();
    return { start: 0, end: todo[0].length, pieces: [{ name: findTicket(value) ? 'ticket' : 'owner', value }] };
  }
  return findNameFirst(said);
}

function findNameFirst(said: string): Aside | undefined {
  const [bold = '', name = ''] = inBold.exec(said) ?? [];
  if (isKnownName(name) && startsWithVerb(said.slice(bold.length)))
    return { start: 0, end: bold.length, pieces: [{ name: 'owner', value: name }] };
  const [whole = '', square = '', round = ''] =
    /^\s*(?:\[([^\][\n]{2,40})\](?![([:])|\(([^()\n]{2,40})\))\s*/.exec(said) ?? [];
  const inside = square || round;
  const isName =
    (square ? isBracketedName(inside) || isTeam(inside) || isNumbered(inside) : areKnown(inside)) &&
    readActionType(inside) === undefined &&
    !isStateWord(inside);
  return isName ? { start: 0, end: whole.length, pieces: [{ name: 'owner', value: inside }] } : undefined;
}

const inBold = /^\s*[*_]{1,3}(\p{Lu}[\p{L} .'’-]{1,40})[*_]{1,3}\s+/u;

const inFront =
  /^\s*[*_]{0,2}(?:For )?(\p{Lu}[\p{L} .'’&/-]{1,40}?|(?<=\*)me(?=\*))[*_]{0,2}(:[*_]{0,2}\s+| [–—-]{1,2} )/u;

/**
 * Somebody or a team in front of a colon: "**Ana:** ...", or of a dash and what they do: "Ana – pin the image". A word that no list of
 * names knows may be a part of the system as well.
 */
function findSpeaker(said: string): InFront | undefined {
  const [whole = '', name = '', mark = ''] = inFront.exec(said) ?? [];
  // Whoever plans alone: "**me** — salt it".
  if (name === 'me')
    return { start: 0, end: whole.length, pieces: [{ name: 'owner', value: name }], name, isKnown: true };
  const isKnown = (person.test(name) && nameWho(name.split(/[ /]/, 1)[0] ?? '') === 'person') || isTeam(name);
  if (!isKnown && !mayBeSpeaker(name, said) && !mayBeTeam(name)) return undefined;
  // "Harbour team – salt it" needs no word that is known for a verb.
  const isTold = / (?:team|crew|squad)$/i.test(name) || startsWithVerb(said.slice(whole.length));
  if (mark.startsWith(' ') && !(isKnown && isTold)) return undefined;
  if (readActionType(name) !== undefined || isStateWord(name)) return undefined;
  return { start: 0, end: whole.length, pieces: [{ name: 'owner', value: name }], name, isKnown };
}

const mayBeSpeaker = (name: string, said: string): boolean =>
  person.test(name) && name.split(/ (?:and|&) /).every(mayBeName) && !isLabelWord(name) && !/^\W*For /.test(said);

/** "... (Zbyszek)": somebody, if the review shows it elsewhere. */
function findInBrackets(said: string): InFront | undefined {
  const found = /\s[*_]{0,2}\((\p{Lu}[^()\n]{1,40})\)[\s.*_]*$/u.exec(said);
  const name = found?.[1] ?? '';
  if (!found || !person.test(name) || !mayBeName(name) || isLabelWord(name)) return undefined;
  return { start: found.index, end: said.length, pieces: [{ name: 'owner', value: name }], name, isKnown: false };
}

/** "... – [jira](https://example.atlassian.net/browse/OPS-12)" */
const lastLink = /\s[–—-]{1,2} \[[^\][\n]{1,40}\]\(https?:[^\s()]+\)$/;

/** Brackets, or what stands behind a dash, a bar or an arrow, at the end. */
function findLast(said: string): Aside | undefined {
  const end = trimEnd(said, /[\s._*]/).length;
  const link = lastLink.exec(said.slice(0, end));
  if (link && findTicket(link[0])) return { start: link.index, end, pieces: [{ name: 'ticket', value: link[0] }] };
  const bracket = findDescribed(said, end) ?? findLastBracket(said, end) ?? findBeforeTicket(said, end);
  if (bracket) return bracket;
  // "... — Ana — 3 May — OPS-12": the ticket alone is not enough.
  for (let start = lastMark(said, end); start > 0 && end - start <= longestAside; start = lastMark(said, start)) {
    const pieces = readPieces(trimDash(said.slice(start + 2, end)));
    // "Menu → Data streams" is a way, and no owner.
    const isWay =
      pieces?.length === 1 && pieces[0]!.name === 'owner' && arrows.some((mark) => said.startsWith(mark, start));
    if (pieces && !(isWay && !isSomebody(pieces[0]!.value))) return { start, end, pieces };
  }
  return findBehindStop(said, end) ?? findBehindComma(said, end);
}

/** "Light the pier (Ana, 3 May)"; "(Prometheus)" alone may be a thing. */
function findLastBracket(said: string, end: number): Aside | undefined {
  if (!/[)\]]/.test(said.charAt(end - 1))) return undefined;
  const bracket = findBrackets(said).find((each) => each.end === end);
  const pieces = bracket && readPieces(said.slice(bracket.start + 1, end - 1));
  if (!bracket || !pieces) return undefined;
  const isEnough =
    said[bracket.start] === '['
      ? pieces.some(({ name }) => name !== 'type' && name !== 'state')
      : pieces.some(({ name, value }) =>
          name === 'owner' ? value.includes('@') || areKnown(value) : !shortDay.test(value),
        );
  return isEnough ? { start: bracket.start, end, pieces, isBracket: true } : undefined;
}

/** "Light the pier – Ana (night shift)" */
function findDescribed(said: string, end: number): Aside | undefined {
  const start = said.charAt(end - 1) === ')' ? lastMark(said, end) : -1;
  const pieces = start > 0 ? readPieces(trimDash(said.slice(start + 2, end))) : undefined;
  return pieces?.length === 1 && pieces[0]!.name === 'owner' ? { start, end, pieces } : undefined;
}

/** "Light the pier (Ana) [OPS-12]" */
function findBeforeTicket(said: string, end: number): Aside | undefined {
  const bracket = /[)\]]/.test(said.charAt(end - 1)) ? findBrackets(said).find((each) => each.end === end) : undefined;
  if (!bracket || readPiece(said.slice(bracket.start + 1, end - 1))?.name !== 'ticket') return undefined;
  const before = findLastBracket(said, trimEnd(said.slice(0, bracket.start), /\s/).length);
  const ticket = { name: 'ticket', value: said.slice(bracket.start + 1, end - 1) } as const;
  return before && { ...before, end, pieces: [...before.pieces, ticket] };
}

/** "Light the pier. Ana, 3 May", "Light on the pier: Ana, 3 May": who and when, on their own. */
function findBehindStop(said: string, end: number): Aside | undefined {
  const [stop, colon] = ['. ', ': '].map((mark) => said.lastIndexOf(mark, end - 1)) as [number, number];
  const pieces = Math.max(stop, colon) > 8 ? readPieces(said.slice(Math.max(stop, colon) + 1, end)) : undefined;
  const start = colon > stop ? colon : stop + 1;
  const has = (which: Piece['name']): boolean => pieces?.some(({ name }) => name === which) === true;
  return pieces && has('owner') && has('due') ? { start, end, pieces } : undefined;
}

const people: ReadonlySet<ReturnType<typeof nounWho>> = new Set(['person', 'group']);
const isPerson = (value: string): boolean => areKnown(value) && !isTeam(value);

/** "Light the pier, Ana, OPS-12": somebody who is known, with what else is told of it. */
function findBehindComma(said: string, end: number): Aside | undefined {
  for (
    let start = said.indexOf(', ', Math.max(8, end - longestAside));
    start > 0;
    start = said.indexOf(', ', start + 1)
  ) {
    const pieces = start < end ? readPieces(said.slice(start + 2, end)) : undefined;
    const isOwned = pieces?.some(({ name, value }) => name === 'owner' && isPerson(value)) === true;
    // "Talk to Ruth, Elif", "Tell the data team, Ruth" name two.
    const before = said.slice(0, start).split(' ').at(-1)!;
    if (isOwned && /^\p{Ll}/u.test(before) && !people.has(nounWho(before, []))) return { start, end, pieces };
  }
  return undefined;
}

const dashes = [' – ', ' — ', ' - ', ' -- ', ' | '];
const arrows = [' → ', ' -> ', ' => '];

/** Several arrows are steps: "Create → Verify → Clean up". */
const lastMark = (said: string, before: number): number =>
  Math.max(
    ...[...dashes, ...arrows.filter((mark) => said.indexOf(mark) === said.lastIndexOf(mark))].map((mark) =>
      before < 2 ? -1 : said.lastIndexOf(mark, before - 2),
    ),
  );

const trimDash = (text: string): string => text.replace(/^[->]? /, '');

/** UTF-16 units. What is longer says more than who and when. */
export const longestAside = 80;

/** "Ana, 3 May", "Ana 5/3"; a day has marks of its own. */
const split = (text: string): readonly string[] =>
  text.split(/[,;|·]|(?<!\d)\/|\/(?!\d)| [–—-]{1,2} |(?<=\p{Lu}\p{Ll}{1,20}) (?=\d{1,2}\/\d|\d{4}-\d)/u);

/** The values in a text, where it holds nothing else and more than a ticket. */
function readPieces(text: string): readonly Piece[] | undefined {
  if (text.trim() === '' || text.length > longestAside) return undefined;
  const pieces: Piece[] = [];
  for (const each of split(text)) {
    const piece = readPiece(each);
    if (!piece) return undefined;
    pieces.push(piece);
  }
  const isOwned = pieces.some(({ name }) => name === 'owner');
  // "(1/2)" is the first of two parts; "(Ana, 1/2)" is a day.
  if (!isOwned && pieces.some(({ value }) => slashed.test(value))) return undefined;
  return pieces.some(({ name }) => name !== 'ticket' && name !== 'other') ? pieces : undefined;
}

/** "3/15" and "15/3": a day, beside a name. */
const slashed = /^(?:(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2]))$/;

const bareAside = /^(?:@[\w/.-]{2,40}|(?:by|due|until) .{2,30}|\d{4}-\d\d-\d\d)$/i;

/** Whether a line is a handle or a day, and nothing else: "@elif", "by Friday". A name may be what it is done to. */
export function isAside(text: string): boolean {
  const piece = bareAside.test(text) ? readPiece(text) : undefined;
  return piece?.name === 'owner' || piece?.name === 'due';
}

/** "done 4 May", "closed on 2031-05-04": when it was, and not when it is due. */
function isStateOfDay(value: string): boolean {
  const [, state = '', day = ''] = /^([\p{L}']+)(?: on| in)? (\S.*)$/u.exec(value) ?? [];
  if (/^(?:by|until|before)\b/i.test(day)) return false;
  const isDay = lengthOfDue(day) >= day.length || (readStamp(day)?.length ?? 0) >= day.length;
  return isDay && isStateWord(state) && readState(state) !== 'open';
}

const person =
  /^(?:\p{Lu}\. ?){0,2}\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2}(?:(?: (?:and|&) |\/)\p{Lu}[\p{Ll}'’-]+)?$|^@[\w/.-]+(?:(?: ?[&+] ?| and )@[\w/.-]+)*$/u;
const initials = /^(?:\p{Lu}\. ?){1,2}/u;
export const mail = /^<?([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})>?$/;

/** "to be done by 4 May", "done by 4 May" */
const dueAhead =
  /^(?:(?:to be|must be|should be|will be|expected|planned) (?:done|finished|ready|completed?)|(?:done|finished|ready|completed?)(?= by )) /i;

const shortDay = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)$/;

function readPiece(text: string): Piece | undefined {
  const value = text.replace(/[*_`]/g, '').trim();
  const day = value.replace(dueAhead, '').replace(/^(?:due|by|until|on|eta:?) /i, '');
  if (value === '') return undefined;
  if (lengthOfDue(day) >= day.length || shortDay.test(day) || slashed.test(day)) return { name: 'due', value: day };
  if (isStateWord(value) || isStateOfDay(value)) return { name: 'state', value };
  if (readActionType(value)) return { name: 'type', value };
  const address = mail.exec(value)?.[1];
  if (address) return { name: 'owner', value: address };
  const ticket = findTicket(value);
  if (ticket && ticket.end - ticket.start >= value.length - 2) return { name: 'ticket', value };
  if (/^(?:(?:P\d|high|medium|low)(?: prio(?:rity)?)?|cc:? .+)$/i.test(value)) return { name: 'other', value };
  const who = value.replace(/^by /i, '');
  // "Ana & Kim (night shift)"
  const name = who.replace(/(?<=\p{L}) \(\p{L}[^()]{1,40}\)$/u, '');
  const [first = ''] = name.split(/ (?:and|&) /);
  return isTeam(who) ||
    isNumbered(who) ||
    (person.test(name) && (who.startsWith('@') || isBracketedName(first.replace(initials, ''))))
    ? { name: 'owner', value: who }
    : undefined;
}
