import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readZip } from '@vscode/vsce/out/zip';
import { pageOf, type Identity } from '../../../scripts/build/publishable';
import { isInRepository, linksIn } from '../../manifest/links';
import { readJson } from '../../manifest/manifest';
import { repoDir } from '../host/paths';

interface Media {
  readonly image?: string;
  readonly markdown?: string;
}

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly l10n: string;
  readonly contributes: {
    readonly grammars: readonly { readonly path: string }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly 'markdown.previewStyles': readonly string[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: Media }[] }[];
    readonly viewsContainers: { readonly activitybar: readonly { readonly icon: string }[] };
  };
}

/** Where vsce sends what a page of ours links to. */
const address = pageOf(readJson<Identity>('package.json'));

describe('the .vsix', () => {
  const prefix = 'extension/';
  let files: ReadonlyMap<string, Buffer>;
  before(async () => {
    const all = await readZip(join(repoDir, 'learning-review.vsix'), (name) => name.startsWith(prefix));
    files = new Map([...all].map(([name, content]) => [name.slice(prefix.length), content]));
  });

  it('holds the code of both hosts, the notices, and nothing else that was built', () => {
    assert.deepEqual([...files.keys()].filter((file) => file.startsWith('dist/')).sort(), [
      'dist/engine.js',
      'dist/extension.js',
      'dist/record.js',
      'dist/third-party-notices.txt',
      'dist/web/extension.js',
    ]);
    for (const file of ['dist/engine.js', 'dist/extension.js', 'dist/web/extension.js'])
      assert.ok(readFileSync(join(repoDir, file)).equals(files.get(file) ?? Buffer.of()), file);
  });

  it('holds every file that its manifest names', () => {
    const { main, browser, icon, l10n, contributes } = JSON.parse(String(files.get('package.json'))) as Manifest;
    const { grammars, snippets, viewsContainers } = contributes;
    const named = [
      // The texts in English are in the code; VS Code reads a bundle for other languages only.
      ...[main, browser, icon, `${l10n}/bundle.l10n.de.json`, 'package.nls.json'],
      ...[...grammars, ...snippets].map(({ path }) => path),
      ...contributes['markdown.previewStyles'],
      ...viewsContainers.activitybar.map((each) => each.icon),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image ?? media.markdown ?? '')),
    ];
    assert.deepEqual(
      named.filter((file) => !files.has(file.replace(/^\.\//, '').toLowerCase())),
      [],
    );
  });

  it('has pages whose links and pictures lead to the repository', () => {
    for (const page of ['readme.md', 'changelog.md']) {
      const links = linksIn(String(files.get(page)));
      assert.deepEqual(
        links.filter(({ target }) => !/^(?:https:|#)/.test(target)),
        [],
        page,
      );
      const own = links.filter(({ target }) => target.startsWith(`${address}/`));
      const paths = own.map(({ target }) => /\/(?:blob|raw)\/HEAD\/([^#]+)/.exec(target)?.[1] ?? target);
      assert.deepEqual(
        paths.filter((path) => !isInRepository(path)),
        [],
        page,
      );
    }
    const pictures = linksIn(String(files.get('readme.md'))).filter(({ isPicture }) => isPicture);
    assert.ok(pictures.length >= 2);
    assert.deepEqual(
      pictures.filter(({ target }) => !target.startsWith(`${address}/raw/HEAD/`)),
      [],
    );
  });

  it('holds nothing that neither runs nor is read', () => {
    const folders = new Set([...files.keys()].map((file) => /^[^/]+(?=\/)/.exec(file)?.[0]));
    folders.delete(undefined);
    assert.deepEqual([...folders].sort(), [
      'dist',
      'docs',
      'examples',
      'l10n',
      'media',
      'schemas',
      'snippets',
      'syntaxes',
    ]);
    assert.deepEqual(
      [...files.keys()].filter((file) => !/\.(?:js|json|md|txt|png|svg|css)$/.test(file)),
      [],
    );
  });
});
