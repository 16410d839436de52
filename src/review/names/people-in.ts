import { splitCells } from '../blocks/table';
import type { Review } from '../review';
import { trimEnd } from '../text/trim';
import { mayBeName, namesBeside } from './name';
import { namesIn } from './owners';

// What stands in front of a colon without being a name.
const labels = new Set(
  `note notes update error errors warning warn info debug fatal trace alert alerts status action actions decision impact edit re fyi todo
  question answer resolution cause root summary result results detected resolved mitigated started http https ftp title service host env
  environment region severity priority owner message msg event events time date step next plan context reason version deploy rollback
  hypothesis observation assumption timeline incident ps nb tl;dr tldr diagnosis detection response recovery trigger fix workaround
  mitigation investigation background outcome effect link ticket slack channel call bridge phase source root unknown day
  what why how who when where`.split(/\s+/),
);

// Teams by what they look after.
const areas = new Set(
  'platform data checkout search web mobile core edge compute growth infra cloud product design'.split(' '),
);

/** Whether a word in front of a colon is a label: "Update: ...". */
export const isLabelWord = (word: string): boolean => labels.has(word.toLowerCase());

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
  return [...new Set(named.flatMap(partNames).map(trimMarks))].filter((name) => maybePerson(name, prose));
}

/** "pairing with Jo and @oskar" names two. */
const partNames = (said: string): readonly string[] =>
  said.replace(/^pair(?:ing|ed) with /i, '').split(/, | & | \+ | and /);

const trimMarks = (name: string): string => trimEnd(name.replace(/^[\s*_`<[]+/, ''), /[\s*_`>\]:]/);

/** Whether a text in a place for names is one, as far as its form and the words of the review tell. */
export function maybePerson(name: string, prose: string): boolean {
  if (/^[^\s@]*@[^\s@]+$/.test(name)) return true;
  const [first = ''] = name.split(' ');
  return (
    mayBeName(name) &&
    !isLabelWord(first) &&
    !areas.has(first.toLowerCase()) &&
    (/\s/.test(name) || !/^\p{Lu}/u.test(name) || !hasWord(prose, name.toLowerCase()))
  );
}

/** Whether a text has a word in just this case; a handle is none. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}@._-]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}@_-]/u.test(text.charAt(at + word.length)))
      return true;
  }
  return false;
}

/** "Mira: the queue is full", "**Mira**: ...", "Restarted [Mira]". */
function speakersOf(text: string): readonly string[] {
  const colon = text.slice(0, 60).search(/:[*_]{0,3}\s/);
  const first = colon > 0 ? [text.slice(0, colon)] : [];
  const last = /\s\[([^\][]{2,40})\]\.?$/.exec(text.slice(-50))?.[1];
  return last === undefined ? first : [...first, last];
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
