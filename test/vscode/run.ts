// Runs the editor suite inside an extension host: VS Code calls `run`. The same bundle runs in the node and the web worker host.
import { env } from 'vscode';

/**
 * What VS Code and its extensions write to the console gets mixed with our report. The harness knows our lines by this
 * invisible beginning (see host/report.ts); a desktop VS Code prints everything as it is, so it gets none.
 */
const mark = env.appHost === 'desktop' ? '' : '\u2063';

export function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = (format: unknown = '', ...args: unknown[]) =>
    console.log(`${mark}${String(format)}`, ...args);
  return new Promise((resolve, reject) => {
    // Not `mocha.run`: in the browser build it asks the page's address what to run, and no extension host has one.
    const runner = Mocha.prototype.run.call(mocha, (failures) => {
      console.log(`${mark}counts ${JSON.stringify(runner.stats)}`);
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
  });
}
