import assert from 'node:assert/strict';
import { Range, commands, window } from 'vscode';
import { replyWith } from './support/picks';
import { cleanUp, open, read } from './support/review';
import { told } from './support/told';

const head =
  '---\nstatus: draft\ntemplate: learning-review\n---\n\n# Checkout was down\n\n## Summary\n\nIt was down.\n\n';
const timeline = (...lines: readonly string[]) => `${head}## Timeline\n\n${lines.join('\n')}\n`;
const selected = () => window.activeTextEditor!.document.getText(window.activeTextEditor!.selection);

describe('Timeline commands', () => {
  afterEach(cleanUp);

  async function run(text: string, command: string): Promise<string> {
    const { document } = await open(text);
    await read(document);
    await commands.executeCommand(`learningReview.${command}`);
    return document.getText();
  }

  it('add an entry about now, with the cursor in what happened', async () => {
    const text = await run(timeline('- **[HH:MM]** [what happened]'), 'addTimelineEntry');
    assert.match(text, /\n- \*\*\d\d:\d\d\*\* \[what happened, and who or what saw it\]\n$/);
    assert.equal(selected(), '[what happened, and who or what saw it]');
    await commands.executeCommand('type', { text: 'The alert fires' });
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.match(selected(), /^\d\d:\d\d$/);
  });

  it('add an entry to an old timeline where the cursor is, with the time to write first', async () => {
    const before = timeline('- **2020-03-01 10:04** The alert fires', '- **2020-03-01 10:20** It is over');
    const editor = await open(before);
    await read(editor.document);
    const at = editor.document.positionAt(before.indexOf('fires'));
    await window.showTextDocument(editor.document, { selection: editor.document.lineAt(at.line).range });
    await commands.executeCommand('learningReview.addTimelineEntry');
    assert.match(
      editor.document.getText(),
      /fires\n- \*\*2020-03-01 10:04\*\* \[what happened[^\n]*\n- \*\*2020-03-01 10:20/,
    );
    assert.equal(selected(), '10:04');
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  it('add an entry below the one whose row it is, also today', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const before = timeline(`- **${today} 00:04** The alert fires`, `- **${today} 00:20** It is over`);
    const { document } = await open(before);
    await read(document);
    await commands.executeCommand('learningReview.addTimelineEntry', '/Timeline#entry/0');
    assert.match(document.getText(), /fires\n- \*\*[\d-]+ 00:04\*\* \[what happened[^\n]*\n- \*\*[\d-]+ 00:20/);
    assert.equal(selected(), '00:04');
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('add an entry with a day that the timeline does not have, and come to that as well', async () => {
    const yesterday = new Date(Date.now() - 24 * 60 * 60_000).toISOString().slice(0, 10);
    await run(timeline(`- **${yesterday} 00:00** The alert fires`), 'addTimelineEntry');
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.match(selected(), /^\d{4}-\d\d-\d\d \d\d:\d\d$/);
  });

  it('start a timeline where there is none, keeping CRLF', async () => {
    const text = await run(head.replaceAll('\n', '\r\n'), 'addTimelineEntry');
    assert.match(text, /## Timeline\r\n[^]*- \*\*\d\d:\d\d\*\*/);
    assert.doesNotMatch(text, /[^\r]\n/);
  });

  it('sort the entries, and undo it', async () => {
    const before = timeline('- **10:20** It is over', '- **10:04** The alert fires');
    const text = await run(before, 'sortTimeline');
    assert.equal(text, timeline('- **10:04** The alert fires', '- **10:20** It is over'));
    await commands.executeCommand('undo');
    assert.equal(window.activeTextEditor!.document.getText(), before);
  });

  it('keep the cursor in its entry when they sort', async () => {
    const editor = await open(timeline('- **10:20** It is over', '- **10:04** The alert fires'));
    await read(editor.document);
    const at = editor.document.getText().indexOf('over');
    const range = new Range(editor.document.positionAt(at), editor.document.positionAt(at + 4));
    await window.showTextDocument(editor.document, { selection: range });
    await commands.executeCommand('learningReview.sortTimeline');
    assert.notEqual(editor.document.getText().indexOf('over'), at);
    assert.equal(selected(), 'over');
  });

  for (const [said, ...lines] of [
    ['The timeline has no entries yet.'],
    ['The timeline is in order.', '- **10:04** The alert fires', '- **10:20** It is over'],
  ])
    it(`say so where there is nothing to sort: ${said}`, async () => {
      const text = timeline(...lines);
      assert.deepEqual(await told(async () => assert.equal(await run(text, 'sortTimeline'), text)), [
        `$(info) ${said}`,
      ]);
    });

  const timed = timeline(
    '- **10:00** First errors at checkout',
    '- **10:04** The alert fires, @ines is paged',
    '- **10:09** @ines starts to look at the logs',
    '- **10:30** Deploy 214 is rolled back',
    '- **10:42** Payments are back to normal',
  );

  it('offer the durations that the timeline tells, and write them into the summary', async () => {
    const { document } = await open(timed);
    await read(document);
    const labels: string[] = [];
    const pick = (items: readonly { readonly label: string }[]) => {
      labels.push(...items.map(({ label }) => label));
      return items[0];
    };
    await replyWith({ showQuickPick: pick }, () => commands.executeCommand('learningReview.insertDurations'));
    assert.ok(labels.includes('Time to detect: 4 min'), labels.join('\n'));
    assert.ok(labels.includes('Time to mitigate: 30 min'), labels.join('\n'));
    assert.equal(document.getText(), timed.replace('It was down.\n', `It was down.\n\n${labels[0]}\n`));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), timed);
  });

  it('say what the timeline lacks, where there is nothing to measure', async () => {
    for (const [text, said] of [
      [
        timeline('- **10:04** The alert fires', '- **10:30** It is rolled back'),
        'The timeline does not say when the incident started. An entry',
      ],
      [timeline('- **10:00** First errors'), 'The timeline says when the incident started, but not'],
    ] as const) {
      const { document } = await open(text);
      await read(document);
      const [told1] = await told(() => commands.executeCommand('learningReview.insertDurations'));
      assert.ok(told1?.startsWith(said), `${told1}`);
    }
  });

  it('lead from a duration to its entry', async () => {
    const { document } = await open(timed);
    await read(document);
    await replyWith({ showQuickPick: (items) => items.find(({ label }) => label.startsWith('Time to mitigate')) }, () =>
      commands.executeCommand('learningReview.insertDurations'),
    );
    assert.match(document.lineAt(window.activeTextEditor!.selection.active.line).text, /rolled back/);
    assert.equal(document.getText(), timed);
  });
});
