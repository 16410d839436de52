import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultSettings } from '../../src/language/index';
import { isReview, readReview, structureFindings, type Review } from '../../src/review/index';
import { anyText, propertyOptions } from '../property';
import { analyse, read } from './analyse';
import { reviews } from './documents';

const edit = fc.record({
  at: fc.nat(),
  remove: fc.integer({ min: 0, max: 40 }),
  insert: fc.constantFrom(
    '',
    ' ',
    '\n',
    '\n\n',
    '## Timeline\n',
    '- 10:15 more\n',
    '```\n',
    '<!-- ',
    ' -->',
    '- [ ] Add it\n',
    '| x |',
    '---\n',
    '# T\n',
    '\r\n',
    'x',
  ),
});

const withoutCache = ({ contents, ...rest }: Review): unknown => ({
  ...rest,
  template: rest.template.id,
  contents: contents.length,
});

describe('a review that is read after an edit', function () {
  this.timeout(300_000);

  it('is what reading the whole document anew gives', () => {
    fc.assert(
      fc.property(reviews, fc.array(edit, { minLength: 1, maxLength: 12 }), (text, edits) => {
        const analysis = analyse(text);
        let review = readReview(analysis);
        for (const { at, remove, insert } of edits) {
          const start = at % (analysis.text.length + 1);
          analysis.update([{ start, end: Math.min(analysis.text.length, start + remove), insert }]);
          review = readReview(analysis, review);
          assert.deepEqual(withoutCache(review), withoutCache(read(analysis.text)));
        }
      }),
      propertyOptions(25, 1),
    );
  });

  it('has the fields of an action item as they are now', () => {
    const text = '## Action items\n\n- Pin the image\n  - Owner: @ana\n  - Due: 2031-05-01\n';
    const analysis = analyse(text);
    let review = readReview(analysis);
    for (const [from, to] of [
      ['@ana', '@li'],
      ['\n  - Due: 2031-05-01', ''],
      ['\n  - Owner: @li', '\n  - Owner: @li\n  - Due: 2031-06-01'],
      ['\n  - Owner: @li\n', '\n'],
    ] as const) {
      const start = analysis.text.indexOf(from);
      analysis.update([{ start, end: start + from.length, insert: to }]);
      review = readReview(analysis, review);
      assert.deepEqual(withoutCache(review), withoutCache(read(analysis.text)), analysis.text);
    }
    assert.deepEqual([review.actions[0]?.owner, review.actions[0]?.due], [undefined, '2031-06-01']);
  });

  it('reads only what changed anew', () => {
    const text = '## Impact\n\nAll users.\n\n## Timeline\n\n- 10:00 It began\n\n## Action items\n\n- [ ] Pin it\n';
    const analysis = analyse(text);
    const before = readReview(analysis);
    analysis.update([{ start: 11, end: 14, insert: 'Most' }]);
    const after = readReview(analysis, before);
    const known = new Set(before.contents.values());
    assert.equal([...after.contents.values()].filter((content) => !known.has(content)).length, 1);
  });
});

describe('reading a review', function () {
  this.timeout(300_000);

  it('never throws, wherever the text is cut off', () => {
    fc.assert(
      fc.property(reviews, fc.nat(), (text, at) => {
        const cut = text.slice(0, at % (text.length + 1));
        const analysis = analyse(cut);
        structureFindings(readReview(analysis), defaultSettings);
        isReview(analysis, 'a.md');
      }),
      propertyOptions(100, 2),
    );
  });

  it('never throws on text that is no Markdown at all', () => {
    for (const text of [
      '',
      '\uFEFF',
      '\0\u0001\ud800',
      '---',
      '---\n',
      '---\n---',
      '#',
      '| |\n|-|\n| |',
      '- ',
      '- [ ]',
      '1.',
      '\r\r\n\n',
      '[[[',
      '<!--',
    ]) {
      const review = read(text);
      structureFindings(review, { ...defaultSettings, profile: 'strict' });
      assert.equal(review.text, text);
    }
    fc.assert(
      fc.property(anyText(300), (text) => {
        structureFindings(read(text), defaultSettings);
      }),
      propertyOptions(100, 3),
    );
  });

  it('gives spans that lie inside the text, in order', () => {
    fc.assert(
      fc.property(reviews, (text) => {
        const review = read(text);
        const findings = structureFindings(review, { ...defaultSettings, profile: 'strict' });
        for (const { start, end, mark, text: said } of findings) {
          assert.ok(
            0 <= start && start <= mark.start && mark.start < mark.end && mark.end <= end && end <= text.length,
          );
          assert.equal(text.slice(start, end), said);
        }
        assert.deepEqual(
          findings,
          [...findings].sort((a, b) => a.start - b.start || a.end - b.end),
        );
        for (const { start, end, when, what } of review.timeline) {
          assert.ok(start <= when.start && when.end <= end && what.end <= end);
        }
        for (const { start, end, what } of review.actions) assert.ok(start <= what.start && what.end <= end);
      }),
      propertyOptions(100, 4),
    );
  });
});
