import type { Span } from '../../language';
import type { NamedRole } from '../notes/aside';
import type { PlacedSaid } from './placed-said';

/** Somebody's part in the incident or the review. */
export interface RawRole extends Span, NamedRole {}

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

/** Gathers roles, questions and thanks of a section's units. */
export function readNotes(units: readonly PlacedSaid[]): RawNotes {
  const roles: RawRole[] = [];
  const questions: RawQuestion[] = [];
  const thanked: Span[] = [];
  units.forEach(({ said, at }, i) => {
    const { aside, unit } = said;
    if (aside.roles.length === 0 && !aside.asks && !aside.thanks) return;
    const span = { start: unit.text.start + at, end: unit.text.end + at };
    for (const role of aside.roles) roles.push({ ...span, ...role });
    if (aside.asks) {
      const next = units[i + 1]?.said;
      const below =
        next !== undefined &&
        !next.aside.endsAsking &&
        (next.unit.depth > unit.depth || (unit.form === 'paragraph' && next.unit.form === 'paragraph'));
      questions.push({ ...span, answered: aside.answers || below });
    }
    if (aside.thanks) thanked.push(span);
  });
  return { roles, questions, thanks: thanked };
}
