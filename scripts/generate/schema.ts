import { reviewSchema } from '../../src/cli/review-data/review-schema';

/** The schema of what `learning-review read --format json` prints. */
export function writeReviewSchema(): string {
  const head = { $schema: 'http://json-schema.org/draft-07/schema#', title: 'learning-review read --format json' };
  return `${JSON.stringify({ ...head, ...reviewSchema }, null, 2)}\n`;
}
