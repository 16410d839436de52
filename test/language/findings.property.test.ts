import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalysis } from '../../src/language/index';
import { propertyOptions } from '../property';
import { documents } from './documents';

const lint = (text: string) => createAnalysis(text).findings();

describe('findings', function () {
  this.timeout(120_000);

  it('are sorted, lie inside the text, and quote what they claim', () => {
    fc.assert(
      fc.property(documents, (text) => {
        let last = 0;
        for (const f of lint(text)) {
          assert.ok(
            f.start >= last &&
              f.start <= f.mark.start &&
              f.mark.start < f.mark.end &&
              f.mark.end <= f.end &&
              f.end <= text.length,
          );
          assert.equal(f.text, text.slice(f.start, f.end));
          last = f.start;
        }
      }),
      propertyOptions(60, 1),
    );
  });

  it('come without an exception for any beginning of a document', () => {
    fc.assert(
      fc.property(documents, fc.nat(), (text, n) => void lint(text.slice(0, n % (text.length + 1)))),
      propertyOptions(60, 2),
    );
  });

  it('are the same with CRLF as with LF', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const lf = text.replace(/\r\n/g, '\n');
        const told = (t: string) =>
          lint(t).map((f) => [f.ruleId, t.slice(f.mark.start, f.mark.end).replace(/\r\n/g, '\n')]);
        assert.deepEqual(told(lf.replace(/\n/g, '\r\n')), told(lf));
      }),
      propertyOptions(40, 3),
    );
  });

  it('leave no blame behind once a suggestion is applied', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const analysis = createAnalysis(text);
        for (const f of analysis.findings().filter((f) => f.category === 'blame')) {
          for (const s of f.suggestions) {
            if (s.kind !== 'fact') continue;
            const end = f.start + s.replacement.length;
            analysis.update([{ start: f.start, end: f.end, insert: s.replacement }]);
            const left = analysis.findings().filter((g) => g.category === 'blame' && g.start < end && g.end > f.start);
            analysis.update([{ start: f.start, end, insert: f.text }]);
            assert.deepEqual(
              left.map((g) => g.text),
              [],
              s.replacement,
            );
          }
        }
      }),
      propertyOptions(30, 4),
    );
  });

  for (const text of [
    'The dispatcher was meant to',
    'The cause was that the operator failed to',
    'The cause was human error.\nfailed to ',
  ])
    it(`come without an exception while a sentence is being typed: ${JSON.stringify(text)}`, () => {
      createAnalysis(text).findings();
    });

  it('cope with lone surrogates, NUL, a BOM, and nothing at all', () => {
    for (const text of [
      '',
      '\uFEFF',
      '\uD800 human error \uDC00',
      'a\0b human error',
      '\uFEFF# Review\n\nIt was human error.',
      '\n\n\n',
      '---',
      '---\n',
      '<!--',
    ]) {
      assert.doesNotThrow(() => lint(text));
    }
    assert.equal(lint('\uFEFFIt was human error.').length, 1);
  });

  it('cope with five megabytes, on one line (which is data) and in many', () => {
    const sentence = 'The queue grew and the workers slowed down. ';
    for (const text of [sentence.repeat(115_000), `${sentence}\n\n`.repeat(110_000)])
      assert.doesNotThrow(() => lint(text));
  });
});

describe('what is not the author’s prose', () => {
  for (const [name, text] of Object.entries({
    'code span': 'The log says `human error` twice.',
    'fenced code': '```\nhuman error\n```',
    'indented code': '    human error',
    'block quote': '> It was human error.',
    'longer quoted speech': 'A customer wrote “you idiots broke my shop again” in the ticket.',
    'front matter': '---\ntitle: human error\n---\n\nText.',
    'link address': 'See [the notes](https://example.org/human-error "human error").',
    image: '![human error](x.png)',
    'code in HTML': '<pre>human error</pre>',
    comment: '<!-- human error -->',
    'bare address': 'https://example.org/who-is-to-blame',
    'struck out': '~~It was human error.~~',
  })) {
    it(`is left alone: ${name}`, () => assert.deepEqual(lint(text), []));
  }

  it('ends where it ends: the prose around it is read', () => {
    assert.equal(lint('See `x` and [y](z): it was **human error**.').length, 1);
    assert.equal(lint('| a | b |\n|---|---|\n| c | human error |\n').length, 1);
    assert.equal(lint('- [ ] it was human error').length, 1);
    const table = createAnalysis('| a | b |\r\n|---|---|\r\n| c | human error |\r\n');
    assert.equal(table.findings()[0]?.text, 'human error');
    assert.match(String(table.tree), /TableRow/);
  });
});
