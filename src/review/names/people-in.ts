import { isMachine, nameWho, upperFirst } from '../../language';
import { splitCells } from '../blocks/table';
import type { Review } from '../review';
import { trimEnd } from '../text/trim';
import { isLabelWord, maybePerson, namesBeside } from '../blocks/name';
import { namesIn } from './owners';

/**
 * Those whom a review names where names stand: as owners, in roles, in pairs, as having said something ("09:02 Mira: ...", "[Mira]"), in
 * columns of tables. Each once. By their form they may be names; a word that the review writes in lower case as well is none.
 */
export function peopleIn(review: Review): readonly string[] {
  const { timeline, prose } = review;
  const named = [
    ...namesIn(review),
    ...timeline.flatMap(({ text }) => speakersOf(text)),
    ...columnsOf(prose),
    ...thanksOf(review),
  ];
  const people = named
    .flatMap(partNames)
    .map(trimMarks)
    .filter((name) => maybePerson(name, prose));
  return [...new Set([...people, ...loginsOf(review)])];
}

/** "pairing with Jo and @oskar" names two. */
const partNames = (said: string): readonly string[] =>
  said.replace(/^pair(?:ing|ed) with /i, '').split(/, | & | \+ | and /);

const trimMarks = (name: string): string => trimEnd(name.replace(/^[\s*_`<[]+/, ''), /[\s*_`>\]:]/);

/** "Mira: the queue is full", "**Mira**: ...", "Restarted [Mira]". */
function speakersOf(text: string): readonly string[] {
  const colon = text.slice(0, 60).search(/:[*_]{0,3}\s/);
  const first = colon > 0 ? [text.slice(0, colon)] : [];
  const last = /\s\[([^\][]{2,40})\]\.?$/.exec(text.slice(-50))?.[1];
  return last === undefined ? first : [...first, last];
}

/**
 * Those who speak in lower case: "09:02 mira: the queue is full". Such a word may as well be a part of the system, so it has to be a name
 * that is known, or to speak twice or more where others do as well.
 */
function loginsOf({ timeline }: Review): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of timeline) {
    const name = /^[*_]{0,2}(\p{Ll}[\p{Ll}\d_-]{1,20})[*_]{0,2}:[*_]{0,2}\s/u.exec(text)?.[1];
    if (name !== undefined && !isLabelWord(name) && !isMachine(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const asName = (word: string) => nameWho(upperFirst(word));
  const isBelieved = ([name, count]: readonly [string, number]) =>
    asName(name) === 'person' || (asName(name) === 'maybe' && count > 1 && counts.size > 1);
  return [...counts].filter(isBelieved).map(([name]) => name);
}

/** Those who are thanked. */
const thanksOf = ({ thanks }: Review): readonly string[] =>
  thanks.flatMap(({ text }) => namesBeside(text).map(({ start, end }) => text.slice(start, end)));

const whoColumn =
  /^\W*(?:who|owner|name|person|people|responder|actor|author|speaker|by|assignee|reporter|participants?)\W*$/i;

/** What stands in columns of people. */
function columnsOf(prose: string): readonly string[] {
  const names: string[] = [];
  let places: readonly number[] | undefined;
  for (const line of prose.split(/\r\n|\r|\n/)) {
    if (!line.includes('|')) {
      places = undefined;
      continue;
    }
    const cells = splitCells(line, { start: 0, end: line.length }).map(({ start, end }) => line.slice(start, end));
    if (places) names.push(...places.flatMap((i) => (cells[i] ?? '').split(/[,;&+/]|\band\b/)));
    else places = cells.flatMap((cell, i) => (whoColumn.test(cell) ? [i] : []));
  }
  return names;
}
