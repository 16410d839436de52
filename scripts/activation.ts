// How long VS Code waits for our extension, as it measures that itself. Fails above the budget.  npm run activation [-- RUNS]
import { join } from 'node:path';
import { bundleForHost } from '../test/vscode/bundle';
import { hostDir, repoDir } from '../test/vscode/host/paths';
import { readNode, runNode, tsx } from './run';

/** Milliseconds for loading the code and activating the extension together. */
const budget = 40;
const runs = Number(process.argv[2] ?? 5);

if ((await runNode([...tsx, 'scripts/build.ts'])) !== 0) process.exit(1);
const probe = await bundleForHost(`export { run } from './activation-probe';`, 'activation.cjs');
const times: { readonly load: number; readonly activate: number }[] = [];
for (let run = 1; run <= runs; run++) times.push(await measure());

const totals = times.map(({ load, activate }) => load + activate).sort((a, b) => a - b);
const median = totals[Math.floor(totals.length / 2)] ?? Infinity;
console.log(`median of ${runs}: ${median} ms of ${budget} ms`);
process.exitCode = median > budget ? 1 : 0;

async function measure() {
  const args = [`--extensionDevelopmentPath=${repoDir}`, `--extensionTestsPath=${probe}`, 'test/vscode/workspace'];
  const { output } = await readNode([...tsx, join(hostDir, 'code.ts'), ...args]);
  const json = /^activation (.*)$/m.exec(output)?.[1];
  if (!json) throw new Error(`VS Code told nothing.\n${output}`);
  const time = JSON.parse(json) as { load: number; activate: number };
  console.log(`load ${time.load} ms, activate ${time.activate} ms`);
  return time;
}
