import assert from 'node:assert/strict';
import { createAnalysis, defaultSettings, type Settings } from '../../src/language/index';

/** The severity and rule of each finding. */
const weigh = (text: string, settings: Partial<Settings> = {}): readonly string[] =>
  createAnalysis(text, { ...defaultSettings, ...settings })
    .findings()
    .map(({ severity, ruleId }) => `${severity} ${ruleId}`);
const under = (heading: string): string => `# Review\n\n## ${heading}\n\nWe should have tested the restore.\n`;

describe('what another past would have been', () => {
  for (const heading of ['Impact', 'Timeline'])
    it(`is told as in the rule under “${heading}”`, () =>
      assert.deepEqual(weigh(under(heading)), ['information should-have']));

  for (const heading of ['Lessons learned', 'What went poorly', 'Action items'])
    it(`weighs less under “${heading}”`, () => assert.deepEqual(weigh(under(heading)), ['hint should-have']));

  it('weighs what the settings say, wherever it stands', () => {
    for (const heading of ['Timeline', 'Lessons learned'])
      assert.deepEqual(weigh(under(heading), { rules: { 'should-have': 'warning' } }), ['warning should-have']);
  });

  it('is the only thing that weighs less in a section', () => {
    const text = under('Lessons learned').replace('We should have tested', 'The engineers failed to test');
    assert.deepEqual(weigh(text), ['information failed-to']);
  });
});

describe('attackers', () => {
  const told = (who: string, pronoun: string): readonly string[] =>
    weigh(`The ${who} scanned the hosts, and then ${pronoun} failed to check the second network.`);

  it('are not protected, nor is a pronoun that stands for them', () => {
    assert.deepEqual(told('attackers', 'they'), []);
    assert.deepEqual(told('intruder', 'he'), []);
  });

  it('are told from everybody else', () => {
    assert.deepEqual(told('engineers', 'they'), ['information failed-to']);
    assert.deepEqual(told('attackers', 'the engineers'), ['information failed-to']);
    assert.deepEqual(weigh('Then they failed to check the network that the attackers scanned.'), [
      'information failed-to',
    ]);
  });
});

describe('an ignore comment for several rules', () => {
  const unused = 'All was well. <!-- learning-review-ignore-line human-error, should-have -->';

  it('is not called unused while one of them is turned off', () => {
    assert.deepEqual(weigh(unused, { rules: { 'human-error': 'off' } }), []);
    assert.deepEqual(weigh(unused, { rules: { 'should-have': 'off' } }), []);
  });

  it('is not called unused where the settings hide findings', () => {
    const any = 'She should have asked. <!-- learning-review-ignore-line -->';
    for (const text of [unused, any]) assert.deepEqual(weigh(text, { profile: 'gentle' }), []);
    assert.deepEqual(weigh(any, { rules: { 'should-have': 'off' } }), []);
  });

  it('is called unused where all of them are on', () => assert.equal(weigh(unused).length, 1));
});
