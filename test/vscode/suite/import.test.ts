import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DataTransfer,
  DataTransferItem,
  Uri,
  commands,
  env,
  window,
  workspace,
  type QuickPickItem,
  type QuickPickOptions,
  type TextDocument,
} from 'vscode';
import { NameChoices } from '../../../src/vscode/import/names';
import { TimelineOffers } from '../../../src/vscode/import/offers';
import { replyWith, type Replies } from './support/picks';
import { reply } from './support/questions';
import { activate, cleanUp, folder, open, read } from './support/review';
import { reset, set } from './support/settings';
import { told as passing } from './support/told';

const head = '---\nstatus: draft\ntemplate: learning-review\n---\n\n# Checkout was down\n\n## Timeline\n\n';
const entries = ['- **2031-03-15 08:50** The alert fires', '- **09:30** It is over'];
const before = `${head}${entries.join('\n')}\n`;

const chat = [
  'Ana Lima',
  '  9:02 AM',
  'I think the cache is cold',
  'Li Wei',
  '  9:04 AM',
  'Rolling back now, Ana Lima',
  'Deploy Bot',
  'APP  9:05 AM',
  'Release 41 is live',
  '',
].join('\n');

describe('Import into Timeline', () => {
  const { showInformationMessage, showWarningMessage, showErrorMessage } = window;
  const told: string[] = [];

  beforeEach(() => {
    told.length = 0;
    const tell = async (message: string) => void told.push(message);
    Object.assign(window, { showInformationMessage: tell, showWarningMessage: tell, showErrorMessage: tell });
  });
  afterEach(async () => {
    Object.assign(window, { showInformationMessage, showWarningMessage, showErrorMessage });
    await cleanUp();
  });

  /** Answers each question by its title; the titles are remembered. A question without an answer is given up. */
  function answer(
    replies: Readonly<Record<string, (items: readonly QuickPickItem[]) => unknown>>,
    asked: string[] = [],
  ): Replies {
    const find = (title: string | undefined, items: readonly QuickPickItem[]) => {
      asked.push(title ?? '');
      return replies[title ?? '']?.(items);
    };
    return {
      showQuickPick: (items: readonly QuickPickItem[], { title }: QuickPickOptions) => find(title, items),
      showInputBox: ({ title }) => find(title, []) as string | undefined,
    };
  }
  const label = (start: string) => (items: readonly QuickPickItem[]) =>
    items.find((item) => item.label.startsWith(start));
  const all = {
    'Import into Timeline': label('Clipboard'),
    'On Which Day?': () => '2031-03-15',
    'In Which Time Zone?': label('UTC'),
    'Which Messages?': (items: readonly QuickPickItem[]) => items.filter(({ picked }) => picked),
    'Names of People': label('Keep names'),
    'Who Is Who': label('$(check)'),
  };
  const run = (replies: Replies, given?: object) =>
    replyWith(replies, () => commands.executeCommand('learningReview.importIntoTimeline', given));

  /** Does not count them: VS Code closes documents of earlier tests when it likes, at the latest after some minutes. */
  function assertNothingOpened(known: readonly TextDocument[]): void {
    const opened = workspace.textDocuments.filter((document) => !known.includes(document));
    assert.deepEqual(
      opened.map(({ uri }) => uri.toString()),
      [],
    );
  }

  /** What is remembered of a review. */
  const choicesOf = (choice?: object) =>
    new NameChoices({ get: <T>() => choice as T | undefined, keys: () => [], update: async () => {} });

  async function openReview(text = before) {
    const { document } = await open(text);
    await read(document);
    return document;
  }

  it('takes a chat from the clipboard to the timeline, asks what it does not say, and is undone in one step', async () => {
    const document = await openReview();
    await env.clipboard.writeText(chat);
    const asked: string[] = [];
    await run(answer(all, asked));
    assert.deepEqual(asked, [
      'Import into Timeline',
      'On Which Day?',
      'In Which Time Zone?',
      'Which Messages?',
      'Names of People',
    ]);
    const { active } = window.activeTextEditor!.selection;
    assert.match(document.lineAt(active).text, /09:02/, 'the cursor is where one goes on: at the first that is new');
    const { review } = await read(document);
    assert.deepEqual(
      review!.timeline.map(({ date, time, assumed }) => [date, time, assumed]),
      [
        ['2031-03-15', '08:50', false],
        ['2031-03-15', '09:02', true],
        ['2031-03-15', '09:04', false],
        ['2031-03-15', '09:05', false],
        ['2031-03-15', '09:30', false],
      ],
    );
    assert.match(document.getText(), /Ana Lima: I think the cache is cold/);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('adds nothing twice', async () => {
    const document = await openReview();
    await env.clipboard.writeText(chat);
    await run(answer(all), { from: 'clipboard' });
    const once = document.getText();
    await read(document);
    await run(answer(all), { from: 'clipboard' });
    assert.equal(document.getText(), once);
  });

  it('puts roles in the place of names, in the text of messages as well, and remembers that for the review', async () => {
    const document = await openReview();
    await env.clipboard.writeText(chat);
    const asked: string[] = [];
    const rename = answer(
      {
        ...all,
        'Names of People': label('Replace'),
        'Who Is Who': (items) => items[asked.filter((title) => title === 'Who Is Who').length === 1 ? 1 : 0],
        'The Role of Ana Lima': () => 'incident commander',
      },
      asked,
    );
    await run(rename, { from: 'clipboard' });
    assert.match(document.getText(), /incident commander: I think the cache is cold/);
    assert.match(document.getText(), /: Rolling back now, incident commander/);
    assert.match(document.getText(), /Deploy Bot: Release 41 is live/);
    assert.doesNotMatch(document.getText(), /Ana|Li Wei/);
    await read(document);
    await env.clipboard.writeText(chat.replace('I think the cache is cold', 'The cache is warm'));
    const again: string[] = [];
    await run(answer(all, again), { from: 'clipboard' });
    assert.ok(!again.includes('Names of People'), again.join());
    assert.match(document.getText(), /incident commander: The cache is warm/);
  });

  for (const title of [
    'Import into Timeline',
    'On Which Day?',
    'In Which Time Zone?',
    'Which Messages?',
    'Names of People',
  ])
    it(`leaves nothing behind when one gives up at “${title}”`, async () => {
      const document = await openReview();
      await env.clipboard.writeText(chat);
      await run(answer({ ...all, [title]: () => undefined }));
      assert.equal(document.getText(), before);
      assert.equal(document.isDirty, false);
    });

  it('puts entries in the place of a selected chat', async () => {
    const text = `${head}10:04 ines: checkout is down\n10:06 tolu: maybe the deploy?\n\n## Impact\n\nAll of it.\n`;
    const document = await openReview(text);
    const start = document.positionAt(text.indexOf('10:04'));
    const range = document.lineAt(start.line).range.union(document.lineAt(start.line + 1).range);
    await window.showTextDocument(document, { selection: range });
    await run(answer(all), { from: 'selection' });
    const { review } = await read(document);
    assert.deepEqual(
      review!.timeline.map(({ time, assumed }) => [time, assumed]),
      [
        ['10:04', false],
        ['10:06', true],
      ],
    );
    assert.equal(document.getText().match(/checkout is down/g)?.length, 1);
    assert.match(document.getText(), /## Impact\n\nAll of it\.\n$/);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('reads a file, and says what could not be read', async () => {
    const document = await openReview();
    const uri = Uri.joinPath(folder(), 'written', 'incident.csv');
    const rows = 'time,who,message\n2031-03-15T09:10:00Z,Ana,Rolled back\nsoon,Ana,and more\n';
    await workspace.fs.writeFile(uri, new TextEncoder().encode(rows));
    await run({ ...answer(all), showOpenDialog: () => [uri] }, { from: 'file' });
    assert.match(document.getText(), /09:10\*\* Ana: Rolled back/);
    assert.deepEqual(told, ['1 message was added to the timeline. 1 line could not be read.']);
    await read(document);
    await run({ ...answer(all), showOpenDialog: () => [uri] }, { from: 'file' });
    assert.equal(told.at(-1), 'All of these are in the timeline already. 1 line could not be read.');
  });

  it('finds the names of people above a day of a channel, as an export of Slack has them', async () => {
    const document = await openReview();
    const write = (path: string, value: unknown) =>
      workspace.fs.writeFile(Uri.joinPath(folder(), 'written', path), new TextEncoder().encode(JSON.stringify(value)));
    await write('export/users.json', [{ id: 'U7', name: 'ana', profile: { display_name: 'Ana Lima' } }]);
    const text = 'Rolled back, <@U7>';
    await write('export/ops/2031-03-15.json', [{ type: 'message', user: 'U7', text, ts: '1931238600.000100' }]);
    const day = Uri.joinPath(folder(), 'written', 'export', 'ops', '2031-03-15.json');
    await run({ ...answer(all), showOpenDialog: () => [day] }, { from: 'file' });
    assert.match(document.getText(), /Ana Lima: Rolled back, @Ana Lima/);
  });

  for (const [name, bytes, message] of [
    ['export.zip', [0x50, 0x4b, 3, 4], /export\.zip is a zip file\. Unpack it/],
    ['picture.png', [0x89, 0x50, 0, 1], /picture\.png is not a text file/],
    ['broken.json', [...new TextEncoder().encode('[{"type":"message","ts":"17')], /This is JSON, but/],
  ] as const)
    it(`says what is wrong with ${name}, and writes nothing`, async () => {
      const document = await openReview();
      const uri = Uri.joinPath(folder(), 'written', name);
      await workspace.fs.writeFile(uri, Uint8Array.from(bytes));
      await run({ ...answer(all), showOpenDialog: () => [uri] }, { from: 'file' });
      assert.equal(told.length, 1);
      assert.match(told[0]!, message);
      assert.equal(document.getText(), before);
    });

  it('says what can be read where the clipboard holds something else, and does not show it', async () => {
    await openReview();
    await env.clipboard.writeText('hunter2-on-the-pier');
    await run(answer(all), { from: 'clipboard' });
    assert.equal(told.length, 1);
    assert.match(told[0]!, /chats of Slack/);
    assert.doesNotMatch(told[0]!, /pier|slack-html/);
  });

  it('offers to paste a copy from Slack as entries, with its times and links, and lets ordinary pasting come first', async () => {
    const document = await openReview();
    const message = (ts: string, who: string, text: string) =>
      `<div data-qa="message_content"><button class="c-message__sender_button">${who}</button><a class="c-timestamp" data-ts="${ts}" href="https://x.slack.com/archives/C1/p${ts.replace('.', '')}"><span class="c-timestamp__label">9:10 AM</span></a><div class="p-rich_text_section">${text}</div></div>`;
    const html = `<html><body>${message('1931238600.000100', 'Ana Lima', 'Queue is growing')}${message('1931238660.000200', 'Li Wei', 'Rolled back')}</body></html>`;
    const offers = new TimelineOffers(await activate(), choicesOf(), { debug: () => {} });
    const paste = async (text: string, page?: string) => {
      const data = new DataTransfer();
      data.set('text/plain', new DataTransferItem(text));
      if (page !== undefined) data.set('text/html', new DataTransferItem(page));
      return offers.provideDocumentPasteEdits(document, [], data, undefined, new CancellationTokenSource().token);
    };
    const [edit, ...more] = (await paste('Ana Lima\n  9:10 AM\nQueue is growing', html)) ?? [];
    assert.ok(edit?.additionalEdit, 'nothing is offered');
    assert.deepEqual(more, []);
    assert.ok((edit.yieldTo ?? []).length > 0);
    await workspace.applyEdit(edit.additionalEdit);
    const { review } = await read(document);
    assert.equal(review!.timeline.length, 4);
    assert.match(
      document.getText(),
      /Queue is growing \(\[source\]\(https:\/\/x\.slack\.com\/archives\/C1\/p1931238600000100\)\)/,
    );
    assert.equal(await paste('An ordinary sentence with nothing in it.'), undefined);
    assert.equal(await paste('At 10:04 we saw the first errors in the log.'), undefined);
  });

  it('offers to import a file that is dropped into a review, and nothing for others', async () => {
    const document = await openReview();
    const drop = async (name: string, text: string) => {
      const uri = Uri.joinPath(folder(), 'written', name);
      await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      const data = new DataTransfer();
      data.set('text/uri-list', new DataTransferItem(`${uri.toString()}\r\n`));
      const offers = new TimelineOffers(await activate(), choicesOf(), { debug: () => {} });
      return offers.provideDocumentDropEdits(document, undefined, data, new CancellationTokenSource().token);
    };
    const row = (minute: number, said: string) => `2031-03-15T09:${minute}:00Z,Ana,${said}\n`;
    const table = `time,who,message\n${[10, 11, 12, 13].map((minute) => row(minute, `step ${minute}`)).join('')}`;
    const edit = await drop('dropped.csv', table);
    assert.ok(edit?.additionalEdit && (edit.yieldTo ?? []).length > 0, 'nothing is offered');
    await workspace.applyEdit(edit.additionalEdit);
    assert.match(document.getText(), /09:13\*\* Ana: step 13/);
    assert.equal(await drop('dropped.md', table), undefined);
    assert.equal(await drop('notes.txt', 'An ordinary sentence with nothing in it.'), undefined);
  });

  it('offers roles for people who have one, and leaves those who are new to the command, which shows them first', async () => {
    const paste = async (names: 'keep' | 'roles', roles: Readonly<Record<string, string>>) => {
      const document = await openReview(`${head}- 09:00 responder 1 restarts the worker\n`);
      const offers = new TimelineOffers(await activate(), choicesOf({ names, roles }), { debug: () => {} });
      const data = new DataTransfer();
      const lines = [10, 11, 12, 13].map((minute) => `2031-03-15 09:${minute} UTC Ana Lima: step ${minute}`);
      data.set('text/plain', new DataTransferItem(lines.join('\n')));
      const token = new CancellationTokenSource().token;
      const [edit] = (await offers.provideDocumentPasteEdits(document, [], data, undefined, token)) ?? [];
      if (edit?.additionalEdit) await workspace.applyEdit(edit.additionalEdit);
      return edit && document.getText();
    };
    assert.match((await paste('keep', {})) ?? '', /Ana Lima: step 13/);
    assert.match((await paste('roles', { 'Ana Lima': 'responder 1' })) ?? '', /responder 1: step 13/);
    assert.equal(await paste('roles', { 'Li Wei': 'responder 1' }), undefined);
  });

  it('replaces the names in a review that is written, and undoes it in one step', async () => {
    const text = `${head}- 09:00 Nina Holm restarts the worker\n- 09:10 Nina sees no errors, see \`nina.log\` (https://example.org/Nina)\n\n## Action items\n\n- [ ] Add an alert (owner: @tolu)\n`;
    const document = await openReview(text);
    const said = await passing(() =>
      replyWith(answer(all), () => commands.executeCommand('learningReview.replaceNames')),
    );
    assert.deepEqual(said, ['$(info) 3 names were replaced.']);
    assert.equal(
      document.getText(),
      text.replace('Nina Holm', 'Responder 1').replace('Nina sees', 'Responder 1 sees').replace('@tolu', 'responder 2'),
    );
    await commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('asks about names again where roles were undone', async () => {
    const text = `${head}- 09:00 Ana restarts the worker\n`;
    const document = await openReview(text);
    await replyWith(answer(all), () => commands.executeCommand('learningReview.replaceNames'));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), text);
    await read(document);
    await env.clipboard.writeText(chat);
    await run(answer(all), { from: 'clipboard' });
    assert.match(document.getText(), /Ana Lima: I think the cache is cold/);
  });

  it('keeps the roles of a review apart when a chat follows, and knows people by their full names', async () => {
    const document = await openReview(`${head}- 09:00 Li restarts the worker\n- 09:01 Ana asks Li for the log\n`);
    await replyWith(answer(all), () => commands.executeCommand('learningReview.replaceNames'));
    await read(document);
    await env.clipboard.writeText(chat.replace('Deploy Bot\nAPP  9:05 AM', 'Tolu Bello\n  9:05 AM'));
    await run(answer(all), { from: 'clipboard' });
    assert.match(document.getText(), /responder 2: I think the cache is cold/);
    assert.match(document.getText(), /responder 1: Rolling back now, responder 2/);
    assert.match(document.getText(), /responder 3: Release 41 is live/);
  });

  it('makes a new review of what is on the clipboard, on its day and in its zone', async () => {
    await set('folder', 'written/reviews');
    await env.clipboard.writeText(chat);
    const zone = (items: readonly QuickPickItem[]) => items.find((item) => item.label === 'Another…');
    let asked = 0;
    const replies = answer({
      ...all,
      'In Which Time Zone?': (items) => (asked++ === 0 ? zone(items) : 'Europe/Berlin'),
      'Names of People': label('Replace'),
    });
    try {
      await reply(['accept', { write: 'Checkout was slow' }], () =>
        replyWith(replies, () => commands.executeCommand('learningReview.newFromClipboard')),
      );
      const { document } = window.activeTextEditor!;
      assert.match(document.uri.path, /2031-03-15-checkout-was-slow\.md$/);
      assert.equal(document.isDirty, false);
      const { review } = await read(document);
      assert.equal(review!.zone, 'Europe/Berlin');
      const times = review!.timeline.map(({ time }) => time);
      assert.deepEqual(
        ['09:02', '09:04', '09:05'].filter((time) => !times.includes(time)),
        [],
        times.join(),
      );
      assert.match(document.getText(), /09:02\*\* responder 1: I think the cache is cold \(assumed\)/);
      assert.doesNotMatch(document.getText(), /Ana Lima/);
    } finally {
      await reset('folder');
    }
  });

  it('makes no review of a clipboard without messages, or when one gives up', async () => {
    const known = workspace.textDocuments;
    await env.clipboard.writeText('nothing of that kind');
    await replyWith(answer(all), () => commands.executeCommand('learningReview.newFromClipboard'));
    await env.clipboard.writeText(chat);
    await replyWith(answer({ ...all, 'Which Messages?': () => undefined }), () =>
      commands.executeCommand('learningReview.newFromClipboard'),
    );
    await reply(['escape'], () =>
      replyWith(answer(all), () => commands.executeCommand('learningReview.newFromClipboard')),
    );
    assertNothingOpened(known);
  });

  describe('from the clipboard leaves nothing behind', () => {
    const many = Array.from(
      { length: 1100 },
      (_, i) => `{"timestamp":"2031-03-15T11:00:00.${String(i % 1000).padStart(3, '0')}Z","message":"pump ${i}"}`,
    ).join('\n');
    const { withProgress } = window;
    beforeEach(() => set('folder', 'written/given-up'));
    afterEach(async () => {
      Object.assign(window, { withProgress });
      await reset('folder');
    });
    const giveUp = async (text: string, replies: Parameters<typeof answer>[0], steps: Parameters<typeof reply>[0]) => {
      const known = workspace.textDocuments;
      await env.clipboard.writeText(text);
      await reply(steps, () =>
        replyWith(answer(replies), () => commands.executeCommand('learningReview.newFromClipboard')),
      );
      assertNothingOpened(known);
      assert.deepEqual(await workspace.findFiles('written/given-up/**'), []);
    };

    for (const title of ['On Which Day?', 'In Which Time Zone?', 'Which Messages?', 'Names of People'])
      it(`where “${title}” is given up`, () => giveUp(chat, { ...all, [title]: () => undefined }, []));
    it('where the template is given up', () => giveUp(chat, all, ['escape']));
    it('where the title is given up', () => giveUp(chat, all, ['accept', 'escape']));
    it('where writing many entries is given up', async () => {
      let given = 0;
      const token = { isCancellationRequested: true, onCancellationRequested: () => ({ dispose: () => {} }) };
      const none = { isCancellationRequested: false, onCancellationRequested: token.onCancellationRequested };
      Object.assign(window, {
        withProgress: ({ title }: { title?: string }, task: (progress: object, token: object) => unknown) => {
          const isWriting = title?.startsWith('Writing') === true;
          if (isWriting) given++;
          return task({ report: () => {} }, isWriting ? token : none);
        },
      });
      await giveUp(many, all, ['accept', { write: 'Pumps' }]);
      assert.equal(given, 1);
    });
  });
});
