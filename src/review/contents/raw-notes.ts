import type { Span } from '../../language';
import type { Role } from '../notes/statements';
import { eachInSteps } from '../text/steps';
import type { PlacedSaid } from './placed-said';

/** A question that the review asks. */
export interface RawQuestion extends Span {
  readonly answered: boolean;
}

/** The smaller things that a section may hold. */
export interface RawNotes {
  readonly roles: readonly Role[];
  readonly questions: readonly RawQuestion[];
  /** Lines that thank or praise. */
  readonly thanks: readonly Span[];
}

/** Gathers roles, questions and thanks of a section's units. */
export function* readNotes(units: readonly PlacedSaid[]): Generator<void, RawNotes> {
  const roles: Role[] = [];
  const questions: RawQuestion[] = [];
  const thanked: Span[] = [];
  yield* eachInSteps(units, ({ said, at }, i) => {
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
