import assert from 'node:assert/strict';
import { readReport, runHere, withFiles } from './command-line';

/** How many findings are left in `text` with these settings. */
const count = (settings: string, text: string): Promise<number | undefined> =>
  withFiles({ 'settings.json': settings }, async (path) => {
    const outcome = await runHere(['lint', '--format', 'json', '--settings', path('settings.json'), '-'], text);
    assert.deepEqual([outcome.exit, outcome.errors], [0, '']);
    return readReport(outcome).files[0]?.findings.length;
  });

describe('command line, commas in a settings file', () => {
  const text = 'It was human error.\n';

  for (const settings of [
    '{ "learningReview.phrases": ["human error",] }',
    '{ "learningReview.phrases": ["human error"\n  ,\n  ], }',
    '{ "learningReview.rules": { "human-error": "off", } }',
    '{ "learningReview.rules": { "human-error": "off" }, // off\n }',
  ])
    it(`may stand behind the last value: ${settings}`, async () => assert.equal(await count(settings, text), 0));

  it('stay where they are in texts', async () => {
    const quoted = (phrase: string) => `{ "learningReview.phrases": [${JSON.stringify(phrase)}] }`;
    assert.equal(await count(quoted('human error, ]'), text), 1);
    assert.equal(await count(quoted('human error'), text), 0);
  });
});
