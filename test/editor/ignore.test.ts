import assert from 'node:assert/strict';
import type * as Ignore from '../../src/vscode/findings/ignore';
import { loadWith } from './fake/load';
import { fakeVSCode } from './fake/vscode';

type Command = (uri: object, version: number, finding: object, choice: string) => Promise<void>;
type Settings = Record<string, unknown>;

describe('A rule that is turned off in the settings', () => {
  const [old, off] = [{ absolutes: 'hint' }, { absolutes: 'hint', minimiser: 'off' }];
  let settings: Settings;
  let asked: unknown[];
  let done: unknown[];
  let logged: unknown[];
  let isBroken = false;
  let answer: () => string | undefined;
  let ignore: Command;

  /** VS Code with a folder that is open, or none. */
  const vscodeWith = (workspaceFolders: readonly object[] | undefined) =>
    fakeVSCode({
      ConfigurationTarget: { Workspace: 'workspaceValue', Global: 'globalValue' },
      commands: {
        registerCommand: (_: string, command: Command) => (ignore = command),
        executeCommand: async (...all: readonly unknown[]) => {
          done.push(all);
          if (isBroken) throw new Error('no such page');
        },
      },
      workspace: {
        workspaceFolders,
        openTextDocument: () => Promise.resolve({}),
        getConfiguration: () => ({
          inspect: () => ({ ...settings }),
          update: async (_: string, value: unknown, target: string) => void (settings[target] = value),
        }),
      },
      window: {
        showInformationMessage: async (...message: readonly unknown[]) => (asked.push(message), answer()),
      },
      l10n: { t: (text: string, ...args: readonly unknown[]) => text.replace('{0}', String(args[0])) },
    });

  /** Turns the rule off, and answers what is said then. */
  async function turnOff(reply: () => string | undefined = () => undefined): Promise<Settings> {
    settings = { workspaceValue: old, globalValue: undefined };
    [asked, done, logged, answer] = [[], [], [], reply];
    await ignore({}, 1, { ruleId: 'minimiser' }, 'rule');
    // What is said is not waited for.
    await new Promise(setImmediate);
    return settings;
  }

  const said = ['Written to learningReview.rules.', 'Open Settings', 'Undo'];

  for (const [where, folders, mine, was, is, page] of [
    ['for the workspace', [{}], 'workspaceValue', old, off, 'WorkspaceSettings'],
    [
      'for the user, where there is no workspace',
      undefined,
      'globalValue',
      undefined,
      { minimiser: 'off' },
      'Settings',
    ],
  ] as const)
    describe(where, () => {
      const shown = [`workbench.action.open${page}`, { query: 'learningReview.rules' }];

      // The engine is bundled with it, which takes a while.
      before(async () => {
        const { registerIgnore } = await loadWith<typeof Ignore>(vscodeWith(folders), 'src/vscode/findings/ignore.ts');
        registerIgnore({} as never, { warn: (...all: readonly unknown[]) => logged.push(String(all)) } as never);
      });

      it('is told, with a way there and a way back', async () => {
        assert.deepEqual(await turnOff(), { workspaceValue: old, globalValue: undefined, [mine]: is });
        assert.deepEqual([asked, done], [[said], []]);
      });

      it('is taken back, or shown', async () => {
        assert.deepEqual((await turnOff(() => 'Undo'))[mine], was);
        assert.deepEqual(done, []);
        assert.deepEqual((await turnOff(() => 'Open Settings'))[mine], is);
        assert.deepEqual(done, [shown]);
      });

      it('says in the log where it cannot be shown', async () => {
        isBroken = true;
        await turnOff(() => 'Open Settings');
        isBroken = false;
        assert.deepEqual(logged, ['learningReview.rules:,Error: no such page']);
      });

      it('is shown, and stays, where the settings were changed in the meantime', async () => {
        const other = { minimiser: 'error' };
        const change = () => ((settings[mine] = other), 'Undo');
        assert.equal((await turnOff(change))[mine], other);
        assert.deepEqual(done, [shown]);
      });
    });
});

describe('A rule that is to be turned off in the project', () => {
  it('is not written into a file that cannot be read, which is told', async () => {
    const [told, applied]: [unknown[], unknown[]] = [[], []];
    let ignore: Command | undefined;
    const uri = { path: '.learning-review.json' };
    const vscode = fakeVSCode({
      commands: { registerCommand: (_: string, command: Command) => (ignore = command) },
      workspace: {
        openTextDocument: () => Promise.resolve({ getText: () => '{}' }),
        applyEdit: (edit: unknown) => applied.push(edit),
      },
      window: { showWarningMessage: (message: string) => told.push(message) },
    });
    const { registerIgnore } = await loadWith<typeof Ignore>(vscode, 'src/vscode/findings/ignore.ts');
    const why = 'This file cannot be read: it is written in UTF-16; save it as UTF-8.';
    registerIgnore({ fileToWrite: async () => uri, whyUnreadable: () => why } as never, {} as never);
    await ignore?.({}, 1, { ruleId: 'minimiser' }, 'ruleInProject');
    assert.deepEqual([told, applied], [[`.learning-review.json: ${why}`], []]);
  });
});
