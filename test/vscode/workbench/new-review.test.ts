import assert from 'node:assert/strict';
import { answer, lineWith, pickRow, quickInput, runCommand } from '../host';
import { describeWorkbench } from './describe-workbench';

const tab = '.tabs-container .tab.active';

describeWorkbench('New Learning Review', (page) => {
  it('leaves nothing behind when Escape ends it', async () => {
    await runCommand(page(), 'New Learning Review');
    await quickInput(page()).getByPlaceholder('What kind of review?').waitFor();
    await page().keyboard.press('Escape');
    await quickInput(page()).waitFor({ state: 'hidden' });
    assert.equal(await page().locator(tab).count(), 0);
  });

  it('asks for a template, a title and the day, and creates the file', async () => {
    await runCommand(page(), 'New Learning Review');
    await pickRow(page(), 'Learning review');
    await answer(page(), 'Title', 'Search was slow for an hour');
    await answer(page(), 'Day of the incident', '2026-02-03');
    await page().locator(tab, { hasText: '2026-02-03-search-was-slow-for-an-hour.md' }).waitFor();
    await lineWith(page(), '# Search was slow for an hour').waitFor();
  });

  for (const word of ['postmortem', 'post-mortem', 'retrospective', 'incident'])
    it(`is found in the palette by “${word}”`, async () => {
      await runCommand(page(), 'New Post-Mortem or Incident Retrospective', word);
      await quickInput(page()).getByPlaceholder('What kind of review?').waitFor();
      await page().keyboard.press('Escape');
      await quickInput(page()).waitFor({ state: 'hidden' });
    });

  it('is in File > New File...', async () => {
    await runCommand(page(), 'Create: New File...');
    await pickRow(page(), 'New Learning Review');
    await quickInput(page()).getByPlaceholder('What kind of review?').waitFor();
    await page().keyboard.press('Escape');
  });
});
