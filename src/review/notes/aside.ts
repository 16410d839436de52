import type { SectionKind } from '../../language';
import { readNames } from '../blocks/people';
import { isUnanswered, isUnfilled, withoutSlots } from '../text/slot';
import { isUnwrittenThanks, thanks } from '../text/thanks';
import type { Unit } from '../blocks/units';

const roleLine =
  /^[\s*_>+-]*(facilitators?|incident (?:commander|lead|manager)|commander|ic|scribe|communications?(?: lead)?|responders?|authors?(?:\(s\))?|participants?|attendees?|owners?|observers?|pairs?|pairing|created by|on-?call|reviewers?)\**\s*:\**/i;
/** In a section of roles whatever stands in front of a colon or a dash is one. */
const anyRole = /^[\s*_>+-]*(\p{L}[\p{L} /&-]{0,40}?)[*_]{0,2}(?::| [\u2013\u2014-](?= ))[*_]{0,2}/u;
/** A role and who has it. */
export interface NamedRole {
  /** Lower case: `facilitator`, `pairs`, `incident commander`; `participant` where only names are listed. */
  readonly role: string;
  readonly names: readonly string[];
}

/** What one unit says beside the main thing; the offsets of all of it are those of its text. */
export interface Aside {
  readonly roles: readonly NamedRole[];
  /** Asks something; `answers` where it says the answer, too. */
  readonly asks: boolean;
  readonly answers: boolean;
  /** Ends with a question, or says that nobody has answered yet: it is no answer to the one above. */
  readonly endsAsking: boolean;
  readonly thanks: boolean;
}

const nothing: Aside = { roles: [], asks: false, answers: false, endsAsking: false, thanks: false };

/** Reads roles, questions and thanks from one unit of a section of that kind. */
export function readAside(text: string, unit: Unit, kind: SectionKind): Aside {
  const said = text.slice(unit.text.start, unit.text.end);
  const endsAsking = /\?\s*$/.test(said) || isUnanswered(said);
  if (/^\[\^/.test(said)) return { ...nothing, endsAsking };
  const roles: NamedRole[] = [];
  for (const line of said.split(/\r?\n/)) {
    const match = roleLine.exec(line) ?? (unit.within === 'roles' ? anyRole.exec(line) : null);
    const named = match ? line.slice(match[0].length) : unit.within === 'roles' ? line : '';
    const names = isUnfilled(named) ? [] : readNames(named);
    if (names.length > 0 && (match !== null || unit.form === 'item')) {
      const role = match?.[1]?.toLowerCase().replace(/\(s\)$|(?<=[a-z]{3})s$/, '') ?? 'participant';
      roles.push({ role, names });
    }
  }
  const asks = unit.within === 'questions' && withoutSlots(said).includes('?');
  return {
    roles,
    asks,
    answers: asks && !isUnanswered(said.slice(said.lastIndexOf('?') + 1)),
    endsAsking,
    thanks: (kind === 'appreciation' || (unit.form !== 'row' && thanks.test(said))) && !isUnwrittenThanks(said),
  };
}
