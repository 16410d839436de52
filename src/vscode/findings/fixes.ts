import { CodeAction, CodeActionKind, TextEdit, WorkspaceEdit, l10n, workspace, type TextDocument } from 'vscode';
import type { Finding, Suggestion, TextChange } from '../../language';
import type { Review } from '../../review';
import type { Engine } from '../core/engine';
import { asWritten, toRange } from '../core/positions';
import { questionPlace } from '../core/preferences';
import { asSnippet, hasSlots } from '../core/write-snippet';
import { nameSuggestion } from './suggestion-title';

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
    if (suggestion.kind === 'action' && !fixed.review) return [];
    const action = new CodeAction(nameSuggestion(suggestion), CodeActionKind.QuickFix);
    const makeEdit = () => write(fixed.document, apply(fixed, finding, suggestion));
    if (suggestion.kind === 'fact') action.edit = makeEdit();
    else later.set(action, makeEdit);
    action.isPreferred = index === 0 && suggestion.kind === 'fact';
    return [action];
  });
}

/** Makes the edit of an action that has none yet. */
export function resolve(action: CodeAction): CodeAction {
  const edit = later.get(action)?.();
  if (edit) action.edit = edit;
  return action;
}

/** A question goes to the open questions, if it shall and there are any; an action item goes to the others. */
function apply(
  { document, review, engine }: Fixed,
  { start, end }: Finding,
  suggestion: Suggestion,
): readonly TextChange[] {
  if (suggestion.kind === 'action') return review ? engine.addDraft(review, { text: suggestion.text }, start) : [];
  if (suggestion.kind === 'question' && review && questionPlace(document) === 'openQuestions') {
    const asked = engine.addQuestion(review, suggestion.text);
    if (asked.length > 0) return asked;
  }
  return [engine.withoutSame(document.getText(), { start, end, insert: suggestion.replacement })];
}

/** Changes as an edit; gaps in them are places to stop at. */
function write(document: TextDocument, changes: readonly TextChange[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  edit.set(
    document.uri,
    changes.map((change) =>
      hasSlots(change.insert)
        ? asSnippet(document, change)
        : TextEdit.replace(toRange(document, change), asWritten(document, change.insert)),
    ),
  );
  return edit;
}

/** Says that an ignore comment can go; another comment for that would be silly. */
const unusedIgnore = 'unused-ignore';

/** What the `ignore` command is told; ranges are those of the document's version at that time. */
export type IgnoreChoice = 'line' | 'section' | 'file' | 'phrase' | 'rule' | 'phraseInProject' | 'ruleInProject';

/**
 * Ways to leave the finding out, the narrowest first. What goes into the project file holds in every place, and before the settings: where
 * that can be written, settings are not offered.
 */
export function ignore({ document, engine }: Fixed, finding: Finding, hasProject: boolean): readonly CodeAction[] {
  const phrase = engine.phraseOf(finding);
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
    phraseInProject: l10n.t('Ignore “{0}” in the project', phrase),
    ruleInProject: l10n.t('Turn off “{0}” in the project', finding.ruleId),
  };
  const here: readonly IgnoreChoice[] = finding.ruleId === unusedIgnore ? [] : ['line', 'section', 'file'];
  const [words, rule] = hasProject ? (['phraseInProject', 'ruleInProject'] as const) : (['phrase', 'rule'] as const);
  return [...here, ...(phrase ? [words] : []), rule].map((choice) =>
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
