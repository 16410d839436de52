import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { quickInput, type Host } from '../../test/vscode/host/index';

/** Somebody at the keyboard of a workbench, who writes one file. There is no mouse. */
export class Keyboard {
  readonly #host: Host;
  readonly #pictures: string;
  #step = 0;
  /** The file, once it is there: its path in the folder. */
  file = '';

  constructor(host: Host, pictures: string) {
    this.#host = host;
    this.#pictures = pictures;
    mkdirSync(pictures, { recursive: true });
  }

  get page() {
    return this.#host.page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Takes a picture of what is there now. */
  async picture(name: string): Promise<void> {
    const number = String(++this.#step).padStart(2, '0');
    await this.page.screenshot({ path: join(this.#pictures, `${number}-${name}.png`) });
  }

  /** Runs a command by its title, as the command palette shows it. */
  async command(title: string): Promise<void> {
    await this.press('F1');
    await quickInput(this.page).locator('input').first().waitFor();
    await this.type(title);
    await this.choose(title);
  }

  /** Takes the row with this label from the list at the top. */
  async choose(label: string): Promise<void> {
    await this.#goTo(label);
    await this.press('Enter');
  }

  /** Goes down the rows of the list at the top until the keyboard is on the one with this label. */
  async #goTo(label: string): Promise<void> {
    const focused = quickInput(this.page).locator('.monaco-list-row.focused');
    await quickInput(this.page).locator('.monaco-list-row', { hasText: label }).first().waitFor();
    for (let i = 0; i < 20; i++) {
      const said = await focused.locator('.label-name').first().innerText();
      if (said.replaceAll('\u00A0', ' ') === label) return;
      await this.press('ArrowDown');
    }
    assert.fail(`The palette has no ${label}.`);
  }

  /** The question or list at the top that says this, in its title, its prompt or its empty box. */
  #asked(words: string): Locator {
    const box = quickInput(this.page);
    return box
      .filter({ hasText: words })
      .or(box.filter({ has: this.page.getByPlaceholder(words) }))
      .first();
  }

  /** Waits for a question or a list at the top that says this. */
  async question(words: string): Promise<void> {
    await this.#asked(words).waitFor();
  }

  /** Waits for a list at the top that says this, and for its rows. */
  async list(words: string): Promise<void> {
    await this.#asked(words).locator('.monaco-list-row').first().waitFor();
  }

  /** Answers a question in writing, in the place of what is proposed. */
  async answer(words: string, text: string): Promise<void> {
    await this.question(words);
    await this.press('ControlOrMeta+a');
    await this.type(text);
    await this.press('Enter');
  }

  /** Does something that changes the file, and makes sure that one undo takes it back and one redo brings it again. */
  async edit(name: string, act: () => Promise<void>): Promise<void> {
    const before = this.#read();
    await act();
    const after = await this.#save(name);
    assert.notEqual(after, before, `${name}: nothing has changed`);
    await this.picture(name);
    await this.press('ControlOrMeta+z');
    assert.equal(await this.#save(`${name}, undone`), before, `${name}: one undo does not take it back`);
    await this.press('ControlOrMeta+y');
    assert.equal(await this.#save(`${name}, done again`), after, `${name}: redo does not bring it back`);
    await this.counts(name);
  }

  /** Saves what has just been written, once VS Code shows that something has. */
  async #save(name: string): Promise<string> {
    await this.#tab('.dirty').catch(() => assert.fail(`${name}: the file has not changed`));
    await this.press('ControlOrMeta+s');
    await this.#tab(':not(.dirty)');
    return this.#read();
  }

  readonly save = (): Promise<string> => this.#save('writing');

  #tab(state: string): Promise<void> {
    return this.page.locator(`.tabs-container .tab.active${state}`).first().waitFor({ timeout: 20_000 });
  }

  #read(): string {
    return readFileSync(join(this.#host.folder, this.file), 'utf8');
  }

  /** Waits until the status bar, the badge and the rows of the view have the same count of findings, and gives it. */
  async counts(where: string): Promise<number> {
    const told = () => Promise.all([this.#number(this.#status), this.#number(this.#badge)]);
    for (let i = 0; i < 100; i++) {
      const [status, badge] = await told();
      if (status !== undefined && status === (badge ?? 0)) return status;
      await this.page.waitForTimeout(100);
    }
    return assert.fail(`${where}: the counts of findings differ: ${(await told()).join(', ')}`);
  }

  get #status(): Locator {
    return this.page.locator('.statusbar-item[id$="learningReview.findings"]');
  }

  get #badge(): Locator {
    const label = this.page.locator('a.action-label[aria-label^="Learning Review"]');
    return this.page.locator('.activitybar .action-item', { has: label }).locator('.badge-content');
  }

  async #number(where: Locator): Promise<number | undefined> {
    const said = (await where.count()) > 0 ? await where.first().innerText() : '';
    return /\d/.test(said) ? Number(said.replace(/\D/g, '')) : undefined;
  }

  /** Puts the keyboard back into the text, from wherever it is. A webview hands on keys some moments after it is there. */
  async toEditor(): Promise<void> {
    const editor = this.page.locator('.monaco-editor.focused');
    for (let i = 0; i < 50 && (await editor.count()) === 0; i++) {
      await this.press('ControlOrMeta+1');
      await this.page.waitForTimeout(100);
    }
  }

  /** Waits until some page within the window shows an element with these words. */
  async frameWith(element: string, words: string): Promise<void> {
    for (let i = 0; i < 100; i++) {
      for (const frame of this.page.frames())
        if (await frame.locator(element, { hasText: words }).first().isVisible()) return;
      await this.page.waitForTimeout(100);
    }
    assert.fail(`No page shows “${words}”.`);
  }

  /** Puts the keyboard on a row of the sections view, from its first row. */
  async row(title: string): Promise<void> {
    await this.command('Learning Review: Focus on Sections View');
    await this.page.locator('.pane-body .monaco-list:focus').waitFor();
    const focused = this.page.locator('.pane-body .monaco-list-row.focused');
    const first = focused.and(this.page.locator('[aria-posinset="1"][aria-level="1"]'));
    // A row has the keyboard some moments after its list.
    for (let i = 0; i < 50 && (await first.count()) === 0; i++) {
      await this.press('ArrowDown', 'Home');
      await this.page.waitForTimeout(100);
    }
    for (let i = 0; i < 60; i++) {
      if ((await focused.getAttribute('aria-label'))?.startsWith(title)) return;
      await this.press('ArrowDown');
      await this.page.waitForTimeout(50);
    }
    assert.fail(`The view has no row ${title}.`);
  }

  /** Goes to a section in the text, by the view, and to the end of the line that is so many below its heading. */
  async goTo(title: string, lines: number): Promise<void> {
    await this.row(title);
    await this.press('Enter');
    await this.page.locator('.monaco-editor.focused').first().waitFor();
    await this.press(...Array<string>(lines).fill('ArrowDown'), 'End');
  }
}
