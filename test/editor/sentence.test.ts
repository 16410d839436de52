import assert from 'node:assert/strict';
import { sentenceAt } from '../../src/vscode/action-items/sentence';

const text = [
  '## Analysis',
  '',
  'The cache was cold. A dry run would',
  'have caught this. We had none.',
  '',
  '- [ ] First item. It has two sentences.',
  '- Second item',
  '  goes on here.',
].join('\n');

const at = (words: string, within = text) => {
  const span = sentenceAt(within, within.indexOf(words));
  return span && within.slice(span.start, span.end);
};

describe('The sentence at the cursor', () => {
  it('reaches over the lines of its paragraph', () => {
    assert.equal(at('have caught'), 'A dry run would\nhave caught this.');
    assert.equal(at('cold'), 'The cache was cold.');
    assert.equal(at('none'), 'We had none.');
  });

  it('is in the heading or below it', () => {
    assert.equal(at('cold', '## Analysis\nThe cache was cold.'), 'The cache was cold.');
    assert.equal(at('Analysis', '## Analysis\nThe cache was cold.'), 'Analysis');
  });

  it('ends where a line has nothing but spaces', () => {
    assert.equal(at('cold', 'We had none.\n \t\nThe cache was cold.\n  \nIt was late.'), 'The cache was cold.');
  });

  it('is the one that begins at the cursor', () => {
    const span = sentenceAt('It was late. The cache was cold.', 'It was late. '.length);
    assert.deepEqual(span, { start: 13, end: 32 });
  });

  it('stays within its list item, without mark and box', () => {
    assert.equal(at('First'), 'First item.');
    assert.equal(at('two'), 'It has two sentences.');
    assert.equal(at('goes on'), 'Second item\n  goes on here.');
    assert.equal(at('- Second'), 'Second item\n  goes on here.');
  });

  it('knows CRLF', () => {
    const crlf = text.replaceAll('\n', '\r\n');
    assert.equal(at('have caught', crlf), 'A dry run would\r\nhave caught this.');
    assert.equal(at('First', crlf), 'First item.');
  });

  it('is none on a blank line, and any offset will do', () => {
    assert.equal(sentenceAt(text, text.indexOf('\n\n') + 1), undefined);
    for (let offset = 0; offset <= text.length; offset++) sentenceAt(text, offset);
    assert.equal(sentenceAt('', 0), undefined);
  });
});
