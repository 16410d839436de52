// Cost of a keystroke in long reviews. It is bundled as what ships is: run from its source, each function that is made costs more.
import { join } from 'node:path';
import { build } from 'esbuild';
import { makeTemporaryFolder } from '../test/vscode/host/temporary';
import { cli } from './build/bundles';
import { runNode } from './run';

const script = join(makeTemporaryFolder(), 'keystrokes.mjs');
// The plain pipeline has packages that `require`.
const banner = { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" };
await build({ ...cli, entryPoints: ['scripts/bench/keystrokes.ts'], banner, outfile: script });
process.exitCode = await runNode([script]);
