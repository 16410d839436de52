import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Every text that code below `folder` hands to `l10n.t`, sorted, as a bundle for translators. */
export function writeBundle(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const texts = new Set(files.flatMap((file) => collectTexts(join(folder, file))));
  const entries = [...texts].sort((a, b) => (a < b ? -1 : 1)).map((text) => [text, text]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

function collectTexts(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'l10n.t') {
      const [text] = node.arguments;
      // Translators get the text from the code; what is put together while running they never see.
      if (!text || !ts.isStringLiteralLike(text))
        throw new Error(`${path}: l10n.t needs a literal: ${node.getText(source)}`);
      texts.push(text.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}
