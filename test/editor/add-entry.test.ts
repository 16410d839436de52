import assert from 'node:assert/strict';
import { createAnalysis } from '../../src/language';
import { readReview, type Review } from '../../src/review';
import type * as AddEntry from '../../src/vscode/timeline/add-entry';
import type * as Ask from '../../src/vscode/facilitation/ask';
import { entryNow } from '../../src/vscode/sections/nodes';
import { loadWith } from './fake/load';
import { fakeVSCode } from './fake/vscode';

type Command = (row?: unknown) => Promise<void>;

/** A place by its offset alone. */
class Position {
  constructor(readonly offset: number) {}

  with(): Position {
    return this;
  }
}

class Range {
  constructor(readonly start: Position) {}

  with(start: Position): Range {
    return new Range(start);
  }
}

class SnippetString {
  value = '';

  appendText(text: string): this {
    this.value += text;
    return this;
  }

  appendPlaceholder = this.appendText;
  appendChoice = ([first = '']: readonly string[]): this => this.appendText(first);
}

class SnippetTextEdit {
  constructor(
    readonly range: Range,
    readonly snippet: SnippetString,
  ) {}
}

class WorkspaceEdit {
  edits: readonly SnippetTextEdit[] = [];

  set(_: unknown, edits: readonly SnippetTextEdit[]): void {
    this.edits = edits;
  }
}

describe('What is called on the row of an entry', () => {
  const text = '---\ndate: 2026-03-04\n---\n\n## Timeline\n\n- 23:50 a\n- 00:10 b\n- 00:30 c\n';
  const row = '/Timeline#entry/1';
  const read = (of: string): Review => readReview(createAnalysis(of));
  let command: Command;
  let offsets: number[];

  const vscode = () =>
    new Proxy(
      Object(
        fakeVSCode({
          commands: { registerCommand: (_: string, own: Command) => (command = own) },
          window: {
            showQuickPick: async (all: readonly { readonly text?: string }[]) => all.find((each) => each.text),
          },
          workspace: {
            applyEdit: async ({ edits }: WorkspaceEdit) =>
              void offsets.push(...edits.map(({ range }) => range.start.offset)),
          },
        }),
      ) as object,
      { get: (own, key) => Reflect.get(key in parts ? parts : own, key) },
    );
  const parts = { Position, Range, SnippetString, SnippetTextEdit, WorkspaceEdit };

  /** Where something is written if the row was drawn of one text, and it is another by now. */
  async function run(shown: string, now = shown): Promise<readonly number[]> {
    offsets = [];
    const document = { version: 1, getText: () => '', positionAt: (at: number) => new Position(at) };
    focus.reading = { review: read(shown) };
    focus.settle = async () => ({ document, version: 1, review: read(now) });
    await command(row);
    return offsets;
  }
  const focus: { reading?: { readonly review: Review }; settle?: () => Promise<object> } = {};

  for (const [what, register] of [
    [
      'Add Timeline Entry',
      async () => {
        const { registerAddTimelineEntry } = await loadWith<typeof AddEntry>(
          vscode(),
          'src/vscode/timeline/add-entry.ts',
        );
        registerAddTimelineEntry(focus as never, entryNow);
      },
    ],
    [
      'Ask a Question',
      async () => {
        const { registerAskQuestion } = await loadWith<typeof Ask>(vscode(), 'src/vscode/facilitation/ask.ts');
        registerAskQuestion(focus as never);
      },
    ],
  ] as const)
    describe(what, () => {
      // The engine is bundled with it, which takes a while.
      before(register);

      it('writes behind it', async () => {
        const [at = -1, ...others] = await run(text);
        assert.deepEqual(others, []);
        const from = text.indexOf('- 00:10 b');
        assert.ok(at > from && at <= text.length, String(at));
        if (what === 'Add Timeline Entry') assert.ok(at <= text.indexOf('- 00:30 c'), String(at));
      });

      it('writes nothing where another entry has come into its place', async () =>
        assert.deepEqual(await run(text, text.replace('- 23:50 a', '- 23:40 z\n- 23:50 a')), []));
    });
});
