import { goTo, lineWith, openFile, openQuickFixes, squiggles } from '../host';
import { describeWorkbench } from './describe-workbench';

describeWorkbench('A review with blaming words', (page) => {
  it('shows what was noticed as soon as it is open', async () => {
    await openFile(page(), 'reviews/checkout-outage.md');
    await squiggles(page()).first().waitFor();
  });

  it('says why when the cursor rests there', async () => {
    await goTo(page(), 17, 46);
    await page().keyboard.press('ControlOrMeta+k');
    await page().keyboard.press('ControlOrMeta+i');
    await page().locator('.monaco-hover:visible', { hasText: 'failed to notice' }).first().waitFor();
    await page().keyboard.press('Escape');
  });

  it('rephrases the sentence with Ctrl+.', async () => {
    const before = await squiggles(page()).count();
    await goTo(page(), 17, 46);
    await openQuickFixes(page());
    await page().locator('.action-widget .monaco-list-row', { hasText: 'Ignore' }).first().waitFor();
    await page().keyboard.press('Enter');
    await lineWith(page(), 'failed to notice').waitFor({ state: 'detached' });
    await lineWith(page(), '10:20').filter({ hasText: 'the alert' }).waitFor(); // time and object stay
    await squiggles(page())
      .nth(before - 1)
      .waitFor({ state: 'detached' });
  });

  it('notices words as they are typed, once the line is left', async () => {
    const before = await squiggles(page()).count();
    await goTo(page(), 12, 100);
    await page().keyboard.type(' It was human error.');
    await page().keyboard.press('ArrowUp');
    await squiggles(page()).nth(before).waitFor();
  });

  it('takes the rephrasing back with undo', async () => {
    await goTo(page(), 12, 100);
    for (let presses = 0; presses < 20 && !(await lineWith(page(), 'failed to notice').count()); presses++) {
      await page().keyboard.press('ControlOrMeta+z');
    }
    await lineWith(page(), 'failed to notice').waitFor();
  });
});
