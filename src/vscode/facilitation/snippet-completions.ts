import {
  CompletionItem,
  CompletionItemKind,
  Range,
  SnippetString,
  Uri,
  l10n,
  languages,
  workspace,
  type Disposable,
} from 'vscode';
import { markdown } from '../core/candidate';
import type { Reviewer } from '../core/reviewer';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** A slash alone at the start of a line, or of a list item, offers the parts of a review: the snippets, without their prefix. */
export function registerSnippetCompletions(reviewer: Reviewer, home: Uri): Disposable {
  let snippets: Promise<Readonly<Record<string, Snippet>>> | undefined;
  return languages.registerCompletionItemProvider(
    markdown,
    {
      async provideCompletionItems(document, position, token) {
        const before = document.lineAt(position).text.slice(0, position.character);
        const [, written] = /^[ \t]*(?:[-*+>][ \t]+)?(\/[\w-]*)$/.exec(before) ?? [];
        if (written === undefined) return undefined;
        const reading = await reviewer.settle(document, { token });
        if (!reading?.verdict.isReview || token.isCancellationRequested) return undefined;
        const range = new Range(position.translate(0, -written.length), position);
        return Object.entries(await (snippets ??= readSnippets(home))).map(([name, { prefix, description, body }]) => {
          const text = { english: name };
          const label = l10n.t(text.english);
          const item = new CompletionItem({ label, description: prefix }, CompletionItemKind.Snippet);
          item.insertText = new SnippetString(body.join('\n'));
          item.documentation = description;
          item.range = range;
          // The list is filtered by what stands in the range, which begins with the slash. The English name finds it in each language.
          item.filterText = [`/${prefix.replace(/^review-/, '')}`, ...new Set([name, label])].join(' ');
          return item;
        });
      },
    },
    '/',
  );
}

async function readSnippets(home: Uri): Promise<Readonly<Record<string, Snippet>>> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(home, 'snippets', 'learning-review.json'));
  return JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, Snippet>>;
}
