import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { goTo, lineWith, openFile, quickInput, runCommand, squiggles } from '../host';
import { describeWorkbench } from './describe-workbench';

const message = (ts: string, who: string, text: string) =>
  `<div data-qa="message_content"><button class="c-message__sender_button">${who}</button>` +
  `<a class="c-timestamp" data-ts="${ts}" href="https://x.slack.com/archives/C1/p${ts.replace('.', '')}">` +
  `<span class="c-timestamp__label">10:05 AM</span></a><div class="p-rich_text_section">${text}</div></div>`;
const html =
  message('1768385100.000100', 'Ana Lima', 'Queue is growing') + message('1768385400.000200', 'Li Wei', 'Rolled back');
const text = 'Ana Lima\n  10:05 AM\nQueue is growing\nLi Wei\n  10:10 AM\nRolled back\n';

/** The one question that is answered in writing. */
const day = 'On Which Day?';

/** Without the mouse on the list of choices, where Escape only closes its tooltip. */
async function startImport(page: Page): Promise<void> {
  await runCommand(page, 'Import into Timeline');
  await page.mouse.move(800, 700);
}

/** Waits for a question. A list shows its title a moment before its rows, and keys that come in between are lost. */
async function waitForQuestion(page: Page, words: string): Promise<void> {
  const question = quickInput(page).filter({ hasText: words });
  await question.waitFor();
  if (words !== day) await question.locator('.monaco-list-row').first().waitFor();
}

/** Copies as Slack does: the text, and the same as HTML. */
async function copy(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(
    ([html, text]) => {
      document.addEventListener(
        'copy',
        (event) => {
          event.clipboardData?.setData('text/html', html);
          event.clipboardData?.setData('text/plain', text);
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        { once: true, capture: true },
      );
      document.execCommand('copy');
    },
    [html, text] as const,
  );
}

describeWorkbench('A chat from Slack', (page) => {
  it('is pasted as it is, with entries for the timeline as the other choice', async () => {
    await openFile(page(), 'reviews/checkout-outage.md');
    await squiggles(page()).first().waitFor();
    await copy(page());
    await goTo(page(), 12, 100);
    await page().keyboard.press('Enter');
    await page().keyboard.press('ControlOrMeta+v');
    await lineWith(page(), 'Ana Lima').waitFor();
    await page().locator('.post-edit-widget').waitFor();
    await page().keyboard.press('ControlOrMeta+.');
    await page().locator('.action-widget .monaco-list-row', { hasText: 'Paste as Timeline Entries' }).click();
    await lineWith(page(), '10:05').filter({ hasText: 'Ana Lima: Queue is growing' }).waitFor();
    await lineWith(page(), '10:10').filter({ hasText: 'Li Wei: Rolled back' }).waitFor();
    await page().keyboard.press('ControlOrMeta+z');
    await lineWith(page(), 'Queue is growing ([source]').waitFor({ state: 'detached' });
  });

  it('is imported from the clipboard by keyboard alone, and Escape at any step leaves nothing behind', async () => {
    const steps = [
      // The title alone stands in the command palette, too.
      'A chat or a log that you copied',
      day,
      'In Which Time Zone?',
      'Which Messages?',
      'Names of People',
    ];
    for (const last of [...steps, undefined]) {
      await goTo(page(), 12, 100);
      await startImport(page());
      for (const step of steps.slice(0, last === undefined ? steps.length : steps.indexOf(last) + 1)) {
        await waitForQuestion(page(), step);
        await page().keyboard.press(step === last ? 'Escape' : 'Enter');
      }
      if (last === undefined) break;
      await quickInput(page()).waitFor({ state: 'hidden' });
      assert.equal(await lineWith(page(), 'Ana Lima: Queue').count(), 0);
    }
    await lineWith(page(), 'Ana Lima: Queue is growing').waitFor();
  });

  it('is followed by a file, with what cannot be read told; one undo takes it back', async () => {
    const chooseFile = async (key: string) => {
      await startImport(page());
      await waitForQuestion(page(), 'File…');
      await page().keyboard.press('ArrowDown');
      await page().keyboard.press('Enter');
      await quickInput(page()).locator('.monaco-list-row', { hasText: 'checkout-outage.md' }).waitFor();
      const input = quickInput(page()).locator('input').first();
      await input.fill((await input.inputValue()).replace(/reviews\/$/, 'records/log.csv'));
      await quickInput(page()).locator('.monaco-list-row', { hasText: 'log.csv' }).waitFor();
      await page().keyboard.press(key);
    };
    await chooseFile('Escape');
    await quickInput(page()).waitFor({ state: 'hidden' });
    await chooseFile('Enter');
    await waitForQuestion(page(), 'Which Messages?');
    await page().keyboard.press('Escape');
    await quickInput(page()).waitFor({ state: 'hidden' });
    assert.equal(await lineWith(page(), 'The pool is full').count(), 0);
    await chooseFile('Enter');
    await waitForQuestion(page(), 'Which Messages?');
    await page().keyboard.press('Enter');
    await lineWith(page(), '10:06').filter({ hasText: 'Ana Lima: The pool is full' }).waitFor();
    await page().getByText('1 line could not be read').first().waitFor();
    await page().locator('.monaco-editor.focused').first().waitFor();
    await page().keyboard.press('ControlOrMeta+z');
    await lineWith(page(), 'The pool is full').waitFor({ state: 'detached' });
    await lineWith(page(), 'Ana Lima: Queue is growing').waitFor();
  });
});
