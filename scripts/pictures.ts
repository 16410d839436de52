// Takes the pictures of the README and of the walkthrough.
//   npm run pictures
import { readFileSync } from 'node:fs';
import { goTo, openFile, openSections, quickInput, runCommand, squiggles, startHost } from '../test/vscode/host/index';
import { runNode, tsx } from './run';

const file = '2026-01-20-checkout-outage.md';
const finished = '2026-02-04-search-timeouts.md';
const folder = 'docs/images';

/** As Slack copies it. */
const chat = [
  ['Ines Ferreira', '9:06 PM', 'checkout is slow, p99 is at 30 s'],
  ['Tolu Adeyemi', '9:09 PM', 'rolling back the deploy of 20:40'],
  ['Tolu Adeyemi', '9:14 PM', 'the rollback changed nothing, so it was not the deploy'],
  ['Ines Ferreira', '9:21 PM', 'we assume that an index is missing'],
  ['Marek Nowak', '9:24 PM', 'thanks for joining!'],
  ['Marek Nowak', '9:33 PM', 'decided to rebuild the index, ETA 18 minutes'],
  ['Ines Ferreira', '9:52 PM', 'status page updated: checkout works again'],
]
  .map(([who, time, text]) => `${who}\n  ${time}\n${text}\n`)
  .join('');

const settings = {
  'editor.minimap.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.stickyScroll.enabled': false,
  // What fades in is there at once.
  'workbench.reduceMotion': 'on',
};

if ((await runNode([...tsx, 'scripts/build.ts'])) !== 0) process.exit(1);
const host = await startHost({ folder: 'examples', size: { width: 1100, height: 640 }, settings });
try {
  const { page } = host;
  await openFile(page, file);
  await squiggles(page).first().waitFor();
  await openSections(page);
  await goTo(page, ...findWords('should have checked'));
  await squiggles(page).first().waitFor();
  await page.screenshot({ path: `${folder}/findings.png` });
  await page.keyboard.press('ControlOrMeta+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
  await page.screenshot({ path: `${folder}/quick-fix.png` });
  await page.keyboard.press('Escape');
  await page.locator('.action-widget .monaco-list-row').first().waitFor({ state: 'hidden' });
  await runCommand(page, 'New Learning Review');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Game Day' }).waitFor();
  await page.screenshot({ path: `${folder}/new-review.png` });
  await page.keyboard.press('Escape');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), chat);
  await runCommand(page, 'Import into Timeline');
  for (const question of [
    'A chat or a log that you copied',
    'On Which Day?',
    'In Which Time Zone?',
    'Which Messages?',
  ]) {
    await quickInput(page).filter({ hasText: question }).waitFor();
    if (question !== 'Which Messages?') await page.keyboard.press('Enter');
  }
  await page.screenshot({ path: `${folder}/import.png` });
  await page.keyboard.press('Escape');
  await openFile(page, finished);
  await goTo(page, 40); // its timeline
  await page.keyboard.press('ControlOrMeta+b'); // room for both
  await runCommand(page, 'Markdown: Open Preview to the Side');
  const preview = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  await preview.getByRole('img', { name: 'Timeline, to scale' }).waitFor();
  await preview.getByRole('heading', { name: 'Timeline' }).evaluate((heading) => heading.scrollIntoView());
  await page.screenshot({ path: `${folder}/preview.png`, clip: { x: 575, y: 36, width: 519, height: 440 } });
} finally {
  await host.stop();
}

/** Line and column, from 1, in the middle of these words. */
function findWords(words: string): [number, number] {
  const lines = readFileSync(`examples/${file}`, 'utf8').split('\n');
  const line = lines.findIndex((each) => each.includes(words));
  return [line + 1, (lines[line]?.indexOf(words) ?? 0) + 1 + Math.floor(words.length / 2)];
}
