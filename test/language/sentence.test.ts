import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createAnalysis } from '../../src/language/index';
import { afterLast, trimMarks } from '../../src/language/text/ends';
import { readSentences } from '../../src/language/grammar/sentence';
import { squeeze } from '../../src/language/text/squeeze';
import { matchesOf } from '../../src/language/text/matches';
import { propertyOptions } from '../property';

describe('a sentence', () => {
  it('is none when it is longer than people write', () => {
    const long = `We should have ${'checked it and '.repeat(100)}tested.`;
    assert.equal(readSentences(`${long} It broke.`, `${long} It broke.`).length, 1);
    assert.deepEqual(createAnalysis(long).findings(), []);
  });

  it('has words that every object knows', () => {
    const replacements = ['constructor', 'toString', '__proto__'].flatMap((word) =>
      createAnalysis(`We failed to test ${word}.`)
        .findings()
        .flatMap((f) => f.suggestions.map((s) => (s.kind === 'fact' ? s.replacement : s.text))),
    );
    assert.ok(replacements.length >= 3);
    assert.deepEqual(
      replacements.filter((text) => /native code|\[object|undefined/.test(text)),
      [],
    );
  });
});

describe('a squeezed text', () => {
  it('has no run of blanks, and every unit of it is in its place', () => {
    const texts = fc.string({ unit: fc.constantFrom(' ', '\n', '\u00a0', 'a', '.', '\ud83d\ude00'), maxLength: 40 });
    fc.assert(
      fc.property(texts, (text) => {
        const { text: squeezed, at } = squeeze(text);
        assert.ok(!/\s\s|[^\S ]/.test(squeezed));
        assert.equal(squeezed, text.replace(/\s+/g, ' '));
        assert.equal(at(squeezed.length), text.length);
        for (let i = 0; i < squeezed.length; i++)
          assert.equal(squeezed[i], /\s/.test(text[at(i)]!) ? ' ' : text[at(i)]);
      }),
      propertyOptions(300, 71),
    );
  });
});

describe('matches of a pattern', () => {
  const found = (pattern: RegExp, text: string) => [...matchesOf(pattern, text)].map((m) => [m.index, m[0]]);

  it('are those of matchAll', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\ud83d\ude00'), maxLength: 12 });
    for (const pattern of [/a+/gu, /a*/gu, /\b/gu, /(?<=a)b?/gu])
      fc.assert(
        fc.property(texts, (text) => {
          assert.deepEqual(
            found(pattern, text),
            [...text.matchAll(pattern)].map((m) => [m.index, m[0]]),
          );
        }),
        propertyOptions(100, 72),
      );
  });

  it('do not depend on who else uses the pattern', () => {
    const pattern = /\w/gu;
    const outer = matchesOf(pattern, 'abc');
    assert.equal(outer.next().value?.[0], 'a');
    // One is given up half way, one runs in between.
    for (const [word] of matchesOf(pattern, 'xyz')) if (word === 'y') break;
    assert.deepEqual(found(pattern, 'q'), [[0, 'q']]);
    assert.equal(pattern.test('z'), true);
    pattern.lastIndex = 0;
    assert.deepEqual(
      [...outer].map(([word]) => word),
      ['b', 'c'],
    );
  });
});

describe('ends of a text', () => {
  it('lose blanks and marks', () => {
    assert.equal(trimMarks('Why, then? !\n', '?!'), 'Why, then');
    assert.equal(trimMarks(' .. ', '.'), '');
    assert.equal(trimMarks('a. b', '.'), 'a. b');
  });

  it('are what stands behind the last match', () => {
    assert.equal(afterLast('one, two; three', /[,;] /), 'three');
    assert.equal(afterLast('one', /[,;] /), 'one');
  });
});
