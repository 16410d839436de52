import { existsSync, readFileSync } from 'node:fs';

/** What runs of tests came to, as the reporters tell it: `count-reporter.cjs`, and `test/vscode/run.ts` for those in VS Code. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly { readonly title: string; readonly message: string }[];
}

/** Adds up the lines of a file, one for each run; a file that is not there has none. */
export function readCounts(file: string): Counts {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const counts = lines.map((line) => JSON.parse(line) as Counts);
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    failures: counts.flatMap(({ failures }) => failures),
  };
}

/** Names the tests that failed in a step, each with the beginning of its message, for the end of a long log. */
export function nameFailures(step: string, { failures }: Counts): string[] {
  if (failures.length === 0) return [`${step}: no test says what failed; its own output does`];
  return failures.flatMap(({ title, message }) => {
    const lines = message.split('\n').filter((line) => line.trim() !== '');
    return [`${step}: ${title}`, ...lines.slice(0, 5).map((line) => `    ${line.slice(0, 200)}`)];
  });
}
