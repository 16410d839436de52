import { Uri, commands, window, workspace, type Disposable } from 'vscode';

/** "Open an Example": a draft that blames here and there, to try things with. It is nobody's file until somebody saves it. */
export function registerOpenExample(home: Uri): Disposable {
  return commands.registerCommand('learningReview.openExample', async () => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(home, 'examples', '2026-01-20-checkout-outage.md'));
    const content = new TextDecoder().decode(bytes);
    await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
  });
}
