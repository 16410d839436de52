import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { readFrontMatter } from '../../src/review/index';
import { propertyOptions } from '../property';

type Value = string | readonly string[];

/** What a scalar says: as written, so that a number is its digits; nothing for null. */
const say = ({ type, value, source }: Scalar): string =>
  type === 'PLAIN' ? (value === null ? '' : String(source)) : String(value ?? '');

/** The texts and lists of texts that `yaml` reads at the top, and nothing where it finds an error. */
function readByYaml(source: string): ReadonlyMap<string, Value> | undefined {
  const document = parseDocument(`${source}\n`, { schema: 'core', merge: false });
  if (document.errors.length > 0 || document.contents === null) return undefined;
  const found = new Map<string, Value>();
  const { items } = document.contents as unknown as { items?: readonly { key: unknown; value: unknown }[] };
  if (!items) return undefined;
  for (const { key, value } of items) {
    if (!isScalar(key)) continue;
    const name = say(key).toLowerCase();
    if (value === null) found.set(name, '');
    else if (isScalar(value)) found.set(name, say(value));
    else if (isSeq(value) && value.items.every((each) => each === null || isScalar(each)))
      found.set(
        name,
        value.items.map((each) => (each === null ? '' : say(each as Scalar))),
      );
    else found.set(name, []);
  }
  return found;
}

const read = (source: string, eol = '\n') => readFrontMatter(`---\n${source}\n---\n\n# Text\n`.replaceAll('\n', eol));

/** Fails where we read what is not there, or another value, and do not say that there is something that we cannot read. */
function compare(source: string, eol = '\n'): void {
  const theirs = readByYaml(source);
  const { fields, problem } = read(source, eol);
  if (!theirs || problem) return;
  for (const [key, value] of fields) {
    assert.ok(theirs.has(key), `${key} is no key of\n${source}`);
    assert.deepEqual(value, theirs.get(key), `${key} in\n${source}`);
  }
}

/** Documents that have to be read whole; where a key is followed by `!`, it may be left out. */
const whole: readonly string[] = [
  '"title": Queue stall',
  "'incident date': 2031-03-04",
  '"a \\"quoted\\" key": x',
  'owner/team: storage',
  'größe: 3',
  'дата: 2031-03-04',
  'a.b-c_d: x',
  'a key with blanks : x',
  'https://example.org/a: link',
  'key#1: one',
  "it's: fine",
  'tags: [a,\n  b]',
  'tags: [\n  a,\n  b,\n]',
  "tags:\n  [a, \"b, c\", 'it''s']",
  'tags: [ "on call" , b c ] # two',
  'tags: [a # first\n  , b]',
  'tags: []',
  'tags: [one two\n  three, four]',
  'tags:\n- a\n- b # c\n\n- "d: e"',
  'tags:\n    - a\n    - b\n      still b\nnext: c',
  'tags:\n  - "over\n    two lines"\n  - \'and\n\n    three\'',
  'tags:\n  -\n    a\n  - ~\n  - b',
  'tags: # below\n  - a\n  # between\n  - b',
  'title: "Queue stall\n  in Lyon"',
  'title: "Queue\n\n  stall"',
  'title: "Queue \\\n  stall"',
  "title: 'It''s\n  full'",
  'title: Queue stall\n  in Lyon\n  on Monday',
  'title: Queue stall\n\n  in Lyon',
  'title: Queue\n  stall # at last\nnext: b',
  'title: "Queue \t\n \t stall"\nnext: b',
  'tags:\n  -\n  - b\nnext: c',
  'text: >\n  a\n  b\n\n\nnext: c',
  'text: |+\n  a\n\n\nnext: c',
  'text: |-\n  a\n\n\nnext: c',
  'text: |2\n    a\n   b\nnext: c',
  'title:\n  Queue stall\n  in Lyon',
  'title:\n  "Queue stall"',
  'title: "a\\tb\\u00e9\\x41\\U0001F600\\/\\\\\\n"',
  'title: >\n  Queue stall\n  in Lyon\n\n  again\nnext: a',
  'title: >-\n  Queue stall\n    deeper\n  in Lyon\nnext: a',
  'title: |\n  Queue: stall\n  # no comment\n\n  --- a\nnext: a',
  'title: |-\n  Queue',
  'title: |+\n  Queue\n\nnext: a',
  'title: |2\n    two more\n  none\nnext: a',
  'title: >2-\n   one more\n  none\nnext: a',
  'title: | # a comment\n  Queue',
  'title: a#b # c',
  'title: 10:30 - 11:40',
  'title: -1',
  'title: "#1"',
  'title:    spaced   ',
  'title: null\nstatus: ~\ndate:',
  'date: 2031-03-04T10:00:00Z',
  'title: a\n# comment\n\n  # indented comment\nstatus: b',
  'title: what?\nstatus: yes',
  '  title: indented\n  status: open',
];

/** Documents of which we may leave out a key, and must read the others. */
const partly: readonly (readonly [string, readonly string[]])[] = [
  ['authors:\n  - name: Ana\n    mail: a@example.com\ntitle: T', ['title']],
  ['authors:\n  ana: 1\n  li:\n    - x\n    - y\ntitle: T', ['title']],
  ['a: &anchor one\nb: *anchor\ntitle: T', ['title']],
  ['base: &base\n  x: 1\n<<: *base\ntitle: T', ['title']],
  ['a: !!str 12\ntitle: T', ['title']],
  ['a: {b: c, d: [e,\n  f]}\ntitle: T', ['title']],
  ['a: [b, {c: d}, [e]]\ntitle: T', ['title']],
  ['a: [b: c, d]\ntitle: T', ['title']],
  ['a:\n  - - b\n    - c\n  - d\ntitle: T', ['title']],
  ['a:\n- b:\n    c: d\n- e\ntitle: T', ['title']],
  ['a: [&x b, *x]\ntitle: T', ['title']],
  ['a:\n  "b": c\ntitle: T', ['title']],
];

describe('front matter in YAML', () => {
  for (const source of whole)
    for (const eol of ['\n', '\r\n'])
      it(`is read as yaml reads it, ${JSON.stringify(eol)}: ${JSON.stringify(source)}`, () => {
        const theirs = readByYaml(source);
        assert.ok(theirs, 'yaml reads it');
        const { fields, problem } = read(source, eol);
        assert.deepEqual(Object.fromEntries(fields), Object.fromEntries(theirs));
        assert.equal(problem, undefined);
      });

  for (const [source, keys] of partly)
    it(`leaves out what holds more, without a complaint: ${JSON.stringify(source)}`, () => {
      const { fields, problem } = read(source);
      compare(source);
      for (const key of keys) assert.ok(fields.has(key), key);
      assert.equal(problem, undefined);
    });

  const text = fc.constantFrom(
    ...['a', 'b c', "it's", 'a: b', '"q"', "'q'", '# c', 'x #y', '[', ']', '[a, b]', '{a: b}', '- a', '-', '|', '>-'],
    ...[
      '>',
      '|+',
      '&a b',
      '*a',
      '!x y',
      '~',
      'null',
      '12',
      'a\\nb',
      '"a\\nb"',
      '"a',
      "'a",
      'ü/x',
      '%',
      '@a',
      ',',
      '?',
      ': a',
    ],
    ...[
      '"a" # b',
      "'a''b'",
      '[a',
      'b]',
      '[ "a, b" , c ]',
      '[a,]',
      '[]',
      '"a\\',
      'b"',
      'a:b',
      'http://a.b/c',
      '""',
      '\tx',
      'a ',
    ],
  );
  const line = fc.oneof(
    fc
      .tuple(fc.constantFrom('a', 'title', '"k"', "'k l'", 'ü/x', 'a b', '- a', '-', ' k', '  k'), text)
      .map(([key, value]) => `${key}: ${value}`),
    fc.constantFrom('a:', 'tags:', '', '', '#c', '  # c', '-', ']', '  ]'),
    fc
      .tuple(fc.constantFrom('', ' ', '  ', '    ', '- ', '  - ', '   - '), text)
      .map(([indent, value]) => indent + value),
  );
  it('is never read as something else', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 7 }), fc.constantFrom('\n', '\r\n'), (lines, eol) => {
        compare(lines.join('\n'), eol);
      }),
      propertyOptions(3000, 41),
    );
  });
});
