import type { ClientCapabilities, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { allowPhrase, turnOffRule } from '../../project/index';
import type { Means } from './actions';
import type { Writable } from './project-of';
import { toEdits } from './to-protocol';

/** So many actions that were offered last can still be made: an editor asks for others while a menu is open. */
const most = 500;

/** Makes edits as the editor takes them: at once, or when an action is looked at. */
export class Edits {
  readonly #can: ClientCapabilities;
  /** Makes the edits of actions, by numbers that do not come again. */
  readonly #waiting = new Map<number, () => WorkspaceEdit | undefined>();
  #count = 0;

  constructor(can: ClientCapabilities) {
    this.#can = can;
  }

  /** Whether the edit of an action may come later than the action. */
  get canWait(): boolean {
    return this.#can.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true;
  }

  /** The edit of an action that was offered without; nothing where the text has changed since. */
  make(data: unknown): WorkspaceEdit | undefined {
    return typeof data === 'number' ? this.#waiting.get(data)?.() : undefined;
  }

  /** What can be done in a document as it is now. `file`: the project file that can be written to. */
  meansFor(text: TextDocument, file: Writable | undefined): Pick<Means, 'edit' | 'later' | 'inProject'> {
    const { documentChanges, resourceOperations } = this.#can.workspace?.workspaceEdit ?? {};
    const canCreate = documentChanges === true && (resourceOperations ?? []).includes('create');
    const [now, held] = [text.version, text.getText()];
    // Not every editor counts versions as it should.
    const isSame = (): boolean => text.version === now && text.getText() === held;
    const edit = (edits: TextEdit[], uri = text.uri, at: number | null = now): WorkspaceEdit =>
      documentChanges === true
        ? { documentChanges: [{ textDocument: { uri, version: at }, edits }] }
        : { changes: { [uri]: edits } };
    return {
      edit: (edits) => edit(edits),
      later: (make) => {
        const write = (): WorkspaceEdit | undefined => {
          const changes = isSame() ? make() : [];
          return changes.length > 0 ? edit(toEdits(text, changes)) : undefined;
        };
        if (this.canWait) {
          this.#waiting.set(++this.#count, write);
          this.#waiting.delete(this.#count - most);
          return { data: this.#count };
        }
        const written = write();
        return written && { edit: written };
      },
      inProject: (choice, word) => {
        if (!file || (file.isNew && !canCreate)) return undefined;
        const changes = (choice === 'phrase' ? allowPhrase : turnOffRule)(file.text, word);
        if (changes.length === 0) return undefined;
        const written = edit(toEdits(TextDocument.create(file.uri, 'jsonc', 0, file.text), changes), file.uri, null);
        if (!file.isNew) return written;
        return { documentChanges: [{ kind: 'create', uri: file.uri }, ...(written.documentChanges ?? [])] };
      },
    };
  }
}
