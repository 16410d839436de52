import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What each folder hands its texts to: the editor itself, or what makes a text for whoever shows it. */
const callees: Readonly<Record<string, string>> = { 'src/vscode': 'l10n.t', 'src/record': 'say' };

/** A text that was made elsewhere, from a literal that is collected there. */
const made = 'text.english';

/** Every text that can be translated, sorted, as a bundle for translators. */
export function writeBundle(): string {
  const texts = Object.entries(callees).flatMap(([folder, callee]) => collectTexts(folder, callee));
  const entries = [...texts, ...collectSnippets()].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/** A comment for translators stands behind the text in the key, as VS Code looks it up. */
type Entry = readonly [key: string, text: string];

/** The texts that code below `folder` hands to `callee`. */
function collectTexts(folder: string, callee: string): Entry[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => collectIn(join(folder, file), callee));
}

/** The names of the snippets, as the list behind a slash shows them. */
function collectSnippets(): readonly Entry[] {
  const snippets = JSON.parse(readFileSync('snippets/learning-review.json', 'utf8')) as object;
  return Object.keys(snippets).map((name) => [name, name]);
}

function collectIn(path: string, callee: string): readonly Entry[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: Entry[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === callee) {
      const [text] = node.arguments;
      const entry = text && readEntry(text, source);
      if (entry) texts.push(entry);
      // Translators get the text from the code; what is put together while running they never see.
      else if (text?.getText(source) !== made)
        throw new Error(`${path}: ${callee} needs a literal: ${node.getText(source)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

/** A literal, or an object with one and a comment. */
function readEntry(node: ts.Node, source: ts.SourceFile): Entry | undefined {
  if (ts.isStringLiteralLike(node)) return [node.text, node.text];
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const valueOf = (name: string) =>
    node.properties.find((each) => ts.isPropertyAssignment(each) && each.name.getText(source) === name);
  const literalsIn = (found: ts.Node | undefined): readonly string[] => {
    const texts: string[] = [];
    found?.forEachChild(function visit(each): void {
      if (ts.isStringLiteralLike(each)) texts.push(each.text);
      each.forEachChild(visit);
    });
    return texts;
  };
  const [message] = literalsIn(valueOf('message'));
  const comment = literalsIn(valueOf('comment'));
  return message === undefined ? undefined : [`${message}/${comment.join('')}`, message];
}
