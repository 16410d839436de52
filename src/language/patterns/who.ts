import type { Clause } from '../grammar/clauses';
import type { Sentence } from '../grammar/sentence';

// Whom a clause is about, in a dozen classes: rules name one, and never list people.

const audience =
  /^(?:users?|customers?|clients?|visitors?|readers?|subscribers?|people|folks|anyone|anybody|everyone|everybody|someone|somebody|whoever|who|one|ones)$/;
const none = /^(?:nobody|no|none|no-one)$/;
const every = /^(?:everyone|everybody)$/;
const entire = /^(?:all|entire|whole)$/;
const other = /^(?:he|she)$/;
const me = /^(?:i|me|myself)$/;
const us = /^(?:we|us|ourselves)$/;
const ourselves = /^(?:i|we)$/;
const you = /^(?:you|yourself|yourselves)$/;

/** Is the clause about them? A name that could be a product's counts as a person's only where `trustsNames` says so. */
type Test = (clause: Clause, sentence: Sentence) => boolean;

const head = ({ subject }: Clause): string => subject?.head.lower ?? '';
const isPerson = ({ subject }: Clause): boolean => subject?.who === 'person';
const isGroup = ({ subject }: Clause): boolean => subject?.who === 'group';
const mayBeName = ({ subject }: Clause): boolean => subject?.name !== undefined;
const isSpared: Test = (clause, sentence) => audience.test(head(clause)) || isNobody(clause, sentence);
/** "nobody", "no one", "none of us", "no engineer". */
const isNobody: Test = ({ subject }, { tokens }) =>
  subject !== undefined && (none.test(subject.head.lower) || none.test(tokens[subject.first]!.lower));

/** Everyone a clause can be about. Colleagues are those who take part; people at large and users are not. */
export const whos = {
  /** Anybody who takes part, alone or together, "we" and "they" among them. */
  colleagues: (clause, sentence) => (isPerson(clause) || isGroup(clause)) && !isSpared(clause, sentence),
  /** One of them. */
  colleague: (clause, sentence) => isPerson(clause) && !isSpared(clause, sentence),
  /** A word with a capital that is a name, or may be that of a product or a company. */
  'maybe-name': ({ subject }) => subject?.name === 'maybe',
  /** Several of them, or a team. */
  team: (clause, sentence) => isGroup(clause) && !isSpared(clause, sentence),
  /** A name, "he" or "she". */
  name: (clause) => clause.subject?.name === 'person' || other.test(head(clause)),
  /** A person by what they do: "the engineer". */
  role: (clause, sentence) =>
    isPerson(clause) && !mayBeName(clause) && !isSpared(clause, sentence) && clause.subject?.head.part === 'word',
  /** Anybody who takes part but the one who writes: neither "I" nor "we". */
  others: (clause, sentence) =>
    (isPerson(clause) || isGroup(clause)) && !isSpared(clause, sentence) && !ourselves.test(head(clause)),
  me: (clause) => me.test(head(clause)),
  us: (clause) => us.test(head(clause)),
  you: (clause) => you.test(head(clause)),
  nobody: (clause, sentence) => isNobody(clause, sentence) && clause.subject?.who !== 'thing',
  /** "everyone", "all of them", "the whole team". */
  everyone: (clause, { tokens }) =>
    every.test(head(clause)) ||
    (isGroup(clause) &&
      tokens.slice(clause.subject!.first, clause.subject!.last).some(({ lower }) => entire.test(lower))),
  /** People of any kind, users and everyone among them. */
  people: (clause) => isPerson(clause) || isGroup(clause) || mayBeName(clause),
  /** Nobody is named, as in notes: "Did not test it." */
  omitted: (clause, { tokens }) =>
    !clause.subject && tokens.slice(0, clause.first).every(({ part }) => part === 'punctuation' || part === 'adverb'),
  thing: (clause) => clause.subject?.who === 'thing',
  anything: () => true,
} as const satisfies Readonly<Record<string, Test>>;

/** A class of those whom a clause can be about. */
export type Who = keyof typeof whos;
