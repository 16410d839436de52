// Writes a whole review in VS Code as the README tells, with the keyboard alone: in a dark theme, and in high contrast. Takes a picture of
// each step, to be looked at. Fails where two places count findings differently, where an edit is not one step of undo, and where a log has
// an error.
//   npm run walk                      pictures go to test-results/walk
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { quickInput, squiggles, startHost } from '../test/vscode/host/index';
import { Keyboard } from './walk/keyboard';
import { runNode, tsx } from './run';

/** Each with the class that the workbench has in it. */
const themes = [
  { name: 'Default Dark Modern', class: 'vs-dark' },
  { name: 'Default High Contrast', class: 'hc-black' },
];

/** What is filled in where the template has a gap, one after the other. */
const answers = [
  'SEV2',
  'Labels were printed twice for an hour. Ana should have checked the queue before the release.',
  'Lena',
  'Ana, Marek',
  'Ana and Marek on the queue',
  'Every third parcel had two labels.',
  'A packer called the desk at 09:20.',
  '09:05',
  'The release is out',
  'https://ci.example.com/318',
  'The queue hands a job out again after 30 s, and the new printers take 40 s.',
  'Marek failed to notice the alert. We stopped the printers and rolled the release back.',
  'The packers called early.',
  'The alert on paper use went to a channel that nobody reads. A limit on jobs would have caught this.',
  'There was paper left.',
  'A job can be handed out twice.',
  'Give each job a number',
  '@lena',
  '2031-04-01',
  '',
  '- Thank you, packers, for the call',
];

/** As Slack copies it. */
const chat = [
  ['Ana Lima', '9:12 AM', 'Impact started: two labels on each box here'],
  ['Marek Nowak', '9:21 AM', 'Detected by the packers, I am rolling back'],
  ['Ana Lima', '9:55 AM', 'Resolved: the last printer is back'],
]
  .map(([who, time, text]) => `${who}\n  ${time}\n${text}\n`)
  .join('');

if ((await runNode([...tsx, 'scripts/build.ts'])) !== 0) process.exit(1);
for (const theme of themes) await walk(theme);

async function walk(theme: (typeof themes)[number]): Promise<void> {
  const settings = {
    'workbench.colorTheme': theme.name,
    'workbench.reduceMotion': 'on',
    'editor.minimap.enabled': false,
  };
  const host = await startHost({ folder: 'examples', settings });
  const keys = new Keyboard(host, join('test-results/walk', theme.class));
  try {
    await host.page.locator(`.monaco-workbench.${theme.class}`).waitFor();
    await host.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await start(keys);
    await mend(keys);
    await rebuildTimeline(keys);
    await arrange(keys);
    await share(keys);
    assert.deepEqual(host.errors(), []);
    console.log(`${theme.name}: no wrong count, each edit one undo, no error.`);
  } catch (error) {
    await keys.picture('failed');
    throw error;
  } finally {
    await host.stop();
  }
}

/** A new review, with every gap of the template filled in. */
async function start(keys: Keyboard): Promise<void> {
  await keys.command('New Learning Review');
  await keys.list('What kind of review?');
  await keys.picture('template');
  await keys.press('Enter');
  await keys.answer('Title', 'Labels were printed twice');
  await keys.question('Day of the incident');
  await keys.picture('day');
  await keys.answer('Day of the incident', '2031-03-04');
  keys.file = 'reviews/2031-03-04-labels-were-printed-twice.md';
  await keys.page.locator('.tabs-container .tab.active', { hasText: 'labels-were-printed-twice' }).waitFor();
  await keys.page.locator('.monaco-editor.focused .snippet-placeholder').first().waitFor({ state: 'attached' });
  await keys.picture('gaps');
  for (const answer of answers) {
    if (answer !== '') await keys.type(answer);
    await keys.press('Tab');
  }
  await keys.press('Escape');
  await keys.save();
  await keys.picture('filled-in');
  await keys.counts('a new review');
}

/** From one finding to the next, with its reason and what it offers. */
async function mend(keys: Keyboard): Promise<void> {
  const { page } = keys;
  const fixes = page.locator('.action-widget .monaco-list-row');
  await keys.goTo('Response', 2);
  await squiggles(page).first().waitFor();
  await nextFinding(keys, 'failed to notice');
  await keys.picture('next-finding');
  await keys.press('Escape', 'ControlOrMeta+k', 'ControlOrMeta+i');
  await page.locator('.monaco-hover:visible', { hasText: 'Readers can learn more' }).first().waitFor();
  await keys.picture('why');
  await keys.press('Escape', 'ControlOrMeta+.');
  await fixes.first().waitFor();
  await keys.picture('quick-fixes');
  await keys.press('Escape');
  await fixes.first().waitFor({ state: 'hidden' });
  await keys.edit('rephrasing', async () => {
    await keys.press('ControlOrMeta+.');
    await fixes.first().waitFor();
    await keys.press('Enter');
  });
  await keys.goTo('Summary', 2);
  await nextFinding(keys, 'should have');
  await keys.press('Escape');
  await keys.edit('question', async () => {
    await keys.press('ControlOrMeta+.');
    await fixes.filter({ hasText: 'Add question' }).first().waitFor();
    const focused = page.locator('.action-widget .monaco-list-row.focused');
    for (let i = 0; i < 10 && !(await focused.innerText()).includes('Add question'); i++) await keys.press('ArrowDown');
    await keys.press('Enter');
  });
}

/** VS Code goes to the gravest problem first, and then on from the caret. */
async function nextFinding(keys: Keyboard, words: string): Promise<void> {
  await keys.press('Home', 'F8');
  await keys.page.locator('.zone-widget', { hasText: words }).waitFor();
}

/** The chat, a line while it runs, what was forgotten, and the names. */
async function rebuildTimeline(keys: Keyboard): Promise<void> {
  const { page } = keys;
  await page.evaluate((text) => navigator.clipboard.writeText(text), chat);
  await keys.goTo('Timeline', 2);
  await keys.edit('import', async () => {
    await keys.command('Learning Review: Import into Timeline…');
    await keys.list('A chat or a log that you copied');
    await keys.press('Enter');
    await keys.question('On Which Day?');
    await keys.picture('day-of-the-chat');
    await keys.press('Enter');
    await keys.list('In Which Time Zone?');
    await keys.press('Enter');
    await keys.list('Which Messages?');
    await keys.picture('messages');
    await keys.press('Enter');
    await keys.list('Names of People');
    await keys.picture('names');
    await keys.choose('Keep names');
  });
  await keys.edit('durations', async () => {
    await keys.command('Learning Review: Insert Durations');
    await keys.list('Insert Durations');
    await keys.press('Enter');
  });
  await keys.edit('logged', async () => {
    await keys.command('Learning Review: Log Observation');
    await keys.question('What do you see, and where?');
    await keys.type('Two labels on a test box, in aisle 4');
    await keys.press('Enter');
  });
  await keys.goTo('Timeline', 4);
  await keys.edit('entry', async () => {
    await keys.command('Learning Review: Add Timeline Entry');
    await page.locator('.monaco-editor.focused .snippet-placeholder').first().waitFor({ state: 'attached' });
    await keys.press('Escape');
  });
  await keys.edit('roles', async () => {
    await keys.command('Learning Review: Replace Names by Roles…');
    await keys.list('Who Is Who');
    await keys.picture('who-is-who');
    await keys.press('Enter');
  });
}

/** Sections, action items, questions and thanks. */
async function arrange(keys: Keyboard): Promise<void> {
  const { page } = keys;
  await keys.goTo('What went poorly', 2);
  await keys.edit('action-draft', () => keys.command('Learning Review: Draft Action Item from Sentence'));
  await keys.press('Escape');
  await keys.goTo('Impact', 2);
  await keys.edit('asked', async () => {
    await keys.command('Learning Review: Ask a Question…');
    await keys.list('Ask a Question');
    await keys.picture('questions');
    await keys.press('Enter');
  });
  await keys.press('Escape');
  await keys.edit('thanks', async () => {
    await keys.command('Learning Review: Thank Someone');
    await keys.list('Thank Someone');
    await keys.press('Enter');
  });
  await keys.press('Escape');
  await keys.row('Give each job a number');
  await keys.edit('ticked', async () => {
    await keys.press('Space');
    await page.locator('.pane-body .monaco-list-row.focused [aria-checked="true"]').waitFor();
    await keys.press('ControlOrMeta+1');
  });
  await keys.row('Where we were lucky');
  await keys.edit('moved', async () => {
    await keys.press('Alt+ArrowUp', 'ControlOrMeta+1');
  });
  await keys.row('What went poorly');
  await keys.edit('renamed', async () => {
    await keys.press('F2');
    await keys.question('Rename “What went poorly”');
    await keys.type('What was hard');
    await quickInput(page).locator('.monaco-list-row.focused', { hasText: 'What was hard' }).waitFor();
    await keys.press('Enter');
    await page.locator('.pane-body .monaco-list-row.focused', { hasText: 'What was hard' }).waitFor();
    await keys.press('ControlOrMeta+1');
  });
  await keys.command('Learning Review: Show Only What Needs Attention');
  await page.locator('.pane-body .monaco-list-row', { hasText: 'People' }).waitFor({ state: 'detached' });
  await keys.picture('needs-attention');
  await keys.command('Learning Review: Show All Sections');
}

/** What others see: the list of findings, the preview, the radiator. */
async function share(keys: Keyboard): Promise<void> {
  const { page } = keys;
  const count = await keys.counts('the list of findings');
  await keys.command('Learning Review: Lint All Reviews in Workspace');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
  await keys.picture('problems');
  await keys.press('ControlOrMeta+j', 'ControlOrMeta+1', 'ControlOrMeta+k', 'v');
  const preview = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  await preview.getByRole('img', { name: 'Timeline, to scale' }).waitFor();
  await keys.picture('preview');
  await keys.toEditor();
  await keys.command('Learning Review: Show Radiator');
  await keys.page.locator('.tabs-container .tab.active', { hasText: 'Radiator' }).waitFor();
  await keys.frameWith('h1', 'What we are learning');
  await keys.picture('radiator');
  console.log(`Findings left in the review: ${count}.`);
}
