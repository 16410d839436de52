import assert from 'node:assert/strict';
import { createAnalysis, defaultSettings, type Settings } from '../../src/language';
import { explainText } from '../../src/language/engine/explain';

type Names = Pick<Settings, 'persons' | 'things'>;

const rulesIn = (text: string, names: Names): readonly string[] =>
  createAnalysis(`# Review\n\n## Notes\n\n${text}\n`, { ...defaultSettings, ...names })
    .findings()
    .map(({ ruleId }) => ruleId);

/** What is found without and with what a team says. */
const found: readonly (readonly [text: string, names: Names, without: readonly string[], within: readonly string[]])[] =
  [
    ['Brocard failed to close the valve.', { persons: ['Brocard'] }, [], ['failed-to']],
    ['Iris broke the build.', { persons: ['Iris'] }, [], ['named-agent']],
    ['The outage was caused by Brocard.', { persons: ['Brocard'] }, [], ['named-agent']],
    ['10:04 Brocard deletes the index', { persons: ['Brocard'] }, [], ['named-agent']],
    ['The release train forgot to close it.', { persons: ['release train'] }, [], ['failed-to']],
    ['The wardens failed to close the gate.', { persons: ['warden'] }, ['failed-to'], ['failed-to']],
    ['The widgeteers failed to close the gate.', { persons: ['widget'] }, [], []],
    ['The beacons failed to close the gate.', { persons: ['beacon'] }, [], ['failed-to']],
    ['Alice failed to start after the update.', { things: ['Alice'] }, ['failed-to'], []],
    ['Alice did not check the queue.', { things: ['Alice'] }, ['did-not'], []],
    ['Kraken should have checked the queue.', { things: ['Kraken'] }, ['should-have'], []],
    ['The operator forgot to close the valve.', { things: ['operator'] }, ['failed-to'], []],
    ['The operators forgot to close the valve.', { things: ['operator'] }, ['failed-to'], []],
    [
      'Mary Ann failed to start. Mary failed to close it.',
      { things: ['Mary Ann'] },
      ['failed-to', 'failed-to'],
      ['failed-to'],
    ],
    // A name is written as it is, and a role is no part of another word.
    ['The alice failed to start.', { things: ['Alice'] }, [], []],
    ['Alice failed to start.', { things: ['Ali'] }, ['failed-to'], ['failed-to']],
    // Others stay what they are.
    ['Dana failed to close the valve.', { persons: ['Brocard'], things: ['Alice'] }, ['failed-to'], ['failed-to']],
  ];

describe('names and roles of the team', () => {
  for (const [text, names, without, within] of found)
    it(`${JSON.stringify(names)} in “${text}”`, () => {
      assert.deepEqual(rulesIn(text, {}), without);
      assert.deepEqual(rulesIn(text, names), within);
    });

  it('keep what was said of somebody in a rephrasing', () => {
    const analysis = createAnalysis('# Review\n\n## Notes\n\nBrocard forgot to close the valve.\n', {
      ...defaultSettings,
      persons: ['Brocard'],
    });
    const [suggestion] = analysis.findings()[0]!.suggestions;
    assert.equal(suggestion?.kind === 'fact' && suggestion.replacement, 'The valve was not closed.');
  });

  it('are those of one analysis, and of the settings that it has now', () => {
    const text = '# Review\n\n## Notes\n\nAlice did not check the queue.\n';
    const count = (analysis: ReturnType<typeof createAnalysis>) => analysis.findings().length;
    const own = createAnalysis(text, { ...defaultSettings, things: ['Alice'] });
    const other = createAnalysis(text);
    assert.deepEqual([count(own), count(other)], [0, 1]);
    own.configure(defaultSettings);
    other.configure({ ...defaultSettings, things: ['Alice'] });
    assert.deepEqual([count(own), count(other)], [1, 0]);
  });
});

describe('names and roles of the team, explained', () => {
  it('are read as in a review', () => {
    const explain = (names: Names) =>
      explainText('Alice did not check the queue.', { ...defaultSettings, ...names })[0];
    assert.deepEqual(
      [explain({})?.clauses[0]?.who, explain({ things: ['Alice'] })?.clauses[0]?.who],
      ['person', 'thing'],
    );
  });
});
