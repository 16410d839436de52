import assert from 'node:assert/strict';
import { inflect, lemmas } from '../../src/language/lexicon';

const read = (word: string) =>
  lemmas(word)
    .map(({ lemma, form }) => `${lemma} ${form}`)
    .sort();

describe('the lexicon on verbs', () => {
  it('knows irregular forms', () => {
    for (const row of [
      'be is was been being',
      'have has had had having',
      'do does did done doing',
      'go goes went gone going',
      'break breaks broke broken breaking',
      'forget forgets forgot forgotten forgetting',
      'overwrite overwrites overwrote overwritten overwriting',
      'rebuild rebuilds rebuilt rebuilt rebuilding',
      'misread misreads misread misread misreading',
      'undo undoes undid undone undoing',
      'withhold withholds withheld withheld withholding',
      'misunderstand misunderstands misunderstood misunderstood misunderstanding',
      'take takes took taken taking',
      'cut cuts cut cut cutting',
      'lay lays laid laid laying',
      'lie lies lay lain lying',
    ]) {
      const [lemma, ...forms] = row.split(' ');
      const { third, past, participle, ing } = inflect(lemma!);
      assert.deepEqual([third, past, participle, ing], forms, lemma);
      for (const form of forms)
        assert.ok(
          lemmas(form).some((found) => found.lemma === lemma),
          `${form} of ${lemma}`,
        );
    }
  });

  it('knows how regular verbs are spelt', () => {
    for (const row of [
      'delete deletes deleted deleting',
      'push pushes pushed pushing',
      'apply applies applied applying',
      'deploy deploys deployed deploying',
      'delay delays delayed delaying',
      'stop stops stopped stopping',
      'commit commits committed committing',
      'offer offers offered offering',
      'debug debugs debugged debugging',
      'unplug unplugs unplugged unplugging',
      'panic panics panicked panicking',
      'agree agrees agreed agreeing',
      'cancel cancels cancelled cancelling',
      'focus focuses focused focusing',
      'double-check double-checks double-checked double-checking',
      'fix fixes fixed fixing',
      'die dies died dying',
    ]) {
      const [lemma, third, past, ing] = row.split(' ');
      assert.deepEqual(inflect(lemma!), { third, past, participle: past, ing }, lemma);
      for (const [form, name] of [
        [third, 'third'],
        [past, 'past'],
        [past, 'participle'],
        [ing, 'ing'],
      ] as const)
        assert.ok(read(form!).includes(`${lemma} ${name}`), `${form}: ${read(form!).join(', ')}`);
    }
  });

  it('tells all that a word can be', () => {
    assert.deepEqual(read('read'), ['read base', 'read participle', 'read past']);
    assert.deepEqual(read('found'), ['find participle', 'find past']);
    assert.deepEqual(read('lay'), ['lay base', 'lie past']);
    assert.deepEqual(read('saw'), ['see past']);
    assert.deepEqual(read('Checked'), ['check participle', 'check past']);
    assert.deepEqual(read('canceled'), read('cancelled'));
    assert.deepEqual(read('double-checking'), ['double-check ing']);
    assert.deepEqual(read('re-ran'), ['re-run past']);
    assert.deepEqual(read('prioritised'), ['prioritise participle', 'prioritise past']);
  });

  it('does not take one verb for another', () => {
    assert.deepEqual(read('hoping'), ['hope ing']);
    assert.deepEqual(read('staring'), ['stare ing']);
    assert.deepEqual(read('missing'), ['miss ing']);
    assert.deepEqual(read('relying'), ['rely ing']);
    assert.deepEqual(read('repeated'), ['repeat participle', 'repeat past']);
    assert.deepEqual(read('combined'), ['combine participle', 'combine past']);
  });

  it('takes no other word for a verb', () => {
    for (const word of 'resource outcome unknown income size string during nothing thing morning hundred indeed red people house database unexpected unrelated quickly the of'.split(
      ' ',
    ))
      assert.deepEqual(read(word), [], word);
  });
});
