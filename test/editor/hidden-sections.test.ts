import assert from 'node:assert/strict';
import type { TreeDataProvider } from 'vscode';
import { createAnalysis } from '../../src/language';
import { readReview, type Review } from '../../src/review';
import type { Focus } from '../../src/vscode/core/focus';
import type * as View from '../../src/vscode/sections/view';
import { loadWith } from './fake/load';
import { EventEmitter, fakeVSCode } from './fake/vscode';

describe('The sections view', () => {
  const read = new EventEmitter<void>();
  const turned = new EventEmitter<void>();
  const view = {
    visible: true,
    message: '',
    selection: [],
    onDidChangeVisibility: turned.event,
    onDidChangeCheckboxState: () => undefined,
  };
  const focus: { reading?: object; onDidChange: unknown } = { onDidChange: read.event };
  let provider: TreeDataProvider<string>;
  let built = 0;
  let drawn = 0;

  before(async () => {
    const createTreeView = (_: string, options: { readonly treeDataProvider: TreeDataProvider<string> }) => {
      provider = options.treeDataProvider;
      return view;
    };
    const vscode = fakeVSCode({ window: { createTreeView } });
    const { registerSectionsView } = await loadWith<typeof View>(vscode, 'src/vscode/sections/view.ts');
    registerSectionsView(focus as Focus);
    provider.onDidChangeTreeData?.(() => drawn++);
  });

  /** Has a document read in which these sections stand. Of all that is told of a review here, only the tree asks for its template. */
  function type(...titles: readonly string[]): void {
    const review = readReview(
      createAnalysis(`# Outage\n\n${titles.map((title) => `## ${title}\n\nOne.\n`).join('\n')}`),
    );
    const watched = Object.defineProperty({ ...review }, 'template', { get: () => (built++, review.template) });
    focus.reading = { review: watched as Review, findings: [] };
    read.fire();
  }

  function show(visible: boolean): void {
    view.visible = visible;
    turned.fire();
  }

  const holds = (title: string): boolean => (provider.getChildren() as string[]).includes(`/${title}`);

  it('builds its tree while it is in view', () => {
    type('Notes');
    assert.ok(built > 0 && drawn > 0);
    assert.ok(holds('Notes'));
  });

  it('builds none while it is hidden, but tells how far the review has come', () => {
    show(false);
    [built, drawn] = [0, 0];
    const before = view.message;
    type('Notes', 'Graphs');
    type('Notes', 'Graphs', 'Impact', 'Summary');
    assert.deepEqual([built, drawn], [0, 0]);
    assert.ok(!holds('Graphs'));
    assert.notEqual(view.message, before);
  });

  it('is up to date when it comes into view again, for which it builds one', () => {
    show(true);
    assert.deepEqual([built, drawn], [1, 1]);
    assert.ok(holds('Graphs') && holds('Impact'));
  });
});
