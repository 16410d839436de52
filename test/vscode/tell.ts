import { env } from 'vscode';

/**
 * What VS Code and its extensions write to the console gets mixed with our report. The harness knows our lines by this
 * invisible beginning (see host/report.ts); a desktop VS Code prints everything as it is, so it gets none.
 */
const mark = env.appHost === 'desktop' ? '' : '\u2063';

/** Prints a line where the person who started the tests can see it; takes what `console.log` takes. */
export function tell(format: unknown = '', ...args: unknown[]): void {
  console.log(`${mark}${String(format)}`, ...args);
}
