import assert from 'node:assert/strict';
import { parseRows, checkWords } from '../../scripts/generate/lexicon/rows';
import { pack } from '../../scripts/generate/lexicon/pack';
import { hasClass, is, lemmas, wordsOf, type ClassName } from '../../src/language/lexicon';
import { classes, verbClasses } from '../../src/language/lexicon/classes';
import { unpack } from '../../src/language/lexicon/pack';
import { people } from '../../src/language/lexicon/people-data';
import { bases } from '../../src/language/lexicon/verbs-data';

const names = Object.keys(classes) as ClassName[];

describe('the lexicon', () => {
  describe('has classes', () => {
    it('that know their words, in any case and as a possessive', () => {
      assert.ok(is('perceive', 'notice'));
      assert.ok(is('precious', 'Database'));
      assert.ok(is('precious', 'customer’s'));
      assert.ok(!is('precious', "customers'"), 'a plural is no lemma');
      assert.ok(is('trait', 'naïve'));
      assert.ok(!is('perceive', 'delete'));
    });

    it('of words in lower case, sorted, none of them twice', () => {
      for (const name of names) {
        const words = classes[name].split(' ');
        assert.deepEqual(words, [...new Set(words)].sort(), name);
        for (const word of words) assert.match(word, /^[a-z0-9]+(?:-[a-z0-9]+)*$/, name);
      }
    });

    it('of verbs in their base form', () => {
      for (const name of verbClasses)
        for (const verb of wordsOf(name))
          assert.ok(
            lemmas(verb).some(({ lemma, form }) => lemma === verb && form === 'base'),
            `${name}: ${verb}`,
          );
    });

    it('and no others', () => {
      assert.ok(hasClass('perceive'));
      assert.ok(!hasClass('percieve'));
      assert.ok(!hasClass('toString'));
      // @ts-expect-error There is no such class.
      assert.throws(() => is('percieve', 'see'), /no word class "percieve"/);
    });
  });

  describe('reads lists', () => {
    it('of names and words, with comments', () => {
      const rows = parseRows('# Verbs\nsee: look watch\n\nhear: listen\nsee: spot\n', 'x.txt');
      assert.deepEqual(
        [...rows],
        [
          ['see', ['look', 'watch', 'spot']],
          ['hear', ['listen']],
        ],
      );
    });

    it('and refuses what is something else', () => {
      assert.throws(() => parseRows('see: look\nSee look', 'x.txt'), /x\.txt:2/);
      assert.throws(() => checkWords('see', ['look', 'watch', 'look']), /"look" stands there twice/);
      assert.throws(() => checkWords('see', ['Look']), /"Look" is no word in lower case/);
    });

    it('and packs them', () => {
      assert.equal(pack(['above', 'abort', 'aborted']), 'AabortFedDve');
      for (const words of [['a'], ['check', 'checker', 'cheque', 'double-check', 'no-one'], []])
        assert.deepEqual(unpack(pack(words)), words);
      assert.deepEqual(unpack(pack(['b', 'a', 'b'])), ['a', 'b']);
    });
  });

  it('holds each noun in one kind, and words in lower case alone', () => {
    const nouns = Object.values(people).flatMap((packed) => unpack(packed));
    assert.equal(new Set(nouns).size, nouns.length);
    for (const word of [...nouns, ...unpack(bases)]) assert.match(word, /^[a-z]+(?:-[a-z]+)*$/);
  });
});
