import type { Facet } from '../../../rephrase/facets';

// Words that judge people, by what a review could ask about instead. Generic vocabulary; who is meant is the rule's affair.

type Words = Readonly<Partial<Record<Facet, string>>>;

const index = (words: Words): ReadonlyMap<string, Facet> =>
  new Map(Object.entries(words).flatMap(([facet, list]) => list.split(' ').map((w) => [w, facet as Facet] as const)));

/** Adjectives that only ever judge people and their work. */
export const verdicts = index({
  care: 'careless negligent reckless sloppy irresponsible unprofessional thoughtless inattentive complacent slapdash lackadaisical foolhardy forgetful heedless slipshod',
  guidance:
    'incompetent clueless inept amateurish stupid idiotic moronic foolish brainless ham-fisted ham-handed gullible',
  pace: 'hasty overhasty over-hasty',
  trust: 'arrogant pig-headed stubborn dishonest disingenuous deceitful untrustworthy spiteful',
});

/** Adjectives that judge where they are said of people; of things they are technical or plain. */
export const traits = index({
  care: 'lax cavalier clumsy sleepy careless',
  guidance: 'naive naïve dumb ignorant oblivious unqualified unskilled useless hopeless unreliable',
  pace: 'rash impatient impulsive trigger-happy',
  ease: 'lazy unmotivated uninterested',
  trust: 'overconfident over-confident cocky',
});

/** States of mind, a judgement when said of one other person. */
export const states = index({ signals: 'confused distracted bewildered flustered disoriented muddled' });

export const nouns = index({
  care: 'carelessness negligence recklessness sloppiness irresponsibility thoughtlessness complacency inattentiveness clumsiness forgetfulness',
  guidance: 'incompetence ineptitude stupidity foolishness ignorance cluelessness naivety naïveté',
  ease: 'laziness',
  pace: 'haste impatience recklessness',
  trust: 'hubris arrogance overconfidence dishonesty stubbornness',
});

export const adverbs = index({
  care: 'carelessly recklessly negligently sloppily irresponsibly unprofessionally thoughtlessly clumsily cavalierly heedlessly blindly blithely',
  guidance: 'incompetently ineptly foolishly stupidly idiotically naively naïvely ignorantly',
  ease: 'lazily',
  pace: 'hastily rashly impulsively impatiently',
  trust: 'arrogantly stubbornly',
});

/** Names to call people. */
export const insults = 'idiot moron imbecile fool amateur cowboy clown bozo numbskull simpleton dimwit';

/** What is said of machines with the same words: "lazy loading", "a stupid default", "sloppy quorum". */
export const technical =
  /^(?:phras\w+|quorums?|default|defaults|question|questions|load\w*|evaluat\w+|init\w*|implementation|algorithm|bayes\w*|approach|datetimes?|terminals?|pipes?|prox\w+|client|switch|match\w*|regex\w*|mode|proof)$/;

/** What people do and make, where an adjective about it is one about them. */
export const conduct =
  /^(?:acts?|actions?|approach|assumptions?|attempts?|attitude|behaviou?rs?|changes?|choices?|code|coding|commits?|communications?|config\w*|decisions?|deploy\w*|edits?|engineering|errors?|fix|fixes|handling|judge?ments?|management|manner|merges?|migrations?|mistakes?|moves?|operations?|ops|planning|practices?|process|processes|programming|push|pushes|releases?|responses?|reviews?|reviewing|rollouts?|slips?|test|tests|testing|typos?|updates?|use|way|work|workarounds?)$/;
