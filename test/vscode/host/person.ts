// What a person does in the workbench. Each waits for what it needs to see, never for time.
import type { Locator, Page } from 'playwright-core';

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

/**
 * Runs a command by its title, as the command palette shows it. `words`: what is typed to find it. Where something that is still under
 * way takes the focus, the palette closes; then a person opens it again. Once the row can be clicked it is clicked with all patience:
 * on a busy machine the answer to a click comes late, and a second one would run the command twice.
 */
export async function runCommand(page: Page, title: string, words = title): Promise<void> {
  const row = rowWith(page, title);
  for (const timeout of patience) {
    await page.keyboard.press('F1');
    const typed = quickInput(page).locator('input').first().fill(`>${words}`, { timeout });
    const canBeClicked = typed.then(() => row.click({ timeout, trial: true }));
    if ((await succeeds(canBeClicked)) && (await succeeds(row.click({ timeout: 32_000 })))) return;
  }
  throw new Error(`The palette did not stay open for ${title}.`);
}

/** How long to wait before trying once more, in ms. */
const patience = [4000, 8000, 16_000, 32_000];

const succeeds = (doing: Promise<void>): Promise<boolean> =>
  doing.then(
    () => true,
    () => false,
  );

/** The box at the top that asks for a command, a choice or a line of text. */
export function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget:visible');
}

/** Chooses the first row of the open quick pick that holds `text`. */
export const pickRow = (page: Page, text: string): Promise<void> => rowWith(page, text).click();

const rowWith = (page: Page, text: string): Locator =>
  page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();

/** Waits for the input box whose prompt or placeholder holds `prompt`, and answers it. */
export async function answer(page: Page, prompt: string, text: string): Promise<void> {
  await quickInput(page).filter({ hasText: prompt }).waitFor();
  await quickInput(page).locator('input').first().fill(text);
  await page.keyboard.press('Enter');
}

/**
 * Puts the cursor at a line and column (from 1), or as far right as the line goes. On a busy machine Enter may come before the box
 * has read the line; then a person asks again.
 */
export async function goTo(page: Page, line: number, column = 1): Promise<void> {
  const there = page.locator('.statusbar-item', { hasText: `Ln ${line}, Col` });
  await untilSeen(there, `The cursor did not come to line ${line}.`, async () => {
    await page.keyboard.press('Control+g');
    await quickInput(page).locator('input').first().fill(`:${line}:${column}`);
    await page.keyboard.press('Enter');
  });
  // The cursor may have been there before: only then does the next key reach the editor.
  await quickInput(page).waitFor({ state: 'hidden' });
  await page.locator('.monaco-editor.focused').first().waitFor();
}

/**
 * Opens the quick fixes at the cursor. Shortly after the cursor has moved the editor asks for fixes by itself, and gives up
 * a request of ours that has no answer yet; then a person presses the keys again, later each time: that, too, gives up the
 * request before it.
 */
export async function openQuickFixes(page: Page): Promise<void> {
  const row = page.locator('.action-widget .monaco-list-row').first();
  await untilSeen(row, 'No quick fixes came.', () => page.keyboard.press('ControlOrMeta+.'));
}

/** Presses a key, and again where a busy window has swallowed it. */
export const pressUntil = (page: Page, key: string, what: Locator): Promise<void> =>
  untilSeen(what, `${key} showed nothing.`, () => page.keyboard.press(key));

/** Does something, and again where it shows nothing, with more patience each time. */
async function untilSeen(what: Locator, otherwise: string, act: () => Promise<void>): Promise<void> {
  for (const timeout of patience) {
    await act();
    if (await succeeds(what.waitFor({ timeout }))) return;
  }
  throw new Error(otherwise);
}

/** Underlined words in the editor, of any severity. */
export function squiggles(page: Page): Locator {
  return page.locator('.monaco-editor .cdr[class*="squiggly-"]');
}

/** A line of the editor, as far as it is on the screen. Blanks there are non-breaking: only plain strings match them. */
export function lineWith(page: Page, text: string): Locator {
  return page.locator('.monaco-editor .view-line', { hasText: text });
}

/** Shows the sections view and waits until it has something to say. */
export async function openSections(page: Page): Promise<void> {
  const label = page.locator('a.action-label[aria-label^="Learning Review"]');
  const icon = page.locator('.activitybar .action-item', { has: label });
  const isOpen = (await icon.getAttribute('class'))?.includes('checked');
  if (!isOpen) await icon.click(); // a second click would close it
  await page.mouse.move(800, 400); // away, or the icon's tooltip lies over the rows
  await page.locator('.pane-body .monaco-list-row:visible, .welcome-view-content:visible').first().waitFor();
}

/** A row of the sections view. */
export function section(page: Page, title: string): Locator {
  return page.locator('.pane-body .monaco-list-row', { hasText: title });
}
