import assert from 'node:assert/strict';
import type * as Lint from '../../src/vscode/findings/lint-workspace';
import { loadWith } from './fake/load';
import { Disposable, fakeVSCode } from './fake/vscode';

const review = '# Learning review\n\n## Summary\n\nWho is to blame?\n';

interface File {
  readonly path: string;
}

const fileAt = (path: string): File =>
  Object.assign(Object.create({ toString: () => `memory:${path}` }), { path }) as File;

describe('Lint All Reviews in Workspace', () => {
  const folder = { uri: fileAt('/work'), index: 0, name: 'work' };
  const files = ['/work/one.md', '/work/two.md', '/work/three.md'].map(fileAt);
  const shown = new Map<string, number>();
  const told: string[] = [];
  let read: string[] = [];
  /** After so many files the button is pressed. */
  let patience = Infinity;
  let lintAll: () => Promise<void>;

  before(async () => {
    const commands = new Map<string, () => Promise<void>>();
    const none = () => new Disposable(() => undefined);
    const vscode = fakeVSCode({
      commands: {
        registerCommand: (name: string, run: () => Promise<void>) => {
          commands.set(name, run);
          return none();
        },
        executeCommand: async (name: string) => void told.push(name),
      },
      languages: {
        createDiagnosticCollection: () => ({
          set: ({ path }: File, found: readonly unknown[]) => shown.set(path, found.length),
          delete: ({ path }: File) => shown.delete(path),
          clear: () => shown.clear(),
          dispose: () => undefined,
        }),
      },
      window: {
        withProgress: async (_: unknown, task: (progress: object, token: object) => unknown) => {
          const token = { isCancellationRequested: false };
          const report = () => (token.isCancellationRequested ||= read.length >= patience);
          return await task({ report }, token);
        },
        setStatusBarMessage: (text: string) => void told.push(text),
      },
      workspace: {
        workspaceFolders: [folder],
        getWorkspaceFolder: () => folder,
        getConfiguration: () => ({ get: () => undefined }),
        onDidChangeConfiguration: none,
        findFiles: async () => files,
        fs: {
          stat: async () => ({ mtime: 1, size: review.length }),
          readFile: async ({ path }: File) => {
            read.push(path);
            return new TextEncoder().encode(review);
          },
        },
      },
    });
    const { registerLintWorkspace } = await loadWith<typeof Lint>(vscode, 'src/vscode/findings/lint-workspace.ts');
    const reviewer = { onDidRead: none, onDidForget: none, latest: () => undefined };
    const projects = { lookAgain: async () => undefined, settle: async () => undefined, onDidChange: none };
    const team = { templatesIn: async () => [] };
    const log = { warn: (text: string) => void told.push(text) };
    registerLintWorkspace(reviewer as never, projects as never, team as never, fileAt as never, log as never);
    lintAll = commands.get('learningReview.lintWorkspace')!;
  });
  beforeEach(() => {
    read = [];
    told.length = 0;
    patience = Infinity;
  });

  it('stops where it is when somebody cancels, and shows nothing of it', async () => {
    patience = 1;
    await lintAll();
    assert.deepEqual(read, ['/work/one.md']);
    assert.deepEqual([...shown], []);
    assert.deepEqual(told, []);
  });

  it('reads all of them the next time, and keeps showing that when it is cancelled after it', async () => {
    await lintAll();
    assert.deepEqual(read.length, 3);
    const all = [...shown];
    assert.equal(all.length, 3);
    assert.ok(all.every(([, found]) => found > 0));
    assert.ok(told.includes('workbench.actions.view.problems'), told.join());
    patience = 0;
    await lintAll();
    assert.deepEqual([...shown], all);
  });
});
