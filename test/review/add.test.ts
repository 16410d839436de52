import assert from 'node:assert/strict';
import { createAnalysis } from '../../src/language';
import { addBlock, applyChanges, placeBlock, readReview } from '../../src/review';

const after = (text: string, line: string): string => {
  const review = readReview(createAnalysis(text));
  return applyChanges(text, addBlock(review, { kind: 'appreciation', title: 'Appreciation', block: line }));
};

const front = '---\ntemplate: learning-review\n---\n\n# A\n\n## Summary\n\nx\n';

describe('A line for a section', () => {
  it('goes behind what is written there', () => {
    const text = `${front}\n## Appreciation\n\n- One\n\n## Later\n`;
    assert.equal(after(text, '- Two'), text.replace('- One\n', '- One\n- Two\n'));
    const prose = text.replace('- One', 'Thanks.');
    assert.equal(after(prose, '- Two'), prose.replace('Thanks.\n', 'Thanks.\n\n- Two\n'));
  });

  it('goes below a bare heading, also at the very end', () => {
    assert.equal(after(`${front}\n## Appreciation`, '- Two'), `${front}\n## Appreciation\n\n- Two`);
    assert.equal(after(`${front}\n## Appreciation\n\n## B\n`, '- Two'), `${front}\n## Appreciation\n\n- Two\n\n## B\n`);
  });

  it('takes the place of a slot, and of one in its own section alone', () => {
    const slot = `${front}\n## Appreciation\n\n- [who?]`;
    assert.equal(after(slot, '- Two'), slot.replace('[who?]', 'Two'));
    assert.equal(after(`${slot}\n\n## B\n`, '- Two'), `${slot.replace('[who?]', 'Two')}\n\n## B\n`);
    const elsewhere = `${front}\n## Appreciation\n\n## B\n\n- [who?]\n`;
    assert.equal(after(elsewhere, '- Two'), elsewhere.replace('## B', '- Two\n\n## B'));
  });

  it('brings a section that the template asks for to its place', () => {
    const text = after(`${front}\n## Action items\n\n- x\n`, '- Two');
    assert.match(text, /## Action items\n\n- x\n\n## Appreciation\n\n- Two\n$/);
  });

  it('brings one that no template asks for to the end, with the line breaks of the text', () => {
    const text = '---\r\ntemplate: resilience-note\r\n---\r\n\r\n# A\r\n\r\n## B\r\n\r\nx';
    const review = readReview(createAnalysis(text));
    const changes = addBlock(review, { kind: 'timeline', title: 'Timeline', block: '- a\n- b' });
    assert.equal(applyChanges(text, changes), `${text}\r\n\r\n## Timeline\r\n\r\n- a\r\n- b\r\n`);
  });
});

describe('A question', () => {
  const placed = (text: string, at: string) =>
    applyChanges(text, placeBlock(readReview(createAnalysis(text)), text.indexOf(at), 'How?'));

  it('fills a blank line, follows a paragraph, joins a list', () => {
    assert.equal(placed('a\n\n\nb', '\n\nb'), 'a\n\nHow?\n\nb');
    assert.equal(placed('a\nb\n\nc', 'a'), 'a\nb\n\nHow?\n\nc');
    assert.equal(placed('  - [x] a\r\n    b\r\n- c', 'a'), '  - [x] a\r\n    b\r\n  - [ ] How?\r\n- c');
  });
});
