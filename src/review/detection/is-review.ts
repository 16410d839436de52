import type { Markdown, SectionKind } from '../../language';

type Document = Omit<Markdown, 'comments'>;
import { findOwnComments } from '../text/comments';
import { isAboutReviews, isFiledAsReview, isTitleOfReview, readName, wordsOf } from './document-name';
import { readFrontMatter } from '../front-matter/front-matter';
import { readOutlined } from '../blocks/outlined';
import type { TemplateSource } from '../templates';
import { runToEnd } from '../text/steps';

/** What made us treat a document as a review, or not. */
export const reviewReasons = ['comment', 'front-matter', 'path', 'headings', 'none'] as const;
export type ReviewReason = (typeof reviewReasons)[number];

/** Whether a document is a review, and why. */
export interface Verdict {
  readonly isReview: boolean;
  readonly because: ReviewReason;
}

// Headings of which most reviews have several and most other documents none or one.
const telling: ReadonlySet<SectionKind> = new Set([
  'timeline',
  'factors',
  'went-well',
  'went-poorly',
  'lucky',
  'actions',
  'impact',
  'detection',
  'resolution',
  'analysis',
  'lessons',
  'hypothesis',
]);
const strong: ReadonlySet<SectionKind> = new Set(['timeline', 'factors', 'went-well', 'went-poorly', 'lucky']);
const named =
  /\bpost-?\s?mortem\b|\blearning review\b|\bincident\b|\boutage\b|\bnear miss\b|\bgame day\b|\bretrospective\b|\broot cause analysis\b/i;
const switches: ReadonlySet<string> = new Set(['on', 'off', 'true', 'false']);

/**
 * Decides whether a document is a review. What the author says wins: the comment `<!-- learning-review: on|off -->`, then
 * `learning-review: true|false` or a template in the front matter, then the user's globs, then a category or tag. What is about reviews (a
 * policy, a template) is none. Last come its name and folder, and the headings.
 * @param path of the document, within the workspace where there is one
 * @param byPath whether the path fits one of the user's globs
 * @param known templates, of which the front matter may name one
 */
export const isReview = (analysis: Document, path = '', byPath = false, known: readonly Named[] = []): Verdict =>
  runToEnd(isReviewInSteps(analysis, path, byPath, known));

type Named = Pick<TemplateSource, 'id'>;

/** The same in small steps. */
export function* isReviewInSteps(
  analysis: Document,
  path = '',
  byPath = false,
  known: readonly Named[] = [],
): Generator<void, Verdict> {
  const comment = findOwnComments(analysis.text).find(({ says }) => switches.has(says))?.says;
  if (comment) return { isReview: comment === 'on' || comment === 'true', because: 'comment' };
  const front = readFrontMatter(analysis.text);
  if (front.learningReview !== undefined) return { isReview: front.learningReview, because: 'front-matter' };
  if (front.fields.has('template') && /review|sre|near-miss|game-day|resilience/.test(front.template ?? ''))
    return { isReview: true, because: 'front-matter' };
  if (known.some(({ id }) => id === front.template)) return { isReview: true, because: 'front-matter' };
  if (byPath) return { isReview: true, because: 'path' };
  const title = front.title ?? readTitle(analysis.headings);
  const name = readName(path);
  if (name === 'about' || isAboutReviews(wordsOf(title))) return { isReview: false, because: 'none' };
  if (isFiledAsReview(front.fields)) return { isReview: true, because: 'front-matter' };
  if (name === 'review') return { isReview: true, because: 'path' };
  if (yield* readSignature(analysis, title)) return { isReview: true, because: 'headings' };
  return { isReview: false, because: 'none' };
}

/** The first heading, where none stands above it. */
function readTitle(headings: Document['headings']): string {
  const [first] = headings;
  return first && headings.every(({ level }) => level >= first.level) ? first.title : '';
}

function* readSignature(document: Document, title: string): Generator<void, boolean> {
  if (isTitleOfReview(title)) return true;
  const { headings, kinds: labels } = yield* readOutlined(document);
  const kinds = new Set([...headings.map(({ kind }) => kind), ...labels].filter((kind) => telling.has(kind)));
  if (kinds.size >= 3) return true;
  const isStrong = [...kinds].some((kind) => strong.has(kind));
  return (kinds.size >= 2 && isStrong) || (kinds.size >= 1 && named.test(title));
}
