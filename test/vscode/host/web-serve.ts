// A process of its own for @vscode/test-web: it prints every request that fails, and each browser that leaves.
// Its options come as JSON, see `@vscode/test-web`. Says "ready" when it listens, and serves until it is ended.
import { open, type Options } from '@vscode/test-web';

await open(JSON.parse(process.argv[2] ?? '{}') as Options);
console.log('ready');
