import assert from 'node:assert/strict';
import { createAnalysis, readSettings } from '../../src/language/index';

const ids = (text: string) =>
  createAnalysis(text)
    .findings()
    .map((f) => f.ruleId);
describe('ignore comments', () => {
  it('hold for the line they stand on, or the next one', () => {
    assert.deepEqual(
      ids('It was human error. <!-- learning-review-ignore-line human-error: quoted from the ticket -->'),
      [],
    );
    assert.deepEqual(ids('<!-- learning-review-ignore-line -->\nIt was human error.\n\nIt was human error.'), [
      'human-error',
    ]);
  });

  it('hold for a section, with what lies below it', () => {
    assert.deepEqual(
      ids(
        '## A\n\n<!-- learning-review-ignore-section human-error -->\n\n### B\n\nIt was human error.\n\n## C\n\nIt was human error.',
      ),
      ['human-error'],
    );
  });

  it('hold for the file, for several rules', () => {
    assert.deepEqual(
      ids(
        '<!-- learning-review-ignore-file human-error, should-have -->\n\nIt was human error. We should have tested it.',
      ),
      [],
    );
  });

  it('are reported when nothing matches any more, with a fix that removes them', () => {
    const source = 'All was well. <!-- learning-review-ignore-line human-error -->';
    const [finding, ...rest] = createAnalysis(source).findings();
    assert.equal(finding?.ruleId, 'unused-ignore');
    assert.equal(rest.length, 0);
    assert.deepEqual(
      finding.suggestions.map((each) => each.kind === 'fact' && each.replacement),
      [''],
    );
  });

  it('are not called unused for a rule that is turned off', () => {
    const settings = { profile: 'standard', rules: { 'human-error': 'off' }, phrases: [] } as const;
    assert.deepEqual(
      createAnalysis('It was human error. <!-- learning-review-ignore-line human-error -->', settings).findings(),
      [],
    );
  });
});

describe('settings', () => {
  const known = ['human-error', 'should-have'];

  it('fall back, with one sentence for each thing that cannot be used', () => {
    assert.deepEqual(readSettings('nonsense', known).problems.length, 1);
    const { settings, problems } = readSettings(
      { profile: 'loud', rules: { 'human-eror': 'off', 'should-have': 'loud', 'human-error': 'hint' }, phrases: 'x' },
      known,
    );
    assert.deepEqual(settings, { profile: 'standard', rules: { 'human-error': 'hint' }, phrases: [] });
    assert.equal(problems.length, 4);
    assert.match(problems.join(' '), /there is no rule “human-eror”/);
  });

  it('are the defaults when there are none', () =>
    assert.deepEqual(readSettings(undefined, known), {
      settings: { profile: 'standard', rules: {}, phrases: [] },
      problems: [],
    }));

  it('turn rules off, change their severity, and spare phrases', () => {
    const find = (settings: object) =>
      createAnalysis('It was human error.', { profile: 'standard', rules: {}, phrases: [], ...settings }).findings();
    assert.equal(find({ rules: { 'human-error': 'off' } }).length, 0);
    assert.equal(find({ rules: { 'human-error': 'hint' } })[0]?.severity, 'hint');
    assert.equal(find({ phrases: ['Human Error'] }).length, 0);
  });

  it('have profiles: gentle keeps explicit accusation, strict runs everything', () => {
    const count = (profile: 'gentle' | 'standard' | 'strict') =>
      createAnalysis('We should have tested it.\n\nIt was human error.\n\nI deployed an untested build.', {
        profile,
        rules: {},
        phrases: [],
      }).findings().length;
    assert.ok(count('gentle') < count('standard') && count('standard') < count('strict'));
  });
});
