import assert from 'node:assert/strict';
import { EventEmitter, Uri, workspace, type LogOutputChannel, type WorkspaceFolder } from 'vscode';
import { maxBytes } from '../../../src/project';
import { loadEngine } from '../../../src/vscode/core/engine';
import { Projects } from '../../../src/vscode/core/projects';
import { ReviewFiles } from '../../../src/vscode/core/review-files';
import { TeamTemplates } from '../../../src/vscode/core/team-templates';
import { withFolders } from './support/folders';
import { blaming, cleanUp, folder } from './support/review';
import { reset, set } from './support/settings';

const place = (name: string) => Uri.joinPath(folder(), 'written', name);
const write = (name: string, text: string) => workspace.fs.writeFile(place(name), new TextEncoder().encode(text));

describe('The reviews of the workspace', () => {
  const logged: string[] = [];
  const log = { warn: (line: string) => logged.push(line) } as unknown as LogOutputChannel;
  let projects: Projects;
  let team: TeamTemplates;
  let files: ReviewFiles<string>;
  /** The files that something was made of, since this was looked at. */
  let made: string[] = [];

  beforeEach(() => {
    logged.length = 0;
    made = [];
    projects = new Projects(log);
    team = new TeamTemplates();
    files = new ReviewFiles(log, projects, team, function* (_, { file }) {
      yield;
      made.push(file.path.replace(/^.*\//, ''));
      return file.path.replace(/^.*\//, '');
    });
  });
  afterEach(async () => {
    projects.dispose();
    team.dispose();
    await reset('files');
    await cleanUp();
  });

  const readAll = async (isWanted: () => boolean = () => true) =>
    (await files.read(await loadEngine(), isWanted)).filter((name) => name !== 'checkout-outage.md').sort();
  const looked = () => made.splice(0).filter((name) => name !== 'checkout-outage.md');

  it('are those that are one, or that the setting takes for one', async () => {
    for (const name of ['a.md', 'b.markdown', 'c.mdx']) await write(name, blaming);
    for (const name of ['notes.md', 'more-notes.md']) await write(name, '# Notes\n');
    await write('other.txt', blaming);
    assert.deepEqual(await readAll(), ['a.md', 'b.markdown', 'c.mdx']);
    await set('files', ['written/*notes.md', '!written/more*']);
    assert.deepEqual(await readAll(), ['a.md', 'b.markdown', 'c.mdx', 'notes.md']);
  });

  it('are not looked for in the folders of tools, as on the command line', async () => {
    for (const name of ['.github/a.md', '.docs/b.md', '.cache/c.md', 'node_modules/d.md']) await write(name, blaming);
    assert.deepEqual(await readAll(), ['a.md', 'b.md']);
  });

  it('are read again where they have changed, or all is forgotten', async () => {
    await write('a.md', blaming);
    await write('b.md', blaming);
    await readAll();
    assert.deepEqual(looked().sort(), ['a.md', 'b.md']);
    await write('b.md', `${blaming}\nMore.\n`);
    assert.deepEqual([await readAll(), looked()], [['a.md', 'b.md'], ['b.md']]);
    files.forget();
    assert.deepEqual(
      [await readAll(), looked().sort()],
      [
        ['a.md', 'b.md'],
        ['a.md', 'b.md'],
      ],
    );
  });

  it('are read one by one where they were read before', async () => {
    const engine = await loadEngine();
    await write('a.md', blaming);
    assert.equal(await files.readAgain(engine, place('a.md')), undefined);
    await readAll();
    assert.equal(await files.readAgain(engine, place('a.md')), 'a.md');
    await write('a.md', '# Notes\n');
    assert.equal(await files.readAgain(engine, place('a.md')), undefined);
  });

  it('are read each once where several folders are open, and the progress comes to the whole', async () => {
    const real = workspace.workspaceFolders![0]!;
    const second: WorkspaceFolder = { uri: Uri.joinPath(folder(), 'written'), name: 'second', index: 1 };
    await write('a.md', blaming);
    let sum = 0;
    await withFolders([real, second], async () => {
      await files.read(
        await loadEngine(),
        () => true,
        (share) => (sum += share),
      );
    });
    assert.ok(Math.abs(sum - 1) < 1e-9, String(sum));
    assert.deepEqual(looked(), ['a.md']);
  });

  it('are left where nobody waits, and known as they were before', async () => {
    await write('a.md', blaming);
    await readAll();
    looked();
    await write('b.md', blaming);
    assert.deepEqual(await readAll(() => false), []);
    assert.deepEqual([await readAll(), looked()], [['a.md', 'b.md'], ['b.md']]);
  });

  it('leave out what is too long, and say how many', async () => {
    await write('a.md', blaming);
    await write('fits.md', blaming + ' '.repeat(maxBytes - blaming.length));
    await write('long.md', blaming + ' '.repeat(maxBytes + 1 - blaming.length));
    assert.deepEqual([await readAll(), files.unread, logged.length], [['a.md', 'fits.md'], 1, 1]);
    assert.match(logged[0] ?? '', /long\.md: .*too long/);
    await workspace.fs.delete(place('long.md'));
    await readAll();
    assert.equal(files.unread, 0);
  });
});

describe('The templates of a team', () => {
  let team: TeamTemplates;
  beforeEach(() => (team = new TeamTemplates()));
  afterEach(async () => {
    team.dispose();
    await reset('templates');
    await cleanUp();
  });

  const read = async () => (await team.templatesIn(workspace.workspaceFolders?.[0], undefined)).map(({ id }) => id);
  const template = '# ${title}\n\n## Summary\n\n[what]\n\n## Lessons\n\n[what]\n';

  it('are none without a folder, and the same list each time', async () => {
    assert.equal(await team.templatesIn(undefined, undefined), await team.templatesIn(undefined, undefined));
    assert.deepEqual(await read(), []);
    for (const path of ['', ' ', '../written']) {
      await set('templates', path);
      assert.deepEqual(await read(), [], path);
    }
  });

  it('are read once, and again when one is made, changed or deleted', async () => {
    await set('templates', 'written');
    await write('one.md', template);
    await write('other.txt', template);
    const { createFileSystemWatcher } = workspace;
    const events = [new EventEmitter<Uri>(), new EventEmitter<Uri>(), new EventEmitter<Uri>()] as const;
    const [made, changed, deleted] = events;
    let watchers = 0;
    const watcher = {
      onDidCreate: made.event,
      onDidChange: changed.event,
      onDidDelete: deleted.event,
      dispose: () => watchers--,
    };
    team.dispose();
    Object.assign(workspace, { createFileSystemWatcher: () => (watchers++, watcher) });
    try {
      team = new TeamTemplates();
      const folder = workspace.workspaceFolders?.[0];
      const all = await team.templatesIn(folder, undefined);
      assert.deepEqual(
        all.map(({ id }) => id),
        ['one'],
      );
      assert.equal(await team.templatesIn(folder, undefined), all);
      let told = 0;
      team.onDidChange(() => told++);
      for (const [i, event] of events.entries()) {
        await write(`more-${i}.md`, template);
        assert.equal((await read()).length, i + 1);
        event.fire(place(`more-${i}.md`));
        assert.equal((await read()).length, i + 2);
      }
      // One for the templates, and one for the folders that they may come and go with.
      assert.deepEqual([told, watchers], [3, 2]);
      team.dispose();
      assert.equal(watchers, 0);
    } finally {
      Object.assign(workspace, { createFileSystemWatcher });
    }
  });
});
