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

describe('the end of a sentence', () => {
  const split = (text: string) => readSentences(text, text).map((each) => each.text);
  for (const text of [
    'The quorum must be 2.| Bob deleted the database.',
    'It began at 9 a.m.| Bob deleted the database.',
    'We met (in the lock room. )| Bob left.',
    'It ended at 5 p.m.| The team went home.',
    'We lost 12,400.| Nobody noticed.',
    'The limit was 0.5.| It held.',
    'It took until 14:05.| Then it was over.',
    'We ran version 2.1.| The fix came later.',
    'The load rose to 95%.| Alerts fired.',
    'The load fell from 9 to 3.| “Fine,” they said.',
    'It failed on port 8080.| `systemd` restarted it.',
    'The date was 4 March 2031.| Nobody knew.',
    'Replicas went from 3 to 1.| 2 of them were lost.',
    'There were 3 (of 5).| Bob added more.',
    'We use v2.1 of it.| It works.',
    'See No. 5 of the list.| It is long.',
    'It took approx. 3 hours.| It was dark.',
    'Caches, e.g. Redis, were full.| We waited.',
    'At 9 a.m. UTC it began.| We waited.',
    'At 9 a.m. on Monday it began.',
    'It began at 9 a.m. Monday and ended.',
    'It began at 9 a.m. Berlin time.',
    'It began at 9 a.m. EST.| We slept.',
    '1. Bob deleted the database.',
    'Step 2. Bob deleted it.',
    'It rose by 2.5 per cent.',
    'It went from 1.1.1.1 to 8.8.8.8.| It helped.',
    'It was vol. 2 of the book.',
    'The U.S. region was down.',
    'On 3. March it began.',
    'Fig. 2. Load of the queue.',
    'The quorum must be 2.| AWS restarted it.',
    'It took until 3.| Today it is fast.',
    'There were 12 of 20.| Mark deleted them.',
    'It began at 9 a.m.| The time was right.',
  ])
    it(JSON.stringify(text), () => assert.deepEqual(split(text.replaceAll('|', '')), text.split(/\| ?/)));
});

describe('lines that begin with a label', () => {
  const split = (text: string) => readSentences(text, text).map((each) => each.text);
  it('are sentences of their own where they follow each other', () => {
    assert.deepEqual(split('Problem: the valve stuck\nRoot cause : rust\nand sand\r\nCost: 12'), [
      'Problem: the valve stuck',
      'Root cause : rust\nand sand',
      'Cost: 12',
    ]);
  });
  it('are none where the first has none, or none has a word', () => {
    for (const text of [
      'The valve stuck in\nBerlin: it was cold',
      'Problem: the valve stuck at\n14:05 and\nhttps://example.org',
      'In the hall of the old mill by the river: rust\nNo label of this length is one, whatever follows: sand',
    ])
      assert.deepEqual(split(text), [text]);
  });
  it('have their findings and rephrasings each', () => {
    const [finding] = createAnalysis(
      '**Status**: Fixed  \n**Cause**: we forgot to renew the key  \n**Owner**: Ana\n',
    ).findings();
    assert.equal(finding?.text, '**Cause**: we forgot to renew the key');
    assert.equal(finding.suggestions[0]?.title, 'Rephrase: Cause: the key was not renewed');
  });
});

describe('characters that nobody sees', () => {
  const found = (text: string) =>
    createAnalysis(text)
      .findings()
      .map(({ ruleId, mark }) => `${ruleId}: ${text.slice(mark.start, mark.end)}`);
  const plain = ['should-have: should have tested'];
  const clean = (all: readonly string[]) => all.map((each) => each.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''));

  for (const text of [
    'Nina sh\u00adould have tested the build.',
    'Nina should\u200b have tested the build.',
    'Nina should \u200bhave tested the build.',
    'Nina should ha\u200cve test\u00aded the build.',
    'Nina should\u2060 have \ufefftested the build.',
    'Ni\u00adna should have tested the buil\u00add.',
    'All was well.\u200b Nina should have tested the build.',
    '\u200bNina should have tested the build.',
    'Nina should have\u200d tested the build.\u200b',
    '**Nina** sho\u00aduld have tested the **bu\u00adild**.',
  ])
    it(`change no finding: ${JSON.stringify(text)}`, () => assert.deepEqual(clean(found(text)), plain));

  it('stay where nothing else changes', () => {
    const text =
      'In the mor\u00adning, all was ca\u00adlm. Obvi\u00adously, the load\u200bing of the in\u00addex had too little mem\u00adory.';
    for (const { start, end, suggestions } of createAnalysis(text).findings())
      for (const each of suggestions)
        if (each.kind === 'fact') {
          const after = text.slice(0, start) + each.replacement + text.slice(end);
          assert.ok(after.startsWith('In the mor\u00adning, all was ca\u00adlm.'), after);
          assert.ok(after.includes('load\u200bing of the in\u00addex had too little mem\u00adory.'), after);
        }
    assert.deepEqual(clean(found(text)), ['hindsight-adverb: Obviously']);
  });

  for (const mark of ["'", '\u2019', '\u02bc', '\u00b4', '\uff07', '`', '\u2018', '\u2032'])
    it(`count as an apostrophe: ${JSON.stringify(mark)}`, () => {
      assert.deepEqual(found(`Nina didn${mark}t test the build.`), [`did-not: didn${mark}t test`]);
      assert.deepEqual(found(`We should${mark}ve tested it.`), [`should-have: should${mark}ve tested`]);
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
