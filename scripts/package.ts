// Makes learning-review.vsix, and fails when it has grown too large.
import { statSync } from 'node:fs';
import { runNode, tsx } from './run';

const file = 'learning-review.vsix';
/** 900 KB as vsce counts them. Both hosts' bundles hold the engine. */
const limit = 900 * 1024;

const built = await runNode([...tsx, 'scripts/build.ts']);
// The bundle holds all dependencies; links and pictures in the README stay as they are.
const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
const code = built || (await runNode(['node_modules/@vscode/vsce/vsce', 'package', ...flags, '--out', file]));
process.exitCode = code || checkSize();

function checkSize(): number {
  const { size } = statSync(file);
  console.log(`${file}  ${(size / 1000).toFixed(1)} kB of ${limit / 1000} kB`);
  if (size <= limit) return 0;
  console.error(`${file} is too large. What is in it: npx vsce ls --tree`);
  return 1;
}
