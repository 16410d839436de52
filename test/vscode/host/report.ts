import { appendFileSync } from 'node:fs';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { readProduct } from './paths';

const mark = '\u2063';

/**
 * Opens an address whose VS Code runs tests, prints their report, and resolves with the exit code of the extension host.
 * Rejects when the page breaks or stays silent for `patience` ms. What else VS Code writes to its console is shown only
 * when no test could run, or with `TEST_VERBOSE` set.
 */
export async function runTestsAt(page: Page, address: string, patience = 120_000): Promise<number> {
  console.log(`VS Code ${readProduct().version}`);
  let timer: NodeJS.Timeout | undefined;
  let reported = false;
  const others: string[] = [];
  const read = (_type: string, args: readonly unknown[]) => {
    const line = format(...args);
    if (line.startsWith(mark)) printReport(line.slice(mark.length));
    else if (process.env['TEST_VERBOSE']) console.log(line);
    else others.push(line);
    reported ||= line.startsWith(mark);
  };
  const ended = new Promise<number>((resolve, reject) => {
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(new Error(`VS Code was silent for ${patience / 1000} s.`)), patience).unref();
    };
    wait();
    page.on('console', wait);
    page.on('crash', () => reject(new Error('The page crashed.')));
    // VS Code calls these two functions when it finds them; they are what @vscode/test-web relies on, too.
    void page.exposeFunction('codeAutomationLog', read);
    void page.exposeFunction('codeAutomationExit', resolve);
    page.goto(address, { timeout: patience }).catch(reject);
  });
  try {
    return await ended;
  } finally {
    clearTimeout(timer);
    if (!reported) console.log(others.join('\n'));
  }
}

function printReport(line: string): void {
  if (line.startsWith('counts ')) addCounts(line.slice('counts '.length));
  else console.log(line);
}

/** For scripts/test.ts to add up (scripts/counts.ts). */
function addCounts(json: string): void {
  const file = process.env['TEST_COUNTS'];
  if (file) appendFileSync(file, `${json}\n`);
}
