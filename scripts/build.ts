// Bundles the extension and the command line into dist/.  --watch: again after each change.
// --check: only whether the pure folders bundle for a browser, and who imports whom.
import { buildBundles, checkPure, watchBundles } from './build/bundles';
import { checkImports } from './build/layers';

const [flag] = process.argv.slice(2);
try {
  if (flag === '--watch') await watchBundles();
  else {
    checkImports();
    await (flag === '--check' ? checkPure() : buildAll());
  }
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

async function buildAll(): Promise<void> {
  for (const { outputs } of await buildBundles())
    for (const [file, { bytes }] of Object.entries(outputs)) console.log(`${file}  ${(bytes / 1000).toFixed(1)} kB`);
}
