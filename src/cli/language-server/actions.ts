import {
  CodeActionKind,
  type CodeAction,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  phraseOf,
  safeChanges,
  withoutSame,
  type Finding,
  type Span,
  type Suggestion,
  type TextChange,
} from '../../language/index';
import { addDraft, addQuestion, fixGap, ignoreChange, type Review } from '../../review/index';
import type { Reading } from './open-document';
import { source, toEdits } from './to-protocol';

/** The kind of the action that applies all that cannot change what a sentence says. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.learningReview`;
/** Shows the page of a rule. */
export const showWhy = 'learning-review.showWhy';

/** What an editor can do, and where things are. */
export interface Means {
  /** Edits of this version of the document. */
  readonly edit: (edits: TextEdit[]) => WorkspaceEdit;
  /** An edit that takes long to make: it is made when the action is looked at, if the editor can wait. Nothing where it is empty. */
  readonly later: (make: () => readonly TextChange[]) => Pick<CodeAction, 'edit' | 'data'> | undefined;
  /** The project file that holds here, as an edit that leaves a phrase or a rule out; nothing where it cannot be written. */
  readonly inProject: (choice: 'phrase' | 'rule', word: string) => WorkspaceEdit | undefined;
  readonly canShowPages: boolean;
  readonly questionsBelow: boolean;
}

/** What an editor asks about. */
export interface Request {
  readonly at: Span;
  /** Whether somebody asks for it, and not the editor by itself. */
  readonly isAsked: boolean;
  /** What the editor shows there. */
  readonly known: readonly Diagnostic[];
}

/** What is offered for the findings at a place, in the order and with the titles of the extension for VS Code (but see `scopes`). */
export function actionsAt(
  text: TextDocument,
  reading: Reading,
  { at, isAsked, known }: Request,
  means: Means,
): readonly CodeAction[] {
  const offers = reading.findings
    .filter((finding) => {
      const { start, end } = isAsked ? finding : finding.mark;
      return start <= at.end && at.start <= end;
    })
    .map((finding) => offersFor(text, reading.review, finding, known, means));
  return [0, 1, 2].flatMap((rank) => offers.flatMap((each) => each[rank] ?? []));
}

/** All that is safe, in one step. */
export function fixAll(text: TextDocument, { findings }: Reading, { edit }: Means): readonly CodeAction[] {
  const changes = safeChanges(text.getText(), findings);
  if (changes.length === 0) return [];
  return [{ title: 'Apply all safe rephrasings', kind: fixAllKind, edit: edit(toEdits(text, changes)) }];
}

function offersFor(
  text: TextDocument,
  review: Review | undefined,
  finding: Finding,
  known: readonly Diagnostic[],
  means: Means,
): readonly (readonly CodeAction[])[] {
  const diagnostics = known.filter((each) => each.source === source && isAbout(each, text, finding));
  const kind = CodeActionKind.QuickFix;
  const later = (title: string, make: () => readonly TextChange[]): readonly CodeAction[] => {
    const edit = means.later(make);
    return edit ? [{ title, kind, diagnostics, ...edit }] : [];
  };
  const gap = review && fixGap(review, finding);
  return [
    [
      ...finding.suggestions.flatMap((each, i): readonly CodeAction[] => {
        const make = () => changesOf(text, review, finding, each, means);
        if (each.kind !== 'fact') return later(each.title, make);
        return [
          { title: each.title, kind, diagnostics, edit: means.edit(toEdits(text, make())), isPreferred: i === 0 },
        ];
      }),
      ...(gap
        ? [
            {
              ...{ title: gap.title, kind, diagnostics, edit: means.edit(toEdits(text, gap.changes)) },
              isPreferred: finding.suggestions.length === 0,
            },
          ]
        : []),
    ],
    means.canShowPages
      ? [
          {
            title: 'Show why',
            kind,
            diagnostics,
            command: { title: 'Show why', command: showWhy, arguments: [finding.ruleId] },
          },
        ]
      : [],
    [
      ...(review && finding.ruleId !== unusedIgnore
        ? scopes.flatMap(([title, scope]) => later(title, () => ignoreChange(review, finding, scope)))
        : []),
      ...inProject(finding, means).map((each) => ({ ...each, diagnostics })),
    ],
  ];
}

const isAbout = ({ code, range }: Diagnostic, text: TextDocument, { ruleId, mark }: Finding): boolean =>
  code === ruleId && text.offsetAt(range.start) === mark.start && text.offsetAt(range.end) === mark.end;

/** A question goes to the open questions, if it shall and there are any; an action item goes to the others. */
function changesOf(
  text: TextDocument,
  review: Review | undefined,
  { start, end }: Finding,
  suggestion: Suggestion,
  { questionsBelow }: Means,
): readonly TextChange[] {
  if (suggestion.kind === 'action') return review ? addDraft(review, { text: suggestion.text }, start) : [];
  if (suggestion.kind === 'question' && review && questionsBelow) {
    const asked = addQuestion(review, suggestion.text);
    if (asked.length > 0) return asked;
  }
  return [withoutSame(text.getText(), { start, end, insert: suggestion.replacement })];
}

/** Says that an ignore comment can go; another comment for that would be silly. */
const unusedIgnore = 'unused-ignore';

/**
 * Comments that leave a finding out, the narrowest first. VS Code asks for a reason first, hence the “…” of its titles. A server has nothing
 * to ask with; a reason can be written into the comment, behind a colon.
 */
const scopes = [
  ['Ignore on this line', 'line'],
  ['Ignore in this section', 'section'],
  ['Ignore in this file', 'file'],
] as const;

function inProject(finding: Finding, { inProject: write }: Means): readonly CodeAction[] {
  const { ruleId } = finding;
  const phrase = phraseOf(finding);
  const make = (title: string, edit: WorkspaceEdit | undefined): readonly CodeAction[] =>
    edit ? [{ title, kind: CodeActionKind.QuickFix, edit }] : [];
  return [
    ...(phrase ? make(`Ignore “${phrase}” in the project`, write('phrase', phrase.toLowerCase())) : []),
    ...make(`Turn off “${ruleId}” in the project`, write('rule', ruleId)),
  ];
}

/** Whether an editor that asks for these kinds wants one. */
export const wants = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined || only.some((each) => kind === each || kind.startsWith(`${each}.`));
