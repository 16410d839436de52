import assert from 'node:assert/strict';
import type * as LintTask from '../../src/vscode/findings/lint-task';
import { loadWith } from './fake/load';
import { fakeVSCode } from './fake/vscode';

interface Made {
  readonly definition: object;
  readonly scope: object;
  readonly name: string;
  readonly source: string;
  readonly run: ShellExecution;
  readonly problemMatchers: string;
}

class ShellExecution {
  constructor(
    readonly command: string,
    readonly args: readonly string[],
  ) {}
}

class Task implements Made {
  constructor(
    readonly definition: object,
    readonly scope: object,
    readonly name: string,
    readonly source: string,
    readonly run: ShellExecution,
    readonly problemMatchers: string,
  ) {}
}

const type = 'learning-review';
const folder = (scheme = 'file') => ({ uri: { scheme }, name: scheme, index: 0 });

describe('The task of the command line', () => {
  /** What is offered in a window with these folders. */
  async function load(folders: readonly object[] | undefined, isTrusted = true) {
    let provider: { provideTasks(): readonly Made[]; resolveTask(task: object): Made | undefined } | undefined;
    const vscode = fakeVSCode({
      workspace: { workspaceFolders: folders, isTrusted },
      tasks: { registerTaskProvider: (of: string, is: typeof provider) => (assert.equal(of, type), (provider = is)) },
    });
    const parts = { Task, ShellExecution, TaskScope: { Global: 1, Workspace: 2 } };
    const { registerLintTask } = await loadWith<typeof LintTask>(
      new Proxy(Object(vscode) as object, { get: (own, key) => Reflect.get(key in parts ? parts : own, key) }),
      'src/vscode/findings/lint-task.ts',
    );
    registerLintTask();
    assert.ok(provider);
    return provider;
  }

  it('is there for each folder that a shell reaches, with the problem matcher', async () => {
    const [here, remote] = [folder(), folder('vscode-vfs')];
    const made = (await load([here, remote])).provideTasks();
    const run = new ShellExecution('learning-review', ['lint']);
    assert.deepEqual(made, [new Task({ type }, here, 'lint all reviews', 'learning-review', run, '$learning-review')]);
    assert.deepEqual((await load(undefined)).provideTasks(), []);
  });

  it('takes the paths and options of tasks.json, and nothing else', async () => {
    const { resolveTask } = await load([]);
    const resolve = (args: unknown) => resolveTask({ definition: { type, args }, scope: folder() });
    const { name, run, definition } = resolve(['--changed', 'two words'])!;
    assert.deepEqual([name, run.args], ['lint --changed two words', ['lint', '--changed', 'two words']]);
    // VS Code knows the task by what stands in tasks.json.
    assert.deepEqual(definition, { type, args: ['--changed', 'two words'] });
    for (const args of ['; rm', [1], { 0: 'a' }, null, undefined, []])
      assert.deepEqual(resolve(args)?.run.args, ['lint']);
  });

  it('is not there where nobody trusts the folder, or no shell reaches it', async () => {
    assert.deepEqual((await load([folder()], false)).provideTasks(), []);
    const { resolveTask } = await load([]);
    assert.equal(resolveTask({ definition: { type }, scope: folder('vscode-vfs') }), undefined);
    const untrusted = await load([folder()], false);
    for (const scope of [folder(), 1, 2, undefined])
      assert.equal(untrusted.resolveTask({ definition: { type }, scope }), undefined);
  });

  it('keeps the scope of where it was written: a folder, the workspace or the user', async () => {
    const { resolveTask } = await load([folder()]);
    for (const scope of [folder(), 1, 2]) assert.deepEqual(resolveTask({ definition: { type }, scope })?.scope, scope);
    // One of long ago has none.
    assert.equal(resolveTask({ definition: { type } })?.scope, 2);
  });
});
