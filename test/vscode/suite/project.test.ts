import assert from 'node:assert/strict';
import {
  Uri,
  commands,
  extensions,
  languages,
  window,
  workspace,
  type DocumentLink,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import markdownIt from 'markdown-it';
import { maxBytes } from '../../../src/project';
import { toRange } from '../../../src/vscode/core/positions';
import type { Reading } from '../../../src/vscode/core/reading';
import { files, found } from '../../project/same-findings';
import { told } from '../../project/told';
import { withFolders } from './support/folders';
import { actionsAt, activate, blaming, choose, cleanUpProjects, folder, read } from './support/review';
import { reset, set } from './support/settings';
import { next, waitFor } from './support/wait';

const place = (name: string) => Uri.joinPath(folder(), 'written', name);
const write = (name: string, text: string | object) =>
  workspace.fs.writeFile(place(name), new TextEncoder().encode(typeof text === 'string' ? text : JSON.stringify(text)));
const projectFile = '.learning-review.json';
const flagged = 'It was human error.\n';

/** As VS Code counts them. */
const severities = ['error', 'warning', 'information', 'hint'];

let count = 0;

/** Writes a document and shows it. No two have the same name, because VS Code keeps those that were closed for a while. */
async function show(text: string, under = ''): Promise<TextDocument> {
  const name = `${under}project-${++count}.md`;
  await write(name, text);
  return (await window.showTextDocument(place(name))).document;
}

/** What is found in a document now: rules and severities. */
const rulesIn = async (document: TextDocument): Promise<readonly string[]> =>
  (await read(document)).findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`);

/** Does something, and waits until it makes a document be read with such rules. */
async function becomes(document: TextDocument, rules: readonly string[], act: () => unknown = () => {}): Promise<void> {
  const api = await activate();
  await act();
  // While it is read anew, nothing is known of it, which is not the same as no findings.
  const now = () =>
    api
      .latest(document)
      ?.findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`)
      .join();
  await waitFor(
    api.onDidRead,
    () => now() === rules.join(),
    () => `${rules.join() || 'nothing'}, not ${now() ?? 'read'}`,
  );
}

/** Waits until something is true of what is read of a document. */
async function comesTrue(document: TextDocument, isTrue: (reading: Reading) => boolean): Promise<void> {
  const api = await activate();
  const look = () => {
    const reading = api.latest(document);
    return reading !== undefined && isTrue(reading);
  };
  await waitFor(api.onDidRead, look, () => `${isTrue.toString()} for ${document.uri.toString()}`);
}

/** Waits until the Problems panel tells these of a file, each with its place. */
const waitForMistakes = (
  name: string,
  mistakes: readonly string[] | ((told: readonly string[]) => boolean),
  what = String(mistakes),
): Promise<unknown> => {
  const isTold =
    typeof mistakes === 'function' ? mistakes : (each: readonly string[]) => each.join('\n') === mistakes.join('\n');
  const now = () =>
    languages
      .getDiagnostics(place(name))
      .filter(({ source }) => source === 'Learning Review')
      .map(({ range: { start }, message }) => `${start.line + 1}:${start.character + 1}: ${message}`);
  return waitFor(
    languages.onDidChangeDiagnostics,
    () => isTold(now()),
    () => `${what || 'nothing'}, not ${now().join('\n')}`,
  );
};

describe('The project file', () => {
  afterEach(async () => {
    await cleanUpProjects();
    await reset('rules', 'profile', 'phrases', 'templates', 'folder');
  });

  it('gives the same findings as on the command line', async () => {
    for (const [name, text] of Object.entries(files)) await write(name, text);
    await commands.executeCommand('learningReview.lintWorkspace');
    const told = Object.keys(files).flatMap((name) =>
      languages
        .getDiagnostics(place(name))
        .filter(({ source }) => source === 'Learning Review')
        .map(
          ({ code, range, severity }) =>
            `${name}:${range.start.line + 1} ${(code as { value: string }).value} ${severities[severity]}`,
        ),
    );
    assert.deepEqual(told, found);
    for (const name of Object.keys(files).filter((each) => each.endsWith('.md'))) {
      await commands.executeCommand('vscode.open', place(name));
      const { document } = window.activeTextEditor!;
      assert.deepEqual(
        (await read(document)).findings.map(
          ({ ruleId, severity, mark }) => `${name}:${document.positionAt(mark.start).line + 1} ${ruleId} ${severity}`,
        ),
        found.filter((each) => each.startsWith(name)),
      );
    }
    await commands.executeCommand('learningReview.clearWorkspace');
  });

  it('holds at once where it is made, changed and deleted', async () => {
    const document = await show(flagged);
    assert.deepEqual(await rulesIn(document), []);
    const project = { documents: ['*.md'], rules: { 'missing-section': 'off' } };
    await becomes(document, ['human-error warning'], () => write(projectFile, project));
    await becomes(document, ['human-error error'], () =>
      write(projectFile, { ...project, rules: { ...project.rules, 'human-error': 'error' } }),
    );
    await becomes(document, [], () => write(projectFile, { ...project, phrases: ['Human Error'] }));
    await becomes(document, ['human-error warning'], () => write(projectFile, project));
    await becomes(document, [], () => write(projectFile, { ...project, ignore: ['project-*.md'] }));
    // A file that is written is empty for a moment, and takes nothing for a review.
    await comesTrue(document, ({ verdict }) => verdict.because === 'ignored');
    await becomes(document, ['human-error warning'], () => write(projectFile, project));
    await becomes(document, [], () => workspace.fs.delete(place(projectFile)));
    assert.equal((await read(document)).verdict.isReview, false);
  });

  it('that is nearest wins, and what it extends counts as well, and is watched', async () => {
    const outer = ['human-error hint'];
    await write(projectFile, { documents: ['**/*.md'], rules: { 'human-error': 'hint' } });
    await write('shared/base.json', { rules: { 'human-error': 'information' } });
    const document = await show(flagged, 'b/');
    await becomes(document, outer);
    await becomes(document, ['human-error information'], () =>
      write(`b/${projectFile}`, { extends: '../shared/base.json', documents: ['*.md'] }),
    );
    await becomes(document, ['human-error error'], () =>
      write('shared/base.json', { rules: { 'missing-section': 'off', 'human-error': 'error' } }),
    );
    await becomes(document, ['human-error warning'], () => workspace.fs.delete(place('shared/base.json')));
    await becomes(document, outer, () => workspace.fs.delete(place(`b/${projectFile}`)));
    await write('c/base.json', { rules: { 'human-error': 'error' } });
    await becomes(document, ['human-error error'], () =>
      write(projectFile, { extends: 'c/base.json', documents: ['**/*.md'] }),
    );
    await becomes(document, ['human-error warning'], () => workspace.fs.delete(place('c'), { recursive: true }));
  });

  it('holds in a folder that is made again a moment after it was deleted', async () => {
    const project = { documents: ['*.md'] };
    for (const severity of ['error', 'hint', 'information']) {
      await write(`again/in/${projectFile}`, {
        ...project,
        rules: { 'missing-section': 'off', 'human-error': severity },
      });
      await becomes(await show(flagged, 'again/in/'), [`human-error ${severity}`]);
      await workspace.fs.delete(place('again'), { recursive: true });
    }
  });

  it('comes before the settings, which fill what it leaves open', async () => {
    await set('rules', { 'missing-section': 'off', 'human-error': 'hint' });
    await set('phrases', ['at fault']);
    await write(projectFile, { documents: ['*.md'], rules: { 'human-error': 'error' } });
    await becomes(await show(`${flagged}\nKim was at fault.\n`), ['human-error error']);
  });

  it('has phrases of the team to point out, with what could be said', async () => {
    const project = { documents: ['*.md'], rules: { 'missing-section': 'off' } };
    await write(projectFile, project);
    const document = await show('The job nuked the queue.\n');
    await becomes(document, []);
    const flag = [{ phrase: 'nuke', reason: 'It says less than other words.', suggestion: 'delete' }];
    await becomes(document, ['team-phrase information'], () => write(projectFile, { ...project, flag }));
    const [finding] = (await read(document)).findings;
    assert.equal(finding?.message, '“nuked”: It says less than other words. Would “delete” work here?');
    const actions = await actionsAt(document, toRange(document, finding.mark));
    await choose(actions.find(({ title }) => title === 'Rephrase: The job deleted the queue.')!);
    await becomes(document, []);
    assert.equal(document.getText(), 'The job deleted the queue.\n');
  });

  it('says the zone, the templates and where ticket numbers lead', async () => {
    await write('ours/outage.md', '---\ntemplate-name: Outage\n---\n\n# A\n\n## What users saw\n\n## Timeline\n');
    await write(projectFile, {
      zone: 'Europe/Berlin',
      templates: 'ours',
      tickets: { 'OPS-': 'https://tickets.example.com/OPS-' },
    });
    const text = '---\ntemplate: outage\n---\n\n# Labels\n\n## Timeline\n\n- 10:04 OPS-12 is filed\n';
    const document = await show(text);
    await comesTrue(document, ({ review }) => review?.template.name === 'Outage');
    const { review } = await read(document);
    assert.equal(review?.zone, 'Europe/Berlin');
    assert.equal(review?.timeline[0]?.zone, 'Europe/Berlin');
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    assert.ok(links.some(({ target }) => target?.toString() === 'https://tickets.example.com/OPS-12'));
  });

  it('says how the team calls its sections, in the preview as well', async () => {
    const text = '# Labels\n\n## How it went\n\n- 09:00 The incident starts\n- 09:20 An alert pages us\n';
    const isOf = (wanted: string) => (reading: Reading) =>
      reading.review?.sections.some(({ title, kind }) => title === 'How it went' && kind === wanted) === true;
    await write(projectFile, { documents: ['*.md'] });
    const document = await show(text);
    const { extendMarkdownIt } = await activate();
    const md = extendMarkdownIt(markdownIt());
    await comesTrue(document, isOf('other'));
    await write(projectFile, { documents: ['*.md'], sections: { timeline: ['How it went'] } });
    await comesTrue(document, isOf('timeline'));
    assert.match(md.render(text, { currentDocument: document.uri }), /<svg/);
    await write(projectFile, { documents: ['*.md'] });
    await comesTrue(document, isOf('other'));
  });

  it('holds in the Markdown preview', async () => {
    const text =
      '# Labels\n\n## Timeline\n\n- 09:00 The incident starts\n- 09:20 An alert pages us\n- 10:00 Service restored\n';
    const document = await show(text);
    const { extendMarkdownIt } = await activate();
    const render = () => extendMarkdownIt(markdownIt()).render(text, { currentDocument: document.uri });
    assert.equal((await read(document)).verdict.isReview, false);
    assert.doesNotMatch(render(), /<svg/);
    await write(projectFile, { documents: ['*.md'], zone: 'Europe/Berlin' });
    await comesTrue(document, ({ verdict }) => verdict.isReview);
    assert.match(render(), /<svg[^]*Europe\/Berlin/);
  });

  it('with mistakes tells of each in one sentence at its place, and the rest holds', async () => {
    await write('base.json', '{ "phrases": [7] }');
    await write(
      projectFile,
      '{\n  "extends": "base.json",\n  "profil": "strict",\n  "documents": ["*.md"],\n  "rules": { "missing-section": "off" }\n}\n',
    );
    await becomes(await show(flagged), ['human-error warning']);
    await waitForMistakes(projectFile, ['3:3: There is no “profil” here (did you mean “profile”?); it is ignored.']);
    await waitForMistakes('base.json', ['1:15: phrases: 7 is not text in quotes; it is ignored.']);
    await write('base.json', '{}');
    await waitForMistakes('base.json', []);
    await workspace.fs.delete(place(projectFile));
    await waitForMistakes(projectFile, []);
  });

  it('that cannot be read counts as empty, and tells why at its beginning', async () => {
    const inner = `ops/${projectFile}`;
    const rules = ['human-error warning'];
    await write(projectFile, { documents: ['**/*.md'], rules: { 'missing-section': 'off' } });
    const document = await show(flagged, 'ops/');
    await becomes(document, rules);
    await becomes(document, [], () => write(inner, `{}${' '.repeat(maxBytes)}`));
    await waitForMistakes(inner, ['1:1: This file cannot be read: it is too large; the limit is 2 MB.']);
    await workspace.fs.writeFile(place(inner), Uint8Array.of(0x7b, 0, 0x7d));
    await waitForMistakes(inner, ['1:1: This file cannot be read: this looks like a binary file, not text.']);
    await becomes(document, rules, () => workspace.fs.delete(place(inner)));
    await waitForMistakes(inner, []);
  });

  it('with any kind of mistake tells the sentence of the command line', async () => {
    const rest = { 'missing-section': 'off' };
    await write('base.json', '{}');
    await write(projectFile, { extends: 'base.json', documents: ['*.md'], rules: rest });
    const document = await show(flagged);
    await becomes(document, ['human-error warning']);
    for (const [text, sentence] of Object.entries(told)) {
      await write('base.json', text);
      await waitForMistakes('base.json', (mistakes) => mistakes[0] === sentence, sentence);
    }
    await write('base.json', '{}');
    await waitForMistakes('base.json', []);
    await becomes(document, ['human-error warning']);
  }).timeout(120_000);

  it('tells of mistakes while it is open, as they are typed and mended', async () => {
    await write(projectFile, '{\n  "zone": "Europe/Berln"\n}\n');
    const { document } = await window.showTextDocument(place(projectFile));
    assert.equal(document.languageId, 'jsonc');
    const told = '2:11: zone: "Europe/Berln" is not a time zone (did you mean “Europe/Berlin”?); it is ignored.';
    await waitForMistakes(projectFile, [told]);
    const editor = window.activeTextEditor!;
    await editor.edit((edit) => edit.replace(document.lineAt(1).range, '  "zone": "UTC"'));
    await waitForMistakes(projectFile, []);
    await editor.edit((edit) => edit.replace(document.lineAt(1).range, '  "zone": 1'));
    await waitForMistakes(projectFile, ['2:11: zone: 1 is not text in quotes; it is ignored.']);
    // What is no JSON is told once: by VS Code, where it knows JSON.
    const isJsonThere = extensions.getExtension('vscode.json-language-features') !== undefined;
    await editor.edit((edit) => edit.replace(document.lineAt(1).range, '  "zone": 1,, "profil": 1'));
    await waitForMistakes(projectFile, [
      '2:11: zone: 1 is not text in quotes; it is ignored.',
      ...(isJsonThere ? [] : ['2:13: This is not JSON with comments: a name in quotes is missing.']),
      '2:15: There is no “profil” here (did you mean “profile”?); it is ignored.',
    ]);
    await editor.edit((edit) => edit.replace(document.lineAt(1).range, '  "zone": "CET"'));
    await document.save();
    await waitForMistakes(projectFile, []);
  });

  describe('takes what is ignored', () => {
    const root = Uri.joinPath(folder(), projectFile);
    const remove = () => workspace.fs.delete(root).then(undefined, () => undefined);
    before(remove);
    afterEach(remove);

    const textOf = async (uri: Uri) => new TextDecoder().decode(await workspace.fs.readFile(uri));
    const titles = async (document: TextDocument) =>
      (await offersIn(document)).map(({ title }) => title).filter((title) => / in (?:the|this) \w+$/.test(title));

    async function offersIn(document: TextDocument) {
      const [finding] = (await read(document)).findings;
      assert.ok(finding);
      return actionsAt(document, toRange(document, finding.mark));
    }

    async function ignore(document: TextDocument, title: string): Promise<void> {
      const action = (await offersIn(document)).find((each) => each.title === title);
      assert.ok(action, title);
      await choose(action);
    }

    /** Answers the message that says what was written. */
    async function answerWith(answer: string, act: () => Promise<unknown>): Promise<void> {
      const { showInformationMessage } = window;
      Object.assign(window, { showInformationMessage: async () => answer });
      try {
        await act();
      } finally {
        Object.assign(window, { showInformationMessage });
      }
    }

    it('where it holds, with its comments and lines, and undoes it in one step', async () => {
      const text = `{\n  // Ours.\n  "documents": ["*.md"],\n  "rules": {\n    "missing-section": "off" // For now.\n  },\n}\n`;
      await write(projectFile, text);
      const document = await show(`${flagged}\nWe failed to notice the alert.\n`);
      await becomes(document, ['human-error warning', 'failed-to information']);
      assert.deepEqual(await titles(document), [
        'Ignore “human error” in the project',
        'Turn off “human-error” in the project',
      ]);
      await becomes(document, ['failed-to information'], () => ignore(document, 'Ignore “human error” in the project'));
      const allowed = text.replace('  },\n', '  },\n  "phrases": [\n    "human error"\n  ],\n');
      assert.equal(await textOf(place(projectFile)), allowed);
      await becomes(document, [], () => ignore(document, 'Turn off “failed-to” in the project'));
      assert.equal(
        await textOf(place(projectFile)),
        allowed.replace('"off" // For now.', '"off", // For now.\n    "failed-to": "off"'),
      );
      const file = (await window.showTextDocument(place(projectFile))).document;
      await commands.executeCommand('undo');
      assert.equal(file.getText(), allowed);
      await becomes(document, ['failed-to information'], () => file.save());
      await commands.executeCommand('undo');
      assert.equal(file.getText(), text);
      await file.save();
    });

    for (const answer of ['Undo', 'Open File'])
      it(`and offers “${answer}”, because the file is most often not open`, async () => {
        const text = '{\n  "documents": ["*.md"],\n  "rules": { "missing-section": "off" }\n}\n';
        await write(projectFile, text);
        // A file that was open before is told a little later that it was written.
        const written = await workspace.openTextDocument(place(projectFile));
        await waitFor(
          workspace.onDidChangeTextDocument,
          () => written.getText() === text,
          () => 'the project file as it was written',
        );
        const document = await show(flagged);
        await becomes(document, ['human-error warning']);
        const action = (await offersIn(document)).find(({ title }) => title === 'Ignore “human error” in the project')!;
        const isIt = ({ uri }: TextDocument) => uri.toString() === place(projectFile).toString();
        const isOpen = (editor: TextEditor | undefined) => editor !== undefined && isIt(editor.document);
        await answerWith(answer, () =>
          answer === 'Undo'
            ? next(
                workspace.onDidSaveTextDocument,
                () => choose(action),
                (file) => isIt(file) && file.getText() === text,
              )
            : next(window.onDidChangeActiveTextEditor, () => choose(action), isOpen),
        );
        assert.equal((await textOf(place(projectFile))).includes('human error'), answer === 'Open File');
      });

    it('in a file that it makes in the root of the folder', async () => {
      const document = await show(`---\ntemplate: learning-review\n---\n\n# A\n\n## Summary\n\n${flagged}`);
      const isThere = ({ findings }: Reading) => findings.some(({ ruleId }) => ruleId === 'human-error');
      await comesTrue(document, isThere);
      const { findings } = await read(document);
      const finding = findings.find(({ ruleId }) => ruleId === 'human-error')!;
      const actions = await actionsAt(document, toRange(document, finding.mark));
      await choose(actions.find(({ title }) => title === 'Turn off “human-error” in the project')!);
      await comesTrue(document, (reading) => !isThere(reading));
      assert.equal(await textOf(root), '{\n  "rules": {\n    "human-error": "off"\n  }\n}\n');
      await workspace.fs.delete(root);
      await comesTrue(document, isThere);
    });

    it('and is left as it is where a mistake has to be mended first', async () => {
      const text = '{ "documents": ["*.md"], "rules": { "missing-section": "off" }';
      await write(projectFile, text);
      const document = await show(flagged);
      await becomes(document, ['human-error warning']);
      await ignore(document, 'Ignore “human error” in the project');
      assert.equal(await textOf(place(projectFile)), text);
    });

    it('and is not offered where no folder is open', async () => {
      const document = await workspace.openTextDocument({ language: 'markdown', content: blaming });
      await window.showTextDocument(document);
      await read(document);
      assert.equal((await titles(document)).length, 2);
      assert.deepEqual(await withFolders(undefined, () => titles(document)), []);
    });
  });
});
