import assert from 'node:assert/strict';
import { Uri, commands, env, version, workspace } from 'vscode';
import { blaming, cleanUp, folder, open, read } from './support/review';
import { reset, set } from './support/settings';

describe('Copy Diagnostics', () => {
  afterEach(async () => {
    await cleanUp();
    await reset('profile', 'phrases', 'fileName', 'rules');
  });

  async function copy(): Promise<string> {
    await env.clipboard.writeText('');
    await commands.executeCommand('learningReview.copyDiagnostics');
    return env.clipboard.readText();
  }

  it('tells the versions, and how many findings each rule has', async () => {
    const { document } = await open(blaming);
    const { findings } = await read(document);
    const text = await copy();
    assert.match(text, /^Learning Review \d+\.\d+\.\d+\n/);
    assert.ok(text.includes(version));
    assert.doesNotMatch(text, /\d+\.\d+\.\d+\.\d+|localhost/);
    assert.match(text, /^- review: front-matter \d+$/m);
    // VS Code keeps documents of earlier tests for a while.
    const [, all, rules = ''] = /^Findings: (\d+)\n([^]*)$/m.exec(text) ?? [];
    const counts = new Map([...rules.matchAll(/^- ([\w-]+) (\d+)$/gm)].map(([, rule, times]) => [rule, Number(times)]));
    assert.equal(
      Number(all),
      [...counts.values()].reduce((sum, times) => sum + times, 0),
    );
    for (const { ruleId } of findings) assert.ok((counts.get(ruleId) ?? 0) > 0, ruleId);
  });

  it('tells the settings that differ, and of free text only how much there is', async () => {
    await set('profile', 'strict');
    await set('rules', { 'human-error': 'off', 'orchid-harvest': 'off' });
    await set('phrases', ['orchid harvest', 'mango']);
    await set('fileName', 'orchid-${slug}.md');
    const text = await copy();
    assert.match(text, /^Settings that differ: 4$/m);
    assert.match(text, /^- learningReview\.profile \([\w ]+\): strict$/m);
    assert.match(text, /^- learningReview\.rules \([\w ]+\): human-error off, 1 other entry$/m);
    assert.match(text, /^- learningReview\.phrases \([\w ]+\): 2 entries$/m);
    assert.match(text, /^- learningReview\.fileName \([\w ]+\): set$/m);
    assert.doesNotMatch(text, /orchid|mango/);
  });

  it('tells how many project files hold, and how much is wrong in them, and nothing that they say', async () => {
    const projectFile = Uri.joinPath(folder(), 'written', 'copied', '.learning-review.json');
    const bytes = new TextEncoder().encode('{ "documents": ["*.md"], "profil": "orchid", "zone": 1 }');
    await workspace.fs.writeFile(projectFile, bytes);
    await read((await open(blaming, 'copied/copied.md')).document);
    const text = await copy();
    const [, files, mistakes] = /^Project files: (\d+), mistakes in them: (\d+)$/m.exec(text) ?? [];
    assert.ok(Number(files) >= 1 && Number(mistakes) >= 2, text);
    assert.equal(text.includes('orchid'), false);
  });

  it('holds no word of a review, and no name of a file', async () => {
    const secret = 'Zebulon should have checked the quinoa ledger.';
    const { document } = await open(`${blaming}\n${secret}\n`, 'quinoa-outage.md');
    await read(document);
    const text = await copy();
    for (const word of ['Zebulon', 'quinoa', 'ledger', 'Checkout', 'on-call', 'written'])
      assert.equal(text.includes(word), false, word);
    assert.match(text, /^- should-have \d+$/m);
  });
});
