import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { build, formatMessages } from 'esbuild';
import { parse } from 'jsonc-parser';
import { developmentBuilds } from '../../scripts/build/bundles';
import { readPlace } from '../../scripts/build/place';
import { root } from '../manifest/manifest';

interface Launch {
  readonly configurations: readonly {
    readonly type: string;
    readonly outFiles?: readonly string[];
    readonly preLaunchTask?: string;
    readonly sourceMaps?: boolean;
  }[];
}

interface Tasks {
  readonly tasks: readonly {
    readonly label: string;
    readonly problemMatcher: { readonly pattern: readonly { readonly regexp: string }[] };
  }[];
}

const readSettings = <T>(name: string) => parse(readFileSync(join(root, '.vscode', name), 'utf8')) as T;
const { tasks } = readSettings<Tasks>('tasks.json');

describe('The debugger', () => {
  const dir = mkdtempSync(join(tmpdir(), 'learning-review-'));
  after(() => rmSync(dir, { recursive: true }));
  const builds = developmentBuilds(dir);
  const paths = builds.map(({ outfile = '' }) => outfile);
  before(async function () {
    this.timeout(300_000);
    await Promise.all(builds.map((options) => build(options)));
  });

  it('finds a map beside every bundle, and every file of ours where the map says', () => {
    assert.deepEqual(
      paths.map((path) => relative(dir, path).replaceAll('\\', '/')),
      ['extension.js', 'engine.js', 'record.js', 'web/extension.js', 'cli.mjs'],
    );
    for (const path of paths) {
      const [, name = ''] = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(path, 'utf8')) ?? [];
      const { sources } = readMap(join(dirname(path), name));
      const own = sources.map((source) => resolve(dirname(path), source)).filter((source) => source.includes('src'));
      assert.ok(own.length > 10, path);
      assert.deepEqual(
        own.filter((source) => !existsSync(source)),
        [],
        path,
      );
    }
  });

  it('stops in the engine, whichever host runs it', () => {
    for (const path of paths.filter((each) => /engine\.js$|web.extension\.js$|cli\.mjs$/.test(each))) {
      const lines = readFileSync(path, 'utf8').split('\n');
      const line = lines.findIndex((each) => /^\s*function createAnalysis\(/.test(each));
      assert.notEqual(line, -1, path);
      const entry = new SourceMap(readMap(`${path}.map`)).findEntry(line, lines[line]!.indexOf('createAnalysis'));
      assert.ok('originalSource' in entry, path);
      const source = resolve(dirname(path), entry.originalSource);
      assert.match(relative(root, source), /^src.language.engine.\w+\.ts$/);
      assert.match(readFileSync(source, 'utf8').split('\n')[entry.originalLine] ?? '', /function createAnalysis\(/);
    }
  });

  it('is told the same place by a stack of the web host, which evaluates the text of a bundle', () => {
    const code = "\n\n    throw new Error('here');\n//# sourceURL=learning-review/engine.js";
    const run = new Function('module', 'exports', 'require', code) as () => void;
    let stack = '';
    try {
      run();
    } catch (error) {
      stack = (error as Error).stack ?? '';
    }
    const [written = ''] = /learning-review\/engine\.js:\d+:\d+/.exec(stack) ?? [];
    assert.deepEqual(readPlace(written), { file: 'dist/engine.js', line: 3, column: 11 });
    assert.deepEqual(readPlace('dist/engine.js:12:34'), { file: 'dist/engine.js', line: 12, column: 34 });
    assert.equal(readPlace('dist/engine.js'), undefined);
  });

  it('is told where the bundles are, and waits until they are built', () => {
    const { configurations } = readSettings<Launch>('launch.json');
    const hosts = configurations.filter(({ type }) => type === 'extensionHost');
    assert.equal(hosts.length, 2);
    for (const { outFiles, preLaunchTask, sourceMaps } of hosts) {
      assert.deepEqual(outFiles, ['${workspaceFolder}/dist/**/*.js']);
      assert.ok(tasks.some(({ label }) => label === preLaunchTask));
      assert.notEqual(sourceMaps, false);
    }
  });

  it('lists what cannot be built among the problems', async () => {
    const contents = 'export const one = ;';
    const broken = build({ stdin: { contents, sourcefile: 'src/broken.ts', loader: 'ts' }, logLevel: 'silent' });
    const { errors } = await broken.then(
      () => assert.fail('It was built.'),
      (error: Awaited<typeof broken>) => error,
    );
    const [text = ''] = await formatMessages(errors, { kind: 'error' });
    const { pattern } = tasks.find(({ label }) => label === 'watch')!.problemMatcher;
    const matches = text.split('\n').slice(0, pattern.length);
    const found = matches.map((line, at) => new RegExp(pattern[at]!.regexp).exec(line)?.slice(1));
    assert.deepEqual(found, [['ERROR', 'Unexpected ";"'], [], ['src/broken.ts', '1', '19']]);
  });
});

function readMap(path: string): SourceMapPayload {
  return JSON.parse(readFileSync(path, 'utf8')) as SourceMapPayload;
}
