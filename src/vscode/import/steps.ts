import { ProgressLocation, window, type CancellationToken } from 'vscode';
import { runInSlices } from '../core/slice';

/** Runs steps to their end, those that take long with a progress that can be cancelled. Nothing where somebody gave up. */
export async function runSteps<T>(steps: Generator<void, T>, isLong: boolean, title: string): Promise<T | undefined> {
  const run = (token?: CancellationToken) => runInSlices(steps, () => token?.isCancellationRequested !== true);
  if (!isLong) return run();
  return window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (_, token) =>
    run(token),
  );
}
