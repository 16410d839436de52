import { bundleModel } from '../bundle';
import { goTo, lineWith, openFile, openQuickFixes, pickRow, quickInput, squiggles } from '../host';
import { describeWorkbench } from './describe-workbench';

const settings = { 'learningReview.secondReader': true, 'chat.disableAIFeatures': false };

describeWorkbench(
  'A second reader',
  (page) => {
    it('asks before the sentence goes to the model', async () => {
      await openFile(page(), 'reviews/checkout-outage.md');
      await squiggles(page()).first().waitFor();
      await goTo(page(), 17, 46);
      // Before VS Code has told of its models, the fix names none, and would ask for one.
      const fix = page().locator('.action-widget .monaco-list-row', { hasText: 'Rephrase with' }).first();
      for (;;) {
        await openQuickFixes(page());
        if ((await fix.innerText()).includes('Fake Model')) break;
        await page().keyboard.press('Escape');
        await fix.waitFor({ state: 'hidden' });
      }
      await fix.click();
      const dialog = page().locator('.monaco-dialog-box', { hasText: 'to Fake Model?' });
      for (const part of ['Heading: Timeline', 'Sentence: The engineer on call failed to notice the alert.'])
        await dialog.filter({ hasText: part }).waitFor();
      await dialog.locator('.monaco-button', { hasText: 'Send' }).click();
    });

    it('shows the new words beside the old ones', async () => {
      await quickInput(page()).filter({ hasText: 'Rephrased with Fake Model' }).waitFor();
      await page()
        .locator('.monaco-diff-editor .view-line', { hasText: 'The alert was not noticed.' })
        .first()
        .waitFor();
    });

    it('changes the sentence when they are taken', async () => {
      await pickRow(page(), 'Use it');
      await page().locator('.monaco-diff-editor').waitFor({ state: 'detached' });
      await lineWith(page(), '10:20').filter({ hasText: 'The alert was not noticed.' }).waitFor();
      await lineWith(page(), 'failed to notice').waitFor({ state: 'detached' });
    });
  },
  // Where settings are those of the folder, nobody can turn it on.
  ['node'],
  async () => ({ settings, others: [await bundleModel()] }),
);
