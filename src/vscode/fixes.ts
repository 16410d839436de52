import { CodeAction, CodeActionKind, WorkspaceEdit, l10n, workspace, type TextDocument } from 'vscode';
import type { Finding, Suggestion } from '../language';
import { toRange } from './positions';

/** The rephrasings, best first; the best is the preferred fix. Questions come last, unless a question is what is rephrased. */
export function rephrase(document: TextDocument, finding: Finding): readonly CodeAction[] {
  const isQuestion = finding.suggestions[0]?.kind === 'question';
  const last = (suggestion: Suggestion) => Number(suggestion.kind === 'question' && !isQuestion);
  const sorted = finding.suggestions.toSorted((a, b) => last(a) - last(b));
  return sorted.map((suggestion, index) => {
    const action = new CodeAction(suggestion.title, CodeActionKind.QuickFix);
    action.edit = new WorkspaceEdit();
    action.edit.replace(document.uri, toRange(document, finding), suggestion.replacement);
    action.isPreferred = index === 0;
    return action;
  });
}

/** Puts the rule's question behind the sentence, as a slot to be filled in; nothing where a rephrasing asks it already. */
export function askInstead(document: TextDocument, finding: Finding): readonly CodeAction[] {
  const { question } = finding;
  if (!question || finding.suggestions.some(({ replacement }) => replacement.includes(question))) return [];
  const action = new CodeAction(l10n.t('Ask instead: {0}', question), CodeActionKind.QuickFix);
  const rest = document.getText(toRange(document, { start: finding.end, end: finding.end + 5 }));
  const stop = /^[.?!)"'”’]*/.exec(rest)?.[0].length ?? 0;
  action.edit = new WorkspaceEdit();
  action.edit.insert(document.uri, document.positionAt(finding.end + stop), ` [${question}]`);
  return [action];
}

/** Says that an ignore comment can go; another comment for that would be silly. */
const unusedIgnore = 'unused-ignore';

/** What the `ignore` command is told; ranges are those of the document's version at that time. */
export type IgnoreChoice = 'line' | 'section' | 'file' | 'phrase' | 'rule';

/** Ways to leave the finding out, the narrowest first. */
export function ignore(document: TextDocument, finding: Finding): readonly CodeAction[] {
  const phrase = document.getText(toRange(document, finding.mark));
  const titles: Record<IgnoreChoice, string> = {
    line: l10n.t('Ignore on this line…'),
    section: l10n.t('Ignore in this section…'),
    file: l10n.t('Ignore in this file…'),
    phrase: workspace.workspaceFolders
      ? l10n.t('Ignore “{0}” in this workspace', phrase)
      : l10n.t('Ignore “{0}” everywhere', phrase),
    rule: workspace.workspaceFolders
      ? l10n.t('Turn off “{0}” in this workspace', finding.ruleId)
      : l10n.t('Turn off “{0}” everywhere', finding.ruleId),
  };
  const here: readonly IgnoreChoice[] = finding.ruleId === unusedIgnore ? [] : ['line', 'section', 'file'];
  // A whole heading or sentence is no phrase that comes again.
  const words: readonly IgnoreChoice[] = here.length > 0 && /^.{1,40}$/.test(phrase) ? ['phrase'] : [];
  return [...here, ...words, 'rule' as const].map((choice) =>
    command(titles[choice], 'learningReview.ignore', document.uri, document.version, finding, choice),
  );
}

/** Opens the rule's page. */
export function explain(finding: Finding): readonly CodeAction[] {
  return [command(l10n.t('Show why'), 'learningReview.showWhy', finding.ruleId)];
}

function command(title: string, name: string, ...args: readonly unknown[]): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { title, command: name, arguments: [...args] };
  return action;
}
