import { is, personKind } from '../lexicon';
import { ambiguous } from '../lexicon/lists/roles';
import type { Subject } from './noun-phrase';
import { isMachine, kindOf, nameOf } from './people';
import { isObjectAt, lowerAt, type Token } from './token';
import type { VerbGroup } from './verb-group';

// "The checker forgot her list", "the leader lost its lease": who is meant by a noun that may be a machine or a person is told by
// what it does, and by the pronoun that stands for it.

/** The subject of a verb, as what it does tells who it is. */
export function withActor(tokens: readonly Token[], subject: Subject, group: VerbGroup): Subject {
  const { who, head, first, last } = subject;
  if (!isOpen(subject) || first > group.first) return subject;
  if (who === 'person') {
    const isProgram = is('program-too', head.lower) && isOfProgram(tokens, group);
    const isOther = ambiguous.has(head.lower) && isOfThing(tokens, group);
    return isProgram || isOther ? { ...subject, who: 'thing' } : subject;
  }
  if (who !== 'thing') return subject;
  const known = personKind(head.text);
  if (known?.kind !== 'machine-or-person') return subject;
  if (tokens.slice(first, last).some((t) => isMachine(t.lower)) || isOfThing(tokens, group)) return subject;
  const isPerson =
    (!group.passive && (is('only-people', group.lemma) || doesByMistake(tokens, group))) ||
    isOfPerson(tokens, group.verb + 1);
  return isPerson ? { ...subject, who: known.plural ? 'group' : 'person' } : subject;
}

/** A noun of which nobody has said whom it means. */
const isOpen = ({ carried, name, head }: Subject): boolean =>
  !carried && !name && head.part === 'word' && head.taught === undefined;

/** "accidentally cut a cable", "carelessly left"; a host may "accidentally depend on" another. */
const doesByMistake = (tokens: readonly Token[], { adverbs, verb }: VerbGroup): boolean =>
  adverbs.some(({ lower }) => is('harshly', lower) || (is('by-mistake', lower) && isObjectAt(tokens, verb + 1)));

/** "lost its lease" */
const isOfThing = (tokens: readonly Token[], { verb }: VerbGroup): boolean =>
  ['its', 'itself'].includes(lowerAt(tokens, verb + 1));

/** "initialised the display", "failed to initialise it" */
const isOfProgram = (tokens: readonly Token[], { verb, lemma }: VerbGroup): boolean =>
  [lemma, tokens[verb + 1]?.part === 'to' ? (tokens[verb + 2]?.verb?.lemma ?? '') : ''].some((each) =>
    is('only-programs', each),
  );

/** "forgot her list", "while he was reading": a pronoun follows, and nobody else whom it can stand for. */
function isOfPerson(tokens: readonly Token[], from: number): boolean {
  for (const token of tokens.slice(from)) {
    if (is('he-or-she', token.lower)) return true;
    if (kindOf(token)?.kind === 'person' || nameOf(token) === 'person') return false;
  }
  return false;
}
