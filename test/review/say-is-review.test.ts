import assert from 'node:assert/strict';
import * as language from '../../src/language';
import * as review from '../../src/review';

function say(text: string, wanted: boolean, byPath = false): string {
  const after = review.applyChanges(text, review.sayIsReview(text, wanted, '/a/x.md', byPath));
  assert.equal(review.isReview(language.createAnalysis(after), '/a/x.md', byPath).isReview, wanted, after);
  return after;
}

const notes = '# Notes\n\nText.\n';
const headings = '# A\n\n## Timeline\n\n## Impact\n\n## Action items\n';

describe('Saying that a file is a review, or none', () => {
  it('adds a comment at the top, or below the front matter', () => {
    assert.equal(say(notes, true), `<!-- learning-review: on -->\n\n${notes}`);
    assert.equal(say(headings, false), `<!-- learning-review: off -->\n\n${headings}`);
    assert.equal(
      say(`---\ntitle: x\n---\n\n${notes}`, true),
      `---\ntitle: x\n---\n\n<!-- learning-review: on -->\n\n${notes}`,
    );
    assert.equal(say(`\uFEFF${notes}`, true), `\uFEFF<!-- learning-review: on -->\n\n${notes}`);
  });

  it('keeps line breaks as they are', () => {
    assert.equal(
      say(notes.replaceAll('\n', '\r\n'), true),
      `<!-- learning-review: on -->\r\n\r\n${notes.replaceAll('\n', '\r\n')}`,
    );
    const front = '---\r\ntitle: x\r\n---';
    assert.equal(
      say(`${front}\r\n\r\n# Notes\r\n`, true),
      `${front}\r\n\r\n<!-- learning-review: on -->\r\n\r\n# Notes\r\n`,
    );
  });

  it('takes back what was said before', () => {
    for (const text of [notes, `---\ntitle: x\n---\n\n${notes}`]) assert.equal(say(say(text, true), false), text);
    assert.equal(say(say(headings, false), true), headings);
  });

  it('turns round what was said where taking it back is not enough', () => {
    assert.equal(say(`<!-- learning-review: off -->\n${notes}`, true), `<!-- learning-review: on -->\n${notes}`);
    assert.equal(say(`<!-- learning-review: on -->\n${headings}`, false), `<!-- learning-review: off -->\n${headings}`);
  });

  it('changes the front matter where that speaks of it', () => {
    assert.equal(
      say(`---\nlearning-review: true # yes\n---\n${notes}`, false),
      `---\nlearning-review: false # yes\n---\n${notes}`,
    );
  });

  it('changes nothing where nothing has to change', () => {
    assert.equal(say(headings, true), headings);
    assert.equal(say(notes, false), notes);
    assert.equal(say(notes, true, true), notes);
  });

  it('speaks against the path, too', () => {
    assert.equal(say(notes, false, true), `<!-- learning-review: off -->\n\n${notes}`);
  });
});
