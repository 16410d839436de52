import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { sectionKinds } from '../../../src/language';
import { allRules, foundWhen, questionsFor, templates } from '../../../src/review';
import { readJson } from '../../manifest/manifest';
import { goTo, openFile, openQuickFixes, openSections, quickInput, runCommand, squiggles } from '../host';
import { repoDir } from '../host/paths';
import { findUnmarked, pseudoLanguage, toPseudo } from '../pseudo';
import { describeWorkbench } from './describe-workbench';

type Texts = Readonly<Record<string, string>>;

const file = 'reviews/checkout-outage.md';
const review = readFileSync(join(repoDir, 'test/vscode/workspace', file), 'utf8');
/** What is in English in every language: the words of the review, its templates' headings, and our name. */
const english = [
  review.replace(/[*_`]/g, ''),
  ...templates.flatMap(({ sections }) => sections.map(({ title }) => title)),
  // VS Code puts a dash between it and a badge.
  'Learning Review -',
].join('\n');

/** The questions that are offered, which are about English words. */
const bank = [...sectionKinds.flatMap(questionsFor), ...foundWhen].join('\n');

/** What a rule says of itself, which is in English as well. */
const ruleWords = allRules.flatMap(({ title, why, sources }) => [`${title}: ${why}`, sources.join('; ')]).join('\n');

/** Commands that ask something at once, by their titles. */
const asking = ['Import into Timeline…', 'Log Action', 'Set Pair for the Log…', 'Ask a Question…'];
/** Where they say what they ask. */
const titles = '.quick-input-title:visible, .quick-input-message:visible';

/** Puts the pseudo-language beside the texts of the installed extension. */
function addPseudo(extensionDir: string): void {
  for (const [from, to] of [
    ['package.nls.json', `package.nls.${pseudoLanguage}.json`],
    ['l10n/bundle.l10n.json', `l10n/bundle.l10n.${pseudoLanguage}.json`],
  ] as const) {
    // Our name is the same in every language.
    const texts = Object.entries(readJson<Texts>(from)).map(([key, text]) => [
      key,
      text === 'Learning Review' ? text : toPseudo(text),
    ]);
    writeFileSync(join(extensionDir, to), JSON.stringify(Object.fromEntries(texts)));
  }
}

const hear = (where: Locator): Promise<string[]> =>
  where.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));

function assertMarked(texts: readonly string[], others: string): void {
  assert.ok(texts.some((text) => text.trim() !== ''));
  assert.deepEqual(
    texts.flatMap((text) => findUnmarked(text, others)),
    [],
  );
}

// Only of an installed extension does VS Code translate the manifest.
describeWorkbench(
  'Languages',
  (page) => {
    /** Fails where something that is shown, or that a screen reader says, is not marked as translated. */
    const check = async (where: Locator, others = english): Promise<void> => {
      await where.first().waitFor();
      const said = await where.evaluateAll((all) => all.map((each) => (each as HTMLElement).innerText));
      assertMarked([...said, ...(await hear(where))], others);
    };

    /** The same of what a screen reader says alone. */
    const checkHeard = async (where: Locator): Promise<void> => {
      await where.first().waitFor();
      assertMarked(await hear(where), english);
    };

    /** Fails where something is cut off. */
    const checkFits = async (where: Locator): Promise<void> => {
      await where.first().waitFor();
      const cut = await where.evaluateAll((all) =>
        all.filter((each) => each.scrollWidth > each.clientWidth + 1).map((each) => each.textContent),
      );
      assert.deepEqual(cut, []);
    };

    const pseudo = (text: string): string => toPseudo(text);
    const rows = (of: Page) => of.locator('.quick-input-list .monaco-list-row');

    it('are those of the welcome text', async () => {
      await openSections(page());
      await check(page().locator('.welcome-view-content p, .welcome-view-content .button-container'));
      await checkFits(page().locator('.welcome-view-content p'));
    });

    it('are those of the sections view: its title, its buttons, its message, each row and what it tells', async () => {
      await openFile(page(), file);
      await openSections(page());
      const message = page().locator('.pane-body .message');
      await message.waitFor();
      await check(message);
      await checkFits(message);
      await check(page().locator('.sidebar .title-label h2'));
      const buttons = page().locator('.sidebar .composite.title .action-label.codicon:not(.codicon-collapse-all)');
      // The menu with more is VS Code's own.
      await check(buttons.and(page().locator(':not(.codicon-toolbar-more)')));
      await check(page().locator('.pane-body .monaco-list-row .label-name'));
      await check(page().locator('.pane-body .monaco-list-row .label-description'));
      await checkHeard(page().locator('.pane-body .monaco-list-row'));
      await checkHeard(page().locator('.activitybar .action-label[aria-label*="Learning Review"]'));
    });

    it('are those of the status bar and what it offers', async () => {
      const status = page().locator('.statusbar-item[id$="learningReview.findings"]');
      await check(status);
      await status.click();
      await check(rows(page()).locator('.monaco-icon-label'));
      await check(quickInput(page()).locator('.quick-input-title'));
      const placeholder = await quickInput(page()).locator('input').first().getAttribute('placeholder');
      assert.deepEqual(findUnmarked(placeholder ?? '', english), []);
      await page().keyboard.press('Escape');
    });

    it('are those of quick fixes', async () => {
      await squiggles(page()).first().waitFor();
      const line = review.split('\n').findIndex((each) => each.includes('root cause'));
      const column = review.split('\n')[line]?.indexOf('root cause') ?? 0;
      await goTo(page(), line + 1, column + 3);
      await openQuickFixes(page());
      // VS Code says of each of what kind it is.
      await check(page().locator('.action-widget .monaco-list-row.action'), `${english}\nQuick Fix`);
      await page().keyboard.press('Escape');
    });

    it('are those of the hover, around the words of the rule', async () => {
      await openFile(page(), file);
      await squiggles(page()).first().waitFor();
      const line = review.split('\n').findIndex((each) => each.includes('root cause'));
      const column = review.split('\n')[line]?.indexOf('root cause') ?? 0;
      await goTo(page(), line + 1, column + 3);
      await page().keyboard.press('Control+K');
      await page().keyboard.press('Control+I');
      const told = page().locator('.monaco-hover:visible .hover-contents').filter({ hasText: '⟦' });
      await check(told, `${english}\n${ruleWords}`);
      await page().keyboard.press('Escape');
    });

    it('are those of what completions of an action item say of each type', async () => {
      await openFile(page(), file);
      await squiggles(page()).first().waitFor();
      const lines = review.split('\n');
      const line = lines.findIndex((each) => each.startsWith('- [ ]'));
      await goTo(page(), line + 1, lines[line]!.length + 1);
      await page().keyboard.type(' type: ');
      const offered = page().locator('.suggest-widget.visible .monaco-list-row');
      await offered.first().waitFor();
      await check(offered.locator('.details-label:visible'), english);
      await page().keyboard.press('Escape');
      await runCommand(page(), 'File: Revert File');
      await page().locator('.tabs-container .tab.active:not(.dirty)', { hasText: 'checkout-outage.md' }).waitFor();
    });

    it('are those of the command palette', async () => {
      await page().keyboard.press('F1');
      await quickInput(page()).locator('input').first().fill('>Learning Review: ⟦');
      await rows(page()).nth(5).waitFor();
      // Below the title stands the English one, by which a command is found as well.
      const titles = page().locator('.quick-input-list .quick-input-list-rows > .quick-input-list-row:first-child');
      await check(titles.filter({ hasNotText: 'Focus on' }).locator('.monaco-icon-label'));
      await page().keyboard.press('Escape');
    });

    it('are those of a new review: kinds, what they are for, and each question', async () => {
      await page().keyboard.press('F1');
      const title = pseudo('New Learning Review');
      await quickInput(page()).locator('input').first().fill(`>${title}`);
      await rows(page()).filter({ hasText: title }).first().click();
      await rows(page())
        .filter({ hasText: pseudo('Near Miss') })
        .waitFor();
      await check(rows(page()));
      await check(quickInput(page()).locator('.quick-input-title'));
      await page().keyboard.press('Enter');
      await quickInput(page())
        .filter({
          hasText: pseudo('Title: what happened, not who did it. For example: Checkout unavailable for 40 minutes'),
        })
        .waitFor();
      await page().keyboard.press('Escape');
    });

    for (const title of asking)
      it(`are those of what “${title}” asks, and Escape leaves nothing behind`, async () => {
        await openFile(page(), file);
        // Until it is read, nobody knows that it is a review.
        await squiggles(page()).first().waitFor();
        await goTo(page(), 16);
        await runCommand(page(), pseudo(title));
        // The palette has neither a title nor a message.
        await quickInput(page()).locator(titles).filter({ hasText: '⟦' }).first().waitFor();
        const shown = quickInput(page()).locator('.quick-input-box input, .monaco-icon-label:visible');
        const placeholder = await shown.first().getAttribute('placeholder');
        assert.deepEqual(findUnmarked(placeholder ?? '', english), []);
        // VS Code says by which keys one goes on.
        await check(
          quickInput(page()).locator(titles),
          `${english}\nCheckout was down for 40 minutes (Press 'Enter' to confirm or 'Escape' to cancel)`,
        );
        if ((await shown.count()) > 1)
          await check(shown.and(page().locator('.monaco-icon-label')), `${english}\n${bank}`);
        await page().keyboard.press('Escape');
        await quickInput(page()).waitFor({ state: 'hidden' });
        await page().locator('.tabs-container .tab.active:not(.dirty)', { hasText: 'checkout-outage.md' }).waitFor();
      });

    it('are those of the radiator, around what the reviews say', async () => {
      await page().keyboard.press('F1');
      const title = pseudo('Show Radiator');
      await quickInput(page()).locator('input').first().fill(`>${title}`);
      await rows(page()).filter({ hasText: title }).first().click();
      const shown = page().frameLocator('iframe.webview').frameLocator('iframe#active-frame');
      await check(shown.locator('h1, h2'));
      // On a phone it is read without scrolling sideways.
      const html = await shown.locator('html').evaluate((each) => each.outerHTML);
      const phone = await page().context().newPage();
      await phone.setViewportSize({ width: 320, height: 640 });
      await phone.setContent(html);
      assert.ok((await phone.locator('html').evaluate((each) => each.scrollWidth)) <= 320);
      await phone.close();
    });
  },
  ['node'],
  () => Promise.resolve({ language: pseudoLanguage, prepare: addPseudo }),
);
