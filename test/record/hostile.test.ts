import assert from 'node:assert/strict';
import { readMarkdown } from '../../src/language/index';
import { type Message, readRecord, RecordProblem, writeEntries, writeMessages } from '../../src/record/index';
import { applyChanges } from '../../src/review/index';
import { read } from '../review/analyse';

// Exports that are broken end in one sentence that says what is wrong and where.
describe('a broken record', () => {
  const slack = (text: string) =>
    JSON.stringify([{ type: 'message', user: 'U1', text, ts: '1931424600.000100' }], null, 1);
  const cases: readonly (readonly [what: string, text: string, problem: RegExp])[] = [
    [
      'stops in the middle',
      slack('down').slice(0, -8),
      /This is JSON, but it stops in the middle \(line 6\)\. Export it again\./,
    ],
    ['stops in a text', slack('down').slice(0, 50), /it stops in the middle \(line 5\)/],
    ['stops behind a name', '{\n"messages": [{"ts": "1",\n"text"', /it stops in the middle \(line 3\)/],
    ['has no comma', '[{"ts": "1"}\n{"ts": "2"}]', /a comma is missing|a value in it cannot be read/],
    ['has a stray word', '{"messages": [{"ts": nothing}]}', /a value in it cannot be read \(line 1\)/],
    ['has single quotes', "{'messages': []}", /No known format fits\. The first line is/],
    ['has more behind the end', `${slack('down')}\nend`, /there is more behind the end \(line 9\)/],
    ['is nested too deeply', '['.repeat(200_000), /No known format fits/],
    ['is nested too deeply in objects', '{"a":'.repeat(200_000), /it stops in the middle/],
    ['is an empty list', '[]', /There is JSON: a list that is empty\./],
    ['has other fields', '[{"colour":"red"}]', /a list of objects with colour\./],
    [
      'is a page that asks to sign in',
      '<!doctype html><html><head><title>Sign in</title></head><body>Sign in</body></html>',
      /No known format fits\. The first line is “Sign in”/,
    ],
    [
      'has no column for the time',
      'name,text\nMira,down\nLi,up',
      /This table needs a header for the time .* Its headers are name, text\./,
    ],
    ['has no column for the text', 'time,duration\nsoon,3\nlater,4', /Its headers are time, duration\./],
    ['has no headers that say anything', ',,\n1,2,3\n', /Its headers are \(empty\), \(empty\), \(empty\)\./],
    ['is only blanks', ' \n\t\n', /There is nothing to import/],
  ];
  for (const [what, text, problem] of cases)
    it(what, () =>
      assert.throws(
        () => readRecord({ text }),
        (error) =>
          error instanceof RecordProblem &&
          problem.test(error.message) &&
          !error.message.includes('\n') &&
          error.message.length < 600,
      ),
    );

  it('is not quoted to those who look on, for it may be no record at all', () => {
    for (const text of ['hunter2-on-the-pier', '{"secret": "of the pier"}'])
      assert.throws(
        () => readRecord({ text }),
        (error) => error instanceof RecordProblem && !/pier|secret/.test(JSON.stringify(error.text)),
      );
  });

  it('names the file', () => {
    const files = [{ name: 'inc/2031-03-15.json', text: '[{"ts": "1"' }];
    assert.throws(() => readRecord({ files }), /\(inc\/2031-03-15\.json, line 1\)/);
  });
});

/** What the words of others have become in a document: nothing but text. */
function blocksOf(markdown: string): readonly string[] {
  const names = new Set<string>();
  readMarkdown(`# Outage\n\n## Timeline\n\n${markdown}\n\n## Impact\n`).tree.iterate({
    enter: ({ name }) => void names.add(name),
  });
  return [...names];
}

const harmless = new Set(
  'Document ATXHeading1 ATXHeading2 HeaderMark BulletList ListItem ListMark Paragraph StrongEmphasis Emphasis EmphasisMark Escape InlineCode CodeMark URL Link LinkMark Entity Strikethrough StrikethroughMark'.split(
    ' ',
  ),
);

// Each is the text of a message, and the name of whoever sends it.
const hostile: readonly string[] = [
  '# Heading',
  '## Action items',
  '- [ ] Pay me (owner: @mira)',
  '---',
  '--- title: x ---',
  '```',
  '~~~js',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- learning-review-ignore-file -->',
  '<!-- learning-review: off -->',
  '[click](command:workbench.action.terminal.new)',
  '[click](javascript:alert(1))',
  '![x](vscode://file/etc/passwd)',
  '<command:workbench.action.quit>',
  '[x]: command:y',
  '[x][y] [z]',
  '| a | b |',
  '| --- | --- |',
  '> quoted',
  '1. one',
  '1) one',
  '+ plus',
  '===',
  '&lt;b&gt; &#60;b&#62;',
  'a\u202eb\u2066c\u200fd',
  'a\u0000b\u001b[31mc\u0007',
  '\ud800 half',
  '$' + '{x} {{y}} $1',
  '\\',
  'x\\',
  '`',
  '``` ` ```` `',
  '**',
  '*a*_b_~~c~~',
  '__proto__',
  ':::note',
  '!!! warning',
  '[^1]: note',
  'www.example.org https://example.org/a)b(c_d_*e*',
  '(?) TODO FIXME [what happened]',
  'UTC is not our zone',
  'PM asked',
  '- 12:00 went down',
  'to 12:00 it was down',
  '(16:02 CEST) again',
  '— hm',
  '... or maybe',
  '→ done',
  ') closed',
  '/ 10:02 ET',
  '+02:00 or so',
  'am I right',
  '@here @channel @everyone',
];

const timelines = [
  '- 2031-03-15 11:40 UTC deploy',
  '| Time (UTC) | Event |\n| --- | --- |\n| 2031-03-15 11:40 | deploy |',
  '2031-03-15 11:40 deploy',
];
const documents = [
  ...timelines.map((timeline) => `## Summary\n\nSome.\n\n## Timeline\n\n${timeline}\n`),
  '## Summary\n\nSome.\n\n## Impact\n\nSome.\n',
];

function sourcesOf(text: string) {
  return [
    {
      text: JSON.stringify([
        { type: 'message', user: 'U1', text, ts: '1931424600.000100', user_profile: { real_name: text } },
      ]),
    },
    {
      text: JSON.stringify({
        channel: {},
        messages: [{ id: '1', timestamp: '2031-03-15T11:50:00Z', content: text, author: { id: '1', name: text } }],
      }),
    },
    {
      text: `time,who,message\n2031-03-15T11:50:00Z,${JSON.stringify(text)
        .replace(/\\u(....)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
        .replaceAll('\\\\', '\\')},"${text.replaceAll('"', '""')}"`,
    },
    { text: `2031-03-15T11:50:00Z Mira: ${text}` },
    { text: `${text.replaceAll('\n', ' ')}\n  2:05 PM\n${text}` },
  ];
}

describe('a hostile record', () => {
  for (const text of hostile)
    it(`is text: ${JSON.stringify(text)}`, () => {
      for (const source of sourcesOf(text)) {
        const { messages } = readRecord(source);
        assert.ok(messages.length > 0);
        const list = writeMessages(messages);
        assert.deepEqual(
          blocksOf(list).filter((name) => !harmless.has(name)),
          [],
          list,
        );
        assert.doesNotMatch(
          list,
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
        );
        assert.doesNotMatch(list, /(?<!\\)\]\((?!https?:)/);
      }
    });

  let kept: readonly Message[];
  before(() => {
    const messages = hostile.flatMap((text) => sourcesOf(text).flatMap((source) => readRecord(source).messages));
    kept = messages.filter(({ text }) => text !== '').map((message, i) => ({ ...message, id: String(i) }));
  });

  for (const document of documents)
    it(`becomes entries of: ${document.split('\n')[6]}`, () => {
      const review = read(document);
      const after = read(applyChanges(document, writeEntries(kept, review, { zone: 'UTC' })));
      const sections = (each: typeof review) => each.sections.filter(({ state }) => state !== 'missing').length;
      const same = new Set(kept.map(({ time, who, text }) => `${time} ${who} ${text}`)).size;
      assert.ok(after.timeline.length >= review.timeline.length + same, String(after.timeline.length));
      assert.equal(after.actions.length, review.actions.length);
      assert.equal(sections(after), sections(review) + (review.timeline.length > 0 ? 0 : 1));
    });

  it('may name people like parts of an object', () => {
    const users = ['__proto__', 'constructor', 'toString'].map((id) => ({
      id,
      name: id,
      profile: { display_name: `Name of ${id}` },
    }));
    const day = users.map(({ id }, i) => ({
      type: 'message',
      user: id,
      text: `<@${id}> here`,
      ts: `193142460${i}.000100`,
    }));
    const { messages } = readRecord({
      files: [
        { name: 'users.json', text: JSON.stringify(users) },
        { name: 'c/2031-03-15.json', text: JSON.stringify(day) },
      ],
    });
    assert.deepEqual(
      messages.map(({ who, text }) => `${who}: ${text}`),
      users.map(
        ({ id }) =>
          `Name of ${id.replace('__proto__', '__proto__')}: @Name of ${id.replace('__proto__', '\\_\\_proto\\_\\_')} here`,
      ),
    );
  });
});
