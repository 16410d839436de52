import { readFileSync, readdirSync, existsSync } from 'node:fs';
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
    if (ours.test(error.stack ?? '')) errors.push(error.message);
  });
  return errors;
}

/** The errors from the extension in the logs of the extension hosts below a server's data folder. */
export function readLoggedErrors(dataDir: string): string[] {
  const logs = join(dataDir, 'data/logs');
  if (!existsSync(logs)) return [];
  return readdirSync(logs, { recursive: true, encoding: 'utf8' })
    .filter((file) => /exthost\.log$/.test(file))
    .flatMap((file) => readErrors(readFileSync(join(logs, file), 'utf8')));
}

/** An entry of a log runs until the next time stamp; stack traces are on lines of their own. */
function readErrors(log: string): string[] {
  return log.split(/^(?=\d{4}-\d\d-\d\d[ T])/m).filter((entry) => /\[error\]/.test(entry) && ours.test(entry));
}
