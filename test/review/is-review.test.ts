import assert from 'node:assert/strict';
import { isReview } from '../../src/review/index';
import { analyse } from './analyse';

const told = (text: string, path = 'notes/a.md', byPath = false): string => {
  const { isReview: is, because } = isReview(analyse(text), path, byPath);
  return `${is ? 'yes' : 'no'}, ${because}`;
};

describe('whether a document is a review', () => {
  it('is told by a comment first', () => {
    assert.equal(told('<!-- learning-review: on -->\n# Any'), 'yes, comment');
    assert.equal(
      told('---\nlearning-review: true\n---\n<!-- learning-review: off: a list of words -->\n', 'a.md', true),
      'no, comment',
    );
  });

  it('is told by the front matter next', () => {
    assert.equal(told('---\nlearning-review: true\n---\n'), 'yes, front-matter');
    assert.equal(told('---\nlearning-review: false\n---\n## Timeline\n## Impact\n', 'a.md', true), 'no, front-matter');
    assert.equal(told('---\ntemplate: near-miss\n---\n'), 'yes, front-matter');
    assert.equal(told('---\ntemplate: blog-post\n---\n'), 'no, none');
  });

  it('is told by the path next', () => {
    assert.equal(told('# Any', 'postmortems/a.md', true), 'yes, path');
  });

  it('is guessed from the headings last', () => {
    assert.equal(told('# Queue stall\n## Timeline\n## Action items\n'), 'yes, headings');
    assert.equal(told('## Impact\n## Detection\n## Resolution\n'), 'yes, headings');
    assert.equal(told('# Post-mortem: queue stall\n## Action items\n'), 'yes, headings');
    assert.equal(told('# Incident on Monday\n\n- **Impact**: all\n- **Resolution**: rolled back\n'), 'yes, headings');
  });

  it('is not guessed from one heading, or from those of other documents', () => {
    assert.equal(told('# Project plan\n## Timeline\n## Team\n'), 'no, none');
    assert.equal(told('# Meeting\n## Participants\n## Action items\n'), 'no, none');
    assert.equal(told('# API\n## Response\n## Resolution\n'), 'no, none');
    assert.equal(told('# My library\n## Installation\n## Usage\n## Contributing\n## License\n'), 'no, none');
    assert.equal(told(''), 'no, none');
  });

  it('is never guessed of a README or a changelog', () => {
    for (const path of ['README.md', 'docs/readme.de.md', 'a\\CHANGELOG.md', 'CONTRIBUTING.md'])
      assert.equal(told('## Timeline\n## Action items\n## Impact\n', path), 'no, none', path);
  });
});
