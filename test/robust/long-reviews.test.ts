import assert from 'node:assert/strict';
import { writeActions, writeTimeline } from '../../scripts/bench/write-items';
import { createAnalysis, defaultSettings } from '../../src/language/index';
import { readReview, readReviewInSteps, structureFindingsInSteps, type Review } from '../../src/review/index';

/** What steps come to, and how many there were. */
function count<T>(steps: Generator<unknown, T>): { readonly value: T; readonly steps: number } {
  for (let n = 1; ; n++) {
    const step = steps.next();
    if (step.done) return { value: step.value, steps: n };
  }
}

const items = 1_000;
/** So many items are one step at most. */
const most = 50;

describe('reading a long review', () => {
  for (const [what, text, heading] of [
    ['entries', writeTimeline(items), '## Timeline'],
    ['action items', writeActions(items), '## Action items'],
  ] as const) {
    const read = (review: Review) => (what === 'entries' ? review.timeline : review.actions).length;

    it(`takes steps of a few ${what}: parsing, reading, and what is missing in them`, () => {
      const analysis = createAnalysis(text);
      assert.ok(count(analysis.parse()).steps > items);
      const { value: review, steps } = count(readReviewInSteps(analysis));
      assert.equal(read(review), items);
      // What is in an item is read first, and then what it is.
      assert.ok(steps >= (2 * items) / most);
      assert.ok(count(structureFindingsInSteps(review, defaultSettings)).steps > items);
    });

    it(`takes as many steps once a heading makes ${what} of all that stands below`, () => {
      const at = text.indexOf(heading) + heading.length;
      const analysis = createAnalysis(`${text.slice(0, at)} of nobody${text.slice(at)}`.replace(heading, '## Notes'));
      const before = readReview(analysis);
      analysis.update([
        { start: analysis.text.indexOf('## Notes'), end: analysis.text.indexOf('\n- '), insert: `${heading}\n` },
      ]);
      assert.ok(count(analysis.parse()).steps < 50);
      const { value: review, steps } = count(readReviewInSteps(analysis, before));
      assert.equal(read(review), items);
      assert.ok(steps >= (2 * items) / most);
    });
  }

  it('can be given up at any step, and read again', () => {
    const analysis = createAnalysis(writeTimeline(120));
    let review = readReview(analysis);
    for (let given = 0; given < 20; given++) {
      const at = analysis.text.indexOf('## Timeline') + 3;
      analysis.update([{ start: at, end: at, insert: given % 2 === 0 ? 'x' : '' }]);
      const steps = readReviewInSteps(analysis, review);
      for (let n = 0; n < given; n++) steps.next();
      analysis.update([{ start: at, end: at + (given % 2 === 0 ? 1 : 0), insert: '' }]);
      const { contents: _, ...now } = (review = readReview(analysis, review));
      const { contents: __, ...fresh } = readReview(createAnalysis(analysis.text));
      assert.deepEqual(now, fresh);
    }
  });
});
