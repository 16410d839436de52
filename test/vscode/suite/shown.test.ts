import assert from 'node:assert/strict';
import {
  CompletionItemKind,
  SnippetString,
  Uri,
  commands,
  workspace,
  type CodeAction,
  type CompletionItem,
  type CompletionList,
  type DocumentLink,
  type Hover,
  type InlayHint,
  type MarkdownString,
  type TextDocument,
  type ThemeIcon,
  type TreeItem,
} from 'vscode';
import { toRange } from '../../../src/vscode/core/positions';
import { measureProgress } from '../../../src/vscode/sections/care';
import { toItem } from '../../../src/vscode/sections/item';
import { findNodeAt, readNodes } from '../../../src/vscode/sections/nodes';
import { actionsAt, cleanUp, open, ours, read } from './support/review';
import expected from './shown.txt';

// All that is shown of one review with something of everything in it, right or not: a change shows here what else it changes.
//   UPDATE_SHOWN=$PWD/test/vscode/suite/shown.txt npx tsx test/vscode/node.ts && git diff

const review = `---
status: draft
template: learning-review
date: 2031-03-04
participants: [Ana Prado, Tolu Adeyemi]
---

# Checkout was *down*

## Summary

Ana Prado should have checked the limit. Checkout was refused, see JIRA-12.

## Impact

[what did users see?]

## Timeline

- **10:04** The alert fires ([graph](https://graphs.example/1))
- **09:58** The deploy begins (assumed)
- **11:20** Checkout is back

### What we saw

- **11:30** Tolu writes to all

## Root cause

It was human error. The team failed to notice the alert.

### 5 whys

1. Why was checkout down? The cache was cold.
2. Why was it cold?

## Where we were #lucky/here

## Action items

| What | Owner | Due | Status |
| --- | --- | --- | --- |
| Page when payments are refused | @ines | 2031-04-01 | open |
| Be more careful with limits |  |  | |
| Write the runbook | @tolu | 2031-03-20 | done |

## More actions

- [ ] Reject deploys without a canary (OPS-7)
- [x] Restart the cache (owner: @ines)
- [ ] ~~Buy a new disk~~ (owner: @tolu, due: 2031-05-01, type: prevent)

## Thanks

## Notes

/
`;

describe('All that is shown', () => {
  afterEach(cleanUp);

  it('of a review is what was shown', async () => {
    const { document } = await open(review, 'shown.md');
    const told = [
      ...(await tellSections(document)),
      ...(await tellFindings(document)),
      ...(await tellLinks(document)),
      ...(await tellHints(document)),
      ...(await tellSnippets(document)),
    ].map((line) => line.replaceAll('\n', '⏎'));
    const file = globalThis.process?.env['UPDATE_SHOWN'];
    if (file) await workspace.fs.writeFile(Uri.file(file), new TextEncoder().encode(`${told.join('\n')}\n`));
    else differ(told, expected.trimEnd().split(/\r?\n/));
  });
});

/** Tells no more than what differs. */
function differ(told: readonly string[], known: readonly string[]): void {
  const gone = known.filter((line) => !told.includes(line));
  const isNew = told.filter((line) => !known.includes(line));
  assert.deepEqual([...gone.map((line) => `- ${line}`), ...isNew.map((line) => `+ ${line}`)], []);
  assert.equal(told.join('\n') === known.join('\n'), true, 'the order differs');
}

async function tellSections(document: TextDocument): Promise<readonly string[]> {
  const { review: reading } = await read(document);
  const nodes = readNodes(reading);
  const at = Array.from({ length: 12 }, (_, i) => Math.floor((i * document.getText().length) / 11));
  return [
    JSON.stringify(measureProgress(reading)),
    ...[...nodes.byId.values()].map((node) => `${node.id} in ${node.parent}: ${tellItem(toItem(node))}`),
    ...at.map((offset) => `${offset} in ${findNodeAt(nodes, offset)?.id}`),
  ];
}

const tellItem = (item: TreeItem): string =>
  JSON.stringify([
    item.label,
    item.description,
    (item.tooltip as MarkdownString).value,
    (item.iconPath as ThemeIcon | undefined)?.id,
    item.collapsibleState,
    item.checkboxState,
    item.contextValue,
    item.accessibilityInformation,
    item.command,
  ]);

async function tellFindings(document: TextDocument): Promise<readonly string[]> {
  const { findings } = await read(document);
  const told: string[] = [];
  for (const finding of findings) {
    const { line, character } = document.positionAt(finding.mark.start);
    told.push(`${line}:${character} ${finding.ruleId}`);
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, {
      line,
      character,
    });
    const texts = hovers.flatMap(({ contents }) => contents.map((each) => (each as MarkdownString).value));
    told.push(...texts.filter((text) => text.includes('learningReview')).map((text) => `  hover ${text}`));
    const actions = await actionsAt(document, toRange(document, finding.mark));
    told.push(...actions.flatMap((action) => tellAction(document, action)));
  }
  const shown = ours(document).map(({ range, message, severity, code, tags }) =>
    JSON.stringify([range.start, range.end, message, severity, (code as { value: unknown }).value, tags]),
  );
  return [...told, ...shown];
}

const tellAction = (document: TextDocument, { title, kind, isPreferred, edit, command }: CodeAction) =>
  edit || command?.command.startsWith('learningReview')
    ? [
        `  ${title} | ${kind?.value} | ${isPreferred} | ${command?.command} | ${command?.title}`,
        ...(edit?.get(document.uri) ?? []).map(
          ({ range, newText }) =>
            `    ${document.offsetAt(range.start)} ${document.getText(range)} -> ${JSON.stringify(newText)}`,
        ),
      ]
    : [];

async function tellLinks(document: TextDocument): Promise<readonly string[]> {
  const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri);
  return links.map(({ range, target, tooltip }) => `link ${document.getText(range)} ${target?.toString()} ${tooltip}`);
}

async function tellHints(document: TextDocument): Promise<readonly string[]> {
  const all = document.validateRange(toRange(document, { start: 0, end: document.getText().length }));
  const hints = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
  return hints.map(
    ({ position, label, tooltip, paddingLeft, paddingRight }) =>
      `hint ${document.offsetAt(position)} ${JSON.stringify([label, tooltip, paddingLeft, paddingRight])}`,
  );
}

async function tellSnippets(document: TextDocument): Promise<readonly string[]> {
  const at = document.positionAt(document.getText().lastIndexOf('/') + 1);
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
  );
  const isOurs = ({ kind, filterText }: CompletionItem) =>
    kind === CompletionItemKind.Snippet && filterText?.startsWith('/');
  return items
    .filter(isOurs)
    .map(({ label, insertText, documentation, filterText }) => {
      const text = insertText instanceof SnippetString ? insertText.value : insertText;
      const said = typeof documentation === 'object' ? documentation.value : documentation;
      return JSON.stringify([label, text, said, filterText]);
    })
    .sort();
}
