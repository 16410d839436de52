import {
  ConfigurationTarget,
  Position,
  Range,
  WorkspaceEdit,
  commands,
  l10n,
  window,
  workspace,
  type Disposable,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { Finding } from '../../language';
import { loadEngine } from '../core/engine';
import type { IgnoreChoice } from './fixes';
import { tellInPassing } from '../core/open-review';
import { toEdit } from '../core/positions';
import { namespace } from '../core/preferences';
import type { Projects } from '../core/projects';

/** The command behind the "Ignore ..." quick fixes. */
export function registerIgnore(projects: Projects, log: LogOutputChannel): Disposable {
  return commands.registerCommand(
    'learningReview.ignore',
    async (uri: Uri, version: number, finding: Finding, choice: IgnoreChoice, reason?: string) => {
      const document = await workspace.openTextDocument(uri);
      if (choice === 'phrase') return ignorePhrase(document, finding, log);
      if (choice === 'rule') return turnOff(document, finding, log);
      if (choice === 'phraseInProject' || choice === 'ruleInProject')
        return writeProject(projects, document, finding, choice, log);
      const why = reason ?? (await askReason());
      // Escape takes the whole thing back; and while the box was open, the text may have moved on.
      if (why === undefined || document.version !== version) return;
      const { createAnalysis, ignoreChange, readReview } = await loadEngine();
      const changes = ignoreChange(readReview(createAnalysis(document.getText())), finding, choice, why);
      if (changes.length > 0) await workspace.applyEdit(toEdit(document, changes));
      else
        tellInPassing(
          l10n.t('A comment does not fit there. You can ignore the finding in the section or in the file.'),
        );
    },
  );
}

function askReason(): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Ignore'),
    prompt: l10n.t('Why is it fine here? Later readers will be glad to know. You can leave this empty.'),
    placeHolder: l10n.t('Reason (optional)'),
  });
}

async function ignorePhrase(document: TextDocument, finding: Finding, log: LogOutputChannel): Promise<void> {
  const { phraseOf } = await loadEngine();
  const phrase = phraseOf(finding).toLowerCase();
  const known = workspace.getConfiguration(namespace, document).get<unknown>('phrases');
  const phrases = Array.isArray(known) ? known : [];
  if (!phrases.includes(phrase)) await write(document, 'phrases', [...(phrases as unknown[]), phrase], log);
}

async function turnOff(document: TextDocument, finding: Finding, log: LogOutputChannel): Promise<void> {
  const inspected = workspace.getConfiguration(namespace, document).inspect<object>('rules');
  const own = workspace.workspaceFolders ? inspected?.workspaceValue : inspected?.globalValue;
  await write(document, 'rules', { ...own, [finding.ruleId]: 'off' }, log);
}

/** Writes a setting for the workspace, or for the user where there is no workspace, and says so. */
async function write(document: TextDocument, key: string, value: unknown, log: LogOutputChannel): Promise<void> {
  const isInWorkspace = workspace.workspaceFolders !== undefined;
  const now = (): unknown => {
    const inspected = workspace.getConfiguration(namespace, document).inspect(key);
    return isInWorkspace ? inspected?.workspaceValue : inspected?.globalValue;
  };
  const save = async (next: unknown): Promise<boolean> => {
    const target = isInWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
    try {
      await workspace.getConfiguration(namespace, document).update(key, next, target);
      return true;
    } catch (error) {
      log.warn(`${namespace}.${key}:`, error);
      void window.showWarningMessage(l10n.t('The settings could not be saved: {0}', String(error)));
      return false;
    }
  };
  const before = now();
  if (!(await save(value))) return;
  const command = `workbench.action.open${isInWorkspace ? 'WorkspaceSettings' : 'Settings'}`;
  const open = (): Thenable<unknown> => commands.executeCommand(command, { query: `${namespace}.${key}` });
  void offerSettings(`${namespace}.${key}`, { before, after: value, now, save, open }).catch((error: unknown) =>
    log.warn(`${namespace}.${key}:`, error),
  );
}

/** A setting that was written: what it was before and after, and what it is now. */
interface WrittenSetting {
  readonly before: unknown;
  readonly after: unknown;
  readonly now: () => unknown;
  readonly save: (value: unknown) => Promise<unknown>;
  /** Shows it where it was written. */
  readonly open: () => Thenable<unknown>;
}

/** The same as of a project file. Where the setting was changed in the meantime, it is shown and stays as it is. */
async function offerSettings(name: string, { before, after, now, save, open }: WrittenSetting): Promise<void> {
  const [show, undo] = [l10n.t('Open Settings'), l10n.t('Undo')];
  const answer = await window.showInformationMessage(l10n.t('Written to {0}.', name), show, undo);
  if (answer === undo && JSON.stringify(now()) === JSON.stringify(after)) await save(before);
  else if (answer !== undefined) await open();
}

/** Writes into the project file, in one step that can be undone there. */
async function writeProject(
  projects: Projects,
  document: TextDocument,
  finding: Finding,
  choice: 'phraseInProject' | 'ruleInProject',
  log: LogOutputChannel,
): Promise<void> {
  const { allowPhrase, applyChanges, phraseOf, turnOffRule } = await loadEngine();
  const uri = await projects.fileToWrite(document.uri);
  if (!uri) return tellUnwritten();
  // What is written there would not be read: VS Code opens files that we do not, such as those in UTF-16.
  const why = projects.whyUnreadable(uri);
  if (why !== undefined) return void window.showWarningMessage(`${workspace.asRelativePath(uri)}: ${why}`);
  const file = await workspace.openTextDocument(uri).then(undefined, () => undefined);
  const text = file?.getText() ?? '';
  const changes =
    choice === 'phraseInProject'
      ? allowPhrase(text, phraseOf(finding).toLowerCase())
      : turnOffRule(text, finding.ruleId);
  if (changes.length === 0) return tellUnwritten();
  const edit = file ? toEdit(file, changes) : new WorkspaceEdit();
  const written = applyChanges(text, changes);
  if (!file) edit.createFile(uri, { contents: new TextEncoder().encode(written) });
  // What somebody else has not saved yet is theirs to save.
  const isSaved = file?.isDirty === false;
  if (!(await workspace.applyEdit(edit)) || (isSaved && !(await file.save()))) return tellUnwritten();
  await projects.lookAgain();
  void offerWayBack({ uri, before: file && text, after: file?.getText() ?? written, isSaved }).catch((error: unknown) =>
    log.warn(`${uri.toString()}:`, error),
  );
}

/** A file that was written; `before`: what it held, if it was there. */
interface Written {
  readonly uri: Uri;
  readonly before: string | undefined;
  readonly after: string;
  readonly isSaved: boolean;
}

/** Says what was written, because it stands in a file that is most often not open, and holds for everybody. */
async function offerWayBack(written: Written): Promise<void> {
  const [open, undo] = [l10n.t('Open File'), l10n.t('Undo')];
  const said = l10n.t('Written to {0}.', workspace.asRelativePath(written.uri));
  const answer = await window.showInformationMessage(said, open, undo);
  // By then the file may be gone.
  if (answer === undo) await takeBack(written).catch(tellUnwritten);
  else if (answer === open) await window.showTextDocument(written.uri);
}

/** Puts the file back as it was. Where somebody edited it in the meantime, it is shown instead. */
async function takeBack({ uri, before, after, isSaved }: Written): Promise<void> {
  const file = await workspace.openTextDocument(uri);
  if (file.getText() !== after) {
    await window.showTextDocument(file);
    return tellInPassing(l10n.t('This file was edited in the meantime. Undo it here.'));
  }
  const edit = new WorkspaceEdit();
  if (before === undefined) edit.deleteFile(uri);
  else edit.replace(uri, new Range(new Position(0, 0), file.positionAt(after.length)), before);
  if (!(await workspace.applyEdit(edit)) || (before !== undefined && isSaved && !(await file.save()))) tellUnwritten();
}

function tellUnwritten(): void {
  void window.showWarningMessage(
    l10n.t('The project file could not be changed. Is there a mistake in it, or is it read-only?'),
  );
}
