import assert from 'node:assert/strict';
import type { FrameLocator, Page } from 'playwright-core';
import { goTo, openFile, runCommand } from '../host';
import { describeWorkbench } from './describe-workbench';

/** What stands in the Markdown preview. */
const preview = (page: Page): FrameLocator => page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');

// The web build comes without the code of VS Code's Markdown extension, and so without its preview.
const hosts = ['node'] as const;

describeWorkbench(
  'The Markdown preview of a review',
  (page) => {
    it('shows the timeline as a picture', async () => {
      await openFile(page(), 'reviews/checkout-outage.md');
      await runCommand(page(), 'Markdown: Open Preview to the Side');
      const picture = preview(page()).getByRole('img', { name: 'Timeline, to scale' });
      await picture.waitFor();
      await picture.getByText('Start 10:02', { exact: true }).waitFor();
    });

    it('shows action items with their state, and what is told of them', async () => {
      const item = preview(page()).locator('li', { hasText: 'Page somebody' });
      await item.getByRole('img', { name: 'open' }).waitFor();
      await item.locator('.learning-review-badge', { hasText: 'due: 2026-02-01' }).waitFor();
    });

    it('follows what is written', async () => {
      await page().locator('.monaco-editor .view-line').first().click();
      await goTo(page(), 16, 100);
      await page().keyboard.press('Enter');
      await page().keyboard.type('- **10:12** An alert pages @lena.');
      await preview(page())
        .getByRole('img', { name: 'Timeline, to scale' })
        .getByText('Detected 10:12', { exact: true })
        .waitFor();
    });

    it('has the colours of the theme', async () => {
      const dot = preview(page()).locator('circle.learning-review-detected');
      const [colour, text] = await dot.evaluate((shape) => [
        getComputedStyle(shape).color,
        getComputedStyle(document.body).color,
      ]);
      assert.notEqual(colour, text);
      const brackets = preview(page()).locator('.learning-review-bracket').first();
      assert.equal(await brackets.evaluate((mark) => getComputedStyle(mark).color), 'rgba(0, 0, 0, 0)');
    });
  },
  hosts,
);
