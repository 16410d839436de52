import { sectionKinds } from '../../language/index';
import { actionTypes, actionStates, reviewReasons, sectionStates } from '../../review/index';
import { exactly, listOf, type Described } from './schema';

// The JSON of `read`, version 1. Fields are only ever added; a change of meaning is a new version. `schemas/read.json` is written from this.

const text = (description: string) => ({ type: 'string', description }) as const;
const textOrNull = (description: string) => ({ type: ['string', 'null'], description }) as const;
const minutes = (description: string) => ({ type: ['integer', 'null'], description }) as const;
const line = { type: 'integer', description: 'The line where it starts, from 1' } as const;

const section = exactly({
  title: text('Its heading, without marks; of a missing one, the heading that the template has'),
  kind: { enum: sectionKinds, description: 'What it is about, whatever its heading says' },
  state: {
    enum: sectionStates,
    description: 'missing: the template asks for it; empty: only comments; placeholder: only slots to fill in',
  },
  line: { type: ['integer', 'null'], description: 'The line of its heading, from 1; null where it is missing' },
});

const entry = exactly({
  date: textOrNull('ISO date, its own or that of what stands above; null where nothing tells the day'),
  time: textOrNull('HH:MM or HH:MM:SS, by the clock of its zone; null where only the day is told'),
  until: textOrNull('The end of a span, written like the time'),
  untilDate: textOrNull('ISO date of that end, where it tells another day'),
  zone: textOrNull('As written beside it, else the zone of the timeline'),
  offsetMinutes: minutes('Minutes east of UTC then and there; null where that is not known'),
  text: textOrNull('What happened, on one line without marks; null where nobody has filled it in'),
  line,
});

const action = exactly({
  text: textOrNull('What is to be done, on one line without marks and fields; null where nobody has filled it in'),
  owner: textOrNull('As written, without marks'),
  due: textOrNull('ISO date where it is a day, else as written: Q2, next week'),
  type: { enum: [...actionTypes, null], description: 'As written; null where no type is' },
  state: { enum: actionStates, description: 'Cancelled: it will not be done' },
  ticket: textOrNull('A key, a number or an address'),
  line,
});

const file = exactly({
  path: text('As it was named, or found in a folder; - for standard input'),
  isReview: { type: 'boolean', description: 'False of a file that was named, but says that it is no review' },
  because: {
    enum: reviewReasons,
    description: 'What tells that: a comment, the front matter, its path (or that it was named), its headings',
  },
  title: textOrNull('From the front matter, else the heading over everything'),
  date: textOrNull('ISO date of the day that it is about'),
  zone: textOrNull('The zone that governs the times of the timeline, as written'),
  sections: listOf(section, 'Parents before their children, missing sections in their places'),
  timeline: listOf(entry, 'In the order of the document'),
  actions: listOf(action, 'In the order of the document'),
  durations: exactly(
    {
      detect: minutes('Minutes from the start to the first signal'),
      respond: minutes('Minutes from the first signal to the first response'),
      mitigate: minutes('Minutes from the start to the mitigation'),
      resolve: minutes('Minutes from the start to the end'),
    },
    'Of the first timeline; null where its entries do not tell both moments',
  ),
});

/** What `read --format json` prints. */
export const reviewSchema = exactly({
  version: { const: 1 },
  files: listOf(file, 'In the order in which they were named'),
});

/** One review as data. */
export type ReviewData = Described<typeof file>;
