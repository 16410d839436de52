import assert from 'node:assert/strict';
import {
  DiagnosticSeverity,
  FileSystemError,
  QuickPickItemKind,
  Uri,
  type Diagnostic,
  type QuickPickItem,
  type QuickPickOptions,
  type TreeView,
} from 'vscode';
import { createAnalysis, firstFrom } from '../../../src/language';
import * as review from '../../../src/review';
import type { Message, RecordReading } from '../../../src/record';
import { countFindings } from '../../../src/vscode/core/count-findings';
import { asWritten, positionsIn } from '../../../src/vscode/core/positions';
import { tellError } from '../../../src/vscode/core/tell-error';
import { hasSlots, writeSnippet } from '../../../src/vscode/core/write-snippet';
import { explainVerdict } from '../../../src/vscode/detection/explain-verdict';
import { listChoices } from '../../../src/vscode/facilitation/ask';
import { summarise } from '../../../src/vscode/findings/lint-workspace';
import { nameSuggestion } from '../../../src/vscode/findings/suggestion-title';
import { chooseMessages } from '../../../src/vscode/import/choose';
import { tellResult } from '../../../src/vscode/import/import';
import { chooseNames, noMemory, type NameMemory, type Names } from '../../../src/vscode/import/names';
import { nameTemplate } from '../../../src/vscode/new-review/template-names';
import { radiatorWords } from '../../../src/vscode/radiator/words';
import { explainRefusal } from '../../../src/vscode/second-reader/refusal';
import { tellProgress } from '../../../src/vscode/sections/view';
import { loadRecords } from '../../../src/vscode/core/record';
import { replyWith } from './support/picks';
import { told } from './support/told';

// Small parts that need VS Code, and no document.

describe('Counts in words', () => {
  const counts = [0, 1, 2];

  it('are those of findings', () =>
    assert.deepEqual(counts.map(countFindings), ['no findings', '1 finding', '2 findings']));

  it('are those of the radiator', () => {
    const words = radiatorWords();
    assert.deepEqual(counts.map(words.count), ['0 learning reviews', '1 learning review', '2 learning reviews']);
    assert.deepEqual(
      counts.map((all) => words.written(0, all)),
      ['0 of 0 sections written', '0 of 1 section written', '0 of 2 sections written'],
    );
    assert.deepEqual(
      counts.map((all) => words.open(0, all)),
      ['0 of 0 action items open', '0 of 1 action item open', '0 of 2 action items open'],
    );
    assert.equal(words.thanks(2), 'Thanks given: 2');
  });

  it('are those of all reviews of the workspace', () => {
    const file = Uri.file('/a.md');
    const say = (findings: readonly number[], unread = 0) =>
      summarise(
        findings.map((count) => ({ file, diagnostics: Array(count).fill({}) })),
        unread,
      );
    assert.equal(say([]), 'There are no learning reviews in the workspace.');
    assert.equal(say([0]), '1 review: no findings.');
    assert.equal(say([1, 2]), '2 reviews: 3 findings.');
    // Problems does not list hints.
    const severities = [DiagnosticSeverity.Hint, DiagnosticSeverity.Information];
    const diagnostics = severities.map((severity) => ({ severity }) as Diagnostic);
    assert.equal(summarise([{ file, diagnostics }], 0), '1 review: 2 findings, hints among them: 1.');
    assert.equal(say([], 1), '0 reviews: no findings. 1 file could not be read, see the log.');
    assert.equal(say([1], 2), '1 review: 1 finding. 2 files could not be read, see the log.');
  });

  it('are those of sections', () => {
    const say = (written: number, sections: number, care: number, findings = 0) => {
      const view: Pick<TreeView<string>, 'message' | 'badge'> = {};
      tellProgress(view, { written, sections, care }, findings);
      return [view.message, view.badge?.value, view.badge?.tooltip];
    };
    assert.deepEqual(say(0, 0, 0), ['', undefined, undefined]);
    assert.deepEqual(say(1, 1, 0), ['1 of 1 written', undefined, undefined]);
    // What nobody has written yet needs attention, but is nothing to count on the icon of a new draft.
    assert.deepEqual(say(0, 1, 1), ['0 of 1 written, 1 needs attention', undefined, undefined]);
    assert.deepEqual(say(3, 8, 1, 1), ['3 of 8 written, 1 needs attention', 1, '1 finding']);
    assert.deepEqual(say(3, 8, 2, 5), ['3 of 8 written, 2 need attention', 5, '5 findings']);
  });

  it('are those of messages that were imported', async () => {
    const say = (added: number, ...lines: readonly string[]) =>
      told(() => {
        const unread = lines.map((text, i) => ({ line: i + 1, text }));
        tellResult(added, { unread } as unknown as RecordReading);
      });
    assert.deepEqual(await say(1), ['$(info) 1 message was added to the timeline.']);
    assert.deepEqual(await say(2), ['$(info) 2 messages were added to the timeline.']);
    assert.deepEqual(await say(0, 'a'), ['0 messages were added to the timeline. 1 line could not be read.']);
    assert.deepEqual(await say(1, 'a', 'b'), ['1 message was added to the timeline. 2 lines could not be read.']);
  });
});

describe('Names and reasons', () => {
  it('say why a document is a review, or not', () => {
    const reasons = [...review.reviewReasons, 'disabled', 'ignored', 'too-long', 'failed'] as const;
    const said = reasons.map((because) => explainVerdict({ isReview: because !== 'none', because }));
    assert.equal(new Set(said).size, reasons.length);
    assert.equal(explainVerdict({ isReview: false, because: 'none' }), 'Nothing in the file says that it is a review');
  });

  it('say why an answer is not used, with no more than four of the words', () => {
    const words = ['one', '$(bug)', 'three', 'four', 'five'];
    const list = '“one”, “(bug)”, “three”, “four”';
    assert.deepEqual(
      (['lost', 'added', 'blame', 'little', 'form'] as const).map((reason) => explainRefusal({ reason, words }, 'M')),
      [
        `The answer from M leaves out ${list}. Nothing was changed.`,
        `The answer from M adds ${list}. Nothing was changed.`,
        `The answer from M still blames: ${list}. Nothing was changed.`,
        'The answer from M keeps too little of the sentence. Nothing was changed.',
        'The answer from M does not fit in place of the sentence. Nothing was changed.',
      ],
    );
  });

  it('say in the log where an error of ours came from, and only what is wrong with a file', () => {
    const error = new Error('too bad');
    assert.ok(error.stack?.includes('too bad'));
    assert.equal(tellError(error), error.stack);
    const missing = FileSystemError.FileNotFound('a.md');
    assert.equal(tellError(missing), String(missing));
    assert.equal(tellError('too bad'), 'too bad');
  });

  it('say what a suggestion does', () => {
    const name = (kind: string, title: string) => nameSuggestion({ kind, title, text: 'Why?' } as never);
    assert.equal(name('question', ''), 'Add question: Why?');
    assert.equal(name('action', ''), 'Add action item: Why?');
    for (const title of ['Rephrase: a\nb', 'Add owner', 'Remove this ignore comment', 'Anything else'])
      assert.equal(name('fact', title), title);
  });

  it('say what a template is for', () => {
    for (const template of review.templates) {
      const { label, detail } = nameTemplate(template);
      assert.ok(label !== '' && detail !== '', template.id);
    }
    const own = { ...review.templates[0], id: 'ours', name: 'Ours', description: 'For us' };
    assert.deepEqual(nameTemplate(own), { label: 'Ours', detail: 'For us' });
  });
});

describe('Snippets', () => {
  it('stop at slots, and offer choices', () => {
    for (const [text, at, snippet] of [
      ['Plain $1 }', undefined, 'Plain \\$1 \\}'],
      ['Who? [@name] by [date]', undefined, 'Who? ${1:[@name]} by ${2:[date]}'],
      ['type: [prevent/detect]', undefined, 'type: ${1|prevent,detect|}'],
      ['- [ ] A [x] b [link](u) [ref][r] [def]: c', undefined, '- [ ] A [x] b [link](u) [ref]${1:[r]} [def]: c'],
      ['- 10:04 [what]', { texts: ['10:04'], order: 'first' }, '- ${1:10:04} ${2:[what]}'],
      ['- 10:04 [what]', { texts: ['10:04'], order: 'last' }, '- ${2:10:04} ${1:[what]}'],
      ['10:04 [what]', { texts: ['10:04'], order: 'last' }, '${2:10:04} ${1:[what]}'],
      ['- 10:04 [what]', { texts: ['11:00'], order: 'first' }, '- 10:04 ${1:[what]}'],
      ['- [10:04 or so]', { texts: ['10:04'], order: 'first' }, '- ${2:[10:04 or so]}'],
      [
        '- 2031-03-04 10:04 [what]',
        { texts: ['2031-03-04 10:04', '10:04'], order: 'last' },
        '- ${2:2031-03-04 10:04} ${1:[what]}',
      ],
      [
        '- 4 March 10:04 [what]',
        { texts: ['2031-03-04 10:04', '10:04'], order: 'last' },
        '- 4 March ${2:10:04} ${1:[what]}',
      ],
      ['[a] [b]', { texts: ['[b]'], order: 'first' }, '${2:[a]} ${3:[b]}'],
    ] as const)
      assert.equal(writeSnippet(text, at && { at }).value, snippet, text);
  });

  it('are needed where there is a slot', () => {
    for (const [text, has] of [
      ['[what]', true],
      ['a [what]', true],
      ['', false],
      ['- [ ] a', false],
      ['[a](b)', false],
    ] as const)
      assert.equal(hasSlots(text), has, text);
  });
});

describe('Places in a text that is not open', () => {
  it('count lines as VS Code does', () => {
    const text = 'a\nbc\r\n\rd';
    const { positionAt } = positionsIn({ firstFrom }, text);
    assert.deepEqual(
      Array.from({ length: text.length + 1 }, (_, offset) => {
        const { line, character } = positionAt(offset);
        return `${line}:${character}`;
      }),
      ['0:0', '0:1', '1:0', '1:1', '1:2', '1:3', '2:0', '3:0', '3:1'],
    );
  });

  it('have comments as their language has them', () => {
    assert.equal(asWritten({ languageId: 'mdx' }, '<!-- a --> <!-- b -->'), '{/* a */} {/* b */}');
    assert.equal(asWritten({ languageId: 'markdown' }, '<!-- a -->'), '<!-- a -->');
  });
});

describe('Questions to choose from', () => {
  const read = (template: string) => review.readReview(createAnalysis(`---\ntemplate: ${template}\n---\n\n# A\n`));

  it('are those of the section, and then those of the template’s others, once each', () => {
    const { template } = read('learning-review');
    const kinds = [...new Set(template.sections.map(({ kind }) => kind))];
    const choices = listChoices(review, 'lucky', { template });
    const own = review.questionsFor('lucky');
    assert.deepEqual(
      choices.slice(0, own.length).map(({ text }) => text),
      own,
    );
    assert.equal(choices[own.length]?.kind, QuickPickItemKind.Separator);
    const heads = choices.filter(({ kind }) => kind === QuickPickItemKind.Separator).map(({ label }) => label);
    assert.ok(!heads.includes('where we were lucky') && heads.includes('impact'), heads.join());
    assert.equal(new Set(heads).size, heads.length);
    const asked = kinds.filter(
      (kind) => kind !== 'lucky' && review.questionsFor(kind) !== review.questionsFor('other'),
    );
    assert.equal(heads.length, asked.length);
  });

  it('have a checklist among the factors and the analysis alone', () => {
    for (const [kind, has] of [
      ['factors', true],
      ['analysis', true],
      ['summary', false],
      ['other', false],
    ] as const) {
      const list = listChoices(review, kind, read('learning-review')).find(({ label }) =>
        label.includes('$(checklist)'),
      );
      assert.equal(list !== undefined, has, kind);
      if (list) assert.match(list.text ?? '', /^- \[ \] .+\n- \[ \] /);
    }
  });
});

describe('Messages to choose from', () => {
  const message = (date: string | null, time: string, more: Partial<Message> = {}): Message =>
    ({ date, time, text: 'It fires', who: 'Ines', kind: 'observation', keep: false, ...more }) as Message;
  const many = (count: number, date: string | null, time: string) =>
    Array.from({ length: count }, (_, i) => message(date, time, { kind: i === 0 ? 'noise' : 'observation' }));

  /** What is asked for these, and what comes of it; each list is answered with what `pick` takes of it. */
  async function choose(
    messages: readonly Message[],
    pick: (items: readonly QuickPickItem[], title: string) => unknown = (items) => items,
  ) {
    const asked: string[] = [];
    let chosen: readonly Message[] | undefined;
    await replyWith(
      {
        showQuickPick: (items, { title = '' }) => {
          asked.push(
            `${title} ${items
              .slice(0, 3)
              .map(({ label, description }) => `${label}=${description}`)
              .join()}`,
          );
          return pick(items, title);
        },
      },
      async () => (chosen = await chooseMessages(messages)),
    );
    return { asked, chosen };
  }

  it('are all of them up to a thousand, with the days between', async () => {
    const all = [
      message('2026-03-04', '10:04'),
      message('2026-03-05', '10:05', { kind: 'noise' }),
      message(null, '10:06'),
    ];
    let items: readonly QuickPickItem[] = [];
    const { chosen } = await choose(all, (shown) => ((items = shown), [shown[1], shown[0]]));
    assert.deepEqual(chosen, [all[0]]);
    assert.deepEqual(
      items.map(({ label, description, picked, kind }) => [label, description, picked, kind]),
      [
        ['2026-03-04', undefined, undefined, QuickPickItemKind.Separator],
        ['10:04  It fires', 'Ines · observation', true, undefined],
        ['2026-03-05', undefined, undefined, QuickPickItemKind.Separator],
        ['10:05  It fires', 'Ines · noise', false, undefined],
        ['10:06  It fires', 'Ines · observation', true, undefined],
      ],
    );
    const [only, ...more] = (await choose(many(1000, '2026-03-04', '10:04'))).asked;
    assert.match(only ?? '', /^Which Messages\?/);
    assert.deepEqual(more, []);
  });

  it('are narrowed down to days, then to hours', async () => {
    const all = [...many(1001, '2026-03-04', '10:04'), ...many(1, '2026-03-04', '11:04'), ...many(1, null, '11:04')];
    const { asked, chosen } = await choose(all, (items, title) =>
      title === 'Which Messages?' ? items : [title === 'Which Days?' ? items[0] : items[1]],
    );
    assert.deepEqual(
      asked.map((each) => each.slice(0, 70)),
      [
        'Which Days? 2026-03-04=1002 messages,without a day=1 message',
        'Which Hours? 2026-03-04 10:00=1001 messages,2026-03-04 11:00=1 message',
        'Which Messages? 2026-03-04=undefined,11:04  It fires=Ines · noise',
      ],
    );
    assert.deepEqual(chosen, [all[1001]]);
  });

  it('are all that is no noise where there are still too many, and none where one gives up', async () => {
    const all = many(1001, '2026-03-04', '10:04');
    const { asked, chosen } = await choose(all);
    assert.deepEqual([asked, chosen?.length], [[], 1000]);
    const days = [...all, message('2026-03-05', '10:04')];
    assert.equal((await choose(days, () => undefined)).chosen, undefined);
  });
});

describe('Names of people', () => {
  const person = (name: string, isBot = false) => ({ name, aliases: [], role: null, isBot });

  it('stay without a question where only bots speak', async () => {
    const records = await loadRecords();
    await replyWith({ showQuickPick: () => assert.fail('asked') }, async () => {
      assert.equal(await chooseNames(records, [], noMemory(), ''), 'keep');
      assert.equal(await chooseNames(records, [person('bot', true)], noMemory(), ''), 'keep');
    });
  });

  it('are asked about once, and what is chosen is remembered', async () => {
    const records = await loadRecords();
    const people = [person('Ines'), person('bot', true)];
    const memory = noMemory();
    let asked = 0;
    const ask = (items: readonly QuickPickItem[]) => (asked++, items[0]);
    await replyWith({ showQuickPick: ask }, async () => {
      for (let i = 0; i < 2; i++) assert.equal(await chooseNames(records, people, memory, ''), 'keep');
    });
    assert.deepEqual([asked, memory.read()], [1, { names: 'keep', roles: {} }]);
    const other = noMemory();
    await replyWith({}, async () => assert.equal(await chooseNames(records, people, other, ''), undefined));
    assert.equal(other.read(), undefined);
  });

  it('become roles, which one can change', async () => {
    const records = await loadRecords();
    const memory = noMemory();
    await memory.write({ names: 'roles', roles: { Mei: 'scribe' } });
    const shown: string[][] = [];
    // The name is picked twice: a blank role changes nothing.
    const written = [' ', ' commander '];
    await replyWith(
      {
        showQuickPick: (items) => {
          shown.push(items.map(({ label, description }) => `${label} ${description ?? ''}`.trim()));
          return items[shown.length < 3 ? 1 : 0];
        },
        showInputBox: () => written.shift(),
      },
      async () => {
        const names = await chooseNames(records, [person('Ines'), person('Tolu')], memory, 'Scribe: Mei');
        assert.deepEqual(Array.isArray(names) && names.map(({ name, role }) => [name, role]), [
          ['Ines', 'commander'],
          ['Tolu', 'responder 2'],
        ]);
      },
    );
    assert.deepEqual(shown, [
      ['$(check) Use these roles', 'Ines → responder 1', 'Tolu → responder 2', 'Keep names'],
      ['$(check) Use these roles', 'Ines → responder 1', 'Tolu → responder 2', 'Keep names'],
      ['$(check) Use these roles', 'Ines → commander', 'Tolu → responder 2', 'Keep names'],
    ]);
    assert.deepEqual(memory.read()?.roles, { Mei: 'scribe', Ines: 'commander', Tolu: 'responder 2' });
  });

  it('are asked about again where the review says none of the roles, and may stay where it does', async () => {
    const records = await loadRecords();
    const roles = { Mei: 'responder 1' };
    const shown: string[] = [];
    const pick = async (memory: NameMemory, text: string, wanted: string) => {
      const find = (items: readonly QuickPickItem[], { title }: QuickPickOptions) => {
        shown.push(title ?? '');
        return items.find(({ label }) => label === wanted);
      };
      let names: Names | undefined;
      await replyWith({ showQuickPick: find }, async () => {
        names = await chooseNames(records, [person('Mei')], memory, text);
      });
      return names;
    };
    for (const [text, title] of [
      ['Mei asks.', 'Names of People'],
      ['Responder 1 asks.', 'Who Is Who'],
    ] as const) {
      const memory = noMemory();
      await memory.write({ names: 'roles', roles });
      assert.equal(await pick(memory, text, 'Keep names'), 'keep');
      assert.deepEqual(memory.read(), { names: 'keep', roles });
      assert.equal(await pick(memory, text, ''), 'keep');
      assert.deepEqual(shown.splice(0), [title]);
    }
  });

  it('get no role that the review has for somebody else, and whoever may be somebody known is shown as such', async () => {
    const records = await loadRecords();
    const memory = noMemory();
    await memory.write({ names: 'roles', roles: { Tom: 'responder 1', Mira: 'responder 2' } });
    const shown: string[] = [];
    const use = (items: readonly QuickPickItem[]) => {
      shown.push(...items.map(({ label, description }) => `${label} ${description ?? ''}`.trim()));
      return items[0];
    };
    const people = ['Mira Novak', 'Tom Berger', 'Ines'].map((name) => person(name));
    await replyWith({ showQuickPick: use }, () =>
      chooseNames(records, people, memory, '- 09:00 responder 1 asks responder 3\n'),
    );
    assert.deepEqual(shown.slice(1, -1), [
      'Mira Novak → responder 2, same as Mira',
      'Tom Berger → responder 1, same as Tom',
      'Ines → responder 4',
    ]);
  });
});
