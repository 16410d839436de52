import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { code, commandTitles, manifest, root, sources } from './manifest';

const page = readFileSync(join(root, 'docs/keyboard.md'), 'utf8');

/** The rows of the table with these headings, cell by cell. */
function rowsOf(...headings: readonly string[]): readonly (readonly string[])[] {
  const [, table = ''] = page.split(`| ${headings.join(' | ')} |\n`);
  const [rows = ''] = table.split('\n\n');
  return rows
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1));
}

const { commands, keybindings, menus } = manifest.contributes;
const titleOf = (id: string): string => commandTitles[commands.findIndex(({ command }) => command === id)] ?? id;

describe('What the page about the keyboard says', () => {
  const withKey = rowsOf('Key', 'What it does', 'Command').map(([key, , command]) => [key, command]);
  const without = rowsOf('Command', 'Where else');

  it('are our keys, each with its command', () => {
    const ours = keybindings.map(({ key, command }) => [`\`${key}\``, titleOf(command)]);
    assert.deepEqual(
      withKey.map(([key, command]) => [key?.toLowerCase(), command]),
      ours,
    );
  });

  it('is where every other command is', () => {
    const others = commandTitles.filter((title) => !withKey.some(([, command]) => command === title));
    assert.deepEqual(without.map(([title]) => title).sort(), [...others].sort());
  });

  it('is said of commands that the palette does not have', () => {
    const hidden = (menus['commandPalette'] ?? []).filter(({ when }) => when === 'false');
    const said = without.filter(([, where]) => /^Only in /.test(where ?? '')).map(([title]) => title);
    assert.deepEqual(
      said,
      hidden.map(({ command }) => titleOf(command)),
    );
  });

  it('names a menu or a button for each command that has one', () => {
    const inMenus = Object.entries(menus).filter(([menu]) => menu !== 'commandPalette');
    const shown = new Set(inMenus.flatMap(([, entries]) => entries.map(({ command }) => titleOf(command))));
    const silent = without.filter(([title, where]) => shown.has(title ?? '') && where === '');
    assert.deepEqual(silent, []);
  });
});

describe('Keys in the sections view', () => {
  it('act on the row that the keyboard is on', () => {
    assert.deepEqual([...new Set(keybindings.map(({ args }) => args))], ['focused']);
  });
});

describe('Texts for those who hear them', () => {
  it('have words beside each icon', () => {
    assert.deepEqual(code.match(/[`']\$\([a-z-]+\)\s*[`']/g) ?? [], []);
  });

  it('are there for each item of the status bar', () => {
    const items = [...sources].filter(([, text]) => text.includes('createStatusBarItem'));
    assert.ok(items.length > 1);
    assert.deepEqual(
      items.filter(([, text]) => !text.includes('accessibilityInformation')),
      [],
    );
  });
});
