import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { PassThrough } from 'node:stream';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { VFile } from 'vfile';
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { serve } from '../../src/cli/language-server/server';
import { toSlashes } from '../../src/cli/files/paths';
import type { Finding } from '../../src/library/index';
import learningReview from '../../src/library/retext';
import { Editor } from '../cli/editor';
import { readReport, runHere } from '../cli/command-line';
import { documents, files, findIn, projectOf } from './same-files';

// One file and one project file give the same findings in each place. The editor suite has the same files.

/** Levels of LSP, from 1, and of unified. */
const levels = ['error', 'warning', 'information', 'hint'];
const fatal: Readonly<Record<string, boolean | undefined>> = { error: true, warning: false };

describe('The library', function () {
  this.timeout(180_000);
  let folder = '';
  /** What it finds, by document. */
  const found = new Map<string, readonly Finding[]>();

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'same-'));
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    for (const name of documents) found.set(name, (await findIn(name)).findings);
    assert.ok([...found.values()].flat().length > 1000);
  });
  after(() => rm(folder, { recursive: true }));

  /** Compares document by document, so that a difference is short. */
  const compare = (others: ReadonlyMap<string, unknown>, as: (finding: Finding, name: string) => unknown): void => {
    for (const [name, findings] of found)
      assert.deepEqual(
        others.get(name) ?? [],
        findings.map((finding) => as(finding, name)),
        name,
      );
  };

  it('finds what the command line finds, and offers the same', async () => {
    const report = readReport(await runHere(['lint', '--format', 'json', folder]));
    const told = new Map(report.files.map(({ path, findings }) => [toSlashes(relative(folder, path)), findings]));
    compare(told, ({ mark: _, ...finding }) => JSON.parse(JSON.stringify(finding)));
  });

  it('finds what the language server finds', async () => {
    const [asked, answered] = [new PassThrough(), new PassThrough()];
    serve(createConnection(ProposedFeatures.all, new StreamMessageReader(asked), new StreamMessageWriter(answered)));
    const editor = await Editor.start(answered, asked, folder, {}, undefined);
    const told = new Map<string, unknown>();
    for (const name of documents) {
      const text = files[name]!;
      editor.open(name, text);
      const { diagnostics } = await editor.published(editor.uri(name));
      const document = TextDocument.create('', 'markdown', 0, text);
      told.set(
        name,
        diagnostics.map(({ code, message, range, severity = 0 }) => ({
          ruleId: code,
          message,
          start: document.offsetAt(range.start),
          end: document.offsetAt(range.end),
          severity: levels[severity - 1],
        })),
      );
    }
    editor.dispose();
    compare(told, ({ ruleId, message, mark, severity }) => ({
      ruleId,
      message,
      start: mark.start.offset,
      end: mark.end.offset,
      severity,
    }));
  });

  it('finds what its plugin finds, through remark-retext', async () => {
    const told = new Map<string, unknown>();
    for (const name of documents) {
      const { options, isIgnored } = await projectOf(name);
      if (isIgnored) continue;
      const prose = unified().use(retextEnglish).use(learningReview, options);
      const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRetext, prose);
      const value = files[name]!;
      const file = new VFile({ value });
      await processor.run(processor.parse(file), file);
      told.set(
        name,
        file.messages.map(({ ruleId, reason, place, actual, expected, fatal: level, source }) => {
          assert.ok(place && 'start' in place && source === 'learning-review');
          assert.equal(value.slice(place.start.offset, place.end.offset), actual);
          return { ruleId, reason, start: place.start, end: place.end, expected, fatal: level };
        }),
      );
    }
    compare(told, ({ ruleId, message, start, end, severity, suggestions }) => ({
      ruleId,
      reason: message,
      start,
      end,
      expected: suggestions.filter(({ kind }) => kind === 'fact').map(({ replacement }) => replacement),
      fatal: fatal[severity],
    }));
  });
});
