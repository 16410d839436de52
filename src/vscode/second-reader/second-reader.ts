import {
  CodeAction,
  CodeActionKind,
  Disposable,
  commands,
  l10n,
  window,
  workspace,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { Finding } from '../../language';
import { loadEngine, type Engine } from '../core/engine';
import { toEdit } from '../core/positions';
import { readPreferences } from '../core/preferences';
import type { Projects } from '../core/projects';
import type { Reviewer } from '../core/reviewer';
import { readAnswer } from './answer';
import { ask } from './ask';
import { Comparison } from './comparison';
import { Consent } from './consent';
import { isOn } from './is-on';
import { Models, keyOf, nameOf } from './models';
import { explainRefusal } from './refusal';

/** A finding in a version of a document, as the command is told of it: what is sent is read there, and never handed over. */
interface Asked {
  readonly uri: Uri;
  readonly version: number;
  readonly ruleId: string;
  readonly start: number;
  /** Of the model; without one, the user picks. */
  readonly model?: string;
}

/** Has the sentence of a finding rephrased by a language model, where the user has turned that on. */
export class SecondReader implements Disposable {
  readonly #reviewer: Reviewer;
  readonly #projects: Projects;
  readonly #log: LogOutputChannel;
  readonly #models = new Models();
  readonly #consent = new Consent();
  readonly #comparison = new Comparison();
  readonly #command: Disposable;

  constructor(reviewer: Reviewer, projects: Projects, log: LogOutputChannel) {
    this.#reviewer = reviewer;
    this.#projects = projects;
    this.#log = log;
    this.#command = commands.registerCommand('learningReview.rephraseWithModel', (asked: Asked) =>
      this.#rephrase(asked),
    );
  }

  /** What is offered for a finding: the model that was chosen, and others. */
  offer(engine: Engine, document: TextDocument, { ruleId, start }: Finding): readonly CodeAction[] {
    if (!isOn(document) || !engine.rules.some(({ id }) => id === ruleId)) return [];
    const asked = { uri: document.uri, version: document.version, ruleId, start };
    const { preferred, hasOthers } = this.#models;
    if (!preferred) return [action(l10n.t('Rephrase with a language model…'), asked)];
    const first = action(l10n.t('Rephrase with {0}…', nameOf(preferred)), { ...asked, model: keyOf(preferred) });
    return hasOthers ? [first, action(l10n.t('Rephrase with another model…'), asked)] : [first];
  }

  dispose(): void {
    this.#command.dispose();
    this.#models.dispose();
    this.#comparison.dispose();
  }

  async #rephrase({ uri, version, ruleId, start, model: key }: Asked): Promise<void> {
    const document = await workspace.openTextDocument(uri);
    if (!isOn(document)) return;
    const engine = await loadEngine();
    const findings = (await this.#reviewer.settle(document))?.findings ?? [];
    const isCurrent = () => !document.isClosed && document.version === version;
    const finding = findings.find((each) => each.ruleId === ruleId && each.start === start);
    const text = document.getText();
    const request =
      finding && engine.askAbout(text, finding, readPreferences(engine, document, this.#projects.of(uri)).settings);
    if (!request || !isCurrent()) return tell(l10n.t('The text has changed. Nothing was sent.'));
    const model = await this.#models.choose(key);
    if (!model || !(await this.#consent.ask(model, request))) return;
    if (!isCurrent()) return tell(l10n.t('The text has changed. Nothing was sent.'));
    const answer = await ask(model, request, this.#log);
    if (answer === undefined) return;
    const name = nameOf(model);
    const said = readAnswer(request.sentence, answer);
    if (said === 'none') return tell(l10n.t('{0} found no other way to say the sentence. Nothing was changed.', name));
    if (said === 'unfit') return tell(explainRefusal({ reason: 'form', words: [] }, name));
    const change = request.check(said.text);
    if ('reason' in change) return tell(explainRefusal(change, name));
    const after = engine.applyChanges(text, [change]);
    const isTaken = isCurrent() && (await this.#comparison.isTaken(document, after, said.text, name));
    if (!isCurrent()) return tell(l10n.t('The text has changed in the meantime. Nothing was replaced.'));
    if (isTaken) await workspace.applyEdit(toEdit(document, [change]));
  }
}

function action(title: string, asked: Asked): CodeAction {
  const made = new CodeAction(title, CodeActionKind.QuickFix);
  made.command = { title, command: 'learningReview.rephraseWithModel', arguments: [asked] };
  return made;
}

function tell(message: string): void {
  void window.showInformationMessage(message);
}
