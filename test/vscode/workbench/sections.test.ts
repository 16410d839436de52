import assert from 'node:assert/strict';
import { goTo, lineWith, openFile, openSections, pressUntil, quickInput, runCommand, section } from '../host';
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

  it('says how far the review has come', async () => {
    await page()
      .locator('.pane-body .message', { hasText: /of \d+ written, \d+ need attention/ })
      .waitFor();
  });

  it('ticks an action item in the document, and undo takes it back', async () => {
    const item = section(page(), 'Page somebody');
    await section(page(), 'Action items').click();
    await item.locator('.custom-view-tree-node-item-checkbox').click();
    await lineWith(page(), '- [x] Page somebody').waitFor();
    await goTo(page(), 1);
    await page().keyboard.press('ControlOrMeta+z');
    await lineWith(page(), '- [ ] Page somebody').waitFor();
    await item.locator('.custom-view-tree-node-item-checkbox[aria-checked="false"]').waitFor();
  });

  it('moves the selected section with Alt+Up, which stays selected', async () => {
    const line = page().locator('.statusbar-item', { hasText: /^Ln \d+, Col/ });
    // The row is selected before the cursor has moved: wait until it has left where the undo put it.
    const before = await line.innerText();
    await section(page(), 'Timeline').click();
    await section(page(), 'Timeline').and(page().locator('.selected')).waitFor();
    await line.filter({ hasNotText: before }).waitFor();
    const there = await line.innerText();
    await section(page(), 'Contributing factors').click();
    await line.filter({ hasNotText: there }).waitFor();
    await page().locator('.pane-body .monaco-list:visible').first().focus();
    await page().keyboard.press('Alt+ArrowUp');
    await line.filter({ hasText: there }).waitFor();
    await section(page(), 'Contributing factors').and(page().locator('.selected')).waitFor();
    await section(page(), 'Contributing factors').and(page().locator('.focused')).waitFor();
  });

  it('moves a section that is dragged onto another', async () => {
    const isBelow = `(() => {
      const rows = [...document.querySelectorAll('.pane-body .monaco-list-row')].map((row) => row.textContent);
      const top = (title) => document.querySelectorAll('.pane-body .monaco-list-row')[rows.findIndex((row) => row.startsWith(title))]?.offsetTop;
      return top('Timeline') < top('Summary');
    })()`;
    // A drag that begins while the tree is drawn anew is lost: a person drags again.
    const isThere = (): Promise<boolean> =>
      page()
        .waitForFunction(isBelow, undefined, { timeout: 6000 })
        .then(
          () => true,
          () => false,
        );
    let moved = false;
    for (let attempt = 0; attempt < 4 && !moved; attempt++) {
      await section(page(), 'Summary').dragTo(section(page(), 'Timeline'));
      moved = await isThere();
    }
    assert.ok(moved);
  });

  it('shows only what needs attention, and everything again', async () => {
    await section(page(), 'Page somebody').waitFor();
    await runCommand(page(), 'Learning Review: Show Only What Needs Attention');
    await section(page(), 'Page somebody').waitFor({ state: 'detached' });
    await section(page(), 'Impact').waitFor();
    await runCommand(page(), 'Learning Review: Show All Sections');
    await section(page(), 'Page somebody').waitFor();
  });

  it('says why a file is no review, where the file says so itself', async () => {
    await runCommand(page(), 'Learning Review: Do Not Treat This File as a Learning Review');
    await page().locator('.welcome-view-content', { hasText: 'it says itself that it is none' }).waitFor();
    await runCommand(page(), 'Learning Review: Treat This File as a Learning Review');
    await section(page(), 'Page somebody').waitFor();
  });

  it('can be walked with the keyboard alone', async () => {
    await focusView();
    await walkTo('Page somebody');
    await page().keyboard.press('Space');
    await lineWith(page(), '- [x] Page somebody').waitFor();
    await page().keyboard.press('Space');
    await lineWith(page(), '- [ ] Page somebody').waitFor();
    await walkTo('Contributing factors');
    await pressUntil(page(), 'Enter', page().locator('.monaco-editor.focused').first());
    await section(page(), 'Contributing factors').and(page().locator('.selected')).waitFor();
  });

  it('acts with keys on the row that the keyboard is on, whatever is selected', async () => {
    await focusView();
    await walkTo('Action items');
    await page().keyboard.press('F2');
    await quickInput(page()).filter({ hasText: 'Rename “Action items”' }).waitFor();
    await page().keyboard.press('Escape');
    await quickInput(page()).waitFor({ state: 'hidden' });
    const before = await placeOf('Action items');
    await focusView();
    await page().keyboard.press('Alt+ArrowUp');
    await page().waitForFunction(`(${place})('Action items') < ${before}`);
    await section(page(), 'Action items').and(page().locator('.focused')).waitFor();
  });

  it('moves no section with a key on a row that is none, and says so', async () => {
    await focusView();
    await walkTo('Page somebody');
    const before = await placeOf('Action items');
    await page().keyboard.press('Alt+ArrowUp');
    await page().locator('.statusbar-item', { hasText: 'Only sections can be moved or renamed here.' }).waitFor();
    assert.equal(await placeOf('Action items'), before);
  });

  it('keeps the keyboard on the section that it renames', async () => {
    await focusView();
    await walkTo('Summary');
    await page().keyboard.press('F2');
    await quickInput(page()).filter({ hasText: 'Rename “Summary”' }).waitFor();
    // The title is selected in the box: what is typed takes its place.
    await page().keyboard.type('What it comes to');
    await quickInput(page()).locator('.monaco-list-row.focused', { hasText: 'What it comes to' }).waitFor();
    await page().keyboard.press('Enter');
    await section(page(), 'What it comes to').and(page().locator('.focused')).waitFor();
    await page().locator('.pane-body .monaco-list:focus').waitFor();
  });

  /** Where a row stands, by its title, from the top. */
  const place = `(title) => [...document.querySelectorAll('.pane-body .monaco-list-row')]
    .find((row) => row.textContent.startsWith(title)).offsetTop`;
  const placeOf = (title: string) => page().evaluate<number>(`(${place})('${title}')`);

  async function focusView(): Promise<void> {
    await page().keyboard.press('F1');
    await page().keyboard.type('Learning Review: Focus on Sections View');
    await page().locator('.quick-input-list .monaco-list-row', { hasText: 'Focus on Sections View' }).first().waitFor();
    await page().keyboard.press('Enter');
    await page().locator('.pane-body .monaco-list:focus').waitFor();
  }

  /**
   * Goes down from the first row until the keyboard is on the row with this title. A press that comes while the tree is drawn anew is
   * lost: a person presses again.
   */
  async function walkTo(title: string): Promise<void> {
    const row = page().locator('.pane-body .monaco-list-row.focused');
    const goDown = async (label: string, attempts: number): Promise<void> => {
      await page().keyboard.press('ArrowDown');
      const next = row.and(page().locator(`:not([aria-label="${label}"])`));
      await next.waitFor({ timeout: 10_000 }).catch((error) => {
        if (attempts === 0) throw error;
        return goDown(label, attempts - 1);
      });
    };
    await page().keyboard.press('Home');
    await row.and(page().locator('[aria-posinset="1"][aria-level="1"]')).waitFor();
    for (let i = 0; i < 30; i++) {
      const label = (await row.getAttribute('aria-label')) ?? '';
      if (label.startsWith(title)) return;
      await goDown(label, 3);
    }
    assert.fail(`There is no row ${title}.`);
  }
});
