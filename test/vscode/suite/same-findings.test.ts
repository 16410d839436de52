import assert from 'node:assert/strict';
import { Uri, commands, languages, workspace, type Diagnostic } from 'vscode';
import { analyse, type Finding } from '../../../src/library';
import { exampleDocuments } from '../../processes/example-documents';
import { documents, files, findIn, projectOf } from '../../processes/same-files';
import { cleanUpProjects, folder, read } from './support/review';

// One file and one project file give the same findings here as in each other place: `test/processes` has the same files, and compares those.

const place = (name: string) => Uri.joinPath(folder(), 'written', 'same', name);
const write = (name: string, text: string) => workspace.fs.writeFile(place(name), new TextEncoder().encode(text));

/** As VS Code counts them. */
const severities = ['error', 'warning', 'information', 'hint'];

const asFound = ({ ruleId, message, severity, mark: { start, end } }: Finding) =>
  `${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${ruleId}: ${message}`;

const asShown = ({ code, message, severity, range: { start, end } }: Diagnostic) =>
  `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${severities[severity]} ` +
  `${(code as { value: string }).value}: ${message}`;

/** Compares document by document, so that a difference is short. */
function compare(name: string, found: readonly Finding[]): void {
  const shown = languages.getDiagnostics(place(name)).filter(({ source }) => source === 'Learning Review');
  assert.deepEqual(shown.map(asShown), found.map(asFound), name);
}

describe('The same findings as those of the library', function () {
  this.timeout(180_000);
  // No two tests write files with the same names, because VS Code keeps documents that were closed for a while.
  before(async () => {
    for (const [name, text] of Object.entries(files)) await write(name, text);
  });
  after(cleanUpProjects);

  it('are in documents that are open', async () => {
    let count = 0;
    for (const name of documents) {
      const document = await workspace.openTextDocument(place(name));
      assert.equal(document.getText(), files[name], name);
      const { isReview, findings } = await findIn(name);
      assert.equal((await read(document)).verdict.isReview, isReview, name);
      compare(name, findings);
      count += findings.length;
      // Nobody can close what is not shown, and as Markdown, each would be read again whenever a setting or a project file changes.
      await languages.setTextDocumentLanguage(document, 'plaintext');
    }
    assert.ok(count > 1000, `only ${count} findings`);
  });

  it('are in the reviews of the workspace', async () => {
    await commands.executeCommand('learningReview.lintWorkspace');
    for (const name of documents) compare(name, (await findIn(name)).findings);
    await commands.executeCommand('learningReview.clearWorkspace');
  });

  it('are in all examples of rules at once, with line ends of Windows', async () => {
    const name = 'strict/all.md';
    const text = Object.values(exampleDocuments).join('\n').replaceAll('\n', '\r\n');
    await write(name, text);
    const document = await workspace.openTextDocument(place(name));
    const { findings } = analyse(text, (await projectOf(name)).options);
    assert.ok(findings.length > 500, `only ${findings.length} findings`);
    assert.equal((await read(document)).findings.length, findings.length);
    compare(name, findings);
    await languages.setTextDocumentLanguage(document, 'plaintext');
  });
});
