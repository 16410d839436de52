import assert from 'node:assert/strict';
import { Uri, commands, window, workspace, type WebviewPanel } from 'vscode';
import { cleanUp, folder } from './support/review';

const review = (title: string, rest = '') =>
  `---\ntitle: ${title}\ndate: 2026-03-04\nstatus: final\ntemplate: learning-review\n---\n\n# ${title}\n\n## Timeline\n\n- 10:00 First errors\n${rest}`;

const write = (name: string, text: string) =>
  workspace.fs.writeFile(Uri.joinPath(folder(), 'written', name), new TextEncoder().encode(text));

describe('Radiator', () => {
  const { createWebviewPanel } = window;
  const panels: WebviewPanel[] = [];

  before(() => {
    Object.assign(window, {
      createWebviewPanel: (...args: Parameters<typeof createWebviewPanel>) => {
        const panel = createWebviewPanel(...args);
        panels.push(panel);
        return panel;
      },
    });
  });
  after(() => {
    Object.assign(window, { createWebviewPanel });
  });
  afterEach(async () => {
    for (const panel of panels.splice(0)) panel.dispose();
    await cleanUp();
  });

  const show = () => commands.executeCommand('learningReview.showRadiator');

  it('shows what the reviews of the workspace say, escaped, on a page that runs nothing', async () => {
    await write(
      'one.md',
      review('Queue <img src=x onerror=alert(1)>', '\n## Action items\n\n- [ ] Add an alert on age\n'),
    );
    await write('two.md', review('Search was slow'));
    await write('notes.md', '# Shopping notes\n\nMilk.\n');
    await show();
    const [panel] = panels;
    assert.ok(panel, 'no panel was opened');
    const { html, options } = panel.webview;
    assert.match(html, /Search was slow/);
    assert.match(html, /Queue &#60;img src=x onerror=alert\(1\)&#62;/);
    assert.match(html, /Add an alert on age/);
    assert.doesNotMatch(html, /<img|<script|Shopping|human error/);
    assert.match(html, /default-src 'none'; style-src 'sha256-/);
    assert.equal(options.enableScripts, false);
    assert.deepEqual(options.localResourceRoots, []);
  });

  it('reads the reviews anew when it is asked for again, in the same panel', async () => {
    await show();
    assert.doesNotMatch(panels[0]?.webview.html ?? '', /Mail was late/);
    await write('three.md', review('Mail was late'));
    await show();
    assert.equal(panels.length, 1);
    assert.match(panels[0]?.webview.html ?? '', /Mail was late/);
  });

  it('reads all of them, names nobody, and reads again only what has changed', async () => {
    const names = Array.from({ length: 520 }, (_, i) => `many-${i}.md`);
    await Promise.all(names.map((name, i) => write(name, review(`Late mail ${i}`))));
    await write(
      'zz-last.md',
      review('Nina deleted the index', '\n## Appreciation\n\n- Thank you, Priya, for asking\n'),
    );
    await show();
    const { html } = panels[0]!.webview;
    assert.match(html, />52\d learning reviews/);
    assert.doesNotMatch(html, /Nina|Priya/);
    assert.match(html, /Thank you for asking/);
    const { readFile } = workspace.fs;
    const read: string[] = [];
    const watched = {
      ...workspace.fs,
      readFile: (uri: Uri) => (read.push(uri.path), readFile.call(workspace.fs, uri)),
    };
    const { fs } = workspace;
    Object.defineProperty(workspace, 'fs', { value: watched, configurable: true });
    try {
      await write('many-0.md', review('Late mail 0, told anew'));
      await show();
    } finally {
      Object.defineProperty(workspace, 'fs', { value: fs, configurable: true });
    }
    assert.match(panels[0]!.webview.html, /Late mail 0, told anew/);
    assert.deepEqual(
      read.map((path) => path.replace(/^.*\//, '')),
      ['many-0.md'],
    );
  });
});
