import { commands, type Disposable } from 'vscode';
import type { Focus } from '../core/focus';

/**
 * Tells menus, key bindings and welcome texts what is in focus: a candidate (`learningReview.isMarkdown`), a review
 * (`learningReview.isReview`), and what it is treated so for (`learningReview.because`, empty until it was read).
 */
export function registerContextKeys(focus: Focus): Disposable {
  const known = new Map<string, boolean | string>();
  const set = (key: string, value: boolean | string) => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void commands.executeCommand('setContext', key, value);
  };
  const show = () => {
    set('learningReview.isMarkdown', focus.document !== undefined);
    set('learningReview.isReview', focus.reading?.verdict.isReview === true);
    set('learningReview.because', focus.reading?.verdict.because ?? '');
  };
  show();
  return focus.onDidChange(show);
}
