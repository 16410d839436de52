import type { Span } from '../language';
import type { OutlineNode } from './outline';
import { readNames } from './people';
import type { Unit } from './units';

/** Somebody's part in the incident or the review. */
export interface RawRole extends Span {
  /** Lower case: `facilitator`, `pairs`, `incident commander`; `participant` where only names are listed. */
  readonly role: string;
  readonly names: readonly string[];
}

/** A question that the review asks. */
export interface RawQuestion extends Span {
  readonly answered: boolean;
}

/** The smaller things that a section may hold. */
export interface RawNotes {
  readonly roles: readonly RawRole[];
  readonly questions: readonly RawQuestion[];
  /** Lines that thank or praise. */
  readonly thanks: readonly Span[];
}

const roleLine =
  /^[\s*_>+-]*(facilitators?|incident (?:commander|lead|manager)|commander|ic|scribe|communications?(?: lead)?|responders?|authors?(?:\(s\))?|participants?|attendees?|owners?|observers?|pairs?|pairing|created by|on-?call|reviewers?)\**\s*:\**/i;
const thanks =
  /\b(?:thank(?:s| you)|kudos|well done|shout-?outs?|hats off|grateful|appreciate[sd]?|great (?:work|catch))\b/i;

/** Reads roles, questions and thanks from a section's units. */
export function readNotes(text: string, units: readonly Unit[], { within }: Pick<OutlineNode, 'within'>): RawNotes {
  const roles: RawRole[] = [];
  const questions: RawQuestion[] = [];
  const thanked: Span[] = [];
  units.forEach((unit, i) => {
    const said = text.slice(unit.text.start, unit.text.end);
    if (/^\[\^/.test(said)) return;
    const { start, end } = unit.text;
    for (const line of said.split(/\r?\n/)) {
      const match = roleLine.exec(line);
      const names = readNames(match ? line.slice(match[0].length) : unit.within === 'roles' ? line : '');
      if (names.length > 0 && (match !== null || unit.form === 'item')) {
        const role = match?.[1]?.toLowerCase().replace(/\(s\)$|(?<=[a-z]{3})s$/, '') ?? 'participant';
        roles.push({ start, end, role, names });
      }
    }
    if (unit.within === 'questions' && /\?/.test(said)) {
      const next = units[i + 1];
      const below =
        next !== undefined &&
        !/\?\s*$/.test(text.slice(next.text.start, next.text.end)) &&
        (next.depth > unit.depth || (unit.form === 'paragraph' && next.form === 'paragraph'));
      questions.push({ start, end, answered: !/\?[\s*_`]*$/.test(said) || below });
    }
    if (
      (within === 'appreciation' && /[\p{L}]/u.test(said.replace(/\[[^\][]*\]/g, ''))) ||
      (unit.form !== 'row' && thanks.test(said))
    )
      thanked.push({ start, end });
  });
  return { roles, questions, thanks: thanked };
}
