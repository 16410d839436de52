import type { Diagnostics } from 'recheck';
import type { Pattern } from './pattern';

/** What keeps a pattern from being safe, in one sentence. */
export interface Verdict {
  readonly pattern: Pattern;
  /** Nothing where it is safe. */
  readonly problem?: string;
}

/** How long recheck may think about one pattern, in ms; its other limits are its own. What was found safe is remembered, so no check depends on it. */
const limits = { timeout: 60_000 };

/** Asks recheck about each pattern, two at a time, and tells each answer as it comes. */
export async function askRecheck(patterns: readonly Pattern[], tell: (verdict: Verdict) => void): Promise<void> {
  if (patterns.length === 0) return;
  // The native one is some fifty times faster; where it is not made for the machine, the same code runs as JavaScript.
  process.env['RECHECK_BACKEND'] ??= await backend();
  const { check } = await import('recheck');
  const waiting = [...patterns];
  const askWaiting = async (): Promise<void> => {
    for (let pattern = waiting.shift(); pattern; pattern = waiting.shift()) {
      const problem = describe(await check(pattern.source, pattern.flags.replace('d', ''), limits));
      tell({ pattern, ...(problem === undefined ? {} : { problem }) });
    }
  };
  await Promise.all([askWaiting(), askWaiting()]);
}

async function backend(): Promise<string> {
  const names: Readonly<Record<string, string>> = { darwin: 'macos', win32: 'windows' };
  const name = `recheck-${names[process.platform] ?? process.platform}-${process.arch}`;
  try {
    import.meta.resolve(`${name}/package.json`);
    return 'native';
  } catch {
    return 'pure';
  }
}

function describe(answer: Diagnostics): string | undefined {
  if (answer.status === 'safe') return undefined;
  if (answer.status === 'unknown') return `cannot be decided (${answer.error.kind}), so it has to become simpler`;
  const { complexity, attack } = answer;
  const growth = complexity.type === 'exponential' ? 'exponentially' : `with the power ${complexity.degree}`;
  return `takes time that grows ${growth}, with an input such as ${attack.pattern}`;
}
