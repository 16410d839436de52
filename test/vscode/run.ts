// Runs the editor suite inside an extension host: VS Code calls `run`. The same bundle runs in the node and the web worker host.
import { tell } from './tell';

export function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = tell;
  return new Promise((resolve, reject) => {
    // Not `mocha.run`: in the browser build it asks the page's address what to run, and no extension host has one.
    const runner = Mocha.prototype.run.call(mocha, (failures) => {
      tell(`counts ${JSON.stringify(runner.stats)}`);
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
  });
}
