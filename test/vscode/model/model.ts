// An extension that has language models, for the tests: they answer what a test tells them to.
import {
  EventEmitter,
  LanguageModelTextPart,
  lm,
  type CancellationToken,
  type ExtensionContext,
  type LanguageModelChatInformation,
  type LanguageModelChatRequestMessage,
} from 'vscode';

/** How a model answers what it was sent. */
export type Reply = (sent: string, token: CancellationToken) => string | Promise<string>;

/** What tests get of this extension. */
export interface FakeModels {
  /** Everything that was sent, as text. */
  readonly sent: string[];
  reply: Reply;
  /** From now on there are models with these names, and no others. */
  name(...names: readonly string[]): void;
}

export function activate({ subscriptions }: ExtensionContext): FakeModels {
  const changed = new EventEmitter<void>();
  let models = [describe('Fake Model')];
  const fake: FakeModels = {
    sent: [],
    reply: () => 'The alert was not noticed.',
    name(...names) {
      models = names.map(describe);
      changed.fire();
    },
  };
  const provider = lm.registerLanguageModelChatProvider('fake-vendor', {
    onDidChangeLanguageModelChatInformation: changed.event,
    provideLanguageModelChatInformation: () => [...models],
    async provideLanguageModelChatResponse(_model, messages, _options, progress, token) {
      const sent = messages.map(textOf).join('\n');
      fake.sent.push(sent);
      progress.report(new LanguageModelTextPart(await fake.reply(sent, token)));
    },
    provideTokenCount: (_model, text) => Promise.resolve(typeof text === 'string' ? text.length : textOf(text).length),
  });
  subscriptions.push(changed, provider);
  return fake;
}

const describe = (name: string): LanguageModelChatInformation => ({
  id: name,
  name,
  family: 'fake',
  version: '1',
  maxInputTokens: 1000,
  maxOutputTokens: 1000,
  capabilities: {},
});

const textOf = ({ content }: LanguageModelChatRequestMessage): string =>
  content.map((part) => (part instanceof LanguageModelTextPart ? part.value : '')).join('');
