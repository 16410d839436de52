// Which verbs of WordNet are verbs in reports.
import type { WordNet } from './wordnet';

/** As often as this in the texts that were marked by hand. */
const enough = 35;

interface Overlay {
  readonly also: readonly string[];
  readonly never: readonly string[];
}

export function findVerbs(wordNet: WordNet, { also, never }: Overlay): ReadonlySet<string> {
  const found = [...wordNet.lemmas('verb')].filter((verb) => {
    const count = wordNet.count('verb', verb);
    // "Face", "water": verbs too, but in a report hardly ever.
    return count >= enough && 4 * count >= wordNet.count('noun', verb) && 2 * count >= wordNet.count('adj', verb);
  });
  const left = new Set(never);
  return new Set([...found, ...also].filter((verb) => !left.has(verb)));
}
