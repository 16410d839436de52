import assert from 'node:assert/strict';
import { toRange } from '../../../src/vscode/core/positions';
import { actionsAt, choose, cleanUp, open, read, waitForDiagnostics } from './support/review';
import { reset, set } from './support/settings';

const head = '---\nstatus: draft\ntemplate: learning-review\n---\n\n# Checkout was down\n\n## Contributing factors\n\n';

describe('What the talks say', () => {
  afterEach(async () => {
    await cleanUp();
    await reset('rules');
  });

  /** Writes a sentence, and takes the first quick fix for it. */
  async function fixed(sentence: string): Promise<string> {
    const { document } = await open(`${head}${sentence}\n`);
    const { findings } = await read(document);
    await waitForDiagnostics(document, findings.length);
    assert.ok(findings[0], `no finding in “${sentence}”`);
    const [first] = await actionsAt(document, toRange(document, findings[0].mark));
    await choose(first!);
    return document.getText().slice(head.length).trimEnd();
  }

  for (const question of ['Who is to blame for this?', 'What caused this to happen?']) {
    it(`turns “${question}” into a question for the factors`, async () =>
      assert.equal(await fixed(question), 'What are the factors that contributed to the failure?'));
  }

  it('offers “we” where a pronoun carries the blame, for those who want that', async () => {
    await set('rules', { 'pronoun-preference': 'information' });
    assert.equal(await fixed('They pushed a config that broke the login.'), 'We pushed a config that broke the login.');
  });

  it('does not take “human error” for an answer', async () => {
    const { document } = await open(`${head}Human error brought the site down.\n`);
    const [finding] = (await read(document)).findings.filter(({ ruleId }) => ruleId === 'human-error');
    assert.match(finding?.message ?? '', /^“Human error” /);
  });
});
