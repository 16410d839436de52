import { gameDay } from './game-day';
import { learningReview } from './learning-review';
import { nearMiss } from './near-miss';
import { resilienceNote } from './resilience-note';
import { shortReview } from './short-review';
import type { TemplateSource } from './source';
import { sre } from './sre';

export type { TemplateSource } from './source';

/** The templates that come with the product; the first is the default. */
export const templateSources: readonly [TemplateSource, ...TemplateSource[]] = [
  learningReview,
  sre,
  shortReview,
  nearMiss,
  gameDay,
  resilienceNote,
];
