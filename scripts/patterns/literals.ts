import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Pattern } from './pattern';

/** All TypeScript files below a folder, as paths with slashes, in order. */
export function listSources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();
}

/** The regular expressions that are written as literals in these files. */
export function readLiterals(files: readonly string[]): readonly Pattern[] {
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const found: Pattern[] = [];
    visit(source);
    return found;

    function visit(node: ts.Node): void {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
        found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), file, line });
      }
      ts.forEachChild(node, visit);
    }
  });
}
