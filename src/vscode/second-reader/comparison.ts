import { TabInputTextDiff, commands, l10n, window, workspace, type Disposable, type TextDocument } from 'vscode';

const scheme = 'learning-review-rephrased';

/** Shows a document beside what it would be like, and asks whether to take that. */
export class Comparison implements Disposable {
  readonly #texts = new Map<string, string>();
  readonly #provider: Disposable;
  #count = 0;

  constructor() {
    this.#provider = workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()),
    });
  }

  /** `sentence` is what is new in `text`, and `by` who wrote it. */
  async isTaken(document: TextDocument, text: string, sentence: string, by: string): Promise<boolean> {
    const uri = document.uri.with({ scheme, query: String(++this.#count) });
    const title = l10n.t('Rephrased with {0}', by);
    this.#texts.set(uri.toString(), text);
    try {
      await commands.executeCommand('vscode.diff', document.uri, uri, title);
      // Also here, because the question may lie over the first lines; with a backslash, "$(x)" is no icon.
      const take = { label: l10n.t('Use it'), detail: sentence.replaceAll('$(', '\\$(') };
      const items = [take, { label: l10n.t('Keep the sentence as it is') }];
      const placeHolder = l10n.t('Does it say the same thing, and is it true?');
      return (await window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true })) === take;
    } finally {
      this.#texts.delete(uri.toString());
      const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
      const ours = tabs.filter(
        ({ input }) => input instanceof TabInputTextDiff && input.modified.toString() === uri.toString(),
      );
      await window.tabGroups.close(ours);
    }
  }

  dispose(): void {
    this.#provider.dispose();
  }
}
