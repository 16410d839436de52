import type { Clause } from '../grammar/clauses';
import type { Sentence } from '../grammar/sentence';

// Whom a clause is about, in a dozen classes: rules name one, and never list people.

const audience =
  /^(?:users?|customers?|clients?|visitors?|readers?|subscribers?|people|folks|anyone|anybody|everyone|everybody|someone|somebody|whoever|who|one|ones)$/;
const none = /^(?:nobody|none|no-one)$/;
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
const isSpared = (clause: Clause): boolean => audience.test(head(clause)) || none.test(head(clause)) || isNoOne(clause);
const isNoOne = ({ subject }: Clause): boolean => subject?.head.lower === 'one' && subject.first < subject.last;

/** Everyone a clause can be about. Colleagues are those who take part; people at large and users are not. */
export const whos = {
  /** Anybody who takes part, alone or together, "we" and "they" among them. */
  colleagues: (clause) => (isPerson(clause) || isGroup(clause)) && !isSpared(clause),
  /** One of them. */
  colleague: (clause) => isPerson(clause) && !isSpared(clause),
  /** A word with a capital that is a name, or may be that of a product or a company. */
  'maybe-name': ({ subject }) => subject?.name === 'maybe',
  /** Several of them, or a team. */
  team: (clause) => isGroup(clause) && !isSpared(clause),
  /** A name, "he" or "she". */
  name: (clause) => clause.subject?.name === 'person' || other.test(head(clause)),
  /** A person by what they do: "the engineer". */
  role: (clause) => isPerson(clause) && !mayBeName(clause) && !isSpared(clause) && clause.subject?.head.part === 'word',
  /** Anybody who takes part but the one who writes: neither "I" nor "we". */
  others: (clause) => (isPerson(clause) || isGroup(clause)) && !isSpared(clause) && !ourselves.test(head(clause)),
  me: (clause) => me.test(head(clause)),
  us: (clause) => us.test(head(clause)),
  you: (clause) => you.test(head(clause)),
  nobody: (clause) => none.test(head(clause)) || isNoOne(clause),
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
