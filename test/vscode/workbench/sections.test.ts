import assert from 'node:assert/strict';
import { lineWith, openFile, openSections, section } from '../host';
import { describeWorkbench } from './describe-workbench';

describeWorkbench('The sections view', (page) => {
  it('offers to write a review when none is open', async () => {
    await openSections(page());
    await page().locator('.welcome-view-content', { hasText: 'No learning review is open' }).waitFor();
  });

  it('lists the sections with their findings, and those that are missing', async () => {
    await openFile(page(), 'reviews/checkout-outage.md');
    await openSections(page());
    await section(page(), 'Timeline').filter({ hasText: '1 finding' }).waitFor();
    await section(page(), 'Impact').filter({ hasText: 'missing' }).waitFor();
  });

  it('goes to the section that is clicked', async () => {
    await section(page(), 'Action items').click();
    await page().locator('.statusbar-item', { hasText: 'Ln 24' }).waitFor();
  });

  it('puts a missing section in its place', async () => {
    const impact = section(page(), 'Impact');
    await impact.hover();
    await impact.getByRole('button', { name: 'Add Section' }).click();
    await impact.filter({ hasText: 'empty' }).waitFor();
    await lineWith(page(), '## Impact').waitFor();
    const [impactBox, timelineBox] = await Promise.all(
      ['## Impact', '## Timeline'].map((heading) => lineWith(page(), heading).boundingBox()),
    );
    assert.ok(impactBox && timelineBox && impactBox.y < timelineBox.y);
  });
});
