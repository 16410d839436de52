import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

/** What others see of the library; the files behind these are not declared. */
const seen = ['index', 'retext', 'types'].map((name) => `src/library/${name}.ts`);

/**
 * Writes the types of the library beside its bundles. Each file is declared by itself, so that what it shows is what it says: a type
 * that it would have to take from elsewhere fails the build.
 */
export function writeDeclarations(dir: string): void {
  for (const fileName of seen) {
    const text = readFileSync(fileName, 'utf8');
    const { outputText, diagnostics = [] } = ts.transpileDeclaration(text, { fileName, reportDiagnostics: true });
    const foreign = [...outputText.matchAll(/from '(?!\.\/types')[^']*'/g)].map(([from]) => `a type ${from}`);
    const wrong = [
      ...diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      ...foreign,
    ];
    if (wrong.length > 0) throw new Error(`${fileName}: ${wrong.join('\n')}`);
    // Modules are named with their ends there.
    writeFileSync(join(dir, basename(fileName, '.ts') + '.d.mts'), outputText.replaceAll(`'./types'`, `'./types.mjs'`));
  }
}
