import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  ConfigurationTarget,
  LanguageModelError,
  TabInputTextDiff,
  commands,
  extensions,
  lm,
  version,
  window,
  workspace,
  type CodeAction,
  type QuickPickItem,
  type TextDocument,
} from 'vscode';
import { toRange } from '../../../src/vscode/core/positions';
import type { FakeModels } from '../model/model';
import { actionsAt, choose, cleanUp, open, read } from './support/review';
import { setIn } from './support/settings';
import { patience } from './support/wait';

const heading = 'What happened in the night';
const sentence = 'Marek carelessly dropped the Orders index at 10:04.';
const title = 'Rephrase with Fake Model…';
const rephrased = 'The Orders index was dropped at 10:04.';
const text = `---\ntemplate: learning-review\n---\n\n# Checkout was down\n\nNobody else shall read this.\n\n## ${heading}\n\n${sentence}\n`;

/** What a person does, and what was said to them. */
interface Person {
  readonly agrees?: boolean;
  /** Runs while the old and the new text are beside each other. */
  readonly looks?: () => unknown;
  readonly takes?: boolean;
  readonly picks?: string;
  /** Runs once a request is under way. */
  readonly cancels?: boolean;
}

interface Told {
  readonly modals: string[];
  readonly messages: string[];
}

describe('The second reader', () => {
  let fake: FakeModels;

  before(async () => {
    const extension = extensions.getExtension<FakeModels>('learning-review-tests.fake-model');
    assert.ok(extension, 'the extension with the models is not installed');
    fake = await extension.activate();
    await setUser('learningReview', 'secondReader', true);
    await setUser('chat', 'disableAIFeatures', false);
  });

  beforeEach(() => {
    fake.sent.length = 0;
    fake.reply = () => rephrased;
  });

  afterEach(cleanUp);

  after(async () => {
    await setUser('learningReview', 'secondReader', undefined);
    await setUser('chat', 'disableAIFeatures', true);
  });

  describe('where the user has not turned it on', () => {
    before(() => setUser('learningReview', 'secondReader', undefined));
    after(() => setUser('learningReview', 'secondReader', true));

    it('is off', async () => {
      assert.deepEqual(await offers((await open(text)).document), []);
    });

    it('cannot be turned on by a workspace', async () => {
      const update = workspace
        .getConfiguration('learningReview')
        .update('secondReader', true, ConfigurationTarget.Workspace);
      await assert.rejects(Promise.resolve(update));
      assert.deepEqual(await offers((await open(text)).document), []);
    });
  });

  describe('where VS Code’s AI features are off', () => {
    before(() => setUser('chat', 'disableAIFeatures', true));
    after(() => setUser('chat', 'disableAIFeatures', false));

    it('is off', async () => {
      assert.deepEqual(await offers((await open(text)).document), []);
    });
  });

  it('is off in a workspace that is not trusted', async () => {
    const { document } = await open(text);
    assert.equal((await offers(document)).length, 1);
    const own = Object.getOwnPropertyDescriptor(workspace, 'isTrusted');
    Object.defineProperty(workspace, 'isTrusted', { value: false, configurable: true });
    try {
      assert.deepEqual(await offers(document), []);
    } finally {
      Object.defineProperty(workspace, 'isTrusted', own ?? { value: true, configurable: true });
    }
  });

  it('sends nothing without consent', async () => {
    const { document } = await open(text);
    await rephrase(document, title, { agrees: false });
    assert.deepEqual(fake.sent, []);
    assert.equal(document.getText(), text);
  });

  it('asks first, sends one sentence and its heading, and changes it in one step', async () => {
    const { document } = await open(text);
    let shown: string | undefined;
    const looks = () => {
      const tab = window.tabGroups.activeTabGroup.activeTab?.input;
      assert.ok(tab instanceof TabInputTextDiff);
      assert.equal(tab.original.toString(), document.uri.toString());
      shown = workspace.textDocuments.find(({ uri }) => uri.toString() === tab.modified.toString())?.getText();
    };
    const { modals, messages } = await rephrase(document, title, { looks });
    assert.equal(modals.length, 1);
    for (const part of ['Fake Model', heading, sentence, 'fake-vendor'])
      assert.ok(modals[0]?.includes(part), modals[0]);
    assert.equal(fake.sent.length, 1);
    assert.ok(fake.sent[0]?.endsWith(`\nHeading: ${heading}\nSentence: ${sentence}`), fake.sent[0]);
    assert.doesNotMatch(fake.sent[0] ?? '', /Nobody else|Checkout|written-/);
    assert.equal(shown, text.replace(sentence, rephrased));
    assert.equal(document.getText(), text.replace(sentence, rephrased));
    assert.deepEqual(messages, []);
    assert.ok(!window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof TabInputTextDiff)));
    await window.showTextDocument(document);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('asks once for a model', async () => {
    const { document } = await open(text);
    assert.equal((await rephrase(document, title, { takes: false })).modals.length, 0);
    assert.equal(fake.sent.length, 1);
    assert.equal(document.getText(), text);
  });

  describe('with other models', () => {
    before(function () {
      // There VS Code is not told when models come and go.
      if (version.startsWith('1.104.')) this.skip();
    });

    afterEach(async () => {
      fake.name('Fake Model');
      await titled((await open(text)).document, title);
    });

    it('lets the user pick one of several, asks again, and offers the one that was picked', async () => {
      fake.name('Small', 'Large');
      const { document } = await open(text);
      const person = { picks: 'Large', takes: false };
      assert.match((await rephrase(document, 'Rephrase with a language model…', person)).modals.join(), /Large/);
      await titled(document, 'Rephrase with Large…');
      await titled(document, 'Rephrase with another model…');
    });

    it('says so where there is none', async () => {
      fake.name();
      await failsWith((await open(text)).document, 'Rephrase with a language model…', /no language model/);
    });

    it('shows their names as plain text', async () => {
      fake.name('$(bug) [Model](command:x)');
      await titled((await open(text)).document, 'Rephrase with (bug) Model (command:x)…');
    });
  });

  const failing: readonly (readonly [string, () => string, RegExp])[] = [
    ['loses a time', () => 'The Orders index was dropped.', /leaves out “10:04”/],
    ['adds a name', () => 'The Orders index was dropped by Postgres at 10:04.', /adds “Postgres”/],
    ['still blames', () => 'A careless engineer dropped the Orders index at 10:04.', /still blames/],
    ['is no sentence', () => `${rephrased}\n\n- And more.`, /does not fit/],
    ['holds a link', () => 'The Orders index was [dropped](command:x) at 10:04.', /does not fit/],
    ['is too long', () => `${rephrased.slice(0, -1)} ${'and so on '.repeat(500)}.`, /does not fit/],
    ['is that there is none', () => 'NONE', /no other way/],
  ];
  for (const [what, reply, message] of failing)
    it(`leaves the sentence where the answer ${what}`, async () => {
      fake.reply = reply;
      await failsWith((await open(text)).document, title, message);
    });

  const errors: readonly (readonly [string, () => Error, RegExp])[] = [
    ['has reached a limit', () => LanguageModelError.Blocked('quota'), /a limit has been reached/],
    ['may not be used', () => LanguageModelError.NoPermissions('no'), /not allowed to use/],
    ['is gone', () => LanguageModelError.NotFound('gone'), /no longer available/],
    ['fails', () => new Error('[x](command:y)'), /could not answer. The log has the details/],
  ];
  for (const [what, error, message] of errors)
    it(`leaves the sentence where the model ${what}`, async () => {
      fake.reply = () => Promise.reject(error());
      await failsWith((await open(text)).document, title, message);
    });

  it('can be cancelled', async () => {
    // A model that never answers.
    fake.reply = () => new Promise(() => {});
    const { document } = await open(text);
    const { messages } = await rephrase(document, title, { cancels: true });
    assert.deepEqual(messages, []);
    assert.equal(document.getText(), text);
  });

  it('changes nothing where the text has changed before the answer came, or while it was looked at', async () => {
    const { document } = await open(text);
    const edit = async () => {
      const editor = await window.showTextDocument(document);
      await editor.edit((builder) => builder.insert(document.positionAt(0), '\n'));
    };
    fake.reply = async () => (await edit(), rephrased);
    const early = await rephrase(document, title, {});
    assert.match(early.messages.join(), /changed in the meantime/);
    assert.equal(document.getText(), `\n${text}`);
    await commands.executeCommand('undo');
    fake.reply = () => rephrased;
    const late = await rephrase(document, title, { looks: edit });
    assert.match(late.messages.join(), /changed in the meantime/);
    assert.equal(document.getText(), `\n${text}`);
  });

  async function failsWith(document: TextDocument, chosen: string, message: RegExp): Promise<void> {
    const { messages } = await rephrase(document, chosen, {});
    assert.equal(messages.length, 1, messages.join('\n'));
    assert.match(messages[0] ?? '', message);
    assert.match(messages[0] ?? '', /Nothing was (?:changed|sent)\.$/);
    assert.doesNotMatch(messages[0] ?? '', /[[\]]/);
    assert.equal(document.getText(), text);
  }
});

/** What is offered that speaks of a model. */
async function offers(document: TextDocument): Promise<readonly CodeAction[]> {
  const { findings } = await read(document);
  const finding = findings.find(({ category }) => category === 'blame');
  assert.ok(finding, 'no finding');
  const actions = await actionsAt(document, toRange(document, finding.mark));
  return actions.filter((action) => action.title.startsWith('Rephrase with '));
}

/** Waits until an offer has a title: VS Code tells of models once it was asked for them, and some time after they change. */
async function titled(document: TextDocument, wanted: string): Promise<CodeAction> {
  let titles: readonly string[] = [];
  for (const end = Date.now() + patience; Date.now() < end; await lm.selectChatModels()) {
    const actions = await offers(document);
    const found = actions.find((action) => action.title === wanted);
    if (found) return found;
    titles = actions.map((action) => action.title);
  }
  throw new Error(`No “${wanted}”, but ${titles.join(', ') || 'nothing'}`);
}

/** Chooses an offer, and does what a person does then. */
async function rephrase(document: TextDocument, chosen: string, person: Person): Promise<Told> {
  const { agrees = true, takes = true, looks, picks, cancels } = person;
  const action = await titled(document, chosen);
  const told: Told = { modals: [], messages: [] };
  const { showInformationMessage, showWarningMessage, showQuickPick, withProgress } = window;
  const show = (message: string, ...rest: readonly unknown[]) => {
    const [options, button] = rest as [{ modal?: boolean; detail?: string } | undefined, unknown];
    if (options?.modal) told.modals.push(`${message}\n${options.detail}`);
    else told.messages.push(message);
    return Promise.resolve(options?.modal && agrees ? button : undefined);
  };
  const pick = async (items: readonly (string | QuickPickItem)[]) => {
    if (picks !== undefined) {
      const picked = items.find((item) => typeof item !== 'string' && item.label === picks);
      if (picked) return picked;
    }
    await looks?.();
    return takes ? items[0] : items[1];
  };
  const progress: typeof withProgress = (options, task) =>
    withProgress(options, (report, token) => {
      if (!cancels) return task(report, token);
      const source = new CancellationTokenSource();
      const done = task(report, source.token);
      source.cancel();
      return done;
    });
  Object.assign(window, {
    showInformationMessage: show,
    showWarningMessage: show,
    showQuickPick: pick,
    withProgress: progress,
  });
  try {
    await choose(action);
  } finally {
    Object.assign(window, { showInformationMessage, showWarningMessage, showQuickPick, withProgress });
  }
  return told;
}

const setUser = (section: string, key: string, value: unknown): Promise<void> =>
  setIn(ConfigurationTarget.Global, section, key, value);
