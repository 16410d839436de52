import assert from 'node:assert/strict';
import { createAnalysis, readIgnores, readMarkdown, readSettings } from '../../src/language/index';

const ids = (text: string) =>
  createAnalysis(text)
    .findings()
    .map((f) => f.ruleId);
describe('ignore comments', () => {
  it('say for which rules they are, and why', () => {
    const read = (text: string) => {
      const { comments, headings } = readMarkdown(text);
      return readIgnores(text, comments, headings).map(({ ruleIds, reason }) => ({ ruleIds, reason }));
    };
    assert.deepEqual(read('<!-- learning-review-ignore-line human-error, should-have: quoted: see the ticket -->'), [
      { ruleIds: ['human-error', 'should-have'], reason: 'quoted: see the ticket' },
    ]);
    assert.deepEqual(read('<!-- learning-review-ignore-line human-error -->'), [
      { ruleIds: ['human-error'], reason: '' },
    ]);
    assert.deepEqual(read('{/* learning-review-ignore-line : as it was said */}'), [
      { ruleIds: [], reason: 'as it was said' },
    ]);
  });

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

  const on = '<!-- learning-review-ignore-line human-error -->';
  const bad = 'It was human error.';
  for (const [what, text, left] of [
    ['the item that it stands in', `- ${on}\n  All was well.\n  ${bad}\n- ${bad}\n`, 1],
    ['the item that it stands in, with what is below', `- ${on}\n  Well.\n\n  ${bad}\n  - ${bad}\n- ${bad}\n`, 1],
    ['the item that it stands in, with a box', `- [ ] ${on}\n  ${bad}\n  - ${bad}\n\n${bad}\n`, 1],
    ['the numbered item that it stands in', `1. ${on}\n   ${bad}\n2. ${bad}\n`, 1],
    ['the item that follows', `${on}\n- Well.\n  ${bad}\n  - ${bad}\n- ${bad}\n`, 1],
    ['the inner item that follows', `- Well.\n  ${on}\n  - ${bad}\n    ${bad}\n  - ${bad}\n`, 1],
    ['the paragraph that follows', `${on}\n${bad}\nAnd more.\n${bad}\n\n${bad}\n`, 1],
    ['the paragraph that follows, below a blank line', `${on}\n\nWell.\n${bad}\n\n${bad}\n`, 1],
    ['the row that follows', `| a |\n| --- |\n| ${on} |\n| ${bad} |\n| ${bad} |\n`, 1],
    ['its own line, in the middle of a paragraph', `Well. ${on}\n${bad}\n`, 1],
    ['its own line, where text stands in front', `- Well. ${on}\n  ${bad}\n`, 1],
    ['its own line, where text stands behind', `${on} ${bad}\n\n${bad}\n`, 1],
    ['the heading that follows', `${on}\n## ${bad}\n\n${bad}\n`, 1],
    [
      'the item inside of an item that is spoken of',
      `<!-- learning-review-ignore-line should-have -->\n- Well.\n  ${on}\n  - ${bad}\n  - ${bad}\n`,
      1,
    ],
    ['what follows the comments', `${on}\n<!-- learning-review-ignore-line should-have -->\n${bad}\n\n${bad}\n`, 1],
    ['the item in CRLF', `- ${on}\r\n  Well.\r\n  ${bad}\r\n- ${bad}\r\n`, 1],
  ] as const)
    it(`hold for ${what}`, () =>
      assert.equal(ids(text).filter((id) => id === 'human-error').length, left, JSON.stringify(text)));

  for (const comment of [
    'learning-review-ignore-line human-error should-have',
    'learning-review-ignore-line human-error,should-have',
    'learning-review-ignore-line human-error , should-have: quoted',
    'learning-review-ignore-line human-error, should-have -- quoted',
    'learning-review-ignore-line human-error should-have – quoted from the ticket',
    'learning-review-ignore-line human-error should-have (quoted)',
    'Learning-Review-Ignore-Line Human-Error SHOULD-HAVE',
    'learning-review-ignore-line',
    'learning-review-ignore-line: quoted',
    'learning-review-ignore-next-line human-error should-have',
    'learning-review-ignore-section human-error\n  should-have',
  ])
    it(`may be written as ${JSON.stringify(comment)}`, () =>
      assert.deepEqual(ids(`<!-- ${comment} -->\nIt was human error. We should have tested it.\n`), []));

  it('hold for the next line from the end of a line', () => {
    const next = '<!-- learning-review-ignore-next-line human-error -->';
    assert.deepEqual(ids(`${bad} ${next}\n${bad}\n`), ['human-error']);
    assert.deepEqual(ids(`- ${bad} ${next}\n- ${bad}\n- ${bad}\n`), ['human-error', 'human-error']);
  });

  for (const comment of [
    'learning-review-ignore human-error',
    'learning-review-ignore-paragraph human-error',
    'learning-review-disable-line human-error',
    'learning-review-ignore-lines human-error',
    'learning-review-ignore-line human_error!',
    'learning-review-ignore-line because it is quoted',
    'learning-review-ignore-line humen-error',
    'learning-review-ignore',
  ])
    it(`are told to do nothing: ${comment}`, () => {
      const found = createAnalysis(`${bad} <!-- ${comment} -->\n`).findings();
      assert.deepEqual(
        found.map(({ ruleId }) => ruleId),
        ['human-error', 'unused-ignore'],
      );
    });

  it('in a quote, where nothing is checked, are told to do nothing', () =>
    assert.deepEqual(ids(`> ${on}\n> ${bad}\n`), ['unused-ignore']));

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
