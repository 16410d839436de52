import assert from 'node:assert/strict';
import { longestAnswer, readAnswer } from '../../src/vscode/second-reader/answer';
import { plain } from '../../src/vscode/second-reader/plain';
import { writePrompt } from '../../src/vscode/second-reader/prompt';

describe('what a model is sent', () => {
  it('ends in the heading and the sentence, each on one line', () => {
    const prompt = writePrompt({ heading: 'What\nhappened', sentence: 'The team failed\n  to see it.' });
    assert.ok(prompt.endsWith('\n\nHeading: What happened\nSentence: The team failed to see it.'), prompt);
  });

  it('is otherwise always the same', () => {
    const [one, other] = ['A', 'B'].map((text) =>
      writePrompt({ heading: text, sentence: text }).split('\n').slice(0, -2),
    );
    assert.deepEqual(one, other);
    assert.match(writePrompt({ heading: '', sentence: 'A' }), /\nHeading: \(no heading\)\n/);
  });
});

describe('what a model answers', () => {
  const sentence = 'The team failed\nto see it.';

  it('may stand on a line with blanks around', () =>
    assert.deepEqual(readAnswer(sentence, '\n It was not seen. \n'), { text: 'It was not seen.' }));

  it('may be that there is nothing else to say', () => {
    for (const answer of ['NONE', 'NONE.', ' NONE\n', 'The team failed to see it.'])
      assert.equal(readAnswer(sentence, answer), 'none', answer);
  });

  it('ends as the sentence does', () => {
    assert.equal(readAnswer(sentence, 'It was not seen'), 'unfit');
    assert.equal(readAnswer(sentence, 'Was it not seen?'), 'unfit');
    assert.equal(readAnswer('Who broke it?', 'It broke.'), 'unfit');
    assert.deepEqual(readAnswer('Who broke it?', 'What broke?'), { text: 'What broke?' });
    assert.deepEqual(readAnswer('Bob broke **it**', '**It** broke.'), { text: '**It** broke' });
    assert.deepEqual(readAnswer('Bob broke it', '**It broke.**'), { text: '**It broke**' });
    assert.deepEqual(readAnswer('“Bob broke it.”', '“It broke.”'), { text: '“It broke.”' });
  });

  it('is no list, no heading, no quotation, no table, and holds nothing that is not seen', () => {
    const answers = ['- It broke.', '* It broke.', '1. It broke.', '> It broke.', '# It broke.', '| It broke. |'];
    const unseen = ['It\nbroke.', 'It\u0000broke.', 'It \u202ebroke.', 'It\u200b broke.', 'It\u2028broke.'];
    for (const answer of [...answers, ...unseen, '', ' ']) assert.equal(readAnswer(sentence, answer), 'unfit', answer);
  });

  it('is not much longer than the sentence', () => {
    for (const [length, isFit] of [
      [120, true],
      [121, false],
    ] as const) {
      const answer = `${'x'.repeat(length - 1)}.`;
      assert.deepEqual(readAnswer('It failed.', answer), isFit ? { text: answer } : 'unfit');
    }
    assert.equal(longestAnswer('It failed.'), 120);
  });
});

describe('words of others in a message', () => {
  it('make no link, no icon and no emphasis, and are short', () => {
    assert.equal(plain('[x](command:y) $(bug) **a**\n`b` <c>'), 'x (command:y) (bug) a b c');
    assert.equal(plain('a'.repeat(100)).length, 60);
  });
});
