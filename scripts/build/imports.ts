import { posix } from 'node:path';
import ts from 'typescript';

/** The files of ours that each file imports, by their paths. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/**
 * Reads who imports whom from the text of the files, by path. Imports of types count: for those who read the code, they
 * make a circle of two files as much as any. A bundle does not know them any more.
 */
export function readImports(sources: ReadonlyMap<string, string>): Imports {
  const resolve = (from: string, name: string): readonly string[] => {
    const path = posix.join(posix.dirname(from), name);
    return [`${path}.ts`, `${path}/index.ts`].filter((file) => sources.has(file)).slice(0, 1);
  };
  return new Map(
    [...sources].map(([file, text]) => {
      const names = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
      return [file, names.filter((name) => name.startsWith('.')).flatMap((name) => resolve(file, name))];
    }),
  );
}

/** The first circle of files that import each other, from one back to itself. */
export function findCircle(imports: Imports): readonly string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): readonly string[] | undefined => {
    if (done.has(file)) return undefined;
    const before = path.indexOf(file);
    if (before >= 0) return [...path.slice(before), file];
    path.push(file);
    for (const next of imports.get(file) ?? []) {
      const circle = visit(next);
      if (circle) return circle;
    }
    path.pop();
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const circle = visit(file);
    if (circle) return circle;
  }
  return undefined;
}
