// What a person does in the workbench. Each waits for what it needs to see, never for time.
import type { Locator, Page } from 'playwright-core';

const quickInput = '.quick-input-widget';

/** Opens a file of the folder from the Explorer; `path` is relative to the folder, with slashes. */
export async function openFile(page: Page, path: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+e');
  const names = path.split('/');
  const row = (name: string) => page.locator('.explorer-folders-view').getByRole('treeitem', { name, exact: true });
  for (const name of names.slice(0, -1)) {
    if ((await row(name).getAttribute('aria-expanded')) === 'false') await row(name).click();
  }
  const name = names.at(-1) ?? path;
  await row(name).dblclick();
  await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
  await page.locator('.monaco-editor .view-line').first().waitFor();
}

/** Runs a command by its title, as the command palette shows it. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator(`${quickInput} input`).first().fill(`>${title}`);
  await pickRow(page, title);
}

/** Chooses the row of the open quick pick that holds `text`. */
export async function pickRow(page: Page, text: string): Promise<void> {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click();
}

/** Types into the input box that is open, and accepts it. */
export async function answer(page: Page, text: string): Promise<void> {
  await page.locator(`${quickInput} input`).first().fill(text);
  await page.keyboard.press('Enter');
}

/** Underlined words in the editor, of any severity. */
export function squiggles(page: Page): Locator {
  return page.locator('.monaco-editor .cdr[class*="squiggly-"]');
}

/** Puts the cursor at a line and column (from 1). */
export async function goTo(page: Page, line: number, column = 1): Promise<void> {
  await page.keyboard.press('Control+g');
  await answer(page, `${line}:${column}`);
}
