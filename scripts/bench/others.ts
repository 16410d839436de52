import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Program } from './start-to-exit';

/** What `lint` is compared with. No package of ours needs them, and together they are 100 MB. */
const packages = ['alex@11.0.1', 'harper.js@2.10.0', 'write-good@1.0.8'];

/** Its linter is a library, so this is the shortest program around it. */
const harper = `
import { readFileSync } from 'node:fs';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
const linter = new LocalLinter({ binary });
for (const file of process.argv.slice(2))
  for (const lint of await linter.lint(readFileSync(file, 'utf8'), { language: 'markdown' }))
    console.log(file, lint.message());
console.log('done');
`;

export const install = (room: string): Promise<unknown> =>
  promisify(execFile)('npm', ['install', '--prefix', room, '--no-audit', '--no-fund', ...packages]);

/** Each as it is run over some files. `room`: where they are installed. */
export async function writeOthers(room: string, files: readonly string[]) {
  const script = join(room, 'harper.mjs');
  await writeFile(script, harper);
  const bin = (name: string): string => join(room, 'node_modules', '.bin', name);
  return {
    alex: { file: bin('alex'), args: ['--quiet', ...files], says: /\d+ warnings?\n/ },
    harper: { file: process.execPath, args: [script, ...files], says: /^done$/m },
    'write-good': { file: bin('write-good'), args: files, says: /^-{5,}$/m },
  } satisfies Readonly<Record<string, Program>>;
}
