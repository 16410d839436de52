import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  Range,
  extensions,
  languages,
  workspace,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { Mistake } from '../../project';
import { loadEngine, type Engine } from '../core/engine';
import { fileName, type Projects } from '../core/projects';
import { source } from './diagnostic';

/** Tells in the Problems panel what is wrong in the project files that were read or are open, in the sentences of the command line. */
export function registerProjectMistakes(projects: Projects): Disposable {
  const collection = languages.createDiagnosticCollection('learningReview.project');
  const show = async (): Promise<void> => {
    const engine = await loadEngine();
    collection.clear();
    for (const { uri, mistakes } of projects.parts.values())
      collection.set(uri, tellIn(engine, uri, mistakes).map(toDiagnostic));
  };
  const isRead = ({ uri }: TextDocument) => projects.parts.has(uri.toString());
  const open = (document: TextDocument): void => {
    const { path, scheme } = document.uri;
    // What only looks like a file, such as an older version, counts nowhere.
    if (path.endsWith(`/${fileName}`) && workspace.fs.isWritableFileSystem(scheme) === true)
      void projects.settle(document.uri).then(show);
  };
  workspace.textDocuments.forEach(open);
  return Disposable.from(
    collection,
    projects.onDidRead(show),
    workspace.onDidOpenTextDocument(open),
    workspace.onDidCloseTextDocument((document) => isRead(document) && show()),
    workspace.onDidChangeTextDocument(({ document }) => isRead(document) && show()),
    workspace.onDidSaveTextDocument(async (document) => {
      if (!isRead(document)) return;
      await projects.lookAgain();
      await show();
    }),
  );
}

/** What is wrong in a file, also as somebody edits it. What is no JSON VS Code itself says of a file that is open. */
function tellIn({ readProject }: Engine, uri: Uri, saved: readonly Mistake[]): readonly Mistake[] {
  const document = workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
  const mistakes = document?.isDirty ? readProject(document.getText()).mistakes : saved;
  const isTold = document?.languageId.startsWith('json') && extensions.getExtension('vscode.json-language-features');
  return isTold ? mistakes.filter(({ isSyntax }) => !isSyntax) : mistakes;
}

function toDiagnostic({ line, column, length, sentence }: Mistake): Diagnostic {
  // What goes on in further lines is underlined in the first.
  const range = new Range(line - 1, column - 1, line - 1, column - 1 + length);
  const diagnostic = new Diagnostic(range, sentence, DiagnosticSeverity.Warning);
  diagnostic.source = source;
  return diagnostic;
}
