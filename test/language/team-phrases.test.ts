import assert from 'node:assert/strict';
import { createAnalysis, defaultSettings, type Settings, type TeamPhrase } from '../../src/language';

const analyse = (text: string, flag: readonly TeamPhrase[], settings: Partial<Settings> = {}) =>
  createAnalysis(`# Review\n\n## Notes\n\n${text}\n`, { ...defaultSettings, ...settings, flag });

const find = (text: string, flag: readonly TeamPhrase[], settings: Partial<Settings> = {}) =>
  analyse(text, flag, settings).findings();

/** The words that a phrase finds. */
const marks = (phrase: string, text: string): readonly string[] => {
  const analysis = analyse(text, [{ phrase }]);
  return analysis
    .findings()
    .filter(({ ruleId }) => ruleId === 'team-phrase')
    .map(({ mark }) => analysis.text.slice(mark.start, mark.end));
};

/** What stands there once what is offered first was taken. */
const rephrase = (text: string, flag: TeamPhrase): string | undefined => {
  const [suggestion] = find(text, [flag])[0]?.suggestions ?? [];
  return suggestion?.kind === 'fact' ? suggestion.replacement : undefined;
};

describe('phrases of the team', () => {
  const fits: readonly (readonly [phrase: string, text: string, marks: readonly string[]])[] = [
    ['nuke the cache', 'Ops nuked the cache. We were nuking the cache!', ['nuked the cache', 'nuking the cache']],
    ['nuked the cache', 'Ops nukes the cache. Ops nuked the cache.', ['nuked the cache']],
    ['resource', 'Two resources were added. Resource A left.', ['resources', 'Resource']],
    ['Tribal Knowledge', 'It is **tribal** knowledge.', ['**tribal** knowledge']],
    ["didn't bother", 'They didn’t bother to ask.', ['didn’t bother']],
    ['(bad|sloppy) code', 'It was sloppy code. It was good code.', ['sloppy code']],
    ['war room | fire drill', 'The war room was a fire drill.', ['war room', 'fire drill']],
    ['low hanging? fruit', 'It is low fruit, or low hanging fruit.', ['low fruit', 'low hanging fruit']],
    ['throw ... wall', 'It was thrown over the wall.', ['thrown over the wall']],
    ['CI/CD magic', 'The CI/CD magic ran.', ['CI/CD magic']],
    // Whoever it is about, and however it is told.
    ['nuke', 'Did the job nuke it? If it nukes it, nobody nukes it.', ['nuke', 'nukes', 'nukes']],
    // Words of others.
    ['nuke', 'The log says “nuke all”, and `nuke` is a flag. Avoid the word "nuke".', []],
  ];
  for (const [phrase, text, expected] of fits)
    it(`${phrase} in “${text}”`, () => assert.deepEqual(marks(phrase, text), expected));

  it('say why, and what could be said', () => {
    const say = (flag: Omit<TeamPhrase, 'phrase'>) => find('It nuked it.', [{ phrase: 'nuke', ...flag }])[0]?.message;
    assert.equal(say({}), '“nuked” is a phrase that your team would say otherwise.');
    assert.equal(say({ reason: 'It is\n war' }), '“nuked”: It is war.');
    assert.equal(
      say({ reason: 'It is $& war {mark}!', suggestion: 'delete' }),
      '“nuked”: It is $& war {mark}! Would “delete” work here?',
    );
    assert.equal(
      say({ suggestion: 'delete' }),
      '“nuked” is a phrase that your team would say otherwise. Would “delete” work here?',
    );
  });

  it('are rephrased in the form that they have', () => {
    const nuke = { phrase: 'nuke', suggestion: 'take away' };
    assert.equal(rephrase('The job nuked the cache.', nuke), 'The job took away the cache.');
    assert.equal(rephrase('The cache was nuked.', nuke), 'The cache was taken away.');
    assert.equal(rephrase('The job nukes the cache.', nuke), 'The job takes away the cache.');
    assert.equal(rephrase('Nuking the cache helped.', nuke), 'Taking away the cache helped.');
    assert.equal(rephrase('The job nuked it.', { phrase: 'nuked', suggestion: 'cleared' }), 'The job cleared it.');
    // It does not go along.
    assert.equal(rephrase('Two resources left.', { phrase: 'resource', suggestion: 'engineer' }), undefined);
    assert.equal(rephrase('The job nuked it.', { phrase: 'nuke', suggestion: 'a deletion' }), undefined);
  });

  it('weigh what the team says, in every profile, and can be turned off, allowed and ignored', () => {
    const flag: readonly TeamPhrase[] = [{ phrase: 'nuke' }, { phrase: 'bomb', severity: 'error' }];
    const severities = (settings: Partial<Settings>, text = 'It nuked A.\n\nIt bombed B.') =>
      find(text, flag, settings).map(({ ruleId, severity }) => `${ruleId} ${severity}`);
    assert.deepEqual(severities({}), ['team-phrase information', 'team-phrase error']);
    assert.deepEqual(severities({ profile: 'gentle' }), ['team-phrase information', 'team-phrase error']);
    assert.deepEqual(severities({ rules: { 'team-phrase': 'hint' } }), ['team-phrase hint', 'team-phrase hint']);
    assert.deepEqual(severities({ rules: { 'team-phrase': 'off' } }), []);
    assert.deepEqual(severities({ phrases: ['nuked'] }), ['team-phrase error']);
    const ignored = 'It nuked A. <!-- learning-review-ignore-line team-phrase: a quote -->';
    assert.deepEqual(severities({}, ignored), []);
    assert.deepEqual(find(ignored, []), []);
  });

  it('come before what we say of the same words, and beside what we say of others', () => {
    const rules = (text: string, phrase: string) => find(text, [{ phrase }]).map(({ ruleId }) => ruleId);
    assert.deepEqual(rules('It was human error.', 'human error'), ['team-phrase']);
    assert.deepEqual(rules('It was human error and a fire drill.', 'fire drill'), ['human-error', 'team-phrase']);
  });

  it('that make no sense are left out', () => {
    const flag = [{ phrase: '(nuke' }, { phrase: '...' }, { phrase: 'nuke' }];
    assert.equal(find('It nuked the cache.', flag).length, 1);
  });

  it('are found in what changes, and where the list changes', () => {
    const analysis = analyse('The job cleared it.\n\nIt nuked the cache.', [{ phrase: 'nuke' }]);
    const found = () => analysis.findings().map(({ mark }) => analysis.text.slice(mark.start, mark.end));
    assert.deepEqual(found(), ['nuked']);
    const start = analysis.text.indexOf('cleared');
    analysis.update([{ start, end: start + 'cleared'.length, insert: 'nukes' }]);
    assert.deepEqual(found(), ['nukes', 'nuked']);
    analysis.configure({ ...defaultSettings, flag: [{ phrase: 'cache' }] });
    assert.deepEqual(found(), ['cache']);
    analysis.configure(defaultSettings);
    assert.deepEqual(found(), []);
  });
});
