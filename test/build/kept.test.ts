import assert from 'node:assert/strict';
import { faultOf } from '../../scripts/evaluate/kept';
import { createAnalysis, type Suggestion } from '../../src/language/index';

describe('what `evaluate --kept` looks for', () => {
  const text = '# Review\n\n## Notes\n\nAt 10:05 Kim carelessly restarted `queue-1` (twice).\n';
  const finding = createAnalysis(text)
    .findings()
    .find(({ category }) => category === 'blame');
  assert.ok(finding);
  const fact = (replacement: string): Suggestion => ({ kind: 'fact', title: '', applicability: 'check', replacement });

  it('is not in a rephrasing that keeps all', () =>
    assert.equal(faultOf(text, finding, fact('At 10:05 Kim restarted `queue-1` (twice).')), undefined));

  for (const [what, replacement] of Object.entries({
    'a time is lost': 'Kim restarted `queue-1` (twice).',
    'code is lost': 'At 10:05 Kim restarted the queue (twice).',
    'a blank is doubled': 'At 10:05 Kim  restarted `queue-1` (twice).',
    'a full stop is doubled': 'At 10:05 Kim restarted `queue-1` (twice)..',
    'a bracket stays open': 'At 10:05 Kim restarted `queue-1` (twice.',
    'blame is left': 'At 10:05 Kim foolishly restarted `queue-1` (twice).',
  }))
    it(`is: ${what}`, () => assert.notEqual(faultOf(text, finding, fact(replacement)), undefined));

  it('is: a question changes the words', () =>
    assert.notEqual(
      faultOf(text, finding, {
        kind: 'question',
        title: '',
        applicability: 'check',
        text: 'What did the queue show?',
        replacement: 'Kim restarted it. <!-- Ask: What did the queue show? -->',
      }),
      undefined,
    ));
});
