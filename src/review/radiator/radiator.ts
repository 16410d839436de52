import { createAnalysis, readWords } from '../../language';
import { findDay, readDay, writeDay } from '../time/day';
import { namelessIn } from '../names/nameless';
import type { Review } from '../review';
import { sectionsOf } from '../sections-of';
import { isSlot, isUnfilled, isUnwritten } from '../text/slot';
import { actionTypes, type ActionType } from '../actions/words';

// An information radiator, as the talk asks for: what the team's reviews say, on a screen where everyone can see it.
// It counts reviews and things to do, never people, and names nobody; it says nothing of what is late, and repeats no words
// that blame: a screen where everyone can see them is no place for those, and the review itself has the finding.

/** What the radiator keeps of a review. Plain data, without the document: there may be many. */
export interface RadiatorSource extends RadiatorReview {
  readonly path: string;
  /** Open action items, contributing factors and thanks, in the order of the review. What cannot be told without a name is empty. */
  readonly open: readonly { readonly type: OpenActions['type']; readonly text: string }[];
  readonly factors: readonly string[];
  readonly thanks: readonly string[];
}

/** One review in a line. */
export interface RadiatorReview {
  readonly title: string;
  /** ISO date, where the review names a day. */
  readonly date?: string;
  /** As written in the front matter. */
  readonly status?: string;
  /** Of the sections that its template expects. */
  readonly sections: { readonly written: number; readonly expected: number };
  readonly actions: { readonly open: number; readonly all: number };
}

/** Something that a review says, and which. */
export interface Saying {
  readonly text: string;
  readonly from: string;
}

/** Open action items of one type: how many, and what the latest of them want. `other`: those of no type. */
export interface OpenActions {
  readonly type: ActionType | 'other';
  readonly count: number;
  readonly latest: readonly Saying[];
}

/** What the reviews say together. The latest come first, everywhere. */
export interface RadiatorSummary {
  readonly count: number;
  readonly reviews: readonly RadiatorReview[];
  /** Types without open items are left out. */
  readonly actions: readonly OpenActions[];
  readonly factors: readonly Saying[];
  readonly thanks: { readonly count: number; readonly latest: readonly Saying[] };
}

// What a wall screen has room for.
const most = { reviews: 8, actions: 3, factors: 8, thanks: 5 };

/** Takes from a review what the radiator needs. Named by its title, else its file's name; dated, else by the day that these have. */
export function describeSource(path: string, review: Review): RadiatorSource {
  const name = path.replace(/^.*[\\/]/, '').replace(/\.(?:md|markdown)$/i, '');
  const day = [review.frontMatter.date, review.title, name]
    .map((text) => findDay(text ?? ''))
    .find((found) => found !== undefined);
  const days = day && readDay(day, undefined, true);
  const date = days === undefined ? undefined : writeDay(days);
  const nameless = namelessIn(review);
  const tell = (text: string): string => nameless(readWords(text)) ?? '';
  const status = nameless(review.frontMatter.status ?? '');
  const open = review.actions.filter(({ state }) => state === 'open');
  const source: RadiatorSource = {
    path,
    title: nameless(review.title === undefined || isSlot(review.title) ? name : review.title) || 'Learning review',
    ...(date ? { date } : {}),
    ...(status && !isUnfilled(status) ? { status } : {}),
    sections: countSections(review),
    actions: { open: open.length, all: review.actions.length },
    open: open
      .filter(({ text }) => !isUnwritten(text))
      .map(({ type, text }) => ({ type: type ?? 'other', text: tell(text) })),
    factors: review.factors.map(({ text }) => tell(text)),
    thanks: review.thanks.map(({ text }) => tell(text)),
  };
  // A copy: a piece of a text keeps the whole text in memory.
  return JSON.parse(JSON.stringify(source)) as RadiatorSource;
}

/** What the reviews say together; those without a date come after the others. */
export function summariseReviews(sources: readonly RadiatorSource[]): RadiatorSummary {
  const latest = [...sources].sort(
    (a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.title, b.title) || compare(a.path, b.path),
  );
  const gather = (pick: (source: RadiatorSource) => readonly string[]): readonly Saying[] =>
    latest.flatMap((source) => pick(source).map((text) => ({ text, from: source.title })));
  const findOpen = (type: OpenActions['type']) =>
    gather(({ open }) => open.filter((each) => each.type === type).map(({ text }) => text));
  const thanks = gather((source) => source.thanks);
  return {
    count: sources.length,
    reviews: latest.slice(0, most.reviews),
    actions: [...actionTypes, 'other' as const]
      .map((type) => ({ type, all: findOpen(type) }))
      .filter(({ all }) => all.length > 0)
      .map(({ type, all }) => ({ type, count: all.length, latest: choose(all, most.actions, 'Action items') })),
    factors: choose(
      gather((source) => source.factors),
      most.factors,
      'Contributing factors',
    ),
    thanks: { count: thanks.length, latest: choose(thanks, most.thanks, 'Appreciation') },
  };
}

/** The first that can hang on a wall; only as many are looked at as it takes. `heading`: what they stand under. */
function choose(sayings: readonly Saying[], count: number, heading: string): readonly Saying[] {
  const chosen: Saying[] = [];
  for (const saying of sayings) {
    if (chosen.length === count) break;
    const analysis = createAnalysis(`## ${heading}\n\n- ${saying.text}\n`);
    if (saying.text && !analysis.findings().some(({ category }) => category === 'blame')) chosen.push(saying);
  }
  return chosen;
}

// A section that is not there under its name or kind, and not missing either, is told in another way: it counts as written.
function countSections(review: Review): RadiatorReview['sections'] {
  const present = sectionsOf(review).filter(({ state }) => state !== 'missing');
  const missing = new Set(review.missing.map(({ title }) => title));
  const expected = review.template.sections.filter(({ optional }) => !optional);
  const written = expected.filter(({ title, kind }) => {
    if (missing.has(title)) return false;
    const found =
      present.find((each) => each.title.toLowerCase() === title.toLowerCase()) ??
      present.find((each) => kind !== 'other' && each.kind === kind);
    return found === undefined || found.state === 'written';
  });
  return { written: written.length, expected: expected.length };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
