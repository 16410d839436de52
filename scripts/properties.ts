// Every property, many times, from a fresh seed. PROPERTY_RUNS and PROPERTY_SEED choose otherwise, files behind `--` which ones:
//   npm run properties
//   PROPERTY_SEED=1234 npm run properties -- test/review/incremental.property.test.ts
import { randomInt } from 'node:crypto';
import { runNode } from './run';

const { PROPERTY_RUNS = '5000', PROPERTY_SEED = String(randomInt(2 ** 31)) } = process.env;
const files = process.argv.slice(2);
console.log(`PROPERTY_RUNS=${PROPERTY_RUNS} PROPERTY_SEED=${PROPERTY_SEED}`);
process.exitCode = await runNode(
  [
    'node_modules/mocha/bin/mocha.js',
    '--require',
    'scripts/no-timeout.cjs',
    ...(files.length > 0 ? files : ['test/!(vscode)/**/*.property.test.ts']),
  ],
  { PROPERTY_RUNS, PROPERTY_SEED },
);
