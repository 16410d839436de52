import { commands, type Disposable } from 'vscode';
import type { Focus } from '../core/focus';

/** Tells menus and key bindings what is in focus: a candidate (`learningReview.isMarkdown`), a review (`learningReview.isReview`). */
export function registerContextKeys(focus: Focus): Disposable {
  const known = new Map<string, boolean>();
  const set = (key: string, value: boolean) => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void commands.executeCommand('setContext', key, value);
  };
  const show = () => {
    set('learningReview.isMarkdown', focus.document !== undefined);
    set('learningReview.isReview', focus.reading?.verdict.isReview === true);
  };
  show();
  return focus.onDidChange(show);
}
