// Runs the editor suite inside an extension host: VS Code calls `run`. The same bundle runs in the node and the web worker host.
import { tell } from './tell';

export function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = tell;
  return new Promise((resolve, reject) => {
    // Not `mocha.run`: in the browser build it asks the page's address what to run, and no extension host has one.
    const failures: { readonly title: string; readonly message: string }[] = [];
    const runner = Mocha.prototype.run.call(mocha, (failed) => {
      tell(`counts ${JSON.stringify({ passed: runner.stats?.passes, failed, failures })}`);
      if (failed > 0) reject(new Error(`${failed} tests failed`));
      else resolve();
    });
    runner.on(
      'fail',
      (test, { message }: Error) => void failures.push({ title: test.fullTitle(), message: message.slice(0, 2000) }),
    );
  });
}
