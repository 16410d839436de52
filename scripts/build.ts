// Bundles the extension and the command line into dist/.  --watch: again after each change.  --check: see `checkPure`.
import { buildBundles, checkPure, watchBundles } from './build/bundles';

const [flag] = process.argv.slice(2);
try {
  if (flag === '--check') await checkPure();
  else if (flag === '--watch') await watchBundles();
  else await buildAll();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

async function buildAll(): Promise<void> {
  for (const { outputs } of await buildBundles())
    for (const [file, { bytes }] of Object.entries(outputs)) console.log(`${file}  ${(bytes / 1000).toFixed(1)} kB`);
}
