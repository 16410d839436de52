// Runs in the node extension host in place of a test: opens a review and tells what VS Code measured of our extension.
import { extensions, window, workspace } from 'vscode';
import { extensionId } from './extension-id';
import { tell } from './tell';

interface Mark {
  readonly name: string;
  readonly startTime: number;
}

export async function run(): Promise<void> {
  const [review] = await workspace.findFiles('**/*.md');
  if (!review) throw new Error('There is no review to open.');
  await window.showTextDocument(review);
  await extensions.getExtension(extensionId)?.activate();
  tell(
    `activation ${JSON.stringify({ load: duration('LoadExtensionCode'), activate: duration('ActivateExtension') })}`,
  );
}

/** In ms, from the marks that VS Code's own "Startup Performance" report is made of. */
function duration(step: string): number {
  const { getMarks } = (globalThis as unknown as { MonacoPerformanceMarks: { getMarks(): Mark[] } })
    .MonacoPerformanceMarks;
  const at = (name: string) =>
    getMarks().find((mark) => mark.name === `code/extHost/${name}${step}/${extensionId}`)?.startTime;
  const [start, end] = [at('will'), at('did')];
  if (start === undefined || end === undefined) throw new Error(`VS Code left no mark for ${step}.`);
  return end - start;
}
