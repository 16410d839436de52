// Makes learning-review.vsix. Fails when vsce has anything to warn of, and when the file has grown too large.
import { statSync } from 'node:fs';
import { readNode, runNode, tsx } from './run';

const file = 'learning-review.vsix';
/** 900 KB as vsce counts them. Each bundle is in it once: the web host fetches those of the desktop. */
const limit = 900 * 1024;

const built = await runNode([...tsx, 'scripts/build.ts']);
// The bundle holds all dependencies.
const { code, output } = built
  ? { code: built, output: '' }
  : await readNode(['node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--out', file]);
process.stdout.write(output);
process.exitCode = code || checkWarnings(output) || checkSize();

/** What vsce warns of, a reader of the extension's page would see: a link or a picture that leads nowhere. */
function checkWarnings(output: string): number {
  if (!/\bWARNING\b/.test(output)) return 0;
  console.error('vsce warns of something. Please mend it.');
  return 1;
}

function checkSize(): number {
  const { size } = statSync(file);
  console.log(`${file}  ${(size / 1000).toFixed(1)} kB of ${limit / 1000} kB`);
  if (size <= limit) return 0;
  console.error(`${file} is too large. What is in it: npx vsce ls --tree`);
  return 1;
}
