import { mayBeBase, nameWho, type Span } from '../../language';
import { isStateWord, readState, type ActionState } from './state';
import { lengthOfDue } from '../time/due';
import { readStamp } from '../time/stamp';
import { findTicket } from '../blocks/evidence';
import { findBrackets } from '../blocks/fields';
import { isLabelWord, isSomebody, isTeam, mayBeName, mayBeTeam } from '../blocks/name';
import { findHandles } from '../blocks/people';
import { isBracketedName } from '../text/slot';
import { blankSpan, trimEnd } from '../text/trim';
import { readActionType, readVerb, startsWithVerb, type ActionType } from './words';

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
  const speaker = findSpeaker(left);
  for (let aside = findFirst(left) ?? (speaker?.isKnown ? speaker : findLast(left)); aside; aside = findLast(left)) {
    pieces.push(...aside.pieces);
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

interface Aside extends Span {
  readonly pieces: readonly Piece[];
  readonly isBracket?: boolean;
}

interface InFront extends Aside {
  readonly name: string;
  /** Whether a list of names has it. */
  readonly isKnown: boolean;
}

/** Somebody in brackets in front: "[Ana] ...". */
function findFirst(said: string): Aside | undefined {
  const [whole = '', inside = ''] = /^\s*\[([^\][\n]{2,40})\](?![([:])\s*/.exec(said) ?? [];
  const isName =
    (isBracketedName(inside) || isTeam(inside)) && readActionType(inside) === undefined && !isStateWord(inside);
  return isName ? { start: 0, end: whole.length, pieces: [{ name: 'owner', value: inside }] } : undefined;
}

const inFront = /^\s*[*_]{0,2}(\p{Lu}[\p{L} .'’-]{1,40}?|(?<=\*)me(?=\*))[*_]{0,2}(:[*_]{0,2}\s+| [–—-]{1,2} )/u;

/**
 * Somebody or a team in front of a colon: "**Ana:** ...", or of a dash and what they do: "Ana – pin the image". A word that no list of
 * names knows may be a part of the system as well.
 */
function findSpeaker(said: string): InFront | undefined {
  const [whole = '', name = '', mark = ''] = inFront.exec(said) ?? [];
  // Whoever plans alone: "**me** — salt it".
  if (name === 'me')
    return { start: 0, end: whole.length, pieces: [{ name: 'owner', value: name }], name, isKnown: true };
  const isPerson = person.test(name);
  const isKnown = (isPerson && nameWho(name.split(' ', 1)[0] ?? '') === 'person') || isTeam(name);
  const mayBe = isPerson && mayBeName(name) && !isLabelWord(name);
  if (!isKnown && !mayBe && !mayBeTeam(name)) return undefined;
  // "Harbour team – salt it" needs no word that is known for a verb.
  const isTold = / (?:team|crew|squad)$/i.test(name) || startsWithVerb(said.slice(whole.length));
  if (mark.startsWith(' ') && !(isKnown && isTold)) return undefined;
  if (readActionType(name) !== undefined || isStateWord(name)) return undefined;
  return { start: 0, end: whole.length, pieces: [{ name: 'owner', value: name }], name, isKnown };
}

/** "... – [jira](https://example.atlassian.net/browse/OPS-12)" */
const lastLink = /\s[–—-]{1,2} \[[^\][\n]{1,40}\]\(https?:[^\s()]+\)$/;

/** Brackets, or what stands behind a dash, a bar or an arrow, at the end. */
function findLast(said: string): Aside | undefined {
  const end = trimEnd(said, /[\s.]/).length;
  const link = lastLink.exec(said.slice(0, end));
  if (link && findTicket(link[0])) return { start: link.index, end, pieces: [{ name: 'ticket', value: link[0] }] };
  if (/[)\]]/.test(said.charAt(end - 1))) {
    const bracket = findBrackets(said).find((each) => each.end === end);
    const pieces = bracket && readPieces(said.slice(bracket.start + 1, end - 1));
    if (!bracket || !pieces) return undefined;
    // "(Prometheus)" alone may be a thing.
    const isEnough =
      said[bracket.start] === '['
        ? pieces.some(({ name }) => name !== 'type' && name !== 'state')
        : pieces.some(({ name, value }) => name !== 'owner' || value.includes('@'));
    return isEnough ? { start: bracket.start, end, pieces, isBracket: true } : undefined;
  }
  // "... — Ana — 3 May — OPS-12": the ticket alone is not enough.
  for (let start = lastMark(said, end); start > 0 && end - start <= longest; start = lastMark(said, start)) {
    const pieces = readPieces(trimDash(said.slice(start + 2, end)));
    // "Menu → Data streams" is a way, and no owner.
    const isWay =
      pieces?.length === 1 && pieces[0]!.name === 'owner' && arrows.some((mark) => said.startsWith(mark, start));
    if (pieces && !(isWay && !isSomebody(pieces[0]!.value))) return { start, end, pieces };
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
const longest = 80;

const split = (text: string): readonly string[] => text.split(/[,;|/·]| [–—-]{1,2} /);

/** The values in a text, where it holds nothing else and more than a ticket. */
function readPieces(text: string): readonly Piece[] | undefined {
  if (text.trim() === '' || text.length > longest) return undefined;
  const pieces: Piece[] = [];
  for (const each of split(text)) {
    const piece = readPiece(each);
    if (!piece) return undefined;
    pieces.push(piece);
  }
  return pieces.some(({ name }) => name !== 'ticket' && name !== 'other') ? pieces : undefined;
}

/** "done 4 May", "closed on 2031-05-04": when it was, and not when it is due. */
function isStateOfDay(value: string): boolean {
  const [, state = '', day = ''] = /^([\p{L}']+)(?: on| in)? (\S.*)$/u.exec(value) ?? [];
  if (/^(?:by|until|before)\b/i.test(day)) return false;
  const isDay = lengthOfDue(day) >= day.length || (readStamp(day)?.length ?? 0) >= day.length;
  return isDay && isStateWord(state) && readState(state) !== 'open';
}

const person =
  /^(?:\p{Lu}\. ?){0,2}\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2}(?: (?:and|&) \p{Lu}[\p{Ll}'’-]+)?$|^@[\w/.-]+$/u;
const initials = /^(?:\p{Lu}\. ?){1,2}/u;
const mail = /^<?([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})>?$/;

/** "to be done by 4 May", "done by 4 May" */
const dueAhead =
  /^(?:(?:to be|must be|should be|will be|expected|planned) (?:done|finished|ready|completed?)|(?:done|finished|ready|completed?)(?= by )) /i;

function readPiece(text: string): Piece | undefined {
  const value = text.replace(/[*_`]/g, '').trim();
  const day = value.replace(dueAhead, '').replace(/^(?:due|by|until|on) /i, '');
  if (value === '') return undefined;
  if (lengthOfDue(day) >= day.length) return { name: 'due', value: day };
  if (isStateWord(value) || isStateOfDay(value)) return { name: 'state', value };
  if (readActionType(value)) return { name: 'type', value };
  const address = mail.exec(value)?.[1];
  if (address) return { name: 'owner', value: address };
  const ticket = findTicket(value);
  if (ticket && ticket.end - ticket.start >= value.length - 2) return { name: 'ticket', value };
  if (/^(?:P\d|high|medium|low)(?: prio(?:rity)?)?$/i.test(value)) return { name: 'other', value };
  const who = value.replace(/^by /i, '');
  const [first = ''] = who.split(/ (?:and|&) /);
  return isTeam(who) || (person.test(who) && (who.startsWith('@') || isBracketedName(first.replace(initials, ''))))
    ? { name: 'owner', value: who }
    : undefined;
}

const capital = '\\p{Lu}[\\p{L}-]+';
/** "Ana Silva", "the harbour team", "Ed, Kim and Caroline" */
const whoever = `(?:the )?(?:${capital}|[\\p{L}-]+ (?:team|crew|group))(?: ${capital}| team| crew| group)?(?:(?:,| and| &) ${capital}){0,3}`;
const subject = new RegExp(`^[*_\`]{0,3}(@[\\w/-]+|${whoever})[*_\`]{0,3} to (?=\\p{Ll})`, 'u');
/** Words that "to" follows without being who does it: "Ability to ...", "Need to ...". */
const noSubject: ReadonlySet<string> = new Set(
  [
    'users customers clients nobody nothing no everyone everybody',
    'someone somebody speak there need how what when where who this that try want plan due ability way',
    'option process tool alert script job ticket task test check guide dashboard policy procedure runbook mechanism command flag button',
    'page limit metric change decision proposal request reminder permission access be time next step the',
  ]
    .join(' ')
    .split(' '),
);

/** Who stands in front of "to": of several one has to be known for somebody, as in "Terraform and Ansible" none is. */
function doerOf(plain: string): string | undefined {
  const name = subject.exec(plain)?.[1];
  const all = name?.split(/, | and | & /) ?? [];
  const isKnown = all.some((each) => nameWho(each.split(' ', 1)[0]!) === 'person');
  // "Return to the old plan"
  return isKnown || (all.length === 1 && !mayBeBase(all[0]!.split(' ', 1)[0]!)) ? name : undefined;
}

/** "Let us know by emailing help@example.org": whom others turn to. */
const contacts =
  /\b(?:by (?:e-?)?mailing|contact(?: us)?(?: at| via)?|reach(?: us| out)?(?: at| to)?|let us know (?:at|via)) <?[\w.+-]+@\S+$/i;

const willingly = new RegExp(
  "^(?:[*_]{2}[^*_:]{3,60}(?::[*_]{2}|[*_]{2}:) )?[*_]{0,2}(?:the )?((?:[\\p{L}'’-]+ ){0,2}[\\p{L}'’-]+)[*_]{0,2} " +
    '(?:(?:will|should|must) (?!be |have |not |never )|has (?:added|created|filed|opened|placed|put|raised) )(?=\\p{Ll})',
  'iu',
);

/** "... (Ana calls for a meeting)", and not "(Ana saw it first)". */
const cares = new RegExp(
  '\\((\\p{Lu}\\p{Ll}+) (?:to|will|is on it|calls?|drives?|follows? up|handles?|leads?|looks? into|organi[sz]es?|owns?|' +
    'schedules?|sets? up|starts?|takes?)\\b[^()]{0,60}\\)[\\s.]*$',
  'u',
);

/** A handle in the words, an address at their end, or a name in front of what is to be done: "Ana to send the list", "Ana will send it". */
export function findOwner(said: string): string | undefined {
  const plain = said.trim();
  const willing = willingly.exec(plain)?.[1];
  if (willing !== undefined && (isTeam(willing) || nameWho(willing) === 'person')) return willing;
  const caring = cares.exec(plain)?.[1];
  if (caring !== undefined && nameWho(caring) === 'person') return caring;
  const name = doerOf(plain);
  if (name?.startsWith('@')) return name;
  const last = trimEnd(plain, /[\s.)]/).slice(-longest);
  const isContact = contacts.test(last);
  const address = isContact
    ? undefined
    : mail.exec(last.slice(Math.max(last.lastIndexOf(' '), last.lastIndexOf('(')) + 1))?.[1];
  const first = name?.replace(/^the /, '').split(' ')[0]?.toLowerCase() ?? '';
  return findHandles(said)[0] ?? address ?? (noSubject.has(first) || readVerb(first) ? undefined : name);
}
