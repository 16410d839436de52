import type { Clause, Subject } from '../grammar/clauses';
import { arePeople } from '../grammar/people';
import { isAttacker } from '../grammar/phrases';
import { is, isNoun } from '../lexicon';
import type { Sentence } from '../grammar/sentence';
import type { Token } from '../grammar/tokens';

// Whom a clause or a noun phrase is about, in a dozen classes: rules name one, and never list people.

type Test = (subject: Subject, tokens: readonly Token[]) => boolean;

const head = (subject: Subject): string => subject.head.lower;
const isSingle: Test = ({ who }) => who === 'person';
const isGroup: Test = ({ who }) => who === 'group';
/** "nobody", "no one", "none of us", "no engineer". */
const isNobody: Test = (subject, tokens) => is('no-one', head(subject)) || is('no-one', tokens[subject.first]!.lower);
/** "The one who forgot it" is somebody, "one" and "the one" are anybody. */
const isPointedAt: Test = ({ head: { lower }, first, last, who }, tokens) =>
  who === 'person' && lower === 'one' && first === last - 1 && tokens[first]!.lower === 'the';
const isSpared: Test = (subject, tokens) =>
  isNoun('client', head(subject)) ||
  ((is('audience', head(subject)) || is('anybody', head(subject))) && !isPointedAt(subject, tokens)) ||
  isNobody(subject, tokens);
const isColleagues: Test = (subject, tokens) =>
  (isSingle(subject, tokens) || isGroup(subject, tokens)) && !isSpared(subject, tokens);
const isTeam: Test = (subject, tokens) => isGroup(subject, tokens) && !isSpared(subject, tokens);

/** Whom a noun phrase can mean. Colleagues are those who take part; people at large and users are not. */
const phrases = {
  /** Anybody who takes part, alone or together, "we" and "they" among them. */
  colleagues: isColleagues,
  /** One of them. */
  colleague: (subject, tokens) => isSingle(subject, tokens) && !isSpared(subject, tokens),
  /** Several of them, or a team. */
  team: isTeam,
  /** The same, but neither "we" nor "you". */
  'other-team': (subject, tokens) => isTeam(subject, tokens) && !is('us', head(subject)) && !is('you', head(subject)),
  /** Anybody who takes part but the one who writes: neither "I" nor "we". */
  others: (subject, tokens) => isColleagues(subject, tokens) && !is('me', head(subject)) && !is('us', head(subject)),
  /** A name, "he" or "she". */
  name: (subject) => subject.name === 'person' || is('he-or-she', head(subject)),
  /** A word with a capital that is a name, or may be that of a product or a company. */
  'maybe-name': (subject) => subject.name === 'maybe',
  /** A person by what they do: "the engineer". */
  role: (subject, tokens) =>
    subject.name === undefined &&
    subject.head.part === 'word' &&
    isSingle(subject, tokens) &&
    !isSpared(subject, tokens),
  pronoun: (subject) => is('one-person', head(subject)),
  /** "somebody", "one of us" */
  someone: (subject, tokens) =>
    is('somebody', head(subject)) || (tokens[subject.first]?.lower === 'one' && is('us', tokens[subject.last]!.lower)),
  me: (subject) => is('me', head(subject)),
  us: (subject) => is('us', head(subject)),
  you: (subject) => is('you', head(subject)),
  nobody: (subject, tokens) => subject.who !== 'thing' && isNobody(subject, tokens) && !isNoun('client', head(subject)),
  /** "everyone", "all of them", "the whole team". */
  everyone: (subject, tokens) =>
    head(subject) === 'everyone' ||
    head(subject) === 'everybody' ||
    (isGroup(subject, tokens) && tokens.slice(subject.first, subject.last).some(({ lower }) => is('whole', lower))),
  /** People of any kind, users and everyone among them. */
  people: (subject, tokens) => isSingle(subject, tokens) || isGroup(subject, tokens) || subject.name !== undefined,
  /** Neither people nor attackers, nor a pronoun that stands for these. */
  thing: (subject) => subject.who === 'thing' && !isAttacker(head(subject)) && !is('stand-in', head(subject)),
} as const satisfies Readonly<Record<string, Test>>;

/** Whom a noun phrase can mean, by the word that stands for it in a pattern: "COLLEAGUES", "NAME". */
export type Phrase = Uppercase<keyof typeof phrases>;

export const phraseNames = Object.keys(phrases).map((name) => name.toUpperCase()) as readonly Phrase[];

/** Does a noun phrase mean them? Attackers are no people here. */
export function means(subject: Subject, tokens: readonly Token[], phrase: Phrase): boolean {
  // "Report failure to open it": a verb with a capital, and no name.
  if (subject.head.part === 'verb' && !arePeople(subject.who)) return false;
  return !isAttacker(head(subject)) && phrases[phrase.toLowerCase() as keyof typeof phrases](subject, tokens);
}

/** One of those whom a clause can be about. */
type One =
  | keyof typeof phrases
  /** Nobody is named, as in notes: "Did not test it." */
  | 'omitted'
  | 'anything';

/** Whom a clause can be about; "role|me" is either of two, and there may be three. */
export type Who = One | `${One}|${One}` | `${One}|${One}|${One}`;

/** Is a clause about them? */
export function isAbout(who: Who, { subject, first, relative }: Clause, { tokens }: Sentence): boolean {
  return (who.split('|') as readonly One[]).some((one) => {
    if (one === 'anything') return true;
    if (one === 'nobody' && relative && subject && !isThere(tokens, subject.first)) return false;
    if (one !== 'omitted') return subject !== undefined && phrases[one](subject, tokens);
    return !subject && tokens.slice(labelEnd(tokens, first), first).every(isNoWord);
  });
}

/** "There was nobody who read it" says that nobody did; "it surprised nobody who read it" says that somebody may have. */
const isThere = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.verb?.lemma === 'be';

/** "Oops, forgot it": what stands in front says nothing of who. */
const isNoWord = ({ part, lower }: Token): boolean =>
  part === 'punctuation' || part === 'adverb' || is('interjection', lower);

/** Behind "Root cause:", "Why it took long -": where a clause begins whose subject a label leaves open; else 0. */
function labelEnd(tokens: readonly Token[], first: number): number {
  const mark = tokens.slice(0, first).findLastIndex(({ lower }) => lower === ':');
  const names =
    mark > 0 && tokens.slice(0, mark).some(({ lower }) => is('label', lower) || is('label', lower.slice(0, -1)));
  return names ? mark + 1 : 0;
}
