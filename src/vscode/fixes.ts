import { CodeAction, CodeActionKind, SnippetTextEdit, WorkspaceEdit, l10n, workspace, type TextDocument } from 'vscode';
import type { Finding, Question, Rephrasing, Suggestion, TextChange } from '../language';
import type { Review } from '../review';
import type { Engine } from './engine';
import { toRange } from './positions';
import { questionPlace } from './preferences';
import { writeSnippet } from './write-snippet';

/** The document that is fixed, as it was read. */
export interface Fixed {
  readonly document: TextDocument;
  readonly review: Review | undefined;
  readonly engine: Engine;
}

/** What makes the edit of an action that takes long to make: it is made when the action is looked at. */
const later = new WeakMap<CodeAction, () => WorkspaceEdit>();

/** What is offered for a finding, best first: rephrasings, a question to add, an action item to add. The best rephrasing is the preferred fix. */
export function offer(fixed: Fixed, finding: Finding): readonly CodeAction[] {
  return finding.suggestions.flatMap((suggestion, index) => {
    const action = new CodeAction(suggestion.title, CodeActionKind.QuickFix);
    action.isPreferred = index === 0 && suggestion.kind === 'fact';
    if (suggestion.kind === 'fact') action.edit = write(fixed.document, [rephrase(fixed, finding, suggestion)]);
    else if (fixed.review)
      later.set(action, () => write(fixed.document, add(fixed, fixed.review!, finding, suggestion)));
    else if (suggestion.kind === 'action') return [];
    else action.edit = write(fixed.document, [rephrase(fixed, finding, suggestion)]);
    return [action];
  });
}

/** Makes the edit of an action that has none yet. */
export function resolve(action: CodeAction): CodeAction {
  const edit = later.get(action)?.();
  if (edit) action.edit = edit;
  return action;
}

function rephrase({ document, engine }: Fixed, { start, end }: Finding, suggestion: Rephrasing | Question) {
  return engine.withoutSame(document.getText(), { start, end, insert: suggestion.replacement });
}

/** A question goes to the open questions, if it shall and there are any; an action item goes to the others. */
function add(fixed: Fixed, review: Review, finding: Finding, suggestion: Suggestion): readonly TextChange[] {
  const { engine, document } = fixed;
  if (suggestion.kind === 'action') return engine.addAction(review, { text: suggestion.text });
  if (suggestion.kind === 'fact') return [];
  const asked = questionPlace(document) === 'openQuestions' ? engine.addQuestion(review, suggestion.text) : [];
  return asked.length > 0 ? asked : [rephrase(fixed, finding, suggestion)];
}

/** Changes as an edit; gaps in them are places to stop at. */
function write(document: TextDocument, changes: readonly TextChange[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  edit.set(
    document.uri,
    changes.map((change) => new SnippetTextEdit(toRange(document, change), writeSnippet(change.insert))),
  );
  return edit;
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
