import assert from 'node:assert/strict';
import { tasks, workspace, type ShellExecution } from 'vscode';
import { activate } from './support/review';

describe('The task of the command line', () => {
  it('is there for each folder, with a problem matcher, where there is a shell', async () => {
    await activate();
    const found = await tasks.fetchTasks({ type: 'learning-review' });
    // In the browser no shell reaches the files.
    const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
    assert.equal(found.length, folders.length);
    for (const { source, name, problemMatchers, execution } of found) {
      const { command, args } = execution as ShellExecution;
      assert.deepEqual(
        [source, name, problemMatchers, command, args],
        ['learning-review', 'lint all reviews', ['$learning-review'], 'learning-review', ['lint']],
      );
    }
  });
});
