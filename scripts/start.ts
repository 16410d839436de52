// Starts a real VS Code with the extension in it, on the sample reviews or on a folder of yours.
//   npm start [-- FOLDER]
//   npm start -- --screenshot FILE.png [--file NAME] [--line N]   takes a picture of a sample with findings, and ends
// Nothing of it touches your own VS Code: settings and state live in a temporary folder.
import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openInBrowser } from '../test/vscode/host/open-in-browser';
import { serve } from '../test/vscode/host/serve';
import { takeScreenshot } from '../test/vscode/host/screenshot';
import { runNode, tsx } from './run';

const samples = 'examples';
const usage = 'npm start [-- FOLDER]  or  npm start -- --screenshot FILE.png [--file NAME] [--line N]';

const { folder = samples, screenshot, file, line } = readArguments();
const code = await runNode([...tsx, 'scripts/package.ts']);
if (code !== 0) process.exit(code);
const extension = 'learning-review.vsix';
try {
  if (screenshot) await takeScreenshot({ folder, extension, file, line: Number(line ?? 1), target: screenshot });
  else await serveUntilEnded();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function serveUntilEnded(): Promise<void> {
  // Ctrl+C is how this is meant to end; what was started and written ends with the process.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));
  // The samples are opened as a copy, so that trying things out leaves the checkout as it is.
  const address = await serve({ folder, extension, copy: folder === samples });
  console.log(`\nVS Code with Learning Review: ${address}\nCtrl+C ends it.`);
  openInBrowser(address);
}

function readArguments() {
  try {
    const options = { screenshot: { type: 'string' }, file: { type: 'string' }, line: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [folder] = positionals;
    if (positionals.length > 1) throw new Error('Only one folder can be opened.');
    if (folder && !(existsSync(folder) && statSync(folder).isDirectory()))
      throw new Error(`${folder} is not a folder.`);
    return { ...values, folder };
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}
