import assert from 'node:assert/strict';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Core from '../../src/vscode/core/projects';
import { runHere } from '../cli/command-line';
import { loadWith } from './fake/load';
import { Disposable, EventEmitter } from './fake/vscode';

class Uri {
  readonly scheme = 'memory';
  constructor(readonly path: string) {}

  static joinPath({ path }: Uri, ...parts: readonly string[]): Uri {
    return new Uri(join(path, ...parts));
  }

  with({ path = this.path }: { readonly path?: string }): Uri {
    return new Uri(path);
  }

  toString(): string {
    return `${this.scheme}:${this.path}`;
  }
}

class FileSystemError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

class RelativePattern {
  constructor(
    readonly base: Uri,
    readonly pattern: string,
  ) {}
}

enum FileType {
  Unknown = 0,
  File = 1,
  Directory = 2,
  SymbolicLink = 64,
}

/** What lies at a path: bytes, a kind of thing that has none, or what comes of asking for it. */
type Entry = Uint8Array | FileType | FileSystemError;

describe('Project files in the editor', () => {
  const logged: string[] = [];
  const nothing = () => new Disposable(() => undefined);
  const watcher = { onDidCreate: nothing, onDidChange: nothing, onDidDelete: nothing, dispose: nothing };
  const workspace = {
    fs: {},
    getWorkspaceFolder: ({ path }: Uri) => (path.startsWith('/open/') ? {} : undefined),
    createFileSystemWatcher: () => watcher,
    onDidChangeWorkspaceFolders: nothing,
  };
  let Projects: typeof Core.Projects;

  before(async () => {
    const window = { onDidChangeWindowState: nothing };
    const vscode = { Disposable, EventEmitter, FileSystemError, FileType, RelativePattern, Uri, window, workspace };
    ({ Projects } = await loadWith<typeof Core>(vscode, 'src/vscode/core/projects.ts'));
  });

  /** What is told of the files that hold for a document in `/open/ops`. */
  const tell = (entries: Readonly<Record<string, Entry>>): Promise<readonly string[]> =>
    read(entries, (projects) =>
      [...projects.parts.values()].flatMap(({ uri, mistakes }) =>
        mistakes.map(({ line, column, sentence }) => `${uri.path}:${line}:${column}: ${sentence}`),
      ),
    );

  const whyUnreadable = (entries: Readonly<Record<string, Entry>>): Promise<string | undefined> =>
    read(entries, (projects) => projects.whyUnreadable(new Uri(name) as never));

  /** Reads the files that hold for a document in `/open/ops`. `/open` is the workspace. */
  async function read<T>(entries: Readonly<Record<string, Entry>>, use: (projects: Core.Projects) => T): Promise<T> {
    logged.length = 0;
    const look = async ({ path }: Uri): Promise<Uint8Array | FileType> => {
      const entry = entries[path] ?? new FileSystemError('FileNotFound');
      if (entry instanceof Error) throw entry;
      return entry;
    };
    workspace.fs = {
      stat: async (uri: Uri) => {
        const entry = await look(uri);
        return typeof entry === 'number' ? { type: entry, size: 0 } : { type: FileType.File, size: entry.length };
      },
      readFile: look,
    };
    const projects = new Projects({ warn: (line: string) => logged.push(line) } as never);
    await projects.settle(new Uri('/open/ops/a.md') as never);
    const used = use(projects);
    projects.dispose();
    return used;
  }

  const name = '/open/ops/.learning-review.json';
  const unread: Readonly<Record<string, Uint8Array>> = {
    'it is too large; the limit is 2 MB.': Buffer.from(' '.repeat(2_000_001)),
    'this looks like a binary file, not text.': Uint8Array.of(0x7b, 0),
    'it is written in UTF-16; save it as UTF-8.': Buffer.from('\ufeff{}', 'utf16le'),
    'it is not valid UTF-8; save it as UTF-8.': Uint8Array.of(0x7b, 0xe9, 0x7d),
  };
  for (const [sentence, bytes] of Object.entries(unread))
    it(`tell as on the command line: ${sentence}`, async () => {
      assert.deepEqual(await tell({ [name]: bytes }), [`${name}:1:1: This file cannot be read: ${sentence}`]);
      const folder = await mkdtemp(join(tmpdir(), 'unread-'));
      await writeFile(join(folder, '.learning-review.json'), bytes);
      const { errors } = await runHere(['check-config', join(folder, '.learning-review.json')]);
      assert.ok(errors.endsWith(`.learning-review.json: ${sentence}\n`), errors);
      await rm(folder, { recursive: true });
    });

  it('are read up to the limit, also with a byte order mark', async () => {
    const text = '\ufeff{ "profil": 1 }';
    const bytes = Buffer.from(text + ' '.repeat(2_000_000 - Buffer.byteLength(text)));
    assert.deepEqual(await tell({ [name]: bytes }), [
      `${name}:1:3: There is no “profil” here (did you mean “profile”?); it is ignored.`,
    ]);
  });

  it('tell what is no file, and what nobody may read, and the log says more', async () => {
    assert.deepEqual(await tell({ [name]: FileType.Directory }), [
      `${name}:1:1: This file cannot be read: this is a folder.`,
    ]);
    assert.deepEqual(await tell({ [name]: FileType.Unknown }), [
      `${name}:1:1: This file cannot be read: this is a pipe or a device.`,
    ]);
    assert.deepEqual(logged, []);
    const forbidden = new FileSystemError('NoPermissions');
    assert.deepEqual(await tell({ [name]: forbidden }), [
      `${name}:1:1: This file cannot be read: no permission to read it.`,
    ]);
    assert.deepEqual(logged, [`memory:${name}: Error: NoPermissions`]);
    const away = new FileSystemError('Unavailable');
    assert.deepEqual(await tell({ [name]: away }), [`${name}:1:1: This file cannot be read: the log says why.`]);
  });

  it('are missing where a link leads nowhere, as on the command line', async function () {
    if (process.platform === 'win32') return this.skip();
    assert.deepEqual([await tell({ [name]: FileType.SymbolicLink }), logged], [[], []]);
    const folder = await mkdtemp(join(tmpdir(), 'unread-'));
    await symlink(join(folder, 'nowhere'), join(folder, '.learning-review.json'));
    await writeFile(join(folder, 'a.md'), 'Calm.\n');
    const { exit, errors } = await runHere(['lint', join(folder, 'a.md')]);
    assert.deepEqual([exit, errors], [0, '']);
    await rm(folder, { recursive: true });
  });

  it('say why nobody can write into them', async () => {
    const [[because = '', bytes] = []] = Object.entries(unread);
    assert.deepEqual(await whyUnreadable({ [name]: bytes! }), `This file cannot be read: ${because}`);
    assert.equal(await whyUnreadable({ [name]: Buffer.from('{ "profil": 1 }') }), undefined);
    assert.equal(await whyUnreadable({}), undefined);
  });

  it('around the workspace are told of where they are there, and nothing else is', async () => {
    const around = '/.learning-review.json';
    const [large = new Uint8Array()] = Object.values(unread);
    assert.deepEqual(await tell({ [around]: large }), [
      `${around}:1:1: This file cannot be read: it is too large; the limit is 2 MB.`,
    ]);
    assert.deepEqual(await tell({ [around]: new FileSystemError('NoPermissions') }), []);
    assert.deepEqual([await tell({}), logged], [[], []]);
  });
});
