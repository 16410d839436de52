import * as english from './judgement';
import type { Facet } from '../../../rephrase/facets';

type Words = Readonly<Partial<Record<Facet, string>>>;

/** The words for judging people that everyone has, and those that reviews add to them. */
const also = (known: ReadonlyMap<string, Facet>, words: Words): ReadonlyMap<string, Facet> =>
  new Map([
    ...known,
    ...Object.entries(words).flatMap(([facet, list]) => list.split(' ').map((w) => [w, facet as Facet] as const)),
  ]);

/** Adjectives that only ever judge people and their work. */
export const verdicts = also(english.verdicts, {
  care: 'perfunctory half-hearted nonchalant flippant undisciplined scatterbrained absent-minded negligant',
  guidance: 'incompetant inexpert bumbling',
  trust: 'dismissive high-handed condescending obstinate petty vindictive evasive incurious',
  ease: 'apathetic indifferent workshy',
});
/** Adjectives that judge where they are said of people. */
export const traits = also(english.traits, {
  care: 'unprepared disorganised disorganized inattentive unfocused unobservant',
  pace: 'overeager over-eager overzealous over-zealous gung-ho reckless',
  trust: 'uncooperative unhelpful',
});
export const states = english.states;
export const nouns = also(english.nouns, {
  care: 'inattention nonchalance negligance',
  guidance: 'incompetance amateurism',
  trust: 'obstinacy indifference apathy',
});
export const adverbs = also(english.adverbs, {
  care: 'half-heartedly perfunctorily shoddily flippantly nonchalantly wantonly brazenly absent-mindedly',
  pace: 'overhastily',
  trust: 'obstinately dismissively high-handedly',
});
export { conduct, insults, technical } from './judgement';
