import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings, documentRules, rules } from '../../src/language';
import { lintText, reportFile, structureRules } from '../../src/review';
import { argumentsOf, code, manifest, root, strings } from './manifest';

const { contributes } = manifest;
const commands = contributes.commands.map(({ command }) => command);
const ids = [...rules, ...documentRules, ...structureRules].map(({ id }) => id);
const steps = contributes.walkthroughs.flatMap((each) => each.steps);
const raw = readFileSync(join(root, 'package.json'), 'utf8');

const sample = 'Dana should have tested the backup.\n';

describe('Manifest', () => {
  it('names commands that the code registers', () => {
    const registered = argumentsOf('registerCommand');
    assert.deepEqual(
      commands.filter((command) => !registered.includes(command)),
      [],
    );
  });

  it('has menus, welcome texts and links for commands that exist', () => {
    const registered = new Set([...commands, ...argumentsOf('registerCommand')]);
    const used = Object.values(contributes.menus).flat();
    assert.deepEqual(
      used.filter(({ command }) => !commands.includes(command)),
      [],
    );
    const views = Object.values(contributes.views).flat();
    for (const { id } of views) registered.add(`${id}.focus`);
    const linked = [...JSON.stringify(strings).matchAll(/command:(learningReview\.[\w.]+)/g)].map(
      ([, name]) => name ?? '',
    );
    assert.ok(linked.length > 0);
    assert.deepEqual(
      linked.filter((name) => !registered.has(name)),
      [],
    );
  });

  it('shows "New Learning Review" under exactly that title, in the palette and in File > New File', () => {
    const command = contributes.commands.find(({ command }) => command === 'learningReview.new');
    assert.equal(strings[command?.title.replaceAll('%', '') ?? ''], 'New Learning Review');
    assert.equal(command?.category, undefined);
    assert.equal(
      contributes.menus['commandPalette']?.some((item) => item.command === 'learningReview.new'),
      false,
    );
    assert.equal(
      contributes.menus['file/newFile']?.some((item) => item.command === 'learningReview.new'),
      true,
    );
  });

  it('has a category for every command whose title does not say what it is about', () => {
    const telling = ['new', 'newHere', 'newPostMortem', 'newFromClipboard'].map((name) => `learningReview.${name}`);
    const others = contributes.commands.filter(({ command }) => !telling.includes(command));
    assert.deepEqual(
      others.filter(({ category }) => category !== 'Learning Review'),
      [],
    );
  });

  it('uses context keys that the code sets, and views that it fills', () => {
    const views = Object.values(contributes.views)
      .flat()
      .map(({ id }) => id);
    const set = [...code.matchAll(/'setContext', '([^']+)'/g)].map(([, key]) => key ?? '');
    const known = new Set([...argumentsOf('set'), ...set, ...views]);
    const conditions = [
      ...Object.values(contributes.menus).flat(),
      ...contributes.keybindings,
      ...contributes.viewsWelcome,
    ].map(({ when }) => when ?? '');
    const keys = conditions.flatMap((when) => when.match(/learningReview\.\w+/g) ?? []);
    assert.ok(keys.length > 0);
    assert.deepEqual(
      keys.filter((key) => !known.has(key)),
      [],
    );
    assert.deepEqual(
      views.filter((id) => !argumentsOf('createTreeView').includes(id)),
      [],
    );
    assert.deepEqual(
      contributes.viewsWelcome.filter(({ view }) => !views.includes(view)),
      [],
    );
  });

  it('offers commands that need a review only where there is one, and ours to the keyboard only in our view', () => {
    const anywhere = [
      'new',
      'newPostMortem',
      'newFromClipboard',
      'showRadiator',
      'showLog',
      'copyDiagnostics',
      'lintWorkspace',
      'openExample',
      'logAction',
      'logObservation',
      'logAssumption',
      'logDecision',
    ];
    const free = [...anywhere, 'setPair'].map((command) => `learningReview.${command}`);
    const inPalette = contributes.menus['commandPalette'] ?? [];
    const hidden = (command: string) => inPalette.find((item) => item.command === command)?.when;
    assert.deepEqual(
      commands.filter(
        (command) => !free.includes(command) && !/learningReview\.is|^false$/.test(hidden(command) ?? ''),
      ),
      [],
    );
    assert.deepEqual(
      contributes.keybindings.filter(({ when }) => !/^focusedView == learningReview\./.test(when)),
      [],
    );
  });

  it('has a text for every key, and a key for every text', () => {
    const used = new Set([...raw.matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key));
    assert.deepEqual(
      [...used].filter((key) => !(key in strings)),
      [],
    );
    assert.deepEqual(
      Object.keys(strings).filter((key) => !used.has(key)),
      [],
    );
  });

  it('leaves no text of ours in package.json itself', () => {
    // What a tool is and takes is for language models.
    const languageModelTools = contributes.languageModelTools.map((tool) => ({
      ...tool,
      name: undefined,
      modelDescription: undefined,
      inputSchema: undefined,
    }));
    const shown = JSON.stringify({ ...manifest, contributes: { ...contributes, languageModelTools } }, null, 2);
    const keys = 'title|name|contents|description|markdownDescription|displayName|userDescription|altText|label';
    const titles = [...shown.matchAll(new RegExp(`"(?:${keys})": "([^"]*)"`, 'g'))].map(([, text]) => text ?? '');
    const allowed = ['learning-review', 'Learning Review'];
    assert.deepEqual(
      titles.filter((text) => !/^%.*%$/.test(text) && !allowed.includes(text)),
      [],
    );
  });

  it('has settings that the code reads, for each folder on its own', () => {
    for (const [name, { scope }] of Object.entries(contributes.configuration.properties)) {
      const key = name.replace('learningReview.', '');
      // Nobody but the user sends words elsewhere.
      assert.equal(scope, key === 'secondReader' ? 'application' : 'resource', name);
      assert.match(code, new RegExp(`'${key}'`), name);
    }
  });

  it('has a setting for each rule, and for no other', () => {
    const { properties } = contributes.configuration.properties['learningReview.rules'] ?? {};
    assert.deepEqual(Object.keys(properties ?? {}).sort(), [...ids].sort());
  });

  it('has a page for each rule', () => {
    assert.deepEqual(
      rules.filter(({ id }) => !existsSync(join(root, 'docs/rules', `${id}.md`))),
      [],
    );
  });

  it('adds at most two entries to a menu of the editor or the Explorer', () => {
    for (const menu of ['editor/context', 'editor/title', 'explorer/context']) {
      const entries = contributes.menus[menu] ?? [];
      assert.ok(entries.length > 0 && entries.length <= 2, menu);
    }
  });

  it('has at most two actions for the row of an entry or an action item, and some for each', () => {
    const entries = contributes.menus['view/item/context'] ?? [];
    for (const row of ['viewItem == entry', 'viewItem =~ /^action\\./']) {
      const own = entries.filter(({ when }) => when?.endsWith(row));
      assert.ok(own.length > 0 && own.length <= 2, row);
    }
  });

  it('has a walkthrough whose steps have a picture or a page, a button, and end with a command that is there', () => {
    assert.equal(steps.length, 5);
    for (const { id, description, media, completionEvents = [] } of steps) {
      // What stands alone on its line is shown as a button.
      assert.match(
        strings[description.replaceAll('%', '')] ?? '',
        /\n\[[^\]]+\]\(command:learningReview\.[\w.]+\)$/,
        id,
      );
      assert.ok(media.markdown || (media.image && strings[media.altText?.replaceAll('%', '') ?? '']), id);
      assert.ok(completionEvents.length > 0, id);
      for (const event of completionEvents) {
        const [kind, name = ''] = event.split(':');
        assert.ok(kind === 'onView' || commands.includes(name), `${id}: ${event}`);
      }
    }
  });

  it('has a tool that the code registers, and that says when to call it and what it may be handed', () => {
    const [tool, ...others] = contributes.languageModelTools;
    assert.deepEqual(others, []);
    assert.ok(tool && code.includes(`'${tool.name}'`));
    assert.ok(tool.canBeReferencedInPrompt && /^\w+$/.test(tool.toolReferenceName));
    assert.match(tool.modelDescription, /Call it before you write, rephrase/);
    const { properties } = tool.inputSchema;
    assert.deepEqual(Object.keys(properties), ['file', 'text', 'languageId']);
    for (const { description } of Object.values(properties)) assert.match(description, /\.$/);
    // What a model is told of the report, the report has.
    const { findings } = reportFile('-', sample, lintText(sample, defaultSettings));
    const fields = JSON.stringify(findings);
    for (const [, field = ''] of tool.modelDescription.matchAll(/`(\w+)(?:\[\])?`/g))
      assert.ok(['text', 'fact', 'question', 'action'].includes(field) || fields.includes(`"${field}":`), field);
  });

  it('promises the version of VS Code that the types are of', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
  });

  it('activates on Markdown, a project file in the folder, and its own commands and views only', () => {
    // No search: VS Code looks for that one path. Without it, nobody would tell of mistakes where no Markdown is open.
    const file = 'workspaceContains:.learning-review.json';
    assert.deepEqual(manifest.activationEvents, ['onLanguage:markdown', 'onLanguage:mdx', file]);
  });

  it('works in untrusted and in virtual workspaces', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
  });

  it('names files that are there', () => {
    const files = [
      manifest.icon,
      `${manifest.l10n}/bundle.l10n.json`,
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...[...contributes.grammars, ...contributes.snippets].map(({ path }) => path),
      ...steps.map(({ media }) => media.image ?? media.markdown ?? ''),
    ];
    assert.deepEqual(
      files.filter((file) => !existsSync(join(root, file))),
      [],
    );
  });
});
