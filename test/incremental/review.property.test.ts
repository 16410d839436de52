import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalysis, type Analysis } from '../../src/language/index';
import {
  isReview,
  labelsOf,
  placeFindings,
  readReview,
  readReviewInSteps,
  structureFindings,
  structureFindingsInSteps,
  type Review,
} from '../../src/review/index';
import { readInSteps } from '../../src/vscode/core/read-in-steps';
import { LastFindings } from '../../src/vscode/core/move-findings';
import { propertyOptions } from '../property';
import { reviews } from '../review/documents';
import { countCompared } from './compared';
import { replay, steps } from './session';
import { startingTexts } from './texts';

/** All that is told of a review, with its findings in their sections; what is kept for the next reading is not told. */
function tell(analysis: Analysis, previous?: Review): { readonly review: Review; readonly told: unknown } {
  const review = readReview(analysis, previous);
  const structure = structureFindings(review, analysis.settings);
  analysis.outline(labelsOf(review));
  const { contents, template, ...rest } = placeFindings(review, analysis.findings(structure));
  const told = {
    ...rest,
    template: template.id,
    count: contents.length,
    structure,
    verdict: isReview(analysis, 'a.md'),
  };
  return { review, told };
}

/** What the timelines say, as it is kept for the next reading. */
const entriesOf = ({ contents }: Review): ReadonlySet<unknown> =>
  new Set(contents.flatMap(({ entries }) => entries.map(({ raw }) => raw)));

/** Reads it as the extension does, step by step. */
function* readAsOpen(analysis: Analysis, previous: Review | undefined): Generator {
  const engine = { labelsOf, placeFindings, readReviewInSteps, structureFindingsInSteps };
  yield* analysis.parse();
  yield* readInSteps(engine, analysis, { previous, options: {}, findings: new LastFindings(), isStale: true });
}

describe('a review that is read after an edit of any kind', () => {
  const count = countCompared();

  it('is what reading it anew gives: sections, timeline, actions and findings in their places', () => {
    fc.assert(
      fc.property(fc.oneof(startingTexts, reviews), fc.array(steps, { minLength: 1, maxLength: 12 }), (text, all) => {
        let review: Review | undefined;
        const check = (analysis: Analysis, fresh: Analysis) => {
          const after = tell(analysis, review);
          review = after.review;
          assert.deepEqual(after.told, tell(fresh).told);
        };
        count(replay(text, all, check, (analysis) => readAsOpen(analysis, review)));
      }),
      propertyOptions(10, 5),
    );
  }).timeout(0);

  // How a timeline is written: row by row, with more of the review below.
  for (const [what, find, insert] of [
    ['in the middle', ' |  |\n| 10:20', ' again'],
    ['in the last row', ' |  |\n\n', ' again'],
    ['with the next row', '\n\n', '\n| 10:59 | It stalled again |  |'],
    ['in a line right below', '\n\n## Impact', '\n10:59 | It stalled again'],
    ['in the heading below', '## Impact', '## Later\n\n'],
  ] as const)
    it(`takes what the rows of a table said from before when somebody types ${what}`, () => {
      const rows = Array.from({ length: 30 }, (_, i) => `| 10:${10 + i} | It stalled ${i} |  |\n`).join('');
      const table = `| Time | What | Evidence |\n| --- | --- | --- |\n${rows}`;
      const analysis = createAnalysis(`# Outage\n\n## Timeline\n\n${table}\n## Impact\n\nAll.\n`);
      const { review } = tell(analysis);
      const known = entriesOf(review);
      assert.equal(known.size, 30);
      const at = analysis.text.indexOf(find, analysis.text.indexOf('| 10:10'));
      analysis.update([{ start: at, end: at, insert }]);
      const after = tell(analysis, review);
      assert.ok([...entriesOf(after.review)].filter((each) => known.has(each)).length >= 29);
      assert.deepEqual(after.told, tell(createAnalysis(analysis.text)).told);
    });

  it('reads the rows of a table anew below another head', () => {
    const rows = '| Add a test of the failover | Kim |\n'.repeat(4);
    const analysis = createAnalysis(`# Outage\n\n## Action items\n\n| What | Place |\n| --- | --- |\n${rows}`);
    const { review } = tell(analysis);
    const start = analysis.text.indexOf('Place');
    analysis.update([{ start, end: start + 'Place'.length, insert: 'Owner' }]);
    const after = tell(analysis, review);
    assert.deepEqual([review.actions[0]?.owner, after.review.actions[0]?.owner], [undefined, 'Kim']);
    assert.deepEqual(after.told, tell(createAnalysis(analysis.text)).told);
  });

  it('is read anew where the parser takes the same text for something else', () => {
    const analysis = createAnalysis('-  \n  # Action Item\n- p');
    const { review } = tell(analysis);
    analysis.update([{ start: 3, end: 3, insert: 'e' }]);
    assert.deepEqual(tell(analysis, review).told, tell(createAnalysis(analysis.text)).told);
  });
});
