import type { Clause } from '../grammar/clauses';
import type { Sentence } from '../grammar/sentence';
import { dashes, type Token } from '../grammar/token';
import { is } from '../lexicon';
import { wordSet } from '../text/word-set';

/** How far what a clause says goes on: over the clauses that hang on it, and verbs that it shares its subject with. */
export interface Reach {
  /** Token index after the last word. */
  readonly end: number;
  /** Verbs joined by "and" that share the modal or the infinitive ("should have tested A and fixed B"). */
  readonly shared: readonly number[];
  /** A later verb that would be left without its subject: the token before which a pronoun has to stand. */
  readonly orphan: number | undefined;
  /** Is more told than a rephrasing can take along: about the last noun ("the case where ..."), or verb after verb ("did A, did B, and did C")? */
  readonly unclear: boolean;
}

/** Does a word go on with the statement before it, behind a comma? */
const goesOn = ({ part, lower }: Token): boolean =>
  part === 'subordinator' || part === 'wh' || is('relative', lower) || is('joining', lower) || behindComma.has(lower);

const behindComma = wordSet('so to in for');

/** Reads how far a clause's statement reaches. */
export function readReach(sentence: Sentence, clause: Clause): Reach {
  const { tokens, clauses } = sentence;
  const verb = tokens[clause.verb]!.verb;
  const joinsBase =
    tokens[clause.verb + 1]?.part === 'to' ||
    (clause.modal !== undefined && !clause.perfect) ||
    Boolean(verb?.base && !verb.past);
  const joinsParticiple = clause.perfect;
  let { end } = clause;
  let unclear = false;
  const shared: number[] = [];
  for (const next of clauses.slice(clauses.indexOf(clause) + 1)) {
    if (
      tokens[end]?.lower === ';' ||
      dashes.has(tokens[end]?.lower ?? '') ||
      (tokens[end]?.lower === ',' && tokens[end + 1]?.lower === '(')
    )
      break;
    const joint = tokens[end]?.lower === ',' ? tokens[end + 1] : tokens[end];
    const form = tokens[next.verb]!.verb;
    // "notice that it ran dry, and that its alarm was off"
    const isThat = tokens[tokens[end]?.lower === ',' ? end + 2 : end + 1]?.lower === 'that';
    if (
      joint?.part === 'coordinator' &&
      isThat &&
      tokens.slice(clause.verb, end).some(({ lower }) => lower === 'that')
    ) {
      end = next.end;
      continue;
    }
    // What follows may share the subject, or have none either.
    const isShared = next.subject ? next.subject.carried : !clause.subject;
    if (joint?.part === 'coordinator') {
      if (!isShared) break;
      const bare = next.first === next.verb;
      const joined =
        bare && ((joinsParticiple && form?.participle) || (joinsBase && form?.base && !(form.past && !joinsBase)));
      // "should have checked the old and recently changed rows"
      const isEither = !bare && joinsParticiple && form?.participle === true;
      // "failed to close it, then left": whoever left is not told.
      if (!joined) return { end, shared, orphan: next.first, unclear: unclear || isEither || !clause.subject };
      shared.push(next.verb);
    } else if (tokens[end]?.lower === ',' && !(joint && goesOn(joint))) {
      // "deployed it, bypassed the gate, and ...": what follows shares the subject, too.
      if (isShared && next.first === end + 1 && !clause.relative)
        return { end, shared, orphan: next.first, unclear: true };
      break;
    } else if (joint && (joint.lower === 'where' || is('relative', joint.lower)) && tokens[end - 1]?.part !== 'verb')
      unclear = true;
    end = next.end;
  }
  return { end, shared, orphan: undefined, unclear };
}
