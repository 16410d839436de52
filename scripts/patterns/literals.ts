import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Pattern, Place } from './pattern';

/** All TypeScript files below a folder, as paths with slashes, in order. */
export function listSources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();
}

/** The regular expressions that are written as literals in these files. */
export const readLiterals = (files: readonly string[]): readonly Pattern[] =>
  files.flatMap((file) =>
    listNodes(file).flatMap(({ node, line }) => {
      if (!ts.isRegularExpressionLiteral(node)) return [];
      const end = node.text.lastIndexOf('/');
      return [{ source: node.text.slice(1, end), flags: node.text.slice(end + 1), file, line }];
    }),
  );

/** The places in these files where code builds regular expressions. */
export const listBuilders = (files: readonly string[]): readonly Place[] =>
  files.flatMap((file) =>
    listNodes(file).flatMap(({ node, line }) => {
      const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
      return isCall && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp' ? [{ file, line }] : [];
    }),
  );

/** All nodes of a file, each with the line that it starts in. */
function listNodes(file: string): readonly { readonly node: ts.Node; readonly line: number }[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return nodes.map((node) => ({
    node,
    get line() {
      return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    },
  }));
}
