import assert from 'node:assert/strict';
import { Uri, commands, languages, window, workspace } from 'vscode';
import { blaming, cleanUp, folder, read } from './support/review';
import { next, waitFor } from './support/wait';

const place = (name: string) => Uri.joinPath(folder(), 'written', name);
const write = (name: string, text: string) => workspace.fs.writeFile(place(name), new TextEncoder().encode(text));
const lintAll = () => commands.executeCommand('learningReview.lintWorkspace');

/** The findings of a file, as the Problems panel shows them: rule and line. */
const found = (name: string) =>
  languages
    .getDiagnostics(place(name))
    .filter(({ source }) => source === 'Learning Review')
    .map(({ code, range }) => `${String((code as { value: string }).value)} ${range.start.line + 1}`);

const waitForFindings = (name: string, howMany: number) =>
  waitFor(
    languages.onDidChangeDiagnostics,
    () => found(name).length === howMany,
    () => `${howMany} findings in ${name}, not ${found(name).length}`,
  );

describe('Lint All Reviews in Workspace', () => {
  afterEach(async () => {
    await commands.executeCommand('learningReview.clearWorkspace');
    await cleanUp();
  });

  it('finds in files that nobody has open what it finds in open ones, and clears it', async () => {
    await write('one.md', blaming);
    await write('two.md', blaming.replaceAll('\n', '\r\n'));
    await write('notes.md', 'The root cause was human error.\n');
    await lintAll();
    const inOne = found('one.md');
    assert.ok(inOne.length >= 2, inOne.join());
    assert.deepEqual(found('two.md'), inOne);
    assert.deepEqual(found('notes.md'), []);
    // As a person opens it: what an extension opens stays open for a while.
    await commands.executeCommand('vscode.open', place('one.md'));
    await read(window.activeTextEditor!.document);
    assert.deepEqual(found('one.md'), inOne);
    await commands.executeCommand('learningReview.clearWorkspace');
    assert.deepEqual(found('two.md'), []);
    assert.deepEqual(found('one.md'), inOne, 'an open review keeps its own');
  });

  it('follows what is saved and deleted elsewhere', async () => {
    await write('one.md', blaming);
    await lintAll();
    const before = found('one.md').length;
    await write('one.md', blaming.replace('The root cause was human error.', 'Orders failed for ten minutes.'));
    await waitForFindings('one.md', before - 1);
    await workspace.fs.delete(place('one.md'));
    await waitForFindings('one.md', 0);
    // As where another branch is checked out.
    await write('one.md', blaming);
    await waitForFindings('one.md', before);
  });

  it('forgets what was deleted with its folder', async () => {
    await write('old/one.md', blaming);
    await lintAll();
    assert.notEqual(found('old/one.md').length, 0);
    await workspace.fs.delete(place('old'), { recursive: true });
    await waitForFindings('old/one.md', 0);
  });

  it('shows the findings of a review that is opened once, and again when it is closed', async () => {
    await write('one.md', blaming);
    await lintAll();
    const before = found('one.md').length;
    await commands.executeCommand('vscode.open', place('one.md'));
    await waitForFindings('one.md', before);
    await next(
      workspace.onDidCloseTextDocument,
      () => commands.executeCommand('workbench.action.closeActiveEditor'),
      ({ uri }) => uri.toString() === place('one.md').toString(),
    );
    await waitForFindings('one.md', before);
  });
});
