import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { goTo, lineWith, openFile, pickRow, quickInput, runCommand, squiggles } from '../host';
import { describeWorkbench } from './describe-workbench';

const message = (ts: string, who: string, text: string) =>
  `<div data-qa="message_content"><button class="c-message__sender_button">${who}</button>` +
  `<a class="c-timestamp" data-ts="${ts}" href="https://x.slack.com/archives/C1/p${ts.replace('.', '')}">` +
  `<span class="c-timestamp__label">10:05 AM</span></a><div class="p-rich_text_section">${text}</div></div>`;
const html =
  message('1768385100.000100', 'Ana Lima', 'Queue is growing') + message('1768385400.000200', 'Li Wei', 'Rolled back');
const text = 'Ana Lima\n  10:05 AM\nQueue is growing\nLi Wei\n  10:10 AM\nRolled back\n';

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

  it('is imported from the clipboard by keyboard alone, and Escape leaves nothing behind', async () => {
    await goTo(page(), 12, 100);
    await runCommand(page(), 'Import into Timeline');
    await pickRow(page(), 'Clipboard');
    await quickInput(page()).filter({ hasText: 'On Which Day?' }).waitFor();
    await page().keyboard.press('Escape');
    await quickInput(page()).waitFor({ state: 'hidden' });
    assert.equal(await lineWith(page(), 'Ana Lima: Queue').count(), 0);
    await runCommand(page(), 'Import into Timeline');
    for (const title of ['Import into Timeline', 'On Which Day?', 'In Which Time Zone?', 'Which Messages?']) {
      await quickInput(page()).filter({ hasText: title }).waitFor();
      if (title === 'Import into Timeline') await pickRow(page(), 'Clipboard');
      else await page().keyboard.press('Enter');
    }
    await quickInput(page()).filter({ hasText: 'Names of People' }).waitFor();
    await page().keyboard.press('Enter');
    await lineWith(page(), 'Ana Lima: Queue is growing').waitFor();
  });
});
