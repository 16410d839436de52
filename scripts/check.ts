// Everything that can be said without running the product: generated files, format, types, the borders between folders, and what linters find.
import { readNode, tsx } from './run';

// Written in Go: it takes a quarter of the processor time. What reads our code as a program needs the one before.
const tsc = 'node_modules/typescript-7/bin/tsc';
const checks: Readonly<Record<string, readonly string[]>> = {
  // It takes longest, so it starts first.
  'eslint finds nothing new': ['node_modules/eslint/bin/eslint.js', '.'],
  'generated files are up to date': [...tsx, 'scripts/generate.ts', '--check'],
  'no pattern blows up': [...tsx, 'scripts/check-patterns.ts', '--check'],
  'nothing is unused': ['node_modules/knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors'],
  'files are formatted': ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  'types hold': [tsc, '-p', 'tsconfig.json'],
  'src/language needs nothing but the language': [tsc, '-p', 'src/language/tsconfig.json'],
  'src/review needs nothing but the language': [tsc, '-p', 'src/review/tsconfig.json'],
  'src/record needs nothing but both': [tsc, '-p', 'src/record/tsconfig.json'],
  'src/preview needs nothing but the review': [tsc, '-p', 'src/preview/tsconfig.json'],
  'src/project needs nothing but both': [tsc, '-p', 'src/project/tsconfig.json'],
  'src/library needs nothing but the project': [tsc, '-p', 'src/library/tsconfig.json'],
  'imports go one way, and the pure folders bundle for a browser': [...tsx, 'scripts/build.ts', '--check'],
};

let failed = false;
const waiting = Object.entries(checks);
await Promise.all([runWaiting(), runWaiting()]);
process.exitCode = failed ? 1 : 0;

/** Two of these run side by side: most machines have two cores, and tsc takes one. */
async function runWaiting(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [what, args] = next;
    const { code, output } = await readNode(args);
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'}  ${what}`);
    if (code === 0) continue;
    failed = true;
    console.log(output);
  }
}
