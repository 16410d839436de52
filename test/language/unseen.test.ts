import assert from 'node:assert/strict';
import { readSeen, restoreUnseen } from '../../src/language/text/unseen';

/** What becomes of a text when its words, as they are seen, become others. */
function changed(written: string, made: string): string {
  const seen = readSeen(written);
  assert.ok(seen);
  return restoreUnseen(made, seen.text, written, seen.places);
}

describe('what nobody sees in a text', () => {
  it('stays in the words that stay, wherever others go or come', () => {
    const written = 'We sim\u00adply for\u00adgot the ga\u200bte';
    assert.equal(changed(written, 'We forgot the gate'), 'We for\u00adgot the ga\u200bte');
    assert.equal(changed(written, 'We simply closed the old gate'), 'We sim\u00adply closed the old ga\u200bte');
    assert.equal(changed(written, 'the gate'), 'the ga\u200bte');
    assert.equal(changed(written, 'Nobody knew'), 'Nobody knew');
    assert.equal(changed(written, ''), '');
  });

  it('stays in the last word, whatever comes behind it', () => {
    assert.equal(
      changed('We closed the ga\u200bte', 'We closed the gate <!-- why? -->'),
      'We closed the ga\u200bte <!-- why? -->',
    );
    assert.equal(changed('The ga\u200bte rose', 'Up went the gate'), 'Up went the ga\u200bte');
  });

  it('is nothing where all is seen', () => assert.equal(readSeen('We forgot the gate'), undefined));
});
