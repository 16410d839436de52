import assert from 'node:assert/strict';
import { commands, type TextDocument } from 'vscode';
import { toRange } from '../../../src/vscode/core/positions';
import { actionsAt, choose, cleanUp, open, ours, read, waitForDiagnostics } from './support/review';
import { reset, set } from './support/settings';

const head = (status: string) =>
  `---\ntitle: Queue stall\ndate: 2026-03-17\nstatus: ${status}\ntemplate: short-review\n---\n\n# Queue stall\n\n`;

const body = [
  '## Timeline',
  '',
  '- 10:20 Traffic is back to normal ([graph](https://graphs.example/1))',
  '- 10:04 The queue stalls',
  '',
  '## Action items',
  '',
  '- [ ] Alert on queue depth',
  '',
].join('\n');

describe('Gaps in the structure', () => {
  afterEach(async () => {
    await cleanUp();
    await reset('rules');
  });

  const rulesAt = async (document: TextDocument): Promise<readonly string[]> =>
    (await read(document)).findings.map(({ ruleId }) => ruleId);

  async function fix(text: string, ruleId: string, title: string): Promise<TextDocument> {
    const { document } = await open(text);
    const { findings } = await read(document);
    const finding = findings.find((each) => each.ruleId === ruleId);
    assert.ok(finding, `no ${ruleId} in ${findings.map((each) => each.ruleId).join()}`);
    await waitForDiagnostics(document, findings.length);
    const actions = await actionsAt(document, toRange(document, finding.mark));
    const action = actions.find((each) => each.title === title);
    assert.ok(action, `no "${title}" in ${actions.map((each) => each.title).join('; ')}`);
    await choose(action);
    assert.ok(!(await rulesAt(document)).includes(ruleId), document.getText());
    return document;
  }

  it('show as diagnostics beside what the words say, with a page each', async () => {
    const { document } = await open(head('final') + body);
    const rules = await rulesAt(document);
    assert.ok(rules.includes('missing-section') && rules.includes('timeline-order'), rules.join());
    await waitForDiagnostics(document, rules.length);
    const codes = ours(document).map(({ code }) => (code as { value: string }).value);
    assert.deepEqual(codes, rules);
  });

  it('offer no words to ignore: those of a heading would silence the rule for everybody', async () => {
    const { document } = await open(head('final') + body);
    const { findings } = await read(document);
    await waitForDiagnostics(document, findings.length);
    const { mark } = findings.find(({ ruleId }) => ruleId === 'missing-section')!;
    const titles = (await actionsAt(document, toRange(document, mark))).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => title.endsWith('in the project')),
      ['Turn off “missing-section” in the project'],
    );
  });

  it('leave a draft alone: no missing sections, until the status says otherwise', async () => {
    const { document } = await open(head('draft') + body);
    assert.ok(!(await rulesAt(document)).includes('missing-section'));
  });

  it('can be turned off, rule by rule', async () => {
    await set('rules', { 'missing-section': 'off', 'timeline-order': 'off' });
    const { document } = await open(head('final') + body);
    const rules = await rulesAt(document);
    assert.ok(!rules.includes('missing-section') && !rules.includes('timeline-order'), rules.join());
  });

  it('are closed by a fix: missing sections are added, and undone', async () => {
    const text = head('final') + body;
    const document = await fix(text, 'missing-section', 'Add the missing sections');
    assert.ok(document.getText().includes('## Appreciation'));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('are closed by a fix: the timeline is sorted', async () => {
    const document = await fix(head('draft') + body, 'timeline-order', 'Sort the timeline');
    assert.ok(document.getText().indexOf('10:04') < document.getText().indexOf('10:20'));
  });

  it('are closed by a fix: an action item gets slots for owner and date', async () => {
    const document = await fix(head('draft') + body, 'incomplete-action', 'Add owner and due');
    assert.ok(document.getText().includes('- [ ] Alert on queue depth (owner: [@name], due: [date])'));
  });

  it('are closed by a fix: so do the cells of a table', async () => {
    const table = '## Action items\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| Alert on queue depth |  |  |\n';
    const document = await fix(head('draft') + table, 'incomplete-action', 'Add placeholders for the missing fields');
    assert.match(document.getText(), /\| Alert on queue depth \| *\[@name\] *\| *\[date\] *\|/);
  });
});
