import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** How VS Code names our extension in its logs and in stack traces. */
const ours = /learning-review/i;

/** Keeps the errors of the page's console (and of its web workers) that come from the extension. */
export function collectErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && ours.test(`${message.text()} ${message.location().url}`))
      errors.push(message.text());
  });
  page.on('pageerror', (error) => {
    // What nobody caught in a web worker arrives without a stack; the extension is the only thing there that is ours to judge.
    if (!error.stack || ours.test(error.stack)) errors.push(error.message);
  });
  return errors;
}

/** The errors of the extension in a server's logs: its own, and those about it in the logs of the extension hosts. */
export function readLoggedErrors(dataDir: string): string[] {
  const logs = join(dataDir, 'data/logs');
  if (!existsSync(logs)) return [];
  const files = readdirSync(logs, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.log'));
  return files.flatMap((file) => {
    const errors = readErrors(readFileSync(join(logs, file), 'utf8'));
    return ours.test(file) ? errors : errors.filter((entry) => ours.test(entry));
  });
}

/** An entry of a log runs until the next time stamp; stack traces are on lines of their own. */
function readErrors(log: string): string[] {
  return log.split(/^(?=\d{4}-\d\d-\d\d[ T])/m).filter((entry) => entry.includes('[error]'));
}
