import assert from 'node:assert/strict';
import { commands, window, type Disposable, type Memento, type StatusBarItem } from 'vscode';
import { registerReminder } from '../../../src/vscode/facilitation/reminder';
import { activate, cleanUp, open } from './support/review';
import { reset, set } from './support/settings';

describe('Reminders', () => {
  const running: Disposable[] = [];
  afterEach(async () => {
    running.splice(0).forEach((each) => each.dispose());
    await cleanUp();
    await reset('reminders');
  });

  /** Starts one with a memory, a clock and a status bar of its own. */
  async function start(memory: Map<string, unknown>, now: () => number): Promise<readonly string[]> {
    await activate();
    const shown: string[] = [];
    const bar = { text: '', show: () => shown.push(bar.text), hide: () => undefined, dispose: () => undefined };
    const { createStatusBarItem } = window;
    const { registerCommand } = commands;
    Object.assign(window, { createStatusBarItem: () => bar as unknown as StatusBarItem });
    // The extension's own has the name already.
    Object.assign(commands, { registerCommand: () => ({ dispose: () => undefined }) });
    try {
      const kept = {
        get: (key: string) => memory.get(key),
        update: async (key: string, value: unknown) => void memory.set(key, value),
      } as unknown as Memento;
      running.push(registerReminder(kept, now));
    } finally {
      Object.assign(window, { createStatusBarItem });
      Object.assign(commands, { registerCommand });
    }
    return shown;
  }

  const at = Date.parse('2026-03-17T09:00:00Z');
  const week = 7 * 24 * 60 * 60_000;

  it('are off unless somebody turns them on', async () => {
    const memory = new Map<string, unknown>();
    assert.deepEqual(await start(memory, () => at), []);
    assert.equal(memory.size, 0);
  });

  it('come once a week, in turns', async () => {
    await set('reminders', true);
    const memory = new Map<string, unknown>();
    assert.deepEqual(await start(memory, () => at), ['$(heart) It’s OK to fail']);
    assert.deepEqual(await start(memory, () => at + week - 1), []);
    assert.deepEqual(await start(memory, () => at + week), ['$(heart) Time for a game day?']);
  });

  it('wait until everything is saved', async () => {
    await set('reminders', true);
    const editor = await open('# Notes\n');
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), 'x'));
    const shown = await start(new Map(), () => at);
    assert.deepEqual(shown, []);
    await editor.document.save();
    assert.deepEqual(shown, ['$(heart) It’s OK to fail']);
  });
});
